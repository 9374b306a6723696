"""Bought and fair lists: taken in apart from the customers, and promoted one by one."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from register_app.blocklists.block_list import OwnBan
from register_app.customers.contact import Contact, ContactId, Role
from register_app.customers.customer import Customer, CustomerId
from register_app.errors import RecordGone, RegisterError
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text, Translate
from register_app.importer.mapping import Mapping
from register_app.importer.row import ListRow
from register_app.importer.rows import rows_of
from register_app.importer.table import Table
from register_app.outreach.prospect_marks import COPIED, Marker, keys_of
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.prospects.prospect import Mark, Prospect, ProspectList
from register_app.register import Register
from register_app.timeline.note import Note
from register_app.watch import UNWATCHED, Watch

_PROMOTE = QT_TRANSLATE_NOOP("prospects", "Make “{name}” a customer")
_BASIS_NOTE = QT_TRANSLATE_NOOP(
    "prospects", "From the list “{list}”. Legal basis: {basis}. {reason}"
)
_AT_ONCE = 500


class Basis(StrEnum):
    """Why somebody from a list may be kept as a customer (GDPR Art. 6)."""

    CONSENT = "consent"
    REQUEST = "request"
    INTEREST = "interest"


BASIS_TEXTS: dict[Basis, Text] = {
    Basis.CONSENT: QT_TRANSLATE_NOOP("prospects", "the person’s consent"),
    Basis.REQUEST: QT_TRANSLATE_NOOP("prospects", "the person’s own request"),
    Basis.INTEREST: QT_TRANSLATE_NOOP("prospects", "legitimate interest"),
}


class NotPromoted(RegisterError):
    """Somebody on a list cannot become a customer."""

    def __init__(self, why: Text) -> None:
        """Say why."""
        super().__init__(why, QT_TRANSLATE_NOOP("prospects", "Nothing was changed."))


class NotKept(RegisterError):
    """A list cannot be kept as it is told."""

    def __init__(self, why: Text) -> None:
        """Say why."""
        super().__init__(why, QT_TRANSLATE_NOOP("prospects", "Nothing was kept."))


class Counts(NamedTuple):
    """What a list holds."""

    people: int
    left_out: int
    """Rows without a name."""
    blocked: int
    banned: int

    @property
    def free(self) -> int:
        """Count who may be contacted, as far as is known."""
        return self.people - self.blocked - self.banned


def look(
    register: Register, table: Table, mapping: Mapping, on: date, watch: Watch = UNWATCHED
) -> Counts:
    """Count what a list holds; nothing is kept."""
    people, left_out = _read(register, table, mapping, on, watch)
    return _counted(people, left_out)


def take_in(
    register: Register,
    table: Table,
    mapping: Mapping,
    one: ProspectList,
    watch: Watch = UNWATCHED,
) -> tuple[ProspectList, Counts]:
    """Keep a list apart from the customers until its day."""
    require_sense(one, register.today())
    people, left_out = _read(register, table, mapping, one.received_on, watch.part(0.0, 0.8))
    if not people:
        raise NotKept(QT_TRANSLATE_NOOP("prospects", "The list holds no names."))
    kept = register.prospects.add(one, people, watch.part(0.8, 1.0))
    return kept, _counted(people, left_out)


def require_sense(one: ProspectList, today: date) -> None:
    """Raise NotKept where a list lacks its source or would be kept for too long."""
    if not one.name.strip() or not one.source.strip():
        raise NotKept(QT_TRANSLATE_NOOP("prospects", "The list needs a name and its source."))
    if one.received_on > today:
        raise NotKept(QT_TRANSLATE_NOOP("prospects", "The list cannot come from the future."))
    if not today <= one.expires_on <= one.latest:
        raise NotKept(
            QT_TRANSLATE_NOOP(
                "prospects",
                "A list is destroyed at the latest 12 months after it was received, and not "
                "before today.",
            )
        )


def mark_again(register: Register, number: int, watch: Watch = UNWATCHED) -> None:
    """Look again who on a list is on block lists by now, or has forbidden marketing."""
    marker = Marker(register)
    for ids in watch.runs(register.prospects.ids(number), _AT_ONCE):
        people = register.prospects.many(ids)
        found = marker.marked(people)
        changed = {
            after.id or 0: after.mark
            for before, after in zip(people, found, strict=True)
            if before.mark is not after.mark
        }
        if changed:
            register.prospects.mark(changed)


def promote(
    register: Register,
    number: int,
    basis: Basis,
    *,
    reason: str,
    channels: Sequence[Channel] = (),
    translate: Translate,
) -> Customer:
    """Make a customer of somebody, who leaves the list; a consent is kept for its channels."""
    person, of = _found(register, number)
    _require_basis(Marker(register).marked([person])[0], basis, reason, channels)
    with register.change(Message(_PROMOTE, {"name": person.name})):
        customer, contact = _as_customer(register, person, of)
        whom = CustomerId(customer.id or 0)
        said = {"list": of.name, "basis": translate(BASIS_TEXTS[basis]), "reason": reason.strip()}
        register.timeline.notes.save(
            Note(
                customer_id=whom,
                contact_id=contact,
                on_day=register.today(),
                text=translate(Message(_BASIS_NOTE, said)),
            )
        )
        for channel in channels if basis is Basis.CONSENT else ():
            register.permissions.add(
                Permission(
                    customer_id=whom,
                    contact_id=contact,
                    channel=channel,
                    state=Stand.GIVEN,
                    how=reason.strip(),
                    on_day=register.today(),
                    proven=True,
                )
            )
        register.prospects.take_out(person)
    return customer


def forbid(register: Register, number: int) -> None:
    """Somebody on a list wants to hear nothing: the data goes, a keyed trace of the ban stays."""
    person, _ = _found(register, number)
    with register.connection.transaction():
        register.blocks.keep_own(keys_of(person), OwnBan(Channel.ALL, register.today()))
        register.prospects.take_out(person)


def _found(register: Register, number: int) -> tuple[Prospect, ProspectList]:
    person = register.prospects.find(number)
    of = register.prospects.find_list(person.list_id) if person else None
    if person is None or of is None:
        raise RecordGone
    return person, of


def _require_basis(
    person: Prospect, basis: Basis, reason: str, channels: Sequence[Channel]
) -> None:
    if person.mark is Mark.BANNED:
        raise NotPromoted(QT_TRANSLATE_NOOP("prospects", "The person has forbidden marketing."))
    if person.mark is Mark.BLOCKED:
        raise NotPromoted(QT_TRANSLATE_NOOP("prospects", "The person is on a block list."))
    if not reason.strip():
        raise NotPromoted(QT_TRANSLATE_NOOP("prospects", "Say how the legal basis is known."))
    if basis is Basis.CONSENT and not channels:
        raise NotPromoted(
            QT_TRANSLATE_NOOP("prospects", "Choose what the person has consented to.")
        )
    if basis is Basis.INTEREST and person.is_person:
        raise NotPromoted(
            QT_TRANSLATE_NOOP(
                "prospects",
                "Legitimate interest is a basis for organisations and their contact persons: a "
                "private person must have consented or asked.",
            )
        )


def _as_customer(
    register: Register, person: Prospect, of: ProspectList
) -> tuple[Customer, ContactId | None]:
    source = f"{of.source}: {of.name}"
    fields = {name: getattr(person, name) for name in COPIED}
    customer = register.customers.save(
        Customer(stage="request", source=source, source_date=of.received_on, **fields)
    )
    if not person.contact_name:
        return customer, None
    contact = register.customers.contacts.save(
        Contact(name=person.contact_name, source=source, source_date=of.received_on)
    )
    number = ContactId(contact.id or 0)
    register.customers.roles.save(
        Role(customer_id=CustomerId(customer.id or 0), contact_id=number, title=person.title)
    )
    return customer, number


def _read(
    register: Register, table: Table, mapping: Mapping, on: date, watch: Watch
) -> tuple[list[Prospect], int]:
    found, left_out = list[Prospect](), 0
    for row in rows_of(table, mapping, on, watch.part(0.0, 0.7)):
        if row.values["name"]:
            found.append(_prospect(row))
        else:
            left_out += 1
    marker = Marker(register)
    marked = list[Prospect]()
    for people in watch.part(0.7, 1.0).runs(found, _AT_ONCE):
        marked += marker.marked(people)
    return marked, left_out


def _prospect(row: ListRow) -> Prospect:
    values = {name: row.values[name] for name in COPIED if name in row.values}
    for name in ("phone", "email"):
        values[name] = tuple(values.get(name, ()))
    return Prospect(
        list_id=0,
        contact_name=row.contact,
        title=row.title,
        mark=Mark.BANNED if row.bans else None,
        row_number=row.number,
        **values,
    )


def _counted(people: Sequence[Prospect], left_out: int) -> Counts:
    marks = [person.mark for person in people]
    return Counts(len(people), left_out, marks.count(Mark.BLOCKED), marks.count(Mark.BANNED))
