"""Some rows at a time, as little text as possible, ready to be sent between processes."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import chain
from typing import Final, NamedTuple

from register_app.importer.refused import Reason, Refused

ROWS_IN_BLOCK: Final = 2000
_SEPARATORS: Final = ("\x1f", "\x1e", *map(chr, range(0xFDD0, 0xFDF0)))
"""Signs that stand in no honest text: two controls, and those Unicode leaves to programs."""


class CellKind(StrEnum):
    """What a cell was in its file before it became text."""

    TEXT = "t"
    NUMBER = "n"
    DAY = "d"
    TRUTH = "b"


class Block(NamedTuple):
    """Some rows, column after column, in one text: as strings they take six times as much."""

    rows: int
    kinds: tuple[str, ...]
    """One for each column: a letter for all its cells, or a letter for each."""
    separator: str
    text: bytes

    def columns(self) -> list[list[str]]:
        """Return the cells of each column."""
        cells = self.text.decode().split(self.separator)
        return [
            cells[at : at + self.rows] for at in range(0, self.rows * len(self.kinds), self.rows)
        ]


def pack(columns: Sequence[Sequence[str]], kinds: Iterable[str]) -> Block:
    """Make a block of columns of equal length, none of them empty."""
    count = len(columns[0])
    joints = count * len(columns) - 1
    for separator in _SEPARATORS:
        text = separator.join(chain.from_iterable(columns))
        if text.count(separator) == joints:
            return Block(count, tuple(kinds), separator, text.encode())
    raise Refused(Reason.DAMAGED)
