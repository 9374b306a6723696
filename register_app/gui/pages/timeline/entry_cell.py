"""Paint one entry: the day at the left, what it is and what it says beside it."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from register_app.fields import clock_time, day
from register_app.gui import theme
from register_app.gui.pages.timeline.entry_model import EntryModel
from register_app.gui.pages.timeline.words import PINNED, is_pinned, lines_of, title_of
from register_app.gui.session import translate
from register_app.timeline.entry import Entry

PADDING = 8
LINES = 2
"""How many lines of what an entry says are shown under its title."""
_WIDEST_DAY = "30.12.2026"
_LONGEST = 400
"""More letters never fit into the lines."""
_SELECTED = QStyle.StateFlag.State_Selected.value
_NO_PEN = Qt.PenStyle.NoPen
_ELIDE = Qt.TextElideMode.ElideRight
Index = QModelIndex | QPersistentModelIndex


class EntryCell(QStyledItemDelegate):
    """Paints entries of one height, so that a list of any length need not be measured."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Take the colours in use."""
        super().__init__(parent)
        self.dress()

    def dress(self) -> None:
        """Take the colours in use now."""
        colours = theme.colours()
        self._text, self._quiet = QPen(QColor(colours.text)), QPen(QColor(colours.quiet))
        self._accent, self._line = QPen(QColor(colours.accent)), QPen(QColor(colours.line))
        self._back = QColor(colours.accent_back)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one entry."""
        rect, model = option.rect, index.model()
        is_selected = bool(option.state.value & _SELECTED)
        if is_selected:
            painter.setPen(_NO_PEN)
            painter.setBrush(self._back)
            painter.drawRect(rect)
        entry = model.entry(index.row()) if isinstance(model, EntryModel) else None
        if entry is not None:
            self._paint(painter, option, entry)
        painter.setPen(self._line)
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the same height for every entry."""
        return QSize(option.rect.width(), height_of(option.fontMetrics))

    def _paint(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        metrics = option.fontMetrics
        left, top = option.rect.left() + PADDING, option.rect.top() + PADDING + metrics.ascent()
        painter.setFont(option.font)
        painter.setPen(self._quiet)
        painter.drawText(left, top, day.show(entry.day))
        painter.drawText(left, top + metrics.height(), clock_time.show(entry.time))
        left += metrics.horizontalAdvance(_WIDEST_DAY) + 2 * PADDING
        room = QRect(left, top, option.rect.right() - PADDING - left, metrics.height())
        self._paint_title(painter, option.font, entry, room)
        painter.setFont(option.font)
        painter.setPen(self._text)
        for line in fitting("\n".join(lines_of(entry)), option.font, room.width()):
            top += metrics.height()
            painter.drawText(left, top, line)

    def _paint_title(self, painter: QPainter, font: QFont, entry: Entry, room: QRect) -> None:
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(bold)
        painter.setFont(bold)
        width = room.width()
        if is_pinned(entry):
            pinned = translate(PINNED)
            taken = metrics.horizontalAdvance(pinned)
            painter.setPen(self._accent)
            painter.drawText(room.left() + width - taken, room.top(), pinned)
            width -= taken + PADDING
        painter.setPen(self._text)
        painter.drawText(room.topLeft(), metrics.elidedText(title_of(entry), _ELIDE, width))


def height_of(metrics: QFontMetrics) -> int:
    """Return the height of every entry."""
    return metrics.height() * (1 + LINES) + 2 * PADDING + 2


def fitting(text: str, font: QFont, width: int) -> list[str]:
    """Return the first lines of a text as they fit, the last one cut where more would follow."""
    metrics, found = QFontMetrics(font), list[str]()
    parts = [" ".join(part.split()) for part in text[:_LONGEST].split("\n")]
    rest = [part for part in parts if part]
    while rest and len(found) < LINES - 1:
        head, tail = _broken(rest.pop(0), font, width)
        found.append(head)
        if tail:
            rest.insert(0, tail)
    if rest:
        found.append(metrics.elidedText(" · ".join(rest), _ELIDE, width))
    return found


def _broken(text: str, font: QFont, width: int) -> tuple[str, str]:
    """Return what fits into one line, and what is left of the text."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(max(width, 1))
    layout.endLayout()
    length = line.textLength()
    return text[:length].rstrip(), text[length:]
