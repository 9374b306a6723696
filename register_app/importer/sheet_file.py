"""Read workbooks (XLSX, XLS, ODS) with calamine; called in the child process only."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import BinaryIO, NamedTuple, cast

from python_calamine import CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from register_app.importer.block import ROWS_IN_BLOCK, Block, CellKind, pack
from register_app.importer.refused import MAX_COLUMNS, MAX_ROWS, Reason, Refused


class SheetHead(NamedTuple):
    """A sheet as the list of sheets shows it; the size is (0, 0) when it holds nothing."""

    name: str
    hidden: bool
    rows: int | None
    columns: int | None


class OpenSheet(NamedTuple):
    """A sheet with its rows still to come."""

    head: SheetHead
    blocks: Iterator[Block]


def heads(file: BinaryIO, *, measured: bool) -> list[SheetHead]:
    """List the sheets; measuring means reading them all."""
    book = CalamineWorkbook.from_filelike(file)
    return [
        _size(book.get_sheet_by_name(name), hidden=hidden)
        if measured
        else SheetHead(name, hidden, None, None)
        for name, hidden in _names(book).items()
    ]


def open_sheet(file: BinaryIO, wanted: str | None) -> OpenSheet:
    """Open the sheet of that name, or the first visible one that holds something."""
    book = CalamineWorkbook.from_filelike(file)
    names = _names(book)
    if wanted is not None and wanted not in names:
        raise Refused(Reason.NO_SUCH_SHEET, {"sheet": wanted})
    for name in names if wanted is None else [wanted]:
        sheet = book.get_sheet_by_name(name)
        if sheet.height and (wanted is not None or not names[name]):
            head = _size(sheet, hidden=names[name])
            _check_size(head)
            return OpenSheet(head, _blocks(sheet))
    raise Refused(Reason.NO_ROWS)


def words(file: BinaryIO) -> Iterator[str]:
    """Return what stands in the cells of every sheet, also of the hidden ones."""
    book = CalamineWorkbook.from_filelike(file)
    for name in _names(book):
        yield f"{name}\n"
        for row in book.get_sheet_by_name(name).iter_rows():
            yield "\t".join(_SHOWN[type(cell)][0](cell) for cell in row if cell != "") + "\n"


def _names(book: CalamineWorkbook) -> dict[str, bool]:
    """Return the sheets with cells, and whether each is hidden."""
    return {
        sheet.name: sheet.visible != SheetVisibleEnum.Visible
        for sheet in book.sheets_metadata
        if sheet.typ == SheetTypeEnum.WorkSheet
    }


def _size(sheet: CalamineSheet, *, hidden: bool) -> SheetHead:
    """Count the rows from the top of the sheet, the columns from the first that is used."""
    last, _ = sheet.end or (-1, -1)
    return SheetHead(sheet.name, hidden, last + 1, sheet.width)


def _check_size(head: SheetHead) -> None:
    if (head.rows or 0) > MAX_ROWS:
        raise Refused(Reason.TOO_MANY_ROWS, {"limit": MAX_ROWS})
    if (head.columns or 0) > MAX_COLUMNS:
        raise Refused(Reason.TOO_MANY_COLUMNS, {"limit": MAX_COLUMNS})


def _blocks(sheet: CalamineSheet) -> Iterator[Block]:
    rows = sheet.iter_rows()
    while some := list(islice(rows, ROWS_IN_BLOCK)):
        columns = [_as_text(column) for column in zip(*some, strict=True)]
        yield pack([cells for cells, _ in columns], [kinds for _, kinds in columns])


def _as_text(column: Sequence[object]) -> tuple[Sequence[str], str]:
    """Return the cells as text and their kinds; most columns are of one type throughout."""
    types = set(map(type, column))
    if types == {str}:
        return cast("Sequence[str]", column), CellKind.TEXT
    if len(types) == 1:
        show, kind = _SHOWN[types.pop()]
        return list(map(show, column)), kind
    kinds = "".join([_SHOWN[type(cell)][1] for cell in column])
    return [_SHOWN[type(cell)][0](cell) for cell in column], kinds


def _moment(value: datetime) -> str:
    """Leave out midnight: a day in a sheet is a moment too."""
    return value.isoformat(" ", "seconds").removesuffix(" 00:00:00")


def _span(value: timedelta) -> str:
    minutes, seconds = divmod(int(value.total_seconds()), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"


_number = "%.15G".__mod__
"""Write at most the 15 digits a sheet keeps; a larger number shows that it lost some."""
_truth = ("FALSE", "TRUE").__getitem__
_SHOWN: dict[type, tuple[Callable[..., str], CellKind]] = {
    str: (str, CellKind.TEXT),
    float: (_number, CellKind.NUMBER),
    int: (_number, CellKind.NUMBER),
    bool: (_truth, CellKind.TRUTH),
    date: (date.isoformat, CellKind.DAY),
    datetime: (_moment, CellKind.DAY),
    time: (time.isoformat, CellKind.DAY),
    timedelta: (_span, CellKind.DAY),
}
