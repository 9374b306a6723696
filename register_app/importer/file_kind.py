"""Tell what a file is by what stands in it; its name may lie."""

import io
import re
from collections.abc import Iterator
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import BinaryIO, Final

from register_app.importer import encoding
from register_app.importer.refused import MAX_FILE, Reason, Refused

_HEAD: Final = 4096
_CHUNK: Final = 1 << 20
_FEW_CONTROLS: Final = 8
_BLANK: Final = b"\x00\r\n\t \xef\xbb\xbf\xff\xfe"
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_ENTRY: Final = 128
_OLE_NAME_LENGTH: Final = 64
"""Where an entry of an OLE file tells the bytes of its name."""
_OLE_STREAMS: Final = (
    ("EncryptedPackage", Reason.PASSWORD),
    ("Workbook", None),
    ("Book", None),
    ("WordDocument", Reason.DOCUMENT),
    ("PowerPoint Document", Reason.DOCUMENT),
)
_OLE_GRAIN: Final = 64
_LOCKED: Final = re.compile(
    rb"\x09\x08(?:\x10\x00.{16}|\x08\x00.{8})(?:\x86\x00\x00\x00)?\x2f\x00", re.DOTALL
)
"""Begin of a workbook, perhaps its write protection, and how the rest is encrypted (FilePass)."""
_BINARY: Final = (
    (b"\x89PNG", Reason.PICTURE),
    (b"\xff\xd8\xff", Reason.PICTURE),
    (b"GIF8", Reason.PICTURE),
    (b"BM", Reason.PICTURE),
    (b"II*\x00", Reason.PICTURE),
    (b"MM\x00*", Reason.PICTURE),
    (b"RIFF", Reason.PICTURE),
    (b"\x00\x00\x00", Reason.PICTURE),  # HEIC, as telephones take them
    (b"\x09\x00", Reason.OTHER_SHEET),  # Excel 2 to 4
    (b"\x09\x02", Reason.OTHER_SHEET),
    (b"\x09\x04", Reason.OTHER_SHEET),
    (b"\x09\x08", Reason.OTHER_SHEET),
)
_WRITTEN: Final = (
    (re.compile(r"%PDF"), Reason.PDF),
    (re.compile(r"\{\\rtf"), Reason.DOCUMENT),
    (re.compile(r"(?i)\s*<(?:!DOCTYPE|html|head|body|table|\?xml|!--)"), Reason.WEB_PAGE),
)
_CARD: Final = re.compile(r"\s*BEGIN:VCARD", re.IGNORECASE)
_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x19\x1c-\x1f]")


class FileKind(StrEnum):
    """The kinds that can be read."""

    ZIPPED = "zipped workbook"
    OLD_WORKBOOK = "old workbook"
    TEXT = "text list"
    CARDS = "address cards"


def detect(path: Path) -> FileKind:
    """Return the kind of a file, or refuse it."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
        if not head.strip(_BLANK) and not _goes_on(file):
            raise Refused(Reason.EMPTY)
    if head.startswith(_ZIP):
        return FileKind.ZIPPED
    if head.startswith(_OLE):
        return _ole_kind(path)
    return _text_kind(head)


def _goes_on(file: BinaryIO) -> bool:
    """Say whether anything stands behind a blank beginning."""
    return any(part.strip(_BLANK) for part in iter(partial(file.read, _CHUNK), b""))


def _text_kind(head: bytes) -> FileKind:
    text = encoding.detect(io.BytesIO(head), lambda: None).decode(head).removeprefix("\ufeff")
    for form, reason in _WRITTEN:
        if form.match(text):
            raise Refused(reason)
    if len(_CONTROL.findall(text)) > max(_FEW_CONTROLS, len(text) // 20):
        raise Refused(
            next((why for sign, why in _BINARY if head.startswith(sign)), Reason.UNKNOWN)
        )
    return FileKind.CARDS if _CARD.match(text) else FileKind.TEXT


def _ole_kind(path: Path) -> FileKind:
    if path.stat().st_size > MAX_FILE:
        raise Refused(Reason.TOO_BIG, {"limit": MAX_FILE // 1_000_000})
    check_old(path.read_bytes())
    return FileKind.OLD_WORKBOOK


def check_old(data: bytes) -> None:
    """Refuse an OLE file that is no workbook, or one that is locked."""
    if any(found.start() % _OLE_GRAIN == 0 for found in _LOCKED.finditer(data)):
        raise Refused(Reason.PASSWORD)
    for name, reason in _OLE_STREAMS:
        if has_stream(data, name):
            if reason:
                raise Refused(reason)
            return
    raise Refused(Reason.DAMAGED if "Workbook".encode("utf-16-le") in data else Reason.UNKNOWN)


def has_stream(data: bytes, name: str) -> bool:
    """Say whether the directory of an OLE file names a stream."""
    return any(_ole_entries(data, name))


def _ole_entries(data: bytes, name: str) -> Iterator[bool]:
    """Say of each place with that name whether it is an entry of the directory."""
    written = f"{name}\0".encode("utf-16-le")
    at = data.find(written)
    while at >= 0:
        length = data[at + _OLE_NAME_LENGTH : at + _OLE_NAME_LENGTH + 2]
        yield at % _OLE_ENTRY == 0 and int.from_bytes(length, "little") == len(written)
        at = data.find(written, at + 1)
