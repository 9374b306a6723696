"""The invoice on paper: all that the law asks for, payable, and nothing run as markup."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from reportlab.graphics.barcode.code128 import Code128

from register_app.i18n import Catalogue
from register_app.register import Register
from register_app.reports import paper_words as words
from register_app.reports.invoice import invoice_pdf
from register_app.reports.paper import Paper, paper_of
from register_app.reports.paper_checks import PaperIncomplete
from tests.builders import CANARY, a_customer, with_contact
from tests.naughty import quarter
from tests.reports.papers import BUYER, LINES, a_deal, firm
from tests.reports.pdfs import read, roles, text_of

MARKUP = '<b>&lt;lihava&gt;</b> <img src="/etc/passwd"/> {x} %n <para> & "'


@pytest.fixture
def paper(register: Register) -> Paper:
    firm(register)
    return paper_of(register, a_deal(register, language="en"))


def test_invoice_says_what_the_law_asks_for(paper: Paper) -> None:
    text = text_of(invoice_pdf(paper))

    for demanded in (
        "INVOICE",
        "Invoice number 2026-1001",
        "Date 22 November 2026",
        "Delivered on 20 November 2026",
        "Testaajan Maalaus Oy Kuusitie 3 20100 Turku",
        "Business ID 2077474-0",
        "VAT ID FI20774740",
        f"{CANARY} Oy Laivurinkatu 12 B 4 00150 Helsinki",
        "Maali, valkoinen 40 l 12.35 25.5 494.00",
        "VAT 25.5 % of 1 094.00 278.97",
        "VAT 13.5 % of 30.00 4.05",
        "Total without VAT, € 1 124.00",
        "Total with VAT, € 1 407.02",
    ):
        assert demanded in text


def test_invoice_can_be_paid(paper: Paper) -> None:
    text = text_of(invoice_pdf(paper))

    assert "Account (IBAN) FI21 1234 5600 0007 85" in text
    assert "Bank (BIC) NDEAFIHH" in text
    assert "Reference 2026 10010" in text
    assert "Due date 6 December 2026" in text
    assert "To pay, € 1 407.02" in text
    assert f"Virtual bar code: {paper.barcode}" in text


def test_bank_may_be_unknown(paper: Paper) -> None:
    assert "Bank (BIC) – To pay" in text_of(invoice_pdf(replace(paper, bic="")))


def test_payment_that_fits_no_bar_code_has_none(paper: Paper) -> None:
    made = invoice_pdf(replace(paper, iban="SE3550000000054910000003"))

    assert "Virtual bar code" not in text_of(made)
    assert "Figure" not in roles(made)
    assert "SE35 5000 0000 0549 1000 0003" in text_of(made)


def test_bars_are_those_of_the_guide() -> None:
    """Start C, the digits in pairs, check digit 2 and stop, as in the guide's first example."""
    code = Code128("479440520200360820048831500000000868516259619897100612")
    code.validate()
    code.encode()

    start, check, stop = 105, 40, 106
    pairs = "47 94 40 52 02 00 36 08 20 04 88 31 50 00 00 00 08 68 51 62 59 61 98 97 10 06 12"
    assert code.encoded == [start, *map(int, pairs.split()), check, stop]


def test_invoice_is_one_page_with_a_structure_to_listen_to(paper: Paper) -> None:
    made = invoice_pdf(paper)

    assert len(read(made).pages) == 1
    heard = roles(made)
    assert heard[:3] == ["Document", "P", "H1"]
    assert heard.count("Table") == 3
    assert heard.count("Figure") == 1


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_invoice_speaks_the_language_of_the_deal(paper: Paper, language: str) -> None:
    made = invoice_pdf(replace(paper, language=language))

    translate = Catalogue.load(language)
    text = text_of(made)
    for word in (words.DUE, words.DESCRIPTION, words.SUM_GROSS, words.AMOUNT):
        assert translate(word) in text
    assert translate(words.INVOICE).upper() in text
    assert ("1 407.02" if language == "en" else "1 407,02") in text


def test_same_invoice_gives_the_same_bytes(paper: Paper) -> None:
    assert invoice_pdf(paper) == invoice_pdf(paper)


def test_markup_of_customers_is_printed_as_it_is(register: Register) -> None:
    firm(register, firm_name=MARKUP, paper_terms=MARKUP)
    buyer = a_customer(**(BUYER | {"name": MARKUP}))
    lines = ({"description": MARKUP, "unit": "<u>", "price": 1},)
    deal = a_deal(register, buyer=buyer, lines=lines, title=MARKUP, note=MARKUP)

    made = invoice_pdf(paper_of(register, deal))

    assert text_of(made).replace(" ", "").count(MARKUP.replace(" ", "")) >= 6
    assert b"root:" not in made


@pytest.mark.no_cover
@pytest.mark.parametrize("text", [text for text in quarter(1) if text], ids=repr)
def test_no_text_breaks_the_invoice(paper: Paper, text: str) -> None:
    line = replace(paper.lines[0], description=text[:1000], unit=text[:200])
    buyer = replace(paper.buyer, name=text[:200])
    told = replace(paper, buyer=buyer, lines=(line,), title=text[:1000], text=text[:3000])

    assert read(invoice_pdf(told)).pages[0].extract_text()


def test_long_texts_keep_to_the_page(paper: Paper) -> None:
    long = "Pitkänpitkä " * 80
    address = replace(paper.buyer.address, street=long[:1000], city=long[:100])
    buyer = replace(paper.buyer, name=long[:200], address=address)
    seller = replace(paper.seller, name=long[:200], address=address, email=long[:1000])

    made = invoice_pdf(replace(paper, buyer=buyer, seller=seller, person=long[:200], title=long))

    assert len(read(made).pages) <= 3


def test_long_table_goes_over_pages_under_its_header(register: Register) -> None:
    firm(register)
    deal = a_deal(register, lines=LINES * 100, language="en")

    made = invoice_pdf(paper_of(register, deal))

    pages = [page.extract_text() for page in read(made).pages]
    lines = [page.count("Maali, valkoinen") for page in pages]
    assert sum(lines) == 100
    assert len(pages) > 8
    assert all("Description" in page for page, count in zip(pages, lines, strict=True) if count)
    assert "140 702" in pages[-1] or "140 702" in pages[-2]
    assert all(f"{place} / {len(pages)}" in page for place, page in enumerate(pages, start=1))


def test_receiver_abroad_is_addressed_with_the_country(register: Register) -> None:
    firm(register)
    known = a_customer(**(BUYER | {"country": "SE"}))
    unknown = a_customer(**(BUYER | {"country": "Atlantis"}))

    known_land, unknown_land = (
        text_of(invoice_pdf(paper_of(register, a_deal(register, buyer=buyer, language="en"))))
        for buyer in (known, unknown)
    )

    assert "00150 Helsinki SWEDEN" in known_land
    assert "00150 Helsinki Atlantis" in unknown_land


def test_contact_person_stands_under_the_firm(register: Register) -> None:
    firm(register)
    deal = a_deal(register)
    role = with_contact(register, deal.customer_id)

    text = text_of(invoice_pdf(paper_of(register, replace(deal, contact_id=role.contact_id))))

    assert f"{CANARY} Oy Kaisa {CANARY} Laivurinkatu" in text


def test_unlawful_invoice_is_never_made(paper: Paper) -> None:
    with pytest.raises(PaperIncomplete):
        invoice_pdf(replace(paper, invoiced_on=None))


def test_credit_of_a_line_is_shown_with_a_minus(register: Register) -> None:
    firm(register)
    lines = (*LINES, {"description": "Hyvitys", "quantity": Decimal(-1), "price": 50_00})

    text = text_of(invoice_pdf(paper_of(register, a_deal(register, lines=lines, language="en"))))

    assert "Hyvitys -1 50.00 25.5 −50.00" in text.replace("\N{HYPHEN-MINUS}1", "-1")


def test_file_says_what_it_is(paper: Paper) -> None:
    metadata = read(invoice_pdf(paper)).metadata

    assert metadata is not None
    assert metadata.title == "Invoice 2026-1001"
    assert metadata.author == "Testaajan Maalaus Oy"
    assert paper.invoiced_on == date(2026, 11, 22)
