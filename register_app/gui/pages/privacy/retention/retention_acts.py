"""What is done on the Retention tab: erase, and look at what the law keeps."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from register_app.db.place import Place
from register_app.documents.document import Document
from register_app.erasure.grounds import Ground
from register_app.erasure.plan import Plan
from register_app.erasure.record import KeptRecord, Receipt, records_in
from register_app.erasure.review.act import erase_due, whole
from register_app.gui import messages
from register_app.gui.jobs import Progress
from register_app.gui.pages.documents.acts import DocumentActs
from register_app.gui.pages.privacy.retention.kept_dialog import KeptDialog
from register_app.gui.session import Session
from register_app.register import Register


class RetentionActs(QObject):
    """Leads each act from the wish to its end."""

    def __init__(self, session: Session, above: QWidget) -> None:
        """Ask over `above`."""
        super().__init__(above)
        self._session = session
        self._above = above
        self._documents = DocumentActs(session, above)

    def ask_to_erase(self, places: Sequence[Place]) -> None:
        """Find out what would go, and ask."""
        then = partial(self._ask, places)
        job = self._session.read(partial(_plan, places), then, self._failed)
        messages.follow(self._above, job, self.tr("Looking at what would be erased"))

    def show_kept(self, kept: KeptRecord) -> None:
        """Show what the law keeps of an invoice, or hand out a kept document."""
        if kept.table == "document":
            self._documents.save(self._document(kept))
        else:
            KeptDialog(self._session, kept, self._above).open()

    def settle(self, kept: KeptRecord) -> None:
        """Let only the law keep it from now on."""
        self._session.register.erasure.settle(kept)
        self._session.refilled.emit()

    def _document(self, kept: KeptRecord) -> Document:
        return self._session.register.documents.records.of_image(kept.row, kept.image)

    def _ask(self, places: Sequence[Place], plan: Plan) -> None:
        messages.ask(
            self._above,
            self.tr("Erase %Ln thing(s) for good?", "", len(places)),
            details="\n".join(filter(None, (self._what_goes(plan), self._what_stays(plan)))),
            act=self.tr("Erase"),
            then=partial(self._erase, places),
            harmful=True,
        )

    def _what_goes(self, plan: Plan) -> str:
        return self.tr(
            "%Ln record(s) go with everything that belongs to them: the history, the files and "
            "the search. No undo brings them back, and no backup that is restored.",
            "",
            records_in(plan.erased),
        )

    def _what_stays(self, plan: Plan) -> str:
        if not plan.kept:
            return ""
        return self.tr(
            "%Ln of them must be kept by law: they leave every list and view, and go by "
            "themselves at their day.",
            "",
            len(plan.kept),
        )

    def _erase(self, places: Sequence[Place]) -> None:
        job = self._session.write(partial(_erase, places), self._tell, self._failed)
        messages.follow(self._above, job, self.tr("Erasing, and looking whether anything is left"))

    def _tell(self, receipt: Receipt | None) -> None:
        if receipt is None:
            messages.tell(self._above, self.tr("Erased for good."))
            return
        if receipt.residue:
            messages.tell(
                self._above,
                self.tr("Erased, but traces were found."),
                self.tr("Start the program again: it cleans up and looks once more."),
            )
            return
        pages = QLocale().toString(receipt.pages)
        messages.tell(
            self._above,
            self.tr("Erased for good."),
            self.tr(
                "Afterwards every page of the register was read ({pages}): nothing of it is left."
            ).format(pages=pages),
        )

    def _failed(self, error: BaseException) -> None:
        messages.tell_error(self._above, error)


def _plan(places: Sequence[Place], register: Register, _: Progress) -> Plan:
    return register.erasure.plan(whole(places))


def _erase(places: Sequence[Place], register: Register, progress: Progress) -> Receipt | None:
    watch = progress.watch
    return erase_due(register.erasure, register.review, places, Ground.OVER, watch)
