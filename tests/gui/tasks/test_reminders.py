"""Tasks are counted beside the page's name, and told of when their time comes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from register_app.customers.customer import CustomerId
from register_app.gui.labels import Tone
from register_app.gui.session import Session
from register_app.gui.sidebar import Mark
from register_app.gui.tasks.desktop import Desktop
from register_app.gui.tasks.reminders import Reminders
from register_app.tasks.task import Task
from tests.builders import TITLE, a_customer, stored
from tests.fixtures import NOW

TODAY = NOW.date()
PassTime = Callable[[timedelta], None]


class _Tray(Desktop):
    """A desktop that shows notices."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.said: list[str] = []

    def tell(self, text: str) -> bool:
        """Keep what is said."""
        self.said.append(text)
        return True


@pytest.fixture
def marks() -> list[Mark]:
    """Collect what is counted."""
    return []


@pytest.fixture
def reminders(session: Session, pass_time: PassTime, marks: list[Mark]) -> Reminders:
    """Remind on a desktop without notices, as the one of the tests is."""
    made = Reminders(session, Desktop(session), session)
    made.counted.connect(marks.append)
    made.count()
    return made


def _add(session: Session, *tasks: Task) -> list[Task]:
    with session.change(TITLE):
        return [session.register.tasks.records.save(task) for task in tasks]


def _set(session: Session, *, notices: bool, titles: bool) -> None:
    settings = session.register.settings
    with session.change(TITLE):
        settings.save(replace(settings.load(), task_notices=notices, task_titles=titles))


def _at_noon(count: int = 1) -> list[Task]:
    return [Task(title=f"Soita {n}", due=TODAY, due_time="12:00") for n in range(count)]


def _noon(reminders: Reminders, pass_time: PassTime) -> None:
    pass_time(timedelta(hours=3))
    reminders.watch.look()


@pytest.mark.usefixtures("reminders")
def test_mark_counts_what_is_overdue_and_due_today(session: Session, marks: list[Mark]) -> None:
    _add(
        session, Task(title="tänään", due=TODAY), Task(title="huomenna", due=TODAY + timedelta(1))
    )
    _add(session, *[Task(title="eilen", due=TODAY - timedelta(1))] * 2)

    assert marks == [
        Mark(0, "", Tone.PLAIN),
        Mark(1, "1 for today", Tone.PLAIN),
        Mark(3, "2 overdue, 1 for today", Tone.BAD),
    ]


@pytest.mark.usefixtures("reminders")
def test_mark_follows_only_changes_of_tasks(session: Session, marks: list[Mark]) -> None:
    _set(session, notices=True, titles=True)
    assert len(marks) == 1

    session.refilled.emit()

    assert len(marks) == 2


def test_mark_follows_the_day(
    reminders: Reminders, session: Session, marks: list[Mark], pass_time: PassTime
) -> None:
    _add(session, Task(title="tänään", due=TODAY))
    pass_time(timedelta(days=1))
    reminders.watch.look()

    assert marks[-1] == Mark(1, "1 overdue", Tone.BAD)


def test_notice_tells_a_stranger_nothing(
    reminders: Reminders, session: Session, pass_time: PassTime, qtbot: QtBot
) -> None:
    _add(session, *_at_noon(2))
    with qtbot.waitSignal(reminders.told) as told:
        _noon(reminders, pass_time)

    assert told.args == ["2 task(s) are to be done now."]


def test_notice_names_tasks_and_customers_where_it_may(
    reminders: Reminders, session: Session, pass_time: PassTime, qtbot: QtBot
) -> None:
    customer = stored(session.register, a_customer(name="Aalto Oy"))[0]
    first, *others = _at_noon(5)
    _add(session, replace(first, customer_id=CustomerId(customer.id or 0)), *others)
    _set(session, notices=True, titles=True)
    with qtbot.waitSignal(reminders.told) as told:
        _noon(reminders, pass_time)

    assert told.args == ["Soita 0 (Aalto Oy)\nSoita 1\nSoita 2\nand 2 more"]


def test_no_more_is_said_of_three_tasks(
    reminders: Reminders, session: Session, pass_time: PassTime, qtbot: QtBot
) -> None:
    _add(session, *_at_noon(3))
    _set(session, notices=True, titles=True)
    with qtbot.waitSignal(reminders.told) as told:
        _noon(reminders, pass_time)

    assert told.args == ["Soita 0\nSoita 1\nSoita 2"]


def test_notices_can_be_switched_off(
    reminders: Reminders, session: Session, pass_time: PassTime, qtbot: QtBot
) -> None:
    _add(session, *_at_noon())
    _set(session, notices=False, titles=True)

    with qtbot.assertNotEmitted(reminders.told):
        _noon(reminders, pass_time)


def test_desktop_with_notices_shows_them_in_place_of_the_window(
    session: Session, pass_time: PassTime, qtbot: QtBot
) -> None:
    tray = _Tray(session)
    reminders = Reminders(session, tray, session)
    _add(session, *_at_noon())
    with qtbot.assertNotEmitted(reminders.told):
        _noon(reminders, pass_time)
    assert tray.said == ["1 task(s) are to be done now."]

    with qtbot.waitSignal(reminders.tasks_wanted):
        tray.clicked.emit()
