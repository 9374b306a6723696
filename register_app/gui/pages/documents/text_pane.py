"""Plain text on screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from register_app.gui.labels import name


class TextPane(QPlainTextEdit):
    """Plain text, to be read and copied from."""

    def __init__(self, text: str, title: str) -> None:
        """Show the text."""
        super().__init__()
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setPlainText(text)
        name(self, title)
