"""Restrictions hold for customers and contact persons, and their day is seen in lists."""

from dataclasses import replace
from datetime import timedelta

import pytest

from register_app.customers.customer import CustomerId
from register_app.db.place import Place
from register_app.errors import ProcessingRestricted, RecordGone
from register_app.register import Register
from register_app.restrictions.restriction import Ground, NotToldBefore
from register_app.rights.restricting import lift
from tests.builders import TITLE, a_customer, stored, with_contact
from tests.restrictions.held import TODAY, freed, in_force, restricted


def test_the_day_on_the_customer_follows_its_restrictions(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    number = CustomerId(customer.id or 0)

    first = restricted(register, customer)
    with register.change(TITLE):
        earlier = replace(first, id=None, since=TODAY - timedelta(9), ground=Ground.CLAIM)
        second = register.restrictions.restrict(earlier)
    assert register.customers.get(number).restricted_on == TODAY
    assert register.restrictions.in_force(number) == [second, first]
    assert in_force(register) == [second, first]

    freed(register, first)
    assert register.customers.get(number).restricted_on == TODAY
    freed(register, second)
    assert register.customers.get(number).restricted_on is None
    assert [one.is_in_force for one in register.restrictions.of(number)] == [False, False]


def test_a_contact_person_is_restricted_at_every_firm(register: Register) -> None:
    one, other = stored(register, a_customer(), a_customer())
    role = with_contact(register, CustomerId(one.id or 0))
    with register.change(TITLE):
        at_other = replace(role, id=None, customer_id=CustomerId(other.id or 0))
        register.customers.roles.save(at_other)

    held = restricted(register, one, role.contact_id)

    assert register.customers.contacts.get(role.contact_id).restricted_on == TODAY
    assert register.customers.get(CustomerId(one.id or 0)).restricted_on is None
    assert register.restrictions.of(CustomerId(other.id or 0)) == [held]
    assert register.restrictions.persons() == {role.contact_id}
    assert register.restrictions.customers() == set()
    freed(register, held)
    assert register.customers.contacts.get(role.contact_id).restricted_on is None


def test_lists_are_asked_for_without_the_restricted(register: Register) -> None:
    one, other = stored(register, a_customer(), a_customer())
    ids = [one.id or 0, other.id or 0]
    assert register.restrictions.left_in(ids) == ids

    restricted(register, one)

    assert register.restrictions.left_in(ids) == [other.id]


def test_a_restriction_is_not_lifted_without_a_word_or_twice(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    held = restricted(register, customer)

    with pytest.raises(NotToldBefore):
        lift(register, held, register.change)
    assert register.restrictions.in_force(held.customer_id) == [held]

    freed(register, held)
    with pytest.raises(RecordGone):
        freed(register, held)


def test_nobody_is_restricted_who_is_gone(register: Register) -> None:
    with pytest.raises(RecordGone):
        restricted(register, a_customer(id=CustomerId(7)))


def test_a_contact_person_of_somebody_restricted_is_restricted_and_freed(
    register: Register,
) -> None:
    (customer,) = stored(register, a_customer())
    role = with_contact(register, CustomerId(customer.id or 0))
    restricted(register, customer)

    held = restricted(register, customer, role.contact_id)
    assert register.customers.contacts.get(role.contact_id).restricted_on == TODAY

    freed(register, held)
    assert register.customers.contacts.get(role.contact_id).restricted_on is None


def test_a_contact_person_stays_restricted_when_one_of_its_firms_is_erased(
    register: Register,
) -> None:
    one, other = stored(register, a_customer(), a_customer())
    role = with_contact(register, CustomerId(one.id or 0))
    with register.change(TITLE):
        at_other = replace(role, id=None, customer_id=CustomerId(other.id or 0))
        register.customers.roles.save(at_other)
    held = restricted(register, one, role.contact_id)
    own = restricted(register, one)

    plan = register.erasure.plan([Place("customer", one.id or 0)])
    register.erasure.erase(plan, ground="request")

    assert in_force(register) == [held]
    assert own not in register.restrictions.records.all()
    freed(register, held)
    assert register.customers.contacts.get(role.contact_id).restricted_on is None


@pytest.mark.parametrize("place", [0, 1])
def test_a_contact_person_of_two_firms_is_not_edited_while_either_is_restricted(
    register: Register, place: int
) -> None:
    firms = stored(register, a_customer(), a_customer())
    role = with_contact(register, CustomerId(firms[0].id or 0))
    with register.change(TITLE):
        at_other = replace(role, id=None, customer_id=CustomerId(firms[1].id or 0))
        register.customers.roles.save(at_other)
    contact = register.customers.contacts.get(role.contact_id)
    held = restricted(register, firms[place])

    with pytest.raises(ProcessingRestricted), register.change(TITLE):
        register.customers.contacts.save(replace(contact, name="Toinen Nimi"))
    with pytest.raises(ProcessingRestricted), register.change(TITLE):
        register.customers.contacts.delete(role.contact_id)

    freed(register, held)
    with register.change(TITLE):
        register.customers.contacts.save(replace(contact, name="Toinen Nimi"))
