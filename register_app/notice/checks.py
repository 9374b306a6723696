"""What makes a notice legally empty: each gap names the field to fill."""

from collections.abc import Iterator
from typing import NamedTuple

from register_app.fields.category import Category
from register_app.fields.kinds import BUSINESS_ID
from register_app.fields.text import fold
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text
from register_app.notice.facts import NoticeFacts, SubjectGroup
from register_app.notice.presets import PURPOSES, RECIPIENTS
from register_app.processing.purpose import LegalBasis, Purpose
from register_app.processing.transfer import Safeguard
from register_app.retention.presets import RULES
from register_app.retention.rule import DataClass, RetentionRule

_VAGUE = (
    "niin kauan kuin on tarpeen",
    "niin kauan kuin tarpeen",
    "niin kauan kuin on tarpeellista",
    "niin kauan kuin se on tarpeen",
    "tarpeellisen ajan",
    "tarvittavan ajan",
    "toistaiseksi",
    "så länge det behövs",
    "så länge som det behövs",
    "så länge det är nödvändigt",
    "så länge som det är nödvändigt",
    "tills vidare",
    "as long as necessary",
    "as long as needed",
    "as long as it is needed",
    "as long as required",
    "for the time being",
)
_COPY_NEEDED = frozenset({Safeguard.STANDARD_CLAUSES, Safeguard.BINDING_RULES})


class Gap(NamedTuple):
    """A field that must be filled before printing; `item` is its place in a list."""

    field: str
    message: Message
    item: int = -1


def gaps(facts: NoticeFacts) -> list[Gap]:
    """Return what the notice lacks, in the order of its sections."""
    return [
        *_firm(facts),
        *_contact(facts),
        *_subjects(facts),
        *_purposes(facts),
        *_data(facts),
        *_recipients(facts),
        *_transfers(facts),
        *_retention(facts),
    ]


def _gap(field: str, text: Text, item: int = -1, **values: object) -> Gap:
    return Gap(field, Message(text, values), item)


def _firm(facts: NoticeFacts) -> Iterator[Gap]:
    firm = facts.controller
    if not facts.version.strip():
        yield _gap("version", QT_TRANSLATE_NOOP("notice", "Give the notice a version number"))
    if facts.day is None:
        yield _gap("day", QT_TRANSLATE_NOOP("notice", "Give the notice a date"))
    if not firm.name.strip():
        yield _gap("controller.name", QT_TRANSLATE_NOOP("notice", "Give the name of the firm"))
    if not firm.business_id.strip():
        text = QT_TRANSLATE_NOOP("notice", "Give the business ID of the firm")
        yield _gap("controller.business_id", text)
    elif BUSINESS_ID.parse(firm.business_id).problem:
        text = QT_TRANSLATE_NOOP("notice", "The business ID of the firm is not valid: check it")
        yield _gap("controller.business_id", text)
    if not any(way.strip() for way in (firm.address, firm.phone, firm.email)):
        text = QT_TRANSLATE_NOOP("notice", "Give the address, phone number or email of the firm")
        yield _gap("controller.email", text)


def _contact(facts: NoticeFacts) -> Iterator[Gap]:
    if not facts.contact.name.strip():
        text = QT_TRANSLATE_NOOP(
            "notice", "Say who answers questions of privacy: a name or a role"
        )
        yield _gap("contact.name", text)
    if not (facts.contact.phone.strip() or facts.contact.email.strip()):
        text = QT_TRANSLATE_NOOP(
            "notice", "Give a phone number or an email where people can object and ask"
        )
        yield _gap("contact.email", text)
    if facts.officer is not None and not facts.officer.is_reachable:
        text = QT_TRANSLATE_NOOP("notice", "Say how the data protection officer is reached")
        yield _gap("officer", text)


def _subjects(facts: NoticeFacts) -> Iterator[Gap]:
    if not facts.subjects:
        text = QT_TRANSLATE_NOOP("notice", "Say whose data the register holds")
        yield _gap("subjects", text)


def _purposes(facts: NoticeFacts) -> Iterator[Gap]:
    if not facts.purposes:
        yield _gap("purposes", QT_TRANSLATE_NOOP("notice", "Say what the data is used for"))
    for item, purpose in enumerate(facts.purposes):
        if not (purpose.name.strip() or purpose.preset in PURPOSES):
            yield _gap("purposes.name", QT_TRANSLATE_NOOP("notice", "Name the purpose"), item)
        if purpose.basis is None:
            text = QT_TRANSLATE_NOOP("notice", "Choose the legal basis of the purpose")
            yield _gap("purposes.basis", text, item)
        elif purpose.basis is LegalBasis.LEGITIMATE_INTEREST and not _has_interest(purpose):
            text = QT_TRANSLATE_NOOP("notice", "Say what your legitimate interest is")
            yield _gap("purposes.interest", text, item)
    if facts.channels and not _has_marketing(facts):
        text = QT_TRANSLATE_NOOP(
            "notice", "Direct marketing is in use: add it to the purposes, with its legal basis"
        )
        yield _gap("purposes", text)


def _has_interest(purpose: Purpose) -> bool:
    preset = PURPOSES.get(purpose.preset)
    return bool(purpose.interest.strip() or (preset and preset.interest))


def _has_marketing(facts: NoticeFacts) -> bool:
    words = ("markkinoin", "marknadsföring", "marketing")
    return any(
        purpose.preset in {"marketing", "marketing_consent"}
        or any(word in purpose.name.casefold() for word in words)
        for purpose in facts.purposes
    )


def _data(facts: NoticeFacts) -> Iterator[Gap]:
    if not facts.categories:
        text = QT_TRANSLATE_NOOP("notice", "The register is empty: add customers or import a list")
        yield _gap("categories", text)
    if facts.has(Category.HETU) and not facts.hetu_reasons:
        text = QT_TRANSLATE_NOOP("notice", "Say why you keep personal identity codes")
        yield _gap("hetu_reasons", text)
    if not facts.sources:
        text = QT_TRANSLATE_NOOP("notice", "Say where the data comes from")
        yield _gap("sources", text)
    for item, source in enumerate(facts.sources):
        if source.kind is None and not source.name.strip():
            yield _gap("sources.name", QT_TRANSLATE_NOOP("notice", "Name the source"), item)


def _recipients(facts: NoticeFacts) -> Iterator[Gap]:
    for item, recipient in enumerate(facts.recipients):
        known = recipient.preset in RECIPIENTS
        if not (recipient.name.strip() or known):
            text = QT_TRANSLATE_NOOP("notice", "Name the recipient, or say of what sort it is")
            yield _gap("recipients.name", text, item)
        if not (recipient.purpose.strip() or known):
            text = QT_TRANSLATE_NOOP("notice", "Say what the recipient does with the data")
            yield _gap("recipients.purpose", text, item)
        if recipient.role is None:
            text = QT_TRANSLATE_NOOP(
                "notice", "Say whether the recipient works on your behalf or on its own account"
            )
            yield _gap("recipients.role", text, item)


def _transfers(facts: NoticeFacts) -> Iterator[Gap]:
    for item, transfer in enumerate(facts.transfers):
        if not transfer.country.strip():
            text = QT_TRANSLATE_NOOP("notice", "Say to which country the data goes")
            yield _gap("transfers.country", text, item)
        if transfer.safeguard is None:
            text = QT_TRANSLATE_NOOP(
                "notice", "Choose the safeguard: without one the transfer is not lawful"
            )
            yield _gap("transfers.safeguard", text, item)
        elif transfer.safeguard in _COPY_NEEDED and not transfer.copy_from.strip():
            text = QT_TRANSLATE_NOOP("notice", "Say where a copy of the safeguards can be had")
            yield _gap("transfers.copy_from", text, item)


def _retention(facts: NoticeFacts) -> Iterator[Gap]:
    for item, rule in enumerate(facts.rules):
        yield from _rule(item, rule)
    if not facts.rules:
        yield _gap("rules", QT_TRANSLATE_NOOP("notice", "Say how long the data is kept"))
        return
    ruled = {rule.data for rule in facts.rules}
    for needed, text in _needed(facts):
        if needed not in ruled:
            yield _gap("rules", text)


def _rule(item: int, rule: RetentionRule) -> Iterator[Gap]:
    if not (rule.name.strip() or rule.preset in RULES):
        text = QT_TRANSLATE_NOOP("notice", "Say what data the time of keeping is about")
        yield _gap("rules.name", text, item)
    if rule.months is not None and rule.months < 0:
        text = QT_TRANSLATE_NOOP("notice", "A time of keeping cannot be negative")
        yield _gap("rules.months", text, item)
    if rule.is_measured:
        return
    if not rule.criterion.strip():
        text = QT_TRANSLATE_NOOP("notice", "Say how long the data is kept, and counted from what")
        yield _gap("rules.months", text, item)
    elif is_vague(rule.criterion):
        text = QT_TRANSLATE_NOOP(
            "notice",
            "“As long as necessary” tells nothing: give a time or what the time depends on",
        )
        yield _gap("rules.criterion", text, item)


def is_vague(criterion: str) -> bool:
    """Say whether a criterion says no more than: as long as necessary."""
    rest = fold(criterion)
    for phrase in _VAGUE:
        rest = rest.replace(fold(phrase), "")
    filler = {"sailytetaan", "tietoja", "tiedot", "vi", "sparar", "uppgifterna", "sparas"}
    filler |= {"we", "keep", "the", "data", "it", "is", "kept", "for", "only", "vain", "bara"}
    words = "".join(c if c.isalnum() else " " for c in rest).split()
    return not set(words) - filler


def _needed(facts: NoticeFacts) -> Iterator[tuple[DataClass, Text]]:
    if {SubjectGroup.PERSONS, SubjectGroup.SOLE_TRADERS}.intersection(facts.subjects):
        yield (
            DataClass.CUSTOMERS,
            QT_TRANSLATE_NOOP("notice", "Say how long customer details are kept"),
        )
    if SubjectGroup.CONTACTS in facts.subjects:
        yield (
            DataClass.CONTACTS,
            QT_TRANSLATE_NOOP("notice", "Say how long contact persons are kept"),
        )
    if SubjectGroup.PROSPECTS in facts.subjects:
        yield (
            DataClass.PROSPECTS,
            QT_TRANSLATE_NOOP(
                "notice", "Say how long enquiries and offers without a sale are kept"
            ),
        )
    if facts.has(Category.HETU):
        yield (
            DataClass.HETU,
            QT_TRANSLATE_NOOP("notice", "Say how long personal identity codes are kept"),
        )
    if any(purpose.basis is LegalBasis.CONSENT for purpose in facts.purposes):
        yield (
            DataClass.CONSENTS,
            QT_TRANSLATE_NOOP("notice", "Say how long proofs of consent are kept"),
        )
