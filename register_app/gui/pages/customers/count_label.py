"""How many customers are shown, and of how many."""

from PySide6.QtCore import QLocale, Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget

from register_app.gui.labels import PlainLabel, caption
from register_app.gui.lines import announce

_PAUSE = 700
"""Milliseconds without a new count after which it is read out: not at each letter."""


class CountLabel(QWidget):
    """A label of a fixed size: a new text must not make the window lay itself out again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._label: PlainLabel = caption("", self)
        self._label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._of = -1
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._tell)

    def show_count(self, count: int, of: int) -> None:
        """Show `count` of `of` customers."""
        text = self.tr("{count} / %Ln customers", "", of)
        if of != self._of:
            self._of = of
            self._fit(text.format(count=QLocale().toString(of)))
        self._label.setText(text.format(count=QLocale().toString(count)))
        self._pause.start()

    @Slot()
    def _tell(self) -> None:
        announce(self._label, self._label.text())

    def _fit(self, widest: str) -> None:
        metrics = self._label.fontMetrics()
        self.setFixedSize(metrics.horizontalAdvance(widest) + 8, metrics.height() + 10)
        self._label.setFixedSize(self.size())
