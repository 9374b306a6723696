"""A customer: a person or organisation the register is about."""

import dataclasses
from datetime import date
from typing import NewType, Self, cast

from register_app.customers.choices import (
    HETU_REASON,
    KIND,
    PERSONS,
    SIZE,
    STATE,
    VALUE,
    CustomerKind,
    HetuReason,
    SizeClass,
    State,
    ValueClass,
)
from register_app.fields.category import Category
from register_app.fields.field import field, record
from register_app.fields.kinds import (
    BUSINESS_ID,
    CITY,
    COUNTRY,
    DAY,
    EINVOICE,
    EMAILS,
    HETU,
    IBAN,
    INDUSTRY,
    LANGUAGE,
    LONG_TEXT,
    NOTE,
    NUMBER,
    OPERATOR,
    PHONES,
    POSTCODE,
    REFERENCE,
    TAGS,
    TEXT,
    VAT_ID,
    WEBSITE,
    YES_NO,
    Kind,
)
from register_app.i18n import QT_TRANSLATE_NOOP

CustomerId = NewType("CustomerId", int)
CUSTOMER_ID = cast("Kind[CustomerId]", NUMBER)

IDENTITY = Category.IDENTITY
CONTACT = Category.CONTACT
ADDRESS = Category.ADDRESS
COMPANY = Category.COMPANY
INVOICING = Category.INVOICING
RELATIONSHIP = Category.RELATIONSHIP
ORIGIN = Category.ORIGIN
NOTES = Category.NOTES


@record("customer")
class Customer:
    """A person or organisation the register is about."""

    id: CustomerId | None = None
    kind: CustomerKind = field(
        KIND, QT_TRANSLATE_NOOP("customer", "Kind"), IDENTITY, default=CustomerKind.COMPANY
    )
    name: str = field(TEXT, QT_TRANSLATE_NOOP("customer", "Name"), IDENTITY, ordered=True)
    last_name: str = field(TEXT, QT_TRANSLATE_NOOP("customer", "Last name"), IDENTITY, default="")
    first_name: str = field(
        TEXT, QT_TRANSLATE_NOOP("customer", "First name"), IDENTITY, default=""
    )
    aux_name: str = field(TEXT, QT_TRANSLATE_NOOP("customer", "Trade name"), IDENTITY, default="")
    customer_no: str = field(
        TEXT, QT_TRANSLATE_NOOP("customer", "Customer number"), IDENTITY, default=""
    )
    language: str = field(
        LANGUAGE, QT_TRANSLATE_NOOP("customer", "Language"), IDENTITY, default=""
    )
    phone: tuple[str, ...] = field(
        PHONES, QT_TRANSLATE_NOOP("customer", "Phone"), CONTACT, default=()
    )
    email: tuple[str, ...] = field(
        EMAILS, QT_TRANSLATE_NOOP("customer", "Email"), CONTACT, default=()
    )
    website: str = field(WEBSITE, QT_TRANSLATE_NOOP("customer", "Website"), CONTACT, default="")
    fax: str = field(TEXT, QT_TRANSLATE_NOOP("customer", "Fax"), CONTACT, default="")
    street: str = field(
        LONG_TEXT, QT_TRANSLATE_NOOP("customer", "Postal address"), ADDRESS, default=""
    )
    postcode: str = field(POSTCODE, QT_TRANSLATE_NOOP("customer", "Postcode"), ADDRESS, default="")
    city: str = field(CITY, QT_TRANSLATE_NOOP("customer", "Town"), ADDRESS, default="")
    country: str = field(COUNTRY, QT_TRANSLATE_NOOP("customer", "Country"), ADDRESS, default="")
    visiting_street: str = field(
        LONG_TEXT, QT_TRANSLATE_NOOP("customer", "Visiting address"), ADDRESS, default=""
    )
    visiting_postcode: str = field(
        POSTCODE, QT_TRANSLATE_NOOP("customer", "Visiting postcode"), ADDRESS, default=""
    )
    visiting_city: str = field(
        CITY, QT_TRANSLATE_NOOP("customer", "Visiting town"), ADDRESS, default=""
    )
    visiting_country: str = field(
        COUNTRY, QT_TRANSLATE_NOOP("customer", "Visiting country"), ADDRESS, default=""
    )
    billing_street: str = field(
        LONG_TEXT, QT_TRANSLATE_NOOP("customer", "Billing address"), ADDRESS, default=""
    )
    billing_postcode: str = field(
        POSTCODE, QT_TRANSLATE_NOOP("customer", "Billing postcode"), ADDRESS, default=""
    )
    billing_city: str = field(
        CITY, QT_TRANSLATE_NOOP("customer", "Billing town"), ADDRESS, default=""
    )
    billing_country: str = field(
        COUNTRY, QT_TRANSLATE_NOOP("customer", "Billing country"), ADDRESS, default=""
    )
    delivery_street: str = field(
        LONG_TEXT, QT_TRANSLATE_NOOP("customer", "Delivery address"), ADDRESS, default=""
    )
    delivery_postcode: str = field(
        POSTCODE, QT_TRANSLATE_NOOP("customer", "Delivery postcode"), ADDRESS, default=""
    )
    delivery_city: str = field(
        CITY, QT_TRANSLATE_NOOP("customer", "Delivery town"), ADDRESS, default=""
    )
    delivery_country: str = field(
        COUNTRY, QT_TRANSLATE_NOOP("customer", "Delivery country"), ADDRESS, default=""
    )
    municipality: str = field(
        TEXT, QT_TRANSLATE_NOOP("customer", "Municipality"), ADDRESS, default=""
    )
    business_id: str = field(
        BUSINESS_ID, QT_TRANSLATE_NOOP("customer", "Business ID"), COMPANY, default=""
    )
    vat_id: str = field(VAT_ID, QT_TRANSLATE_NOOP("customer", "VAT ID"), COMPANY, default="")
    company_form: str = field(
        TEXT, QT_TRANSLATE_NOOP("customer", "Company form"), COMPANY, default=""
    )
    industry: str = field(INDUSTRY, QT_TRANSLATE_NOOP("customer", "Industry"), COMPANY, default="")
    size_class: SizeClass | None = field(
        SIZE, QT_TRANSLATE_NOOP("customer", "Size"), COMPANY, default=None
    )
    einvoice_address: str = field(
        EINVOICE, QT_TRANSLATE_NOOP("customer", "E-invoice address"), INVOICING, default=""
    )
    einvoice_operator: str = field(
        OPERATOR, QT_TRANSLATE_NOOP("customer", "E-invoice operator"), INVOICING, default=""
    )
    billing_email: tuple[str, ...] = field(
        EMAILS, QT_TRANSLATE_NOOP("customer", "Billing email"), INVOICING, default=()
    )
    payment_terms: str = field(
        TEXT, QT_TRANSLATE_NOOP("customer", "Payment terms"), INVOICING, default=""
    )
    iban: str = field(IBAN, QT_TRANSLATE_NOOP("customer", "Bank account"), INVOICING, default="")
    bic: str = field(TEXT, QT_TRANSLATE_NOOP("customer", "Bank (BIC)"), INVOICING, default="")
    reference: str = field(
        REFERENCE, QT_TRANSLATE_NOOP("customer", "Reference number"), INVOICING, default=""
    )
    credit_hold: bool = field(
        YES_NO, QT_TRANSLATE_NOOP("customer", "Credit hold"), INVOICING, default=False
    )
    stage: str = field(
        TEXT, QT_TRANSLATE_NOOP("customer", "Stage"), RELATIONSHIP, default="customer"
    )
    state: State = field(
        STATE, QT_TRANSLATE_NOOP("customer", "State"), RELATIONSHIP, default=State.ACTIVE
    )
    passive_reason: str = field(
        TEXT, QT_TRANSLATE_NOOP("customer", "Reason for passive"), RELATIONSHIP, default=""
    )
    passive_since: date | None = field(
        DAY, QT_TRANSLATE_NOOP("customer", "Passive since"), RELATIONSHIP, default=None
    )
    tags: tuple[str, ...] = field(
        TAGS, QT_TRANSLATE_NOOP("customer", "Groups"), RELATIONSHIP, default=()
    )
    owner: str = field(
        TEXT, QT_TRANSLATE_NOOP("customer", "Responsible person"), RELATIONSHIP, default=""
    )
    since: date | None = field(
        DAY, QT_TRANSLATE_NOOP("customer", "Customer since"), RELATIONSHIP, default=None
    )
    last_order: date | None = field(
        DAY, QT_TRANSLATE_NOOP("customer", "Last order"), RELATIONSHIP, default=None
    )
    value_class: ValueClass | None = field(
        VALUE,
        QT_TRANSLATE_NOOP("customer", "Value class"),
        RELATIONSHIP,
        default=None,
        editable=False,
    )
    disclosure_ban: bool = field(
        YES_NO, QT_TRANSLATE_NOOP("customer", "Disclosure ban"), RELATIONSHIP, default=False
    )
    restricted_on: date | None = field(
        DAY,
        QT_TRANSLATE_NOOP("customer", "Processing restricted on"),
        RELATIONSHIP,
        default=None,
        editable=False,
    )
    deceased_on: date | None = field(
        DAY, QT_TRANSLATE_NOOP("customer", "Died on"), RELATIONSHIP, default=None
    )
    under_13: bool = field(
        YES_NO, QT_TRANSLATE_NOOP("customer", "Under 13 years"), RELATIONSHIP, default=False
    )
    source: str = field(LONG_TEXT, QT_TRANSLATE_NOOP("customer", "Source of the data"), ORIGIN)
    source_date: date = field(DAY, QT_TRANSLATE_NOOP("customer", "Source date"), ORIGIN)
    from_person: bool = field(
        YES_NO, QT_TRANSLATE_NOOP("customer", "Told by the person"), ORIGIN, default=False
    )
    checked_on: date | None = field(
        DAY, QT_TRANSLATE_NOOP("customer", "Checked on"), ORIGIN, default=None
    )
    batch: int | None = field(
        NUMBER, QT_TRANSLATE_NOOP("customer", "Import"), ORIGIN, default=None, editable=False
    )
    batch_row: int | None = field(
        NUMBER,
        QT_TRANSLATE_NOOP("customer", "Row in the file"),
        ORIGIN,
        default=None,
        editable=False,
    )
    notes: str = field(NOTE, QT_TRANSLATE_NOOP("customer", "Notes"), NOTES, default="")
    hetu: str = field(
        HETU, QT_TRANSLATE_NOOP("customer", "Personal identity code"), Category.HETU, default=""
    )
    hetu_reason: HetuReason | None = field(
        HETU_REASON,
        QT_TRANSLATE_NOOP("customer", "Reason for keeping the code"),
        Category.HETU,
        default=None,
    )
    hetu_ended: date | None = field(
        DAY,
        QT_TRANSLATE_NOOP("customer", "Reason for the code ended on"),
        Category.HETU,
        default=None,
    )

    @property
    def is_person(self) -> bool:
        """Say whether the customer is a data subject in person."""
        return self.kind in PERSONS

    def passivated(self, *, reason: str, on: date) -> Self:
        """Return the customer kept but out of lists."""
        return dataclasses.replace(
            self, state=State.PASSIVE, passive_reason=reason, passive_since=on
        )

    def activated(self) -> Self:
        """Return the customer back in lists."""
        return dataclasses.replace(self, state=State.ACTIVE, passive_reason="", passive_since=None)
