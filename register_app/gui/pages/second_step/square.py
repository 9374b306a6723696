"""A square for the camera of a phone, drawn by this program alone: no file, no network."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from register_app.reports.squares import squares

_DOT = 4
"""Pixels of one dot: whole ones, or a camera sees seams."""


class Square(QWidget):
    """A QR code: black on white in every theme, for cameras ask for it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Show the text; assistive technology is told what it is for elsewhere."""
        super().__init__(parent)
        self._rows = squares(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for whole dots."""
        side = len(self._rows) * _DOT
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), Qt.GlobalColor.white)
        for down, dots in enumerate(self._rows):
            for across, is_dark in enumerate(dots):
                if is_dark:
                    place = QRect(across * _DOT, down * _DOT, _DOT, _DOT)
                    painter.fillRect(place, Qt.GlobalColor.black)
        painter.end()
