"""The recovery sheet as a PDF of one page: the code as text and as a square for a scanner."""

from register_app.i18n import QT_TRANSLATE_NOOP, Translate
from register_app.notice.words import shown_day
from register_app.reports.pdf import Document
from register_app.reports.squares import squares
from register_app.vault import recovery_sheet
from register_app.vault.recovery_sheet import RecoverySheet

_SQUARE_SIDE = 40.0

_MEANING = QT_TRANSLATE_NOOP("recovery_sheet", "QR code that holds the recovery code")


def recovery_pdf(sheet: RecoverySheet, translate: Translate, *, language: str) -> bytes:
    """Return the sheet as it prints; the same sheet gives the same bytes."""
    title = translate(recovery_sheet.TITLE)
    document = Document(title=title, language=language, author=sheet.program, day=sheet.made_on)
    document.heading(title, level=1)
    document.paragraph(translate(sheet.made(shown_day(sheet.made_on, language))), quiet=True)
    document.paragraph(translate(recovery_sheet.PURPOSE))
    _add_code(document, sheet, translate)
    document.heading(translate(recovery_sheet.USE))
    document.bullets(map(translate, recovery_sheet.USING))
    document.heading(translate(recovery_sheet.KEEP))
    document.bullets(map(translate, recovery_sheet.KEEPING))
    return document.to_bytes()


def _add_code(document: Document, sheet: RecoverySheet, translate: Translate) -> None:
    document.heading(translate(recovery_sheet.CODE))
    half = len(sheet.groups) // 2
    for first in (0, half):
        # the largest letters there are: the code is typed from the paper
        document.large(" - ".join(sheet.groups[first : first + half]))
    document.squares(
        squares(sheet.scanned),
        millimetres=_SQUARE_SIDE,
        meaning=translate(_MEANING),
    )
