"""Days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register_app.fields.day import (
    AMBIGUOUS,
    CENTURY_ADDED,
    DAY_FIRST,
    NO_SUCH_DAY,
    NOT_A_DAY,
    SERIAL_NUMBER,
    TOO_FAR,
    months_after,
)
from register_app.fields.kind import Parsed
from register_app.fields.kinds import DAY
from register_app.fields.text import MEANS_EMPTY
from register_app.i18n import Text

FEBRUARY = date(2024, 2, 1)


@pytest.mark.parametrize(
    "text",
    [
        "1.2.2024",
        "01.02.2024",
        "1. 2. 2024",
        "2024-02-01",
        "2024-02-01 00:00:00",
        "2024-02-01T12:30:00Z",
        "1.2.2024 14:05",
        "1.2.2024 klo 14.05",
    ],
)
def test_finnish_and_iso_days_are_read(text: str) -> None:
    assert DAY.parse(text) == Parsed(FEBRUARY)


@pytest.mark.parametrize(
    ("text", "day"), [("13/2/2024", date(2024, 2, 13)), ("2/2/2024", date(2024, 2, 2))]
)
def test_slashes_are_read_when_the_order_is_certain(text: str, day: date) -> None:
    assert DAY.parse(text) == Parsed(day)


def test_slashes_are_read_day_first_but_to_be_confirmed() -> None:
    assert DAY.parse("1/2/2024") == Parsed(FEBRUARY, repair=DAY_FIRST)


@pytest.mark.parametrize("text", ["2/1/24", "1/13/2024", "12/31/2024"])
def test_american_order_is_refused(text: str) -> None:
    assert DAY.parse(text) == Parsed(None, problem=AMBIGUOUS)


@pytest.mark.parametrize(("text", "day"), [("1.2.24", FEBRUARY), ("31.12.99", date(1999, 12, 31))])
def test_century_is_added_but_to_be_confirmed(text: str, day: date) -> None:
    assert DAY.parse(text) == Parsed(day, repair=CENTURY_ADDED)


@pytest.mark.parametrize(
    ("text", "day"),
    [("45323", FEBRUARY), ("46000.0", date(2025, 12, 9)), ("45323,5", FEBRUARY)],
)
def test_day_number_of_a_spreadsheet_is_turned_into_a_day(text: str, day: date) -> None:
    assert DAY.parse(text) == Parsed(day, repair=SERIAL_NUMBER)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("29.2.2023", NO_SUCH_DAY),
        ("32.1.2024", NO_SUCH_DAY),
        ("2024-13-01", NO_SUCH_DAY),
        ("1.2.0024", TOO_FAR),
        ("1.2.9999", TOO_FAR),
        ("1.2.", NOT_A_DAY),
        ("12.5", NOT_A_DAY),
        ("60", NOT_A_DAY),
        ("eilen", NOT_A_DAY),
        ("1.2.2024 (alkaen)", NOT_A_DAY),
    ],
)
def test_what_is_no_day_is_refused(text: str, problem: Text) -> None:
    assert DAY.parse(text) == Parsed(None, problem=problem)


def test_empty_is_no_day() -> None:
    assert DAY.parse("") == Parsed(None)
    assert DAY.parse("-") == Parsed(None, repair=MEANS_EMPTY)


def test_day_is_shown_as_finns_write_it_and_stored_as_iso() -> None:
    assert DAY.show(FEBRUARY) == "1.2.2024"
    assert DAY.to_row(FEBRUARY) == "2024-02-01"
    assert DAY.sort_key(FEBRUARY) == "2024-02-01"


@pytest.mark.parametrize(
    ("day", "months", "after"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 30), 1, date(2028, 2, 29)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2027, 12, 31), 1, date(2028, 1, 31)),
        (date(2028, 2, 29), -12, date(2027, 2, 28)),
        (date(2026, 11, 22), -12, date(2025, 11, 22)),
    ],
)
def test_months_are_clipped_to_the_end_of_the_month(day: date, months: int, after: date) -> None:
    assert months_after(day, months) == after


@given(st.dates(min_value=date(100, 1, 1), max_value=date(2900, 1, 1)), st.integers(-600, 600))
def test_months_lead_to_the_same_day_or_the_last(day: date, months: int) -> None:
    after = months_after(day, months)

    assert (after.year - day.year) * 12 + after.month - day.month == months
    assert after.day == day.day or after.day < day.day
