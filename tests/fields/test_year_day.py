"""Days of every year."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register_app.fields.kinds import YEAR_DAY
from register_app.fields.year_day import NOT_A_YEAR_DAY, first_since


@pytest.mark.parametrize(
    ("text", "stored"),
    [("31.12.", "12-31"), ("31.12", "12-31"), ("1.3.", "03-01"), ("29.2.", "02-29")],
)
def test_a_day_of_the_year_is_read_as_people_write_it(text: str, stored: str) -> None:
    assert YEAR_DAY.parse(text).value == stored


@pytest.mark.parametrize("text", ["31.12.2026", "31.4.", "0.1.", "1.13.", "joulukuu", "12-31"])
def test_what_is_no_day_of_the_year_is_refused(text: str) -> None:
    parsed = YEAR_DAY.parse(text)

    assert (parsed.value, parsed.problem) == (None, NOT_A_YEAR_DAY)


def test_no_day_is_no_problem() -> None:
    assert not YEAR_DAY.parse("").value
    assert not YEAR_DAY.parse("").problem
    assert YEAR_DAY.show("") == ""


@given(st.dates(date(2024, 1, 1), date(2024, 12, 31)))
def test_a_day_is_read_back_as_it_was_shown(day: date) -> None:
    stored = f"{day:%m-%d}"

    assert YEAR_DAY.parse(YEAR_DAY.show(stored)).value == stored


@pytest.mark.parametrize(
    ("day", "year_day", "found"),
    [
        (date(2024, 5, 1), "12-31", date(2024, 12, 31)),
        (date(2024, 12, 31), "12-31", date(2024, 12, 31)),
        (date(2024, 5, 1), "04-30", date(2025, 4, 30)),
        (date(2024, 2, 1), "02-28", date(2024, 2, 29)),
        (date(2023, 2, 1), "02-29", date(2023, 2, 28)),
        (date(2024, 3, 1), "02-29", date(2025, 2, 28)),
    ],
)
def test_the_end_of_february_stays_its_end(day: date, year_day: str, found: date) -> None:
    assert first_since(day, year_day) == found
