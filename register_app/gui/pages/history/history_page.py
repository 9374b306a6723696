"""The History page: every change of the register, and the way back from each."""

from datetime import timedelta

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from register_app.customers.customer import CustomerId
from register_app.db.history import Wanted
from register_app.gui.buttons import button
from register_app.gui.history import take_back
from register_app.gui.labels import PlainLabel, caption, row, subheading
from register_app.gui.pages.history.change_list import ChangeList
from register_app.gui.pages.history.change_view import ChangeView
from register_app.gui.pages.list_page import ListPage
from register_app.gui.session import Session
from register_app.gui.tables.filter_chips import Condition, FilterChips, Group
from register_app.gui.tables.search_box import SearchBox
from register_app.i18n import QT_TRANSLATE_NOOP

_MARGIN = 18
_SIZES = (640, 440)
_PERIOD, _CUSTOMER = "period", "customer"
_DAYS = (1, 7, 30, 365)


class HistoryPage(ListPage):
    """What was done, by whom and when; any change is taken back from here."""

    title = QT_TRANSLATE_NOOP("pages", "History")
    customer_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the changes of a session."""
        super().__init__(session, parent)
        self.search = SearchBox(
            self.tr("Search the history"),
            self.tr("Search changes: a word of the change, a customer, who made it"),
        )
        self.chips = FilterChips(self._offered)
        self.changes = ChangeList(session)
        self.view = ChangeView(session)
        self._count = caption("")
        self._sheets = QStackedWidget()
        self._lay_out()
        self._connect()
        self._add_actions()
        for days in _DAYS[1:3]:
            self.chips.add(self._period(days), is_on=False)
        self.load()

    def help_text(self) -> str:
        """Return what this page is for, in plain words."""
        return self.tr(
            "Everything that was done in this register, the newest first. Return takes the change "
            "chosen back, or brings it again; before that you see what will happen, and what was "
            "edited since stays as it is. Ctrl+Return shows the customer. Ctrl+Z takes the last "
            "change back without asking."
        )

    def show_customer(self, customer_id: int) -> None:
        """Show the changes of one customer alone."""
        found = self.session.register.customers.find(CustomerId(customer_id))
        for condition in self.chips.on():
            if condition.sort == _CUSTOMER:
                self.chips.add(condition, is_on=False)
        called = found.name if found else self.tr("A customer removed since")
        self.chips.add(Condition(_CUSTOMER, str(customer_id), called), is_on=True)
        self.load()

    def _lay_out(self) -> None:
        head = row(self.chips, stretch=False)
        head.setStretch(0, 1)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        nothing = QWidget()
        blank = QVBoxLayout(nothing)
        blank.addWidget(subheading(self.tr("No change fits this")))
        text = self.tr("Try fewer or other words, or take conditions away.")
        blank.addWidget(PlainLabel(text, wrap=True))
        blank.addLayout(row(button(self.tr("Show all changes"), self.clear)))
        blank.addStretch(1)
        self._sheets.addWidget(self.changes)
        self._sheets.addWidget(nothing)
        left = QWidget()
        inside = QVBoxLayout(left)
        inside.setContentsMargins(_MARGIN, 14, _MARGIN, 0)
        inside.setSpacing(10)
        inside.addWidget(self.search)
        inside.addLayout(head)
        inside.addWidget(self._sheets, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        for place, side in enumerate((left, self.view)):
            splitter.addWidget(side)
            splitter.setStretchFactor(place, _SIZES[place])
        splitter.setSizes(list(_SIZES))
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(splitter)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.load)
        self.search.left_downwards.connect(self.changes.setFocus)
        self.search.entered.connect(self.changes.setFocus)
        self.chips.changed.connect(self.load)
        self.changes.typed.connect(self.search.go_on_typing)
        self.changes.left_upwards.connect(self.search.setFocus)
        self.changes.current_changed.connect(self.view.show_change)
        self.changes.opened.connect(self._take_back)
        self.changes.opened_apart.connect(self._show_customer)
        self.changes.answered.connect(self._show_answer)
        self.view.back_wanted.connect(self._take_back)
        self.view.customer_wanted.connect(self.customer_wanted)
        self.view.only_wanted.connect(self.show_customer)
        self.session.changed.connect(self.refresh)

    def _add_actions(self) -> None:
        acts = (
            (self.tr("Take the change back, or bring it again"), self._take_chosen_back),
            (self.tr("Show the customer of the change"), self._show_customer),
            (self.tr("Show all changes"), self.clear),
        )
        for text, act in acts:
            self.changes.addAction(self.add_act(text, "", act))
        self.changes.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    @Slot()
    def clear(self) -> None:
        """Show every change."""
        self.chips.clear()
        if self.search.text():
            self.search.clear()
        else:
            self.load()

    def _offered(self) -> list[Group]:
        chosen = [one for one in self.chips.all() if one.sort == _CUSTOMER]
        return [
            Group(self.tr("Period"), [self._period(days) for days in _DAYS]),
            Group(self.tr("Customer"), chosen),
        ]

    def _period(self, days: int) -> Condition:
        called = self.tr("Today") if days == 1 else self.tr("Last %Ln day(s)", "", days)
        return Condition(_PERIOD, str(days), called)

    @Slot()
    def load(self) -> None:
        """Look for the changes that are asked for."""
        on = self.chips.on()
        days = [int(one.value) for one in on if one.sort == _PERIOD]
        customers = [int(one.value) for one in on if one.sort == _CUSTOMER]
        first = self.session.register.today() - timedelta(max(days, default=1) - 1)
        wanted = Wanted(
            since=first.isoformat() if days else "",
            customer=customers[0] if customers else None,
        )
        self.changes.ask(wanted, self.search.text())

    @Slot(int)
    def _show_answer(self, count: int) -> None:
        self._count.setText(self.tr("%Ln change(s)", "", count))
        self._sheets.setCurrentIndex(0 if count else 1)

    @Slot(int)
    def _take_back(self, change_id: int) -> None:
        take_back.ask(self.session, change_id, self)

    @Slot()
    def _take_chosen_back(self) -> None:
        chosen = self.changes.current_id()
        if chosen is not None:
            self._take_back(chosen)

    @Slot()
    def _show_customer(self) -> None:
        if self.view.customer is not None:
            self.customer_wanted.emit(self.view.customer)
