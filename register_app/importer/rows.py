"""Read a mapped list row by row into the values of customers."""

from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import NamedTuple

from register_app.fields import mojibake
from register_app.importer.cells import read_cell, readers
from register_app.importer.mapping import Mapping
from register_app.importer.names import settle
from register_app.importer.options import Options
from register_app.importer.row import Grade, ListRow
from register_app.importer.table import Table

_DAMAGE_SAMPLE = 20_000


class Placed(NamedTuple):
    """A row and its place in the table."""

    place: int
    row: ListRow


class RowReader:
    """Reads the rows of one table under one mapping."""

    def __init__(self, table: Table, mapping: Mapping, options: Options) -> None:
        """Look through the list for broken letters, which all of its rows share."""
        self._table = table
        self._mapping = mapping
        self._options = options
        sample = islice(table, mapping.first_row, mapping.first_row + _DAMAGE_SAMPLE)
        self._columns = readers(
            [column.target for column in mapping.columns],
            mojibake.damage_of(chain.from_iterable(sample)),
            hetu_on=options.hetu_on,
        )

    def __iter__(self) -> Iterator[Placed]:
        """Yield every row of data that is not empty."""
        place = -1
        for block in self._table.blocks():
            columns = [block[reader.place] for reader in self._columns]
            for cells in zip(*columns, strict=True):
                place += 1
                if place >= self._mapping.first_row and any(cells):
                    yield Placed(place, self._read(place, cells))

    def at(self, place: int) -> ListRow:
        """Read one row again."""
        cells = self._table[place]
        return self._read(place, [cells[reader.place] for reader in self._columns])

    def _read(self, place: int, cells: Sequence[str]) -> ListRow:
        row = ListRow(self._table.row_number(place))
        for reader, cell in zip(self._columns, cells, strict=True):
            if cell:
                read_cell(row, reader, cell)
        settle(row)
        return self._finished(row)

    def _finished(self, row: ListRow) -> ListRow:
        if "hetu" in row.values:
            row.values["hetu_reason"] = self._options.hetu_reason
        if self._options.leave_out_wrong and row.remarks and row.values.get("name"):
            row.remarks = [
                remark._replace(grade=Grade.REPAIRED) if remark.grade is Grade.WRONG else remark
                for remark in row.remarks
            ]
        return row
