"""Make the offer and the invoice of a deal, and keep them as documents of the customer."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from register_app.audit.store import HandedOut
from register_app.deals import rules
from register_app.deals.deal import Deal, DealId, DealState
from register_app.documents.document import Document
from register_app.errors import RecordGone
from register_app.fields import bank
from register_app.fields.field import table_of
from register_app.filing.attach import draft_of, save, sealed
from register_app.i18n import QT_TRANSLATE_NOOP, Catalogue, Message, Text
from register_app.register import Register
from register_app.reports import paper_words as words
from register_app.reports.paper import Paper, paper_of
from register_app.reports.paper_checks import require_invoice, require_offer
from register_app.reports.saved_file import written
from register_app.watch import Watch

MAKE_OFFER = QT_TRANSLATE_NOOP("deals", "Make offer PDF")
MAKE_INVOICE = QT_TRANSLATE_NOOP("deals", "Make invoice PDF")

_ANY_NUMBER, _ANY_REFERENCE = "100", "1009"


def make_offer(register: Register, deal: Deal, watch: Watch) -> Document:
    """Store a deal as it is offered, make the PDF and keep it: all as one change, or nothing.

    An offer without a day is of today.
    """
    # loaded on first use: it brings the letters of papers
    from register_app.reports.offer import offer_pdf  # noqa: PLC0415  as said

    def prepared() -> Deal:
        _stored(register, deal.id)
        return register.deals.save(offered(register, deal), on=register.today())

    return _made(register, MAKE_OFFER, prepared, offer_pdf, watch)


def make_invoice(register: Register, deal: Deal, watch: Watch) -> Document:
    """Move a deal to invoiced, make the PDF and keep it: all of it as one change, or nothing.

    An invoice without a number gets the next one, and its reference is made of the number.
    """
    from register_app.reports.invoice import invoice_pdf  # noqa: PLC0415  as above

    def prepared() -> Deal:
        _stored(register, deal.id)
        saved = register.deals.save(invoiced(register, deal), on=register.today())
        if saved.reference:
            return saved
        reference = bank.reference_of(saved.invoice_number)
        return register.deals.records.save(replace(saved, reference=reference))

    return _made(register, MAKE_INVOICE, prepared, invoice_pdf, watch)


def offered(register: Register, deal: Deal) -> Deal:
    """Return the deal as its offer makes it, not saved: with its day."""
    return replace(deal, offered_on=deal.offered_on or register.today())


def require_offerable(register: Register, deal: Deal) -> None:
    """Raise PaperIncomplete where an offer of the deal would say too little."""
    require_offer(paper_of(register, offered(register, deal)))


def invoiced(register: Register, deal: Deal) -> Deal:
    """Return the deal as its invoice makes it, not saved: with its dates, in its stage."""
    if deal.state in rules.SOLD:
        return deal
    settings = register.settings.load()
    return rules.moved(deal, DealState.INVOICED, on=register.today(), settings=settings)


def require_payable(register: Register, deal: Deal) -> None:
    """Raise PaperIncomplete where an invoice of the deal would lack more than its number."""
    invoice = invoiced(register, deal)
    number = invoice.invoice_number or _ANY_NUMBER
    reference = invoice.reference or bank.reference_of(number) or _ANY_REFERENCE
    whole = replace(invoice, invoice_number=number, reference=reference)
    require_invoice(paper_of(register, whole))


def write_finvoice(register: Register, deal_id: DealId, path: Path, watch: Watch) -> None:
    """Write the invoice of a deal as Finvoice, as a whole or not at all; the audit notes it."""
    from register_app.reports.finvoice import finvoice_xml  # noqa: PLC0415  as above

    made = finvoice_xml(paper_of(register, _stored(register, deal_id)))
    watch.check()
    with written(path) as part:
        part.write_bytes(made)
        # noted before the file gets its name: there is no file without its line in the audit
        register.audit.handed_out(HandedOut.SAVED, table_of(Deal), deal_id)


def file_name(paper: Paper, *, is_invoice: bool) -> str:
    """Return what the paper is called in its own language, as a name without an ending."""
    title, number = (
        (words.INVOICE_TITLE, paper.invoice_number)
        if is_invoice
        else (words.OFFER_TITLE, paper.number)
    )
    return Catalogue.load(paper.language)(Message(title, {"number": number})).strip()


def _made(
    register: Register,
    title: Text,
    prepared: Callable[[], Deal],
    draw: Callable[[Paper], bytes],
    watch: Watch,
) -> Document:
    """Prepare the deal, draw and keep its paper within one change.

    The change ends before the file gets its place, so a failure leaves neither.
    """
    watch.check()
    with ExitStack() as after, register.change(title):
        deal = prepared()
        paper = paper_of(register, deal)
        pdf = draw(paper)
        draft = _draft(deal, paper, is_invoice=title is MAKE_INVOICE)
        document = after.enter_context(sealed(register, draft, pdf, watch))
        return save(register, document)


def _draft(deal: Deal, paper: Paper, *, is_invoice: bool) -> Document:
    called = file_name(paper, is_invoice=is_invoice)
    draft = draft_of(
        deal.customer_id,
        f"{called}.pdf",
        kind="invoice" if is_invoice else "offer",
        on_day=(paper.invoiced_on if is_invoice else None) or paper.offered_on,
    )
    return replace(
        draft,
        deal_id=deal.id,
        contact_id=deal.contact_id,
        title=f"{called}: {deal.title}"[:1000],
        sender=paper.seller.name,
        recipient=paper.buyer.name,
    )


def _stored(register: Register, deal_id: DealId | None) -> Deal:
    deal = register.deals.records.find(deal_id) if deal_id is not None else None
    if deal is None:
        raise RecordGone
    return deal
