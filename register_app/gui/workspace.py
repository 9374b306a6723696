"""An open register in the window: the sidebar, the pages, the last change, the keys."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple, cast

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from register_app.gui import messages
from register_app.gui.buttons import button
from register_app.gui.notice_line import Notice
from register_app.gui.pages.customers.customers_page import CustomersPage
from register_app.gui.pages.page import Page
from register_app.gui.session import Session, translate
from register_app.gui.sidebar import Mark, Sidebar, place_keys
from register_app.gui.tables.search_box import SearchBox
from register_app.gui.undo_line import UndoLine
from register_app.i18n import Text

_CUSTOMERS = 0
_QUIET = 400
"""Milliseconds after the start, and between two pages made ahead."""
_EDITORS = (QLineEdit, QPlainTextEdit)
_PASSING = SearchBox
"""What is typed here changes nothing: whoever wants it undone means the last change."""


class Act(NamedTuple):
    """Something the keys do on every page."""

    title: str
    keys: tuple[str, ...]
    do: Callable[[], object]
    role: QAction.MenuRole = QAction.MenuRole.NoRole


class PageMaker(NamedTuple):
    """A page that is made when it is first shown, or when there is a quiet moment."""

    title: Text
    make: Callable[["Workspace"], Page]


class Workspace(QWidget):
    """Shows one page of an open register at a time."""

    lock_wanted = Signal()
    language_chosen = Signal(object)
    sheet_wanted = Signal()
    restored = Signal(object)
    """A backup was restored, and the person wants to see it: an Outcome."""

    def __init__(
        self, session: Session, customers: CustomersPage, others: Sequence[PageMaker]
    ) -> None:
        """Show the customers, and name the other pages; the last stands at the foot."""
        super().__init__()
        self.session = session
        self._customers = customers
        self._others = others
        self._made: dict[int, Page] = {_CUSTOMERS: customers}
        self._guest: Page | None = None
        self._place = _CUSTOMERS
        titles = (customers.title, *(other.title for other in others))
        self._titles = [translate(title) for title in titles]
        self._sidebar = Sidebar(self._titles)
        self._sidebar.chosen.connect(self.show_place)
        self._sidebar.lock_wanted.connect(self.lock_wanted)
        self._stack = QStackedWidget()
        self._stack.addWidget(customers)
        self._undo_line = UndoLine(session)
        self._reminder = self._make_reminder()
        self._lay_out()
        self.acts = tuple(self._acts())
        for act in self.acts:
            self.addAction(_action(act, self))
        self._customers.import_wanted.connect(self.open_import)
        self._customers.samples_wanted.connect(self.bring_samples)
        session.settings_changed.connect(self._show_firm)
        self._show_firm()
        self.remind()
        self.show_place(_CUSTOMERS)
        self._quiet = QTimer(self)
        self._quiet.setInterval(_QUIET)
        self._quiet.timeout.connect(self._make_ahead)
        self._quiet.start()
        session.closing.connect(self._quiet.stop)
        app = cast("QApplication", QApplication.instance())
        app.focusChanged.connect(self._watch)

    @property
    def place(self) -> int:
        """Which page was chosen in the sidebar."""
        return self._place

    @property
    def tab(self) -> int:
        """Which part of that page is shown."""
        return self._page(self._place).tab

    @property
    def customer(self) -> int | None:
        """The customer that is chosen on the page of customers."""
        return self._customers.customer_at_hand()

    def return_to(self, place: int, tab: int, customer: int) -> None:
        """Show what somebody was looking at; 0 for no customer."""
        if customer and self.session.register.customers.records.find(customer):
            self._customers.show_customer(customer)
        if tab:  # else nothing is made that is not seen yet
            self._page(min(place, len(self._others))).turn_to(tab)
        self.show_place(place)

    def is_unsaved(self) -> bool:
        """Say whether something typed on a page is not stored yet."""
        return any(page.is_unsaved() for page in self._all())

    @Slot(int)
    def show_place(self, place: int) -> None:
        """Show a page and put the cursor where its work begins."""
        self._place = min(place, len(self._others))
        self._show(self._page(self._place))

    @Slot()
    def open_import(self) -> None:
        """Show the import of a list until it is finished."""
        if self._guest is None:
            from register_app.gui.pages.import_page import (  # noqa: PLC0415  loaded on first use
                ImportPage,
            )

            page = ImportPage(self.session)
            page.show_wanted.connect(self._customers.show_batch)
            page.finished.connect(self._end_import)
            self._stack.addWidget(page)
            self._guest = page
        self._place = _CUSTOMERS
        self._show(self._guest)

    @Slot()
    def bring_samples(self) -> None:
        """Import the sample customers."""
        # loaded on first use: start-up is felt every day
        from register_app.gui.samples import add_samples  # noqa: PLC0415  as said

        job = self.session.write(partial(add_samples, self.tr("Sample customers")), _nothing)
        messages.follow(self, job, self.tr("Bringing the sample customers"))

    @Slot(object)
    def show_customer(self, customer_id: int) -> None:
        """Show one customer on the page of customers."""
        self.show_place(_CUSTOMERS)
        self._customers.show_customer(customer_id)

    def show_titled(self, title: Text) -> None:
        """Show the page of this title."""
        self.show_place(self._place_of(title))

    def show_mark(self, title: Text, mark: Mark) -> None:
        """Show how many wait on the page of this title, beside its name."""
        self._sidebar.show_mark(self._place_of(title), mark)

    def show_above(self, notice: QWidget) -> None:
        """Show a notice above the pages."""
        self._middle.insertWidget(1, notice)

    @Slot()
    def _end_import(self) -> None:
        if self._guest is not None:
            self._stack.removeWidget(self._guest)
            self._guest.deleteLater()
            self._guest = None
            self.show_place(_CUSTOMERS)

    @Slot()
    def _new_customer(self) -> None:
        self.show_place(_CUSTOMERS)
        self._customers.new_customer()

    @Slot()
    def _ban(self) -> None:
        """Ban marketing to the customer at hand, while the person is on the phone."""
        from register_app.gui.pages.permissions.banning import (  # noqa: PLC0415  on first use
            ban,
        )

        ban(self.session, self._current().customer_at_hand(), self)

    @Slot()
    def _register_request(self) -> None:
        """Ask for a request, with the customer at hand filled in."""
        from register_app.gui.requests.request_dialog import (  # noqa: PLC0415  on first use
            ask_for_request,
        )

        dialog = ask_for_request(self.session, self._current().customer_at_hand(), self)
        dialog.saved.connect(self.session.request_wanted)

    @Slot()
    def _restrict(self) -> None:
        """Restrict the processing of the data of the customer at hand."""
        from register_app.gui.pages.restrictions.acting import (  # noqa: PLC0415  on first use
            restrict,
        )

        restrict(self.session, self._current().customer_at_hand(), self)

    @Slot()
    def _lift(self) -> None:
        """Lift a restriction on the page of the customer at hand."""
        from register_app.gui.pages.restrictions.acting import (  # noqa: PLC0415  on first use
            lift,
        )

        lift(self.session, self._current().customer_at_hand(), self)

    @Slot()
    def _find(self) -> None:
        self._current().focus_search()

    @Slot()
    def _help(self) -> None:
        from register_app.gui.help import HelpDialog  # noqa: PLC0415  loaded on first use

        page = self._current()
        keys = [(act.title, _written(act.keys)) for act in self.acts if act.keys[0]]
        dialog = HelpDialog(translate(page.title), page.help_text(), keys, self)
        dialog.finished.connect(self.window().activateWindow)
        dialog.show()
        dialog.activateWindow()

    @Slot()
    def _go_to(self) -> None:
        from register_app.gui.go_to import GoTo, Place  # noqa: PLC0415  loaded on first use

        acts = [Place(act.title, act.do) for act in self.acts]
        own = [Place(act.text().replace("&", ""), act.trigger) for act in self._current().acts()]
        dialog = GoTo(self.session, [*own, *acts], self)
        dialog.customer_chosen.connect(self.show_customer)
        dialog.open()

    @Slot()
    def _quit(self) -> None:
        self.window().close()

    def _page(self, place: int) -> Page:
        if place not in self._made:
            self._made[place] = page = self._others[place - 1].make(self)
            self._stack.addWidget(page)
        return self._made[place]

    @Slot()
    def _make_ahead(self) -> None:
        """Make one more page, so that the person need not wait for it."""
        missing = [place for place in range(len(self._titles)) if place not in self._made]
        if missing:
            self._page(missing[0])
        else:
            self._quiet.stop()

    def _place_of(self, title: Text) -> int:
        return 1 + [other.title for other in self._others].index(title)

    def _show(self, page: Page) -> None:
        if page is not self._stack.currentWidget():
            self._stack.setFocus()  # else it would pass by the undo line, which is then read out
        self._stack.setCurrentWidget(page)
        self._sidebar.show_place(self._place)
        page.focus_search()

    def _current(self) -> Page:
        return next(page for page in self._all() if page is self._stack.currentWidget())

    def _all(self) -> list[Page]:
        guests = [self._guest] if self._guest else []
        return [*self._made.values(), *guests]

    def _acts(self) -> Iterator[Act]:
        for place, title in enumerate(self._titles):
            yield Act(title, (place_keys(place),), partial(self.show_place, place))
        yield Act(self.tr("Find on this page"), ("Ctrl+F",), self._find)
        yield Act(self.tr("New customer"), ("Ctrl+N",), self._new_customer)
        yield Act(self.tr("Import a list"), ("Ctrl+I",), self.open_import)
        yield Act(self.tr("Register a ban"), ("F9",), self._ban)
        yield Act(self.tr("Register a request of a person"), ("",), self._register_request)
        yield Act(self.tr("Restrict processing"), ("",), self._restrict)
        yield Act(self.tr("Lift the restriction"), ("",), self._lift)
        yield Act(self.tr("Undo"), ("Ctrl+Z",), self._undo_line.undo)
        yield Act(self.tr("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), self._undo_line.redo)
        yield Act(self.tr("Go to anything"), ("Ctrl+K",), self._go_to)
        yield Act(self.tr("Help of this page"), ("F1",), self._help)
        yield Act(self.tr("Lock"), ("Ctrl+L",), self.lock_wanted.emit)
        yield Act(self.tr("Quit"), ("Ctrl+Q",), self._quit, QAction.MenuRole.QuitRole)

    def _lay_out(self) -> None:
        self._middle = middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._reminder)
        middle.addWidget(self._stack, 1)
        middle.addWidget(self._undo_line)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self._sidebar)
        inside.addLayout(middle, 1)

    def _make_reminder(self) -> Notice:
        notice = Notice(self.tr("The recovery sheet of this register has not been checked yet."))
        notice.add(button(self.tr("Make a recovery sheet …"), self.sheet_wanted))
        return notice

    @Slot()
    def remind(self) -> None:
        """Show the reminder as long as nobody has shown the recovery sheet."""
        confirmed = self.session.register.vault.recovery_confirmed
        self._reminder.setVisible(confirmed is None)

    @Slot()
    def _show_firm(self) -> None:
        self._sidebar.show_firm(self.session.register.settings.load().firm_name)

    @Slot(QWidget, QWidget)
    def _watch(self, before: QWidget | None, now: QWidget | None) -> None:
        """Watch the keys of the editor with the cursor, and of no other."""
        if isinstance(before, _EDITORS):
            before.removeEventFilter(self)
        if isinstance(now, _EDITORS):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Ctrl+Z through to the register where a text has nothing of its own to undo."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            for keys, is_available in (
                (QKeySequence.StandardKey.Undo, _can_undo),
                (QKeySequence.StandardKey.Redo, _can_redo),
            ):
                if event.matches(keys) and not is_available(watched):
                    event.ignore()
                    return True
        return super().eventFilter(watched, event)


def _nothing(_: object) -> None:
    """Leave the news to the signals of the session."""


def _can_undo(editor: QObject) -> bool:
    if isinstance(editor, QLineEdit) and not isinstance(editor, _PASSING):
        return editor.isUndoAvailable()
    return isinstance(editor, QPlainTextEdit) and editor.document().isUndoAvailable()


def _can_redo(editor: QObject) -> bool:
    if isinstance(editor, QLineEdit) and not isinstance(editor, _PASSING):
        return editor.isRedoAvailable()
    return isinstance(editor, QPlainTextEdit) and editor.document().isRedoAvailable()


def _action(act: Act, parent: QWidget) -> QAction:
    made = QAction(act.title, parent)
    made.setShortcuts([QKeySequence(keys) for keys in act.keys])
    made.setMenuRole(act.role)
    made.triggered.connect(lambda _checked: act.do())
    return made


def _written(keys: Sequence[str]) -> str:
    return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
