"""The answers as a table: a row for each person, a column for each channel."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from register_app.customers.contact import ContactId
from register_app.gui import theme
from register_app.gui.labels import name, tip
from register_app.gui.pages.permissions.words import SHORT, TONES, channel_called, sentence, signed
from register_app.gui.session import translate
from register_app.outreach.check import Checked
from register_app.permissions.decide import Answer
from register_app.permissions.entry import CHANNELS, Channel

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TEXT = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})
_PADDING = 7
_GAP = 2
_ROUND = 6
_SHORTEST_NAME = 84
_AROUND = 12
"""Room beside a heading."""
_MOST_ROWS = 6
_BOLD = 1.1
"""How much wider a heading is than other text."""
_SELECTED = QStyle.StateFlag.State_Selected
_FOCUS = QStyle.StateFlag.State_HasFocus


class Place(NamedTuple):
    """One cell: a contact person of the customer, or the customer itself, and a channel."""

    contact: ContactId | None = None
    channel: Channel = Channel.EMAIL


class MatrixModel(QAbstractTableModel):
    """Holds what was checked, person by person, in the order of the channels."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self._rows: Sequence[Sequence[Checked]] = ()

    def show_rows(self, rows: Sequence[Sequence[Checked]]) -> None:
        """Hold other answers."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def at(self, index: Index) -> Checked:
        """Return what was checked for a cell."""
        return self._rows[index.row()][index.column()]

    def place_of(self, index: Index) -> Place:
        """Return whose cell it is, and of which channel."""
        contact = self.at(index).person.contact
        return Place(contact.id if contact else None, CHANNELS[index.column()])

    def index_of(self, place: Place) -> QModelIndex:
        """Return the cell of a person and channel; that of the customer where it is gone."""
        contacts = [cells[0].person.contact for cells in self._rows]
        ids = [contact.id if contact else None for contact in contacts]
        row = ids.index(place.contact) if place.contact in ids else 0
        return self.index(row, CHANNELS.index(place.channel))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many persons there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many channels there are."""
        return 0 if parent.isValid() else len(CHANNELS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a sign with its word for the eye, and the whole sentence for the ear."""
        checked = self.at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return signed(checked.decision.answer)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return sentence(checked, CHANNELS[index.column()])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a person, or of a channel."""
        if role not in _TEXT:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self._rows[section][0].person.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return channel_called(CHANNELS[section])
        return translate(SHORT[CHANNELS[section]])


class _Answer(QStyledItemDelegate):
    """Paints an answer in its colour, which its sign and its word tell as well."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        model = index.model()
        if not isinstance(model, MatrixModel):
            return
        colours = theme.colours()._asdict()
        tone = TONES[model.at(index).decision.answer].value
        is_on = bool(option.state & _SELECTED)
        field = option.rect.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        edge = colours["accent"] if option.state & _FOCUS else colours[tone]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(edge), 2) if is_on else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours[f"{tone}_back"]))
        painter.drawRoundedRect(field, _ROUND, _ROUND)
        painter.setPen(QColor(colours[tone]))
        text = signed(model.at(index).decision.answer)
        cut = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, field.width())
        painter.drawText(QRect(field), int(Qt.AlignmentFlag.AlignCenter), cut)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of a sign with its word."""
        metrics = option.fontMetrics
        width = metrics.horizontalAdvance(str(index.data())) + 2 * _PADDING
        return QSize(width, metrics.height() + 2 * _PADDING)


class Matrix(QTableView):
    """Shows the answers; the arrow keys walk from cell to cell."""

    turned = Signal(object)
    """The place of the cell that is looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nobody yet."""
        super().__init__(parent)
        self.answers = MatrixModel(self)
        self.setModel(self.answers)
        self.setItemDelegate(_Answer(self))
        name(self, self.tr("May we contact: persons and channels"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setProperty("look", "matrix")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self._set_up_headers()
        self.selectionModel().currentChanged.connect(self._tell)

    def show_rows(self, rows: Sequence[Sequence[Checked]], place: Place) -> None:
        """Show answers, and go to the cell of a place."""
        self.answers.show_rows(rows)
        self._fit()
        self.go_to(place)

    def go_to(self, place: Place) -> None:
        """Make the cell of a place the current one."""
        self.setCurrentIndex(self.answers.index_of(place))

    def _set_up_headers(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        name(across, self.tr("Channels"))
        name(down, self.tr("Persons"))
        for header in (across, down):
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
            header.setTextElideMode(Qt.TextElideMode.ElideRight)
        across.setMinimumSectionSize(2 * _AROUND)
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(self.fontMetrics().height() + 2 * _PADDING)

    def _fit(self) -> None:
        """Be as high as a few persons, more of them scroll; give the names what is left."""
        across, down = self.horizontalHeader(), self.verticalHeader()
        shown = min(self.answers.rowCount(), _MOST_ROWS)
        rows = shown * down.defaultSectionSize()
        widths = [self._width_of(column) for column in range(len(CHANNELS))]
        bars = self.verticalScrollBar().sizeHint().width() if shown < self._count() else 0
        room = self.width() - sum(widths) - bars - 2 * _GAP
        down.setFixedWidth(max(min(room, self._longest_name()), _SHORTEST_NAME))
        spare = max(room - down.width(), 0) // len(widths)
        for column, width in enumerate(widths):
            across.resizeSection(column, width + spare)
        below = self.horizontalScrollBar().sizeHint().height() if room < _SHORTEST_NAME else 0
        self.setFixedHeight(across.sizeHint().height() + rows + below + 2 * _GAP)

    def _count(self) -> int:
        return self.answers.rowCount()

    def _width_of(self, column: int) -> int:
        bold = self.horizontalHeader().fontMetrics().horizontalAdvance(self._heading(column))
        words = max(map(self.fontMetrics().horizontalAdvance, map(signed, Answer)))
        return max(round(bold * _BOLD) + _AROUND, words + 2 * _PADDING)

    def _heading(self, column: int) -> str:
        return translate(SHORT[CHANNELS[column]])

    def _longest_name(self) -> int:
        names = [
            str(self.answers.headerData(row, Qt.Orientation.Vertical))
            for row in range(self._count())
        ]
        widest = max(map(self.verticalHeader().fontMetrics().horizontalAdvance, names), default=0)
        return round(widest * _BOLD) + 2 * _AROUND

    @Slot(QModelIndex)
    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            tip(self.viewport(), sentence(self.answers.at(index), CHANNELS[index.column()]))
            self.turned.emit(self.answers.place_of(index))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
