"""The menu of a deal's papers: makes them, and shows the documents that the deal has."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from register_app.deals.deal import Deal
from register_app.documents.document import Document
from register_app.gui.forms.shown import in_button
from register_app.gui.pages.documents.show import show
from register_app.gui.pages.documents.words import title_of
from register_app.gui.session import Session

_MOST = 20
_LONGEST = 60


class PapersMenu(QMenu):
    """Offers what can be made, and below it every document of the deal that is chosen."""

    def __init__(
        self,
        session: Session,
        made: Sequence[QAction],
        chosen: Callable[[], Deal | None],
        parent: QWidget,
    ) -> None:
        """Offer the acts `made`; the documents are those of the deal `chosen` at that moment."""
        super().__init__(parent)
        self._session = session
        self._above = parent
        self._made = made
        self._chosen = chosen
        self._fill()
        self.aboutToShow.connect(self._fill)

    @Slot()
    def _fill(self) -> None:
        self.clear()
        self.addActions(self._made)
        deal = self._chosen()
        if deal is None or deal.id is None:
            return
        documents = self._session.register.documents.of_deal(deal.id)[:_MOST]
        if documents:
            self.addSeparator()
        ids = [document.id or 0 for document in documents]
        for document in documents:
            title = title_of(document)
            title = title if len(title) <= _LONGEST else f"{title[:_LONGEST]}…"
            action = self.addAction(in_button(self.tr("Show “{title}”").format(title=title)))
            action.triggered.connect(partial(self._show, document, ids))

    def _show(self, document: Document, listed: list[int], *_: object) -> None:
        show(self._session, document, self._above, lambda: listed)
