"""The common retention rules of a small firm: how long, counted from what, by which law."""

from typing import NamedTuple

from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.retention.rule import DataClass, RetentionRule, StartEvent


class RulePreset(NamedTuple):
    """A common retention rule; no months means: until the event itself."""

    data: DataClass
    name: Text
    months: int
    start: StartEvent
    law: Text


_OUR_JUDGEMENT = QT_TRANSLATE_NOOP("notice", "Our own judgement of what is needed")
_LIMITATION = QT_TRANSLATE_NOOP(
    "notice", "Claims normally lapse in three years (Act on the Limitation of Debts, 728/2003)"
)
_PROOF = QT_TRANSLATE_NOOP("notice", "We must be able to show that we acted lawfully (GDPR)")

RULES = {
    "customers": RulePreset(
        DataClass.CUSTOMERS,
        QT_TRANSLATE_NOOP("notice", "Customer details"),
        36,
        StartEvent.LAST_SALE,
        _LIMITATION,
    ),
    "contacts": RulePreset(
        DataClass.CONTACTS,
        QT_TRANSLATE_NOOP("notice", "Contact persons"),
        12,
        StartEvent.ROLE_ENDED,
        _OUR_JUDGEMENT,
    ),
    "prospects": RulePreset(
        DataClass.PROSPECTS,
        QT_TRANSLATE_NOOP("notice", "Enquiries and offers that led to no sale"),
        24,
        StartEvent.LAST_CONTACT,
        _OUR_JUDGEMENT,
    ),
    "vouchers": RulePreset(
        DataClass.VOUCHERS,
        QT_TRANSLATE_NOOP("notice", "Vouchers, invoices and business correspondence"),
        72,
        StartEvent.CALENDAR_YEAR_OF_FINANCIAL_YEAR_END,
        QT_TRANSLATE_NOOP("notice", "Accounting Act (1336/1997), chapter 2, section 10"),
    ),
    "books": RulePreset(
        DataClass.BOOKS,
        QT_TRANSLATE_NOOP("notice", "Account books and financial statements"),
        120,
        StartEvent.FINANCIAL_YEAR_END,
        QT_TRANSLATE_NOOP("notice", "Accounting Act (1336/1997), chapter 2, section 10"),
    ),
    "contracts": RulePreset(
        DataClass.CONTRACTS,
        QT_TRANSLATE_NOOP("notice", "Building contracts and site contacts"),
        120,
        StartEvent.HANDOVER,
        QT_TRANSLATE_NOOP("notice", "Liability for building work (YSE 1998 terms)"),
    ),
    "contractor_liability": RulePreset(
        DataClass.OTHER,
        QT_TRANSLATE_NOOP("notice", "Contractor’s liability reports"),
        24,
        StartEvent.HANDOVER,
        QT_TRANSLATE_NOOP("notice", "Act on Contractor’s Liability (1233/2006)"),
    ),
    "hetu": RulePreset(
        DataClass.HETU,
        QT_TRANSLATE_NOOP("notice", "Personal identity code"),
        0,
        StartEvent.GROUND_ENDED,
        QT_TRANSLATE_NOOP("notice", "Data Protection Act (1050/2018), section 29"),
    ),
    "consents": RulePreset(
        DataClass.CONSENTS,
        QT_TRANSLATE_NOOP("notice", "Proof of consent"),
        36,
        StartEvent.CONSENT_ENDED,
        _PROOF,
    ),
    "by_consent": RulePreset(
        DataClass.BY_CONSENT,
        QT_TRANSLATE_NOOP("notice", "People whose data we have by their consent alone"),
        0,
        StartEvent.CONSENT_ENDED,
        QT_TRANSLATE_NOOP("notice", "Consent can be withdrawn at any time (GDPR Article 17)"),
    ),
    "bans": RulePreset(
        DataClass.BANS,
        QT_TRANSLATE_NOOP("notice", "Refusal of direct marketing"),
        0,
        StartEvent.MARKETING_ENDED,
        QT_TRANSLATE_NOOP("notice", "So that your refusal is remembered (GDPR Article 21)"),
    ),
    "campaign_lists": RulePreset(
        DataClass.CAMPAIGN_LISTS,
        QT_TRANSLATE_NOOP("notice", "Addresses bought for a campaign"),
        0,
        StartEvent.CAMPAIGN_ENDED,
        _OUR_JUDGEMENT,
    ),
    "logs": RulePreset(
        DataClass.LOGS,
        QT_TRANSLATE_NOOP("notice", "Logs of use and changes"),
        24,
        StartEvent.ENTRY,
        _PROOF,
    ),
    "requests": RulePreset(
        DataClass.REQUESTS,
        QT_TRANSLATE_NOOP("notice", "Requests about personal data and our answers"),
        36,
        StartEvent.CLOSED,
        _PROOF,
    ),
}


def preset_rule(preset: str) -> RetentionRule:
    """Return the retention rule as a record that follows the preset."""
    chosen = RULES[preset]
    return RetentionRule(preset=preset, data=chosen.data, months=chosen.months, start=chosen.start)
