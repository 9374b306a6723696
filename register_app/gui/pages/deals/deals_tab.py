"""The Deals tab of a customer's card: offers, orders and invoices, with what they come to."""

from array import array
from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from register_app.customers.customer import Customer, CustomerId
from register_app.deals.deal import DealState
from register_app.deals.search import By, DealFilter, Sum
from register_app.gui.buttons import button
from register_app.gui.charts.chart_panel import ChartPanel
from register_app.gui.euros import euros
from register_app.gui.labels import PlainLabel, Remark, Tone, caption, row
from register_app.gui.pages.card_tab import CardTab
from register_app.gui.pages.deals import sales
from register_app.gui.pages.deals.deal_acts import DealActs
from register_app.gui.pages.deals.words import OF_ONE
from register_app.gui.reading import FEW, Reading
from register_app.gui.session import Session
from register_app.gui.tables.record_table import RecordTable
from register_app.gui.tables.row_model import RowModel
from register_app.register import Register

_CHART_HEIGHT = 210
_FEWEST, _MOST = 3, 8
"""As many rows of the table are seen at once; the tab itself scrolls where it is low."""
_BY_DAY = ("day", True)


class DealsTab(CardTab):
    """Lists a customer's deals and moves them on."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show nobody's deals yet."""
        super().__init__(session, parent)
        self._customer_id = CustomerId(0)
        self._sorting = _BY_DAY
        self._acts = DealActs(session, self)
        self._reading = Reading(session, self)
        self._model = RowModel(session.register.deals.search.rows, OF_ONE, self)
        self._table = RecordTable(self._model, self.tr("Deals of the customer"))
        self._table.show_columns(tuple(column.name for column in OF_ONE), may_hide=True)
        self._table.show_sorted(*_BY_DAY[:1], descending=True)
        self._sums = PlainLabel(wrap=True)
        self._said = Remark()
        self._new = button(self.tr("New deal"), self._add, look="primary")
        self._chart = ChartPanel()
        self._chart.setFixedHeight(_CHART_HEIGHT)
        self._nothing = caption(
            self.tr(
                "No deals yet. An offer, an order or an invoice begins with “New deal”; it gets "
                "its number by itself, and the customer's stage follows it."
            ),
            wrap=True,
        )
        self._lay_out()
        self._of_deals = (self._table, self._foot, self._sums, self._chart)
        self._connect()

    def show_customer(self, customer: Customer) -> None:
        """Show the deals of a customer as they are stored now."""
        if customer.id == self._customer_id:
            self._model.refresh()
            self._acts.choose(self._table.current_id())
        else:
            self._said.say("")
            self._customer_id = CustomerId(customer.id or 0)
            self._clear()
        self._read()

    def _clear(self) -> None:
        """Show nothing: nobody may take another customer's deals for this one's."""
        self._model.set_found(0, ())
        self._acts.choose(None)
        for widget in (*self._of_deals, self._nothing):
            widget.hide()

    @Slot()
    def _read(self) -> None:
        """Read which deals there are; the table stays as it is until that comes."""
        self._reading.ask(
            partial(_found, self._customer_id, *self._sorting),
            is_little=self.session.register.deals.count(self._customer_id) <= FEW,
        )

    @Slot(object)
    def _show(self, found: "_Found") -> None:
        chosen, offset = self._table.current_id(), self._table.verticalScrollBar().value()
        self._model.set_found(len(found.ids), found.ids)
        self._model.refresh()
        self._fit_table(len(found.ids))
        for widget in self._of_deals:
            widget.setVisible(bool(found.ids))
        self._nothing.setVisible(not found.ids)
        self._table.verticalScrollBar().setValue(offset)
        if chosen is None or not self._table.choose(chosen):
            self._table.choose_row(0)
        self._acts.choose(self._table.current_id())
        self._show_sums(found.stages)
        self._chart.show_figures(sales.by_year(found.years, self.session.register.today()))
        self._chart.setVisible(bool(found.years))

    def _fit_table(self, rows: int) -> None:
        """Leave no hole between a few deals and the buttons below them."""
        row_height = self._table.verticalHeader().defaultSectionSize()
        head = self._table.horizontalHeader().sizeHint().height()
        shown = min(max(rows, _FEWEST), _MOST)
        self._table.setFixedHeight(head + shown * row_height + 4)

    def _show_sums(self, found: Sequence[Sum]) -> None:
        sums = {each.of: each for each in found}
        parts = [
            (self.tr("Offers {sum}"), (DealState.OPEN,)),
            (self.tr("Orders {sum}"), (DealState.WON,)),
            (self.tr("Unpaid {sum}"), (DealState.INVOICED,)),
            (self.tr("Sold {sum}"), (DealState.INVOICED, DealState.PAID)),
        ]
        shown = []
        for template, states in parts:
            net = sum(sums[state].net for state in states if state in sums)
            part = template.format(sum=euros(net)).replace(" ", "\N{NO-BREAK SPACE}")
            shown += [part] if net else []
        self._sums.setText("   ·   ".join(shown))

    def _lay_out(self) -> None:
        self._foot = self._acts.foot()
        head = row(self._new, self._sums, stretch=False)
        head.setStretch(1, 1)
        head.setSpacing(14)
        page = QWidget()
        page.setProperty("look", "page")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)
        inside = QVBoxLayout(page)
        inside.setContentsMargins(2, 12, 2, 12)
        inside.setSpacing(10)
        inside.addLayout(head)
        inside.addWidget(self._nothing)
        inside.addWidget(self._table)
        inside.addWidget(self._foot)
        inside.addWidget(self._said)
        inside.addWidget(self._chart)
        inside.addStretch()
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _connect(self) -> None:
        self._table.current_changed.connect(self._acts.choose)
        self._table.opened.connect(self._open)
        self._acts.papers.told.connect(self._tell)
        self._table.left_upwards.connect(self._new.setFocus)
        self._table.customContextMenuRequested.connect(self._offer)
        self._model.sort_wanted.connect(self._sort)
        self._reading.came.connect(self._show)

    @Slot(str)
    def _tell(self, said: str) -> None:
        self._said.say(said, Tone.GOOD)

    @Slot()
    def _add(self) -> None:
        self._acts.add(self._customer_id)

    @Slot(int)
    def _open(self, _deal_id: int) -> None:
        self._acts.edit()

    @Slot(QPoint)
    def _offer(self, place: QPoint) -> None:
        self._acts.offer(self._table.viewport().mapToGlobal(place))

    @Slot(str, bool)
    def _sort(self, column: str, descending: bool) -> None:  # noqa: FBT001  a slot
        self._sorting = (column, descending)
        self._read()


class _Found(NamedTuple):
    ids: Sequence[int]
    stages: Sequence[Sum]
    years: Sequence[Sum]


def _found(customer_id: CustomerId, column: str, falls: bool, register: Register) -> _Found:  # noqa: FBT001  as the table keeps it
    """Return the deals of a customer in an order, and what they come to."""
    search, wanted = register.deals.search, DealFilter(customer_id=customer_id)
    ids = search.ids(wanted, order=column, descending=falls)
    return _Found(array("q", ids), search.stages(wanted), search.sales(By.YEAR, wanted))
