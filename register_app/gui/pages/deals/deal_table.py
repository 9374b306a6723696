"""The deals as a table, in any order."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from register_app.deals.search import DealFilter
from register_app.gui.pages.deals.words import OF_ALL
from register_app.gui.session import Session
from register_app.gui.tables.record_table import RecordTable
from register_app.gui.tables.row_model import RowModel

_BY_DAY = ("day", True)


class DealTable(QWidget):
    """Lists the deals that are looked for."""

    current_changed = Signal(object)
    opened = Signal()
    opened_apart = Signal()
    left_upwards = Signal()
    typed = Signal(str)
    menu_wanted = Signal(QPoint)
    sorted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._search = session.register.deals.search
        self._sorting = _BY_DAY
        self._model = RowModel(self._search.rows, OF_ALL, self)
        self._table = RecordTable(self._model, self.tr("Deals"))
        self._table.show_sorted("day", descending=True)
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._table)
        table = self._table
        table.current_changed.connect(self.current_changed)
        table.opened.connect(self.opened)
        table.opened_apart.connect(self.opened_apart)
        table.left_upwards.connect(self.left_upwards)
        table.typed.connect(self.typed)
        table.customContextMenuRequested.connect(self._want_menu)
        self._model.sort_wanted.connect(self._sort)

    def show_deals(self, wanted: DealFilter) -> None:
        """Show what is looked for; the deal that was current stays so, if it is there."""
        chosen, place = self.current_id(), self._table.currentIndex().row()
        column, falls = self._sorting
        ids = self._search.ids(wanted, order=column, descending=falls)
        self._model.set_found(len(ids), ids)
        self._model.refresh()
        if chosen is None or not self.choose(chosen):
            self._table.choose_row(min(max(place, 0), len(ids) - 1))

    def choose(self, deal_id: int) -> bool:
        """Make the row of a deal the current one, if it is there."""
        return self._table.choose(deal_id)

    def current_id(self) -> int | None:
        """Return the deal of the current row."""
        return self._table.current_id()

    @Slot()
    def focus(self) -> None:
        """Give the keyboard to the table."""
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QPoint)
    def _want_menu(self, place: QPoint) -> None:
        self.menu_wanted.emit(self._table.viewport().mapToGlobal(place))

    @Slot(str, bool)
    def _sort(self, column: str, descending: bool) -> None:  # noqa: FBT001  a slot
        self._sorting = (column, descending)
        self.sorted.emit()
