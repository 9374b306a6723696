"""Requests as stored."""

from dataclasses import replace
from datetime import date

import pytest

from register_app.customers.customer import CustomerId
from register_app.db.place import Place
from register_app.register import Register
from register_app.requests.request import Request
from tests.builders import TITLE, a_customer, stored

_TODAY = date(2026, 11, 22)
_OVERDUE, _SOON, _LATER = date(2026, 10, 1), date(2026, 10, 29), date(2026, 11, 20)


def _save(register: Register, *requests: Request) -> list[Request]:
    with register.change(TITLE):
        return [register.requests.save(request) for request in requests]


def _request(received: date) -> Request:
    return Request(name="Kaisa Kanarialintu", received_on=received)


@pytest.fixture
def saved(register: Register) -> list[Request]:
    """Store what is overdue, due in a week, due later, answered and closed."""
    return _save(
        register,
        _request(_LATER),
        _request(_SOON),
        replace(_request(_OVERDUE), answered_on=_TODAY),
        _request(_OVERDUE),
        _request(_SOON).closed(on=_TODAY),
    )


def test_those_that_wait_come_first_in_the_order_they_fall_due(
    register: Register, saved: list[Request]
) -> None:
    later, soon, answered, overdue, closed = saved

    assert register.requests.waiting() == [overdue, soon, later]
    assert register.requests.all() == [overdue, soon, later, closed, answered]


def test_the_pressing_ones_are_counted(register: Register, saved: list[Request]) -> None:
    assert saved
    assert register.requests.pressing(_TODAY) == (1, 1)


def test_a_request_says_who_recorded_it(register: Register) -> None:
    [request] = _save(register, _request(_SOON))

    assert request.by_whom == register.settings.user_name()
    with register.change(TITLE):
        assert register.requests.save(replace(request, by_whom="Åke")).by_whom == "Åke"


def test_the_requests_of_a_customer_are_found(register: Register) -> None:
    [customer] = stored(register, a_customer())
    number = CustomerId(customer.id or 0)
    of_it, _ = _save(register, replace(_request(_SOON), customer_id=number), _request(_LATER))

    assert register.requests.of(number) == [of_it]


def test_places_are_ticked_and_unticked(register: Register) -> None:
    [request] = _save(register, _request(_SOON))
    number = request.id or 0
    first, second, third = Place("customer", 7), Place("note", 3), Place("deal", 5, "note")

    with register.change(TITLE):
        register.requests.tick(number, [first, second, second])
    assert register.requests.ticked(number) == [first, second]

    with register.change(TITLE):
        register.requests.tick(number, [second, third])
    assert register.requests.ticked(number) == [second, third]
