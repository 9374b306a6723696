"""Sections 0 to 3: the notice in short, the controller, the contact, the persons."""

from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text, Translate
from register_app.notice.blocks import Block, Bullets, Pairs, Paragraph
from register_app.notice.facts import ContactPoint, NoticeFacts, SubjectGroup
from register_app.notice.words import joined, joined_sources, reach, shown_day

NAME = QT_TRANSLATE_NOOP("notice", "Name")
BUSINESS_ID = QT_TRANSLATE_NOOP("notice", "Business ID")
ADDRESS = QT_TRANSLATE_NOOP("notice", "Address")
PHONE = QT_TRANSLATE_NOOP("notice", "Phone")
EMAIL = QT_TRANSLATE_NOOP("notice", "Email")

SUBJECTS = {
    SubjectGroup.PERSONS: QT_TRANSLATE_NOOP("notice", "private persons who are our customers"),
    SubjectGroup.SOLE_TRADERS: QT_TRANSLATE_NOOP("notice", "sole traders who are our customers"),
    SubjectGroup.CONTACTS: QT_TRANSLATE_NOOP(
        "notice",
        "contact persons of the companies, housing companies, associations and public bodies "
        "that are our customers",
    ),
    SubjectGroup.PROSPECTS: QT_TRANSLATE_NOOP(
        "notice", "persons who have asked us for an offer, and other possible customers"
    ),
    SubjectGroup.FORMER: QT_TRANSLATE_NOOP(
        "notice", "former customers, for the time told in section 10"
    ),
}


def version_line(facts: NoticeFacts, translate: Translate) -> str:
    """Return the version and its day."""
    day = shown_day(facts.day, facts.language) if facts.day else ""
    line = QT_TRANSLATE_NOOP("notice", "Version {version}, {day}")
    return translate(Message(line, {"version": facts.version, "day": day}))


def front(facts: NoticeFacts, translate: Translate) -> tuple[Block, ...]:
    """Return the date, the version and the notice in short."""
    about = QT_TRANSLATE_NOOP(
        "notice", "This notice tells how {firm} uses the personal data in its customer register."
    )
    rights = QT_TRANSLATE_NOOP(
        "notice",
        "You may see your data, have it corrected or erased, and refuse direct marketing at any "
        "time, free of charge. Contact: {contact}",
    )
    rows: list[tuple[Text, str]] = [
        (
            QT_TRANSLATE_NOOP("notice", "What we use the data for"),
            joined(facts.purposes, translate),
        ),
        (
            QT_TRANSLATE_NOOP("notice", "Where it comes from"),
            joined_sources(facts.sources, translate),
        ),
        (
            QT_TRANSLATE_NOOP("notice", "Your rights"),
            translate(Message(rights, {"contact": reach(facts)})),
        ),
    ]
    return (
        Paragraph(version_line(facts, translate)),
        Paragraph(translate(Message(about, {"firm": facts.controller.name}))),
        Pairs(tuple((translate(label), value) for label, value in rows)),
    )


def controller(facts: NoticeFacts, translate: Translate) -> tuple[Block, ...]:
    """Return who answers for the register (GDPR Arts 13(1)(a) and 14(1)(a))."""
    firm = facts.controller
    we_are = QT_TRANSLATE_NOOP(
        "notice",
        "We are the controller: we decide why and how the data is used, and we answer for it.",
    )
    rows = (
        (NAME, firm.name),
        (BUSINESS_ID, firm.business_id),
        (ADDRESS, firm.address),
        (PHONE, firm.phone),
        (EMAIL, firm.email),
    )
    return (Paragraph(translate(we_are)), _pairs(rows, translate))


def contact(facts: NoticeFacts, translate: Translate) -> tuple[Block, ...]:
    """Return whom to ask, and the data protection officer if there is one."""
    ask = QT_TRANSLATE_NOOP("notice", "In all matters that concern your data, please contact:")
    officer = QT_TRANSLATE_NOOP("notice", "Our data protection officer:")
    none = QT_TRANSLATE_NOOP(
        "notice",
        "We have not appointed a data protection officer. The contact above answers you.",
    )
    blocks: tuple[Block, ...] = (Paragraph(translate(ask)), _point(facts.contact, translate))
    if facts.officer is None:
        return (*blocks, Paragraph(translate(none)))
    return (*blocks, Paragraph(translate(officer)), _point(facts.officer, translate))


def subjects(facts: NoticeFacts, translate: Translate) -> tuple[Block, ...]:
    """Return whose data the register holds."""
    holds = QT_TRANSLATE_NOOP("notice", "The register holds data on:")
    companies = QT_TRANSLATE_NOOP(
        "notice",
        "The details of a company alone, such as its name and business ID, are not personal data. "
        "The details of a sole trader and of a contact person are.",
    )
    groups = tuple(translate(SUBJECTS[group]) for group in SubjectGroup if group in facts.subjects)
    return (Paragraph(translate(holds)), Bullets(groups), Paragraph(translate(companies)))


def _point(point: ContactPoint, translate: Translate) -> Pairs:
    rows = (
        (NAME, point.name),
        (ADDRESS, point.address),
        (PHONE, point.phone),
        (EMAIL, point.email),
    )
    return _pairs(rows, translate)


def _pairs(rows: tuple[tuple[Text, str], ...], translate: Translate) -> Pairs:
    return Pairs(tuple((translate(label), value) for label, value in rows if value))
