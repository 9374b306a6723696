"""The one window: it shows the first start, the closed door, or the open register."""

import platform
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from register_app.gui.leading import (
    HISTORY,
    LISTS,
    PRIVACY,
    SETTINGS,
    TASKS,
    save_list,
    show_history,
    show_option,
    show_requests,
)
from register_app.gui.locking.return_to import ReturnTo
from register_app.gui.machine import Machine, remember
from register_app.gui.opening import Doors
from register_app.gui.pages.page import Page
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from register_app.gui.workspace import Workspace

_SIZE = (1280, 800)
_SMALLEST = (900, 560)
_DIALOGS = frozenset({QEvent.Type.WindowBlocked, QEvent.Type.WindowUnblocked})


def _tasks(pages: "Workspace") -> Page:
    from register_app.gui.pages.tasks.tasks_page import TasksPage  # noqa: PLC0415  when first shown

    page = TasksPage(pages.session)
    page.customer_wanted.connect(pages.show_customer)
    return page


def _deals(pages: "Workspace") -> Page:
    from register_app.gui.pages.deals.deals_page import DealsPage  # noqa: PLC0415  when first shown

    page = DealsPage(pages.session)
    page.customer_wanted.connect(pages.show_customer)
    return page


def _lists(pages: "Workspace") -> Page:
    from register_app.gui.pages.lists.lists_page import ListsPage  # noqa: PLC0415  when first shown

    page = ListsPage(pages.session)
    page.customer_wanted.connect(pages.show_customer)
    return page


def _history(pages: "Workspace") -> Page:
    from register_app.gui.pages.history.history_page import (  # noqa: PLC0415  when first shown
        HistoryPage,
    )

    page = HistoryPage(pages.session)
    page.customer_wanted.connect(pages.show_customer)
    return page


def _privacy(pages: "Workspace") -> Page:
    from register_app.gui.pages.privacy.privacy_page import (  # noqa: PLC0415  when first shown
        PrivacyPage,
    )

    page = PrivacyPage(pages.session)
    page.customer_wanted.connect(pages.show_customer)
    return page


PAGES = (
    (TASKS, _tasks),
    (QT_TRANSLATE_NOOP("pages", "Deals"), _deals),
    (LISTS, _lists),
    (HISTORY, _history),
    (PRIVACY, _privacy),
)
"""The pages after the customers, in the order of the sidebar; a new one is a line here."""


def load_ahead() -> None:
    """Load what `workspace` needs, while the door is being opened."""
    for name in ("pages.customers.customers_page", "workspace", "word_reading", "greeting"):
        import_module(f"register_app.gui.{name}")


def workspace(session: Session, doors: Doors) -> "Workspace":
    """Return the pages of an open register; all but the first are made when they are shown."""
    # loaded while the door is opened: start-up is felt every day
    from register_app.gui.greeting import remind  # noqa: PLC0415  as said
    from register_app.gui.pages.customers.customers_page import (  # noqa: PLC0415  as said
        CustomersPage,
    )
    from register_app.gui.word_reading import WordReading  # noqa: PLC0415  as said
    from register_app.gui.workspace import PageMaker, Workspace  # noqa: PLC0415  as said

    settings = (SETTINGS, partial(_settings, doors))
    others = [PageMaker(title, make) for title, make in (*PAGES, settings)]
    customers = CustomersPage(session)
    pages = Workspace(session, customers, others)
    customers.history_wanted.connect(partial(show_history, pages))
    customers.list_wanted.connect(partial(save_list, pages))
    pages.sheet_wanted.connect(partial(_make_sheet, pages))
    session.customer_wanted.connect(pages.show_customer)
    session.request_wanted.connect(partial(show_requests, pages))
    session.option_wanted.connect(partial(show_option, pages))
    remind(pages)
    WordReading(session, pages)
    return pages


def _settings(doors: Doors, pages: "Workspace") -> Page:
    from register_app.gui.backups.care import BackupCare  # noqa: PLC0415  as above
    from register_app.gui.pages.settings.settings_page import SettingsPage  # noqa: PLC0415  as above

    care = pages.findChild(BackupCare) or BackupCare(pages.session, pages)
    page = SettingsPage(pages.session, doors, care)
    page.restored.connect(pages.restored)
    page.language_chosen.connect(pages.language_chosen)
    page.protection_changed.connect(pages.remind)
    return page


def _make_sheet(pages: "Workspace") -> None:
    from register_app.gui.pages.settings.protection import (  # noqa: PLC0415  as above
        SheetDialog,
    )

    dialog = SheetDialog(pages.session, pages)
    dialog.accepted.connect(pages.remind)
    dialog.open()


class MainWindow(QMainWindow):
    """A frame around what is shown now; it stands where the person left it."""

    def __init__(self, may_close: Callable[[], bool]) -> None:
        """Take the place and the size of last time; `may_close` is asked before it goes."""
        super().__init__()
        self._may_close = may_close
        self.setWindowTitle("register_app")
        self.setMinimumSize(*_SMALLEST)
        self.resize(QSize(*_SIZE).boundedTo(self.screen().availableSize()))
        self.restoreGeometry(QByteArray.fromBase64(Machine.load().geometry.encode()))

    def appear(self, place: ReturnTo) -> None:
        """Show the window as it stood, and leave the keyboard to whoever has it."""
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, bool(place.is_aside))
        if place.is_small:
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMinimized)
        self.show()
        if not place.is_aside:
            self.activateWindow()

    @Slot()
    def come_forward(self) -> None:
        """Show the window to somebody who looks for it, with the dialog that waits in it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self._attend()

    def empty(self) -> None:
        """Take away what is shown, at once: no news of background work reaches it any more.

        Dialogs go too, and nobody asks whether they may.
        """
        before = self.centralWidget()
        self.setCentralWidget(QWidget())
        QCoreApplication.sendPostedEvents(before, QEvent.Type.DeferredDelete)
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QDialog):
                QDialog.done(window, QDialog.DialogCode.Rejected)

    def remember_place(self) -> None:
        """Keep on this machine where the window stands."""
        remember(geometry=self.saveGeometry().toBase64().toStdString())

    def show_content(self, content: QWidget) -> None:
        """Show this instead of what was shown before, which is deleted."""
        self.setCentralWidget(content)
        self._fill_menus(content)
        content.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_menus(self, content: QWidget) -> None:
        """Offer the acts in the menu bar, on the system whose people look there."""
        if platform.system() != "Darwin":
            return
        self.menuBar().clear()
        menu = self.menuBar().addMenu(self.tr("&Go"))
        menu.addActions(content.actions())

    @Slot()
    def _attend(self) -> None:
        """Give the keyboard to the dialog that waits for an answer, or to this window."""
        (QApplication.activeModalWidget() or self).activateWindow()

    def event(self, event: QEvent) -> bool:
        """See a dialog come or go: not every screen has a window manager to follow it."""
        if event.type() in _DIALOGS and _is_used_now():
            QTimer.singleShot(0, self, self._attend)
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place of the window, if it may be closed."""
        if self._may_close():
            self.remember_place()
        else:
            event.ignore()


def _is_used_now() -> bool:
    return QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
