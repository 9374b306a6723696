"""Take in what a person drops or pastes: what can be kept is kept, the rest is told of."""

from collections.abc import Sequence
from contextlib import AbstractContextManager, ExitStack
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from register_app.customers.customer import CustomerId
from register_app.documents.document import Document
from register_app.documents.guess import kind_of
from register_app.documents.media import LOOKED_AT, media_of
from register_app.documents.source import beginning
from register_app.errors import UnreadableFile
from register_app.filing.arrival import Arrival, arrived, keep
from register_app.filing.attach import draft_of
from register_app.register import Register
from register_app.watch import Watch


class Incoming(NamedTuple):
    """A file that lies somewhere, or content at hand with a name for it."""

    file_name: str
    source: Path | bytes


class Known(NamedTuple):
    """A file whose very bytes the customer has already."""

    incoming: Incoming
    document: Document


class Refused(NamedTuple):
    """A file that cannot be taken, and why."""

    file_name: str
    error: UnreadableFile


class TakenIn(NamedTuple):
    """What became of the files."""

    attached: tuple[Document, ...] = ()
    filed: tuple[Arrival, ...] = ()
    """The messages, with what they brought."""
    known: tuple[Known, ...] = ()
    refused: tuple[Refused, ...] = ()


class _Sorting:
    """Tells files that are new from those that are known, and drafts the new ones."""

    def __init__(self, register: Register, customer_id: CustomerId, *, again: bool) -> None:
        self._register = register
        self._customer_id = customer_id
        self._again = again
        self._kinds = register.settings.load().document_kinds
        self.new: list[Arrival] = []
        self.known: list[Known] = []

    def arrived(self, incoming: Incoming, watch: Watch) -> AbstractContextManager[Arrival]:
        media = media_of(beginning(incoming.source, LOOKED_AT), incoming.file_name)
        kind = kind_of(incoming.file_name, media, self._kinds)
        day = self._day(incoming)
        draft = draft_of(self._customer_id, incoming.file_name, kind=kind, on_day=day)
        return arrived(self._register, draft, incoming.source, media, watch)

    def put(self, incoming: Incoming, arrival: Arrival) -> None:
        before = None if self._again else self._same(arrival.document.sha256)
        if before is None:
            self.new.append(arrival)
        else:
            self.known.append(Known(incoming, before))

    def _same(self, sha256: str) -> Document | None:
        stored = self._register.documents.same_content(self._customer_id, sha256)
        new = [arrival.document for arrival in self.new]
        held = [document for document in (*stored, *new) if document.sha256 == sha256]
        return held[0] if held else None

    def _day(self, incoming: Incoming) -> date:
        """Return when a file was written last: papers of old folders keep their days."""
        today = self._register.today()
        if isinstance(incoming.source, bytes):
            return today
        try:
            written = datetime.fromtimestamp(incoming.source.stat().st_mtime).astimezone().date()
        except (OSError, OverflowError, ValueError):
            return today
        return min(written, today)


def take_in(
    register: Register,
    customer_id: CustomerId,
    files: Sequence[Incoming],
    watch: Watch,
    *,
    again: bool = False,
) -> TakenIn:
    """Attach files as one change, but none twice unless `again`; nothing is left of a failure."""
    sorting = _Sorting(register, customer_id, again=again)
    refused: list[Refused] = []
    with ExitStack() as waiting:
        for place, incoming in enumerate(files):
            watch.at(place / len(files))
            part = watch.part(place / len(files), (place + 1) / len(files))
            try:
                arrival = waiting.enter_context(sorting.arrived(incoming, part))
            except UnreadableFile as error:
                refused.append(Refused(incoming.file_name, error))
            else:
                sorting.put(incoming, arrival)
        watch.check()  # who stops during the last file means all of them
        kept = keep(register, sorting.new)
    attached = tuple(arrival.document for arrival in kept if arrival.event is None)
    filed = tuple(arrival for arrival in kept if arrival.event is not None)
    return TakenIn(attached, filed, tuple(sorting.known), tuple(refused))
