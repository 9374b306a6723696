"""A form by which a person gives consent to marketing, to print and to sign."""

from datetime import date
from typing import NamedTuple

from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text, Translate
from register_app.notice.words import shown_day
from register_app.permissions.entry import CHANNEL, CHANNELS, Channel
from register_app.reports.pdf import Document

_TITLE = QT_TRANSLATE_NOOP("consent_form", "Consent to marketing")
_VERSION = QT_TRANSLATE_NOOP("consent_form", "{firm}, version {version} of {day}")
_WAYS = QT_TRANSLATE_NOOP("consent_form", "In which ways: tick those you allow")
_WITHDRAW = QT_TRANSLATE_NOOP("consent_form", "How to withdraw")
_TELL = QT_TRANSLATE_NOOP(
    "consent_form",
    "Tell us in any way you like, and we stop: {ways}. It costs nothing, and what was done before "
    "stays lawful.",
)
_NOTICE = QT_TRANSLATE_NOOP("consent_form", "How we handle your data: {address}")
_ASK = QT_TRANSLATE_NOOP(
    "consent_form", "How we handle your data is told in our privacy notice; ask us for it."
)
_NAME = QT_TRANSLATE_NOOP("consent_form", "Name")
_DATE = QT_TRANSLATE_NOOP("consent_form", "Place and date")
_SIGNATURE = QT_TRANSLATE_NOOP("consent_form", "Signature")
_SIGN = QT_TRANSLATE_NOOP("consent_form", "Signature")
_BOX = "□"
_LINE = "\xa0\n" + 46 * "_"
"""With room above it to write in."""


class ConsentForm(NamedTuple):
    """What a form says."""

    language: str
    firm: str
    ways: tuple[str, ...]
    """Where consent can be withdrawn: phone numbers and addresses of the firm."""
    notice: str
    """Where the privacy notice is; "" where only the firm has it."""
    text: str
    version: int
    day: date
    name: str = ""
    """Who is asked; left to be written by hand where nobody is named."""


def consent_form(form: ConsentForm, translate: Translate) -> bytes:
    """Return the form as it prints; the same form gives the same bytes."""
    title = translate(_TITLE)
    document = Document(title=title, language=form.language, author=form.firm, day=form.day)
    document.heading(title, level=1)
    day = shown_day(form.day, form.language)
    told = {"firm": form.firm, "version": form.version, "day": day}
    document.paragraph(translate(Message(_VERSION, told)), quiet=True)
    document.paragraph(form.text)
    document.heading(translate(_WAYS))
    for channel in CHANNELS:
        document.paragraph(f"{_BOX}   {_called(channel, translate)}")
    document.heading(translate(_WITHDRAW))
    ways = ", ".join(form.ways) or form.firm
    document.paragraph(translate(Message(_TELL, {"ways": ways})))
    notice = Message(_NOTICE, {"address": form.notice}) if form.notice else _ASK
    document.paragraph(translate(notice))
    document.heading(translate(_SIGN))
    document.pairs(
        (
            (translate(_NAME), form.name or _LINE),
            (translate(_DATE), _LINE),
            (translate(_SIGNATURE), _LINE),
        )
    )
    return document.to_bytes()


def _called(channel: Channel, translate: Translate) -> str:
    label = CHANNEL.show(channel)
    return translate(label) if isinstance(label, Text) else label
