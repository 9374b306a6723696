"""How long nobody has used the program: keys, mouse, wheel and touch in any of its windows."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

_USE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.NativeGesture,
    }
)

_LOCK = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_L)


class IdleWatch(QObject):
    """Knows when the program was used last.

    It looks at the windows of the system, where each event of a person arrives first: looking at
    every event of every widget would slow all of them. What assistive technology does without
    keys moves the focus, so that counts too.
    """

    lock_wanted = Signal()
    """Somebody pressed the keys of the lock where no menu takes them: in a dialog."""

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        """Count from now, by a clock of seconds."""
        super().__init__(parent)
        self._clock = clock
        self.used_at = clock()
        app = cast("QApplication", QApplication.instance())
        app.focusChanged.connect(self.use)
        app.focusWindowChanged.connect(self.watch_windows)
        self.watch_windows()

    @property
    def seconds(self) -> float:
        """How long nobody has used the program."""
        return self._clock() - self.used_at

    @Slot()
    def use(self) -> None:
        """Count from now."""
        self.used_at = self._clock()

    @Slot()
    def watch_windows(self) -> None:
        """Watch every window there is; one that is watched already stays so."""
        for window in QApplication.topLevelWindows():
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that somebody is there, and let the event pass."""
        if event.type() in _USE:
            self.use()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._look_at(event)
        return super().eventFilter(watched, event)

    def _look_at(self, event: QKeyEvent) -> None:
        if event.keyCombination() == _LOCK:
            self.lock_wanted.emit()
