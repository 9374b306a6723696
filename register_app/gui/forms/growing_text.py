"""A text of several lines that is as high as it needs to be."""

import math

from PySide6.QtCore import QEvent, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)

_ENOUGH = 1000
_MARGIN = 6
"""As far from the border as in a line to type in."""


class GrowingText(QPlainTextEdit):
    """Plain text between two heights; Tab leaves it, long words are broken."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, least: int = 1, most: int = 10) -> None:
        """Show at least and at most so many lines at once."""
        super().__init__(parent)
        self._least = least
        self._most = most
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(_MARGIN)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @classmethod
    def to_read(cls, parent: QWidget | None = None) -> "GrowingText":
        """Return one for a text that is only read, as bare as a label."""
        made = cls(parent, most=10_000)
        made.setReadOnly(True)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setStyleSheet("border: 0; padding: 0; background: transparent;")
        made.document().setDocumentMargin(0)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return made

    @Slot()
    def _fit(self) -> None:
        # the layout of a plain text counts its height in lines
        lines = self.document().documentLayout().documentSize().height()
        shown = min(max(lines, self._least), self._most)
        margins = 2 * self.document().documentMargin()
        height = math.ceil(shown * self.fontMetrics().lineSpacing() + margins + self._frame())
        if height != self.minimumHeight():
            self.setFixedHeight(height)
        is_cut = lines > self._most
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if is_cut else policy.ScrollBarAlwaysOff
        )

    def _frame(self) -> int:
        """Return the height that border and padding take."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        option.rect = QRect(0, 0, _ENOUGH, _ENOUGH)
        element = QStyle.SubElement.SE_ShapedFrameContents
        return _ENOUGH - self.style().subElementRect(element, option, self).height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew, and be as high as the lines are then."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the person went on, but not that a menu opened."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()
