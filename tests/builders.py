"""Customers and what belongs to them, with one invented canary name in each."""

from dataclasses import replace
from datetime import date
from typing import Any

from register_app.customers.contact import Contact, Role
from register_app.customers.customer import Customer, CustomerId
from register_app.deals.deal import Deal
from register_app.documents.document import Document
from register_app.i18n import Text
from register_app.permissions.confirmation import Confirmation
from register_app.permissions.entry import Channel
from register_app.permissions.rules import Condition
from register_app.processing.notice_given import NoticeGiven
from register_app.register import Register
from register_app.requests.request import Request
from register_app.restrictions.restriction import Restriction
from register_app.tasks.task import Task
from register_app.timeline.contact_event import ContactEvent
from register_app.timeline.note import Note

CANARY = "Kanarialintu"
TITLE = Text("tests", "A change")


def a_customer(**fields: Any) -> Customer:  # noqa: ANN401  fields of any kind
    """Build a customer, not stored."""
    customer = Customer(name=f"{CANARY} Oy", source="puhelu", source_date=date(2026, 11, 1))
    return replace(customer, **fields)


def a_contact(**fields: Any) -> Contact:  # noqa: ANN401  fields of any kind
    """Build a contact person, not stored."""
    contact = Contact(name=f"Kaisa {CANARY}", source="puhelu", source_date=date(2026, 11, 1))
    return replace(contact, **fields)


def used_on(register: Register, day: date) -> None:
    """Let the register have been used on a day."""
    with register.connection.transaction():
        register.connection.execute(
            "INSERT INTO audit (at, act, record, fields) VALUES (?, 'show', 'customer', '')",
            (f"{day.isoformat()}T09:00:00+00:00",),
        )


def stored(register: Register, *customers: Customer) -> list[Customer]:
    """Store customers as one change."""
    with register.change(TITLE):
        return [register.customers.save(customer) for customer in customers]


def with_contact(register: Register, customer_id: CustomerId, **fields: Any) -> Role:  # noqa: ANN401  of any field
    """Store a contact person of a customer."""
    with register.change(TITLE):
        contact = register.customers.contacts.save(a_contact(**fields))
        assert contact.id is not None
        return register.customers.roles.save(Role(customer_id=customer_id, contact_id=contact.id))


_PARTS: dict[str, Any] = {
    "deals": Deal(customer_id=CustomerId(1), title="Kattoremontti", number="2026-001"),
    "contacts": ContactEvent(customer_id=CustomerId(1), on_day=date(2026, 11, 2), text="Soitto"),
    "note_entries": Note(customer_id=CustomerId(1), on_day=date(2026, 11, 3), text="Portin koodi"),
    "tasks": Task(customer_id=CustomerId(1), title="Lähetä tarjous"),
    "documents": Document(
        customer_id=CustomerId(1),
        on_day=date(2026, 11, 4),
        file_name="tarjous.pdf",
        bytes=3,
        sha256="0" * 64,
        stored="1" * 32,
        key="salainen",
    ),
    "confirmations": Confirmation(
        customer_id=CustomerId(1),
        channel=Channel.EMAIL,
        condition=Condition.K3,
        reason="Ostaa maalit",
        on_day=date(2026, 11, 5),
    ),
    "restrictions": Restriction(
        customer_id=CustomerId(1), since=date(2026, 11, 8), lifted_on=date(2026, 11, 9)
    ),
    "requests": Request(name=CANARY, received_on=date(2026, 11, 7)),
    "notices": NoticeGiven(
        customer_id=CustomerId(1), on_day=date(2026, 11, 6), how="Ensimmäisessä viestissä"
    ),
}


def a_part(name: str, customer: Customer, **fields: Any) -> Any:  # noqa: ANN401  a record of any type
    """Build a deal, contact, note, task or document of a customer, not stored."""
    return replace(_PARTS[name], customer_id=customer.id, **fields)
