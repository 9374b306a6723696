"""A chart with its title, the same numbers as a table, and a way to copy it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from register_app.gui import clipboard
from register_app.gui.buttons import button
from register_app.gui.charts.bar_chart import BarChart
from register_app.gui.charts.figures import Figures
from register_app.gui.charts.figures_table import FiguresTable
from register_app.gui.labels import caption, name, subheading
from register_app.gui.lines import announce
from register_app.gui.tables.flow_layout import FlowLayout


class ChartPanel(QFrame):
    """Shows figures as bars, or as a table for who would rather read them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self._title = subheading("")
        self._title.setWordWrap(False)
        self._chart = BarChart()
        self._is_empty = True
        self._table = FiguresTable()
        self._nothing = caption(self.tr("Nothing to show yet."))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._is_table = False
        self._other = button("", self._turn, look="link")
        self._copy = button(self.tr("Copy as picture"), self._copy_picture, look="link")
        self._sheets = QStackedWidget()
        for sheet in (self._chart, self._table, self._nothing):
            self._sheets.addWidget(sheet)
        self._title.setMinimumHeight(self._copy.sizeHint().height())
        head = FlowLayout(gap=2)
        for each in (self._title, self._other, self._copy):
            head.addWidget(each)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(8)
        inside.addLayout(head)
        inside.addWidget(self._sheets, 1)

    def show_figures(self, figures: Figures) -> None:
        """Show other figures."""
        self._title.setText(figures.title)
        self._chart.show_figures(figures)
        self._table.show_figures(figures)
        name(self, figures.title)
        name(self._table, figures.title, self._chart.summary())
        self._is_empty = figures.is_empty
        self._arrange()

    @Slot()
    def _turn(self) -> None:
        self._is_table = not self._is_table
        self._arrange()

    def _arrange(self) -> None:
        shown: QWidget = self._table if self._is_table else self._chart
        self._sheets.setCurrentWidget(self._nothing if self._is_empty else shown)
        other = self.tr("Show as chart") if self._is_table else self.tr("Show as table")
        self._other.setText(other)
        for act in (self._other, self._copy):
            act.setVisible(not self._is_empty)
            name(act, f"{act.text()}: {self._title.text()}")

    @Slot()
    def _copy_picture(self) -> None:
        clipboard.copy_picture(self._chart.picture())
        announce(self, self.tr("Copied"))
