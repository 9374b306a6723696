"""People who have forbidden marketing, and lists that hold them."""

from typing import Any

from register_app.customers.choices import CustomerKind
from register_app.customers.customer import Customer
from register_app.db.change import Done
from register_app.outreach.check import Checker
from register_app.outreach.record import record
from register_app.permissions.decide import Answer
from register_app.permissions.entry import (
    CHANNELS,
    Channel,
    Permission,
    Stand,
)
from register_app.register import Register
from tests.builders import a_customer
from tests.importer.tables import customers
from tests.permissions.said import said

HEADINGS = ("Nimi", "Tyyppi", "Puh.", "Sähköposti", "Osoite", "Postinro", "Kielto", "Lupa")
AINO = ("Aino Niemi", "yksityinen", "040 123 4567", "aino@aino.example", "Katu 1", "20100")
EERO = ("Eero Salo", "yksityinen", "040 765 4321", "", "Tie 2 B 3", "33100")


def banned(register: Register, name: str) -> bool:
    """Say whether a person may be sent nothing, because of a ban, or is not there.

    Somebody who is there twice has said so to one of the two, until they are merged.
    """
    checker = Checker(register)
    found = [customer.id or 0 for customer in customers(register) if customer.name == name]
    return not found or any(_is_banned(checker, number) for number in found)


def _is_banned(checker: Checker, customer: int) -> bool:
    circle = checker.circle(customer)
    answers = [checker.check(circle, circle.persons[0], one).decision for one in CHANNELS]
    return all(one.answer is Answer.NO and "forbidden" in one.reason for one in answers)


def newest(register: Register) -> Done:
    done = register.history.next_undo()
    assert done is not None
    return done


def ban(register: Register, customer: Customer, **fields: Any) -> Permission:  # noqa: ANN401  fields of any kind
    entry = said(Stand.OBJECTION, Channel.ALL, customer_id=customer.id, **fields)
    return record(register, [entry])[0]


def a_person() -> Customer:
    return a_customer(
        name="Aino Niemi",
        kind=CustomerKind.PRIVATE,
        phone=("+358401234567",),
        email=("aino@aino.example",),
        street="Katu 1",
        postcode="20100",
    )
