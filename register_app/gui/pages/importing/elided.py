"""A line of text that is cut at its end where there is no room for it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from register_app.gui.labels import PlainLabel

_SHORTEST = 60


class Elided(PlainLabel):
    """Shows as much of a text as fits; assistive technology gets the whole."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Show the text."""
        super().__init__(parent=parent)
        self._whole = ""
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show another text; its lines are joined."""
        self._whole = " ".join(text.split())
        self.setAccessibleName(self._whole)
        self.updateGeometry()
        self._fit()

    def label(self, control: QWidget) -> None:
        """Be the label of a control, for assistive technology too."""
        self.setBuddy(control)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 1
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        # beside a control, a single ampersand would be a key to it
        self.setText(shown.replace("&", "&&") if self.buddy() else shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the text as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Ask for room for the whole text."""
        width = self.fontMetrics().horizontalAdvance(self._whole) + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Need no more than the beginning."""
        return QSize(_SHORTEST, super().minimumSizeHint().height())
