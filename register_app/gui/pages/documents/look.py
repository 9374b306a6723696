"""Make a document ready to be shown, from memory and away from the window's thread."""

import codecs
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader

from register_app.documents.document import Document
from register_app.documents.guess import MAILS, PICTURES
from register_app.documents.media import LOOKED_AT, Media, media_of
from register_app.filing import content, pdf_weight
from register_app.filing.letter import Letter
from register_app.filing.mail import letter_of
from register_app.gui.jobs import Progress
from register_app.register import Register

LIMIT = 200 << 20
"""Bytes: more is not taken into memory."""
_MOST_PIXELS = 100_000_000
_MOST_MEGABYTES = 512
_MOST_LETTERS = 1_000_000
_MOST_LINES = 100_000
"""More of either holds up the window while it is laid out."""
_FORMATS = {
    Media.PNG: b"png",
    Media.JPEG: b"jpeg",
    Media.GIF: b"gif",
    Media.WEBP: b"webp",
    Media.TIFF: b"tiff",
    Media.BMP: b"bmp",
}
_TEXTS = frozenset({Media.TEXT, Media.CSV, Media.EML})


class Look(NamedTuple):
    """What can be shown of a document: one of these, or nothing."""

    document: Document
    media: Media
    pdf: bytes = b""
    is_heavy: bool = False
    """Say whether it is a PDF that asks for too much to be drawn."""
    image: QImage | None = None
    text: str | None = None
    is_cut: bool = False
    """Say whether the text goes on."""
    letter: Letter | None = None
    came_with: tuple[Document, ...] = ()
    """What the files of a message became."""
    outcome: str | None = None
    """How the reading of its words went, once it was tried."""


def look(document: Document, register: Register, progress: Progress) -> Look:
    """Read a document; raise DocumentTooLarge and its like where that is impossible."""
    watch = progress.watch
    held = content.read(register, document, limit=LIMIT, watch=watch)
    media = media_of(held[:LOOKED_AT], document.file_name)
    found = Look(document, media, outcome=register.readings.outcome(document.id or 0))
    if media is Media.PDF:
        is_heavy = pdf_weight.is_heavy(held, watch)
        return found._replace(pdf=b"" if is_heavy else held, is_heavy=is_heavy)
    if media in PICTURES:
        return found._replace(image=picture_of(held, media))
    if media in MAILS and (letter := letter_of(register, document, watch)) is not None:
        part = _beginning(letter.text)
        return found._replace(
            letter=letter._replace(text=part),
            is_cut=part != letter.text,
            came_with=tuple(register.documents.came_with(document)),
        )
    if media in _TEXTS:
        text = _decoded(held)
        part = _beginning(text)
        return found._replace(text=part, is_cut=part != text)
    return found


def picture_of(held: bytes, media: Media) -> QImage | None:
    """Return a picture, unless it is broken, too large, or of a kind that cannot be shown."""
    if media not in _FORMATS:
        return None
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    buffer = QBuffer()
    buffer.setData(QByteArray(held))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(_FORMATS[media]))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        return None
    image = reader.read()
    return None if image.isNull() else image


def _beginning(text: str) -> str:
    return "".join(text[:_MOST_LETTERS].splitlines(keepends=True)[:_MOST_LINES])


def _decoded(held: bytes) -> str:
    most = 4 * _MOST_LETTERS + 4
    is_cut, held = len(held) > most, held[:most]
    if held.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return held.decode("utf-16", errors="replace")
    try:
        # half a letter at the end is no fault where the text was cut
        return codecs.getincrementaldecoder("utf-8-sig")().decode(held, not is_cut)
    except UnicodeDecodeError:
        return held.decode("cp1252", errors="replace")
