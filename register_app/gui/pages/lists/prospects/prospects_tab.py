"""The bought and fair lists: until when they are kept, whom one may contact, who was told."""

from functools import partial

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from register_app.db.change import Change
from register_app.fields import day
from register_app.gui import messages
from register_app.gui.buttons import button
from register_app.gui.labels import Remark, Tone, row
from register_app.gui.pages.importing.draft import Draft
from register_app.gui.pages.lists.list_file import ListFile
from register_app.gui.pages.lists.prospects.acts import ProspectActs
from register_app.gui.pages.lists.prospects.blank import NoProspects
from register_app.gui.pages.lists.prospects.prospects_dialog import ProspectsDialog
from register_app.gui.pages.lists.prospects.words import COLUMNS
from register_app.gui.pages.page_tab import PageTab
from register_app.gui.session import Session
from register_app.gui.tables.list_table import ListTable
from register_app.gui.tables.record_table import RecordTable
from register_app.gui.tables.row_model import RowModel
from register_app.prospects.store import Held

_SIZES = (1000, 2200)
_BANS = frozenset({"permission", "customer", "contact"})
"""Tables that tell who must not be contacted."""


class ProspectsTab(PageTab):
    """Above the lists, below the people of the one that is chosen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the lists of a session."""
        super().__init__(session, parent)
        self._file = ListFile(session, self)
        self._acts = ProspectActs(session, self)
        self._is_stale = True
        """Bans and block lists may be others than when the people were marked."""
        self._table = ListTable(
            self.tr("Bought lists"),
            (
                *(self.tr("Name"), self.tr("From whom"), self.tr("People")),
                *(self.tr("May be contacted"), self.tr("Tell by"), self.tr("Destroyed after")),
            ),
        )
        self._model = RowModel(session.register.prospects.rows, COLUMNS, self)
        self._people = RecordTable(self._model, self.tr("People on the list"))
        self._people.show_columns(tuple(one.name for one in COLUMNS), may_hide=True)
        header = self._people.horizontalHeader()
        header.setSortIndicatorShown(False)  # in the order of the file, the usable ones first
        header.setSectionsClickable(False)
        self._clock = Remark()
        self._blank = NoProspects()
        self._blank.show_state()
        self._told = button(self.tr("They were &told today"), self._tell)
        self._destroy = button(self.tr("&Destroy now …"), self._ask_destruction)
        self._promote = button(self.tr("&Make a customer …"), self._ask_basis)
        self._forbid = button(self.tr("&Wants to hear nothing …"), self._ask_ban)
        self._lay_out()
        self._connect()
        self.show_now()

    def focus_search(self) -> None:
        """Put the cursor on the lists."""
        has_lists = self._sheets.currentWidget() is not self._blank
        (self._table if has_lists else self._blank).setFocus()

    def help_text(self) -> str:
        """Return what this tab is for, in plain words."""
        return self.tr(
            "People on a bought list are not your customers, and no search of customers finds "
            "them. Tell them where their data came from when you first contact them, at the "
            "latest within a month. Whoever is on a block list or has forbidden marketing is "
            "marked: leave them alone. Who becomes interested is made a customer with the legal "
            "basis; who wants to hear nothing is taken off, and the ban holds for ever. After "
            "its day a list is destroyed by itself, without a way back."
        )

    def _lay_out(self) -> None:
        above, below = QWidget(), QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 12, 0, 8)
        column.setSpacing(10)
        take_in = button(self.tr("&Take in a list …"), self._file.choose, look="primary")
        column.addLayout(row(take_in, self._told, self._destroy))
        column.addWidget(self._table, 1)
        column.addWidget(self._clock)
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 8, 0, 12)
        column.setSpacing(10)
        column.addWidget(self._people, 1)
        column.addLayout(row(self._promote, self._forbid))
        sides = QSplitter(Qt.Orientation.Vertical)
        sides.setChildrenCollapsible(False)
        sides.setHandleWidth(1)
        for side in (above, below):
            sides.addWidget(side)
        sides.setSizes(list(_SIZES))
        self._sheets = QStackedWidget()
        self._sheets.addWidget(sides)
        self._sheets.addWidget(self._blank)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._sheets)

    def _connect(self) -> None:
        self._file.was_read.connect(self._take_in)
        self._blank.new_wanted.connect(self._file.choose)
        self._table.chosen.connect(self._choose)
        self._people.opened.connect(self._ask_basis)
        self._people.left_upwards.connect(self._table.setFocus)
        self._people.current_changed.connect(self._offer)
        self._acts.changed.connect(self.renew)
        self._acts.promoted.connect(self.customer_wanted)
        session = self.session
        session.changed.connect(self._follow)
        for news in (session.refilled, session.day_turned):
            news.connect(self._look_again)

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if change.tables & _BANS:
            self._look_again()

    @Slot()
    def _look_again(self) -> None:
        """Show what is there now; bans and block lists may be others."""
        self._is_stale = True
        self.renew()
        if self.isVisible():
            self._mark()

    def _mark(self) -> None:
        if self._is_stale:
            self._is_stale = False
            self._acts.mark_again()

    @Slot()
    def show_now(self) -> None:
        """Show the lists, and the people of the one that is chosen."""
        held = self.session.register.prospects.lists()
        self._sheets.setCurrentIndex(0 if held else 1)
        self._table.show_lines([(one.list.id or 0, self._line(one)) for one in held])

    def _line(self, held: Held) -> tuple[str, ...]:
        number, one = QLocale().toString, held.list
        tell_by = day.show(one.told_by) if held.untold else self.tr("all were told")
        counts = number(held.people), number(held.free)
        return one.name, one.source, *counts, tell_by, day.show(one.expires_on)

    @Slot(object)
    def _choose(self, number: int | None) -> None:
        """Show the people of a list, and how the clock stands."""
        prospects = self.session.register.prospects
        ids = [] if number is None else prospects.ids(number)
        place = max(self._people.currentIndex().row(), 0)
        self._model.set_found(len(ids), ids)
        self._model.refresh()
        self._people.choose_row(min(place, len(ids) - 1))
        self._offer()
        held = next((one for one in prospects.lists() if one.list.id == number), None)
        if held is None:
            return
        self._told.setEnabled(held.untold > 0)
        self._clock.say(*self._how_late(held))

    def _how_late(self, held: Held) -> tuple[str, Tone]:
        by = day.show(held.list.told_by)
        overdue = held.overdue(self.session.register.today())
        if overdue:
            return self._too_late(overdue).format(day=by), Tone.BAD
        if held.untold:
            return self._to_tell(held.untold).format(day=by), Tone.PLAIN
        return "", Tone.PLAIN

    def _too_late(self, count: int) -> str:
        return self.tr(
            "%Ln people should have been told by {day} where their data came from: tell them "
            "now, or destroy the list.",
            "",
            count,
        )

    def _to_tell(self, count: int) -> str:
        return self.tr(
            "%Ln people are to be told where their data came from when they are first contacted, "
            "at the latest on {day}.",
            "",
            count,
        )

    @Slot()
    def _offer(self) -> None:
        """Offer what can be done with the person of the current row."""
        number = self._people.current_id()
        person = None if number is None else self.session.register.prospects.find(number)
        self._promote.setEnabled(person is not None and person.mark is None)
        self._forbid.setEnabled(person is not None)

    @Slot(object)
    def _take_in(self, draft: Draft) -> None:
        ProspectsDialog(self.session, draft, self).open()

    @Slot()
    def _ask_basis(self) -> None:
        if self._promote.isEnabled():
            self._acts.ask_basis(self._people.current_id() or 0)

    @Slot()
    def _ask_ban(self) -> None:
        self._acts.ask_ban(self._people.current_id() or 0)

    @Slot()
    def _tell(self) -> None:
        self._acts.tell(self._table.current_id() or 0)

    @Slot()
    def _ask_destruction(self) -> None:
        number = self._table.current_id()
        for held in self.session.register.prospects.lists():
            if held.list.id == number:
                messages.ask(
                    self,
                    self.tr("Destroy the list “{name}” now?").format(name=held.list.name),
                    details=self._what_goes(held.people),
                    act=self.tr("Destroy"),
                    then=partial(self._acts.destroy, number or 0),
                    harmful=True,
                )

    def _what_goes(self, count: int) -> str:
        return self.tr(
            "%Ln people who are still on it are removed for good. Nothing of them stays in the "
            "register, and this cannot be undone. Who was made a customer stays a customer.",
            "",
            count,
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Mark anew what is seen."""
        super().showEvent(event)
        self._mark()
