"""Collect circular garbage on the GUI thread only: a widget must not die on another one."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY = 1000
"""Milliseconds between two looks."""


class Collector(QObject):
    """Stands in for Python's own collector, which runs on whatever thread makes objects.

    A worker that happened to sweep up a closed dialog would destroy it under Qt's hands.
    """

    def __init__(self, parent: QObject) -> None:
        """Take over until `stop`."""
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def sweep(self) -> None:
        """Collect the oldest generation that has grown enough, and the younger ones with it."""
        grown = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [age for age, (count, threshold) in enumerate(grown) if count > threshold]
        if due:
            gc.collect(due[-1])
