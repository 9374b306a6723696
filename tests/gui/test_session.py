"""The session tells of what happened, to those who are still there."""

from collections.abc import Iterator
from datetime import timedelta
from threading import Event

import pytest
import shiboken6
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from register_app.errors import Cancelled
from register_app.gui.jobs import Job, Progress
from register_app.gui.session import Session
from register_app.gui.sure_lanes import SureLanes
from register_app.prospects.prospect import Prospect, ProspectList
from register_app.register import Register
from tests.builders import used_on


@pytest.fixture
def session(register: Register, qtbot: QtBot) -> Iterator[Session]:
    """Return the register as the window sees it."""
    opened = Session(register, SureLanes())
    yield opened
    opened.close()


class _Page(QLabel):
    """Shows the result of its work, while it is there."""

    def take(self, result: str) -> None:
        """Show it."""
        self.setText(result)


def _done(_register: Register, _progress: Progress) -> str:
    return "done"


def test_pages_are_told_before_who_asked(session: Session, qtbot: QtBot) -> None:
    told: list[str] = []
    session.refilled.connect(lambda: told.append("refilled"))

    session.write(_done, told.append)

    qtbot.waitUntil(lambda: told == ["refilled", "done"])


def test_work_may_have_changed_the_settings(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.settings_changed):
        session.write(_done, lambda _: None)


def test_a_page_that_is_gone_is_told_nothing(session: Session, qtbot: QtBot) -> None:
    may_end = Event()
    page = _Page()

    def work(_register: Register, _progress: Progress) -> str:
        may_end.wait()
        return "done"

    session.write(work, page.take)
    shiboken6.delete(page)

    with qtbot.waitSignal(session.refilled):
        may_end.set()


def test_work_cancelled_while_it_opens_the_register_does_nothing(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs: list[Job] = []
    worked: list[str] = []
    failed: list[BaseException] = []
    is_started = Event()
    another = session.register.another

    def opening(*, query_only: bool) -> Register:
        is_started.wait()
        jobs[0].cancel()
        return another(query_only=query_only)

    monkeypatch.setattr(session.register, "another", opening)
    jobs.append(session.read(lambda *_: worked.append("worked"), worked.append, failed.append))
    is_started.set()

    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], Cancelled)
    assert not worked


def test_a_bought_list_goes_when_its_day_is_over(qtbot: QtBot, session: Session) -> None:
    today = session.register.today()
    of_yesterday = ProspectList(
        name="Messut",
        source="Messut",
        received_on=today - timedelta(days=90),
        expires_on=today - timedelta(days=1),
    )
    session.register.prospects.add(of_yesterday, [Prospect(list_id=0, name="Ojala Oy")])

    used_on(session.register, today - timedelta(days=1))
    with qtbot.waitSignal(session.refilled):
        session.day_turned.emit()

    assert session.register.prospects.lists() == []
    session.day_turned.emit()
