"""A line for a one-time code or a spare code."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from register_app.gui.lines import Line

CODE = "123 456"
"""What a one-time code looks like."""
SPARE = "ABCDE-12345"
"""What a spare code looks like."""


class CodeLine(Line):
    """A line whose text is nobody's business a minute later: nothing learns or keeps it."""

    def __init__(self, label: str, parent: QWidget | None = None, *, hint: str = CODE) -> None:
        """Show an empty line."""
        super().__init__(label, parent, hint=hint)
        self.keep_out()
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.edit.setMaxLength(40)  # what is longer is no code
