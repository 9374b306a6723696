"""Show everything that is held about one customer."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType

from register_app.cli.arguments import Parser
from register_app.cli.call import Call
from register_app.cli.unlock import opened
from register_app.customers.choices import STAGES
from register_app.customers.contact import Contact, Role
from register_app.customers.customer import CustomerId
from register_app.db.events import events_of
from register_app.deals.deal import Deal, DealLine
from register_app.documents.document import KINDS, SECRETS, Document
from register_app.fields.field import Field, Record, fields_of
from register_app.i18n import QT_TRANSLATE_NOOP, Text, Translate
from register_app.register import Register
from register_app.reports.extract import customer_of, extract
from register_app.reports.held import parts

_ID = QT_TRANSLATE_NOOP("cli", "the number of the customer")
_PEOPLE = QT_TRANSLATE_NOOP("cli", "Contact persons")
_PERMISSIONS = QT_TRANSLATE_NOOP("cli", "Marketing permissions and bans")
_ORIGIN = QT_TRANSLATE_NOOP("cli", "Import")
_HISTORY = QT_TRANSLATE_NOOP("cli", "History")
_UNSHOWN = SECRETS | {"customer_id", "sha256", "place", "repeat_from"}
"""What tells people nothing; programs get it, but never a secret."""


def describe(parser: Parser, translate: Translate) -> None:
    """Name the arguments."""
    parser.add_argument("id", type=int, metavar="ID", help=translate(_ID))


def run(call: Call) -> None:
    """Show it: to people with secrets masked, to programs as the whole extract."""
    with opened(call) as register:
        if call.is_json:
            call.answer(**extract(register, call.given.id, with_secrets=True))
        else:
            call.tell(*_lines(call, register, call.given.id))


def _lines(call: Call, register: Register, number: int) -> Iterator[str]:
    customer = customer_of(register, number)
    yield from _record(call, customer)
    people = register.customers.people_of(CustomerId(number))
    yield from _part(call, _PEOPLE, (record for role, one in people for record in (one, role)))
    yield from _part(call, _PERMISSIONS, register.permissions.of(CustomerId(number)))
    yield from _held(call, register, number, people)
    batch = register.customers.batches.find(customer.batch) if customer.batch else None
    yield from _part(call, _ORIGIN, [batch] if batch else [])
    yield ""
    yield call.translate(_HISTORY)
    events = events_of(register.connection, number)
    for (at, title), _ in groupby(events, key=lambda event: (event.at, event.title)):
        yield f"  {at}  {call.translate(title)}"


def _part(call: Call, heading: Text, records: Iterable[Record]) -> Iterator[str]:
    for place, record in enumerate(records):
        if not place:
            yield ""
            yield call.translate(heading)
        yield from (f"  {line}" for line in _record(call, record))


def _held(
    call: Call, register: Register, number: int, people: Sequence[tuple[Role, Contact]]
) -> Iterator[str]:
    """Return deals, contacts, notes, tasks and documents, each below its number."""
    names: dict[int | None, str] = {contact.id: contact.name for _, contact in people}
    for part in parts(register):
        records = part.records.grouped("customer_id", [number]).get(number, ())
        if records:
            yield from ("", call.translate(part.label))
        for record in records:
            yield f"  {record.id}"
            yield from (f"    {line}" for line in _record(call, record, names))
            is_deal = isinstance(record, Deal) and record.id is not None
            lines = register.deals.lines_of(record.id) if is_deal else ()
            yield from (f"    {', '.join(_record(call, line))}" for line in lines)


def _record(
    call: Call, record: Record, names: Mapping[int | None, str] = MappingProxyType({})
) -> Iterator[str]:
    """Return the fields that are filled; a contact person is called by the name."""
    unshown = _UNSHOWN | {"deal_id"} if isinstance(record, DealLine) else _UNSHOWN
    for field in fields_of(type(record)):
        value = getattr(record, field.name)
        text = "" if field.name in unshown else shown(call, field, value)
        if field.name == "contact_id":
            text = names.get(value, text)
        elif isinstance(record, Document) and field.name == "kind":
            text = call.say(KINDS.get(record.kind, record.kind))
        if text:
            first, *more = text.split("\n")
            yield f"{call.translate(field.label)}: {first}"
            yield from (f"    {line}" for line in more)


def shown(call: Call, field: Field, value: object) -> str:
    """Return a value for people, its secret masked."""
    if field.name == "stage":
        return call.say(STAGES.get(str(value), str(value)))
    show = field.kind.mask or field.kind.show
    return call.say(show(value))
