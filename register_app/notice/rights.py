"""Sections 12 to 14: direct marketing, the other rights, withdrawing consent."""

from register_app.customers.choices import HetuReason
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Translate
from register_app.notice.blocks import Block, Box, Paragraph, Table
from register_app.notice.facts import Channel, NoticeFacts
from register_app.notice.why import on_basis
from register_app.notice.words import CHANNELS, joined, reach
from register_app.processing.purpose import LegalBasis

ELECTRONIC = frozenset({Channel.EMAIL, Channel.SMS, Channel.AUTO})


def marketing(facts: NoticeFacts, translate: Translate) -> tuple[Block, ...]:
    """Return how we market, and the right to object in a box of its own (GDPR Art. 21(4))."""
    remembered = QT_TRANSLATE_NOOP(
        "notice",
        "We keep a note of your refusal, so that a later list of addresses cannot bring you back "
        "by mistake.",
    )
    return (
        *_ways(facts, translate),
        _objection(facts, translate),
        Paragraph(translate(remembered)),
    )


def _ways(facts: NoticeFacts, translate: Translate) -> tuple[Paragraph, ...]:
    if not facts.channels:
        none = QT_TRANSLATE_NOOP("notice", "At present we do no direct marketing.")
        return (Paragraph(translate(none)),)
    ways = QT_TRANSLATE_NOOP("notice", "Ways of direct marketing we use: {channels}.")
    channels = ", ".join(
        translate(CHANNELS[channel]) for channel in Channel if channel in facts.channels
    )
    told = Paragraph(translate(Message(ways, {"channels": channels})))
    if not ELECTRONIC.intersection(facts.channels):
        return (told,)
    law = QT_TRANSLATE_NOOP(
        "notice",
        "Electronic marketing goes to a private person only with consent given beforehand, or to "
        "an existing customer about similar products of our own; to a contact person only in "
        "matters of his or her work (Act on Electronic Communications Services, 917/2014, "
        "sections 200–203). Every such message tells how to refuse.",
    )
    return (told, Paragraph(translate(law)))


def _objection(facts: NoticeFacts, translate: Translate) -> Box:
    title = QT_TRANSLATE_NOOP("notice", "You may refuse direct marketing at any time")
    absolute = QT_TRANSLATE_NOOP(
        "notice",
        "You have the right to object at any time to the use of your data for direct marketing, "
        "and to profiling connected with it. You need not give any reason, it costs nothing, and "
        "we stop at once.",
    )
    interest = QT_TRANSLATE_NOOP(
        "notice",
        "You may also object, on grounds of your own particular situation, to any other use that "
        "rests on our legitimate interest (section 4). We then stop, unless we have compelling "
        "legitimate grounds or need the data for a legal claim.",
    )
    tell = QT_TRANSLATE_NOOP("notice", "Tell us: {contact}")
    texts = [translate(absolute)]
    if on_basis(facts, LegalBasis.LEGITIMATE_INTEREST):
        texts.append(translate(interest))
    texts.append(translate(Message(tell, {"contact": reach(facts)})))
    return Box(translate(title), tuple(texts))


RIGHTS = (
    (
        QT_TRANSLATE_NOOP("notice", "Access (Article 15)"),
        QT_TRANSLATE_NOOP(
            "notice", "You may ask whether we hold data on you, and get a copy of it."
        ),
    ),
    (
        QT_TRANSLATE_NOOP("notice", "Rectification (Article 16)"),
        QT_TRANSLATE_NOOP(
            "notice", "We correct data that is wrong and complete data that is lacking."
        ),
    ),
    (
        QT_TRANSLATE_NOOP("notice", "Erasure (Article 17)"),
        QT_TRANSLATE_NOOP(
            "notice",
            "We erase data that is no longer needed, that you have withdrawn your consent to, or "
            "that you have rightly objected to. We may not erase what the law makes us keep, such "
            "as vouchers, nor need we erase what a legal claim needs.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("notice", "Restriction of processing (Article 18)"),
        QT_TRANSLATE_NOOP(
            "notice",
            "While it is being settled whether data is right or an objection justified, you may "
            "ask us only to store the data and not to use it.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("notice", "Data portability (Article 20)"),
        QT_TRANSLATE_NOOP(
            "notice",
            "Data that you have given us on the basis of consent or contract you get in a common "
            "machine-readable form, to be passed on to someone else.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("notice", "Objection (Article 21)"),
        QT_TRANSLATE_NOOP("notice", "You may object to processing: see the box in section 12."),
    ),
    (
        QT_TRANSLATE_NOOP("notice", "Automated decisions (Article 22)"),
        QT_TRANSLATE_NOOP(
            "notice",
            "You have the right not to be subject to a decision made only by automated means that "
            "significantly affects you: see section 15.",
        ),
    ),
)


def others(facts: NoticeFacts, translate: Translate) -> tuple[Block, ...]:
    """Return the rights of Arts 15 to 22 in short, and how to use them (Art. 12)."""
    header = (
        translate(QT_TRANSLATE_NOOP("notice", "Right")),
        translate(QT_TRANSLATE_NOOP("notice", "What it means")),
    )
    ask = QT_TRANSLATE_NOOP(
        "notice",
        "You may make your request in any way you like: {contact}. If we have reason to doubt who "
        "you are, we may ask you to show it, but for no more than that takes.",
    )
    answer = QT_TRANSLATE_NOOP(
        "notice",
        "We answer without delay and within one month at the latest. If requests are complex or "
        "many, we may need two more months; we then say so, and why, within the first month.",
    )
    free = QT_TRANSLATE_NOOP(
        "notice",
        "This is free of charge. Only if a request is manifestly unfounded or excessive may we "
        "charge a reasonable fee or refuse. If we refuse, we tell you why, and how you can "
        "complain or go to court.",
    )
    return (
        Table(header, tuple((translate(right), translate(text)) for right, text in RIGHTS)),
        Paragraph(translate(Message(ask, {"contact": reach(facts)}))),
        Paragraph(translate(answer)),
        Paragraph(translate(free)),
    )


def withdrawal(facts: NoticeFacts, translate: Translate) -> tuple[Block, ...]:
    """Return the right to withdraw consent (GDPR Arts 13(2)(c) and 14(2)(d))."""
    consented = on_basis(facts, LegalBasis.CONSENT)
    by_code = HetuReason.CONSENT in facts.hetu_reasons
    withdraw = QT_TRANSLATE_NOOP(
        "notice",
        "You may withdraw your consent at any time, as easily as you gave it: {contact}. What was "
        "done before the withdrawal stays lawful.",
    )
    if not consented and not by_code:
        none = QT_TRANSLATE_NOOP(
            "notice",
            "At present we ask for no consent. If we ever do, you may withdraw it at any time.",
        )
        return (Paragraph(translate(none)),)
    blocks: list[Block] = []
    if consented:
        which = QT_TRANSLATE_NOOP("notice", "Based on your consent: {purposes}.")
        blocks.append(
            Paragraph(translate(Message(which, {"purposes": joined(consented, translate)})))
        )
    blocks.append(Paragraph(translate(Message(withdraw, {"contact": reach(facts)}))))
    return tuple(blocks)
