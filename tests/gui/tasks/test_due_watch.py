"""The clock is watched: midnight, and the times of tasks."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from register_app.gui.session import Session
from register_app.gui.tasks.due_watch import DueWatch
from register_app.tasks.task import Task
from tests.builders import TITLE
from tests.fixtures import NOW

TODAY = NOW.date()
PassTime = Callable[[timedelta], None]


@pytest.fixture
def watch(session: Session, pass_time: PassTime) -> DueWatch:
    """Watch from nine o'clock on."""
    return DueWatch(session, session)


def _add(session: Session, *tasks: Task) -> None:
    with session.change(TITLE):
        for task in tasks:
            session.register.tasks.records.save(task)


def test_next_look_is_at_the_beginning_of_a_minute(watch: DueWatch, pass_time: PassTime) -> None:
    assert watch.wait == 60_000

    pass_time(timedelta(seconds=12, milliseconds=500))
    watch.look()

    assert watch.wait == 47_500


def test_midnight_is_told(
    watch: DueWatch, session: Session, pass_time: PassTime, qtbot: QtBot
) -> None:
    pass_time(timedelta(hours=14, minutes=59))
    with qtbot.assertNotEmitted(session.day_turned):
        watch.look()

    pass_time(timedelta(minutes=1))
    with qtbot.waitSignal(session.day_turned):
        watch.look()


def test_task_is_told_when_its_time_comes_and_only_then(
    watch: DueWatch, session: Session, pass_time: PassTime, qtbot: QtBot
) -> None:
    _add(
        session,
        Task(title="Soita", due=TODAY, due_time="09:30"),
        Task(title="Tehty", due=TODAY, due_time="09:30", done_on=TODAY),
    )
    pass_time(timedelta(minutes=29))
    with qtbot.assertNotEmitted(watch.came):
        watch.look()

    pass_time(timedelta(minutes=1))
    with qtbot.waitSignal(watch.came) as came:
        watch.look()
    assert [task.title for task in came.args[0]] == ["Soita"]

    pass_time(timedelta(minutes=1))
    with qtbot.assertNotEmitted(watch.came):
        watch.look()


def test_what_came_while_the_computer_slept_is_told_at_once(
    watch: DueWatch, session: Session, pass_time: PassTime, qtbot: QtBot
) -> None:
    tomorrow = TODAY + timedelta(1)
    _add(
        session,
        Task(title="Illalla", due=TODAY, due_time="18:00"),
        Task(title="Aamulla", due=tomorrow),
        Task(title="Ei vielä", due=tomorrow, due_time="12:00"),
    )
    pass_time(timedelta(days=1))
    with qtbot.waitSignal(watch.came) as came:
        watch.look()

    assert [task.title for task in came.args[0]] == ["Illalla", "Aamulla"]


def test_nobody_looks_at_a_closed_register(watch: DueWatch, session: Session) -> None:
    session.close()

    assert watch.wait == -1
