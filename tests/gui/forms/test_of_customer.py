"""What a form offers of one customer."""

from datetime import date, timedelta

from register_app.customers.contact import Role
from register_app.gui.forms.of_customer import deals_of, people_of
from register_app.register import Register
from tests.builders import TITLE, a_customer, a_part, stored, with_contact

_MORE = 205
_DAY = date(2026, 11, 22)


def test_a_person_in_two_roles_is_offered_once(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    assert customer.id is not None
    role = with_contact(register, customer.id, name="Kaisa Virta")
    with register.change(TITLE):
        register.customers.roles.save(
            Role(customer_id=customer.id, contact_id=role.contact_id, title="isännöitsijä")
        )

    people = people_of(register, customer.id)

    assert people.offered == [(role.contact_id, "Kaisa Virta")]
    assert not people.is_open


def test_deals_are_offered_by_number_and_title(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    assert customer.id is not None
    with register.change(TITLE):
        deal = register.deals.records.save(a_part("deals", customer))

    assert deals_of(register, customer.id).offered == [(deal.id, "2026-001 Kattoremontti")]


def test_the_newest_deals_are_offered_and_those_chosen_before(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    assert customer.id is not None
    with register.change(TITLE):
        ids = [
            register.deals.records.save(
                a_part("deals", customer, title=f"Katto {age}", offered_on=_DAY - timedelta(age))
            ).id
            for age in range(_MORE)
        ]

    choices = deals_of(register, customer.id, (ids[-1], ids[0], None, 9_999))

    assert [value for value, _ in choices.offered] == [*ids[:200], ids[-1]]
