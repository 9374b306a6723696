"""Find customers."""

from collections.abc import Sequence

from register_app.cli.arguments import Parser, UsageError
from register_app.cli.call import Call, columns
from register_app.cli.unlock import opened
from register_app.customers.choices import KIND, STATE
from register_app.customers.customer import Customer
from register_app.customers.order import order_by
from register_app.customers.search import Query
from register_app.fields.field import fields_of
from register_app.fields.kinds import PHONES
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Translate
from register_app.register import Register

_SHOWN = ("name", "kind", "business_id", "email", "phone", "postcode", "city", "state")
_ID = "id"
_TEXT = QT_TRANSLATE_NOOP("cli", "words or beginnings of words; nothing means all")
_LIMIT = QT_TRANSLATE_NOOP("cli", "how many to show at most")
_SORT = QT_TRANSLATE_NOOP("cli", "the field that orders the customers; preset: name")


def describe(parser: Parser, translate: Translate) -> None:
    """Name the arguments."""
    parser.add_argument("text", nargs="?", default="", metavar="TEXT", help=translate(_TEXT))
    parser.add_argument("--limit", type=int, metavar="N", help=translate(_LIMIT))
    parser.add_argument("--sort", metavar="FIELD", help=translate(_SORT))


def run(call: Call) -> None:
    """Search as the window does, and show the answers."""
    limit = call.given.limit
    if limit is not None and limit < 0:
        raise UsageError(Message(QT_TRANSLATE_NOOP("cli", "--limit: write a number of customers")))
    sort = call.given.sort or "name"
    if sort not in _sortable():
        unknown = QT_TRANSLATE_NOOP("cli", "--sort: no field is called {name}. Fields: {names}")
        raise UsageError(Message(unknown, {"name": sort, "names": ", ".join(_sortable())}))
    with opened(call) as register:
        ids = _ids(register, Query(call.given.text), sort)
        found = _customers(register, ids if limit is None else ids[:limit])
    call.tell(*columns(_cells(call, customer) for customer in found))
    call.tell(Message(QT_TRANSLATE_NOOP("cli", "%n customers"), n=len(ids)))
    call.answer(count=len(ids), customers=found)


def _sortable() -> list[str]:
    """Return the fields that can order a list; a secret would tell itself by its place."""
    return [_ID, *(field.name for field in fields_of(Customer) if field.kind.mask is None)]


def _ids(register: Register, query: Query, sort: str) -> list[int]:
    ids = register.search.ids(query)
    if sort == "name":
        return ids
    if sort == _ID:
        return sorted(ids)
    order = order_by(register.customers, register.search, sort, descending=False)
    return list(order.of(ids))


def _customers(register: Register, ids: Sequence[int]) -> list[dict[str, object]]:
    rows = {row[0]: row[1:] for row in register.customers.rows(ids, _SHOWN)}
    return [{_ID: one, **_values(rows[one])} for one in ids if one in rows]


def _values(stored: Sequence[str]) -> dict[str, str]:
    """Return the stored texts; several phones or emails are set apart by commas."""
    return {
        name: ", ".join((value or "").split("\n"))
        for name, value in zip(_SHOWN, stored, strict=True)
    }


def _cells(call: Call, customer: dict[str, object]) -> tuple[str, ...]:
    said = {name: str(value) for name, value in customer.items()}
    phones = tuple(filter(None, said["phone"].split(", ")))
    said["phone"] = PHONES.show(phones)
    said["kind"] = call.say(KIND.show(KIND.from_row(said["kind"])))
    said["state"] = call.say(STATE.show(STATE.from_row(said["state"])))
    return tuple(said.values())
