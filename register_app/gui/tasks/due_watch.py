"""Watch the clock: the day turns, and the time of a task comes."""

from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from register_app.gui.session import Session

_MINUTE = 60_000
"""Milliseconds; looking once a minute bears sleep, a set clock and the hours of summer."""


class DueWatch(QObject):
    """Looks at the beginning of each minute what has come since the look before."""

    came = Signal(object)
    """The tasks whose time has come."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Watch from now on."""
        super().__init__(parent)
        self._session = session
        self._last = self._now()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)
        session.closing.connect(self._timer.stop)
        self._wait()

    @property
    def wait(self) -> int:
        """Milliseconds from one look to the next; -1 when nobody looks any more."""
        return self._timer.interval() if self._timer.isActive() else -1

    @Slot()
    def look(self) -> None:
        """Tell of the day that has turned, and of the tasks whose time has come."""
        before, self._last = self._last, self._now()
        self._wait()
        if before.date() != self._last.date():
            self._session.day_turned.emit()
        found = self._session.register.tasks.came(before, self._last)
        if found:
            self.came.emit(found)

    def _wait(self) -> None:
        over = self._last.second * 1000 + self._last.microsecond // 1000
        self._timer.start(_MINUTE - over)

    def _now(self) -> datetime:
        """Return the time on the wall: the times of tasks know no zone."""
        return self._session.register.now().replace(tzinfo=None)
