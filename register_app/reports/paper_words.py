"""The words of offers and invoices, and how their language writes amounts and days."""

from datetime import date
from decimal import Decimal

from register_app.fields import decimal_number, money
from register_app.fields.country import NAMES
from register_app.fields.postal import FINNISH
from register_app.i18n import QT_TRANSLATE_NOOP, Translate
from register_app.notice.words import shown_day
from register_app.reports.paper import Address

OFFER = QT_TRANSLATE_NOOP("paper", "Offer")
INVOICE = QT_TRANSLATE_NOOP("paper", "Invoice")
OFFER_TITLE = QT_TRANSLATE_NOOP("paper", "Offer {number}")
INVOICE_TITLE = QT_TRANSLATE_NOOP("paper", "Invoice {number}")
OFFER_NUMBER = QT_TRANSLATE_NOOP("paper", "Offer number")
INVOICE_NUMBER = QT_TRANSLATE_NOOP("paper", "Invoice number")
DAY = QT_TRANSLATE_NOOP("paper", "Date")
VALID_UNTIL = QT_TRANSLATE_NOOP("paper", "Valid until")
DELIVERED = QT_TRANSLATE_NOOP("paper", "Delivered on")
DUE = QT_TRANSLATE_NOOP("paper", "Due date")
REFERENCE = QT_TRANSLATE_NOOP("paper", "Reference")
CUSTOMER_NO = QT_TRANSLATE_NOOP("paper", "Customer number")
BUYER_ID = QT_TRANSLATE_NOOP("paper", "Your Business ID")
PERSON = QT_TRANSLATE_NOOP("paper", "Contact person")

DESCRIPTION = QT_TRANSLATE_NOOP("paper", "Description")
QUANTITY = QT_TRANSLATE_NOOP("paper", "Quantity")
UNIT = QT_TRANSLATE_NOOP("paper", "Unit")
PRICE = QT_TRANSLATE_NOOP("paper", "Price, €")
VAT = QT_TRANSLATE_NOOP("paper", "VAT, %")
NET = QT_TRANSLATE_NOOP("paper", "Without VAT, €")
SUM_NET = QT_TRANSLATE_NOOP("paper", "Total without VAT, €")
SUM_VAT = QT_TRANSLATE_NOOP("paper", "VAT {rate} % of {base}")
SUM_GROSS = QT_TRANSLATE_NOOP("paper", "Total with VAT, €")

PAYEE = QT_TRANSLATE_NOOP("paper", "Payee")
ACCOUNT = QT_TRANSLATE_NOOP("paper", "Account (IBAN)")
BANK = QT_TRANSLATE_NOOP("paper", "Bank (BIC)")
AMOUNT = QT_TRANSLATE_NOOP("paper", "To pay, €")
BARCODE = QT_TRANSLATE_NOOP("paper", "Virtual bar code: {digits}")

BUSINESS_ID = QT_TRANSLATE_NOOP("paper", "Business ID {id}")
VAT_ID = QT_TRANSLATE_NOOP("paper", "VAT ID {id}")


class Writing:
    """How a language writes what papers hold."""

    def __init__(self, language: str, translate: Translate) -> None:
        """Write in the language of the translator."""
        self._language = language
        self._translate = translate

    def day(self, day: date | None) -> str:
        """Return a day, or nothing."""
        return shown_day(day, self._language) if day else ""

    def amount(self, cents: int) -> str:
        """Return an amount without its currency."""
        return self._points(money.show(cents))

    def number(self, number: Decimal) -> str:
        """Return a quantity or a rate."""
        return self._points(decimal_number.show(number))

    def postal(self, name: str, person: str, address: Address) -> tuple[str, ...]:
        """Return what stands on the envelope."""
        town = f"{address.postcode} {address.city}".strip()
        lines = (name, person, address.street, town, self._country(address.country))
        return tuple(filter(None, lines))

    def _country(self, country: str) -> str:
        if country in FINNISH:
            return ""
        name = NAMES.get(country)
        return self._translate(name).upper() if name else country

    def _points(self, shown: str) -> str:
        return shown.replace(",", ".") if self._language == "en" else shown
