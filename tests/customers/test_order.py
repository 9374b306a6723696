"""Customers in the order of any column."""

from array import array
from datetime import date

import pytest

from register_app.customers.order import Order, order_by
from register_app.customers.search import Query
from register_app.register import Register
from tests.builders import a_customer, stored


def _names(register: Register, column: str, *, descending: bool = False) -> list[str]:
    order = order_by(register.customers, register.search, column, descending=descending)
    return [customer.name for customer in register.customers.many(order.ids)]


@pytest.fixture
def towns(register: Register) -> Register:
    """Return a register with customers in four towns and one in none."""
    stored(
        register,
        a_customer(name="Öhman Oy", city="Vaasa", last_order=date(2024, 2, 1)),
        a_customer(name="Aalto Oy", city="Ähtäri"),
        a_customer(name="Berg Ab", city=""),
        a_customer(name="Ceder Ab", city="espoo", last_order=date(2023, 5, 1)),
        a_customer(name="Dahl Ab", city="Vaasa"),
    )
    return register


def test_towns_stand_in_finnish_order_and_empty_ones_last(towns: Register) -> None:
    assert _names(towns, "city") == ["Ceder Ab", "Dahl Ab", "Öhman Oy", "Aalto Oy", "Berg Ab"]


def test_falling_order_keeps_empty_ones_last_and_equal_ones_by_name(towns: Register) -> None:
    falling = ["Aalto Oy", "Dahl Ab", "Öhman Oy", "Ceder Ab", "Berg Ab"]

    assert _names(towns, "city", descending=True) == falling


def test_days_stand_in_their_order(towns: Register) -> None:
    assert _names(towns, "last_order")[:2] == ["Ceder Ab", "Öhman Oy"]


def test_names_can_fall(towns: Register) -> None:
    assert _names(towns, "name", descending=True)[0] == "Öhman Oy"


def test_hits_are_put_in_the_order(towns: Register) -> None:
    order = order_by(towns.customers, towns.search, "city", descending=False)

    hits = order.of(towns.search.ids(Query("ab")))

    names = [customer.name for customer in towns.customers.many(hits)]
    assert names == ["Ceder Ab", "Dahl Ab", "Berg Ab"]


def test_those_that_came_later_stand_last() -> None:
    order = Order([5, 2, 9])

    assert order.of([100, 9, 3, 5]) == array("q", [5, 9, 100, 3])


def test_an_empty_order_sorts_nothing() -> None:
    assert Order([]).of([]) == array("q")
