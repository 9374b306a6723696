"""Reading what happened to one customer."""

from dataclasses import replace

import pytest

from register_app.customers.customer import Customer, CustomerId
from register_app.db.events import events_of
from register_app.db.history import Titled, Wanted
from register_app.db.records import shape_of
from register_app.i18n import Message
from register_app.register import Register
from tests.builders import TITLE, a_customer, stored, with_contact


def _id(customer: Customer) -> CustomerId:
    assert customer.id
    return customer.id


def test_the_first_event_is_how_the_customer_came(register: Register) -> None:
    stored(register, a_customer(name="Toinen Oy"))
    (customer,) = stored(register, a_customer())

    (event,) = events_of(register.connection, _id(customer))

    assert (event.act, event.table, event.row) == ("insert", "customer", customer.id)
    assert event.title.text == TITLE


def test_a_change_tells_before_and_after_without_sort_keys(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    stored(register, replace(customer, name="Uusi Oy"))

    event = events_of(register.connection, _id(customer))[-1]

    assert (event.before, event.after) == ({"name": customer.name}, {"name": "Uusi Oy"})


def test_what_belongs_to_the_customer_is_told_too(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    with_contact(register, _id(customer))

    assert "role" in {event.table for event in events_of(register.connection, _id(customer))}


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_customer_that_came_among_many_is_found_by_its_number(
    register: Register, place: int
) -> None:
    write = shape_of(Customer).write
    with register.change(TITLE):
        ids = register.customers.records.add_rows([write(a_customer())] * 3)

    (event,) = events_of(register.connection, ids[place])

    assert (event.row, dict(event.before)) == (ids[place], {})


def test_undo_is_an_event_of_its_own(register: Register) -> None:
    (customer,) = stored(register, a_customer())
    stored(register, replace(customer, city="Turku"))
    done = register.history.next_undo()
    assert done
    register.undo(done)

    kinds = [event.kind for event in events_of(register.connection, _id(customer))]

    assert kinds == ["do", "do", "undo"]


def test_others_have_their_own_history(register: Register) -> None:
    first, second = stored(register, a_customer(), a_customer())
    stored(register, replace(first, city="Turku"))

    assert len(events_of(register.connection, _id(second))) == 1


def test_changes_are_listed_newest_first_by_day_and_customer(register: Register) -> None:
    first, second = stored(register, a_customer(), a_customer())
    stored(register, replace(first, city="Turku"))
    journal = register.journal

    assert journal.ids(Wanted()) == [2, 1]
    assert journal.ids(Wanted(since="2026-11-22")) == [2, 1]
    assert journal.ids(Wanted(since="2026-11-23")) == []
    assert journal.ids(Wanted(customer=first.id)) == [2, 1]
    assert journal.ids(Wanted(customer=second.id)) == [1]
    assert journal.titles() == [(TITLE.context, str(TITLE))]
    by = journal.many([2])[0].by
    assert journal.titled(Wanted(customer=second.id)) == [Titled(1, Message(TITLE), by)]


def test_a_customer_that_came_among_many_is_told_its_import(register: Register) -> None:
    write = shape_of(Customer).write
    with register.change(TITLE) as change:
        ids = register.customers.records.add_rows([write(a_customer())] * 3)
    stored(register, a_customer())

    assert register.journal.ids(Wanted(customer=ids[1])) == [change.id]
    assert register.journal.owner(change.id) is None


def test_a_change_about_one_customer_names_it(register: Register) -> None:
    first, second = stored(register, a_customer(), a_customer())
    stored(register, replace(first, city="Turku"))

    assert register.journal.owner(1) is None
    assert register.journal.owner(2) == first.id
    assert register.journal.touching([_id(second)]) == {1}
    assert register.journal.touching([]) == set()


def test_a_row_is_read_as_each_change_left_it(register: Register) -> None:
    (customer,) = stored(register, a_customer(city="Turku"))
    stored(register, replace(customer, city="Oulu"))
    stored(register, replace(customer, city="Kemi"))
    with register.change(TITLE):
        register.customers.records.delete(_id(customer))

    towns = [
        register.journal.after(change, "customer", _id(customer)).get("city")
        for change in range(5)
    ]

    assert towns == [None, "Turku", "Oulu", "Kemi", None]
