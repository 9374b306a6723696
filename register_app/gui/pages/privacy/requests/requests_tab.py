"""The requests of people, those first that wait for an answer; one of them fills the tab."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from register_app.db.change import Change
from register_app.fields import day
from register_app.gui.buttons import button
from register_app.gui.labels import caption, row
from register_app.gui.pages.blank import Blank
from register_app.gui.pages.page_tab import PageTab
from register_app.gui.pages.privacy.requests.letter_dialog import LetterDialog
from register_app.gui.pages.privacy.requests.request_page import RequestPage
from register_app.gui.requests import words
from register_app.gui.requests.request_dialog import ask_for_request
from register_app.gui.session import Session
from register_app.gui.tables.list_table import ListTable
from register_app.requests.request import Request


class NoRequests(Blank):
    """Nobody has asked anything yet."""

    def show_state(self) -> None:
        """Say what a request is, and what to do when one comes."""
        self.tell_none(
            self.tr("No requests yet"),
            self.tr(
                "Anybody may ask what you hold about them, and have it put right, erased or "
                "handed over. The law gives a month to answer, counted from the day it came, in "
                "whatever way and in whatever words. Register it here at once: the program "
                "counts the days, leads through the steps and writes the letters."
            ),
            new=self.tr("Register a request…"),
        )


class RequestsTab(PageTab):
    """Shows all requests, or the page of one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the requests of a session."""
        super().__init__(session, parent)
        self.table = ListTable(
            self.tr("Requests"),
            (
                *(self.tr("Person"), self.tr("What is asked"), self.tr("Received")),
                *(self.tr("Answer by"), self.tr("State")),
            ),
        )
        self.page = RequestPage(session)
        self._blank = NoRequests()
        self._blank.show_state()
        self._lay_out()
        self.add_act(self.tr("Register a request…"), "Ctrl+Shift+N", self.new)
        self.table.itemActivated.connect(self._open_item)
        self.page.left.connect(self._leave)
        self._blank.new_wanted.connect(self.new)
        session.changed.connect(self._follow)
        session.refilled.connect(self.renew)
        session.day_turned.connect(self.renew)
        self.show_now()

    def focus_search(self) -> None:
        """Put the cursor on the requests, or on what is to be done about the one shown."""
        shown = self._sheets.currentWidget()
        if shown is self.page:
            self.page.focus_first()
        else:
            (self._blank if shown is self._blank else self.table).setFocus()

    def customer_at_hand(self) -> int | None:
        """Return the customer that the request shown is about."""
        return self.page.customer_id if self._sheets.currentWidget() is self.page else None

    def is_unsaved(self) -> bool:
        """Say whether something typed is not stored yet; a changed letter is such a thing too."""
        letters = self.findChildren(LetterDialog)
        return super().is_unsaved() or any(one.is_changed for one in letters)

    def help_text(self) -> str:
        """Return what this tab is for, in plain words."""
        return self.tr(
            "What people ask under their rights, with the last day to answer: one month after "
            "the request came, or three where more time was taken and told in the first month. "
            "Return opens a request; its steps lead from the identity check to the letter, and "
            "Esc leads back to all. Ctrl+Shift+N registers a new one; in a customer’s menu it is "
            "offered with the person filled in. Whoever is not answered in time may complain to "
            "the Data Protection Ombudsman."
        )

    def show_now(self) -> None:
        """Show the requests as they are now."""
        requests = self.session.register.requests.all()
        self.table.show_lines([(one.id or 0, self._line(one)) for one in requests])
        if self._sheets.currentWidget() is not self.page:
            self._show_all()

    def open_request(self, request_id: int) -> None:
        """Show the page of one request."""
        self.page.show_request(request_id)
        if self.page.request_id is not None:
            self._sheets.setCurrentWidget(self.page)
            self.page.focus_first()

    @Slot()
    def new(self) -> None:
        """Ask for a new request."""
        dialog = ask_for_request(self.session, self.customer_at_hand(), self)
        dialog.saved.connect(self.open_request)

    def _lay_out(self) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(10)
        new = button(self.tr("Register a &request…"), self.new, look="primary")
        column.addLayout(row(new))
        column.addWidget(self.table, 1)
        hint = self.tr("Return opens a request. Those that wait for an answer stand first.")
        column.addWidget(caption(hint, wrap=True))
        self._all = whole
        self._sheets = QStackedWidget()
        for sheet in (whole, self._blank, self.page):
            self._sheets.addWidget(sheet)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._sheets)

    def _line(self, one: Request) -> tuple[str, ...]:
        today = self.session.register.today()
        return (
            words.person_called(one),
            words.kind_called(one),
            day.show(one.received_on),
            words.due_shown(one),
            words.state_called(one, today),
        )

    def _show_all(self) -> None:
        has_requests = self.table.topLevelItemCount() > 0
        self._sheets.setCurrentWidget(self._all if has_requests else self._blank)

    @Slot()
    def _leave(self) -> None:
        self._show_all()
        self.focus_search()

    @Slot(QTreeWidgetItem)
    def _open_item(self, _: QTreeWidgetItem) -> None:
        number = self.table.current_id()
        if number is not None:
            self.open_request(number)

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if "request" in change.tables:
            self.renew()
