"""The customers on a list, in the table that shows customers elsewhere too."""

from array import array
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from register_app.gui.machine import Machine, remember_columns
from register_app.gui.pages.customers import marketing
from register_app.gui.pages.customers.customer_list import BY_NAME
from register_app.gui.pages.customers.words import PRESET_COLUMNS, columns
from register_app.gui.reading import Reading
from register_app.gui.session import Session
from register_app.gui.tables.record_table import RecordTable
from register_app.gui.tables.row_model import RowModel
from register_app.register import Register
from register_app.segments.condition import Conditions

_TABLE = "list"


class _Wanted(NamedTuple):
    """Whom the table shows, and in which order."""

    conditions: Conditions
    sorting: tuple[str, bool]


class Results(QWidget):
    """Reads in the background who fulfils the conditions; the view keeps its place."""

    opened = Signal(int)
    """Return or a double click: the id."""
    left_upwards = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show nobody yet."""
        super().__init__(parent)
        self._conditions: Conditions | None = None
        self._sorting = BY_NAME
        offered = columns()
        shown = offered[: len(PRESET_COLUMNS)]
        self._model = RowModel(partial(marketing.rows, session.register), shown, self)
        self.table = RecordTable(self._model, self.tr("Customers on the list"), choice=offered)
        own = Machine.load().columns.get(_TABLE)
        self.table.show_columns(own or PRESET_COLUMNS, may_hide=own is None)
        self._reading = Reading(session, self)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.table)
        self._reading.came.connect(self._take)
        self._model.sort_wanted.connect(self._sort)
        self.table.opened.connect(self.opened)
        self.table.opened_apart.connect(self.opened)
        self.table.left_upwards.connect(self.left_upwards)
        self.table.columns_chosen.connect(self._show_columns)

    def show_conditions(self, conditions: Conditions | None) -> None:
        """Show who fulfils conditions, or nobody."""
        is_other = conditions != self._conditions
        self._conditions = conditions
        if conditions is None:
            self._model.set_found(0, [])
        elif is_other:
            self._ask()

    def refresh(self) -> None:
        """Read again after customers changed."""
        self._model.refresh()
        if self._conditions is not None:
            self._ask()

    def _ask(self) -> None:
        if self._conditions is not None:
            wanted = _Wanted(self._conditions, self._sorting)
            self._reading.ask(partial(_ids, wanted=wanted), is_little=False)

    @Slot(object)
    def _take(self, ids: "array[int]") -> None:
        chosen, scroll = self.table.current_id(), self.table.verticalScrollBar().value()
        self._model.set_ids(ids, question=self._model.ask())
        if chosen is None or not self.table.choose(chosen):
            self.table.choose_row(0)
        self.table.verticalScrollBar().setValue(scroll)

    @Slot(str, bool)
    def _sort(self, column: str, descending: bool) -> None:  # noqa: FBT001  a slot
        self._sorting = (column, descending)
        self._ask()

    @Slot(tuple)
    def _show_columns(self, names: tuple[str, ...]) -> None:
        remember_columns(_TABLE, names)
        self.table.show_columns(names, may_hide=False)
        column, falls = self._sorting
        self.table.show_sorted(column, descending=falls)


def _ids(register: Register, wanted: _Wanted) -> "array[int]":
    ids = register.segments.ids(wanted.conditions)
    if wanted.sorting == BY_NAME:
        return array("q", ids)
    column, falls = wanted.sorting
    return marketing.ordered(register, column, descending=falls).of(ids)
