"""The Deals page: offers, orders and invoices as a board, as a table and in sums."""

from enum import IntEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from register_app.customers.customer import CustomerId
from register_app.db.change import Change
from register_app.deals.deal import DealState
from register_app.gui.buttons import Choice, button
from register_app.gui.labels import Remark, Tone, name, row
from register_app.gui.pages.deals import filters
from register_app.gui.pages.deals.blank import NoDeals
from register_app.gui.pages.deals.board import Board
from register_app.gui.pages.deals.deal_acts import DealActs
from register_app.gui.pages.deals.deal_table import DealTable
from register_app.gui.pages.deals.figures_of import stages_of, sums_of
from register_app.gui.pages.deals.sums_panel import SumsPanel
from register_app.gui.pages.list_page import ListPage
from register_app.gui.session import Session
from register_app.gui.tables.filter_chips import FilterChips, Group
from register_app.gui.tables.search_box import SearchBox
from register_app.i18n import QT_TRANSLATE_NOOP

_TABLES = frozenset({"deal", "deal_line", "customer"})
_MARGIN = 18
_LOWEST = 28
"""As high as the chips beside them."""


class View(IntEnum):
    """How the deals are shown."""

    BOARD = 0
    TABLE = 1
    SUMS = 2


class DealsPage(ListPage):
    """All deals; what is searched for narrows the board, the table and the sums alike."""

    title = QT_TRANSLATE_NOOP("pages", "Deals")
    customer_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the deals of a session as a board."""
        super().__init__(session, parent)
        self._view = View.BOARD
        self._acts = DealActs(session, self)
        self.search = SearchBox(
            self.tr("Search deals"), self.tr("Search deals: title, number or customer")
        )
        self._chips = FilterChips(self._offered)
        for condition in filters.preset(session.register.today()):
            self._chips.add(condition, is_on=False)
        self._board = Board()
        self._table = DealTable(session)
        self._sums = SumsPanel()
        self._blank = NoDeals()
        self._said = Remark()
        self._lay_out()
        self._connect()
        self._add_actions()
        self.load()

    def customer_at_hand(self) -> int | None:
        """Return the customer of the deal that is chosen."""
        return self._acts.deal.customer_id if self._acts.deal else None

    def help_text(self) -> str:
        """Return what this page is for, in plain words."""
        return self.tr(
            "Every offer, order and invoice. The arrow keys walk on the board, and Alt with an "
            "arrow moves the deal to the next stage or back; it can be dragged as well. Return "
            "edits, Ctrl+Return shows the customer, and Ctrl+Z takes the last change back. "
            "Under Papers the program makes the offer and the invoice of the chosen deal. The "
            "sums are without VAT."
        )

    @Slot()
    def new_deal(self) -> None:
        """Ask whose the deal is, and then for the deal."""
        # loaded on first use: start-up is felt every day
        from register_app.gui.pages.deals.new_deal_dialog import (  # noqa: PLC0415  as said
            NewDealDialog,
        )

        dialog = NewDealDialog(self.session, self)
        dialog.picked.connect(self._add)
        dialog.open()

    @Slot(object)
    def show_view(self, view: View) -> None:
        """Show the deals in another way, with the same deal chosen."""
        if view is self._view:
            return
        chosen = self._acts.deal
        self._view = view
        self._choices[view].setChecked(True)
        self.load()
        if chosen is not None and chosen.id is not None and view is not View.SUMS:
            self._listed().choose(chosen.id)

    def _listed(self) -> Board | DealTable:
        return self._board if self._view is View.BOARD else self._table

    def _lay_out(self) -> None:
        head = row(self.search, stretch=False)
        head.setStretch(0, 1)
        head.addWidget(button(self.tr("New deal"), self.new_deal, look="primary"))
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._chips, 1)
        below.addWidget(self._view_choices(), 0, Qt.AlignmentFlag.AlignTop)
        self._customer = button(self.tr("Show customer"), self._want_customer)
        name(self._customer, self._customer.text(), "Ctrl+Return")
        self._foot = self._acts.foot(self._customer)
        self._sheets = QStackedWidget()
        for sheet in (self._board, self._table, self._sums, self._blank):
            self._sheets.addWidget(sheet)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(_MARGIN, 14, _MARGIN, 14)
        inside.setSpacing(12)
        inside.addLayout(head)
        inside.addLayout(below)
        inside.addWidget(self._sheets, 1)
        inside.addWidget(self._said)
        inside.addWidget(self._foot)

    def _view_choices(self) -> QWidget:
        texts = (self.tr("Board"), self.tr("Table"), self.tr("Sums"))
        self._choices = [
            Choice(text, view, is_on=view is self._view)
            for text, view in zip(texts, View, strict=True)
        ]
        group = QWidget()
        name(group, self.tr("How the deals are shown"))
        line = row(*self._choices, stretch=False)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        group.setLayout(line)
        for choice in self._choices:
            choice.setProperty("look", "chip")
            choice.setMinimumHeight(_LOWEST)
            choice.picked.connect(self.show_view)
        return group

    def _connect(self) -> None:
        board, table = self._board, self._table
        self.search.textChanged.connect(self.load)
        self.search.left_downwards.connect(self._go_down)
        self.search.entered.connect(self._go_down)
        self._chips.changed.connect(self.load)
        self._blank.new_wanted.connect(self.new_deal)
        self._blank.clear_wanted.connect(self._clear)
        self._sums.customer_wanted.connect(self.customer_wanted)
        self._acts.papers.told.connect(self._tell)
        for view in (board, table):
            view.current_changed.connect(self._choose)
            view.opened.connect(self._acts.edit)
            view.opened_apart.connect(self._want_customer)
            view.left_upwards.connect(self.focus_search)
            view.typed.connect(self.search.go_on_typing)
            view.menu_wanted.connect(self._acts.offer)
        board.moved.connect(self._move)
        board.rest_wanted.connect(self._show_rest)
        table.sorted.connect(self.load)
        self.session.changed.connect(self._follow)

    def _add_actions(self) -> None:
        acts = (
            (self.tr("New deal"), "Ctrl+Shift+N", self.new_deal),
            (self.tr("Show deals as a board"), "", self._choices[View.BOARD].click),
            (self.tr("Show deals as a table"), "", self._choices[View.TABLE].click),
            (self.tr("Show sums of deals"), "", self._choices[View.SUMS].click),
        )
        for text, keys, act in acts:
            self.add_act(text, keys, act)

    def _offered(self) -> list[Group]:
        return filters.offered(self.session.register.deals.search.years())

    @Slot(int)
    def _add(self, customer_id: int) -> None:
        self._acts.add(CustomerId(customer_id))

    @Slot(object)
    def _choose(self, deal_id: int | None) -> None:
        self._acts.choose(deal_id)
        self._customer.setEnabled(self._acts.deal is not None)

    @Slot(int, object)
    def _move(self, deal_id: int, state: DealState) -> None:
        self._board.choose(deal_id)
        self._acts.choose(deal_id)
        self._acts.move_to(state)

    @Slot(object)
    def _show_rest(self, state: DealState) -> None:
        self._chips.add(filters.stage(state), is_on=True)
        self.show_view(View.TABLE)
        self._table.focus()

    @Slot()
    def _want_customer(self) -> None:
        if self._acts.deal is not None:
            self.customer_wanted.emit(self._acts.deal.customer_id)

    @Slot()
    def _go_down(self) -> None:
        if self._sheets.currentWidget() is self._listed():
            self._listed().focus()

    @Slot()
    def _clear(self) -> None:
        self._chips.clear()
        self.search.clear()
        self.load()
        self.focus_search()

    @Slot(str)
    def _tell(self, said: str) -> None:
        self._said.say(said, Tone.GOOD)

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if _TABLES & change.tables:
            self._said.say("")
            self.refresh()

    @Slot()
    def load(self) -> None:
        """Show what fits now; only the view on the screen is filled."""
        register, today = self.session.register, self.session.register.today()
        on = self._chips.on()
        wanted = filters.wanted(self.search.text(), on, today)
        stages = register.deals.search.stages(wanted)
        shown = bool(stages)
        if shown and self._view is View.BOARD:
            self._board.narrow(wanted.states)
            self._board.show_stages(stages_of(register, wanted, stages), today)
        elif shown and self._view is View.TABLE:
            self._table.show_deals(wanted)
        elif shown:
            self._sums.show_sums(sums_of(register, wanted, stages))
        self._turn(is_narrowed=bool(on or self.search.text()), is_shown=shown)

    def _turn(self, *, is_narrowed: bool, is_shown: bool) -> None:
        self._blank.show_state(is_narrowed=is_narrowed)
        self._sheets.setCurrentIndex(self._view if is_shown else self._sheets.count() - 1)
        has_deals = is_shown and self._view is not View.SUMS
        self._foot.setVisible(has_deals)
        self._choose(self._listed().current_id() if has_deals else None)
