"""Write a ZIP without compression (APPNOTE 6.3: stored entries, sizes of 64 bits).

The library's own writer reckons the code of each entry on the thread that writes; here it is
reckoned beside it, and written into the head of the entry once it is known.
"""

import struct
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

_VERSION = 45
_DAY = 0x21  # 1 January 1980: the manifest tells when it was
_MADE_ON = 3 << 8 | _VERSION  # the rights are those of Unix
_RIGHTS = 0o100600 << 16
_FULL, _FULL_SHORT = 0xFFFFFFFF, 0xFFFF
"""Stands where the true number is in the field of 64 bits."""
_HEAD = struct.Struct("<4s5H3L2H")
_HEAD_SIZES = struct.Struct("<2H2Q")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_ENTRY_SIZES = struct.Struct("<2H3Q")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR = struct.Struct("<4sLQL")
_END = struct.Struct("<4s4H2LH")


class Target(Protocol):
    """Where an archive is written."""

    def write(self, content: bytes, /) -> int:
        """Take all of it."""

    def tell(self) -> int:
        """Return where the next bytes go."""

    def seek(self, place: int, /) -> int:
        """Go there."""


class Entry(NamedTuple):
    """One file in the archive."""

    name: str
    start: int
    size: int = 0
    crc: int = 0

    def head(self) -> bytes:
        """Return what stands before its bytes."""
        name = self.name.encode()
        sizes = _HEAD_SIZES.pack(1, 16, self.size, self.size)
        fixed = (_VERSION, 0, 0, 0, _DAY, self.crc, _FULL, _FULL, len(name), len(sizes))
        return _HEAD.pack(b"PK\3\4", *fixed) + name + sizes

    def listed(self) -> bytes:
        """Return its line in the list at the end."""
        name = self.name.encode()
        sizes = _ENTRY_SIZES.pack(1, 24, self.size, self.size, self.start)
        fixed = (_MADE_ON, _VERSION, 0, 0, 0, _DAY, self.crc, _FULL, _FULL, len(name), len(sizes))
        return _ENTRY.pack(b"PK\1\2", *fixed, 0, 0, 0, _RIGHTS, _FULL) + name + sizes


def begin(target: Target, name: str) -> Entry:
    """Write the head of an entry, whose bytes come next."""
    entry = Entry(name, target.tell())
    target.write(entry.head())
    return entry


def end(target: Target, entry: Entry) -> None:
    """Write into its head what is known of an entry by now."""
    place = target.tell()
    target.seek(entry.start)
    target.write(entry.head())
    target.seek(place)


def finish(target: Target, entries: Sequence[Entry]) -> None:
    """Write the list of the entries, which makes it an archive."""
    for lines in _listed(entries, target.tell()):
        target.write(lines)


def frame(entries: Iterable[Entry]) -> Iterator[tuple[int, bytes]]:
    """Yield all that stands around the bytes of entries in this order, and where."""
    place, placed = 0, list[Entry]()
    for entry in entries:
        placed.append(entry._replace(start=place))
        head = placed[-1].head()
        yield place, head
        place += len(head) + entry.size
    for lines in _listed(placed, place):
        yield place, lines
        place += len(lines)


def _listed(entries: Sequence[Entry], start: int) -> Iterator[bytes]:
    place, count = start, len(entries)
    for first in range(0, count, 1000):
        lines = b"".join(entry.listed() for entry in entries[first : first + 1000])
        yield lines
        place += len(lines)
    length = place - start
    yield (
        _END_64.pack(b"PK\6\6", 44, _MADE_ON, _VERSION, 0, 0, count, count, length, start)
        + _LOCATOR.pack(b"PK\6\7", 0, place, 1)
        + _END.pack(b"PK\5\6", 0, 0, *(min(count, _FULL_SHORT),) * 2, *_ends(length, start), 0)
    )


def _ends(length: int, start: int) -> tuple[int, int]:
    return min(length, _FULL), min(start, _FULL)
