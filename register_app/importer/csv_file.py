"""Read text lists: any delimiter, any encoding, quotes, and all that goes wrong with them."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice, zip_longest
from pathlib import Path
from typing import Final

from register_app.importer import encoding
from register_app.importer.block import ROWS_IN_BLOCK, Block, CellKind, pack
from register_app.importer.refused import (
    MAX_CELL,
    MAX_COLUMNS,
    MAX_ROWS,
    MAX_TEXT,
    Reason,
    Refused,
)
from register_app.importer.table import Table
from register_app.watch import Watch

_DELIMITERS: Final = "\t;|,"
"""The likelier first: commas stand in numbers and addresses, tabs nowhere else."""
_SAMPLE_LINES: Final = 500
_SAMPLE_LENGTH: Final = 200_000
_MARK: Final = "end"
_SHIELDED: Final = re.compile(r"'+[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]")
"""One apostrophe in front of these was put there to keep a spreadsheet from calculating."""
_SWALLOWED_LINES: Final = 3
_LINES_BETWEEN_LOOKS: Final = 200


def read(path: Path, watch: Watch) -> Table:
    """Read a text list; rows are counted as a spreadsheet program counts them."""
    size = path.stat().st_size
    if size > MAX_TEXT:
        raise Refused(Reason.TOO_BIG, {"limit": MAX_TEXT // 1_000_000})
    with path.open("rb") as file:
        written = encoding.detect(file, watch.check)
        file.seek(0)
        sample = list(_sample(written.lines(io.BytesIO(file.read(4 * _SAMPLE_LENGTH)))))
        delimiter, first_row = _delimiter(sample)
        file.seek(0)
        lines = islice(written.lines(file), first_row - 1, None)
        records = _records(_Marked(lines, watch), delimiter, first_row)
        blocks = []
        for block in _blocks(records):
            blocks.append(block)
            watch.at(file.tell() / size)
    if not blocks:
        raise Refused(Reason.NO_ROWS)
    return Table(blocks, sheet=path.stem, first_row=first_row)


def _sample(lines: Iterable[str]) -> Iterator[str]:
    length = 0
    for line in islice(filter(str.strip, lines), _SAMPLE_LINES):
        length += len(line)
        if length > _SAMPLE_LENGTH:
            return
        yield line


def _delimiter(sample: list[str]) -> tuple[str, int]:
    """Return the delimiter and the first row of the list: `sep=;` in front of it is none."""
    told = sample[0].rstrip("\r\n") if sample else ""
    if told[:4].lower() == "sep=" and told[4:] in set(_DELIMITERS):
        return told[4:], 2
    bare = [line.replace(", ", " ") for line in sample]  # a comma before a blank is punctuation
    grades = {sign: _regularity(bare, sign) for sign in _DELIMITERS}
    if not any(grades.values()):
        grades[","] = _regularity(sample, ",")
    return max(grades, key=lambda sign: grades[sign]), 1


def _regularity(sample: list[str], delimiter: str) -> float:
    """Grade a delimiter: most rows should have the same number of cells, and many."""
    csv.field_size_limit(MAX_CELL)
    rows = [row for row in csv.reader(sample, delimiter=delimiter) if any(row)]
    widths = Counter(len(row) for row in rows if len(row) > 1)
    return max(
        ((width - 1) * (count / len(rows)) ** 2 for width, count in widths.items()), default=0.0
    )


def _records(text: "_Marked", delimiter: str, first_row: int) -> Iterator[list[str]]:
    csv.field_size_limit(MAX_CELL)
    reader = csv.reader(iter(text), delimiter=delimiter)
    number, line, width = first_row - 1, 0, 0
    try:
        for number, cells in enumerate(reader, first_row):  # pragma: no branch  the mark is read
            if text.ended:
                _check_end(cells, number)
                return
            if reader.line_num - line > _SWALLOWED_LINES:
                _check_quotes(cells, delimiter, width, number)
            line, width = reader.line_num, len(cells)
            yield cells
    except csv.Error:
        raise Refused(Reason.TOO_LONG_CELL, {"row": number + 1}) from None


def _check_end(cells: list[str], number: int) -> None:
    """Refuse a list whose last cell swallowed our mark."""
    if cells != [_MARK]:
        raise Refused(Reason.OPEN_QUOTE, {"row": number})


class _Marked:
    """Lines with our mark behind the last, so that an open quote is seen."""

    def __init__(self, lines: Iterator[str], watch: Watch) -> None:
        self._lines = lines
        self._watch = watch
        self.ended = False

    def __iter__(self) -> Iterator[str]:
        for number, line in enumerate(self._lines):
            if number % _LINES_BETWEEN_LOOKS == 0:
                self._watch.check()
            if len(line) > 2 * MAX_CELL:
                raise csv.Error
            if line != "\x1a":  # how DOS ended a text
                yield line
        self.ended = True
        yield _MARK


def _check_quotes(cells: list[str], delimiter: str, width: int, number: int) -> None:
    """Refuse a cell that swallowed whole rows because its quote was never closed."""
    for cell in cells:
        like_rows = sum(line.count(delimiter) == width - 1 for line in cell.splitlines())
        if width > 1 and like_rows >= _SWALLOWED_LINES:
            raise Refused(Reason.OPEN_QUOTE, {"row": number})


def _blocks(records: Iterator[list[str]]) -> Iterator[Block]:
    count = 0
    while some := list(islice(records, ROWS_IN_BLOCK)):
        count += len(some)
        if count > MAX_ROWS:
            raise Refused(Reason.TOO_MANY_ROWS, {"limit": MAX_ROWS})
        if max(map(len, some)) > MAX_COLUMNS:
            raise Refused(Reason.TOO_MANY_COLUMNS, {"limit": MAX_COLUMNS})
        columns = [_bare(column) for column in zip_longest(*some, fillvalue="")]
        columns = columns or [("",) * len(some)]
        yield pack(columns, CellKind.TEXT * len(columns))


def _bare(column: tuple[str, ...]) -> tuple[str, ...]:
    if not any(_SHIELDED.match(cell) for cell in column if cell[:1] == "'"):
        return column
    return tuple(cell[1:] if _SHIELDED.match(cell) else cell for cell in column)
