"""Read the log beside a database by hand, as the database recovers it after an unclean end.

By the file format of SQLite (sqlite.org/fileformat2.html), chapter 4. A frame counts when its
sum, which goes over all before it, is right, and when a commit follows it.
"""

import struct
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, NamedTuple

from register_app.db.pages import PAGE, log_of

_HEADER = 32
_FRAME = 24
_MAGIC = 0x377F0682
_BIG = 1
"""The last bit of the magic number tells the byte order of the sums."""
_WORD = 0xFFFFFFFF
_Sum = tuple[int, int]


class Log(NamedTuple):
    """What counts in a log."""

    places: Mapping[int, int]
    """Page -> where in the file its newest content begins."""
    pages: int
    """How many pages the database has by the last commit; 0 where none counts."""
    is_cut: bool
    """Whether commits stand behind a place that cannot be read: those are lost."""


EMPTY = Log({}, 0, is_cut=False)


class _Frame(NamedTuple):
    page: int
    size: int
    salts: bytes
    told: _Sum
    signed: bytes


def read(database: Path) -> Log:
    """Return what counts in the log of a database."""
    path = log_of(database)
    if not path.exists() or not path.stat().st_size:
        return EMPTY
    with path.open("rb") as file:
        header = file.read(_HEADER)
        order = _order(header)
        if not order:  # the database ignores all of it, too
            return Log({}, 0, is_cut=bool(file.read(_FRAME)))
        return _read(file, order, header[16:24], struct.unpack(">2I", header[24:]))


def _read(file: BinaryIO, order: str, salts: bytes, total: _Sum) -> Log:
    places: dict[int, int] = {}
    waiting: dict[int, int] = {}
    pages, is_whole, is_cut = 0, True, False
    for place, frame in _frames(file):
        if is_whole:
            total = _sum(order, frame.signed, total)
            is_whole = frame.salts == salts and frame.told == total
        if not is_whole:
            is_cut |= frame.salts == salts and frame.size > 0
            continue
        waiting[frame.page] = place
        if frame.size:
            places |= waiting
            waiting, pages = {}, frame.size
    return Log(places, pages, is_cut)


def _frames(file: BinaryIO) -> Iterator[tuple[int, _Frame]]:
    place = _HEADER
    while len(frame := file.read(_FRAME + PAGE)) == _FRAME + PAGE:
        page, size = struct.unpack_from(">2I", frame)
        told: _Sum = struct.unpack_from(">2I", frame, 16)
        yield (
            place + _FRAME,
            _Frame(page, size, frame[8:16], told, frame[:8] + frame[_FRAME:]),
        )
        place += _FRAME + PAGE


def _order(header: bytes) -> str:
    """Return the byte order of the sums; nothing where the header is not whole."""
    if len(header) < _HEADER or struct.unpack_from(">I", header)[0] & ~_BIG != _MAGIC:
        return ""
    order = ">" if header[3] & _BIG else "<"
    told: _Sum = struct.unpack(">2I", header[24:])
    return order if _sum(order, header[:24], (0, 0)) == told else ""


def _sum(order: str, content: bytes, before: _Sum) -> _Sum:
    first, second = before
    words = struct.unpack(f"{order}{len(content) // 4}I", content)
    for one, other in zip(words[::2], words[1::2], strict=True):
        first = (first + one + second) & _WORD
        second = (second + other + first) & _WORD
    return first, second
