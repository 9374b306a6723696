"""Write the sample rows as a workbook with the habits of an old customer list."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from pathlib import Path

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from resources.demo.cells import Cell, Formula, Row, Shaped

SHEET, HIDDEN_SHEET, EMPTY_SHEET = "Asiakkaat", "Vanhat", "Taul3"
HEADER_ROW, FIRST_ROW = 5, 6
TITLE = "Maalausliike Sävy & Sutija Oy – asiakasrekisteri"
_SUBTITLES = ("Päivitetty 30.10.2026 / Päivi", "HUOM! Älä poista rivejä, kysy ensin Päiviltä.")
_MADE = datetime(2026, 10, 30, 9, 0)  # noqa: DTZ001  workbooks know no time zone
_OLD = (
    ("Asnro", "Nimi", "Puhelin", "Paikkakunta"),
    (12, "Maalaustyöt Vanhasuo (lopettanut)", 400009901, "Porvoo"),
    (27, "Elna Hylkyniemi, muutti", "ei ole", "Kotka"),
    (31, "Kahvila Suljettu Ovi Ky", "09 000 9902", "Helsinki"),
)


class _Sheet:
    """A worksheet that writes a cell by what it is, never by what it looks like."""

    def __init__(self, workbook: Workbook, worksheet: Worksheet) -> None:
        self._workbook = workbook
        self._sheet = worksheet
        self._formats: dict[str, Format] = {}

    def write(self, row: int, column: int, cell: Cell) -> None:
        """Write one cell; text stays text even when it begins like a formula."""
        match cell:
            case None:
                return
            case bool():
                self._sheet.write_boolean(row, column, cell)
            case str():
                self._sheet.write_string(row, column, cell)
            case Shaped():
                self._sheet.write_number(row, column, cell.number, self._shape(cell.shape))
            case Formula():
                self._sheet.write_formula(row, column, cell.text, None, cell.value)
            case date():
                self._sheet.write_datetime(row, column, cell, self._shape("d.m.yyyy"))
            case _:
                self._sheet.write_number(row, column, cell)

    def _shape(self, shape: str) -> Format:
        if shape not in self._formats:
            self._formats[shape] = self._workbook.add_format({"num_format": shape})
        return self._formats[shape]


def write_workbook(path: Path, rows: Iterable[Row], headings: Mapping[str, str]) -> None:
    """Write the list, with its titles, hidden column, hidden sheet and empty sheet."""
    with Workbook(path) as workbook:
        workbook.set_properties({"title": TITLE, "author": "Päivi", "created": _MADE})
        sheet = workbook.add_worksheet(SHEET)
        _titles(workbook, sheet, list(headings.values()))
        cells = _Sheet(workbook, sheet)
        for row in rows:
            for column, name in enumerate(headings):
                cells.write(row.number - 1, column, row.cells.get(name))
        _habits(sheet, list(headings))
        _old_customers(workbook)
        workbook.add_worksheet(EMPTY_SHEET)


def _titles(workbook: Workbook, sheet: Worksheet, headings: list[str]) -> None:
    bold = workbook.add_format({"bold": True})
    large = workbook.add_format({"bold": True, "font_size": 16})
    sheet.merge_range(0, 0, 0, 7, TITLE, large)
    for row, text in enumerate(_SUBTITLES, 1):
        sheet.write_string(row, 0, text)
    sheet.write_row(HEADER_ROW - 1, 0, headings, bold)


def _habits(sheet: Worksheet, names: list[str]) -> None:
    hetu = names.index("hetu")
    sheet.set_column(0, len(names) - 1, 16)
    sheet.set_column(hetu, hetu, 14, None, {"hidden": True})
    sheet.freeze_panes(HEADER_ROW, 2)
    sheet.write_comment(FIRST_ROW, 1, "Tarkista nimi ensi soitolla!", {"author": "Päivi"})


def _old_customers(workbook: Workbook) -> None:
    sheet = workbook.add_worksheet(HIDDEN_SHEET)
    for number, cells in enumerate(_OLD):
        sheet.write_row(number, 0, cells)
    sheet.hide()
