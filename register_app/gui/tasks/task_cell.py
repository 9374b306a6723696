"""Paint a line of a list of tasks: a tick, plain text, and headings above groups."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from register_app.gui import theme

PADDING = 8
_BOX = 16
_LONGEST = 400
_TICK = ((0.24, 0.53), (0.43, 0.71), (0.77, 0.31))
_FLAGS = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(
    Qt.TextFlag.TextSingleLine
)
Index = QModelIndex | QPersistentModelIndex


class TaskCell(QStyledItemDelegate):
    """Paints a cell, and hears a click on the tick."""

    ticked = Signal(QModelIndex)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        colours = theme.colours()
        rect: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.accent_back))
        left = PADDING
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is not None:
            paint_tick(painter, _box_in(rect), is_on=_is_on(state))
            left += _BOX + PADDING
        self._paint_text(painter, rect.adjusted(left, 0, -PADDING, 0), option, index)
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room a cell would like."""
        metrics = option.fontMetrics
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        width = metrics.horizontalAdvance(text[:_LONGEST]) + _BOX + 4 * PADDING
        return QSize(width, metrics.height() + 2 * PADDING)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Turn the tick with a click on it."""
        is_click = event.type() == QEvent.Type.MouseButtonRelease
        if not is_click or not isinstance(event, QMouseEvent):
            return super().editorEvent(event, model, option, index)
        box = _box_in(option.rect).adjusted(-PADDING, -PADDING, PADDING, PADDING)
        is_hit = box.contains(event.position().toPoint())
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and is_hit and index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            self.ticked.emit(index)
            return True
        return False

    def _paint_text(
        self, painter: QPainter, inside: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        is_heading = not index.parent().isValid()
        if is_heading:
            font = QFont(option.font)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
        colour = index.data(Qt.ItemDataRole.ForegroundRole) or QColor(theme.colours().text)
        painter.setPen(colour)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")[:_LONGEST]
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(
            inside, _FLAGS, painter.fontMetrics().elidedText(text, elide, inside.width())
        )


def _is_on(state: object) -> bool:
    return state in {Qt.CheckState.Checked, Qt.CheckState.Checked.value}


def _box_in(rect: QRect) -> QRect:
    """Return where the tick of a cell is."""
    top = rect.top() + (rect.height() - _BOX) // 2
    return QRect(rect.left() + PADDING, top, _BOX, _BOX)


def paint_tick(painter: QPainter, box: QRect, *, is_on: bool) -> None:
    """Paint a square box, ticked or empty."""
    colours = theme.colours()
    size = box.width()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.accent if is_on else colours.edge), 1))
    painter.setBrush(QColor(colours.accent if is_on else colours.window))
    painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), size / 4, size / 4)
    if is_on:
        painter.setPen(QPen(QColor(colours.on_accent), size / 8))
        places = [QPointF(box.x() + x * size, box.y() + y * size) for x, y in _TICK]
        painter.drawPolyline(places)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
