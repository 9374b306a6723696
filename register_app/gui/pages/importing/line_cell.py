"""Paint a line of a list: plain text with room around it, cut at its end."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from register_app.gui import theme

PADDING = 8
_LONGEST = 400
_FLAGS = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(
    Qt.TextFlag.TextSingleLine
)


class LineCell(QStyledItemDelegate):
    """Paints text, the colours that the model gives it, and a thin line below."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        rect: QRect = option.rect
        state = option.state
        colours = theme.colours()
        back = index.data(Qt.ItemDataRole.BackgroundRole)
        if state & QStyle.StateFlag.State_Selected:
            back = QColor(colours.accent_back)
        if back is not None:
            painter.fillRect(rect, back)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if text:
            pen = index.data(Qt.ItemDataRole.ForegroundRole) or QColor(colours.text)
            painter.setPen(pen)
            inside = rect.adjusted(PADDING, 0, -PADDING, 0)
            cut = painter.fontMetrics().elidedText(
                text[:_LONGEST], Qt.TextElideMode.ElideRight, inside.width()
            )
            painter.drawText(inside, _FLAGS, cut)
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the room a cell would like."""
        metrics = option.fontMetrics
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        width = metrics.horizontalAdvance(text[:_LONGEST]) + 2 * PADDING + 1
        return QSize(width, metrics.height() + 2 * PADDING)
