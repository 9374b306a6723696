"""Write tables as CSV and XLSX; nothing in them is ever a formula."""

import csv
import re
import tempfile
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any, TextIO

from register_app.errors import RegisterError
from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.reports.listing import Table
from register_app.reports.saved_file import PART

_CALCULATES = re.compile(r"'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]")
"""A spreadsheet calculates text that begins so; apostrophes in front are doubled up with it."""
_MOST_ROWS = 1_048_576
_NARROW, _WIDE = 10, 40


class TooLarge(RegisterError):
    """A workbook cannot hold this."""

    def __init__(self, what: Text) -> None:
        """Name the other formats."""
        super().__init__(
            what, QT_TRANSLATE_NOOP("reports", "Nothing was written. Export as CSV, JSON or ZIP.")
        )


def write_csv(file: TextIO, table: Table) -> None:
    """Write a table as Finnish spreadsheets read it: semicolons, quotes where needed."""
    writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
    writer.writerow(map(shielded, table.headings))
    writer.writerows(map(shielded, row) for row in table.rows)


def shielded(text: str) -> str:
    """Return text that a spreadsheet will not calculate; an import takes the apostrophe off."""
    return f"'{text}" if _CALCULATES.match(text) else text


def save_csv(path: Path, table: Table) -> None:
    """Write one table as a file; the mark at its beginning tells spreadsheets the encoding."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        write_csv(file, table)


def save_xlsx(path: Path, tables: Iterable[Table], *, at: datetime) -> None:
    """Write tables as sheets of a workbook, every cell as text."""
    import xlsxwriter  # noqa: PLC0415  loaded on first use: start-up is felt every day

    # rows pass through files on their way; they lie where the workbook itself will, not elsewhere
    with tempfile.TemporaryDirectory(prefix=PART, dir=path.parent) as passing:
        book = xlsxwriter.Workbook(path, {"constant_memory": True, "tmpdir": passing})
        book.set_properties({"created": at.replace(tzinfo=None)})
        text = book.add_format({"num_format": "@"})
        bold = book.add_format({"num_format": "@", "bold": True})
        try:
            for table in tables:
                sheet = book.add_worksheet(table.name)
                for place, heading in enumerate(table.headings):
                    width = min(max(len(heading) + 2, _NARROW), _WIDE)
                    sheet.set_column(place, place, width, text)
                sheet.freeze_panes(1, 2)
                _write_row(sheet, 0, table.headings, bold)
                for number, row in enumerate(table.rows, 1):
                    _write_row(sheet, number, row, text)
        finally:
            _close(book)


def _close(book: Any) -> None:  # noqa: ANN401  untyped library
    """Write the workbook itself; raise as the disk does, not as the library."""
    from xlsxwriter.exceptions import FileCreateError  # noqa: PLC0415  loaded on first use

    try:
        book.close()
    except FileCreateError as error:
        for sheet in book.worksheets():
            sheet.row_data_fh.close()
        [cause] = error.args
        raise cause from error


def _write_row(sheet: Any, number: int, row: Iterable[str], text: object) -> None:  # noqa: ANN401  untyped library
    if number == _MOST_ROWS:
        raise TooLarge(
            QT_TRANSLATE_NOOP("reports", "A workbook holds about a million rows, this is more.")
        )
    for place, cell in enumerate(row):
        # the library cuts what is too long, and says so only here
        if cell and sheet.write_string(number, place, cell, text):
            raise TooLarge(
                QT_TRANSLATE_NOOP("reports", "A text is longer than a workbook can hold.")
            )
