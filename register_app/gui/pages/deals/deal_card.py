"""Paint a deal on the board: what it is, whose it is, and what it comes to."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from register_app.gui import theme

FACE = Qt.ItemDataRole.UserRole
"""The role of what a card says."""
_GAP = 3
_PADDING = 9
_BETWEEN = 2
_ROUND = 6
_LONGEST = 400
_LINE = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
_LEFT, _RIGHT = int(Qt.AlignmentFlag.AlignLeft), int(Qt.AlignmentFlag.AlignRight)
Index = QModelIndex | QPersistentModelIndex


class Face(NamedTuple):
    """What a card says, in its three lines."""

    title: str
    customer: str
    day: str
    amount: str
    is_late: bool = False

    @property
    def said(self) -> str:
        """All of it in one line, for assistive technology."""
        return ", ".join(
            part for part in (self.title, self.customer, self.amount, self.day) if part
        )


class DealCard(QStyledItemDelegate):
    """Paints a card with a rim; the chosen one is filled."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one card."""
        face = index.data(FACE)
        rect: QRect = option.rect.adjusted(1, _GAP, -1, -_GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_back(painter, rect, option)
        inside = rect.adjusted(_PADDING, _PADDING - 2, -_PADDING, 2 - _PADDING)
        if isinstance(face, Face):
            self._paint_face(painter, inside, face, option.font)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room three lines need; the column says how wide they are."""
        line = QFontMetrics(option.font).height() + _BETWEEN
        return QSize(0, 3 * line + 2 * (_PADDING + _GAP) - 2)

    def _paint_back(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem) -> None:
        colours = theme.colours()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        has_keys = is_chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        rim = colours.accent if is_chosen else colours.line
        painter.setPen(QPen(QColor(rim), 2 if has_keys else 1))
        painter.setBrush(QColor(colours.accent_back if is_chosen else colours.window))
        painter.drawRoundedRect(rect, _ROUND, _ROUND)

    def _paint_face(self, painter: QPainter, inside: QRect, face: Face, font: QFont) -> None:
        colours = theme.colours()
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        high = QFontMetrics(font).height() + _BETWEEN
        line = QRect(inside.left(), inside.top(), inside.width(), high)
        painter.setFont(bold)
        _write(painter, line, face.title, colours.text)
        painter.setFont(font)
        _write(painter, line.translated(0, high), face.customer, colours.quiet)
        foot = line.translated(0, 2 * high)
        painter.setPen(QColor(colours.text))
        painter.drawText(foot, _LINE | _RIGHT, face.amount)
        room = foot.width() - painter.fontMetrics().horizontalAdvance(face.amount) - 2 * _GAP
        foot.setWidth(max(room, 0))
        _write(painter, foot, face.day, colours.bad if face.is_late else colours.quiet)


def short_day(day: date, today: date) -> str:
    """Return a day without its year where that is this year."""
    return f"{day.day}.{day.month}." + ("" if day.year == today.year else str(day.year))


def _write(painter: QPainter, rect: QRect, text: str, colour: str) -> None:
    painter.setPen(QColor(colour))
    elide = Qt.TextElideMode.ElideRight
    cut = painter.fontMetrics().elidedText(text[:_LONGEST], elide, rect.width())
    painter.drawText(rect, _LINE | _LEFT, cut)
