"""A deal: from offer to order to invoice, with its lines."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NewType, cast

from register_app.customers.contact import CONTACT_ID, ContactId
from register_app.customers.customer import CUSTOMER_ID, CustomerId
from register_app.fields.category import Category
from register_app.fields.field import field, record
from register_app.fields.kinds import (
    DAY,
    DECIMAL,
    LANGUAGE,
    LONG_TEXT,
    MONEY,
    NOTE,
    NUMBER,
    REFERENCE,
    TEXT,
    Kind,
    choice,
)
from register_app.i18n import QT_TRANSLATE_NOOP

DealId = NewType("DealId", int)
DEAL_ID = cast("Kind[DealId]", NUMBER)

ABOUT = Category.DEALS


class DealState(StrEnum):
    """How far a deal is; each state but lost is a stage of the board."""

    OPEN = "open"
    WON = "won"
    INVOICED = "invoiced"
    PAID = "paid"
    LOST = "lost"


DEAL_STATE = choice(
    DealState,
    {
        DealState.OPEN: QT_TRANSLATE_NOOP("deal", "Offer"),
        DealState.WON: QT_TRANSLATE_NOOP("deal", "Order"),
        DealState.INVOICED: QT_TRANSLATE_NOOP("deal", "Invoiced"),
        DealState.PAID: QT_TRANSLATE_NOOP("deal", "Paid"),
        DealState.LOST: QT_TRANSLATE_NOOP("deal", "Lost"),
    },
)


@record("deal")
class Deal:
    """One deal with one customer; with lines, the amounts are their sums."""

    id: DealId | None = None
    customer_id: CustomerId = field(
        CUSTOMER_ID, QT_TRANSLATE_NOOP("deal", "Customer"), editable=False
    )
    contact_id: ContactId | None = field(
        CONTACT_ID, QT_TRANSLATE_NOOP("deal", "Contact person"), ABOUT, default=None
    )
    number: str = field(TEXT, QT_TRANSLATE_NOOP("deal", "Number"), ABOUT, default="")
    title: str = field(LONG_TEXT, QT_TRANSLATE_NOOP("deal", "Title"), ABOUT)
    state: DealState = field(
        DEAL_STATE, QT_TRANSLATE_NOOP("deal", "Stage"), ABOUT, default=DealState.OPEN
    )
    net: int | None = field(
        MONEY, QT_TRANSLATE_NOOP("deal", "Without VAT, €"), ABOUT, default=None
    )
    gross: int | None = field(MONEY, QT_TRANSLATE_NOOP("deal", "With VAT, €"), ABOUT, default=None)
    offered_on: date | None = field(
        DAY, QT_TRANSLATE_NOOP("deal", "Offered on"), ABOUT, default=None
    )
    valid_until: date | None = field(
        DAY, QT_TRANSLATE_NOOP("deal", "Offer valid until"), ABOUT, default=None
    )
    ordered_on: date | None = field(
        DAY, QT_TRANSLATE_NOOP("deal", "Ordered on"), ABOUT, default=None
    )
    delivered_on: date | None = field(
        DAY, QT_TRANSLATE_NOOP("deal", "Delivered on"), ABOUT, default=None
    )
    invoiced_on: date | None = field(
        DAY, QT_TRANSLATE_NOOP("deal", "Invoiced on"), ABOUT, default=None
    )
    due_on: date | None = field(DAY, QT_TRANSLATE_NOOP("deal", "Due on"), ABOUT, default=None)
    paid_on: date | None = field(DAY, QT_TRANSLATE_NOOP("deal", "Paid on"), ABOUT, default=None)
    lost_on: date | None = field(DAY, QT_TRANSLATE_NOOP("deal", "Lost on"), ABOUT, default=None)
    lost_reason: str = field(
        LONG_TEXT, QT_TRANSLATE_NOOP("deal", "Why it was lost"), ABOUT, default=""
    )
    invoice_number: str = field(
        TEXT, QT_TRANSLATE_NOOP("deal", "Invoice number"), ABOUT, default=""
    )
    reference: str = field(
        REFERENCE, QT_TRANSLATE_NOOP("deal", "Reference number"), ABOUT, default=""
    )
    language: str = field(
        LANGUAGE, QT_TRANSLATE_NOOP("deal", "Language of papers"), ABOUT, default=""
    )
    note: str = field(NOTE, QT_TRANSLATE_NOOP("deal", "Text on papers"), ABOUT, default="")


@record("deal_line")
class DealLine:
    """One line of an offer or invoice."""

    id: int | None = None
    deal_id: DealId = field(DEAL_ID, QT_TRANSLATE_NOOP("deal", "Deal"), editable=False)
    place: int = field(NUMBER, QT_TRANSLATE_NOOP("deal", "Place"), editable=False)
    description: str = field(LONG_TEXT, QT_TRANSLATE_NOOP("deal", "Description"), ABOUT)
    quantity: Decimal = field(
        DECIMAL, QT_TRANSLATE_NOOP("deal", "Quantity"), ABOUT, default=Decimal(1)
    )
    unit: str = field(TEXT, QT_TRANSLATE_NOOP("deal", "Unit"), ABOUT, default="")
    price: int = field(MONEY, QT_TRANSLATE_NOOP("deal", "Price without VAT, €"), ABOUT, default=0)
    vat: Decimal = field(
        DECIMAL, QT_TRANSLATE_NOOP("deal", "VAT, %"), ABOUT, default=Decimal("25.5")
    )
