"""What an offer or invoice says, and what it must say."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from register_app.i18n import Catalogue
from register_app.register import Register
from register_app.reports.paper import Address, Paper, Party, paper_of
from register_app.reports.paper_checks import (
    LINES,
    NO_VAT_GROUND,
    PaperIncomplete,
    require_invoice,
    require_offer,
)
from tests.builders import CANARY, a_customer, with_contact
from tests.reports.papers import BUYER, DEAL, a_deal, firm

SMALL = ({"description": "Neuvonta", "price": 100_00},)
UNTAXED = ({"description": "Jäsenmaksu", "price": 900_00, "vat": Decimal(0)},)


def a_paper(register: Register, **changes: Any) -> Paper:  # noqa: ANN401  fields of any kind
    firm(register)
    return paper_of(register, a_deal(register, **changes))


def lacking(paper: Paper) -> list[str]:
    with pytest.raises(PaperIncomplete) as caught:
        require_invoice(paper)
    return [str(gap.what) for gap in caught.value.gaps]


def test_paper_says_who_sells_what_to_whom(register: Register) -> None:
    paper = a_paper(register)

    assert paper.seller == Party(
        name="Testaajan Maalaus Oy",
        address=Address("Kuusitie 3", "20100", "Turku", "FI"),
        business_id="2077474-0",
        vat_id="FI20774740",
        phone="040 123 4567",
        email="toimisto@testaaja.example",
    )
    assert paper.buyer.name == f"{CANARY} Oy"
    assert paper.buyer.vat_id == "FI01120389"
    assert (paper.iban, paper.bic) == ("FI2112345600000785", "NDEAFIHH")
    assert [(line.description, line.net) for line in paper.lines] == [
        ("Pesu ja kaavinta", 600_00),
        ("Maali, valkoinen", 494_00),
        ("Ammattikirja", 30_00),
    ]


def test_sums_are_those_of_the_rules_of_deals(register: Register) -> None:
    sums = a_paper(register).sums

    assert [tuple(part) for part in sums.vat] == [
        (Decimal("25.5"), 1094_00, 278_97),
        (Decimal("13.5"), 30_00, 4_05),
    ]
    assert (sums.net, sums.gross) == (1124_00, 1407_02)


@pytest.mark.parametrize(
    ("of_deal", "of_customer", "language"),
    [
        ("", "", "fi"),
        ("", "sv", "sv"),
        ("en", "sv", "en"),
        ("", "other", "en"),
        ("fi", "sv", "fi"),
    ],
)
def test_language_is_of_the_deal_then_of_the_customer(
    register: Register, of_deal: str, of_customer: str, language: str
) -> None:
    buyer = a_customer(**BUYER, language=of_customer)

    assert a_paper(register, buyer=buyer, language=of_deal).language == language


def test_invoice_goes_to_the_billing_address(register: Register) -> None:
    buyer = a_customer(
        **BUYER,
        billing_street="PL 12",
        billing_postcode="00101",
        billing_city="HELSINKI",
        billing_country="FI",
    )

    address = a_paper(register, buyer=buyer).buyer.address

    assert address == Address("PL 12", "00101", "HELSINKI", "FI")


def test_contact_person_is_named(register: Register) -> None:
    firm(register)
    deal = a_deal(register)
    role = with_contact(register, deal.customer_id)

    paper = paper_of(register, replace(deal, contact_id=role.contact_id))

    assert paper.person == f"Kaisa {CANARY}"


def test_offer_without_a_day_is_of_today(register: Register) -> None:
    assert a_paper(register, offered_on=None).offered_on == register.today()


def test_unsaved_deal_makes_a_paper_without_lines(register: Register) -> None:
    firm(register)
    deal = replace(a_deal(register), id=None)

    paper = paper_of(register, deal)

    assert paper.lines == ()
    with pytest.raises(PaperIncomplete):
        require_offer(paper)


def test_whole_invoice_and_offer_lack_nothing(register: Register) -> None:
    paper = a_paper(register)

    require_invoice(paper)
    require_offer(paper)


DEMANDED: dict[str, tuple[dict[str, Any], str]] = {
    "number": ({"invoice_number": ""}, "Invoice number"),
    "day": ({"invoiced_on": None}, "Invoiced on"),
    "delivery": ({"delivered_on": None}, "Delivered on"),
    "due day": ({"due_on": None}, "Due on"),
    "reference": ({"reference": ""}, "Reference number"),
    "lines": ({"lines": ()}, str(LINES)),
    "street of the buyer": ({"buyer": a_customer(**(BUYER | {"street": ""}))}, "Postal address"),
    "postcode of the buyer": ({"buyer": a_customer(**(BUYER | {"postcode": ""}))}, "Postcode"),
    "town of the buyer": ({"buyer": a_customer(**(BUYER | {"city": ""}))}, "Town"),
    "why without VAT": ({"lines": UNTAXED, "note": ""}, str(NO_VAT_GROUND)),
}


@pytest.mark.parametrize("case", DEMANDED)
def test_what_the_law_demands_is_named_when_it_is_missing(register: Register, case: str) -> None:
    changes, field = DEMANDED[case]
    firm(register, paper_terms="")

    assert field in lacking(paper_of(register, a_deal(register, **changes)))


@pytest.mark.parametrize(
    ("option", "field"),
    [
        ("firm_name", "Name of the firm"),
        ("firm_business_id", "Business ID"),
        ("firm_street", "Address"),
        ("firm_postcode", "Postcode"),
        ("firm_city", "Town"),
        ("firm_iban", "Bank account"),
    ],
)
def test_what_the_firm_must_tell_is_named(register: Register, option: str, field: str) -> None:
    firm(register, **{option: ""})

    assert lacking(paper_of(register, a_deal(register))) == [field]


def test_small_invoice_needs_less(register: Register) -> None:
    buyer = a_customer()

    paper = a_paper(register, lines=SMALL, buyer=buyer, delivered_on=None)

    require_invoice(paper)


def test_foreign_address_needs_no_postcode(register: Register) -> None:
    abroad = {"street": "1 Main Street", "city": "Galway", "country": "IE", "postcode": ""}
    buyer = a_customer(**(BUYER | abroad))

    require_invoice(a_paper(register, buyer=buyer))


def test_terms_may_say_why_there_is_no_vat(register: Register) -> None:
    firm(register, paper_terms="Veroton AVL 4 §")

    require_invoice(paper_of(register, a_deal(register, lines=UNTAXED, note="")))


def test_offer_needs_neither_number_nor_account(register: Register) -> None:
    firm(register, firm_business_id="", firm_iban="")
    bare: dict[str, Any] = dict.fromkeys(("delivered_on", "invoiced_on", "due_on"))

    paper = paper_of(register, a_deal(register, reference="", invoice_number="", **bare))

    require_offer(paper)
    assert paper.barcode == ""


def test_gaps_are_listed_with_their_place(register: Register) -> None:
    firm(register, firm_iban="")
    with pytest.raises(PaperIncomplete) as caught:
        require_invoice(paper_of(register, a_deal(register, due_on=None)))

    listed = caught.value.listed(Catalogue.load("en"))

    assert listed == "Deal: Due on\nSettings, offers and invoices: Bank account"


def test_bar_code_holds_account_amount_reference_and_day(register: Register) -> None:
    paper = a_paper(register)

    assert paper.barcode == "4" + "2112345600000785" + "00140702" + "0" * 14 + "202610010261206"
    assert DEAL["due_on"] == date(2026, 12, 6)


def test_paper_follows_the_deal_that_is_given_not_the_stored_one(register: Register) -> None:
    firm(register)
    deal = a_deal(register)

    assert paper_of(register, replace(deal, invoice_number="7")).invoice_number == "7"
