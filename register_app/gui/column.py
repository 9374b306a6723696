"""A column of controls in the middle of the window, which scrolls where the window is small."""

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from register_app.gui.scrolling import only_downwards

_WIDTH = 620
_MARGIN = 28
LOW = 72
"""The room above a page that stands alone in the window."""


class Column(QScrollArea):
    """Holds a page that is read from top to bottom."""

    def __init__(
        self, parent: QWidget | None = None, *, width: int = _WIDTH, top: int = _MARGIN
    ) -> None:
        """Make an empty column; `width` is the widest it gets, `top` the room above it."""
        super().__init__(parent)
        only_downwards(self)
        page = QWidget()
        page.setProperty("look", "page")
        column = QWidget()
        column.setMaximumWidth(width)
        self.inside = QVBoxLayout(column)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.inside.setSpacing(14)
        middle = QHBoxLayout(page)
        middle.setContentsMargins(_MARGIN, top, _MARGIN, _MARGIN)
        middle.addStretch(1)
        middle.addWidget(column, 100)
        middle.addStretch(1)
        self.setWidget(page)
