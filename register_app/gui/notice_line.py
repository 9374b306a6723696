"""A notice above the pages: what has come, a way there, and a way to be rid of it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from register_app.gui.buttons import button
from register_app.gui.labels import PlainLabel, row
from register_app.gui.lines import announce


class NoticeLine(QFrame):
    """Hidden until it has something to say."""

    wanted = Signal()
    """The person wants to go where the notice leads."""
    closed = Signal()
    """The person has read it, and does not want to go there now."""

    def __init__(self, act: str = "", parent: QWidget | None = None, *, close: str = "") -> None:
        """Say nothing yet; `act`, if it leads anywhere, and `close` are words on the buttons."""
        super().__init__(parent)
        self.setProperty("look", "notice")
        self._text = PlainLabel(wrap=True)
        line = row(self._text, stretch=False)
        line.setStretch(0, 1)
        line.setContentsMargins(16, 8, 12, 8)
        if act:
            line.addWidget(button(act, self._go))
        line.addWidget(button(close or self.tr("Close the notice"), self._close))
        self.setLayout(line)
        self.hide()

    @Slot(str)
    def say(self, text: str) -> None:
        """Show a text, aloud too, and call for the window where another one is used."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()
        announce(self, text)
        QApplication.alert(self.window())

    @Slot()
    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    @Slot()
    def _go(self) -> None:
        self.hide()
        self.wanted.emit()
