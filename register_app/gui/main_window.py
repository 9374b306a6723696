"""The one window: it shows the first start, the closed door, or the open register."""

import platform

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from register_app.gui.machine import Machine, remember
from register_app.gui.opening import Doors
from register_app.gui.pages.customers.customers_page import CustomersPage
from register_app.gui.pages.page import Page
from register_app.gui.pages.settings_page import SettingsPage
from register_app.gui.session import Session
from register_app.gui.workspace import Workspace

PAGES: tuple[type[Page], ...] = (CustomersPage,)
"""The pages in the order of the sidebar; a new one is a class in this line."""
_SIZE = (1280, 800)
_SMALLEST = (900, 560)


def workspace(session: Session, doors: Doors) -> Workspace:
    """Return the pages of an open register."""
    pages = [page(session) for page in PAGES]
    return Workspace(session, pages, SettingsPage(session, doors))


class MainWindow(QMainWindow):
    """A frame around what is shown now; it stands where the person left it."""

    closing = Signal(QCloseEvent)
    """The person closes the window; whoever listens may refuse it."""

    def __init__(self) -> None:
        """Take the place and the size of last time."""
        super().__init__()
        self.setWindowTitle("register_app")
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        self.restoreGeometry(QByteArray.fromBase64(Machine.load().geometry.encode()))

    def empty(self) -> None:
        """Take away what is shown, at once: no news of background work reaches it any more."""
        before = self.takeCentralWidget()
        if before is not None:
            before.deleteLater()
            QCoreApplication.sendPostedEvents(before, QEvent.Type.DeferredDelete)

    def show_content(self, content: QWidget) -> None:
        """Show this instead of what was shown before, which is deleted."""
        before = self.takeCentralWidget()
        if before is not None:
            before.hide()
            before.deleteLater()
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

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place of the window, if it may be closed."""
        self.closing.emit(event)
        if event.isAccepted():
            remember(geometry=self.saveGeometry().toBase64().toStdString())
