"""Paint the cells of a table: one line of plain text, cut at its end."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from register_app.gui import theme
from register_app.gui.tables.row_model import RowModel

PADDING = 8
_LONGEST = 400
_KEPT = 4000
_SELECTED = QStyle.StateFlag.State_Selected.value
_NO_PEN = Qt.PenStyle.NoPen
_ELIDE = Qt.TextElideMode.ElideRight


class Cell(QStyledItemDelegate):
    """Paints text only: asking a style for every cell would cost most of a keystroke's time."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Take the colours in use."""
        super().__init__(parent)
        self._cuts: dict[tuple[str, int], str] = {}
        self.dress()

    def dress(self) -> None:
        """Take the colours and the font in use now."""
        colours = theme.colours()
        self._first = QPen(QColor(colours.text))
        self._other = QPen(QColor(colours.quiet))
        self._line = QPen(QColor(colours.line))
        self._back = QColor(colours.accent_back)
        self._cuts.clear()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        rect = option.rect
        column = index.column()
        is_selected = option.state.value & _SELECTED
        if is_selected:
            painter.setPen(_NO_PEN)  # filling at once would load gradients when the program starts
            painter.setBrush(self._back)
            painter.drawRect(rect)
        model = index.model()
        text = model.text(index.row(), column) if isinstance(model, RowModel) else ""
        left, bottom, width = rect.left(), rect.bottom(), rect.width()
        if text:
            metrics = option.fontMetrics
            base = rect.top() + (rect.height() - metrics.height()) // 2 + metrics.ascent()
            painter.setPen(self._first if is_selected or not column else self._other)
            cut = self._cut(text, width - 2 * PADDING, metrics)
            is_number = isinstance(model, RowModel) and model.columns[column].is_number
            room = width - 2 * PADDING - metrics.horizontalAdvance(cut) if is_number else 0
            painter.drawText(left + PADDING + room, base, cut)
        painter.setPen(self._line)
        painter.drawLine(left, bottom, left + width, bottom)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the room a cell would like."""
        metrics = option.fontMetrics
        model = index.model()
        text = model.text(index.row(), index.column()) if isinstance(model, RowModel) else ""
        width = metrics.horizontalAdvance(text[:_LONGEST])
        return QSize(width + 2 * PADDING + 1, metrics.height() + 2 * PADDING)

    def _cut(self, text: str, width: int, metrics: QFontMetrics) -> str:
        """Return as much of a text as fits; many come again with the next answer."""
        cut = self._cuts.get((text, width))
        if cut is None:
            if len(self._cuts) > _KEPT:
                self._cuts.clear()
            cut = metrics.elidedText(text[:_LONGEST], _ELIDE, width)
            self._cuts[text, width] = cut
        return cut
