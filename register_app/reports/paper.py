"""An offer or invoice as a value: who, to whom, what, how much, by when."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Self

from register_app.customers.customer import Customer
from register_app.deals import rules
from register_app.deals.deal import Deal, DealLine
from register_app.deals.rules import Totals
from register_app.fields.business_id import parse_vat
from register_app.fields.kinds import CITY, PHONES
from register_app.i18n import LANGUAGES
from register_app.register import Register
from register_app.reports.bank_barcode import bank_barcode
from register_app.settings import Settings

_FINNISH = "fi"


@dataclass(frozen=True)
class Address:
    """Where post goes."""

    street: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""

    @property
    def is_whole(self) -> bool:
        """Say whether post would arrive."""
        return all((self.street, self.postcode, self.city))


@dataclass(frozen=True)
class Party:
    """The firm, or the customer."""

    name: str
    address: Address
    business_id: str = ""
    vat_id: str = ""
    phone: str = ""
    email: str = ""
    einvoice_address: str = ""
    einvoice_operator: str = ""


@dataclass(frozen=True)
class PaperLine:
    """What is sold; price and net in cents, without VAT."""

    description: str
    quantity: Decimal
    unit: str
    price: int
    vat: Decimal
    net: int

    @classmethod
    def of(cls, line: DealLine) -> Self:
        """Return the line with its sum."""
        net = rules.line_net(line)
        return cls(line.description, line.quantity, line.unit, line.price, line.vat, net)


@dataclass(frozen=True)
class Paper:
    """All that an offer or invoice says, in its own language."""

    language: str
    seller: Party
    buyer: Party
    person: str
    customer_no: str
    title: str
    text: str
    terms: str
    number: str
    offered_on: date
    valid_until: date | None
    invoice_number: str
    invoiced_on: date | None
    delivered_on: date | None
    due_on: date | None
    reference: str
    iban: str
    bic: str
    lines: tuple[PaperLine, ...]
    sums: Totals

    @property
    def barcode(self) -> str:
        """Return the digits of the bank bar code, or nothing where it cannot hold the payment."""
        if self.due_on is None:
            return ""
        return bank_barcode(
            iban=self.iban, cents=self.sums.gross, reference=self.reference, due=self.due_on
        )


def paper_of(register: Register, deal: Deal) -> Paper:
    """Return what an offer or invoice of the deal says; nothing is demanded of it yet."""
    settings = register.settings.load()
    customer = register.customers.get(deal.customer_id)
    stored = register.deals.lines_of(deal.id) if deal.id is not None else []
    contact = register.customers.contacts.find(deal.contact_id) if deal.contact_id else None
    return Paper(
        language=_language(deal, customer),
        seller=_seller(settings),
        buyer=_buyer(customer),
        person=contact.name if contact else "",
        customer_no=customer.customer_no,
        title=deal.title,
        text=deal.note,
        terms=settings.paper_terms,
        number=deal.number,
        offered_on=deal.offered_on or register.today(),
        valid_until=deal.valid_until,
        invoice_number=deal.invoice_number,
        invoiced_on=deal.invoiced_on,
        delivered_on=deal.delivered_on,
        due_on=deal.due_on,
        reference=deal.reference,
        iban=settings.firm_iban,
        bic=settings.firm_bic.replace(" ", "").upper(),
        lines=tuple(PaperLine.of(line) for line in stored),
        sums=rules.totals(stored),
    )


def _language(deal: Deal, customer: Customer) -> str:
    """Return the language of the deal, else of the customer, else Finnish."""
    for wanted in (deal.language, customer.language):
        if wanted in LANGUAGES:
            return wanted
        if wanted:
            return "en"  # another language: the one most people read
    return _FINNISH


def _seller(settings: Settings) -> Party:
    return Party(
        name=settings.firm_name,
        address=Address(
            settings.firm_street, settings.firm_postcode, CITY.show(settings.firm_city), "FI"
        ),
        business_id=settings.firm_business_id,
        vat_id=_vat_id(settings.firm_business_id),
        phone=PHONES.show(settings.firm_phone),
        email=", ".join(settings.firm_email),
        einvoice_address=settings.firm_einvoice_address,
        einvoice_operator=settings.firm_einvoice_operator,
    )


def _buyer(customer: Customer) -> Party:
    return Party(
        name=customer.name,
        address=_billing_address(customer),
        business_id=customer.business_id,
        vat_id=customer.vat_id or _vat_id(customer.business_id),
        email=", ".join(customer.billing_email or customer.email),
        einvoice_address=customer.einvoice_address,
        einvoice_operator=customer.einvoice_operator,
    )


def _billing_address(customer: Customer) -> Address:
    """Return the billing address where there is one, else the postal address."""
    if customer.billing_street or customer.billing_city:
        kept = (customer.billing_street, customer.billing_postcode, customer.billing_city)
        country = customer.billing_country
    else:
        kept = (customer.street, customer.postcode, customer.city)
        country = customer.country
    street, postcode, city = kept
    return Address(street, postcode, CITY.show(city), country)


def _vat_id(business_id: str) -> str:
    """Return the VAT ID that belongs to a Finnish Business ID, or nothing."""
    return parse_vat(business_id).value or "" if business_id else ""
