"""The trees in the pages of a database: which page is whose, and which row lies where.

By the file format of SQLite (sqlite.org/fileformat2.html), chapters 1.6 and 2.1.
"""

import struct
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from register_app.db.pages import USABLE

INDEX_INNER, TABLE_INNER, INDEX_LEAF, TABLE_LEAF = 2, 5, 10, 13
_INNER = {INDEX_INNER, TABLE_INNER}
_FIRST_HEADER = 100
_LEAST = (USABLE - 12) * 32 // 255 - 23
_MOST_OF_INDEX = (USABLE - 12) * 64 // 255 - 23
_MOST_OF_TABLE = USABLE - 35
_MORE = 0x80
_MANY = 0x80 + (_MOST_OF_INDEX >> 7)
"""A size that begins with a byte from here on, or has three, may need more than its page."""


class Cell(NamedTuple):
    """A row, or an entry of an index, on its page."""

    start: int
    end: int
    row: int
    """The row id; 0 for an entry of an index."""
    more: int
    """The page on which it goes on, or 0."""


def kind_of(page: bytes, number: int) -> int:
    """Return which sort of page it is; 0 for one where a row goes on, or a free one."""
    return page[_header(number)]


def inner(page: bytes, number: int) -> list[int]:
    """Return the pages below an inner page."""
    if kind_of(page, number) not in _INNER:
        return []
    header = _header(number)
    last = struct.unpack_from(">I", page, header + 8)[0]
    return [*(struct.unpack_from(">I", page, at)[0] for at in _pointers(page, number)), last]


def parts(page: bytes, number: int) -> list[tuple[int, int | None]]:
    """Return the pages below an inner page of a table, each with the last row it may hold."""
    last = inner(page, number)[-1]
    bounds = [number_at(page, at + 4)[0] for at in _pointers(page, number)]
    return [*zip(inner(page, number)[:-1], bounds, strict=True), (last, None)]


def long_cells(page: bytes, number: int) -> list[Cell]:
    """Return the cells that go on on another page."""
    kind = kind_of(page, number)
    if kind not in {INDEX_LEAF, TABLE_LEAF, INDEX_INNER}:
        return []
    skip = 4 if kind == INDEX_INNER else 0
    few = [
        at
        for at in _pointers(page, number)
        if (size := page[at + skip]) > _MORE and (size >= _MANY or page[at + skip + 1] >= _MORE)
    ]
    return [cell for at in few if (cell := _cell(page, kind, at)).more]


def cells(page: bytes, number: int) -> Iterator[tuple[Cell, int, int]]:
    """Yield the cells of a page, each with the size of its content and where that begins."""
    kind = kind_of(page, number)
    if kind not in {INDEX_LEAF, TABLE_LEAF, INDEX_INNER}:
        return
    for at in _pointers(page, number):
        size, start = number_at(page, at + (4 if kind == INDEX_INNER else 0))
        if kind == TABLE_LEAF:
            _, start = number_at(page, start)
        yield _cell(page, kind, at), size, start


class Cells:
    """What lives on one page; the rest of it is free."""

    def __init__(self, page: bytes, number: int) -> None:
        """Read where the cells begin."""
        self._page = page
        self._kind = kind_of(page, number)
        holds = self._kind in {INDEX_LEAF, TABLE_LEAF, INDEX_INNER}
        self._starts = sorted(_pointers(page, number)) if holds else []

    def at(self, place: int) -> Cell | None:
        """Return the cell around a place, or None where that is free."""
        nearest = bisect_right(self._starts, place) - 1
        if nearest < 0:
            return None
        cell = _cell(self._page, self._kind, self._starts[nearest])
        return cell if place < cell.end else None


def owners(roots: Mapping[int, str], below: Mapping[int, list[int]]) -> dict[int, str]:
    """Return whose the pages of some trees are, by their root pages and what lies below each."""
    found: dict[int, str] = {}
    for root, name in roots.items():
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number not in found:
                found[number] = name
                waiting += below.get(number, ())
    return found


def _header(number: int) -> int:
    return _FIRST_HEADER if number == 1 else 0


def _pointers(page: bytes, number: int) -> tuple[int, ...]:
    header = _header(number)
    (count,) = struct.unpack_from(">H", page, header + 3)
    start = header + (12 if page[header] in _INNER else 8)
    return struct.unpack_from(f">{count}H", page, start)


def _cell(page: bytes, kind: int, at: int) -> Cell:
    size, place = number_at(page, at + (4 if kind == INDEX_INNER else 0))
    row, most = 0, _MOST_OF_INDEX
    if kind == TABLE_LEAF:
        row, place = number_at(page, place)
        most = _MOST_OF_TABLE
    if size <= most:
        return Cell(at, place + size, row, 0)
    here = _LEAST + (size - _LEAST) % (USABLE - 4)
    end = place + (here if here <= most else _LEAST)
    return Cell(at, end, row, struct.unpack_from(">I", page, end)[0])


def number_at(page: bytes, at: int) -> tuple[int, int]:
    """Read a number of one to nine bytes; return it with the place after it."""
    value = 0
    for place in range(at, at + 8):
        byte = page[place]
        value = value << 7 | byte & 0x7F
        if byte < _MORE:
            return value, place + 1
    return value << 8 | page[at + 8], at + 9
