"""When tasks come again, how they are put off, and how they are grouped by their day."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from register_app.customers.customer import CustomerId
from register_app.fields.day import months_after
from register_app.tasks.task import Repeat, Task

LATELY = 30
"""For how many days a task that is done stays in sight."""
_MORNING = time(8)
"""When to remind of a task that has a day but no time."""
_DAYS = {Repeat.DAILY: 1, Repeat.WEEKLY: 7}
_MONTHS = {Repeat.MONTHLY: 1, Repeat.QUARTERLY: 3, Repeat.YEARLY: 12}
_YEAR = 12


class Group(StrEnum):
    """Where a task stands in a list, in this order."""

    OVERDUE = "overdue"
    TODAY = "today"
    LATER = "later"
    NO_DATE = "no_date"
    DONE = "done"


class Later(StrEnum):
    """To when a task is put off."""

    TOMORROW = "tomorrow"
    WEEK = "week"
    MONTH = "month"


def group_of(task: Task, today: date) -> Group:
    """Return where a task stands today."""
    if task.done_on is not None:
        return Group.DONE
    if task.due is None:
        return Group.NO_DATE
    if task.due == today:
        return Group.TODAY
    return Group.OVERDUE if task.due < today else Group.LATER


def reminder_at(task: Task) -> datetime | None:
    """Return when to remind of a task, by the clock on the wall; never where it has no day."""
    if task.due is None:
        return None
    at = time.fromisoformat(task.due_time) if task.due_time else _MORNING
    return datetime.combine(task.due, at)


def next_due(task: Task, on: date) -> date | None:
    """Return when a task is due again after it was done `on` a day; None where it is not.

    The days are counted from the first of the series, so the 31st stays the 31st where it can;
    periods that are over are passed by.
    """
    if task.repeat is None:
        return None
    start = task.repeat_from or task.due or on
    last = max(task.due or on, on)
    if task.repeat in _DAYS:
        step = _DAYS[task.repeat]
        return start + timedelta(((last - start).days // step + 1) * step)
    step = _MONTHS[task.repeat]
    passed = (last.year - start.year) * _YEAR + last.month - start.month
    due = months_after(start, passed // step * step)
    return due if due > last else months_after(start, (passed // step + 1) * step)


def done(task: Task, on: date) -> tuple[Task, Task | None]:
    """Return the task as done, and the one that follows where it comes again."""
    due = next_due(task, on)
    follower = None
    if due is not None:
        start = task.repeat_from or task.due or on
        follower = replace(task, id=None, due=due, repeat_from=start)
    return replace(task, done_on=on), follower


def later_day(later: Later, today: date) -> date:
    """Return the day to which a task is put off."""
    if later is Later.MONTH:
        return months_after(today, 1)
    return today + timedelta(1 if later is Later.TOMORROW else 7)


def put_off(task: Task, due: date) -> Task:
    """Return the task due on another day; the days of its series stay as they were."""
    start = task.repeat_from or task.due
    return replace(task, due=due, repeat_from=start if task.repeat else None)


def edited(before: Task, after: Task) -> Task:
    """Return an edited task; another day or repeat begins another series."""
    is_same = (before.due, before.repeat) == (after.due, after.repeat)
    return after if is_same else replace(after, repeat_from=None)


def follow_up_due(last: date | None, months: int, today: date) -> date:
    """Return when to be in touch again: counted from the last contact, but never in the past."""
    return max(months_after(last or today, months), today)


def follow_up(
    customer_id: CustomerId, title: str, *, months: int, last: date | None, today: date
) -> Task:
    """Return the task to be in touch again some months after the last contact."""
    due = follow_up_due(last, months, today)
    return Task(customer_id=customer_id, title=title, due=due, silent_months=months)
