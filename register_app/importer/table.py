"""The rows of a list, kept as little text as possible until somebody looks at them."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain
from typing import overload

from register_app.i18n import Message
from register_app.importer.block import Block, CellKind


class Table(Sequence[list[str]]):
    """Rows of text; `row_number` names each as the person finds it in the file."""

    def __init__(
        self,
        blocks: Sequence[Block],
        *,
        sheet: str = "",
        first_row: int = 1,
        warnings: Sequence[Message] = (),
    ) -> None:
        """Keep blocks; `first_row` is the number in the file of the first row."""
        self.sheet = sheet
        self.first_row = first_row
        self.warnings = tuple(warnings)
        self.width = max((len(block.kinds) for block in blocks), default=0)
        self._blocks = tuple(blocks)
        self._ends = list(accumulate(block.rows for block in blocks))
        self._open: tuple[int, list[list[str]]] = (-1, [])

    def row_number(self, index: int) -> int:
        """Return the number of a row in the file, counted from one."""
        return self.first_row + index

    def column(self, place: int) -> list[str]:
        """Return all cells of one column."""
        return list(chain.from_iterable(self._column_of(block, place) for block in self._blocks))

    def kinds(self, place: int) -> str:
        """Return what each cell of one column was: a letter of `CellKind` for each row."""
        return "".join(_kinds_of(block, place) for block in self._blocks)

    def kind(self, row: int, place: int) -> CellKind:
        """Return what one cell was."""
        at = self._block_of(row)
        block = self._blocks[at]
        return CellKind(_kinds_of(block, place)[row - self._ends[at] + block.rows])

    def blocks(self) -> Iterator[list[list[str]]]:
        """Return the columns of some thousand rows at a time, all of the table's width."""
        for block in self._blocks:
            yield self._columns_of(block)

    def __len__(self) -> int:
        """Count the rows, empty ones too."""
        return self._ends[-1] if self._ends else 0

    @overload
    def __getitem__(self, index: int) -> list[str]: ...
    @overload
    def __getitem__(self, index: slice) -> list[list[str]]: ...
    def __getitem__(self, index: int | slice) -> list[str] | list[list[str]]:
        """Return one row, or some."""
        if isinstance(index, slice):
            return [self[at] for at in range(*index.indices(len(self)))]
        wanted = range(len(self))[index]
        at = self._block_of(wanted)
        if self._open[0] != at:
            self._open = (at, self._columns_of(self._blocks[at]))
        return [column[wanted - self._ends[at]] for column in self._open[1]]

    def __iter__(self) -> Iterator[list[str]]:
        """Return the rows in the order of the file."""
        for columns in self.blocks():
            yield from _rows(columns)

    def _block_of(self, row: int) -> int:
        return bisect_right(self._ends, row)

    def _columns_of(self, block: Block) -> list[list[str]]:
        columns = block.columns()
        columns.extend([""] * block.rows for _ in range(self.width - len(columns)))
        return columns

    def _column_of(self, block: Block, place: int) -> list[str]:
        columns = block.columns()
        return columns[place] if place < len(columns) else [""] * block.rows


def _rows(columns: list[list[str]]) -> list[list[str]]:
    return list(map(list, zip(*columns, strict=True)))


def _kinds_of(block: Block, place: int) -> str:
    kinds = block.kinds[place] if place < len(block.kinds) else CellKind.TEXT
    return kinds if len(kinds) == block.rows else kinds * block.rows
