"""Sections 8 to 11: recipients, transfers, retention and protection."""

from register_app.fields.category import Category
from register_app.fields.kinds import COUNTRY
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text, Translate
from register_app.notice.blocks import Block, Bullets, Paragraph, Table
from register_app.notice.facts import NoticeFacts, Protection
from register_app.notice.words import (
    SAFEGUARDS,
    recipient_name,
    recipient_purpose,
)
from register_app.processing.recipient import RecipientRole
from register_app.processing.transfer import Transfer
from register_app.retention.rule import DataClass
from register_app.retention.words import rule_law, rule_name, rule_time

ROLES = {
    RecipientRole.PROCESSOR: QT_TRANSLATE_NOOP("notice", "Processor, on our behalf"),
    RecipientRole.CONTROLLER: QT_TRANSLATE_NOOP("notice", "Independent controller"),
}

PROTECTION = {
    Protection.ENCRYPTION: QT_TRANSLATE_NOOP(
        "notice", "The register is kept encrypted (AES-256) on our own computer."
    ),
    Protection.KEYRING: QT_TRANSLATE_NOOP(
        "notice",
        "The key is in the keyring of the operating system: the register opens only when the "
        "user has signed in to the computer.",
    ),
    Protection.PASSPHRASE: QT_TRANSLATE_NOOP(
        "notice", "The register opens only with a passphrase."
    ),
    Protection.OFFLINE: QT_TRANSLATE_NOOP(
        "notice", "The program that keeps the register makes no network connections."
    ),
    Protection.AUTO_LOCK: QT_TRANSLATE_NOOP(
        "notice", "The register locks itself when it is not in use."
    ),
    Protection.BACKUPS: QT_TRANSLATE_NOOP(
        "notice", "Backups are encrypted, and we test that they can be restored."
    ),
    Protection.CHANGE_LOG: QT_TRANSLATE_NOOP("notice", "Every change is logged."),
    Protection.HETU_LOG: QT_TRANSLATE_NOOP(
        "notice",
        "The personal identity code is hidden on the screen, and each showing of it is logged.",
    ),
    Protection.NEED_TO_KNOW: QT_TRANSLATE_NOOP(
        "notice", "Only those who need the data in their work use it, bound to secrecy."
    ),
    Protection.TRAINING: QT_TRANSLATE_NOOP(
        "notice", "Those who use the data have been trained in data protection."
    ),
    Protection.PREMISES: QT_TRANSLATE_NOOP(
        "notice", "The computer and papers are kept in locked premises."
    ),
}


def recipients(facts: NoticeFacts, translate: Translate) -> tuple[Block, ...]:
    """Return who receives data (GDPR Arts 13(1)(e) and 14(1)(e))."""
    authorities = QT_TRANSLATE_NOOP(
        "notice",
        "We give data to authorities only when the law requires it or entitles them to it.",
    )
    if not facts.recipients:
        nobody = QT_TRANSLATE_NOOP(
            "notice", "We do not regularly give your data to anyone outside our firm."
        )
        return (Paragraph(translate(nobody)), Paragraph(translate(authorities)))
    header = (
        translate(QT_TRANSLATE_NOOP("notice", "Recipient")),
        translate(QT_TRANSLATE_NOOP("notice", "What for")),
        translate(QT_TRANSLATE_NOOP("notice", "Role")),
    )
    rows = tuple(
        (
            recipient_name(recipient, translate),
            recipient_purpose(recipient, translate),
            translate(ROLES[recipient.role]) if recipient.role else "",
        )
        for recipient in facts.recipients
    )
    blocks: tuple[Block, ...] = (Table(header, rows),)
    if any(recipient.role is RecipientRole.PROCESSOR for recipient in facts.recipients):
        bound = QT_TRANSLATE_NOOP(
            "notice",
            "A processor may use the data only for us, by our instructions and under a written "
            "contract.",
        )
        blocks += (Paragraph(translate(bound)),)
    return (*blocks, Paragraph(translate(authorities)))


def transfers(facts: NoticeFacts, translate: Translate) -> tuple[Block, ...]:
    """Return transfers to third countries (GDPR Arts 13(1)(f) and 14(1)(f))."""
    if not facts.transfers:
        none = QT_TRANSLATE_NOOP(
            "notice",
            "We do not transfer your data outside the European Union (EU) or the European "
            "Economic Area (EEA).",
        )
        return (Paragraph(translate(none)),)
    header = (
        translate(QT_TRANSLATE_NOOP("notice", "Country and recipient")),
        translate(QT_TRANSLATE_NOOP("notice", "What makes the transfer lawful")),
    )
    rows = tuple(_transfer_row(transfer, translate) for transfer in facts.transfers)
    copy = QT_TRANSLATE_NOOP("notice", "You may ask us for a copy of the safeguards (section 2).")
    return (Table(header, rows), Paragraph(translate(copy)))


def _transfer_row(transfer: Transfer, translate: Translate) -> tuple[str, str]:
    country = COUNTRY.show(transfer.country)
    if isinstance(country, Text):
        country = translate(country)
    place = ": ".join(filter(None, (country, transfer.recipient)))
    ground = translate(SAFEGUARDS[transfer.safeguard]) if transfer.safeguard else ""
    if not transfer.copy_from:
        return (place, ground)
    copy = QT_TRANSLATE_NOOP("notice", "Copy of the safeguards: {place}")
    return (place, f"{ground}\n{translate(Message(copy, {'place': transfer.copy_from}))}")


def retention(facts: NoticeFacts, translate: Translate) -> tuple[Block, ...]:
    """Return how long data is kept (GDPR Arts 13(2)(a) and 14(2)(a))."""
    header = (
        translate(QT_TRANSLATE_NOOP("notice", "Data")),
        translate(QT_TRANSLATE_NOOP("notice", "How long")),
        translate(QT_TRANSLATE_NOOP("notice", "Law or reason")),
    )
    rows = tuple(
        (rule_name(rule, translate), rule_time(rule, translate), rule_law(rule, translate))
        for rule in facts.rules
        if rule.data is not DataClass.HETU or facts.has(Category.HETU)
    )
    afterwards = QT_TRANSLATE_NOOP(
        "notice",
        "When the time is over, we erase the data or make it anonymous. Only what a pending "
        "claim or dispute needs is kept until it is settled.",
    )
    return (Table(header, rows), Paragraph(translate(afterwards)))


def protection(facts: NoticeFacts, translate: Translate) -> tuple[Block, ...]:
    """Return how the data is protected, telling no secrets."""
    true = set(facts.protection)
    if not facts.has(Category.HETU):
        true.discard(Protection.HETU_LOG)
    if not true:
        general = QT_TRANSLATE_NOOP(
            "notice",
            "We protect the data with technical and organisational measures that match the risk.",
        )
        return (Paragraph(translate(general)),)
    told = tuple(translate(PROTECTION[fact]) for fact in Protection if fact in true)
    return (Bullets(told),)
