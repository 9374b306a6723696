"""Deadlines of requests: one month, three where extended, never later than the law."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register_app.requests import deadline
from register_app.requests.deadline import Urgency, due_on, last_day_to_extend, urgency
from register_app.requests.request import Decision, Request

_DAYS = st.dates(date(1900, 1, 1), date(2190, 12, 31))


def _request(received: date) -> Request:
    return Request(name="Kaisa Kanarialintu", received_on=received)


def _extended(received: date) -> Request:
    return deadline.extended(_request(received), "Paljon aineistoa", on=received)


@pytest.mark.parametrize(
    ("received", "due", "due_extended"),
    [
        (date(2026, 1, 31), date(2026, 2, 28), date(2026, 4, 30)),
        (date(2026, 3, 15), date(2026, 4, 15), date(2026, 6, 15)),
        (date(2026, 11, 30), date(2026, 12, 30), date(2027, 2, 28)),
        (date(2027, 12, 31), date(2028, 1, 31), date(2028, 3, 31)),
        (date(2028, 1, 30), date(2028, 2, 29), date(2028, 4, 30)),
    ],
)
def test_a_request_is_due_on_the_same_day_of_a_later_month(
    received: date, due: date, due_extended: date
) -> None:
    assert due_on(_request(received)) == due
    assert due_on(_extended(received)) == due_extended


def _months_between(start: date, end: date) -> int:
    return (end.year - start.year) * 12 + end.month - start.month


@given(_DAYS)
def test_a_deadline_is_never_later_than_the_law_and_clipped_to_the_end_of_a_month(
    received: date,
) -> None:
    for request, months in ((_request(received), 1), (_extended(received), 3)):
        due = due_on(request)
        is_last = (due + timedelta(1)).month != due.month

        assert _months_between(received, due) == months
        assert due.day == received.day or (due.day < received.day and is_last)
        assert due <= deadline.working_day(due)


@given(_DAYS)
def test_more_time_is_never_taken_after_the_first_month(received: date) -> None:
    request = _request(received)
    last = last_day_to_extend(request)

    assert deadline.may_extend(request, last)
    assert deadline.may_extend(request, received)
    assert not deadline.may_extend(request, last + timedelta(1))
    assert not deadline.may_extend(request, received - timedelta(1))


def test_who_takes_more_time_says_why() -> None:
    request = _request(date(2026, 11, 1))

    with pytest.raises(deadline.ReasonMissing):
        deadline.extended(request, " \n", on=date(2026, 11, 2))


def test_more_time_is_taken_once_and_before_the_answer_only() -> None:
    request = _request(date(2026, 11, 1))
    answered = replace(request, decision=Decision.GRANTED, answered_on=date(2026, 11, 2))

    for one in (_extended(date(2026, 11, 1)), answered):
        with pytest.raises(deadline.TooLateToExtend):
            deadline.extended(one, "Paljon aineistoa", on=date(2026, 11, 3))


@pytest.mark.parametrize(
    ("day", "working"),
    [
        (date(2026, 2, 28), date(2026, 3, 2)),  # a Saturday
        (date(2026, 4, 3), date(2026, 4, 7)),  # Good Friday to Easter Monday
        (date(2026, 5, 14), date(2026, 5, 15)),  # Ascension Day
        (date(2026, 5, 1), date(2026, 5, 4)),
        (date(2026, 12, 25), date(2026, 12, 28)),
        (date(2027, 1, 6), date(2027, 1, 7)),
        (date(2026, 12, 24), date(2026, 12, 24)),  # an eve is a working day of the regulation
        (date(2026, 11, 30), date(2026, 11, 30)),
    ],
)
def test_a_weekend_or_holiday_is_followed_by_a_working_day(day: date, working: date) -> None:
    assert deadline.working_day(day) == working


@pytest.mark.parametrize(
    ("today", "pressing"),
    [
        (date(2026, 11, 22), Urgency.LATER),
        (date(2026, 11, 23), Urgency.SOON),
        (date(2026, 11, 30), Urgency.SOON),
        (date(2026, 12, 1), Urgency.OVERDUE),
    ],
)
def test_the_last_week_is_warned_of(today: date, pressing: Urgency) -> None:
    request = _request(date(2026, 10, 30))

    assert urgency(request, today) is pressing
    assert urgency(replace(request, answered_on=today), today) is Urgency.DONE
    assert urgency(request.closed(on=today), today) is Urgency.DONE
