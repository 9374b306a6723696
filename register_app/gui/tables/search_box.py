"""The search box above a list: Down goes to the list, Esc clears."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from register_app.gui.labels import name

_TO_LIST = frozenset({Qt.Key.Key_Down, Qt.Key.Key_PageDown})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class SearchBox(QLineEdit):
    """Asks with every letter."""

    left_downwards = Signal()
    entered = Signal()

    def __init__(self, called: str, hint: str, parent: QWidget | None = None) -> None:
        """Show an empty box."""
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setClearButtonEnabled(True)
        for clear in self.findChildren(QAction):
            clear.setText(self.tr("Clear"))
        name(self, called, hint)

    def go_on_typing(self, letters: str) -> None:
        """Take letters typed elsewhere, and the cursor with them."""
        self.setFocus()
        self.setCursorPosition(len(self.text()))
        self.insert(letters)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Down, open with Return, clear with Esc."""
        if event.key() in _TO_LIST:
            self.left_downwards.emit()
        elif event.key() in _ENTER:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
