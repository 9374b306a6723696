"""Say what a paper lacks, and lead to where it is filled in."""

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from register_app.deals.deal import Deal
from register_app.gui import messages
from register_app.gui.pages.deals.deal_dialog import DealDialog
from register_app.gui.session import Session, translate
from register_app.reports.paper_checks import Gap, PaperIncomplete, Place


class Gaps(QObject):
    """Leads from what is missing on the papers of a deal, above a widget."""

    def __init__(self, session: Session, deal: Deal, above: QWidget) -> None:
        """Tell nothing yet."""
        super().__init__(above)
        self._session = session
        self._deal = deal
        self._above = above

    def tell(
        self,
        error: PaperIncomplete,
        *,
        here: Collection[str] = (),
        leave: Callable[[], None] | None = None,
    ) -> QMessageBox:
        """Name every field, and offer to go to the first that is not `here` already.

        `leave` is done before that.
        """
        what, then = messages.words(error)
        acts = {
            Place.CUSTOMER: self.tr("Show customer"),
            Place.DEAL: self.tr("Edit deal"),
        }
        first = next(gap for gap in error.gaps if gap.name not in here)
        return messages.ask(
            self._above,
            what,
            details=f"{error.listed(translate)}\n\n{then}",
            act=acts.get(first.place, self.tr("Open settings")),
            then=partial(self._go, first, leave),
        )

    def _go(self, gap: Gap, leave: Callable[[], None] | None) -> None:
        window = self._above.parentWidget() if leave else self._above
        if leave is not None:
            leave()
        if gap.place is Place.DEAL:
            deals = self._session.register.deals.records
            deal = deals.find(self._deal.id or 0)
            if deal is not None:
                DealDialog(self._session, deal.customer_id, deal, window).open()
        elif gap.place is Place.CUSTOMER:
            self._session.customer_wanted.emit(self._deal.customer_id)
        else:
            self._session.option_wanted.emit(gap.name)
