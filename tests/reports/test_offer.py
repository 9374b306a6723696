"""The offer on paper."""

from dataclasses import replace

import pytest

from register_app.register import Register
from register_app.reports.offer import offer_pdf
from register_app.reports.paper import Paper, paper_of
from register_app.reports.paper_checks import PaperIncomplete
from tests.builders import CANARY
from tests.reports.papers import a_deal, firm
from tests.reports.pdfs import read, text_of


@pytest.fixture
def paper(register: Register) -> Paper:
    firm(register)
    return paper_of(register, a_deal(register, language="en"))


def test_offer_says_who_offers_what_until_when(paper: Paper) -> None:
    text = text_of(offer_pdf(paper))

    for said in (
        "OFFER",
        "Offer number T-26",
        "Date 2 November 2026",
        "Valid until 2 December 2026",
        f"{CANARY} Oy",
        "Julkisivun maalaus Sovittu puhelimessa.",
        "Pesu ja kaavinta 12.5 h 48.00 25.5 600.00",
        "Total with VAT, € 1 407.02",
        "Maksuehto 14 päivää netto.",
    ):
        assert said in text


def test_offer_asks_for_no_money(paper: Paper) -> None:
    text = text_of(offer_pdf(paper))

    for unsaid in ("Invoice", "FI21 1234", "Due date", "Reference", "bar code"):
        assert unsaid not in text


def test_offer_without_a_number_has_a_plain_title(paper: Paper) -> None:
    made = offer_pdf(replace(paper, number="", valid_until=None))

    metadata = read(made).metadata
    assert metadata is not None
    assert metadata.title == "Offer"
    assert "Valid until" not in text_of(made)


def test_same_offer_gives_the_same_bytes(paper: Paper) -> None:
    assert offer_pdf(paper) == offer_pdf(paper)


def test_offer_of_nothing_is_not_made(paper: Paper) -> None:
    with pytest.raises(PaperIncomplete):
        offer_pdf(replace(paper, lines=()))
