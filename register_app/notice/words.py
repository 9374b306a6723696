"""How single facts are said: names, bases, times, days, ways to get in touch."""

from datetime import date

from register_app.i18n import QT_TRANSLATE_NOOP, Translate
from register_app.notice.facts import Channel, ContactPoint, NoticeFacts, Source, SourceKind
from register_app.notice.presets import PURPOSES, RECIPIENTS
from register_app.processing.purpose import LegalBasis, Purpose
from register_app.processing.recipient import Recipient
from register_app.processing.transfer import Safeguard

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
    line = ContactPoint(phone=firm.phone, email=firm.email, address=firm.address).line
    return line or firm.name


def small(text: str) -> str:
    """Return the text with a small first letter, unless it is an abbreviation."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def joined(purposes: tuple[Purpose, ...], translate: Translate) -> str:
    """Return the names of purposes for running text; the firm's own are left as they are."""
    return ", ".join(
        purpose.name or small(purpose_name(purpose, translate)) for purpose in purposes
    )
