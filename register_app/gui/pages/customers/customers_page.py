"""The Customers page: search, list and card."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from register_app.gui import messages
from register_app.gui.jobs import Progress
from register_app.gui.pages.customers.in_use import InUse
from register_app.gui.pages.customers.list_panel import ListPanel
from register_app.gui.pages.page import Page
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.register import Register

if TYPE_CHECKING:
    from register_app.gui.pages.customers.customer_card import CustomerCard

_PAUSE = 60
"""Milliseconds the card waits for the choice to come to rest."""
_SIZES = (740, 540)


class CustomersPage(Page):
    """Any customer in one keystroke's time, with everything about them beside the list."""

    title = QT_TRANSLATE_NOOP("pages", "Customers")
    import_wanted = Signal()
    samples_wanted = Signal()
    list_wanted = Signal(object)
    """The conditions of the search, to be saved as a list."""
    history_wanted = Signal(object)
    """The customer whose changes are to be shown."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the customers of a session."""
        super().__init__(session, parent)
        self._in_use = InUse(session, self)
        self._panel = ListPanel(session, self._in_use)
        self._side = QStackedWidget()
        self._chosen: int | None = None
        self._is_indexing = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._show_chosen)
        self._lay_out()
        self._connect()
        self._add_actions()
        self._start()

    @cached_property
    def _card(self) -> "CustomerCard":
        # made when it is first shown: start-up is felt every day
        from register_app.gui.pages.customers.customer_card import (  # noqa: PLC0415  as said
            CustomerCard,
        )

        card = CustomerCard(self.session, self._in_use)
        card.apart_wanted.connect(self.open_apart)
        self._side.addWidget(card)
        return card

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self._panel.search.setFocus()
        self._panel.search.selectAll()

    @property
    def tab(self) -> int:
        """Which part of the customer's page is shown."""
        return self._card.tab

    def turn_to(self, tab: int) -> None:
        """Show a part of the customer's page."""
        self._card.turn_to(tab)

    def customer_at_hand(self) -> int | None:
        """Return the customer chosen in the list."""
        return self._chosen

    def help_text(self) -> str:
        """Return what this page is for, in plain words."""
        return self.tr(
            "Type any part of what you know: a name, a phone number, a Business ID, a town. The "
            "list follows each letter; the customer chosen is shown beside it. Arrow keys move "
            "in the list, Return or F2 edits, F7 adds a call, F8 a note, F9 registers a marketing "
            "ban, Ctrl+Return opens a window of its own, Esc clears the search. Shift with the "
            "arrow keys, or Ctrl+A, selects several customers: Shift+F2 changes all of them at "
            "once. Alt+1 to Alt+7 turn the parts of the customer's page; the third tells whether "
            "we may contact each person, and why: the arrow keys walk from answer to answer. The "
            "columns are chosen with the right mouse button on the headings."
        )

    @Slot(object)
    def show_customer(self, customer_id: int) -> None:
        """Choose a customer and show the card at once."""
        self._panel.show_customer(customer_id)
        self._chosen = customer_id
        self._show_chosen()

    @Slot(int)
    def show_batch(self, batch: int) -> None:
        """Show the customers that came with one import."""
        self._panel.show_batch(batch)

    @Slot()
    def new_customer(self) -> None:
        """Ask for a new customer's details."""
        if self._is_indexing:
            return
        # loaded on first use: start-up is felt every day
        from register_app.gui.pages.customers.customer_acts import (  # noqa: PLC0415  as said
            CustomerActs,
        )

        dialog = CustomerActs(self.session, self._in_use, self).edit(None)
        dialog.saved.connect(self.show_customer)

    @Slot(int)
    def open_apart(self, customer_id: int) -> None:
        """Show a customer in a window of its own, or bring the one forward that is open."""
        # loaded on first use: start-up is felt every day
        from register_app.gui.pages.customers.customer_window import (  # noqa: PLC0415  as said
            CustomerWindow,
        )

        for window in self.findChildren(CustomerWindow):
            if window.customer_id == customer_id:
                window.raise_()
                window.activateWindow()
                return
        CustomerWindow(self.session, self._in_use, customer_id, self).show()

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        for place, side in enumerate((self._panel, self._side)):
            splitter.addWidget(side)
            splitter.setStretchFactor(place, _SIZES[place])
        splitter.setSizes(list(_SIZES))
        self._side.setMinimumWidth(320)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(splitter)

    def _connect(self) -> None:
        panel = self._panel
        panel.chosen.connect(self._choose)
        panel.new_wanted.connect(self.new_customer)
        panel.import_wanted.connect(self.import_wanted)
        panel.samples_wanted.connect(self.samples_wanted)
        panel.many_wanted.connect(self._change_many)
        panel.again_wanted.connect(self._start)
        panel.list_wanted.connect(self.list_wanted)
        panel.table.opened.connect(self._edit)
        panel.table.opened_apart.connect(self.open_apart)
        self.session.refilled.connect(self._start)

    def _add_actions(self) -> None:
        acts = (
            (self.tr("Edit the customer"), "F2", self._edit),
            (self.tr("Change the selected customers…"), "Shift+F2", self._panel.change_many),
            (self.tr("Add a call"), "F7", self._log_call),
            (self.tr("Add a note"), "F8", self._add_note),
            (self.tr("Open the customer in a window of its own"), "", self._open_chosen),
            (self.tr("History of the customer"), "Ctrl+H", self._show_history),
            (self.tr("Save the search as a list…"), "Ctrl+Shift+S", self._panel.save_as_list),
            (self.tr("Choose columns"), "", self._panel.table.choose_columns),
        )
        for text, keys, act in acts:
            self._panel.table.addAction(self.add_act(text, keys, act))
        self._panel.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    @Slot()
    def _start(self) -> None:
        """Show the register as it is now; make the search index first where it is out of date."""
        if self._is_indexing:
            return
        if self.session.register.search.is_level():
            self._panel.load()
            self._in_use.refresh()
        else:
            self._is_indexing = True
            self._panel.show_indexing()
            self.session.write(_rebuild, self._indexed, self._not_indexed)

    @Slot(object)
    def _indexed(self, _: None) -> None:
        self._is_indexing = False
        self._start()

    @Slot(object)
    def _not_indexed(self, error: BaseException) -> None:
        self._is_indexing = False
        self._panel.show_indexing(is_failed=True)
        messages.tell_error(self, error)

    @Slot(object)
    def _choose(self, customer_id: int | None) -> None:
        self._chosen = customer_id
        self._pause.start()

    @Slot()
    def _show_chosen(self) -> None:
        self._pause.stop()
        if self._card.customer_id != self._chosen:
            self._card.show_customer(self._chosen)

    @Slot()
    def _edit(self) -> None:
        self._show_chosen()
        self._card.acts.edit()

    @Slot(object)
    def _change_many(self, ids: list[int]) -> None:
        # loaded on first use: start-up is felt every day
        from register_app.gui.pages.customers.bulk_dialog import (  # noqa: PLC0415  as said
            BulkDialog,
        )

        BulkDialog(self.session, self._in_use, ids, self).open()

    @Slot()
    def _log_call(self) -> None:
        self._show_chosen()
        self._card.acts.log_call()

    @Slot()
    def _add_note(self) -> None:
        self._show_chosen()
        self._card.acts.add_note()

    @Slot()
    def _open_chosen(self) -> None:
        if self._chosen is not None:
            self.open_apart(self._chosen)

    @Slot()
    def _show_history(self) -> None:
        if self._chosen is not None:
            self.history_wanted.emit(self._chosen)


def _rebuild(register: Register, _: Progress) -> None:
    register.search.rebuild()
