"""Paint a record that was written, and its fields: texts whole, on as many lines as they take."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from register_app.gui import theme

PADDING = 5
_MOST_LINES = 24
_LINE_BREAK = "\u2028"
_SELECTED = QStyle.StateFlag.State_Selected.value
Index = QModelIndex | QPersistentModelIndex


class RecordCell(QStyledItemDelegate):
    """Breaks what a field held into lines; the names of records stand out."""

    def __init__(self, tree: QTreeView) -> None:
        """Measure by the columns of a tree."""
        super().__init__(tree)
        self._tree = tree

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        rect: QRect = option.rect
        colours = theme.colours()
        if option.state.value & _SELECTED:
            painter.fillRect(rect, QColor(colours.accent_back))
        is_quiet = index.parent().isValid() and not index.column()
        painter.setPen(QColor(colours.quiet if is_quiet else colours.text))
        laid = _laid(index, option.font, rect.width())
        laid.draw(painter, QPointF(rect.left() + PADDING, rect.top() + PADDING))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the text takes in its column."""
        width = self._width(index)
        laid = _laid(index, option.font, width)
        return QSize(width, round(laid.boundingRect().height()) + 2 * PADDING)

    def _width(self, index: Index) -> int:
        """Return the room of a cell; a record has the whole width."""
        if not index.parent().isValid():
            return self._tree.viewport().width() - self._tree.indentation()
        before = 0 if index.column() else 2 * self._tree.indentation()
        return self._tree.columnWidth(index.column()) - before


def _laid(index: Index, font: QFont, width: int) -> QTextLayout:
    text = str(index.data(Qt.ItemDataRole.DisplayRole) or "").replace("\n", _LINE_BREAK)
    layout = QTextLayout(text, font)
    wrapping = QTextOption()
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrapping)
    layout.beginLayout()
    height = 0.0
    for _ in range(_MOST_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width - 2 * PADDING, 1))
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout
