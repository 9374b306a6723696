"""Numbers with decimals."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register_app.fields.decimal_number import NOT_DECIMAL
from register_app.fields.kinds import DECIMAL

numbers = st.decimals(
    Decimal("-999999999.9999"), Decimal("999999999.9999"), places=4, allow_nan=False
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2,5", "2.5"),
        ("2.5", "2.5"),
        ("25,5 %", "25.5"),
        ("1 000", "1000"),
        ("\N{MINUS SIGN}0,25", "-0.25"),
    ],
)
def test_a_number_is_read(text: str, value: str) -> None:
    assert DECIMAL.parse(text).value == Decimal(value)


@pytest.mark.parametrize("text", ["kaksi", "1,23456", "1234567890", "1.2.3", "NaN", "1e5"])
def test_what_is_no_number_is_refused(text: str) -> None:
    parsed = DECIMAL.parse(text)

    assert (parsed.value, parsed.problem) == (None, NOT_DECIMAL)


def test_nothing_is_no_number_and_no_problem() -> None:
    assert DECIMAL.parse("") == DECIMAL.parse("")._replace(value=None, problem=None)
    assert DECIMAL.show(None) == ""
    assert DECIMAL.to_row(None) is None
    assert DECIMAL.from_row(None) is None
    assert DECIMAL.from_row("") is None
    assert DECIMAL.sort_key(None) == ""


@given(numbers)
def test_a_number_is_read_back_as_it_was_shown_and_stored(value: Decimal) -> None:
    assert DECIMAL.parse(DECIMAL.show(value)).value == value
    assert DECIMAL.from_row(DECIMAL.to_row(value)) == value


@pytest.mark.parametrize(("value", "text"), [("25.50", "25,5"), ("100", "100"), ("1E+2", "100")])
def test_a_number_has_no_more_decimals_than_it_needs(value: str, text: str) -> None:
    assert DECIMAL.show(Decimal(value)) == text


@given(numbers, numbers)
def test_numbers_are_sorted_by_size(one: Decimal, other: Decimal) -> None:
    assert (DECIMAL.sort_key(one) < DECIMAL.sort_key(other)) == (one < other)
