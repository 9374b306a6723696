"""Whole numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register_app.fields.kind import Parsed
from register_app.fields.kinds import NUMBER
from register_app.fields.number import NOT_NUMBER


@pytest.mark.parametrize(
    ("text", "value"), [("14", 14), ("14.0", 14), ("1 000", 1000), ("-3", -3)]
)
def test_whole_numbers_are_read(text: str, value: int) -> None:
    assert NUMBER.parse(text) == Parsed(value)


@pytest.mark.parametrize("text", ["14,5", "14 pv", "1" * 16])
def test_what_is_no_whole_number_is_refused(text: str) -> None:
    assert NUMBER.parse(text) == Parsed(None, problem=NOT_NUMBER)


WHOLE = st.integers(-(10**15) + 1, 10**15 - 1)


@given(WHOLE, WHOLE)
def test_sort_key_orders_as_the_numbers(one: int, other: int) -> None:
    assert (one < other) == (NUMBER.sort_key(one) < NUMBER.sort_key(other))
