"""How single facts are said: names, bases, times, days, ways to get in touch."""

from datetime import date

from register_app.i18n import QT_TRANSLATE_NOOP, Message, Translate
from register_app.notice.facts import Channel, ContactPoint, NoticeFacts, Source, SourceKind
from register_app.notice.presets import PURPOSES, RECIPIENTS
from register_app.processing.purpose import LegalBasis, Purpose
from register_app.processing.recipient import Recipient
from register_app.processing.transfer import Safeguard
from register_app.retention.presets import RULES
from register_app.retention.rule import RetentionRule, StartEvent

BASES = {
    LegalBasis.CONSENT: QT_TRANSLATE_NOOP("notice", "Your consent (Article 6(1)(a))"),
    LegalBasis.CONTRACT: QT_TRANSLATE_NOOP(
        "notice", "A contract with you, or steps you ask for before one (Article 6(1)(b))"
    ),
    LegalBasis.LEGAL_OBLIGATION: QT_TRANSLATE_NOOP(
        "notice", "Our legal obligation (Article 6(1)(c))"
    ),
    LegalBasis.LEGITIMATE_INTEREST: QT_TRANSLATE_NOOP(
        "notice", "Our legitimate interest (Article 6(1)(f))"
    ),
}

SOURCES = {
    SourceKind.SELF: QT_TRANSLATE_NOOP(
        "notice", "You yourself, when you ask for an offer, order or get in touch"
    ),
    SourceKind.EMPLOYER: QT_TRANSLATE_NOOP("notice", "The organisation you act for"),
    SourceKind.OPEN_COMPANY_DATA: QT_TRANSLATE_NOOP(
        "notice", "The Business Information System (YTJ) and the Trade Register"
    ),
    SourceKind.OWN_RECORDS: QT_TRANSLATE_NOOP(
        "notice", "Our own earlier offers, orders and invoices"
    ),
    SourceKind.WEBSITE: QT_TRANSLATE_NOOP(
        "notice", "The public website of the organisation you act for"
    ),
    SourceKind.REFERRAL: QT_TRANSLATE_NOOP("notice", "A customer or partner who sent you to us"),
}

CHANNELS = {
    Channel.EMAIL: QT_TRANSLATE_NOOP("notice", "email"),
    Channel.SMS: QT_TRANSLATE_NOOP("notice", "text message"),
    Channel.CALL: QT_TRANSLATE_NOOP("notice", "phone call"),
    Channel.AUTO: QT_TRANSLATE_NOOP("notice", "automated call"),
    Channel.POST: QT_TRANSLATE_NOOP("notice", "letter"),
}

SAFEGUARDS = {
    Safeguard.ADEQUACY: QT_TRANSLATE_NOOP(
        "notice", "The European Commission has decided that protection is adequate (Article 45)"
    ),
    Safeguard.STANDARD_CLAUSES: QT_TRANSLATE_NOOP(
        "notice", "Standard contractual clauses of the European Commission (Article 46)"
    ),
    Safeguard.BINDING_RULES: QT_TRANSLATE_NOOP("notice", "Binding corporate rules (Article 47)"),
    Safeguard.EXPLICIT_CONSENT: QT_TRANSLATE_NOOP(
        "notice", "Your explicit consent, given after we told you of the risks (Article 49)"
    ),
    Safeguard.CONTRACT: QT_TRANSLATE_NOOP(
        "notice", "The transfer is needed for a contract with you (Article 49)"
    ),
}

_FROM = {
    StartEvent.LAST_SALE: QT_TRANSLATE_NOOP("notice", "{length} from the last sale"),
    StartEvent.LAST_CONTACT: QT_TRANSLATE_NOOP("notice", "{length} from the last contact"),
    StartEvent.FINANCIAL_YEAR_END: QT_TRANSLATE_NOOP(
        "notice", "{length} from the end of the financial year"
    ),
    StartEvent.CALENDAR_YEAR_OF_FINANCIAL_YEAR_END: QT_TRANSLATE_NOOP(
        "notice",
        "{length} from the end of the calendar year in which the financial year ended",
    ),
    StartEvent.HANDOVER: QT_TRANSLATE_NOOP("notice", "{length} from the handover of the work"),
    StartEvent.ROLE_ENDED: QT_TRANSLATE_NOOP(
        "notice", "{length} from the day the person left the role"
    ),
    StartEvent.CONSENT_ENDED: QT_TRANSLATE_NOOP("notice", "{length} from the end of the consent"),
    StartEvent.GROUND_ENDED: QT_TRANSLATE_NOOP(
        "notice", "{length} from the day the ground for it ended"
    ),
    StartEvent.CAMPAIGN_ENDED: QT_TRANSLATE_NOOP(
        "notice", "{length} from the end of the campaign"
    ),
    StartEvent.MARKETING_ENDED: QT_TRANSLATE_NOOP(
        "notice", "{length} from the day we stop direct marketing"
    ),
    StartEvent.ENTRY: QT_TRANSLATE_NOOP("notice", "{length} from the entry"),
    StartEvent.CLOSED: QT_TRANSLATE_NOOP("notice", "{length} from the closing of the matter"),
}

_UNTIL = {
    StartEvent.LAST_SALE: QT_TRANSLATE_NOOP("notice", "Until the last sale"),
    StartEvent.LAST_CONTACT: QT_TRANSLATE_NOOP("notice", "Until the last contact"),
    StartEvent.FINANCIAL_YEAR_END: QT_TRANSLATE_NOOP("notice", "Until the financial year ends"),
    StartEvent.CALENDAR_YEAR_OF_FINANCIAL_YEAR_END: QT_TRANSLATE_NOOP(
        "notice", "Until the end of the calendar year in which the financial year ends"
    ),
    StartEvent.HANDOVER: QT_TRANSLATE_NOOP("notice", "Until the work is handed over"),
    StartEvent.ROLE_ENDED: QT_TRANSLATE_NOOP("notice", "Until the person leaves the role"),
    StartEvent.CONSENT_ENDED: QT_TRANSLATE_NOOP("notice", "Until the consent ends"),
    StartEvent.GROUND_ENDED: QT_TRANSLATE_NOOP(
        "notice", "Until the ground for keeping it ends; then it is erased at once"
    ),
    StartEvent.CAMPAIGN_ENDED: QT_TRANSLATE_NOOP("notice", "Until the campaign ends"),
    StartEvent.MARKETING_ENDED: QT_TRANSLATE_NOOP("notice", "As long as we do direct marketing"),
    StartEvent.ENTRY: QT_TRANSLATE_NOOP("notice", "Not kept after the entry is made"),
    StartEvent.CLOSED: QT_TRANSLATE_NOOP("notice", "Until the matter is closed"),
}

_LENGTHS = {
    1: QT_TRANSLATE_NOOP("notice", "1 month"),
    12: QT_TRANSLATE_NOOP("notice", "1 year"),
}
_MONTHS = QT_TRANSLATE_NOOP("notice", "{n} months")
_YEARS = QT_TRANSLATE_NOOP("notice", "{n} years")
_YEAR = 12

_ENGLISH_MONTHS = (
    "January February March April May June July August September October November December"
).split()


def purpose_name(purpose: Purpose, translate: Translate) -> str:
    """Return the firm's own name of a purpose, else that of its preset."""
    preset = PURPOSES.get(purpose.preset)
    return purpose.name or (translate(preset.name) if preset else "")


def purpose_detail(purpose: Purpose, translate: Translate) -> str:
    """Return what the preset covers; a purpose named by the firm speaks for itself."""
    preset = PURPOSES.get(purpose.preset)
    return translate(preset.detail) if preset and not purpose.name else ""


def purpose_interest(purpose: Purpose, translate: Translate) -> str:
    """Return the legitimate interest in the firm's words, else in those of the preset."""
    preset = PURPOSES.get(purpose.preset)
    if purpose.interest or not preset or not preset.interest:
        return purpose.interest
    return translate(preset.interest)


def recipient_name(recipient: Recipient, translate: Translate) -> str:
    """Return the sort of recipient and its name, as far as each is known."""
    preset = RECIPIENTS.get(recipient.preset)
    sort = translate(preset.name) if preset else ""
    return f"{sort}: {recipient.name}" if sort and recipient.name else sort or recipient.name


def recipient_purpose(recipient: Recipient, translate: Translate) -> str:
    """Return what the recipient does with the data."""
    preset = RECIPIENTS.get(recipient.preset)
    return recipient.purpose or (translate(preset.purpose) if preset else "")


def rule_name(rule: RetentionRule, translate: Translate) -> str:
    """Return what a retention rule is about."""
    preset = RULES.get(rule.preset)
    return rule.name or (translate(preset.name) if preset else "")


def rule_law(rule: RetentionRule, translate: Translate) -> str:
    """Return the law or the reason of a retention rule."""
    preset = RULES.get(rule.preset)
    return rule.law or (translate(preset.law) if preset else "")


def rule_time(rule: RetentionRule, translate: Translate) -> str:
    """Return how long: a time from an event, until an event, or the firm's own criterion."""
    if rule.months is None or rule.start is None:
        return rule.criterion
    if not rule.months:
        time = translate(_UNTIL[rule.start])
    else:
        length = length_of(rule.months, translate)
        time = translate(Message(_FROM[rule.start], {"length": length}))
    return f"{time}. {rule.criterion}" if rule.criterion else time


def length_of(months: int, translate: Translate) -> str:
    """Return a time in whole years where it can be, else in months."""
    if months in _LENGTHS:
        return translate(_LENGTHS[months])
    years, odd = divmod(months, _YEAR)
    return translate(Message(_MONTHS, {"n": months}) if odd else Message(_YEARS, {"n": years}))


def source_name(source: Source, translate: Translate) -> str:
    """Return the name of a source as the notice says it."""
    return translate(SOURCES[source.kind]) if source.kind else source.name


def joined_sources(sources: tuple[Source, ...], translate: Translate) -> str:
    """Return the sources for running text; names written by people are left as they are."""
    return "; ".join(
        small(source_name(source, translate)) if source.kind else source.name for source in sources
    )


def shown_day(day: date, language: str) -> str:
    """Return a day as the language writes it."""
    if language == "en":
        return f"{day.day} {_ENGLISH_MONTHS[day.month - 1]} {day.year}"
    return f"{day.day}.{day.month}.{day.year}"


def reach(facts: NoticeFacts) -> str:
    """Return how the firm is reached in matters of privacy."""
    if facts.contact.is_reachable:
        return facts.contact.line
    firm = facts.controller
    return ContactPoint(phone=firm.phone, email=firm.email, address=firm.address).line


def small(text: str) -> str:
    """Return the text with a small first letter, unless it is an abbreviation."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def joined(purposes: tuple[Purpose, ...], translate: Translate) -> str:
    """Return the names of purposes for running text; the firm's own are left as they are."""
    return ", ".join(
        purpose.name or small(purpose_name(purpose, translate)) for purpose in purposes
    )
