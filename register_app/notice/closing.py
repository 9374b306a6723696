"""Sections 15 to 17: automated decisions, the authority, changes to the notice."""

from register_app.i18n import QT_TRANSLATE_NOOP, Message, Translate
from register_app.notice.blocks import Block, Paragraph, Table
from register_app.notice.facts import NoticeFacts
from register_app.notice.words import reach, shown_day

AUTHORITY = QT_TRANSLATE_NOOP(
    "notice",
    "Office of the Data Protection Ombudsman, P.O. Box 800, 00531 Helsinki, Finland, "
    "+358 29 566 6700, tietosuoja@om.fi, tietosuoja.fi",
)


def profiling(facts: NoticeFacts, translate: Translate) -> tuple[Block, ...]:
    """Return automated decisions and profiling (GDPR Arts 13(2)(f) and 14(2)(g))."""
    none = QT_TRANSLATE_NOOP(
        "notice",
        "We make no decisions that rest only on automated processing and that would have legal or "
        "similarly significant effects on you.",
    )
    blocks: tuple[Block, ...] = (Paragraph(translate(none)),)
    if any(purpose.preset == "credit" for purpose in facts.purposes):
        credit = QT_TRANSLATE_NOOP(
            "notice", "Decisions on granting credit are always made by a person."
        )
        blocks += (Paragraph(translate(credit)),)
    if facts.profiling:
        grouping = QT_TRANSLATE_NOOP(
            "notice",
            "We group customers, for example by place, industry or earlier orders, to choose whom "
            "a message is meant for. The grouping has no other consequences for you, and you may "
            "object to it (section 12).",
        )
        return (*blocks, Paragraph(translate(grouping)))
    unprofiled = QT_TRANSLATE_NOOP("notice", "We do not profile you.")
    return (*blocks, Paragraph(translate(unprofiled)))


def complaint(facts: NoticeFacts, translate: Translate) -> tuple[Block, ...]:
    """Return the right to complain (GDPR Arts 13(2)(d) and 14(2)(e))."""
    first = QT_TRANSLATE_NOOP(
        "notice",
        "If something troubles you, please tell us first, so that we can put it right: {contact}",
    )
    right = QT_TRANSLATE_NOOP(
        "notice",
        "If you think that our processing of your data breaks the law, you have the right to "
        "complain to the supervisory authority:",
    )
    elsewhere = QT_TRANSLATE_NOOP(
        "notice",
        "You may also complain in the EU or EEA country where you live or work or where the "
        "breach took place, and you may bring the matter before a court.",
    )
    return (
        Paragraph(translate(Message(first, {"contact": reach(facts)}))),
        Paragraph(translate(right)),
        Paragraph(facts.authority or translate(AUTHORITY)),
        Paragraph(translate(elsewhere)),
    )


def changes(facts: NoticeFacts, translate: Translate) -> tuple[Block, ...]:
    """Return the versions, and how changes and new purposes are told."""
    purpose = QT_TRANSLATE_NOOP(
        "notice",
        "Before we use your data for a new purpose, we tell you about it and about your rights "
        "in it.",
    )
    told = QT_TRANSLATE_NOOP(
        "notice",
        "We keep this notice up to date. Of changes that matter to you we tell you beforehand.",
    )
    blocks: tuple[Block, ...] = (Paragraph(translate(told)), Paragraph(translate(purpose)))
    if facts.web_address:
        newest = QT_TRANSLATE_NOOP("notice", "The newest version: {place}")
        blocks += (Paragraph(translate(Message(newest, {"place": facts.web_address}))),)
    return (*blocks, _history(facts, translate))


def _history(facts: NoticeFacts, translate: Translate) -> Table:
    header = (
        translate(QT_TRANSLATE_NOOP("notice", "Version")),
        translate(QT_TRANSLATE_NOOP("notice", "Date")),
        translate(QT_TRANSLATE_NOOP("notice", "What changed")),
    )
    this = translate(QT_TRANSLATE_NOOP("notice", "This version"))
    oldest_first = sorted(facts.changes, key=lambda change: change.day)
    rows = [
        (
            change.version,
            shown_day(change.day, facts.language),
            change.text or (this if change.version == facts.version else ""),
        )
        for change in reversed(oldest_first)
    ]
    if facts.day and all(change.version != facts.version for change in facts.changes):
        rows.insert(0, (facts.version, shown_day(facts.day, facts.language), this))
    return Table(header, tuple(rows), widths=(0.15, 0.2, 0.65))
