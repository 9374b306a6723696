"""The invoice as Finvoice 3.0: its parts in the order of the schema, and any text in them."""

from dataclasses import replace
from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from register_app.register import Register
from register_app.reports.finvoice import NUMBER_DOES_NOT_FIT, finvoice_xml
from register_app.reports.paper import Paper, paper_of
from register_app.reports.paper_checks import PaperIncomplete
from register_app.reports.xml_parts import pieces
from tests.builders import CANARY, a_customer
from tests.naughty import quarter
from tests.reports.papers import BUYER, LINES, a_deal, firm

MARKUP = "<b>&amp; ]]> <!-- <?x?> \"' &#0;"
ROUTES = {"einvoice_address": "003701120389", "einvoice_operator": "003723327487"}
PARTS = [
    "MessageTransmissionDetails",
    "SellerPartyDetails",
    "SellerOrganisationUnitNumber",
    "SellerCommunicationDetails",
    "SellerInformationDetails",
    "InvoiceRecipientLanguageCode",
    "BuyerPartyDetails",
    "BuyerOrganisationUnitNumber",
    "BuyerContactPersonName",
    "BuyerCommunicationDetails",
    "DeliveryDetails",
    "InvoiceDetails",
    "VirtualBankBarcode",
    "InvoiceRow",
    "InvoiceRow",
    "InvoiceRow",
    "EpiDetails",
]
DETAILS = [
    "InvoiceTypeCode",
    "InvoiceTypeCodeUN",
    "InvoiceTypeText",
    "OriginCode",
    "InvoiceNumber",
    "InvoiceDate",
    "SellerReferenceIdentifier",
    "SellersBuyerIdentifier",
    "InvoiceTotalVatExcludedAmount",
    "InvoiceTotalVatAmount",
    "InvoiceTotalVatIncludedAmount",
    "VatSpecificationDetails",
    "VatSpecificationDetails",
    "InvoiceFreeText",
    "InvoiceFreeText",
    "InvoiceFreeText",
    "PaymentTermsDetails",
]
ROW = [
    "ArticleName",
    "InvoicedQuantity",
    "UnitPriceAmount",
    "RowPositionIdentifier",
    "RowVatRatePercent",
    "RowVatCode",
    "RowVatExcludedAmount",
]


@pytest.fixture
def paper(register: Register) -> Paper:
    firm(register, firm_einvoice_operator="003721291126")
    buyer = a_customer(**BUYER, **ROUTES, email=("ostot@kanaria.example",))
    made = paper_of(register, a_deal(register, buyer=buyer))
    return replace(made, person=f"Kaisa {CANARY}")


def parsed(paper: Paper) -> ET.Element:
    return ET.fromstring(finvoice_xml(paper))  # noqa: S314  our own


def names(element: ET.Element | None) -> list[str]:
    assert element is not None
    return [part.tag for part in element]


def test_parts_stand_in_the_order_of_the_schema(paper: Paper) -> None:
    root = parsed(paper)

    assert root.get("Version") == "3.0"
    assert names(root) == PARTS
    assert names(root.find("InvoiceDetails")) == DETAILS
    assert names(root.find("InvoiceRow")) == ROW


def test_parties_are_told_with_their_numbers_and_addresses(paper: Paper) -> None:
    root = parsed(paper)

    seller, buyer = root.find("SellerPartyDetails"), root.find("BuyerPartyDetails")
    assert seller is not None
    assert buyer is not None
    assert [part.text for part in seller.iter() if part.text and part.text.strip()] == [
        "2077474-0",
        "Testaajan Maalaus Oy",
        "FI20774740",
        "Kuusitie 3",
        "Turku",
        "20100",
        "FI",
    ]
    assert buyer.findtext("BuyerPostalAddressDetails/BuyerStreetName") == "Laivurinkatu 12 B 4"
    assert root.findtext("SellerOrganisationUnitNumber") == "003720774740"
    assert root.findtext("BuyerOrganisationUnitNumber") == "003701120389"


def test_amounts_and_days_are_written_as_the_standard_asks(paper: Paper) -> None:
    details = parsed(paper).find("InvoiceDetails")

    assert details is not None
    assert details.findtext("InvoiceTotalVatIncludedAmount") == "1407,02"
    assert details.findtext("InvoiceDate") == "20261122"
    rates = [
        [of_rate.findtext(name) for name in ("VatBaseAmount", "VatRatePercent", "VatRateAmount")]
        for of_rate in details.iter("VatSpecificationDetails")
    ]
    assert rates == [["1094,00", "25,5", "278,97"], ["30,00", "13,5", "4,05"]]


def test_payment_is_told_to_the_bank(paper: Paper) -> None:
    bank = parsed(paper).find("EpiDetails")

    assert bank is not None
    told = {part.tag: (part.text, dict(part.attrib)) for part in bank.iter()}
    assert told["EpiRemittanceInfoIdentifier"] == (
        "202610010",
        {"IdentificationSchemeName": "SPY"},
    )
    assert told["EpiBfiIdentifier"] == ("NDEAFIHH", {"IdentificationSchemeName": "BIC"})
    assert told["EpiAccountID"][0] == "FI2112345600000785"
    assert told["EpiInstructedAmount"] == ("1407,02", {"AmountCurrencyIdentifier": "EUR"})
    assert told["EpiDateOptionDate"][0] == "20261206"


def test_international_reference_is_named_as_one(paper: Paper) -> None:
    reference = parsed(replace(paper, reference="RF341234561")).find(
        "EpiDetails/EpiPaymentInstructionDetails/EpiRemittanceInfoIdentifier"
    )

    assert reference is not None
    assert reference.attrib == {"IdentificationSchemeName": "ISO"}


def test_frame_tells_from_whom_to_whom(paper: Paper) -> None:
    frame = parsed(paper).find("MessageTransmissionDetails")

    assert frame is not None
    told = [part.text for part in frame.iter() if part.text and part.text.strip()]
    assert told == [
        "003720774740",
        "003721291126",
        "003701120389",
        "003723327487",
        "003720774740-2026-1001",
        "2026-11-22T12:00:00+02:00",
    ]


@pytest.mark.parametrize("side", ["seller", "buyer"])
def test_frame_is_left_to_the_sending_program_when_an_operator_is_unknown(
    paper: Paper, side: str
) -> None:
    without = replace(getattr(paper, side), einvoice_operator="")

    root = parsed(replace(paper, **{side: without}))

    assert names(root)[0] == "SellerPartyDetails"


def test_own_address_of_the_firm_comes_before_the_one_of_its_number(paper: Paper) -> None:
    seller = replace(paper.seller, einvoice_address="FI2112345600000785")

    root = parsed(replace(paper, seller=seller))

    assert root.findtext("SellerOrganisationUnitNumber") == "FI2112345600000785"
    sender = root.find("MessageTransmissionDetails/MessageSenderDetails/FromIdentifier")
    assert sender is not None
    assert not sender.attrib


def test_foreign_seller_has_no_finnish_address(paper: Paper) -> None:
    seller = replace(paper.seller, vat_id="", phone="", email="")

    root = parsed(replace(paper, seller=seller, bic="?", person=""))

    assert names(root)[0] == "SellerPartyDetails"
    told = set(names(root))
    assert told.isdisjoint(
        {"SellerOrganisationUnitNumber", "SellerCommunicationDetails", "SellerInformationDetails"}
    )


def test_units_have_their_international_codes(paper: Paper) -> None:
    units = [
        part.attrib
        for row in parsed(paper).iter("InvoiceRow")
        for part in row
        if "Quant" in part.tag
    ]

    assert units == [
        {"QuantityUnitCode": "h", "QuantityUnitCodeUN": "HUR"},
        {"QuantityUnitCode": "l", "QuantityUnitCodeUN": "LTR"},
        {},
    ]


def test_line_without_vat_tells_why(register: Register) -> None:
    firm(register)
    lines = ({"description": "Koulutus", "price": 900_00, "vat": Decimal(0)},)
    deal = a_deal(register, lines=lines, note="Veroton AVL 39 §", buyer=a_customer())

    with pytest.raises(PaperIncomplete):
        finvoice_xml(paper_of(register, deal))
    root = parsed(paper_of(register, a_deal(register, lines=lines, note="Veroton AVL 39 §")))

    of_rate = root.find("InvoiceDetails/VatSpecificationDetails")
    assert of_rate is not None
    assert names(of_rate) == ["VatBaseAmount", "VatRatePercent", "VatRateAmount", "VatFreeText"]
    assert of_rate.findtext("VatFreeText") == "Veroton AVL 39 §"


def test_long_description_is_kept(register: Register) -> None:
    firm(register)
    long = "Maalaus " * 40
    lines = (*LINES, {"description": long, "quantity": Decimal("-123456789.1234"), "price": 1})

    row = parsed(paper_of(register, a_deal(register, lines=lines))).findall("InvoiceRow")[-1]

    assert row.findtext("ArticleDescription") == long.strip()
    assert len(row.findtext("ArticleName") or "") <= 100
    assert row.findtext("InvoicedQuantity") == "-123456789,12"


def test_letters_beyond_the_code_page_survive(paper: Paper) -> None:
    buyer = replace(paper.buyer, name="Щербаков ŧŋ €uro Åke")

    made = finvoice_xml(replace(paper, buyer=buyer))

    assert made.startswith(b"<?xml version='1.0' encoding='ISO-8859-15'?>")
    assert "€uro Åke".encode("iso-8859-15") in made
    assert ET.fromstring(made).findtext(".//BuyerOrganisationName") == buyer.name  # noqa: S314  our own


def test_markup_of_customers_stays_text(paper: Paper) -> None:
    buyer = replace(paper.buyer, name=MARKUP)
    line = replace(paper.lines[0], description=MARKUP, unit='"><x')

    root = parsed(replace(paper, buyer=buyer, lines=(line,), title=MARKUP, text=MARKUP))

    assert root.findtext("InvoiceRow/ArticleName") == MARKUP
    assert root.findtext(".//BuyerOrganisationName") == MARKUP
    assert root.find(".//x") is None


@pytest.mark.no_cover
@pytest.mark.parametrize("text", [text for text in quarter(2) if text], ids=repr)
def test_no_text_breaks_the_file(paper: Paper, text: str) -> None:
    text = text[:1000]
    line = replace(paper.lines[0], description=text, unit=text)
    address = replace(paper.buyer.address, street=text, city=text, postcode=text, country=text)
    buyer = replace(paper.buyer, name=text, address=address, email=text)
    seller = replace(paper.seller, name=text, phone=text)

    root = parsed(
        replace(paper, seller=seller, buyer=buyer, lines=(line,), title=text, person=text)
    )

    name = root.findtext(".//BuyerOrganisationName") or ""
    assert 2 <= len(name) <= 70


@pytest.mark.parametrize("number", ["1" * 21, "\u200b"])
def test_number_that_no_program_reads_is_refused(paper: Paper, number: str) -> None:
    with pytest.raises(PaperIncomplete) as caught:
        finvoice_xml(replace(paper, invoice_number=number))

    assert [gap.what for gap in caught.value.gaps] == [NUMBER_DOES_NOT_FIT]


def test_same_invoice_gives_the_same_bytes(paper: Paper) -> None:
    assert finvoice_xml(paper) == finvoice_xml(paper)


@settings(max_examples=50)
@given(st.text(st.characters(codec="utf-8"), max_size=200), st.integers(1, 40))
def test_pieces_are_never_too_long_and_lose_no_letter(text: str, most: int) -> None:
    made = list(pieces(text, most))

    assert all(0 < len(piece) <= most for piece in made)
    whole = "".join(pieces(text, 10_000))
    assert "".join(made).replace(" ", "") == whole.replace(" ", "")
