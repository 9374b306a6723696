"""Be the one window of a vault, and hear that somebody started the program once more."""

import os

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from register_app.vault.seat import Seat

_STEP = 1_000
"""Milliseconds between two looks, where the system tells nothing of a folder."""
_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105  Wayland lets who has it bring a window forward


class Doorbell(QObject):
    """Holds the seat of this window, and looks whether somebody wants the window."""

    rung = Signal()

    def __init__(self, parent: QObject) -> None:
        """Have no seat yet."""
        super().__init__(parent)
        self._seat: Seat | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.look)
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP)
        self._timer.timeout.connect(self.look)

    def sit(self, seat: Seat) -> bool:
        """Leave the seat before and take this one; return False where another window has it."""
        if self._seat is not None and self._seat.folder != seat.folder:
            self.leave()
        self._seat = self._seat or seat
        if self._seat.take() and self._seat.is_ours and not self._timer.isActive():
            self._watcher.addPath(str(seat.folder))
            self._timer.start()
        return self._seat.take()

    def leave(self) -> None:
        """Have no seat any more."""
        self._timer.stop()
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        if self._seat is not None:
            self._seat.leave()
            self._seat = None

    @Slot()
    def look(self) -> None:
        """Look whether somebody wants the window."""
        token = self._seat.wish() if self._seat is not None and self._seat.is_ours else None
        if token is None:
            return
        if token.isascii() and token.isprintable():
            os.environ[_TOKEN] = token
        self.rung.emit()


def ring(seat: Seat) -> None:
    """Ask the window that has a seat to come forward."""
    seat.ring(os.environ.get(_TOKEN, ""))
