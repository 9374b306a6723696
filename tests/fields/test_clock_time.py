"""Times of day."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register_app.fields.clock_time import NOT_A_TIME
from register_app.fields.kinds import TIME


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("9.30", "09:30"),
        ("09:30", "09:30"),
        ("klo 9", "09:00"),
        ("kl. 14.05", "14:05"),
        ("KLO 0.00", "00:00"),
        ("23.59", "23:59"),
    ],
)
def test_a_time_is_read_as_people_write_it(text: str, stored: str) -> None:
    assert TIME.parse(text).value == stored


@pytest.mark.parametrize("text", ["24.00", "9.60", "9.3", "930", "aamulla", "9.30.15"])
def test_what_is_no_time_is_refused(text: str) -> None:
    parsed = TIME.parse(text)

    assert (parsed.value, parsed.problem) == (None, NOT_A_TIME)


def test_no_time_is_no_problem() -> None:
    assert not TIME.parse("").value
    assert not TIME.parse("").problem
    assert TIME.show("") == ""


@given(st.times())
def test_a_time_is_read_back_as_it_was_shown(time: object) -> None:
    stored = f"{time:%H:%M}"

    assert TIME.parse(TIME.show(stored)).value == stored
    assert TIME.from_row(TIME.to_row(stored)) == stored
