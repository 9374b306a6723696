"""Compose the notice: eighteen sections that cover every item of GDPR Arts 13 and 14."""

from collections.abc import Callable

from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text, Translate
from register_app.notice import closing, rights, what, where, who, why
from register_app.notice.blocks import Block, Notice, Section
from register_app.notice.facts import NoticeFacts

Compose = Callable[[NoticeFacts, Translate], tuple[Block, ...]]

SECTIONS: tuple[tuple[Text, Compose], ...] = (
    (
        QT_TRANSLATE_NOOP("notice", "Privacy notice: customer and marketing register"),
        who.front,
    ),
    (QT_TRANSLATE_NOOP("notice", "Who is responsible (controller)"), who.controller),
    (QT_TRANSLATE_NOOP("notice", "Whom to contact"), who.contact),
    (QT_TRANSLATE_NOOP("notice", "Whose data we hold"), who.subjects),
    (QT_TRANSLATE_NOOP("notice", "Why and on what legal basis"), why.purposes),
    (QT_TRANSLATE_NOOP("notice", "What data we hold"), what.data),
    (QT_TRANSLATE_NOOP("notice", "Where the data comes from"), what.sources),
    (QT_TRANSLATE_NOOP("notice", "Do you have to give the data"), why.duty),
    (QT_TRANSLATE_NOOP("notice", "Who receives the data"), where.recipients),
    (QT_TRANSLATE_NOOP("notice", "Transfers outside the EU/EEA"), where.transfers),
    (QT_TRANSLATE_NOOP("notice", "How long we keep the data"), where.retention),
    (QT_TRANSLATE_NOOP("notice", "How we protect the data"), where.protection),
    (
        QT_TRANSLATE_NOOP("notice", "Direct marketing and your right to refuse it"),
        rights.marketing,
    ),
    (QT_TRANSLATE_NOOP("notice", "Your other rights"), rights.others),
    (QT_TRANSLATE_NOOP("notice", "Withdrawing consent"), rights.withdrawal),
    (QT_TRANSLATE_NOOP("notice", "Profiling and automated decisions"), closing.profiling),
    (
        QT_TRANSLATE_NOOP("notice", "Complaint to the Data Protection Ombudsman"),
        closing.complaint,
    ),
    (QT_TRANSLATE_NOOP("notice", "Changes to this notice"), closing.changes),
)


def compose(facts: NoticeFacts, translate: Translate) -> Notice:
    """Return the notice in the language of `translate`; `checks.gaps` says what it lacks."""
    subject = QT_TRANSLATE_NOOP("notice", "{firm}, version {version}")
    values = {"firm": facts.controller.name, "version": facts.version}
    return Notice(
        language=facts.language,
        author=facts.controller.name,
        subject=translate(Message(subject, values)),
        version=facts.version,
        day=facts.day,
        sections=tuple(
            Section(number, translate(title), section(facts, translate))
            for number, (title, section) in enumerate(SECTIONS)
        ),
    )
