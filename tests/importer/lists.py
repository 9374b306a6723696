"""Make honest lists, and read any list as the program does."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
import xlsxwriter

from register_app.errors import UnreadableFile
from register_app.i18n import Message
from register_app.importer import reader
from register_app.importer.table import Table
from register_app.watch import UNWATCHED

FILES = Path(__file__).with_name("files")
HEADER = ("Asiakas", "Postinro", "Kaupunki")
ROWS = (("Mäkinen Öljy Oy", "00100", "Helsinki"), ("Åbo Änglar Ab", "20100", "Åbo"))


def read(path: Path, sheet: str | None = None) -> Table:
    """Read a list to its end."""
    return reader.read(path, UNWATCHED, sheet=sheet)


def rows(path: Path, sheet: str | None = None) -> list[list[str]]:
    """Return the rows of a list."""
    return list(read(path, sheet))


def sheets(path: Path) -> list[reader.SheetInfo]:
    """Return the sheets of a list."""
    return reader.sheets(path, UNWATCHED)


def why_refused(path: Path, sheet: str | None = None) -> str:
    """Return the text a person reads when the list is refused; it must be refused."""
    with pytest.raises(UnreadableFile) as refused:
        read(path, sheet)
    assert refused.value.next_step.text
    return filled(refused.value.message)


def read_if_good(path: Path) -> Table | None:
    """Read a list that may be damaged; nothing but a refusal may come of it."""
    try:
        return read(path)
    except UnreadableFile:
        return None


def filled(message: Message) -> str:
    """Return a message in English."""
    return message.fill(str(message.text))


def workbook(path: Path, rows: Iterable[Sequence[object]]) -> Path:
    """Write a workbook of one sheet."""
    days = {"default_date_format": "d.m.yyyy", "strings_to_urls": False}
    with xlsxwriter.Workbook(path, days) as book:
        sheet = book.add_worksheet("Asiakkaat")
        for line, row in enumerate(rows):
            sheet.write_row(line, 0, row)
    return path


def text(path: Path, content: str, encoding: str = "utf-8") -> Path:
    """Write a text list, ends of lines as they are."""
    path.write_bytes(content.encode(encoding))
    return path
