"""When tasks come again, are put off, and where they stand."""

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register_app.customers.customer import CustomerId
from register_app.tasks import rules
from register_app.tasks.rules import Group, Later
from register_app.tasks.task import Repeat, Task

TODAY = date(2026, 11, 22)
DAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))
REPEATS = st.sampled_from(Repeat)
LONGEST = {
    Repeat.DAILY: 1,
    Repeat.WEEKLY: 7,
    Repeat.MONTHLY: 31,
    Repeat.QUARTERLY: 92,
    Repeat.YEARLY: 366,
}


def _follower(task: Task, on: date) -> Task:
    follower = rules.done(task, on)[1]
    assert follower is not None
    return follower


def _due(task: Task, on: date) -> date:
    due = _follower(task, on).due
    assert due is not None
    return due


def _a_task(due: date | None = TODAY, repeat: Repeat | None = None) -> Task:
    return Task(title="Soita", due=due, repeat=repeat)


def test_task_that_comes_once_is_done_for_good() -> None:
    done, follower = rules.done(_a_task(), TODAY)

    assert done.done_on == TODAY
    assert follower is None


def test_task_that_repeats_is_followed_by_an_open_one() -> None:
    task = replace(
        _a_task(repeat=Repeat.WEEKLY), id=7, customer_id=CustomerId(3), due_time="09:30"
    )

    follower = _follower(task, TODAY)

    assert follower == replace(
        task, id=None, due=TODAY + timedelta(7), repeat_from=TODAY, done_on=None
    )


def test_31st_stays_the_31st_where_it_can() -> None:
    task = _a_task(date(2026, 1, 31), Repeat.MONTHLY)

    seen = []
    for _ in range(4):
        assert task.due is not None
        task = _follower(task, task.due)
        seen.append(task.due)

    assert seen == [date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30), date(2026, 5, 31)]


def test_leap_day_comes_back_in_a_leap_year() -> None:
    task = _a_task(date(2024, 2, 29), Repeat.YEARLY)

    for year in (2025, 2026, 2027):
        task = _follower(task, task.due or TODAY)
        assert task.due == date(year, 2, 28)

    assert _due(task, task.due or TODAY) == date(2028, 2, 29)


def test_periods_that_were_missed_do_not_pile_up() -> None:
    assert _due(_a_task(date(2026, 1, 5), Repeat.MONTHLY), TODAY) == date(2026, 12, 5)


def test_task_done_early_is_due_after_its_day() -> None:
    assert _due(_a_task(date(2026, 12, 31), Repeat.QUARTERLY), TODAY) == date(2027, 3, 31)


def test_task_without_a_day_repeats_from_the_day_it_was_done() -> None:
    assert _due(_a_task(None, Repeat.WEEKLY), TODAY) == TODAY + timedelta(7)


def test_putting_off_does_not_move_the_series() -> None:
    late = rules.put_off(_a_task(date(2026, 10, 31), Repeat.MONTHLY), date(2026, 11, 3))

    assert _due(late, date(2026, 11, 3)) == date(2026, 11, 30)


def test_putting_off_a_task_that_comes_once_starts_no_series() -> None:
    assert rules.put_off(_a_task(), TODAY + timedelta(1)).repeat_from is None


@given(due=DAYS, on=DAYS, repeat=REPEATS)
def test_next_one_is_after_both_days_and_within_one_period(
    due: date, on: date, repeat: Repeat
) -> None:
    following = _due(_a_task(due, repeat), on)

    assert max(due, on) < following <= max(due, on) + timedelta(LONGEST[repeat])


@given(
    start=DAYS,
    steps=st.lists(st.integers(0, 400), min_size=1, max_size=12),
    repeat=st.sampled_from((Repeat.MONTHLY, Repeat.QUARTERLY, Repeat.YEARLY)),
)
def test_day_of_the_month_never_drifts(start: date, steps: list[int], repeat: Repeat) -> None:
    task = _a_task(start, repeat)
    for late in steps:
        assert task.due is not None
        task = _follower(task, task.due + timedelta(late))
        due = task.due
        assert due is not None
        assert due.day == min(start.day, monthrange(due.year, due.month)[1])


@given(start=DAYS, steps=st.lists(st.integers(0, 30), min_size=1, max_size=8))
def test_day_of_the_week_never_drifts(start: date, steps: list[int]) -> None:
    task = _a_task(start, Repeat.WEEKLY)
    for late in steps:
        task = _follower(task, (task.due or start) + timedelta(late))

    assert task.due is not None
    assert task.due.weekday() == start.weekday()


@pytest.mark.parametrize(
    ("task", "group"),
    [
        (_a_task(TODAY - timedelta(1)), Group.OVERDUE),
        (_a_task(TODAY), Group.TODAY),
        (_a_task(TODAY + timedelta(1)), Group.LATER),
        (_a_task(None), Group.NO_DATE),
        (replace(_a_task(TODAY - timedelta(1)), done_on=TODAY), Group.DONE),
    ],
)
def test_task_stands_by_its_day(task: Task, group: Group) -> None:
    assert rules.group_of(task, TODAY) is group


@pytest.mark.parametrize(
    ("later", "day"),
    [
        (Later.TOMORROW, date(2027, 2, 1)),
        (Later.WEEK, date(2027, 2, 7)),
        (Later.MONTH, date(2027, 2, 28)),
    ],
)
def test_later_is_counted_from_today(later: Later, day: date) -> None:
    assert rules.later_day(later, date(2027, 1, 31)) == day


def test_editing_the_day_begins_another_series() -> None:
    task = replace(_a_task(repeat=Repeat.MONTHLY), repeat_from=date(2026, 1, 31))

    assert rules.edited(task, replace(task, title="Käy")).repeat_from == date(2026, 1, 31)
    assert rules.edited(task, replace(task, due=date(2026, 12, 5))).repeat_from is None


def test_follow_up_counts_from_the_last_contact() -> None:
    task = rules.follow_up(
        CustomerId(1), "Ota yhteyttä", months=3, last=date(2026, 10, 31), today=TODAY
    )

    assert (task.due, task.silent_months) == (date(2027, 1, 31), 3)


def test_follow_up_counts_from_today_where_there_was_no_contact() -> None:
    assert rules.follow_up_due(None, 1, TODAY) == date(2026, 12, 22)


def test_follow_up_is_never_due_in_the_past() -> None:
    assert rules.follow_up_due(date(2024, 1, 1), 6, TODAY) == TODAY
