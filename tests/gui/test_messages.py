"""Telling, asking and progress: plain words, plain text, nothing waited for."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from register_app.errors import Cancelled, DiskFull
from register_app.gui import messages
from register_app.gui.jobs import Progress
from register_app.gui.sure_lanes import SureLanes
from tests.gui.hands import button, dialog, press, shown, texts

MARKUP = '<img src="/etc/passwd"><b>Åke</b>'


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """Show a window for messages to stand in."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_failure_is_told_with_its_next_step(parent: QWidget) -> None:
    messages.tell_error(parent, DiskFull())

    assert str(DiskFull.what) in texts(dialog())
    assert str(DiskFull.then) in texts(dialog())
    press("OK", dialog())


def test_cancelling_is_no_news(parent: QWidget) -> None:
    messages.tell_error(parent, Cancelled())

    assert QApplication.activeModalWidget() is None


def test_bug_is_not_told_as_a_failure(parent: QWidget) -> None:
    with pytest.raises(ZeroDivisionError):
        messages.tell_error(parent, ZeroDivisionError())


def test_no_text_is_read_as_markup(parent: QWidget) -> None:
    messages.tell(parent, MARKUP, MARKUP)
    labels = shown(QLabel, dialog())

    assert sum(MARKUP in label.text() for label in labels) == 2
    assert {label.textFormat() for label in labels if label.text()} == {Qt.TextFormat.PlainText}
    press("OK", dialog())


def test_yes_does_what_was_asked(parent: QWidget) -> None:
    done: list[str] = []
    messages.ask(parent, "Lock?", details="", act="Lock now", then=lambda: done.append("locked"))
    press("Lock now", dialog())

    assert done == ["locked"]


def test_escape_and_cancel_do_nothing(parent: QWidget) -> None:
    done: list[str] = []
    for answer in ("Cancel", ""):
        messages.ask(parent, "Lock?", details="", act="Lock now", then=lambda: done.append("x"))
        if answer:
            press(answer, dialog())
        else:
            QTest.keyClick(dialog(), Qt.Key.Key_Escape)

    assert done == []


def test_harmful_act_is_not_preset(parent: QWidget) -> None:
    box = messages.ask(
        parent, "Remove?", details="", act="Remove", then=lambda: None, harmful=True
    )

    assert isinstance(box, QMessageBox)
    assert box.defaultButton().text().replace("&", "") == "Cancel"
    press("Cancel", box)


def test_short_work_shows_no_progress(qtbot: QtBot, parent: QWidget) -> None:
    lanes = SureLanes()
    done: list[int] = []
    messages.follow(parent, lanes.plain(lambda _: 7, done.append), "Counting")
    qtbot.waitUntil(lambda: bool(done))

    assert QApplication.activeModalWidget() is None
    lanes.finish()


def test_long_work_shows_how_far_it_is_and_can_be_stopped(qtbot: QtBot, parent: QWidget) -> None:
    lanes = SureLanes()
    is_seen, go_on = threading.Event(), threading.Event()
    ended: list[BaseException] = []

    def work(progress: Progress) -> None:
        is_seen.wait(30)  # who reports before anybody looks is not heard
        progress.report(0.25)
        go_on.wait(30)
        progress.check()

    messages.follow(parent, lanes.plain(work, lambda _: None, ended.append), "Counting " + MARKUP)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    waiting = dialog()
    (bar,) = shown(QProgressBar, waiting)
    is_seen.set()
    qtbot.waitUntil(lambda: bar.maximum() > 0)  # how far it is, is told from another thread
    assert bar.value() / bar.maximum() == 0.25
    assert bar.accessibleName().startswith("Counting")
    press("Cancel", waiting)
    assert not button("Cancel", waiting).isEnabled()
    assert waiting.isVisible()
    go_on.set()
    qtbot.waitUntil(lambda: bool(ended))

    assert isinstance(ended[0], Cancelled)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    lanes.finish()
