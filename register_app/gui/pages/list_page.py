"""A page with a list that is searched, and read again only while somebody sees it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from register_app.gui.pages.page import Page
from register_app.gui.session import Session
from register_app.gui.tables.search_box import SearchBox


class ListPage(Page):
    """Finds by words; what changed while the page was hidden is read when it is shown."""

    search: SearchBox

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Follow background work and the calendar; each page adds the changes that concern it."""
        super().__init__(session, parent)
        self._is_behind = False
        session.refilled.connect(self.refresh)
        session.day_turned.connect(self.refresh)

    def load(self) -> None:
        """Show what fits the search, as it is stored now."""
        raise NotImplementedError

    @Slot()
    def refresh(self) -> None:
        """Load at once where the page is seen, else as soon as it is."""
        self._is_behind = not self.isVisible()
        if not self._is_behind:
            self.load()

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self.search.setFocus()
        self.search.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed meanwhile."""
        super().showEvent(event)
        if self._is_behind:
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the search with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.focus_search()
        else:
            super().keyPressEvent(event)
