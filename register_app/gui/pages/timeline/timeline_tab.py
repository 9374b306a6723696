"""The Timeline tab of a customer's page."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from register_app.customers.customer import Customer, CustomerId
from register_app.deals.deal import Deal
from register_app.documents.document import Document
from register_app.fields.field import field_named
from register_app.gui.buttons import button
from register_app.gui.forms.shown import shown
from register_app.gui.history import take_back
from register_app.gui.labels import caption, name, row
from register_app.gui.pages.card_tab import CardTab
from register_app.gui.pages.timeline.entry_dialog import EntryDialog
from register_app.gui.pages.timeline.entry_list import EntryList
from register_app.gui.pages.timeline.sort_chips import SortChips
from register_app.gui.pages.timeline.timeline_acts import TimelineActs
from register_app.gui.reading import Reading
from register_app.gui.session import Session
from register_app.gui.tasks.task_acts import TaskActs
from register_app.requests.request import Request
from register_app.tasks.task import Task
from register_app.timeline.contact_event import ContactEvent, ContactKind
from register_app.timeline.entry import Changed, Entry, Keys
from register_app.timeline.note import Note, NoteKind


class TimelineTab(CardTab):
    """Shows everything that happened with a customer, and adds to it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show nobody yet."""
        super().__init__(session, parent)
        self._customer = CustomerId(0)
        self._acts = TimelineActs(session, self)
        self._tasks = TaskActs(session, self)
        self._chips = SortChips()
        self._list = EntryList()
        self._reading = Reading(session, self)
        self._is_same = False
        self._empty = caption("", wrap=True)
        self._all = button(self.tr("Show all"), self._chips.clear)
        self._sheets = QStackedWidget()
        self._lay_out()
        self._chips.changed.connect(self._show)
        self._reading.came.connect(self._fill)
        self._list.open_wanted.connect(self._open)
        self._list.remove_wanted.connect(self._remove)
        self._list.pin_wanted.connect(self._pin)
        self._list.back_wanted.connect(self._take_back)

    def show_customer(self, customer: Customer) -> None:
        """Show the entries of a customer; the same customer keeps its place in the list."""
        self._is_same = customer.id == self._customer
        self._customer = CustomerId(customer.id or 0)
        if self._is_same:
            self._list.refresh()
        else:
            self._list.clear()  # nobody may take another customer's entries for this one's
        self._read()

    @Slot()
    def _show(self) -> None:
        self._is_same = False
        self._read()

    def _read(self) -> None:
        """Read what there is to tell; the list stays as it is until that comes."""
        customer, sorts = self._customer, self._chips.on()
        self._reading.ask(
            lambda register: register.timeline.keys(customer, sorts),
            is_little=not self.session.register.timeline.is_long(customer),
        )

    @Slot(object)
    def _fill(self, keys: Keys) -> None:
        fetch = partial(self.session.register.timeline.entries, self._customer)
        self._list.show_entries(keys, fetch, keep_place=self._is_same)
        sorts = self._chips.on()
        self._empty.setText(self._nothing_of_these() if sorts else self._nothing_yet())
        self._all.setVisible(bool(sorts))
        self._sheets.setCurrentIndex(0 if len(keys) else 1)

    def _nothing_yet(self) -> str:
        return self.tr(
            "Nothing has happened yet. Add a call or a note here; documents, deals, tasks and "
            "changes of the details come by themselves."
        )

    def _nothing_of_these(self) -> str:
        return self.tr("There is nothing of the sorts chosen above.")

    def _lay_out(self) -> None:
        call = button(self.tr("Add call"), self._add_call)
        note = button(self.tr("Add note"), self._add_note)
        name(call, self.tr("Add call"), "F7")
        name(note, self.tr("Add note"), "F8")
        nothing = QWidget()
        below = QVBoxLayout(nothing)
        below.setContentsMargins(2, 4, 12, 12)
        below.addWidget(self._empty)
        below.addLayout(row(self._all))
        below.addStretch(1)
        self._sheets.addWidget(self._list)
        self._sheets.addWidget(nothing)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(2, 12, 0, 0)
        inside.setSpacing(10)
        inside.addLayout(row(call, note, self._other()))
        inside.addWidget(self._chips)
        inside.addWidget(self._sheets, 1)

    def _other(self) -> QPushButton:
        """Return the button that offers whatever else can be added."""
        other = button(self.tr("Add other"), lambda: None)
        menu = QMenu(other)
        for kind in ContactKind:
            if kind is not ContactKind.CALL:
                called = shown(field_named(ContactEvent, "kind"), kind)
                self._offer(menu, called, partial(self._add_contact, kind))
        menu.addSeparator()
        agreed = shown(field_named(Note, "kind"), NoteKind.AGREEMENT)
        self._offer(menu, agreed, self._add_agreement)
        other.setMenu(menu)
        return other

    def _offer(self, menu: QMenu, text: str, act: object) -> None:
        action = QAction(text, menu)
        action.triggered.connect(act)
        menu.addAction(action)

    @Slot()
    def _add_call(self) -> None:
        self._add_contact(ContactKind.CALL)

    def _add_contact(self, kind: ContactKind) -> None:
        self._acts.add_contact(self._customer, kind)

    @Slot()
    def _add_note(self) -> None:
        self._acts.add_note(self._customer)

    @Slot()
    def _add_agreement(self) -> None:
        self._acts.add_note(self._customer, NoteKind.AGREEMENT)

    @Slot(object)
    def _open(self, entry: Entry) -> None:
        match entry.record:
            case Note() | ContactEvent() as record:
                self._acts.edit(record)
            case Task() as task:
                self._tasks.edit(task)
            case Document() as document:
                self._acts.view(document)
            case Deal() as deal:
                self._acts.edit_deal(deal)
            case Request() as request:
                self.session.request_wanted.emit(request.id or 0)
            case _:
                dialog = EntryDialog(entry, self)
                dialog.back_wanted.connect(partial(self._take_back, entry))
                dialog.open()

    @Slot(object)
    def _remove(self, entry: Entry) -> None:
        if isinstance(entry.record, Note | ContactEvent):
            self._acts.remove(entry.record)

    @Slot(object)
    def _pin(self, entry: Entry) -> None:
        if isinstance(entry.record, Note):
            self._acts.pin(entry.record)

    @Slot(object)
    def _take_back(self, entry: Entry) -> None:
        if isinstance(entry.record, Changed):
            take_back.ask(self.session, entry.record.id, self)
