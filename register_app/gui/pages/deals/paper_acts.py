"""Make the papers of a deal: offer and invoice as PDF, the invoice as Finvoice."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from register_app.deals import rules
from register_app.deals.deal import Deal, DealId
from register_app.documents.document import Document
from register_app.documents.safe_file import save_name
from register_app.filing import deal_papers
from register_app.gui import messages
from register_app.gui.files import file_dialog
from register_app.gui.jobs import Progress
from register_app.gui.lines import announce
from register_app.gui.pages.deals.gaps import Gaps
from register_app.gui.pages.deals.paper_dialogs import InvoiceDialog, OfferDialog
from register_app.gui.pages.documents.show import show
from register_app.gui.session import Session
from register_app.register import Register
from register_app.reports.paper import paper_of
from register_app.reports.paper_checks import PaperIncomplete


class PaperActs(QObject):
    """Leads from a deal to its papers, above the widget that shows the deal."""

    made = Signal(object)
    """The document that was made."""
    told = Signal(str)
    """What came of it."""

    def __init__(self, session: Session, above: QWidget) -> None:
        """Ask over `above`."""
        super().__init__(above)
        self._session = session
        self._above = above

    @staticmethod
    def has_invoice(deal: Deal) -> bool:
        """Say whether the deal was invoiced, so that its invoice can be sent on."""
        return deal.state in rules.SOLD and bool(deal.invoice_number)

    def make_offer(self, deal: Deal) -> None:
        """Ask for dates and language, make the offer, and show it."""
        dialog = OfferDialog(self._session, deal, self._above)
        dialog.wanted.connect(self._make_offer)
        dialog.open()

    def make_invoice(self, deal: Deal) -> None:
        """Ask for dates and numbers, make the invoice, and show it."""
        dialog = InvoiceDialog(self._session, deal, self._above)
        dialog.wanted.connect(self._make_invoice)
        dialog.open()

    def save_finvoice(self, deal: Deal) -> None:
        """Ask where to save the invoice as Finvoice."""
        paper = paper_of(self._session.register, deal)
        called = deal_papers.file_name(paper, is_invoice=True)
        dialog = file_dialog(self._above, self.tr("Save Finvoice XML"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Finvoice (*.xml)"))
        dialog.setDefaultSuffix("xml")
        dialog.selectFile(save_name(f"{called}.xml"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(partial(self._save_finvoice, deal))
        dialog.open()

    @Slot(object)
    def _make_offer(self, deal: Deal) -> None:
        shown = partial(self._show, self.tr("Offer made."))
        job = self._session.write(partial(_make_offer, deal), shown, partial(self._fail, deal))
        messages.follow(self._above, job, self.tr("Making the offer"))

    @Slot(object)
    def _make_invoice(self, deal: Deal) -> None:
        shown = partial(self._show, self.tr("Invoice made."))
        job = self._session.write(partial(_make_invoice, deal), shown, partial(self._fail, deal))
        messages.follow(self._above, job, self.tr("Making the invoice"))

    def _save_finvoice(self, deal: Deal, chosen: str) -> None:
        path = Path(chosen)
        work = partial(_write_finvoice, deal.id or DealId(0), path)
        failed = partial(self._fail, deal)
        job = self._session.write(work, partial(self._saved, path), failed)
        messages.follow(self._above, job, self.tr("Saving the invoice"))

    def _show(self, said: str, document: Document) -> None:
        self._tell(said)
        self.made.emit(document)
        show(self._session, document, self._above)

    def _saved(self, path: Path, _: object) -> None:
        self._tell(self.tr("✓ Saved as {file}.").format(file=path.name))

    def _tell(self, said: str) -> None:
        self.told.emit(said)
        announce(self._above, said)

    def _fail(self, deal: Deal, error: BaseException) -> None:
        if isinstance(error, PaperIncomplete):
            Gaps(self._session, deal, self._above).tell(error)
        else:
            messages.tell_error(self._above, error)


def _make_offer(deal: Deal, register: Register, progress: Progress) -> Document:
    return deal_papers.make_offer(register, deal, progress.watch)


def _make_invoice(deal: Deal, register: Register, progress: Progress) -> Document:
    return deal_papers.make_invoice(register, deal, progress.watch)


def _write_finvoice(deal_id: DealId, path: Path, register: Register, progress: Progress) -> None:
    deal_papers.write_finvoice(register, deal_id, path, progress.watch)
