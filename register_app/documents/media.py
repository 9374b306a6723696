"""Tell what a file is from how it begins; its name decides only between relatives."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from enum import StrEnum

LOOKED_AT = 4096
"""So much of the beginning is enough."""


class Media(StrEnum):
    """What a document's content is."""

    PDF = "pdf"
    PNG = "png"
    JPEG = "jpeg"
    GIF = "gif"
    WEBP = "webp"
    TIFF = "tiff"
    BMP = "bmp"
    HEIC = "heic"
    TEXT = "text"
    CSV = "csv"
    DOCX = "docx"
    XLSX = "xlsx"
    ODT = "odt"
    ODS = "ods"
    EML = "eml"
    MSG = "msg"
    ZIP = "zip"
    PROGRAM = "program"
    """Something to be run: never opened, whatever its name."""
    OTHER = "other"


_BEGINNINGS = (
    (b"MZ", Media.PROGRAM),
    (b"\x7fELF", Media.PROGRAM),
    (b"#!", Media.PROGRAM),
    (b"\xfe\xed\xfa\xce", Media.PROGRAM),
    (b"\xfe\xed\xfa\xcf", Media.PROGRAM),
    (b"\xce\xfa\xed\xfe", Media.PROGRAM),
    (b"\xcf\xfa\xed\xfe", Media.PROGRAM),
    (b"\xca\xfe\xba\xbe", Media.PROGRAM),
    (b"L\0\0\0\x01\x14\x02\0", Media.PROGRAM),  # a shortcut of Windows
    (b"\x89PNG\r\n\x1a\n", Media.PNG),
    (b"\xff\xd8\xff", Media.JPEG),
    (b"GIF87a", Media.GIF),
    (b"GIF89a", Media.GIF),
    (b"II*\0", Media.TIFF),
    (b"MM\0*", Media.TIFF),
)
ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PDF_WITHIN = 1024  # readers look for its mark so far; mail programs put lines before it
_BMP_HEADER = re.compile(rb"BM.{4}\0{4}.{4}[\x0c-\x7c]\0{3}", re.DOTALL)
_HEIC = re.compile(rb".{4}ftyp(heic|heix|hevc|heim|heis|mif1|msf1)", re.DOTALL)
_ODF = b"mimetypeapplication/vnd.oasis.opendocument."
_ODF_KINDS = ((b"text", Media.ODT), (b"spreadsheet", Media.ODS))
_OFFICE_FOLDERS = ((b"word/", Media.DOCX), (b"xl/", Media.XLSX))
_OFFICE_PARTS = (b"[Content_Types].xml", b"_rels/.rels", b"docProps/")
_OFFICE_NAMES = {".docx": Media.DOCX, ".xlsx": Media.XLSX}
_HEADER = re.compile(rb"(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+")
_MAIL_FIELD = re.compile(
    rb"^(?:from|to|subject|date|received|return-path|message-id|mime-version|delivered-to)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)
_MAIL_FIELDS = 2  # one alone may be a line of a letter
_CONTROL = re.compile(rb"[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def media_of(start: bytes, file_name: str) -> Media:
    """Return what a file is, from its first bytes; a name alone makes nothing of it."""
    start = start[:LOOKED_AT]
    ending = _ending(file_name)
    for beginning, media in _BEGINNINGS:
        if start.startswith(beginning):
            return media
    return _container(start, ending) or _shaped(start) or _text(start, ending)


def _ending(file_name: str) -> str:
    stem, dot, ending = file_name.rpartition(".")
    return f".{ending.lower()}" if dot and stem else ""


def _container(start: bytes, ending: str) -> Media | None:
    if start.startswith(ZIP):
        return _zipped(start, ending)
    if start.startswith(OLE):
        return Media.MSG if ending == ".msg" else Media.OTHER
    return None


def _zipped(start: bytes, ending: str) -> Media:
    _, found, kind = start.partition(_ODF)
    if found:
        return _first(kind, _ODF_KINDS) or Media.OTHER
    names = [start[at.end() : at.end() + 40] for at in re.finditer(_LOCAL, start)]
    for name in names:
        media = _first(name, _OFFICE_FOLDERS)
        if media:
            return media
    if any(name.startswith(_OFFICE_PARTS) for name in names):
        return _OFFICE_NAMES.get(ending, Media.ZIP)
    return Media.ZIP


_LOCAL = re.compile(rb"PK\x03\x04.{26}", re.DOTALL)
"""The head of an entry in an archive; its name follows."""


def _first(text: bytes, beginnings: tuple[tuple[bytes, Media], ...]) -> Media | None:
    return next((media for beginning, media in beginnings if text.startswith(beginning)), None)


def _shaped(start: bytes) -> Media | None:
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        return Media.WEBP
    if _HEIC.match(start):
        return Media.HEIC
    if _BMP_HEADER.match(start):
        return Media.BMP
    return Media.PDF if b"%PDF-" in start[:_PDF_WITHIN] else None


def _text(start: bytes, ending: str) -> Media:
    if not _is_text(start):
        return Media.OTHER
    if ending == ".eml" or _is_mail(start):
        return Media.EML if start else Media.OTHER
    if ending == ".csv":
        return Media.CSV
    return Media.TEXT if start or ending == ".txt" else Media.OTHER


def _is_mail(start: bytes) -> bool:
    header = _HEADER.match(start.replace(b"\r\n", b"\n"))
    return header is not None and len(_MAIL_FIELD.findall(header[0])) >= _MAIL_FIELDS


def _is_text(start: bytes) -> bool:
    if start.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return _is_utf16(start[: len(start) & ~1])
    # what is no UTF-8 and has no control signs is text of an older computer
    return not _CONTROL.search(start.removeprefix(BOM_UTF8))


def _is_utf16(start: bytes) -> bool:
    try:
        start.decode("utf-16")
    except UnicodeDecodeError as error:
        return error.start == len(start) - 2  # half of the last letter is beyond what was read
    return True
