"""The register is locked when nobody uses it, when the computer slept, and when it is told."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from register_app.gui.locking.guard import Clocks, Guard, Reason
from register_app.settings import Settings

MINUTE = 60.0
STEP = 5.0


class Time:
    """Two clocks that a test sets."""

    def __init__(self) -> None:
        """Begin somewhere."""
        self.wall = 1_800_000_000.0
        self.running = 1_000.0

    def pass_by(self, guard: Guard, seconds: float) -> None:
        """Let time go by while the computer runs; the guard looks as it does."""
        for _ in range(int(seconds / STEP)):
            self.wall += STEP
            self.running += STEP
            guard.look()


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def guard(qtbot: QtBot, time: Time) -> Iterator[Guard]:
    assert qtbot
    made = Guard(Clocks(lambda: time.wall, lambda: time.running))
    yield made
    made.deleteLater()


@pytest.fixture
def asked(guard: Guard) -> list[Reason]:
    """Return what the guard has asked for so far."""
    reasons: list[Reason] = []
    guard.due.connect(reasons.append)
    return reasons


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QLineEdit()
    qtbot.addWidget(made)
    made.show()
    return made


def _key() -> QEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")


def _move() -> QEvent:
    place, none = QPointF(3, 3), Qt.MouseButton.NoButton
    return QMouseEvent(
        QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier
    )


def _wheel() -> QEvent:
    place = QPointF(3, 3)
    return QWheelEvent(
        place,
        place,
        QPointF(0, 40).toPoint(),
        QPointF(0, 120).toPoint(),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  Qt's argument
    )


def test_lock_is_due_after_ten_minutes_without_use(
    guard: Guard, time: Time, asked: list[Reason]
) -> None:
    time.pass_by(guard, 10 * MINUTE - STEP)
    assert asked == []

    time.pass_by(guard, STEP)

    assert asked == [Reason.IDLE]


def test_lock_is_asked_for_until_it_has_happened(
    guard: Guard, time: Time, asked: list[Reason]
) -> None:
    time.pass_by(guard, 10 * MINUTE + 2 * STEP)
    assert asked == [Reason.IDLE] * 3

    guard.rest()
    time.pass_by(guard, 5 * MINUTE)

    assert asked == [Reason.IDLE] * 3


@pytest.mark.parametrize("used", [_key(), _move(), _wheel()])
def test_any_use_of_any_window_counts(
    guard: Guard, time: Time, asked: list[Reason], window: QWidget, used: QEvent
) -> None:
    time.pass_by(guard, 9 * MINUTE)
    QApplication.sendEvent(window.windowHandle(), used)
    time.pass_by(guard, 9 * MINUTE)

    assert asked == []


def test_what_goes_on_by_itself_does_not_count(
    guard: Guard, time: Time, asked: list[Reason], window: QWidget
) -> None:
    time.pass_by(guard, 9 * MINUTE)
    window.repaint()
    QApplication.sendEvent(window.windowHandle(), QEvent(QEvent.Type.UpdateRequest))
    time.pass_by(guard, MINUTE)

    assert asked == [Reason.IDLE]


def test_focus_moved_by_assistive_technology_counts(
    guard: Guard, time: Time, asked: list[Reason], window: QWidget
) -> None:
    time.pass_by(guard, 9 * MINUTE)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusChanged.emit(None, window)
    time.pass_by(guard, 9 * MINUTE)

    assert asked == []


def test_zero_minutes_mean_never(guard: Guard, time: Time, asked: list[Reason]) -> None:
    guard.obey(Settings(lock_minutes=0))

    time.pass_by(guard, 120 * MINUTE)

    assert asked == []


@pytest.mark.parametrize("is_running", [False, True])
def test_a_jump_of_the_clock_means_that_the_computer_slept(
    guard: Guard, time: Time, asked: list[Reason], *, is_running: bool
) -> None:
    time.wall += 90
    time.running += 90 if is_running else 1  # Windows counts the sleep, Linux does not

    guard.look()

    assert asked == [Reason.SLEEP]


def test_a_clock_put_back_is_no_sleep(guard: Guard, time: Time, asked: list[Reason]) -> None:
    time.wall -= 10 * 365 * 24 * 3600

    time.pass_by(guard, MINUTE)

    assert asked == []


def test_what_the_system_says_is_followed_unless_it_is_switched_off(
    guard: Guard, time: Time, asked: list[Reason]
) -> None:
    guard.obey(Settings(lock_on_screen_lock=False))
    guard.ask(Reason.SCREEN)
    time.wall += 90
    guard.look()
    assert asked == []

    guard.obey(Settings())
    guard.ask(Reason.SCREEN)
    guard.look()

    assert asked == [Reason.SCREEN, Reason.SCREEN]
