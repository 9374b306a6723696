"""The customers as tables of texts: what a list or an export holds, in which columns."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from register_app.customers.choices import STAGES
from register_app.customers.contact import Contact, Role
from register_app.customers.customer import Customer
from register_app.customers.search import Query
from register_app.db.records import chunks
from register_app.documents.document import SECRETS
from register_app.fields.category import Category
from register_app.fields.field import Field, Record, fields_of
from register_app.fields.kind import Stored
from register_app.fields.yes_no import NO, YES
from register_app.i18n import QT_TRANSLATE_NOOP, Text, Translate
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.permissions.rules import Standing
from register_app.permissions.standing import banned_channels, held, own
from register_app.register import Register
from register_app.reports.bans import BAN, Bans, mark
from register_app.reports.held import Part, parts

CUSTOMERS = QT_TRANSLATE_NOOP("reports", "Customers")
PEOPLE = QT_TRANSLATE_NOOP("reports", "Contact persons")
MARKETING = QT_TRANSLATE_NOOP("reports", "Marketing")
_NUMBER = QT_TRANSLATE_NOOP("reports", "Number in the register")
_CUSTOMER = QT_TRANSLATE_NOOP("reports", "Customer")
_CONTACT = QT_TRANSLATE_NOOP("reports", "Contact person")
_TITLE = QT_TRANSLATE_NOOP("reports", "Title")
_CONTACT_BAN = QT_TRANSLATE_NOOP("reports", "The contact person’s ban")
_SAID = (
    QT_TRANSLATE_NOOP("reports", "Marketing permission"),
    BAN,
    QT_TRANSLATE_NOOP("reports", "Email permission"),
    QT_TRANSLATE_NOOP("reports", "SMS permission"),
    QT_TRANSLATE_NOOP("reports", "Do not call"),
    QT_TRANSLATE_NOOP("reports", "Do not mail"),
)
_REFUSED = frozenset({Standing.OBJECTION, Standing.WITHDRAWN})
_OF_CUSTOMERS = frozenset({"deals", "documents", "tasks"})
_AT_ONCE = 500

Texts = list[str]
Person = tuple[Role, Contact]


class Table(NamedTuple):
    """A sheet, or a file of a table: headings, and rows made one by one."""

    name: str
    headings: Texts
    rows: Iterator[Texts]


class Whose(NamedTuple):
    """Whose data goes into a file."""

    ids: Sequence[int]
    """The customers, in their order."""
    hidden: frozenset[int] = frozenset()
    """The contact persons who are left out."""


def everybody(register: Register) -> Whose:
    """Return all there is: for a copy of the whole register, with the restricted marked."""
    return Whose(all_ids(register))


def usable(register: Register, ids: Sequence[int] | None = None) -> Whose:
    """Return all customers or some, without those whose data may only be kept (GDPR Art. 18)."""
    wanted = all_ids(register) if ids is None else ids
    return Whose(register.restrictions.left_in(wanted), register.restrictions.persons())


def exported_fields(record_type: type[Record]) -> tuple[Field, ...]:
    """Return the fields that go into files; a personal identity code never does in lists."""
    return tuple(field for field in fields_of(record_type) if field.category is not Category.HETU)


def tables(register: Register, translate: Translate, whose: Whose) -> tuple[Table, ...]:
    """Return the customers, their contact persons, what was said about marketing, and the rest."""
    return (
        customer_table(register, translate, whose),
        _people_table(register, translate, whose),
        _marketing_table(register, translate, whose),
        *(_part_table(register, part, translate, whose) for part in parts(register)),
    )


def all_ids(register: Register) -> list[int]:
    """Return every customer in the order of names."""
    return register.search.ids(Query())


def people_by_customer(register: Register, whose: Whose) -> Mapping[int, list[Person]]:
    """Return the contact persons of each customer, present ones first."""
    contacts = {contact.id: contact for contact in register.customers.contacts.all()}
    people: defaultdict[int, list[Person]] = defaultdict(list)
    for role in register.customers.roles.all(order="ended IS NOT NULL, ended DESC, id"):
        if role.contact_id not in whose.hidden:
            people[role.customer_id].append((role, contacts[role.contact_id]))
    return people


def customer_table(register: Register, translate: Translate, whose: Whose) -> Table:
    """Return customers, each with the present contact person and bans in its row."""
    people = people_by_customer(register, whose)
    fields = exported_fields(Customer)
    labels = (field.label for field in fields)
    headings = [_NUMBER, *labels, _CONTACT, _TITLE, _CONTACT_BAN, *_SAID]

    def rows() -> Iterator[Texts]:
        says, bans = [sayer(field, translate) for field in fields], Bans(register)
        words = {True: translate(YES), False: translate(NO), None: ""}
        for number, stored, entries in _stored(register, fields, whose.ids):
            said = _said(entries)
            yield [
                str(number),
                *(say(value) for say, value in zip(says, stored, strict=True)),
                *_contact_cells(people.get(number, []), register, bans, translate),
                *(words[said.get(heading)] for heading in _SAID),
            ]

    return Table(translate(CUSTOMERS), [translate(heading) for heading in headings], rows())


def _stored(
    register: Register, fields: Sequence[Field], wanted: Sequence[int]
) -> Iterator[tuple[int, Sequence[Stored], Sequence[Permission]]]:
    """Yield each customer's number, columns, and entries about marketing."""
    names = [field.name for field in fields]
    for ids in chunks(wanted, _AT_ONCE):
        found = {row[0]: row[1:] for row in register.customers.rows(ids, names)}
        said = register.permissions.of_many(ids)
        yield from ((number, found[number], said.get(number, ())) for number in ids)


def _named(register: Register, whose: Whose) -> Iterator[tuple[Sequence[int], Mapping[int, str]]]:
    """Yield the customers in their order, some at a time, with their names."""
    for ids in chunks(whose.ids, _AT_ONCE):
        yield ids, dict(register.customers.rows(ids, ("name",)))


def _contact_cells(
    people: Sequence[Person], register: Register, bans: Bans, translate: Translate
) -> Texts:
    """Return the present contact person, with the title and what the person has forbidden."""
    for role, contact in people:
        if role.is_current(register.today()):
            return [contact.name, role.title, mark(bans.of_contact(contact.id or 0), translate)]
    return ["", "", ""]


def _said(entries: Sequence[Permission]) -> dict[Text, bool]:
    """Return what holds now, under the headings by which an import reads it again."""
    mine = own(entries)
    banned = banned_channels(mine)
    is_banned = Channel.ALL in banned
    allowed, all_banned, email, sms, call, mail = _SAID
    said = {}
    for heading, channel in ((allowed, Channel.ALL), (email, Channel.EMAIL), (sms, Channel.SMS)):
        # beside a yes, a ban of all marketing would be overlooked
        if not is_banned and _claims(mine, channel):
            said[heading] = True
    for heading, channel in ((email, Channel.EMAIL), (sms, Channel.SMS)):
        if not is_banned and held(mine, channel).standing in _REFUSED:
            said[heading] = False
    bans = ((all_banned, Channel.ALL), (call, Channel.CALL), (mail, Channel.POST))
    for heading, channel in bans:
        if channel in banned:
            said[heading] = True
    return said


def _claims(entries: Sequence[Permission], channel: Channel) -> bool:
    """Say whether a consent stands in the register for just this channel, proven or not."""
    given = (one for one in entries if one.state is Stand.GIVEN)
    return any(one.channel is channel for one in given)


def _people_table(register: Register, translate: Translate, whose: Whose) -> Table:
    people = people_by_customer(register, whose)
    of_contact = exported_fields(Contact)
    of_role = [field for field in fields_of(Role) if field.editable]
    labels = [field.label for field in (*of_contact, *of_role)]

    def rows() -> Iterator[Texts]:
        bans = Bans(register)
        for ids, names in _named(register, whose):
            for number in ids:
                for role, contact in people.get(number, ()):
                    yield [
                        str(number),
                        names[number],
                        *_cells(contact, of_contact, translate),
                        *_cells(role, of_role, translate),
                        mark(bans.of_contact(role.contact_id), translate),
                    ]

    headings = [_NUMBER, _CUSTOMER, *labels, BAN]
    return Table(translate(PEOPLE), [translate(heading) for heading in headings], rows())


def _marketing_table(register: Register, translate: Translate, whose: Whose) -> Table:
    fields = fields_of(Permission)
    ours = [field for field in fields if field.name != "customer_id"]

    def rows() -> Iterator[Texts]:
        for ids, names in _named(register, whose):
            said = register.permissions.of_many(ids)
            for number in ids:
                for entry in said.get(number, ()):
                    if entry.contact_id in whose.hidden:
                        continue
                    yield [str(number), names[number], *_cells(entry, ours, translate)]

    headings = [_NUMBER, _CUSTOMER, *(field.label for field in ours)]
    return Table(translate(MARKETING), [translate(heading) for heading in headings], rows())


def _part_table(register: Register, part: Part, translate: Translate, whose: Whose) -> Table:
    """Return one sort of record; what is the customer's own may name anybody by number."""
    hidden = SECRETS | {"customer_id"}
    ours = [field for field in fields_of(part.records.record_type) if field.name not in hidden]

    def rows() -> Iterator[Texts]:
        hidden = frozenset() if part.name in _OF_CUSTOMERS else whose.hidden
        for ids, names in _named(register, whose) if part.records.any() else ():
            groups = part.records.grouped("customer_id", ids)
            for number in ids:
                for record in groups.get(number, ()):
                    if record.contact_id in hidden:
                        continue
                    yield [str(number), names[number], *_cells(record, ours, translate)]

    headings = [_NUMBER, _CUSTOMER, *(field.label for field in ours)]
    return Table(translate(part.label), [translate(heading) for heading in headings], rows())


def _cells(record: Record, fields: Sequence[Field], translate: Translate) -> Texts:
    return [_text(field.kind.show(getattr(record, field.name)), translate) for field in fields]


def sayer(field: Field, translate: Translate) -> Callable[[Stored], str]:
    """Return what turns a stored value of a field into text for people."""
    kind = field.kind

    def say(stored: Stored) -> str:
        if not stored:
            return ""
        if field.name == "stage":
            return _text(STAGES.get(str(stored), str(stored)), translate)
        value = kind.from_row(stored)
        text = _text(kind.show(value), translate)
        # a choice whose name in this language no list uses is written as it is stored
        is_free = not kind.choices or kind.is_open or field.name == "state"
        return text if is_free or kind.parse(text).value == value else str(stored)

    return lru_cache(maxsize=1024)(say)


def _text(shown: str, translate: Translate) -> str:
    return translate(shown) if isinstance(shown, Text) else shown
