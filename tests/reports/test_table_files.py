"""Tables as files: nothing in them is ever a formula."""

import csv
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, strategies

from register_app.fields.kinds import NOTE
from register_app.reports import table_files
from register_app.reports.listing import Table
from register_app.reports.table_files import TooLarge, save_csv, save_xlsx, shielded
from tests.fixtures import NOW
from tests.importer import lists
from tests.naughty import NAUGHTY

STORABLE = [text for text in NAUGHTY if NOTE.parse(text).value == text and "\n" not in text]
WIDE = ["\uff1d1", "\uff0b1", "\uff0d1", "\uff20SUM"]
"""Signs of full width: some spreadsheets take them for the narrow ones."""
FORMULAS = ["=1+1", "+358 40 000 1234", "-2+3", "@SUM(A1)", "\t=1", "\r=1", *WIDE]


def _table(*rows: list[str]) -> Table:
    return Table("Lista", ["Nimi", "Kaupunki"], iter(rows))


@pytest.mark.parametrize("text", FORMULAS)
def test_what_a_spreadsheet_calculates_gets_an_apostrophe(text: str) -> None:
    assert shielded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Åke", "a=b", " =1", "'tis", "0", "(+358)"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert shielded(text) == text


@given(strategies.text())
def test_two_texts_are_never_written_alike(text: str) -> None:
    assert shielded(text).removeprefix("'") in {text, text.removeprefix("'")}
    assert not shielded(text).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert shielded(f"'{text}") != shielded(text)


def test_a_csv_opens_in_finnish_spreadsheets(tmp_path: Path) -> None:
    path = tmp_path / "lista.csv"

    save_csv(path, _table(["Åke; ja muut", 'Lainaus "x"'], ["eka\ntoka", "Turku"]))

    content = path.read_bytes()
    assert content.startswith("\ufeffNimi;Kaupunki\r\n".encode())
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert rows[1:] == [["Åke; ja muut", 'Lainaus "x"'], ["eka\ntoka", "Turku"]]


def test_a_csv_reads_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "lista.csv"
    texts = [*STORABLE, *FORMULAS[:4], *WIDE]

    save_csv(path, _table(*([text, "Turku"] for text in texts)))

    assert [row[0] for row in lists.rows(path)[1:]] == texts


def test_a_workbook_holds_text_only(tmp_path: Path) -> None:
    path = tmp_path / "lista.xlsx"

    save_xlsx(path, [_table(*([text, "00100"] for text in STORABLE))], at=NOW)

    sheet = openpyxl.load_workbook(path).worksheets[0]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr"}
    assert {cell.number_format for cell in cells} == {"@"}


def test_a_workbook_reads_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "lista.xlsx"

    save_xlsx(path, [_table(*([text, "00100"] for text in STORABLE))], at=NOW)

    assert [row[0] for row in lists.rows(path)[1:]] == STORABLE


def test_each_table_is_a_sheet_and_no_other_file_is_left(tmp_path: Path) -> None:
    path = tmp_path / "lista.xlsx"

    save_xlsx(path, [_table(["a", "b"]), _table()._replace(name="Toinen")], at=NOW)

    assert openpyxl.load_workbook(path).sheetnames == ["Lista", "Toinen"]
    assert list(tmp_path.iterdir()) == [path]


def test_a_workbook_that_cannot_be_written_fails_as_the_disk_does(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        save_xlsx(tmp_path, [Table("Lista", ["Nimi"], iter([["Aino"]]))], at=NOW)


def test_a_text_too_long_for_a_cell_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TooLarge):
        save_xlsx(tmp_path / "lista.xlsx", [_table(["\U0001f469" * 20_000, "x"])], at=NOW)


def test_more_rows_than_a_sheet_has_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table_files, "_MOST_ROWS", 2)

    with pytest.raises(TooLarge):
        save_xlsx(tmp_path / "lista.xlsx", [_table(["a", "b"], ["c", "d"])], at=NOW)
