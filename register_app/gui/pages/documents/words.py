"""What documents, their kinds and their sizes are called on screen."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale

from register_app.documents.document import KINDS, Document
from register_app.documents.media import Media
from register_app.documents.safe_file import shown_name
from register_app.gui.forms.shown import said
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP, Message

_KILOBYTE = 1000
_BYTES = QT_TRANSLATE_NOOP("documents", "%n bytes")
_MEDIA = {
    Media.PDF: QT_TRANSLATE_NOOP("documents", "PDF document"),
    Media.PNG: QT_TRANSLATE_NOOP("documents", "Picture (PNG)"),
    Media.JPEG: QT_TRANSLATE_NOOP("documents", "Picture (JPEG)"),
    Media.GIF: QT_TRANSLATE_NOOP("documents", "Picture (GIF)"),
    Media.WEBP: QT_TRANSLATE_NOOP("documents", "Picture (WebP)"),
    Media.TIFF: QT_TRANSLATE_NOOP("documents", "Picture (TIFF)"),
    Media.BMP: QT_TRANSLATE_NOOP("documents", "Picture (BMP)"),
    Media.HEIC: QT_TRANSLATE_NOOP("documents", "Picture of a phone (HEIC)"),
    Media.TEXT: QT_TRANSLATE_NOOP("documents", "Text"),
    Media.CSV: QT_TRANSLATE_NOOP("documents", "Table as text (CSV)"),
    Media.DOCX: QT_TRANSLATE_NOOP("documents", "Word document"),
    Media.XLSX: QT_TRANSLATE_NOOP("documents", "Excel workbook"),
    Media.ODT: QT_TRANSLATE_NOOP("documents", "OpenDocument text"),
    Media.ODS: QT_TRANSLATE_NOOP("documents", "OpenDocument spreadsheet"),
    Media.EML: QT_TRANSLATE_NOOP("documents", "E-mail"),
    Media.MSG: QT_TRANSLATE_NOOP("documents", "Outlook message"),
    Media.ZIP: QT_TRANSLATE_NOOP("documents", "Packed files (ZIP)"),
    Media.PROGRAM: QT_TRANSLATE_NOOP("documents", "A program"),
    Media.OTHER: QT_TRANSLATE_NOOP("documents", "A file of another kind"),
}


def kind_called(kind: str) -> str:
    """Return what a kind is called; a firm's own kinds are called as they are written."""
    return said(KINDS.get(kind, kind))


def media_called(media: Media) -> str:
    """Return what content is called."""
    return translate(_MEDIA[media])


def size_called(size: int) -> str:
    """Return a size in bytes as people read it."""
    if size < _KILOBYTE:  # Qt names bytes in the nominative, which no Finn says after a number
        return translate(Message(_BYTES, n=size))
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def title_of(document: Document) -> str:
    """Return the title, or the name of the file; no sign in it hides or turns the text."""
    return called(document.title, document.file_name)


def called(title: str, file_name: str) -> str:
    """Return what a document with this title and file is called."""
    return shown_name(" ".join(title.split()) or file_name)


def kinds_offered(used: Iterable[str], own: Iterable[str]) -> list[tuple[str, str]]:
    """Return the kinds of the firm, and those in use besides, with what they are called."""
    kinds = dict.fromkeys((*own, *filter(None, used)))
    return [(kind, kind_called(kind)) for kind in kinds]
