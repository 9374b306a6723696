"""An invoice as a PDF."""

from register_app.fields import bank
from register_app.i18n import Message
from register_app.reports import paper_words as words
from register_app.reports.paper import Paper
from register_app.reports.paper_checks import require_invoice
from register_app.reports.paper_pdf import PaperPdf


def invoice_pdf(paper: Paper) -> bytes:
    """Return the invoice as it prints; raise PaperIncomplete where the law asks for more."""
    require_invoice(paper)
    assert paper.invoiced_on is not None  # noqa: S101  just required
    made = PaperPdf(
        paper, title=words.INVOICE_TITLE, number=paper.invoice_number, day=paper.invoiced_on
    )
    write = made.write
    facts = (
        (words.INVOICE_NUMBER, paper.invoice_number),
        (words.DAY, write.day(paper.invoiced_on)),
        (words.DELIVERED, write.day(paper.delivered_on)),
        (words.DUE, write.day(paper.due_on)),
        (words.REFERENCE, bank.show_reference(paper.reference)),
    )
    made.add_head(words.INVOICE, facts)
    made.add_lines()
    made.add_terms()
    _add_payment(made)
    made.add_sender()
    return made.document.to_bytes()


def _add_payment(made: PaperPdf) -> None:
    paper, write = made.paper, made.write
    fields = (
        (words.PAYEE, paper.seller.name),
        (words.REFERENCE, bank.show_reference(paper.reference)),
        (words.ACCOUNT, bank.show(paper.iban)),
        (words.DUE, write.day(paper.due_on)),
        (words.BANK, paper.bic or "–"),
        (words.AMOUNT, write.amount(paper.sums.gross)),
    )
    meaning = made.translate(Message(words.BARCODE, {"digits": paper.barcode}))
    made.document.payment(made.labelled(fields), digits=paper.barcode, meaning=meaning)
