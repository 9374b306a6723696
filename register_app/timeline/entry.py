"""One entry of a customer's timeline: a note, a contact, a step of a deal, a change."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum
from typing import Any, NamedTuple

from register_app.campaigns.campaign import Campaign
from register_app.deals.deal import Deal
from register_app.documents.document import Document
from register_app.fields.field import Field
from register_app.i18n import Message
from register_app.permissions.entry import Permission
from register_app.requests.request import Request
from register_app.tasks.task import Task
from register_app.timeline.contact_event import ContactEvent
from register_app.timeline.note import Note


class Sort(StrEnum):
    """What a timeline can be narrowed by."""

    NOTE = "note"
    AGREEMENT = "agreement"
    CONTACT = "contact"
    DOCUMENT = "document"
    DEAL = "deal"
    TASK = "task"
    PERMISSION = "permission"
    REQUEST = "request"
    CHANGE = "change"


class Source(IntEnum):
    """Where an entry comes from; of one day and time, the higher stands first."""

    CHANGE = 0
    PERMISSION = 1
    TASK_MADE = 2
    TASK_DONE = 3
    OFFERED = 4
    ORDERED = 5
    DELIVERED = 6
    INVOICED = 7
    PAID = 8
    LOST = 9
    DOCUMENT = 10
    NOTE = 11
    CONTACT = 12
    CAMPAIGN = 13
    REQUEST = 14
    REQUEST_ANSWERED = 15


class Key(NamedTuple):
    """What tells an entry from all others of a customer."""

    source: Source
    id: int


class Keys:
    """The keys of a timeline in their order; nine bytes each."""

    def __init__(self, keys: Iterable[tuple[int, int]] = ()) -> None:
        """Keep the keys."""
        self._sources, self._ids = array("b"), array("q")
        for source, row_id in keys:
            self._sources.append(source)
            self._ids.append(row_id)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._ids)

    def __iter__(self) -> Iterator[Key]:
        """Yield them from the top."""
        return iter(self.run(0, len(self)))

    def run(self, start: int, end: int) -> list[Key]:
        """Return some that follow each other."""
        pairs = zip(self._sources[start:end], self._ids[start:end], strict=True)
        return [Key(Source(source), row_id) for source, row_id in pairs]

    def place_of(self, key: Key) -> int | None:
        """Return where a key stands, or None."""
        for place, row_id in enumerate(self._ids):
            if row_id == key.id and self._sources[place] == key.source:
                return place
        return None


class FieldChange(NamedTuple):
    """A field before and after a change."""

    field: Field
    before: Any
    after: Any


class Changed(NamedTuple):
    """What one change did to the details of a customer and its contact persons."""

    id: int
    """By which the change can be taken back."""
    title: Message
    kind: str
    """`do`, `undo` or `redo`."""
    is_undone: bool
    at: str
    fields: tuple[FieldChange, ...]


class Sent(NamedTuple):
    """A message of a campaign to the customer or one of its contact persons."""

    id: int
    contact_id: int | None
    address: str
    campaign: Campaign

    @property
    def on_day(self) -> date:
        """The day the list went out."""
        return self.campaign.on_day


EntryRecord = Note | ContactEvent | Document | Deal | Task | Permission | Request | Sent | Changed
"""What an entry is made from."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What happened, when, and through whom."""

    key: Key
    day: date | None
    """None for a task that came in bulk and is due on no day."""
    time: str
    record: EntryRecord
    person: str = ""
    """The name of the contact person."""


def changed_fields(
    of: Sequence[Field], before: dict[str, Any], after: dict[str, Any]
) -> list[FieldChange]:
    """Return the fields that a person can edit and that differ."""
    return [
        FieldChange(
            field, field.kind.from_row(before[field.name]), field.kind.from_row(after[field.name])
        )
        for field in of
        if field.editable and field.name in before and field.name in after
    ]
