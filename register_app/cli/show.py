"""Show everything that is held about one customer."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from register_app.cli.arguments import Parser
from register_app.cli.call import Call
from register_app.cli.unlock import opened
from register_app.customers.choices import STAGES
from register_app.customers.customer import CustomerId
from register_app.db.history import events_of
from register_app.fields.field import Field, Record, fields_of
from register_app.i18n import QT_TRANSLATE_NOOP, Text, Translate
from register_app.register import Register
from register_app.reports.extract import customer_of, extract

_ID = QT_TRANSLATE_NOOP("cli", "the number of the customer")
_PEOPLE = QT_TRANSLATE_NOOP("cli", "Contact persons")
_PERMISSIONS = QT_TRANSLATE_NOOP("cli", "Marketing permissions and bans")
_ORIGIN = QT_TRANSLATE_NOOP("cli", "Import")
_HISTORY = QT_TRANSLATE_NOOP("cli", "History")


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


def _record(call: Call, record: Record) -> Iterator[str]:
    for field in fields_of(type(record)):
        text = shown(call, field, getattr(record, field.name))
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
