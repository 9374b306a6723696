"""Tell by its content how a file is read, and look at it before its reader does."""

from collections.abc import Callable, Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from register_app.documents.guess import PICTURES
from register_app.documents.media import LOOKED_AT, OLE, ZIP, Media, media_of
from register_app.filing.outcome import Outcome, Unreadable
from register_app.importer import encoding, file_kind, zip_check
from register_app.importer.refused import Reason, Refused
from register_app.watch import UNWATCHED

_RTF = b"{\\rtf"
_MESSAGE = "__properties_version1.0"
"""What every Outlook message has, by [MS-OXMSG] 2.4."""
_OF_REASON = {
    Reason.PASSWORD: Outcome.PROTECTED,
    Reason.DAMAGED: Outcome.DAMAGED,
    Reason.UNSAFE: Outcome.UNSAFE,
    Reason.TOO_BIG: Outcome.TOO_HEAVY,
    Reason.TOO_BIG_INSIDE: Outcome.TOO_HEAVY,
    Reason.TOO_MANY_ROWS: Outcome.TOO_HEAVY,
}
_INSIDE = {
    "word/document.xml": Media.DOCX,
    "xl/workbook.xml": Media.XLSX,
}
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."

Words = Callable[[bytes], Iterator[str]]


def words(content: bytes) -> Iterator[str]:
    """Return the words piece by piece; raise Unreadable where there are none to be had."""
    try:
        yield from _reader(content)(content)
    except Refused as refused:
        raise Unreadable(_OF_REASON.get(refused.reason, Outcome.OTHER)) from None


def media(content: bytes) -> Media:
    """Return what a file is; an old workbook counts as the new one."""
    if content.startswith(ZIP):
        return _zipped(content)
    if content.startswith(OLE):
        return _old(content)
    return media_of(content[:LOOKED_AT], "")


def _reader(content: bytes) -> Words:  # noqa: PLR0911  one for each kind
    if not content:
        raise Unreadable(Outcome.EMPTY)
    # each kind brings a library of its own: only the one that is needed is loaded
    match media(content):
        case Media.PDF:
            from register_app.filing.readers import pdf  # noqa: PLC0415  as said

            return pdf.words
        case Media.DOCX:
            from register_app.filing.readers import word_file  # noqa: PLC0415  as said

            return word_file.words
        case Media.ODT:
            from register_app.filing.readers import odt_file  # noqa: PLC0415  as said

            return odt_file.words
        case Media.XLSX | Media.ODS:
            from register_app.importer import sheet_file  # noqa: PLC0415  as said

            return lambda content: sheet_file.words(BytesIO(content))
        case Media.EML | Media.MSG as kind:
            from register_app.filing.readers import letters  # noqa: PLC0415  as said

            return letters.words(kind)
        case Media.TEXT if not content.startswith(_RTF):
            return _plain
        case other:
            raise Unreadable(Outcome.PICTURE if other in PICTURES else Outcome.OTHER)


def _plain(content: bytes) -> Iterator[str]:
    yield encoding.detect(BytesIO(content), lambda: None).decode(content).removeprefix("\ufeff")


def _zipped(content: bytes) -> Media:
    """Return what kind of office file it is, once every entry was unfolded and is in order."""
    try:
        archive = ZipFile(BytesIO(content))
    except (BadZipFile, NotImplementedError, ValueError, OSError):
        raise Unreadable(Outcome.DAMAGED) from None
    with archive:
        names = set(archive.namelist())
        kind = _of_archive(archive, names)
        if kind not in {Media.ZIP, Media.OTHER}:
            zip_check.check(archive, UNWATCHED)
            zip_check.require_open(archive, names)
    return kind


def _of_archive(archive: ZipFile, names: set[str]) -> Media:
    if "mimetype" in names:
        kind = zip_check.start(archive, "mimetype").removeprefix(_OPEN_DOCUMENT)
        if kind.startswith(b"text"):
            return Media.ODT
        return Media.ODS if kind.startswith(b"spreadsheet") else Media.OTHER
    return next((media for name, media in _INSIDE.items() if name in names), Media.ZIP)


def _old(content: bytes) -> Media:
    if file_kind.has_stream(content, _MESSAGE):
        return Media.MSG
    file_kind.check_old(content)
    return Media.XLSX
