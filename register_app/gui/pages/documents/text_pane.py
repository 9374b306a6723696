"""Plain text on screen."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from register_app.gui.labels import name

_LONG_LINE = re.compile(r"[^\n]{2000}(?=[^\n])")
"""A line takes a time that grows with the square of its length: a million letters, a minute."""


class TextPane(QPlainTextEdit):
    """Plain text, to be read and copied from; very long lines are broken."""

    def __init__(self, text: str, title: str) -> None:
        """Show the text."""
        super().__init__()
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setPlainText(_LONG_LINE.sub(r"\g<0>\n", text))
        name(self, title)
