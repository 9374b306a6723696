"""A chart with its title, the same numbers as a table, and a way to copy it."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from register_app.gui.buttons import button
from register_app.gui.charts.bar_chart import BarChart
from register_app.gui.charts.figures import Figures
from register_app.gui.euros import euros
from register_app.gui.labels import caption, name, row, subheading
from register_app.gui.lines import announce

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NAMES = 0
_TEXT = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class FiguresModel(QAbstractTableModel):
    """The figures of a chart as rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self._headings: tuple[str, ...] = ()
        self._rows: list[tuple[str, ...]] = []

    def show_figures(self, figures: Figures) -> None:
        """Hold other figures."""
        self.beginResetModel()
        self._headings = figures.headings
        self._rows = [(bar.called, euros(bar.cents), *bar.more) for bar in figures.bars]
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many bars there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many headings there are."""
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell; numbers stand at the right."""
        if role in _TEXT:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if index.column() == _NAMES else _RIGHT
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a heading, over its column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if section == _NAMES else _RIGHT
        return self._headings[section] if role in _TEXT else None


class ChartPanel(QFrame):
    """Shows figures as bars, or as a table for who would rather read them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self._title = subheading("")
        self._chart = BarChart()
        self._is_empty = True
        self._model = FiguresModel(self)
        self._table = _table(self._model)
        self._nothing = caption(self.tr("Nothing to show yet."))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._as_table = QPushButton(self.tr("Show as table"))
        self._as_table.setProperty("look", "link")
        self._as_table.setCheckable(True)
        self._as_table.setAutoDefault(True)
        self._as_table.toggled.connect(self._turn)
        self._copy = button(self.tr("Copy as picture"), self._copy_picture, look="link")
        self._sheets = QStackedWidget()
        for sheet in (self._chart, self._table, self._nothing):
            self._sheets.addWidget(sheet)
        head = row(self._title, self._as_table, self._copy, stretch=False)
        head.setStretch(0, 1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(8)
        inside.addLayout(head)
        inside.addWidget(self._sheets, 1)

    @property
    def chart(self) -> BarChart:
        """The bars."""
        return self._chart

    @property
    def table(self) -> QTableView:
        """The numbers."""
        return self._table

    def show_figures(self, figures: Figures) -> None:
        """Show other figures."""
        self._title.setText(figures.title)
        self._chart.show_figures(figures)
        self._model.show_figures(figures)
        name(self, figures.title)
        name(self._table, figures.title, self._chart.summary())
        for act in (self._as_table, self._copy):
            act.setVisible(not figures.is_empty)
            name(act, f"{act.text()}: {figures.title}")
        self._is_empty = figures.is_empty
        self._turn()

    @Slot()
    def _turn(self) -> None:
        shown: QWidget = self._table if self._as_table.isChecked() else self._chart
        self._sheets.setCurrentWidget(self._nothing if self._is_empty else shown)

    @Slot()
    def _copy_picture(self) -> None:
        QGuiApplication.clipboard().setImage(self._chart.picture())
        announce(self, self.tr("Copied"))


def _table(model: FiguresModel) -> QTableView:
    made = QTableView()
    made.setModel(model)
    made.setShowGrid(False)
    made.setTabKeyNavigation(False)
    made.setCornerButtonEnabled(False)
    made.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    made.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    made.verticalHeader().hide()
    made.horizontalHeader().setHighlightSections(False)
    made.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    return made
