"""When the register has to be locked by itself."""

import time
from collections.abc import Callable
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from register_app.gui.locking.idle import IdleWatch
from register_app.settings import Settings

_MINUTE = 60
_STEP = 5
"""Seconds between two looks."""
_SLEPT = 60
"""Seconds without a look after which the computer must have slept, or its clock was set."""


class Reason(Enum):
    """Why the register is locked."""

    HAND = "by hand"
    IDLE = "nobody has used it"
    SLEEP = "the computer sleeps"
    SCREEN = "the screen is locked, or somebody else has it"


class Clocks(NamedTuple):
    """Two clocks in seconds: one goes on in sleep, the other nobody can set."""

    wall: Callable[[], float] = time.time
    running: Callable[[], float] = time.monotonic


class Guard(QObject):
    """Asks for the lock when it is due, again and again until it has happened."""

    due = Signal(object)
    """The Reason."""

    def __init__(self, clocks: Clocks | None = None, parent: QObject | None = None) -> None:
        """Watch by the presets until the settings of a register are known."""
        super().__init__(parent)
        self._clocks = clocks or Clocks()
        self._idle = IdleWatch(self._clocks.running, self)
        self._idle.lock_wanted.connect(self._lock_by_hand)
        self._asked: Reason | None = None
        self._seen = (self._clocks.wall(), self._clocks.running())
        self.obey(Settings())
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP * 1000)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def obey(self, settings: Settings) -> None:
        """Follow the settings of a register."""
        self._minutes = settings.lock_minutes
        self._by_system = settings.lock_on_screen_lock

    def rest(self) -> None:
        """Begin anew: it is locked, or just opened."""
        self._asked = None
        self._idle.use()

    @Slot(object)
    def ask(self, reason: Reason) -> None:
        """Lock because the system says so, if the settings follow it."""
        if self._by_system:
            self._asked = reason
            self.due.emit(reason)

    @Slot()
    def _lock_by_hand(self) -> None:
        self.due.emit(Reason.HAND)

    @Slot()
    def look(self) -> None:
        """Look at the clocks and at what was asked."""
        self._idle.watch_windows()
        before, self._seen = self._seen, (self._clocks.wall(), self._clocks.running())
        passed = max(now - then for now, then in zip(self._seen, before, strict=True))
        if passed > _SLEPT:
            self.ask(Reason.SLEEP)
        elif self._asked is not None:
            self.due.emit(self._asked)
        elif self._minutes and self._idle.seconds >= self._minutes * _MINUTE:
            self.due.emit(Reason.IDLE)
