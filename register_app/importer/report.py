"""Write rejected and repaired rows as a sheet that can be corrected and imported again."""

import io
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from enum import StrEnum
from functools import cache
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Any, Final, NamedTuple

from register_app import errors
from register_app.i18n import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue, Text, Translate

_LONGEST_CELL: Final = 32_767
_NOT_XML: Final = re.compile("[\ud800-\udfff\ufffe\uffff]")
_WIDTH, _WIDE = 18, 40
_LABELS: Final = (
    QT_TRANSLATE_NOOP("importer", "Row in the file"),
    QT_TRANSLATE_NOOP("importer", "Column"),
    QT_TRANSLATE_NOOP("importer", "Old value"),
    QT_TRANSLATE_NOOP("importer", "New value"),
    QT_TRANSLATE_NOOP("importer", "Reason"),
)
_CUT: Final = QT_TRANSLATE_NOOP(
    "importer", "A text is longer than a sheet can hold and was cut here: see the original file"
)


class Status(StrEnum):
    """What became of a row."""

    REJECTED = "rejected"
    REPAIRED = "repaired"


_TITLES: Final[dict[Status, Text]] = {
    Status.REJECTED: QT_TRANSLATE_NOOP("importer", "Rejected"),
    Status.REPAIRED: QT_TRANSLATE_NOOP("importer", "Repaired"),
}


class ReportRow(NamedTuple):
    """One remark on one row; a row with several has one entry after another."""

    row_number: int
    cells: Sequence[str]
    """The row as it stands in the file."""
    status: Status
    column: str
    """The header of the column the remark is about, or nothing when it is about the row."""
    old: str
    new: str
    reason: str


@cache
def own_headings() -> frozenset[str]:
    """Return how our columns are headed in every language: they name no field of a customer."""
    catalogues = map(Catalogue.load, LANGUAGES)
    return frozenset(_LABELS).union(*(map(catalogue, _LABELS) for catalogue in catalogues))


def write_report(
    path: Path, header: Sequence[str], entries: Iterable[ReportRow], *, translate: Translate
) -> None:
    """Write the rows under the names of their columns, what is wrong behind them.

    The sheet of rejected rows comes first, so that a corrected report is imported from there.
    Everything is text: nothing is a formula, and a corrected 00100 stays as it is typed.
    """
    made = _workbook(header, entries, translate)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.write_bytes(made)
        part.replace(path)
    except OSError as error:
        raise errors.of_disk(error) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _workbook(header: Sequence[str], entries: Iterable[ReportRow], translate: Translate) -> bytes:
    import xlsxwriter  # noqa: PLC0415  loaded on first use: start-up is felt every day

    file = io.BytesIO()
    # in memory: no plain copy of a list is left in a folder of passing files
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        # the first sheet is there even when empty: what is imported again is always the first
        sheets = {Status.REJECTED: _Sheet(book, Status.REJECTED, header, translate)}
        for _, remarks in groupby(entries, attrgetter("row_number")):
            row = list(remarks)
            status = _status(row)
            if status not in sheets:
                sheets[status] = _Sheet(book, status, header, translate)
            sheets[status].add(row)
    return file.getvalue()


def _status(remarks: list[ReportRow]) -> Status:
    rejected = any(remark.status is Status.REJECTED for remark in remarks)
    return Status.REJECTED if rejected else Status.REPAIRED


class _Sheet:
    """One sheet of the report: the columns of the list, then ours."""

    def __init__(
        self,
        book: Any,  # noqa: ANN401  a workbook of xlsxwriter's, which carries no types
        status: Status,
        header: Sequence[str],
        translate: Translate,
    ) -> None:
        text = {"num_format": "@", "quote_prefix": True, "valign": "top"}
        self._plain = book.add_format(text)
        self._wrong = book.add_format(text | {"bg_color": "#FFE699"})
        self._remark = book.add_format(text | {"text_wrap": True})
        self._head = book.add_format({"bold": True, "num_format": "@", "quote_prefix": True})
        self._cut = translate(_CUT)
        labels = list(map(translate, _LABELS))
        # a report that was imported and is reported again has our columns already
        ours = own_headings()
        self._kept = [place for place, name in enumerate(header) if name not in ours]
        self._names = [header[place] for place in self._kept]
        self._sheet = book.add_worksheet(translate(_TITLES[status]))
        self._line = 0
        self._lay_out(labels)

    def _lay_out(self, labels: list[str]) -> None:
        ours = len(self._names)
        self._sheet.set_column(0, ours, _WIDTH, self._plain)
        self._sheet.set_column(ours + 1, ours + len(labels) - 1, _WIDE, self._remark)
        self._sheet.freeze_panes(1, 0)
        for place, name in enumerate((*self._names, *labels)):
            self._write(0, place, name, self._head)

    def add(self, remarks: list[ReportRow]) -> None:
        """Write one row with all that is remarked on it."""
        self._line = line = self._line + 1
        wrong = {remark.column for remark in remarks}
        cells = remarks[0].cells
        whole = True
        for place, (name, kept) in enumerate(zip(self._names, self._kept, strict=True)):
            cell = cells[kept] if kept < len(cells) else ""
            form = self._wrong if name in wrong else self._plain
            whole &= self._write(line, place, cell, form)
        told = [str(remarks[0].row_number), *_told(remarks)]
        for place, cell in enumerate(told, len(self._names)):
            whole &= self._write(line, place, cell, self._remark)
        if not whole:
            reason = f"{told[-1][: _LONGEST_CELL // 2]}\n{self._cut}"
            self._write(line, len(self._names) + len(told) - 1, reason, self._remark)

    def _write(self, line: int, place: int, cell: str, form: Any) -> bool:  # noqa: ANN401  no types
        """Write a text, never anything else; say whether it went in whole."""
        safe = _NOT_XML.sub("\ufffd", cell)
        self._sheet.write_string(line, place, safe[:_LONGEST_CELL], form)
        return len(safe) <= _LONGEST_CELL


def _told(remarks: list[ReportRow]) -> Iterator[str]:
    """Return column, old, new and reason; those of several remarks stand line by line."""
    for name in ("column", "old", "new", "reason"):
        values = [getattr(remark, name) for remark in remarks]
        if len(values) == 1:
            yield values[0]
        else:
            yield "\n".join(" ".join(value.splitlines()) for value in values)
