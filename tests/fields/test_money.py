"""Amounts of money as Finns write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register_app.fields import money
from register_app.fields.kinds import MONEY


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("1 234,50", 123450),
        ("1\N{NO-BREAK SPACE}234,50 €", 123450),
        ("1234.5", 123450),
        ("12,500", 1250),
        ("-3,05", -305),
        ("\N{MINUS SIGN}3,05", -305),
        ("12 EUR", 1200),
        ("0", 0),
        ("999999999999,99", 99999999999999),
    ],
)
def test_an_amount_is_read_as_cents(text: str, cents: int) -> None:
    assert MONEY.parse(text).value == cents


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("1,234.50", money.NOT_MONEY),
        ("12 34", money.NOT_MONEY),
        ("paljon", money.NOT_MONEY),
        ("1234567890123", money.NOT_MONEY),
        ("1,005", money.TOO_MANY_DECIMALS),
    ],
)
def test_what_is_no_amount_is_refused(text: str, problem: str) -> None:
    parsed = MONEY.parse(text)

    assert (parsed.value, parsed.problem) == (None, problem)


@pytest.mark.parametrize("text", ["", "  ", "-"])
def test_nothing_is_no_amount_and_no_problem(text: str) -> None:
    parsed = MONEY.parse(text)

    assert parsed.value is None
    assert MONEY.show(None) == ""


@given(st.integers(-(10**14) + 1, 10**14 - 1))
def test_what_is_shown_and_stored_is_read_back(cents: int) -> None:
    assert MONEY.parse(MONEY.show(cents)).value == cents
    assert MONEY.from_row(MONEY.to_row(cents)) == cents


@given(st.integers(-(10**9), 10**9), st.integers(-(10**9), 10**9))
def test_amounts_are_sorted_by_what_they_are_worth(one: int, other: int) -> None:
    assert (MONEY.sort_key(one) < MONEY.sort_key(other)) == (one < other)
