"""The spare codes as a PDF of one page, to be kept beside the recovery sheet."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text, Translate
from register_app.notice.words import shown_day
from register_app.reports.pdf import Document

_TITLE = QT_TRANSLATE_NOOP("spare_codes", "Spare codes")
_MADE = QT_TRANSLATE_NOOP("spare_codes", "Register {register} · {day} · {program}")
_PURPOSE = QT_TRANSLATE_NOOP(
    "spare_codes",
    "When the phone is not at hand, one of these takes the place of the one-time code. Each works "
    "once: strike it out when you have used it.",
)
_KEEPING: Sequence[Text] = (
    QT_TRANSLATE_NOOP(
        "spare_codes",
        "They open nothing alone: the passphrase or the sign-in to your computer comes first. "
        "They are no recovery sheet.",
    ),
    QT_TRANSLATE_NOOP("spare_codes", "Keep them where nobody reads them, away from the computer."),
    QT_TRANSLATE_NOOP(
        "spare_codes", "When you make new ones in the settings, destroy this sheet."
    ),
)
_A_ROW = 2


class SpareSheet(NamedTuple):
    """One sheet: which register, which codes, which day; nothing about a customer or a firm."""

    codes: Sequence[str]
    register: str
    made_on: date
    program: str


def spare_codes_pdf(sheet: SpareSheet, translate: Translate, *, language: str) -> bytes:
    """Return the sheet as it prints; the same sheet gives the same bytes."""
    title = translate(_TITLE)
    day = shown_day(sheet.made_on, language)
    made = {"register": sheet.register, "day": day, "program": sheet.program}
    document = Document(title=title, language=language, author=sheet.program, day=sheet.made_on)
    document.heading(title, level=1)
    document.paragraph(translate(Message(_MADE, made)), quiet=True)
    document.paragraph(translate(_PURPOSE))
    for first in range(0, len(sheet.codes), _A_ROW):
        # the largest letters there are: the code is typed from the paper
        document.large("      ".join(sheet.codes[first : first + _A_ROW]))
    document.bullets(map(translate, _KEEPING))
    return document.to_bytes()
