"""What a tab of a page is: a page of its own inside it, made when it is first shown."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from register_app.gui.pages.page import Page
from register_app.gui.session import Session
from register_app.i18n import Text


class PageTab(Page):
    """One part of a page; it follows the session by itself, as long as it is seen."""

    customer_wanted = Signal(object)
    """Somebody wants to see a customer: the id."""
    first_wanted = Signal()
    """Somebody wants to begin where the work of the page begins: on its first tab."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the register of a session."""
        super().__init__(session, parent)
        self._is_behind = False

    def show_now(self) -> None:
        """Show what the register holds now."""

    @Slot()
    def renew(self) -> None:
        """Show what the register holds now: at once where it is seen, else as soon as it is."""
        self._is_behind = not self.isVisible()
        if not self._is_behind:
            self.show_now()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        if self._is_behind:
            self.renew()


class TabMaker(NamedTuple):
    """A tab: its title, and how it is made."""

    title: Text
    make: Callable[[Session], PageTab]
