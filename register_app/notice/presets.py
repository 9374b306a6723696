"""Good presets for a small firm: purposes, recipients, protection, and which rules it needs."""

from typing import NamedTuple

from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.notice.facts import Channel, Protection, SubjectGroup
from register_app.processing.purpose import LegalBasis, Purpose
from register_app.processing.recipient import Recipient, RecipientRole
from register_app.retention.presets import preset_rule
from register_app.retention.rule import RetentionRule


class PurposePreset(NamedTuple):
    """A common purpose, its usual basis, what it covers, and the interest of Art. 6(1)(f)."""

    name: Text
    basis: LegalBasis
    detail: Text
    interest: Text | None = None


class RecipientPreset(NamedTuple):
    """A common recipient, what for, and its usual role."""

    name: Text
    role: RecipientRole
    purpose: Text


PURPOSES = {
    "customer_care": PurposePreset(
        QT_TRANSLATE_NOOP("notice", "Customer care"),
        LegalBasis.LEGITIMATE_INTEREST,
        QT_TRANSLATE_NOOP("notice", "keeping in touch, service, feedback and complaints"),
        QT_TRANSLATE_NOOP(
            "notice", "We want to serve our customers well and keep what was agreed in order."
        ),
    ),
    "offers_orders": PurposePreset(
        QT_TRANSLATE_NOOP("notice", "Offers and orders"),
        LegalBasis.CONTRACT,
        QT_TRANSLATE_NOOP("notice", "the offers you ask for, your orders, deliveries and work"),
    ),
    "contact_persons": PurposePreset(
        QT_TRANSLATE_NOOP("notice", "Working with contact persons"),
        LegalBasis.LEGITIMATE_INTEREST,
        QT_TRANSLATE_NOOP("notice", "offers, orders and messages of the organisation you act for"),
        QT_TRANSLATE_NOOP(
            "notice", "We can serve an organisation only through the people who act for it."
        ),
    ),
    "invoicing": PurposePreset(
        QT_TRANSLATE_NOOP("notice", "Invoicing and collection"),
        LegalBasis.CONTRACT,
        QT_TRANSLATE_NOOP("notice", "invoices, payments, reminders and collection"),
    ),
    "bookkeeping": PurposePreset(
        QT_TRANSLATE_NOOP("notice", "Bookkeeping"),
        LegalBasis.LEGAL_OBLIGATION,
        QT_TRANSLATE_NOOP("notice", "vouchers and account books under the Accounting Act"),
    ),
    "marketing": PurposePreset(
        QT_TRANSLATE_NOOP("notice", "Marketing"),
        LegalBasis.LEGITIMATE_INTEREST,
        QT_TRANSLATE_NOOP("notice", "direct marketing of our own products and services"),
        QT_TRANSLATE_NOOP(
            "notice", "We want to tell our customers and possible customers what we offer."
        ),
    ),
    "marketing_consent": PurposePreset(
        QT_TRANSLATE_NOOP("notice", "Electronic marketing to private persons"),
        LegalBasis.CONSENT,
        QT_TRANSLATE_NOOP("notice", "only if you have given your consent beforehand"),
    ),
    "warranty": PurposePreset(
        QT_TRANSLATE_NOOP("notice", "Warranty and liability"),
        LegalBasis.LEGITIMATE_INTEREST,
        QT_TRANSLATE_NOOP("notice", "warranty work, complaints and claims"),
        QT_TRANSLATE_NOOP(
            "notice", "We must be able to answer for our work and to meet or make claims."
        ),
    ),
    "credit": PurposePreset(
        QT_TRANSLATE_NOOP("notice", "Credit decisions"),
        LegalBasis.LEGITIMATE_INTEREST,
        QT_TRANSLATE_NOOP("notice", "deciding whether we sell on invoice"),
        QT_TRANSLATE_NOOP(
            "notice", "Before we sell on credit, we must know whether payment can be expected."
        ),
    ),
    "contractor_liability": PurposePreset(
        QT_TRANSLATE_NOOP("notice", "Contractor’s liability"),
        LegalBasis.LEGAL_OBLIGATION,
        QT_TRANSLATE_NOOP("notice", "checks under the Act on Contractor’s Liability (1233/2006)"),
    ),
    "security": PurposePreset(
        QT_TRANSLATE_NOOP("notice", "Protecting the register"),
        LegalBasis.LEGITIMATE_INTEREST,
        QT_TRANSLATE_NOOP("notice", "logs of changes, backups"),
        QT_TRANSLATE_NOOP(
            "notice", "We must be able to trace mistakes and misuse and to recover lost data."
        ),
    ),
}

RECIPIENTS = {
    "accountant": RecipientPreset(
        QT_TRANSLATE_NOOP("notice", "Accounting firm"),
        RecipientRole.PROCESSOR,
        QT_TRANSLATE_NOOP("notice", "bookkeeping"),
    ),
    "invoicing_service": RecipientPreset(
        QT_TRANSLATE_NOOP("notice", "Invoicing and e-invoice service"),
        RecipientRole.PROCESSOR,
        QT_TRANSLATE_NOOP("notice", "making and sending invoices"),
    ),
    "bank": RecipientPreset(
        QT_TRANSLATE_NOOP("notice", "Bank"),
        RecipientRole.CONTROLLER,
        QT_TRANSLATE_NOOP("notice", "payments"),
    ),
    "transport": RecipientPreset(
        QT_TRANSLATE_NOOP("notice", "Transport company"),
        RecipientRole.CONTROLLER,
        QT_TRANSLATE_NOOP("notice", "deliveries"),
    ),
    "subcontractor": RecipientPreset(
        QT_TRANSLATE_NOOP("notice", "Subcontractor"),
        RecipientRole.PROCESSOR,
        QT_TRANSLATE_NOOP("notice", "carrying out the work you ordered"),
    ),
    "printing": RecipientPreset(
        QT_TRANSLATE_NOOP("notice", "Printing and mailing service"),
        RecipientRole.PROCESSOR,
        QT_TRANSLATE_NOOP("notice", "printing and posting letters"),
    ),
    "newsletter": RecipientPreset(
        QT_TRANSLATE_NOOP("notice", "Newsletter service"),
        RecipientRole.PROCESSOR,
        QT_TRANSLATE_NOOP("notice", "sending electronic messages"),
    ),
    "it_support": RecipientPreset(
        QT_TRANSLATE_NOOP("notice", "IT support"),
        RecipientRole.PROCESSOR,
        QT_TRANSLATE_NOOP("notice", "maintenance of computers and programs"),
    ),
    "collector": RecipientPreset(
        QT_TRANSLATE_NOOP("notice", "Debt collection agency"),
        RecipientRole.CONTROLLER,
        QT_TRANSLATE_NOOP("notice", "collecting overdue payments"),
    ),
    "authorities": RecipientPreset(
        QT_TRANSLATE_NOOP("notice", "Tax Administration and other authorities"),
        RecipientRole.CONTROLLER,
        QT_TRANSLATE_NOOP("notice", "reports and inspections laid down by law"),
    ),
}

PROTECTION = (Protection.ENCRYPTION, Protection.OFFLINE, Protection.CHANGE_LOG)
"""What the program does for every register; the rest depends on the firm."""


def preset_purpose(preset: str) -> Purpose:
    """Return the purpose as a record that follows the preset."""
    return Purpose(preset=preset, basis=PURPOSES[preset].basis)


def preset_recipient(preset: str) -> Recipient:
    """Return the recipient as a record that follows the preset."""
    return Recipient(preset=preset, role=RECIPIENTS[preset].role)


def suggested_purposes(
    subjects: tuple[SubjectGroup, ...], channels: tuple[Channel, ...]
) -> tuple[Purpose, ...]:
    """Return the purposes nearly every firm of this sort has."""
    chosen = ["customer_care", "offers_orders", "invoicing", "bookkeeping", "warranty", "security"]
    if SubjectGroup.CONTACTS in subjects:
        chosen.insert(2, "contact_persons")
    if channels:
        chosen.append("marketing")
    return tuple(preset_purpose(preset) for preset in chosen)


def suggested_recipients() -> tuple[Recipient, ...]:
    """Return the recipients nearly every firm has."""
    return tuple(preset_recipient(preset) for preset in ("accountant", "bank", "authorities"))


def suggested_rules(
    subjects: tuple[SubjectGroup, ...], *, hetu: bool, consent: bool
) -> tuple[RetentionRule, ...]:
    """Return the rules that cover what the register holds."""
    chosen = ["customers"]
    if SubjectGroup.CONTACTS in subjects:
        chosen.append("contacts")
    if SubjectGroup.PROSPECTS in subjects:
        chosen.append("prospects")
    chosen.append("vouchers")
    if hetu:
        chosen.append("hetu")
    if consent:
        chosen.append("consents")
    return tuple(preset_rule(preset) for preset in (*chosen, "bans", "logs", "requests"))
