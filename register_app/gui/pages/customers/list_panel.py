"""The list of customers: search box, chips, table, and what stands there when it is empty."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from register_app.customers.search import Filter, Query
from register_app.db.change import Change
from register_app.gui.buttons import button
from register_app.gui.labels import row
from register_app.gui.machine import Machine, remember_columns
from register_app.gui.pages.customers import filters, last_contact, marketing
from register_app.gui.pages.customers.blank import Indexing, NoCustomers, NoHits
from register_app.gui.pages.customers.copying import Copying
from register_app.gui.pages.customers.count_label import CountLabel
from register_app.gui.pages.customers.customer_list import CustomerList
from register_app.gui.pages.customers.in_use import InUse
from register_app.gui.pages.customers.list_view import view_of
from register_app.gui.pages.customers.words import PRESET_COLUMNS, columns
from register_app.gui.session import Session
from register_app.gui.tables.filter_chips import Condition, FilterChips, Group
from register_app.gui.tables.record_table import RecordTable
from register_app.gui.tables.row_model import RowModel
from register_app.gui.tables.search_box import SearchBox
from register_app.segments.of_query import conditions_of

_TABLE = "customers"
_TABLES = frozenset(
    {"customer", "contact", "role", "contact_event", "permission", "confirmation", "purpose"}
)
_MARGIN = 18


class ListPanel(QWidget):
    """Finds while the person types, and keeps hold of the customer that was chosen."""

    chosen = Signal(object)
    """The id in the current row, or None."""
    import_wanted = Signal()
    samples_wanted = Signal()
    new_wanted = Signal()
    many_wanted = Signal(object)
    """The customers selected, to be changed at once."""
    list_wanted = Signal(object)
    """The conditions of the search, to be saved as a list."""
    again_wanted = Signal()
    """The search could not be prepared; the person wants to try again."""

    def __init__(self, session: Session, in_use: InUse, parent: QWidget | None = None) -> None:
        """Show the list as it was left in this session."""
        super().__init__(parent)
        self._session = session
        self._in_use = in_use
        self._view = view_of(session)
        self._total = 0
        self._wanted = self._view.chosen
        self._scroll: int | None = None
        self._is_choosing = False
        self._is_insisting = False
        self._is_ready = False
        self._then: Callable[[list[int]], None] | None = None
        """What is to be done with the customers selected, as soon as the list is whole."""
        self._copying = Copying(session, self)
        hint = self.tr("Name, phone, email, Business ID, town …")
        self.search = SearchBox(self.tr("Search customers"), hint)
        self.chips = FilterChips(self._offered)
        self._count = CountLabel()
        self._many = button("", self.change_many, look="link")
        self._many.hide()
        self._keep = button(self.tr("Save as a list…"), self.save_as_list, look="link")
        offered = columns()
        shown = offered[: len(PRESET_COLUMNS)]
        self._model = RowModel(partial(marketing.rows, session.register), shown, self)
        self.table = RecordTable(self._model, self.tr("Customers"), choice=offered, many=True)
        self._list = CustomerList(session, self._model, self)
        self._blank, self._no_hits, self._indexing = NoCustomers(), NoHits(), Indexing()
        self._sheets = QStackedWidget()
        self._lay_out()
        self._restore()
        self._connect()

    def show_indexing(self, *, is_failed: bool = False) -> None:
        """Say that the search is being prepared, or that it could not be."""
        self._is_ready = False
        self._indexing.show_state(is_failed=is_failed)
        self._sheets.setCurrentWidget(self._indexing)
        self._bar.setEnabled(False)

    def load(self) -> None:
        """Read the register anew; the row and the place in the list stay."""
        self._total = self._session.register.search.find(Query(), limit=0).count
        if self._is_ready:
            self._hold()
            self._list.reload()
        else:
            self._is_ready = True
            self._bar.setEnabled(True)
            self._ask()

    def show_customer(self, customer_id: int) -> None:
        """Choose a customer, even if that takes another search; wait where the list is read."""
        self._wanted = customer_id
        self._is_insisting = True
        if not self._list.is_pending:
            self._settle()

    def show_batch(self, batch: int) -> None:
        """Ask for the customers that came with one import."""
        self.search.clear()
        self.chips.clear()
        file_name = self._session.register.customers.batches.get(batch).file_name
        self.chips.add(Condition(Filter.BATCH, str(batch), file_name), is_on=True)
        self._ask()

    @Slot()
    def change_many(self) -> None:
        """Tell which customers are selected, as soon as the list is whole."""
        self._with_selected(self.many_wanted.emit)

    @Slot()
    def copy(self) -> None:
        """Copy the rows selected, as soon as the list is whole."""
        self._with_selected(lambda ids: self._copying.copy(ids, self._model.columns))

    def _with_selected(self, then: Callable[[list[int]], None]) -> None:
        self._then = then
        if not self._list.is_pending:
            self._go_on()

    @Slot()
    def save_as_list(self) -> None:
        """Tell what is asked for now, to be kept as a list."""
        silences = [int(one.value) for one in self.chips.on() if last_contact.is_silence(one)]
        self.list_wanted.emit(conditions_of(self._query(), min(silences, default=None)))

    @Slot()
    def clear(self) -> None:
        """Ask for all customers."""
        self.chips.clear()
        if self.search.text():
            self.search.clear()
        else:
            self._ask()

    def _restore(self) -> None:
        own = Machine.load().columns.get(_TABLE)
        self.table.show_columns(own or PRESET_COLUMNS, may_hide=own is None)
        known = {c.key: c for group in self._offered() for c in group.conditions}
        known |= {chip.key: chip for chip, _ in filters.preset()}
        for key, is_on in self._view.chips.items():
            self.chips.add(known.get(key) or filters.unknown(*key), is_on=is_on)
        self.search.setText(self._view.text)
        column, falls = self._view.sorting
        self._list.order_by(column, descending=falls)
        self.table.show_sorted(column, descending=falls)

    def _connect(self) -> None:
        self._session.changed.connect(self._follow)
        self.search.textChanged.connect(self._search)
        self.search.left_downwards.connect(self._go_to_table)
        self.search.entered.connect(self._go_to_table)
        self.chips.changed.connect(self._ask)
        self.table.typed.connect(self.search.go_on_typing)
        self.table.left_upwards.connect(self.search.setFocus)
        self.table.current_changed.connect(self._note_chosen)
        self.table.columns_chosen.connect(self._show_columns)
        self.table.selected.connect(self._offer_many)
        self.table.copy_wanted.connect(self.copy)
        self._model.sort_wanted.connect(self._sort)
        self._list.answered.connect(self._show_answer)
        self._list.completed.connect(self._settle)
        self._list.completed.connect(self._go_on)
        self._blank.import_wanted.connect(self.import_wanted)
        self._blank.samples_wanted.connect(self.samples_wanted)
        self._blank.new_wanted.connect(self.new_wanted)
        self._no_hits.clear_wanted.connect(self.clear)
        self._indexing.again_wanted.connect(self.again_wanted)

    def _lay_out(self) -> None:
        self._bar = QWidget()
        new = button(self.tr("New customer"), self.new_wanted, look="primary")
        bring = button(self.tr("Import list…"), self.import_wanted)
        top = row(self.search, new, bring, stretch=False)
        top.setStretch(0, 1)
        top.setContentsMargins(0, 0, 0, 0)
        self._bar.setLayout(top)
        middle = row(self.chips, stretch=False)
        middle.setStretch(0, 1)
        middle.addWidget(self._many, 0, Qt.AlignmentFlag.AlignTop)
        middle.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        for sheet in (self.table, self._blank, self._no_hits, self._indexing):
            self._sheets.addWidget(sheet)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(_MARGIN, 14, _MARGIN, 0)
        inside.setSpacing(10)
        inside.addWidget(self._bar)
        inside.addLayout(middle)
        inside.addWidget(self._sheets, 1)
        inside.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignLeft)
        own = self._keep.sizePolicy()
        own.setRetainSizeWhenHidden(True)  # the table does not move while the person types
        self._keep.setSizePolicy(own)

    def _offered(self) -> list[Group]:
        return filters.offered(self._in_use, self._session.register.settings.load().stages)

    @Slot(str)
    def _search(self, text: str) -> None:
        if not (self._view.text and text.startswith(self._view.text)):
            # whoever takes words away wants to go on seeing the customer found
            self._wanted = self._wanted or self.table.current_id()
        self._view.text = text
        self._ask()

    @Slot()
    def _ask(self) -> None:
        self._view.keep(self.chips.all(), self.chips.on())
        query = self._query()
        self._keep.setVisible(_is_narrow(query))
        self._scroll = None
        self.table.scrollToTop()
        self._list.ask(query)

    def _query(self) -> Query:
        """Return what is asked for now."""
        on = self.chips.on()
        wanted = frozenset(
            (Filter(one.sort), one.value) for one in on if not last_contact.is_silence(one)
        )
        silent = last_contact.since(on, self._session.register.today())
        return Query(self.search.text(), wanted, silent)

    @Slot(int)
    def _show_answer(self, count: int) -> None:
        self._count.show_count(count, self._total)
        if not self._total:
            self._sheets.setCurrentWidget(self._blank)
        elif not count:
            self._no_hits.show_text(self.search.text().strip())
            self._sheets.setCurrentWidget(self._no_hits)
        else:
            self._sheets.setCurrentWidget(self.table)
        if not self._model.is_whole:
            self._settle()

    @Slot()
    def _settle(self) -> None:
        """Choose the customer that was chosen before, else the first."""
        if self._wanted is not None and self._choose(self._wanted):
            self._stay()
        elif self._wanted is not None and not self._model.is_whole:
            return  # the answer goes on in the background
        elif self._is_insisting:
            self._is_insisting = False
            self.clear()
        else:
            self._wanted = None
            self._choose_first()

    @Slot()
    def _go_on(self) -> None:
        """Do what had to wait for the whole list."""
        ids, then = self.table.selected_ids(), self._then
        self._then = None
        if then is not None and ids:
            then(ids)

    @Slot(int)
    def _offer_many(self, count: int) -> None:
        self._many.setText(self.tr("Change %Ln customer(s)…", "", count))
        self._many.setVisible(count > 1)

    def _choose(self, customer_id: int) -> bool:
        self._is_choosing = True
        is_there = self.table.choose(customer_id)
        self._is_choosing = False
        return is_there

    def _choose_first(self) -> None:
        self._is_choosing = True
        self.table.choose_row(0)
        self._is_choosing = False
        self._view.chosen = self.table.current_id()
        self.chosen.emit(self._view.chosen)

    def _hold(self) -> None:
        self._wanted = self.table.current_id() or self._wanted
        self._scroll = self.table.verticalScrollBar().value()

    def _stay(self) -> None:
        """Keep the view where it is, or show the customer that was asked for."""
        if self._is_insisting:
            self._is_insisting = False
            self._scroll = None
            self.table.show_middle()
        elif self._scroll is not None and self._model.is_whole:
            self.table.verticalScrollBar().setValue(self._scroll)
            self._scroll = None

    @Slot(object)
    def _note_chosen(self, customer_id: int | None) -> None:
        if not self._is_choosing:
            self._wanted = customer_id
        self._view.chosen = customer_id
        self.chosen.emit(customer_id)

    @Slot()
    def _go_to_table(self) -> None:
        if self._sheets.currentWidget() is self.table:
            self.table.setFocus()

    @Slot(str, bool)
    def _sort(self, column: str, descending: bool) -> None:  # noqa: FBT001  a slot
        self._view.sorting = (column, descending)
        self._hold()
        self._scroll = None
        self._list.sort(column, descending=descending)

    @Slot(tuple)
    def _show_columns(self, names: tuple[str, ...]) -> None:
        remember_columns(_TABLE, names)
        self._hold()
        self.table.show_columns(names, may_hide=False)
        column, falls = self._view.sorting
        self.table.show_sorted(column, descending=falls)
        self._settle()

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if self._is_ready and _TABLES & change.tables:
            self.load()


def _is_narrow(query: Query) -> bool:
    """Say whether more is asked for than all active customers."""
    more = any(sort is not Filter.STATE for sort, _ in query.filters)
    return bool(query.text.strip() or more or query.silent_since)
