"""Everything held about one customer, as plain data (GDPR Art. 15)."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import Enum
from typing import Any

from register_app.customers.contact import Contact, Role
from register_app.customers.customer import Customer, CustomerId
from register_app.db.events import Event, events_of
from register_app.documents.document import SECRETS
from register_app.erasure.keeping import Keeping
from register_app.erasure.terms.words import told
from register_app.errors import RegisterError
from register_app.fields.field import Record, field_named, fields_of, table_of
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text, Translate
from register_app.register import Register
from register_app.reports.held import Plain, held

Say = Callable[[Message], str]
"""Says the title of a change."""


def _in_english(title: Message) -> str:
    return title.fill(str(title.text))


def _say_in_english(message: Text | Message) -> str:
    return _in_english(message) if isinstance(message, Message) else str(message)


class NoSuchCustomer(RegisterError):
    """The register holds no such customer."""

    def __init__(self, customer_id: int) -> None:
        """Name the id."""
        super().__init__(
            Message(
                QT_TRANSLATE_NOOP("reports", "There is no customer {id}."), {"id": customer_id}
            ),
            QT_TRANSLATE_NOOP("reports", "Nothing was changed. Find the right number by name."),
        )


def customer_of(register: Register, customer_id: int) -> Customer:
    """Return the customer, or raise NoSuchCustomer."""
    customer = register.customers.find(CustomerId(customer_id))
    if customer is None:
        raise NoSuchCustomer(customer_id)
    return customer


def extract(register: Register, customer_id: int, *, with_secrets: bool) -> Plain:
    """Return what is held: fields, people, permissions, all parts, origin, history and audit.

    With secrets, a personal identity code is written out, and the audit notes that it was shown.
    """
    customer = customer_of(register, customer_id)
    if with_secrets and customer.hetu:
        register.audit.shown(table_of(Customer), customer_id, "hetu")
    plain = plain_customer(register, customer, with_secrets=with_secrets)
    return _with_keeping(plain, register, customer_id)


def _with_keeping(plain: Plain, register: Register, customer_id: int) -> Plain:
    """Tell of the customer, and of each deal and document, until when it is kept and why."""
    deals = register.terms.deals_of([deal["id"] for deal in plain["deals"]])
    papers = register.terms.documents_of([one["id"] for one in plain["documents"]])
    of_parts: Mapping[str, Mapping[int | None, Keeping]] = {
        "deals": {deal.id: keeping for deal, keeping in deals},
        "documents": {document.id: keeping for document, keeping in papers},
    }
    for name, keepings in of_parts.items():
        for item in plain[name]:
            item["keeping"] = plain_keeping(keepings[item["id"]], _say_in_english)
    return {
        **plain,
        "keeping": plain_keeping(register.terms.customer(customer_id), _say_in_english),
    }


def plain_keeping(keeping: Keeping, translate: Translate) -> Plain:
    """Return until when something is kept, and why, in the words of a language."""
    until = None if keeping.hold else _plain(keeping.until)
    return {"until": until, "why": told(keeping, translate)}


def plain_customer(
    register: Register, customer: Customer, *, with_secrets: bool, say: Say = _in_english
) -> Plain:
    """Return what is held about a customer, for whoever notes what is shown of it."""
    number = CustomerId(customer.id or 0)
    return {
        **plain_record(customer, with_secrets=with_secrets),
        "contact_persons": [plain_person(*pair) for pair in register.customers.people_of(number)],
        "permissions": [plain_record(entry) for entry in register.permissions.of(number)],
        **held(register, [number])[number],
        "import": _import(register, customer),
        "history": plain_events(
            events_of(register.connection, number), with_secrets=with_secrets, say=say
        ),
        "audit": plain_audit(register, table_of(Customer), number),
    }


def plain_contact(register: Register, contact: Contact) -> Plain:
    """Return what is held about a contact person: as of a customer, with the roles."""
    number = contact.id or 0
    return {
        **plain_record(contact),
        "roles": [
            plain_record(role)
            for role in register.customers.roles.grouped("contact_id", [number]).get(number, ())
        ],
        "permissions": [
            plain_record(entry)
            for entry in register.permissions.of_contacts([number]).get(number, ())
        ],
        **held(register, [number], "contact_id")[number],
        "import": _import(register, contact),
        "audit": plain_audit(register, table_of(Contact), number),
    }


def plain_audit(register: Register, table: str, number: int) -> list[Plain]:
    """Return what was done with a record, which tells no values."""
    return [
        {"at": entry.at, "act": entry.act, "fields": entry.fields.split()}
        for entry in register.audit.entries(table, number)
    ]


def plain_record(record: Record, *, with_secrets: bool = False) -> Plain:
    """Return the fields of a record by name; a secret is masked unless it is asked for."""
    values: Plain = {"id": record.id}
    for field in fields_of(type(record)):
        value = getattr(record, field.name)
        masked = field.kind.mask is not None and not with_secrets
        values[field.name] = (
            field.kind.mask(value) if masked and field.kind.mask else _plain(value)
        )
    return values


def _plain(value: object) -> object:
    match value:
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case tuple():
            return list(value)
        case _:
            return value


def plain_person(role: Role, contact: Contact) -> Plain:
    """Return a contact person with what the person does at one customer."""
    own = plain_record(contact)
    of_role = plain_record(role)
    return own | {name: of_role[name] for name in ("title", "area", "started", "ended")}


def _import(register: Register, record: Customer | Contact) -> Plain | None:
    batch = register.customers.batches.find(record.batch) if record.batch else None
    return plain_record(batch) if batch else None


def plain_events(
    events: Iterable[Event], *, with_secrets: bool, say: Say = _in_english
) -> list[Plain]:
    """Return what the journal tells of some records."""
    return [_event(event, with_secrets=with_secrets, say=say) for event in events]


def _event(event: Event, *, with_secrets: bool, say: Say) -> Plain:
    hidden = {"hetu"} if event.table == table_of(Customer) and not with_secrets else set[str]()
    return {
        "at": event.at,
        "change": say(event.title),
        "kind": event.kind,
        "act": event.act,
        "record": event.table,
        "id": event.row,
        "before": _image(event.before, hidden),
        "after": _image(event.after, hidden),
    }


def _image(columns: Mapping[str, Any], hidden: Iterable[str]) -> Plain:
    """Return stored columns; a secret is masked as the form masks it."""
    shown = {name: value for name, value in columns.items() if name not in SECRETS}
    for name in hidden:
        mask = field_named(Customer, name).kind.mask
        if shown.get(name) and mask:
            shown[name] = mask(shown[name])
    return shown
