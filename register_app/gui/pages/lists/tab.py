"""What a tab of the Lists page is: a part of its own, made when it is first shown."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from register_app.gui.session import Session
from register_app.i18n import Text


class ListsTab(QWidget):
    """One part of the page; it follows the session by itself, as long as it is seen."""

    customer_wanted = Signal(object)
    """Somebody wants to see a customer: the id."""
    lists_wanted = Signal()
    """Somebody wants to choose a saved list first."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the register of a session."""
        super().__init__(parent)
        self.session = session
        self._is_behind = False

    def focus_first(self) -> None:
        """Put the cursor where the work of this tab begins."""
        self.setFocus()

    def customer_at_hand(self) -> int | None:
        """Return the id of the customer that is chosen here, if one is."""
        return None

    def show_now(self) -> None:
        """Show what the register holds now."""

    @Slot()
    def renew(self) -> None:
        """Show what the register holds now: at once where it is seen, else as soon as it is."""
        self._is_behind = not self.isVisible()
        if not self._is_behind:
            self.show_now()

    def help_text(self) -> str:
        """Return what this tab is for, in plain words."""
        return ""

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        if self._is_behind:
            self.renew()


class TabMaker(NamedTuple):
    """A tab: its title, and how it is made."""

    title: Text
    make: Callable[[Session], ListsTab]
