"""Look into a ZIP before a reader unfolds it: bombs, bad names, and what kind of file it is."""

import io
import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from register_app.importer.refused import MAX_FILE, MAX_ROWS, MAX_TEXT, Reason, Refused
from register_app.watch import Watch

_MAX_ENTRIES: Final = 2000
_MAX_RATIO: Final = 200
_SMALL: Final = 20_000_000
"""Bytes that any entry may unfold to: honest sheets of like rows pack very tightly."""
_CHUNK: Final = 1 << 20
_DOCTYPE: Final = b"<!DOCTYPE"
_ENCRYPTED: Final = 0x1
_EMPTY_FORMULA: Final = re.compile(rb"(?:</f>|<f [^>]*/>)(?:<v></v>|<v ?/>)?</c>")
_OPEN_DOCUMENT: Final = b"application/vnd.oasis.opendocument."


class _Careful(io.BufferedReader):
    """A file of which nobody reads much at a time: a ZIP's table of contents is read at once."""

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > _CHUNK:
            raise Refused(Reason.UNSAFE)
        return super().read(size)


@contextmanager
def _told_as_damaged() -> Iterator[None]:
    """Zipfile has no error of its own for half of what can be wrong."""
    try:
        yield
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError):
        raise Refused(Reason.DAMAGED) from None


@contextmanager
def opened(path: Path) -> Iterator[ZipFile]:
    """Open a ZIP whose table of contents is of a sane size."""
    if path.stat().st_size > MAX_FILE:
        raise Refused(Reason.TOO_BIG, {"limit": MAX_FILE // 1_000_000})
    with _Careful(io.FileIO(path)) as file:
        with _told_as_damaged():
            archive = ZipFile(file)
        with archive:
            yield archive


@_told_as_damaged()
def check_kind(archive: ZipFile) -> None:
    """Refuse what is no workbook that can be read."""
    names = set(archive.namelist())
    if "mimetype" in names:
        _check_open_document(archive, names)
    elif "xl/workbook.xml" not in names:
        raise Refused(_other_kind(names))


def _check_open_document(archive: ZipFile, names: set[str]) -> None:
    kind = start(archive, "mimetype")
    if not kind.startswith(_OPEN_DOCUMENT):
        raise Refused(Reason.UNKNOWN)
    if not kind.startswith(_OPEN_DOCUMENT + b"spreadsheet"):
        raise Refused(Reason.DOCUMENT)
    require_open(archive, names)


def require_open(archive: ZipFile, names: set[str]) -> None:
    """Refuse an OpenDocument file that is protected with a password."""
    manifest = "META-INF/manifest.xml"
    if manifest in names and b"encryption-data" in start(archive, manifest):
        raise Refused(Reason.PASSWORD)


@_told_as_damaged()
def start(archive: ZipFile, name: str) -> bytes:
    """Return the beginning of an entry."""
    with archive.open(name) as part:
        return part.read(_CHUNK)


def _other_kind(names: set[str]) -> Reason:
    if names & {"word/document.xml", "ppt/presentation.xml"}:
        return Reason.DOCUMENT
    if names & {"xl/workbook.bin", "Index/Document.iwa", "Index.zip"}:
        return Reason.OTHER_SHEET
    return Reason.UNKNOWN


@_told_as_damaged()
def check(archive: ZipFile, watch: Watch) -> bool:
    """Unfold every entry once, keeping nothing; say whether formulas lack their result."""
    entries = archive.infolist()
    _check_names([entry.filename for entry in entries])
    total = _check_total(entries)
    done, uncounted = 0, False
    for entry in entries:
        _check_packing(entry)
        with archive.open(entry) as part:
            for chunk in _chunks(part, entry.filename):
                done += len(chunk)
                uncounted |= b"<f" in chunk and bool(_EMPTY_FORMULA.search(chunk))
                watch.at(done / max(total, 1))
        if _is_bomb(entry):
            raise Refused(Reason.UNSAFE)
    return uncounted


def _check_names(names: list[str]) -> None:
    if len(names) > _MAX_ENTRIES or len({name.casefold() for name in names}) < len(names):
        raise Refused(Reason.UNSAFE)
    for name in names:
        steps = name.replace("\\", "/").split("/")
        if ".." in steps or not steps[0] or ":" in steps[0]:
            raise Refused(Reason.UNSAFE)


def _check_total(entries: list[ZipInfo]) -> int:
    total = sum(entry.file_size for entry in entries)
    if total <= MAX_TEXT:
        return total
    if any(map(_is_bomb, entries)):
        raise Refused(Reason.UNSAFE)
    raise Refused(Reason.TOO_BIG_INSIDE, {"limit": MAX_TEXT // 1_000_000})


def _is_bomb(entry: ZipInfo) -> bool:
    return entry.file_size > max(_SMALL, _MAX_RATIO * entry.compress_size)


def _check_packing(entry: ZipInfo) -> None:
    if entry.flag_bits & _ENCRYPTED:
        raise Refused(Reason.PASSWORD)
    if entry.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        raise Refused(Reason.UNSAFE)


def _chunks(part: IO[bytes], name: str) -> Iterator[bytes]:
    """Return what is unfolded; the reading ends where the entry says, or fails at its sum."""
    rows, is_drawing = 0, name.endswith(".svg")  # those of honest programs may have one
    while chunk := part.read(_CHUNK):
        if rows == 0 and _DOCTYPE in chunk and not is_drawing:  # before everything else
            raise Refused(Reason.UNSAFE)
        rows += chunk.count(b"<row")
        if rows > MAX_ROWS and name.startswith("xl/worksheets/"):
            raise Refused(Reason.TOO_MANY_ROWS, {"limit": MAX_ROWS})
        yield chunk
