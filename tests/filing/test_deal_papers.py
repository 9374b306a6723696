"""Making the papers of a deal: deal and document together, or nothing."""

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from register_app.db.events import events_of
from register_app.deals.deal import Deal, DealId, DealState
from register_app.errors import Cancelled, RecordGone, RegisterError
from register_app.fields.kinds import REFERENCE
from register_app.filing.content import read
from register_app.filing.deal_papers import (
    make_invoice,
    make_offer,
    require_payable,
    write_finvoice,
)
from register_app.register import Register
from register_app.reports.paper_checks import PaperIncomplete
from register_app.retention.rule import DataClass
from register_app.watch import UNWATCHED
from tests.builders import CANARY, TITLE
from tests.reports.papers import a_deal, firm
from tests.reports.pdfs import text_of
from tests.watching import stopped, stopping_after

NEW: dict[str, Any] = {
    "invoice_number": "",
    "reference": "",
    "invoiced_on": None,
    "due_on": None,
    "language": "en",
}


@pytest.fixture
def order(register: Register) -> Deal:
    """Store what is to be invoiced."""
    firm(register)
    return a_deal(register, state=DealState.WON, **NEW)


def held(register: Register) -> list[Any]:
    """Return all deals and documents, and the files of the vault's documents."""
    place = register.vault.folder / "documents"
    files = sorted(path.name for path in place.rglob("*") if path.is_file())
    return [register.deals.records.all(), register.documents.records.all(), files]


def number(deal: Deal) -> DealId:
    """Return the id of a stored deal."""
    assert deal.id is not None
    return deal.id


def test_offer_becomes_a_document_of_the_customer(register: Register, order: Deal) -> None:
    document = make_offer(register, order, UNWATCHED)

    assert register.documents.of(order.customer_id) == [document]
    assert (document.kind, document.deal_id, document.on_day) == (
        "offer",
        order.id,
        date(2026, 11, 2),
    )
    assert document.retention is DataClass.PROSPECTS
    assert document.title == "Offer T-26: Julkisivun maalaus"
    assert document.file_name == "Offer T-26.pdf"
    assert (document.sender, document.recipient) == ("Testaajan Maalaus Oy", f"{CANARY} Oy")
    assert "OFFER" in text_of(read(register, document, limit=10**7))


def test_offer_without_a_day_is_of_today_from_now_on(register: Register) -> None:
    firm(register)
    deal = a_deal(register, offered_on=None)

    document = make_offer(register, deal, UNWATCHED)

    assert register.deals.get(number(deal)).offered_on == register.today()
    assert document.on_day == register.today()


def test_invoice_moves_the_deal_and_numbers_it(register: Register, order: Deal) -> None:
    document = make_invoice(register, order, UNWATCHED)

    deal = register.deals.get(number(order))
    assert deal.state is DealState.INVOICED
    assert deal.invoiced_on == register.today()
    assert deal.due_on == date(2026, 12, 6)
    assert deal.invoice_number == "2026-001"
    assert REFERENCE.parse(deal.reference).value == deal.reference == "20260011"
    assert (document.kind, document.retention) == ("invoice", DataClass.VOUCHERS)
    assert document.title == "Invoice 2026-001: Julkisivun maalaus"
    text = text_of(read(register, document, limit=10**7))
    assert "Invoice number 2026-001" in text
    assert "Reference 202 60011" in text


def test_invoice_is_one_change_that_undo_takes_back(register: Register, order: Deal) -> None:
    make_invoice(register, order, UNWATCHED)
    events = events_of(register.connection, order.customer_id)
    made = {(event.at, str(event.title.text)) for event in events if event.table == "document"}
    done = register.history.next_undo()
    assert done is not None

    register.undo(done)

    assert {title for _, title in made} == {"Make invoice PDF"}
    assert register.deals.get(number(order)) == order
    assert register.documents.records.all() == []


def test_what_the_person_chose_is_kept(register: Register, order: Deal) -> None:
    chosen = replace(
        order,
        invoice_number="77",
        reference="RF341234561",
        invoiced_on=date(2026, 11, 18),
        due_on=date(2026, 11, 25),
    )

    document = make_invoice(register, chosen, UNWATCHED)

    deal = register.deals.get(number(order))
    assert (deal.invoice_number, deal.reference) == ("77", "RF341234561")
    assert (deal.invoiced_on, deal.due_on) == (date(2026, 11, 18), date(2026, 11, 25))
    assert document.on_day == date(2026, 11, 18)


def test_invoice_of_a_paid_deal_is_made_again_as_it_was(register: Register, order: Deal) -> None:
    make_invoice(register, order, UNWATCHED)
    with register.change(TITLE):
        invoice = replace(register.deals.get(number(order)), state=DealState.PAID)
        paid = register.deals.save(invoice, on=register.today())

    make_invoice(register, paid, UNWATCHED)

    assert register.deals.get(number(order)) == paid
    assert len(register.documents.of(order.customer_id)) == 2


def test_unlawful_invoice_leaves_nothing_behind(register: Register, order: Deal) -> None:
    before = held(register)

    with pytest.raises(PaperIncomplete):
        make_invoice(register, replace(order, delivered_on=None), UNWATCHED)

    assert held(register) == before


def test_number_of_a_failed_invoice_goes_to_the_next(register: Register, order: Deal) -> None:
    with pytest.raises(PaperIncomplete):
        make_invoice(register, replace(order, delivered_on=None), UNWATCHED)

    make_invoice(register, order, UNWATCHED)

    assert register.deals.get(number(order)).invoice_number == "2026-001"


def test_cancelled_paper_leaves_nothing_behind(register: Register, order: Deal) -> None:
    before = held(register)

    with pytest.raises(Cancelled):
        make_invoice(register, order, stopped())
    with pytest.raises(Cancelled):
        make_offer(register, order, stopping_after(0))

    assert held(register) == before


def test_failure_of_the_folder_leaves_nothing_behind(register: Register, order: Deal) -> None:
    before = held(register)
    place = register.vault.folder / "documents"
    shutil.rmtree(place, ignore_errors=True)
    place.write_text("not a folder")

    with pytest.raises(RegisterError):
        make_invoice(register, order, UNWATCHED)

    place.unlink()
    assert held(register) == before


def test_deal_that_is_gone_is_told(register: Register, order: Deal) -> None:
    with register.change(TITLE):
        register.deals.delete(number(order), on=register.today())

    with pytest.raises(RecordGone):
        make_offer(register, order, UNWATCHED)
    with pytest.raises(RecordGone):
        make_invoice(register, order, UNWATCHED)
    with pytest.raises(RecordGone):
        make_invoice(register, replace(order, id=None), UNWATCHED)


def test_what_is_missing_is_known_before_the_number_is(register: Register, order: Deal) -> None:
    require_payable(register, order)

    with pytest.raises(PaperIncomplete) as caught:
        require_payable(register, replace(order, delivered_on=None, invoice_number="A"))

    assert [str(gap.what) for gap in caught.value.gaps] == ["Delivered on"]


def test_finvoice_is_written_and_noted(register: Register, order: Deal, tmp_path: Path) -> None:
    make_invoice(register, order, UNWATCHED)
    path = tmp_path / "lasku.xml"

    write_finvoice(register, number(order), path, UNWATCHED)

    assert ET.parse(path).findtext(".//InvoiceNumber") == "2026-001"  # noqa: S314  our own
    assert [entry.act for entry in register.audit.entries("deal", number(order))][-1] == "save"


def test_finvoice_that_cannot_be_made_replaces_no_file(
    register: Register, order: Deal, tmp_path: Path
) -> None:
    path = tmp_path / "lasku.xml"
    path.write_text("an older one")

    with pytest.raises(PaperIncomplete):
        write_finvoice(register, number(order), path, UNWATCHED)

    assert [file.read_text() for file in tmp_path.glob("*.xml")] == ["an older one"]
