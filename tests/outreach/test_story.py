"""The story behind an answer."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from register_app.customers.choices import CustomerKind
from register_app.customers.customer import Customer, CustomerId
from register_app.outreach.check import Checker
from register_app.outreach.record import confirm, record
from register_app.outreach.story import Story, story
from register_app.permissions.confirmation import Confirmation
from register_app.permissions.entry import Channel, Permission, Stand
from register_app.permissions.rules import Condition
from register_app.register import Register
from tests.builders import TITLE, a_customer, stored, with_contact
from tests.permissions.said import DAY, said

OUT = 1
"""The contact person, after the customer itself."""


@pytest.fixture
def firm(register: Register) -> Customer:
    """Store a firm with a contact person who has an address of their own."""
    firm = stored(register, a_customer(name="Aalto Oy", email=("info@aalto.example",)))[0]
    number = CustomerId(firm.id or 0)
    with_contact(register, number, name="Kaisa Karhu", email=("kaisa.karhu@aalto.example",))
    return firm


def _tell(
    register: Register, customer: Customer, channel: Channel = Channel.EMAIL, person: int = 0
) -> Story:
    checker = Checker(register)
    circle = checker.circle(customer.id or 0)
    return story(circle, checker.check(circle, circle.persons[person], channel), channel)


def _keep(register: Register, customer: Customer, *entries: Permission) -> list[Permission]:
    own = [replace(one, customer_id=CustomerId(customer.id or 0)) for one in entries]
    return [kept for one in own for kept in record(register, [one])]


def _contact(register: Register) -> Any:  # noqa: ANN401  an id of its own type
    return register.customers.contacts.all()[0].id


def test_the_newest_entry_comes_first_and_other_channels_are_left_out(
    register: Register, firm: Customer
) -> None:
    earlier = DAY - timedelta(1)
    kept = _keep(
        register,
        firm,
        said(Stand.GIVEN, on_day=earlier),
        said(Stand.WITHDRAWN),
        said(Stand.OBJECTION, Channel.POST),
    )

    assert _tell(register, firm).entries == [kept[1], kept[0]]


def test_a_ban_of_calls_is_told_of_automated_calls_too(register: Register, firm: Customer) -> None:
    [ban] = _keep(register, firm, said(Stand.OBJECTION, Channel.CALL))

    assert _tell(register, firm, Channel.AUTO).entries == [ban]


def test_an_organisations_ban_is_told_of_its_people_but_not_its_consent(
    register: Register, firm: Customer
) -> None:
    ban, _ = _keep(register, firm, said(Stand.OBJECTION), said(Stand.GIVEN))

    assert _tell(register, firm, person=OUT).entries == [ban]


def test_a_ban_of_whose_address_the_firm_uses_is_told_of_the_firm(
    register: Register, firm: Customer
) -> None:
    with register.change(TITLE):
        register.customers.save(replace(firm, email=("kaisa.karhu@aalto.example",)))
    [ban] = _keep(register, firm, said(Stand.OBJECTION, contact_id=_contact(register)))

    assert _tell(register, firm).entries == [ban]


def test_what_is_open_says_what_to_do_and_what_was_confirmed_says_why(
    register: Register, firm: Customer
) -> None:
    before = {one.condition: one for one in _tell(register, firm, person=OUT).supports}
    assert before[Condition.K3].is_open
    assert not before[Condition.K1].is_open

    draft = Confirmation(
        customer_id=CustomerId(firm.id or 0),
        contact_id=_contact(register),
        channel=Channel.EMAIL,
        condition=Condition.K3,
        reason="ostaa maalit",
        on_day=DAY,
    )
    confirm(register, [draft])

    after = {one.condition: one for one in _tell(register, firm, person=OUT).supports}
    assert not after[Condition.K3].is_open
    assert after[Condition.K3].by.fill("{day} {reason}") == "22.11.2026 ostaa maalit"  # type: ignore[union-attr]  # a message


def test_existing_customer_rests_on_what_was_told_at_the_sale(register: Register) -> None:
    buyer = stored(register, a_customer(kind=CustomerKind.PRIVATE, name="Liisa Laine"))[0]
    _keep(register, buyer, said(Stand.EXISTING, refusal_offered=True))

    supports = {one.condition: one for one in _tell(register, buyer).supports}

    assert supports[Condition.K2].by.fill("{how}") == "puhelimessa"  # type: ignore[union-attr]  # a message
