"""Sections 4 and 7: purposes with their legal bases, and whether data must be given."""

from register_app.fields.category import Category
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Translate
from register_app.notice.blocks import Block, Bullets, Paragraph, Table
from register_app.notice.facts import NoticeFacts
from register_app.notice.words import (
    BASES,
    joined,
    purpose_detail,
    purpose_interest,
    purpose_name,
)
from register_app.processing.purpose import LegalBasis, Purpose


def on_basis(facts: NoticeFacts, basis: LegalBasis) -> tuple[Purpose, ...]:
    """Return the purposes that rest on a basis."""
    return tuple(purpose for purpose in facts.purposes if purpose.basis is basis)


def purposes(facts: NoticeFacts, translate: Translate) -> tuple[Block, ...]:
    """Return each purpose with its basis and, for Art. 6(1)(f), the interest."""
    intro = QT_TRANSLATE_NOOP(
        "notice",
        "The legal bases are those of Article 6 of the EU General Data Protection Regulation "
        "(GDPR).",
    )
    balance = QT_TRANSLATE_NOOP(
        "notice",
        "Where the basis is our legitimate interest, you may ask how we have weighed it against "
        "your rights, and you may object (sections 12 and 13).",
    )
    header = (
        translate(QT_TRANSLATE_NOOP("notice", "Purpose")),
        translate(QT_TRANSLATE_NOOP("notice", "Legal basis")),
    )
    rows = tuple(_purpose_row(purpose, translate) for purpose in facts.purposes)
    blocks: tuple[Block, ...] = (Paragraph(translate(intro)), Table(header, rows))
    if on_basis(facts, LegalBasis.LEGITIMATE_INTEREST):
        blocks += (Paragraph(translate(balance)),)
    return blocks


def _purpose_row(purpose: Purpose, translate: Translate) -> tuple[str, str]:
    name = purpose_name(purpose, translate)
    detail = purpose_detail(purpose, translate)
    basis = translate(BASES[purpose.basis]) if purpose.basis else ""
    if purpose.basis is LegalBasis.LEGITIMATE_INTEREST:
        basis = f"{basis}\n{purpose_interest(purpose, translate)}"
    return (f"{name}\n{detail}" if detail else name, basis)


def duty(facts: NoticeFacts, translate: Translate) -> tuple[Block, ...]:
    """Return what must be given and what follows if it is not (GDPR Art. 13(2)(e))."""
    needs = _needs(facts, translate)
    if not needs:
        free = QT_TRANSLATE_NOOP(
            "notice",
            "Giving the data is voluntary. If you do not give it, we serve you as well as we can "
            "without it.",
        )
        return (Paragraph(translate(free)),)
    rest = QT_TRANSLATE_NOOP(
        "notice",
        "Giving any other data is voluntary. If you do not give it, we serve you as well as we "
        "can without it.",
    )
    return (Bullets(needs), Paragraph(translate(rest)))


def _needs(facts: NoticeFacts, translate: Translate) -> tuple[str, ...]:
    needs = []
    if on_basis(facts, LegalBasis.CONTRACT):
        contract = QT_TRANSLATE_NOOP(
            "notice",
            "Contract: for offers, orders and invoices we need your name, contact details and "
            "the addresses of delivery and invoicing. Without them we cannot make an offer, "
            "deliver or invoice.",
        )
        needs.append(translate(contract))
    legal = on_basis(facts, LegalBasis.LEGAL_OBLIGATION)
    if legal:
        law = QT_TRANSLATE_NOOP(
            "notice",
            "Law: some data, such as the buyer’s name and address on an invoice, is required by "
            "law ({purposes}). Without it we cannot sell to you on invoice.",
        )
        needs.append(translate(Message(law, {"purposes": joined(legal, translate)})))
    if facts.has(Category.HETU):
        code = QT_TRANSLATE_NOOP(
            "notice",
            "Personal identity code: needed when you must be told apart without doubt. Without "
            "it we cannot, for example, grant you credit.",
        )
        needs.append(translate(code))
    return (*needs, facts.duty) if facts.duty else tuple(needs)
