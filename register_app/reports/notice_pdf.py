"""The privacy notice as a PDF."""

from datetime import date

from register_app.notice import blocks
from register_app.notice.blocks import Notice, Section
from register_app.reports.pdf import Document

_UNDATED = date(1970, 1, 1)
"""Stands for the day that a preview still lacks; without one nothing is printed."""
_WIDTHS = {2: (0.38, 0.62), 3: (0.33, 0.36, 0.31)}


def notice_pdf(notice: Notice) -> bytes:
    """Return the notice as it prints; the same notice gives the same bytes."""
    document = Document(
        title=notice.title,
        language=notice.language,
        author=notice.author,
        subject=notice.subject,
        day=notice.day or _UNDATED,
    )
    for section in notice.sections:
        add_section(document, section)
    return document.to_bytes()


def add_section(document: Document, section: Section) -> None:
    """Add one section under its number."""
    if section.number:
        document.heading(f"{section.number}. {section.title}")
    else:
        document.heading(section.title, level=1)
    for place, block in enumerate(section.blocks):
        is_version = not section.number and not place
        _add_block(document, block, quiet=is_version)


def _add_block(document: Document, block: blocks.Block, *, quiet: bool) -> None:
    match block:
        case blocks.Paragraph(text):
            document.paragraph(text, quiet=quiet)
        case blocks.Bullets(items):
            document.bullets(items)
        case blocks.Pairs(rows):
            document.pairs(rows)
        case blocks.Table(header, rows, widths):
            shares = widths or _WIDTHS[len(header)]
            document.table(header, rows, widths=shares, detailed=True)
        case _:
            document.box(block.title, block.texts)
