"""Tasks as a calendar file (RFC 5545), for calendars and phones."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from uuid import NAMESPACE_OID, uuid5

from register_app.fields.field import table_of
from register_app.i18n import Translate
from register_app.register import Register
from register_app.reports.bans import Bans, mark
from register_app.reports.saved_file import written
from register_app.tasks.task import Repeat, Task

if TYPE_CHECKING:
    from icalendar import Calendar, Event, Todo

_PROGRAM = "-//register_app//tasks//EN"
_LASTS = timedelta(minutes=30)
"""How long a task at a time takes in a calendar that knows events only."""
_NOON = time(12)
_YEAR, _QUARTER = 12, 3
_SHORTEST_MONTH = 28
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
Rule = Mapping[str, str | int | list[int]]


class Form(StrEnum):
    """As what a task is written."""

    TODO = "todo"
    EVENT = "event"
    """For calendars that know no tasks, such as Outlook's import."""


class Wish(NamedTuple):
    """What goes into the file."""

    form: Form = Form.TODO
    with_done: bool = False
    with_customers: bool = True


def save_tasks(register: Register, path: Path, wish: Wish, translate: Translate) -> int:
    """Write the tasks into a file, note that they left the register; return how many."""
    calendar = calendar_of(register, wish, translate)
    count = len(calendar.subcomponents)
    with written(path) as part:
        part.write_bytes(calendar.to_ical())
        # noted before the file gets its name: there is no file without its line in the audit
        register.audit.exported(table_of(Task), f".ics {count}")
    return count


def calendar_of(register: Register, wish: Wish, translate: Translate) -> "Calendar":
    """Return the tasks as a calendar; one without a day is no event, and is left out there.

    Where customers are named, those who have forbidden marketing are marked. Nothing is written
    about whom may only be kept.
    """
    from icalendar import Calendar  # noqa: PLC0415  loaded on first use

    made = Calendar()
    made.add("prodid", _PROGRAM)
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    customers = register.tasks.customers() if wish.with_customers else {}
    bans = Bans(register)
    tasks = register.tasks.all() if wish.with_done else register.tasks.open()
    held, persons = register.restrictions.customers(), register.restrictions.persons()
    tasks = [one for one in tasks if one.customer_id not in held and one.contact_id not in persons]
    stamp = register.now().astimezone(UTC)
    for task in tasks:
        called = customers.get(task.customer_id, "") if task.customer_id is not None else ""
        if wish.form is Form.TODO or task.due is not None:
            part = _todo(task) if wish.form is Form.TODO else _event(task)
            part.add("uid", _uid(register, task))
            part.add("dtstamp", stamp)
            part.add("summary", " – ".join(filter(None, (task.title, called))))
            banned = mark(bans.of_customer(task.customer_id or 0), translate) if called else ""
            described = "\n".join(filter(None, (task.note, banned)))
            if described:
                part.add("description", described)
            if banned:
                part.add("categories", [banned])
            made.add_component(part)
    return made


def _uid(register: Register, task: Task) -> str:
    """Return what tells the task from all others; it is the same in each file of a register."""
    return str(uuid5(NAMESPACE_OID, f"{register.vault.vault_id}/task/{task.id}"))


def _todo(task: Task) -> "Todo":
    from icalendar import Todo  # noqa: PLC0415  loaded on first use

    made = Todo()
    due = _moment(task)
    if due is not None:
        made.add("due", due)
    if task.done_on is not None:
        made.add("status", "COMPLETED")
        made.add("completed", datetime.combine(task.done_on, _NOON, UTC))
        made.add("percent-complete", 100)
        return made
    made.add("status", "NEEDS-ACTION")
    if task.due is not None and task.repeat is not None:
        made.add("dtstart", due)  # the rule needs a beginning; programs take the day it is due on
        made.add("rrule", rule_of(task.repeat, task.repeat_from or task.due))
    return made


def _event(task: Task) -> "Event":
    from icalendar import Event  # noqa: PLC0415  loaded on first use

    made = Event()
    start = _moment(task)
    made.add("dtstart", start)
    if isinstance(start, datetime):
        made.add("dtend", start + _LASTS)
    made.add("transp", "TRANSPARENT")
    made.add("status", "CONFIRMED")
    if task.due is not None and task.repeat is not None and task.done_on is None:
        made.add("rrule", rule_of(task.repeat, task.repeat_from or task.due))
    return made


def _moment(task: Task) -> date | datetime | None:
    """Return when the task is due: a day, or a time by the clock of wherever it is read."""
    if task.due is None or not task.due_time:
        return task.due
    return datetime.combine(task.due, time.fromisoformat(task.due_time))


def rule_of(repeat: Repeat, start: date) -> Rule:
    """Return the recurrence rule of a series; a day that a month lacks becomes its last."""
    if repeat is Repeat.DAILY:
        return {"freq": "DAILY"}
    if repeat is Repeat.WEEKLY:
        return {"freq": "WEEKLY", "byday": _WEEKDAYS[start.weekday()]}
    rule: dict[str, str | int | list[int]] = {"freq": "MONTHLY"}
    if repeat is not Repeat.MONTHLY:
        step = _QUARTER if repeat is Repeat.QUARTERLY else _YEAR
        first = (start.month - 1) % step + 1
        rule["bymonth"] = list(range(first, _YEAR + 1, step))
    rule["bymonthday"] = list(range(min(start.day, _SHORTEST_MONTH), start.day + 1))
    if start.day > _SHORTEST_MONTH:
        rule["bysetpos"] = -1
    return rule
