"""A letter of the firm to a person, as a PDF: plain paragraphs under a letterhead."""

from datetime import date
from typing import NamedTuple

from register_app.i18n import QT_TRANSLATE_NOOP, Catalogue
from register_app.notice.words import shown_day
from register_app.reports.paper import Address
from register_app.reports.paper_words import Writing
from register_app.reports.pdf import Document
from register_app.settings import Settings

_DAY = QT_TRANSLATE_NOOP("letter", "Date")
_MATTER = QT_TRANSLATE_NOOP("letter", "Matter")
_LONGEST_TITLE = 200


class Letter(NamedTuple):
    """What a letter says, in its language."""

    language: str
    receiver: tuple[str, ...]
    """The lines for the window of an envelope: the name, and the address where it is known."""
    title: str
    text: str
    """Paragraphs, one a line; empty lines set them apart."""
    day: date
    matter: str = ""
    """By what the firm finds the matter again."""


def letter_pdf(letter: Letter, firm: Settings) -> bytes:
    """Return the letter as it prints; the same letter gives the same bytes."""
    translate = Catalogue.load(letter.language)
    title = letter.title[:_LONGEST_TITLE]
    document = Document(
        title=title, language=letter.language, author=firm.firm_name, day=letter.day
    )
    address = Address(firm.firm_street, firm.firm_postcode, firm.firm_city, "FI")
    facts = (
        (translate(_DAY), shown_day(letter.day, letter.language)),
        (translate(_MATTER), letter.matter),
    )
    sender = Writing(letter.language, translate).postal(firm.firm_name, "", address)
    document.letterhead(
        sender=sender or ("",),
        receiver=letter.receiver,
        title=title,
        facts=[(label, value) for label, value in facts if value],
    )
    for line in letter.text.splitlines():
        if line.strip():
            document.paragraph(line)
    return document.to_bytes()
