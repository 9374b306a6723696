"""The figures of a chart as a table, for who would rather read them."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from register_app.gui.charts.figures import Figures
from register_app.gui.euros import euros

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


class FiguresTable(QTableView):
    """Shows figures, a bar on each row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._figures = FiguresModel(self)
        self.setModel(self._figures)
        self.setProperty("look", "figures")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def show_figures(self, figures: Figures) -> None:
        """Show other figures."""
        self._figures.show_figures(figures)

    def fit(self) -> None:
        """Be as high as all rows."""
        rows = self.verticalHeader().length()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + 2)
