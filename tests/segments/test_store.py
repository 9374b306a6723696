"""Test the lists of a register, and whom a change touches."""

from dataclasses import replace

import pytest

from register_app.customers.contact import Contact, Role
from register_app.customers.customer import Customer, CustomerId
from register_app.db.records import shape_of
from register_app.register import Register
from register_app.segments.condition import PRESET, Condition, Conditions, written
from register_app.segments.segment import Segment
from register_app.segments.subject import Operator
from register_app.timeline.contact_event import ContactEvent
from tests.builders import TITLE, a_contact, a_customer, a_part, stored, with_contact
from tests.fixtures import NOW
from tests.restrictions.held import restricted


def _saved(register: Register, *names: str) -> list[Segment]:
    with register.change(TITLE):
        return [
            register.segments.records.save(Segment(name=name, conditions=written(PRESET)))
            for name in names
        ]


@pytest.fixture
def two(register: Register) -> list[Customer]:
    """Store two customers."""
    return stored(register, a_customer(name="Aalto"), a_customer(name="Berg"))


def test_lists_are_in_the_order_of_names(register: Register) -> None:
    _saved(register, "naapurit", "Kanta-asiakkaat")

    names = [segment.name for segment in register.segments.all()]

    assert names == ["Kanta-asiakkaat", "naapurit"]


def test_a_list_is_found_by_its_name_whatever_the_capital_letters(register: Register) -> None:
    (segment,) = _saved(register, "Äänekosken taloyhtiöt")

    assert register.segments.named(" äänekosken TALOYHTIÖT ") == segment
    assert register.segments.named("Kemi") is None


def test_only_those_asked_about_are_looked_at(register: Register, two: list[Customer]) -> None:
    first, second = (customer.id or 0 for customer in two)

    assert register.segments.among(PRESET, {second, 99}) == {second}
    assert register.segments.among(PRESET, set()) == set()
    assert register.segments.ids(PRESET) == [first, second]
    assert register.segments.members(PRESET) == {first, second}
    assert register.segments.count(PRESET) == 2


def test_a_change_touches_those_whose_rows_it_wrote(
    register: Register, two: list[Customer]
) -> None:
    with register.change(TITLE) as change:
        register.customers.save(replace(two[0], city="Kemi"))
    assert register.segments.touched(change) == {two[0].id}

    rows = [shape_of(Customer).write(a_customer(name=name)) for name in "CD"]
    with register.change(TITLE) as change:
        added = register.customers.records.add_rows(rows)
    assert register.segments.touched(change) == set(added)


def test_a_change_of_a_person_touches_each_of_its_customers(
    register: Register, two: list[Customer]
) -> None:
    first, second = two
    with register.change(TITLE):
        contact = register.customers.contacts.save(a_contact())
        for customer in two:
            assert customer.id is not None
            assert contact.id is not None
            register.customers.roles.save(Role(customer_id=customer.id, contact_id=contact.id))

    with register.change(TITLE) as change:
        register.customers.contacts.save(replace(contact, name="Toinen"))

    assert register.segments.touched(change) == {first.id, second.id}


def test_what_is_added_in_bulk_touches_its_customers(
    register: Register, two: list[Customer]
) -> None:
    second = two[1]
    assert second.id is not None
    event = ContactEvent(customer_id=second.id, on_day=NOW.date())

    with register.change(TITLE) as change:
        register.timeline.events.add_rows([shape_of(ContactEvent).write(event)])

    assert register.segments.touched(change) == {second.id}


def test_what_moves_to_another_customer_touches_both(
    register: Register, two: list[Customer]
) -> None:
    first, second = two
    with register.change(TITLE):
        document = register.documents.records.save(a_part("documents", first))

    moved = replace(document, customer_id=CustomerId(second.id or 0))
    with register.change(TITLE) as change:
        register.documents.records.save(moved)

    assert register.segments.touched(change) == {first.id, second.id}


def test_what_belongs_to_nobody_touches_nobody(register: Register) -> None:
    with register.change(TITLE) as change:
        register.customers.contacts.save(Contact(name="x", source="x", source_date=NOW.date()))

    assert register.segments.touched(change) == set()


def test_nobody_is_on_a_list_whose_data_may_only_be_kept(
    register: Register, two: list[Customer]
) -> None:
    first, second = (customer.id or 0 for customer in two)
    role = with_contact(register, CustomerId(second), name="Kaisa Karhu")
    by_person = Conditions((Condition("contact_name", Operator.CONTAINS, ("Kaisa",)),))
    assert register.segments.ids(by_person) == [second]

    held = restricted(register, two[0])
    restricted(register, two[1], role.contact_id)

    assert register.segments.ids(PRESET) == [second]
    assert register.segments.among(PRESET, {first, second}) == {second}
    assert register.segments.ids(by_person) == []  # the person leads nobody to a list
    with register.change(TITLE) as change:
        told = replace(held, told_on=NOW.date(), told_how="Puhelimitse")
        register.restrictions.lift(told, on=NOW.date())
    assert register.segments.touched(change) == {first}
    assert register.segments.ids(PRESET) == [first, second]
