"""Papers to test with: an invented firm, an invented customer, some lines."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from register_app.customers.customer import Customer
from register_app.deals.deal import Deal, DealLine
from register_app.register import Register
from register_app.settings import Settings
from tests.builders import TITLE, a_customer

FIRM: dict[str, Any] = {
    "firm_name": "Testaajan Maalaus Oy",
    "firm_business_id": "2077474-0",
    "firm_street": "Kuusitie 3",
    "firm_postcode": "20100",
    "firm_city": "Turku",
    "firm_phone": ("+358401234567",),
    "firm_email": ("toimisto@testaaja.example",),
    "firm_iban": "FI2112345600000785",
    "firm_bic": "NDEAFIHH",
    "paper_terms": "Maksuehto 14 päivää netto. Viivästyskorko korkolain mukaan.",
}
BUYER: dict[str, Any] = {
    "street": "Laivurinkatu 12 B 4",
    "postcode": "00150",
    "city": "Helsinki",
    "business_id": "0112038-9",
    "customer_no": "1047",
}
DEAL: dict[str, Any] = {
    "number": "T-26",
    "title": "Julkisivun maalaus",
    "note": "Sovittu puhelimessa.",
    "offered_on": date(2026, 11, 2),
    "valid_until": date(2026, 12, 2),
    "delivered_on": date(2026, 11, 20),
    "invoice_number": "2026-1001",
    "invoiced_on": date(2026, 11, 22),
    "due_on": date(2026, 12, 6),
    "reference": "202610010",
}
LINES: tuple[dict[str, Any], ...] = (
    {"description": "Pesu ja kaavinta", "quantity": Decimal("12.5"), "unit": "h", "price": 48_00},
    {"description": "Maali, valkoinen", "quantity": Decimal(40), "unit": "l", "price": 12_35},
    {"description": "Ammattikirja", "price": 30_00, "vat": Decimal("13.5")},
)


def firm(register: Register, **changes: Any) -> Settings:  # noqa: ANN401  options of any kind
    """Store the details of the firm."""
    settings = replace(register.settings.load(), **(FIRM | changes))
    with register.change(TITLE):
        register.settings.save(settings)
    return settings


def a_deal(
    register: Register,
    *,
    lines: tuple[dict[str, Any], ...] = LINES,
    buyer: Customer | None = None,
    **changes: Any,  # noqa: ANN401  fields of any kind
) -> Deal:
    """Store a deal with its lines and its customer."""
    with register.change(TITLE):
        customer = register.customers.save(buyer or a_customer(**BUYER))
        assert customer.id is not None
        made = register.deals.records.save(Deal(customer_id=customer.id, **(DEAL | changes)))
        assert made.id is not None
        for place, line in enumerate(lines):
            register.deals.lines.save(DealLine(deal_id=made.id, place=place, **line))
    return made
