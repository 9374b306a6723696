"""Read the rows on pages by hand: what each cell holds, also where it goes on elsewhere.

By the file format of SQLite (sqlite.org/fileformat2.html), chapters 1.6 and 2.1.
"""

import struct
from collections.abc import Callable, Iterator
from typing import TypeAlias

from register_app.db import tree
from register_app.db.pages import USABLE

Value: TypeAlias = int | float | str | bytes | None
Values: TypeAlias = tuple[Value, ...]
ReadPage: TypeAlias = Callable[[int], bytes | None]
"""Returns a page, or None where it is broken."""

_NEXT = 4
_REAL, _ZERO, _ONE, _BLOB = 7, 8, 9, 12
_SIZES = (0, 1, 2, 3, 4, 6, 8)
"""Bytes of a whole number, by its sort."""


def rows(page: bytes, number: int, read: ReadPage) -> Iterator[tuple[int, Values | None]]:
    """Yield the id and the values of each row on a page; no values where they cannot be read.

    Entries of an index have 0 for an id.
    """
    for cell, size, start in tree.cells(page, number):
        payload = _payload(page[start : cell.end], size, cell.more, read)
        yield cell.row, None if payload is None else _values(payload)


def _payload(content: bytes, size: int, more: int, read: ReadPage) -> bytes | None:
    seen: set[int] = set()
    while len(content) < size:
        page = None if more in seen or not more else read(more)
        if page is None:
            return None
        seen.add(more)
        more = int.from_bytes(page[:_NEXT], "big")
        content += page[_NEXT:USABLE]
    return content[:size]


def _values(payload: bytes) -> Values | None:
    header, at = tree.number_at(payload, 0)
    sorts = []
    while at < header:
        sort, at = tree.number_at(payload, at)
        sorts.append(sort)
    values: list[Value] = []
    for sort in sorts:
        size = _size(sort)
        values.append(_value(sort, payload[at : at + size]))
        at += size
    return tuple(values)


def _size(sort: int) -> int:
    if sort >= _BLOB:
        return (sort - _BLOB) // 2
    return _SIZES[sort] if sort < len(_SIZES) else 8 if sort == _REAL else 0


def _value(sort: int, content: bytes) -> Value:
    if sort >= _BLOB:
        return content.decode() if sort % 2 else content
    if sort == _REAL:
        return float(struct.unpack(">d", content)[0])
    if sort in {_ZERO, _ONE}:
        return sort - _ZERO
    return int.from_bytes(content, "big", signed=True) if sort else None
