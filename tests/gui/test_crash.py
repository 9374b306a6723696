"""What nobody caught: a report without any value, or the words of a failure."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from register_app.errors import DiskFull
from register_app.gui.crash import CrashDialog, CrashHook, report
from tests.builders import CANARY
from tests.gui.hands import dialog, press, texts


@pytest.fixture
def hook(qapp: QApplication) -> Iterator[CrashHook]:
    """Stand where Python reports what nobody caught."""
    made = CrashHook(qapp)
    yield made
    made.remove()
    made.deleteLater()


def _fail() -> None:
    try:
        int(CANARY)
    except ValueError as error:
        raise KeyError(f"{CANARY} 040 123 4567") from error


def _caught() -> BaseException:
    try:
        _fail()
    except KeyError as error:
        return error
    raise AssertionError


def test_report_names_types_and_lines_but_no_value() -> None:
    text = report(_caught())

    assert "ValueError" in text
    assert "KeyError" in text
    assert "test_crash.py:" in text
    assert "_fail" in text
    assert CANARY not in text
    assert "040" not in text


def test_bug_in_a_slot_is_reported(hook: CrashHook, qtbot: QtBot) -> None:
    hook._take(KeyError, _caught(), None)  # noqa: SLF001  what Python calls
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    shown = dialog()
    assert isinstance(shown, CrashDialog)
    assert CANARY not in texts(shown)
    box = shown.findChild(QPlainTextEdit)
    assert isinstance(box, QPlainTextEdit)
    press("Copy the report", shown)

    assert QGuiApplication.clipboard().text() == box.toPlainText()
    assert "ValueError" in box.toPlainText()
    press("Go on", shown)


def test_many_bugs_are_reported_once(hook: CrashHook, qtbot: QtBot) -> None:
    for _ in range(20):
        hook._take(KeyError, _caught(), None)  # noqa: SLF001  what Python calls
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    QApplication.processEvents()

    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog)]
    assert len([w for w in found if w.isVisible()]) == 1
    press("Go on", dialog())


def test_bug_on_another_thread_is_reported(hook: CrashHook, qtbot: QtBot) -> None:
    thread = threading.Thread(target=_fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)

    assert "made a mistake" in texts(dialog())
    press("Go on", dialog())


def test_failure_a_person_can_act_on_is_told_in_its_words(hook: CrashHook, qtbot: QtBot) -> None:
    QTimer.singleShot(0, lambda: hook._take(DiskFull, DiskFull(), None))  # noqa: SLF001  as above
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)

    assert "The disk is full" in texts(dialog())
    press("OK", dialog())
