"""What tasks and their days are called on screen."""

from datetime import date, timedelta
from types import MappingProxyType

from register_app.fields import clock_time, day
from register_app.fields.field import field_named
from register_app.gui.forms.shown import shown
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP, Message
from register_app.tasks.rules import Group, Later
from register_app.tasks.task import Task

GROUPS = MappingProxyType(
    {
        Group.OVERDUE: QT_TRANSLATE_NOOP("tasks", "Overdue"),
        Group.TODAY: QT_TRANSLATE_NOOP("tasks", "Today"),
        Group.LATER: QT_TRANSLATE_NOOP("tasks", "Later"),
        Group.NO_DATE: QT_TRANSLATE_NOOP("tasks", "No date"),
        Group.DONE: QT_TRANSLATE_NOOP("tasks", "Done lately"),
    }
)
LATER = MappingProxyType(
    {
        Later.TOMORROW: QT_TRANSLATE_NOOP("tasks", "To &tomorrow ({day})"),
        Later.WEEK: QT_TRANSLATE_NOOP("tasks", "To next &week ({day})"),
        Later.MONTH: QT_TRANSLATE_NOOP("tasks", "To next &month ({day})"),
    }
)
_NEAR = MappingProxyType(
    {
        -1: QT_TRANSLATE_NOOP("tasks", "yesterday"),
        0: QT_TRANSLATE_NOOP("tasks", "today"),
        1: QT_TRANSLATE_NOOP("tasks", "tomorrow"),
    }
)
_DONE_ON = QT_TRANSLATE_NOOP("tasks", "done {day}")


def day_called(on: date, today: date) -> str:
    """Return a day as people say it."""
    near = _NEAR.get((on - today) // timedelta(1))
    return translate(near) if near else day.show(on)


def when_of(task: Task, today: date) -> str:
    """Return when a task is due, or was done."""
    if task.done_on is not None:
        return translate(Message(_DONE_ON, {"day": day_called(task.done_on, today)}))
    if task.due is None:
        return ""
    time = clock_time.show(task.due_time)
    return " ".join(filter(None, (day_called(task.due, today), time)))


def repeat_of(task: Task) -> str:
    """Return how a task comes again."""
    return shown(field_named(Task, "repeat"), task.repeat)


def called(task: Task, customer: str) -> str:
    """Return what is to be done, and for whom, on one line."""
    title = " ".join(task.title.split())
    return f"{title} ({customer})" if customer else title
