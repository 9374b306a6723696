"""A notice in one line: what there is to know, and what can be done about it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from register_app.gui.buttons import button
from register_app.gui.labels import PlainLabel, row
from register_app.gui.lines import announce


class Notice(QFrame):
    """A text, with buttons beside it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Show a text."""
        super().__init__(parent)
        self.setProperty("look", "notice")
        self._text = PlainLabel(wrap=True)
        self._line = row(self._text, stretch=False)
        self._line.setStretch(0, 1)
        self._line.setContentsMargins(16, 8, 12, 8)
        self.setLayout(self._line)
        self.set_text(text)

    def add(self, *buttons: QWidget) -> None:
        """Offer what can be done."""
        for each in buttons:
            self._line.addWidget(each)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._text.setText(text)
        self.setAccessibleName(text)


class NoticeLine(Notice):
    """Hidden until it has something to say; says what has come, and leads there."""

    wanted = Signal()
    """The person wants to go where the notice leads."""
    closed = Signal()
    """The person has read it, and does not want to go there now."""

    def __init__(self, act: str = "", parent: QWidget | None = None, *, close: str = "") -> None:
        """Say nothing yet; `act`, if it leads anywhere, and `close` are words on the buttons."""
        super().__init__(parent=parent)
        if act:
            self.add(button(act, self._go))
        self.add(button(close or self.tr("Close the notice"), self._close))
        self.hide()

    @Slot(str)
    def say(self, text: str) -> None:
        """Show a text, aloud too, and call for the window where another one is used."""
        self.set_text(text)
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
