"""The deals in sums: the pipeline, the sales by month, and who bought most."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from register_app.gui.charts.chart_panel import ChartPanel
from register_app.gui.charts.figures import Figures
from register_app.gui.charts.figures_table import FiguresTable
from register_app.gui.labels import caption, card, name, subheading

_CHART_HEIGHT = 260
_SIDE_BY_SIDE = 760
"""Pixels; in narrower windows the charts stand above each other."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Sums(NamedTuple):
    """What is shown: two charts, and a table with the customers on its rows."""

    pipeline: Figures
    sales: Figures
    customers: Figures
    customer_ids: tuple[int, ...]


class _Customers(FiguresTable):
    """Leads to the customer of a row."""

    opened = Signal(int)
    """The row."""

    def __init__(self) -> None:
        super().__init__()
        self.doubleClicked.connect(self._open)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class SumsPanel(QScrollArea):
    """Shows the sums."""

    customer_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pipeline, self._sales = ChartPanel(), ChartPanel()
        self._table = _Customers()
        self._table.opened.connect(self._want)
        self._title = subheading("")
        self._nothing = caption(self.tr("Nothing to show yet."))
        self._ids: tuple[int, ...] = ()
        self._charts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for chart, share in ((self._pipeline, 2), (self._sales, 3)):
            chart.setMinimumHeight(_CHART_HEIGHT)
            self._charts.addWidget(chart, share)
        self._charts.setSpacing(12)
        self._lay_out()

    def show_sums(self, sums: Sums) -> None:
        """Show other sums."""
        self._pipeline.show_figures(sums.pipeline)
        self._sales.show_figures(sums.sales)
        self._table.show_figures(sums.customers)
        self._table.fit()
        self._title.setText(sums.customers.title)
        name(self._table, sums.customers.title, self.tr("Return shows the customer"))
        self._ids = sums.customer_ids
        self._table.setVisible(bool(self._ids))
        self._nothing.setVisible(not self._ids)

    def _lay_out(self) -> None:
        frame, inside = card()
        inside.addWidget(self._title)
        inside.addWidget(self._nothing)
        inside.addWidget(self._table)
        page = QWidget()
        page.setProperty("look", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._charts)
        column.addWidget(frame)
        column.addStretch(1)
        self.setWidget(page)

    @Slot(int)
    def _want(self, row: int) -> None:
        self.customer_wanted.emit(self._ids[row])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the charts side by side where there is room."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        is_wide = event.size().width() >= _SIDE_BY_SIDE
        self._charts.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
