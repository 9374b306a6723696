"""Read a mapped list row by row into the values of customers."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain, islice
from typing import NamedTuple

from register_app.fields import mojibake
from register_app.fields.kinds import DAY
from register_app.fields.mojibake import Damage
from register_app.fields.text import is_empty_word
from register_app.importer.cells import UNCLEAR_WORD, read_cell, readers
from register_app.importer.mapping import Mapping
from register_app.importer.names import NO_NAME, TOTALS, settle
from register_app.importer.options import Options
from register_app.importer.row import Grade, ListRow, Remark
from register_app.importer.spoiled import BECAME_A_DATE, became_dates
from register_app.importer.table import Table
from register_app.permissions.entry import Channel
from register_app.watch import UNWATCHED, Watch

_DAMAGE_SAMPLE = 20_000
_TELL_EVERY = 2_000
_ABOUT_BANS = frozenset(
    {"marketing_banned", "ban_email", "ban_sms", "ban_phone", "ban_post", "banned_on"}
)


class Placed(NamedTuple):
    """A row and its place in the table."""

    place: int
    row: ListRow


def damage_of(table: Table, first_row: int) -> Damage | None:
    """Look through a list for broken letters, which all of its rows share."""
    sample = islice(table, first_row, first_row + _DAMAGE_SAMPLE)
    return mojibake.damage_of(chain.from_iterable(sample))


class RowReader:
    """Reads the rows of one table under one mapping."""

    def __init__(
        self, table: Table, mapping: Mapping, options: Options, *, damage: Damage | None
    ) -> None:
        """Prepare the columns; `damage` is the one of `damage_of`."""
        self._table = table
        self._mapping = mapping
        self._options = options
        targets = [column.target for column in mapping.columns]
        self._columns = readers(targets, damage, hetu_on=options.hetu_on)
        self._dates = became_dates(table, targets)

    def __iter__(self) -> Iterator[Placed]:
        """Yield every row of data that is not empty."""
        place = -1
        for block in self._table.blocks():
            columns = [block[reader.place] for reader in self._columns]
            for cells in zip(*columns, strict=True):
                place += 1
                if place < self._mapping.first_row or not any(cells):
                    continue
                row = self._read(place, cells)
                if row.values["name"] or not _is_blank(cells):
                    yield Placed(place, row)

    def at(self, place: int) -> ListRow:
        """Read one row again."""
        cells = self._table[place]
        return self._read(place, [cells[reader.place] for reader in self._columns])

    def _read(self, place: int, cells: Sequence[str]) -> ListRow:
        row = ListRow(self._table.row_number(place))
        dates = self._dates.get(place, ())
        for reader, cell in zip(self._columns, cells, strict=True):
            if reader.place in dates:
                reader.remark(row, Grade.WRONG, cell, "", BECAME_A_DATE)
            elif cell and not is_empty_word(cell):
                read_cell(row, reader, cell)
        if row.banned_on and not row.bans and not row.denies_ban:
            row.bans.append((Channel.ALL, DAY.show(row.banned_on)))
        settle(row)
        return self._finished(row)

    def _finished(self, row: ListRow) -> ListRow:
        if "hetu" in row.values:
            row.values["hetu_reason"] = self._options.hetu_reason
        if self._options.leave_out_wrong and row.remarks:
            row.remarks = [
                remark._replace(grade=Grade.REPAIRED) if _can_go(remark) else remark
                for remark in row.remarks
            ]
        return row


def rows_of(
    table: Table, mapping: Mapping, today: date, watch: Watch = UNWATCHED
) -> Iterator[ListRow]:
    """Yield the rows of a list that is looked through and not imported."""
    damage = damage_of(table, mapping.first_row)
    for place, row in RowReader(table, mapping, Options("", today), damage=damage):
        if not place % _TELL_EVERY:
            watch.at(place / len(table))
        yield row


def _is_blank(cells: Sequence[str]) -> bool:
    return not "".join(cells).strip()


def _can_go(remark: Remark) -> bool:
    """Say whether a row can do without a wrong value: not without its name, nor without a ban."""
    if remark.reason in {NO_NAME, TOTALS}:
        return False
    is_ban = remark.reason == UNCLEAR_WORD and remark.target in _ABOUT_BANS
    return remark.grade is Grade.WRONG and not is_ban
