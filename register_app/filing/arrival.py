"""What comes as one: a document, or a message that is a contact and brings documents with it."""

import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from register_app.customers.contact import ContactId
from register_app.customers.customer import CustomerId
from register_app.documents.document import Document
from register_app.documents.guess import MAILS, kind_of
from register_app.documents.media import LOOKED_AT, Media, media_of
from register_app.documents.source import beginning
from register_app.errors import RecordGone
from register_app.fields.kind import Kind
from register_app.fields.kinds import LONG_TEXT, NOTE, TEXT
from register_app.filing.attach import draft_of, save, sealed
from register_app.filing.letter import Letter, Part
from register_app.filing.outcome import Unreadable
from register_app.i18n import QT_TRANSLATE_NOOP, Message
from register_app.register import Register
from register_app.timeline.contact_event import ContactEvent, ContactKind, Direction
from register_app.watch import Watch

_ATTACH = QT_TRANSLATE_NOOP("documents", "Attach document")
_ATTACH_MANY = QT_TRANSLATE_NOOP("documents", "Attach %n documents")
_FILE = QT_TRANSLATE_NOOP("documents", "File e-mail")
_ADDRESS = re.compile(r"[^\s<>,;:\"'()]{1,100}@[^\s<>,;:\"'()]{1,250}")
_OLDEST = 1971
"""Before e-mail, every date is a mistake."""


class Arrival(NamedTuple):
    """A document that came; for a message, the contact that it was, and its files."""

    document: Document
    event: ContactEvent | None = None
    parts: tuple[Document, ...] = ()

    @property
    def all(self) -> tuple[Document, ...]:
        """The document, and what came with it."""
        return (self.document, *self.parts)


def attach(register: Register, draft: Document, source: Path | bytes, watch: Watch) -> Document:
    """Attach one file as one change, whole or not at all; a message is a contact too."""
    media = media_of(beginning(source, LOOKED_AT), draft.file_name)
    with arrived(register, draft, source, media, watch) as arrival:
        (kept,) = keep(register, [arrival])
    return kept.document


@contextmanager
def arrived(
    register: Register, draft: Document, source: Path | bytes, media: Media, watch: Watch
) -> Iterator[Arrival]:
    """Seal a document and what comes with it, to be kept in a change that ends within."""
    with sealed(register, draft, source, watch) as document, ExitStack() as waiting:
        yield _opened(register, document, waiting, watch) if media in MAILS else Arrival(document)


def keep(register: Register, arrivals: Sequence[Arrival]) -> tuple[Arrival, ...]:
    """Store what arrived, as one change."""
    if not arrivals:
        return ()
    with register.change(_title(arrivals)):
        return tuple(_kept(register, arrival) for arrival in arrivals)


def _title(arrivals: Sequence[Arrival]) -> Message:
    if len(arrivals) == 1:
        return Message(_FILE if arrivals[0].event else _ATTACH)
    return Message(_ATTACH_MANY, n=sum(len(arrival.all) for arrival in arrivals))


def _kept(register: Register, arrival: Arrival) -> Arrival:
    document, event, parts = arrival
    if event is None:
        return Arrival(save(register, document))
    if register.customers.find(document.customer_id) is None:
        raise RecordGone
    event = register.timeline.log_contact(event)
    stored = [save(register, replace(one, event_id=event.id)) for one in (document, *parts)]
    return Arrival(stored[0], event, tuple(stored[1:]))


def _opened(register: Register, document: Document, waiting: ExitStack, watch: Watch) -> Arrival:
    """Open a message; one that cannot be opened is a document like any other."""
    # loaded on first use: it brings what tells kinds of files apart
    from register_app.filing import mail  # noqa: PLC0415  as said
    from register_app.filing.child import Task  # noqa: PLC0415  as said

    try:
        with mail.opened(register, document, Task.PARTS, watch) as message:
            event = _event(register, document, message.letter)
            parts = [_part(register, event, part, waiting, watch) for part in message.parts]
    except Unreadable:
        return Arrival(document)
    letter = message.letter
    filed = replace(
        document,
        on_day=event.on_day,
        contact_id=event.contact_id,
        title=event.subject,
        sender=_fitting(TEXT, letter.sender, 200),
        recipient=_fitting(TEXT, letter.recipients, 200),
    )
    return Arrival(filed, event, tuple(parts))


def _part(
    register: Register, event: ContactEvent, part: Part, waiting: ExitStack, watch: Watch
) -> Document:
    media = media_of(part.content[:LOOKED_AT], part.file_name)
    draft = draft_of(
        event.customer_id,
        part.file_name,
        kind=kind_of(part.file_name, media, register.settings.load().document_kinds),
        on_day=event.on_day,
    )
    draft = replace(draft, contact_id=event.contact_id)
    return waiting.enter_context(sealed(register, draft, part.content, watch))


def _event(register: Register, document: Document, letter: Letter) -> ContactEvent:
    day, time = _when(register, document, letter)
    direction, contact_id = _who(register, document.customer_id, letter)
    return ContactEvent(
        customer_id=document.customer_id,
        contact_id=contact_id,
        kind=ContactKind.EMAIL,
        direction=direction,
        on_day=day,
        at_time=time,
        subject=_fitting(LONG_TEXT, letter.subject, 1000),
        text=_fitting(NOTE, letter.text, 20_000),
    )


def _when(register: Register, document: Document, letter: Letter) -> tuple[date, str]:
    """Return the day and time of a message here; one of the future or of no sense is not used."""
    try:
        sent = datetime.fromisoformat(letter.sent).astimezone()
    except (ValueError, OverflowError, OSError):
        return document.on_day, ""
    if sent.year < _OLDEST or sent.date() > register.today():
        return document.on_day, ""
    return sent.date(), f"{sent:%H:%M}"


def _who(
    register: Register, customer_id: CustomerId, letter: Letter
) -> tuple[Direction, ContactId | None]:
    """Tell by the addresses who wrote, and which person of the customer it was from or to."""
    people = {
        address.casefold(): contact.id
        for _, contact in register.customers.people_of(customer_id)
        for address in contact.email
    }
    sender, recipients = _addresses(letter.sender), _addresses(letter.recipients)
    is_ours = _is_ours(register, customer_id, people, sender, recipients)
    others = recipients if is_ours else sender
    contact = next((people[address] for address in others if address in people), None)
    return (Direction.OUT if is_ours else Direction.IN), contact


def _is_ours(
    register: Register,
    customer_id: CustomerId,
    people: Collection[str],
    sender: Sequence[str],
    recipients: Sequence[str],
) -> bool:
    customer = register.customers.find(customer_id)
    theirs = {*people}
    if customer is not None:
        theirs.update(one.casefold() for one in (*customer.email, *customer.billing_email))
    if theirs.intersection(sender):
        return False
    ours = {address.casefold() for address in register.settings.load().firm_email}
    return bool(ours.intersection(sender) or theirs.intersection(recipients))


def _addresses(people: str) -> list[str]:
    return [address.casefold() for address in _ADDRESS.findall(people)]


def _fitting(kind: Kind[str], text: str, most: int) -> str:
    return kind.parse(text[:most]).value or ""
