"""Reading lists of every kind, as other programs write them."""

import os
from datetime import date, datetime
from datetime import time as clock
from pathlib import Path

import pytest
import xlsxwriter

from register_app.errors import Cancelled
from register_app.importer import reader
from register_app.importer.block import CellKind
from register_app.importer.reader import SheetInfo
from register_app.watch import UNWATCHED
from tests.importer import hostile
from tests.importer.lists import (
    FILES,
    HEADER,
    ROWS,
    filled,
    read,
    read_if_good,
    rows,
    sheets,
    text,
    why_refused,
    workbook,
)

LIBRE_ROWS = [
    ["Asiakasluettelo 2025", "", "", "", "", ""],
    [""] * 6,
    [""] * 6,
    ["Asiakas", "Postinro", "Puhelin", "Luotu", "Lupa", "Summa"],
    ["Mäkinen Öljy Oy", "100", "401234567", "2024-02-01", "TRUE", "1234.5"],
    ["Åbo Änglar Ab", "20100", "+358 40 1234567", "1999-12-31", "FALSE", "0.1"],
    ["ÅKE OY", "", "", "", "", ""],
]


@pytest.mark.parametrize("name", ["list.xls", "list.ods", "list.xlsx"])
def test_workbook_of_another_program_is_read_as_it_shows(name: str) -> None:
    table = read(FILES / name)

    assert list(table) == LIBRE_ROWS
    assert (table.sheet, table.row_number(4), table.warnings) == ("Asiakkaat", 5, ())
    assert [table.kinds(place)[4] for place in range(6)] == list("tnndbn")
    assert table.kind(5, 1) is CellKind.TEXT


def test_text_list_of_another_program_is_read() -> None:
    table = read(FILES / "list.csv")

    assert table[4] == ["Mäkinen Öljy Oy", "100", "401234567", "1.2.2024", "TRUE", "1234.5"]
    assert table.row_number(4) == 5


@pytest.mark.parametrize("name", ["list.xls", "list.ods", "list.xlsx"])
def test_sheets_are_listed_with_size_and_hidden_ones_marked(name: str) -> None:
    assert sheets(FILES / name) == [
        SheetInfo("Asiakkaat", hidden=False, rows=7, columns=6),
        SheetInfo("Vanhat", hidden=True, rows=2, columns=1),
        SheetInfo("Tyhjä", hidden=False, rows=0, columns=0),
    ]


def test_hidden_sheet_is_read_when_named() -> None:
    assert rows(FILES / "list.xlsx", "Vanhat") == [[""], ["piilossa"]]


def test_first_visible_sheet_with_rows_is_read_when_none_is_named(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet("Tyhjä")
        hidden = book.add_worksheet("Piilo")
        hidden.write("A1", "x")
        hidden.very_hidden()
        chart = book.add_chart({"type": "line"})
        chart.add_series({"values": "=Tyhjä!$A$1"})
        book.add_chartsheet("Kuva").set_chart(chart)
        book.add_worksheet("Asiakkaat").write("A1", "Asiakas")

    table = read(path)

    assert (table.sheet, list(table)) == ("Asiakkaat", [["Asiakas"]])
    assert [sheet.name for sheet in sheets(path)] == ["Tyhjä", "Piilo", "Asiakkaat"]


@pytest.mark.parametrize(
    ("value", "shown", "kind"),
    [
        (401234567, "401234567", "n"),
        (401234567.0, "401234567", "n"),
        (100, "100", "n"),
        (-1, "-1", "n"),
        (0, "0", "n"),
        (1234.5, "1234.5", "n"),
        (0.1 + 0.2, "0.3", "n"),
        (3720774740.0, "3720774740", "n"),
        (123456789012345, "123456789012345", "n"),
        (12345678901234567890, "1.23456789012346E+19", "n"),
        (3.10201e30, "3.10201E+30", "n"),
        (True, "TRUE", "b"),
        (False, "FALSE", "b"),
        (date(2024, 2, 1), "2024-02-01", "d"),
        (datetime.fromisoformat("2024-02-01 13:05"), "2024-02-01 13:05:00", "d"),
        (clock(13, 5), "13:05:00", "d"),
        ("00100", "00100", "t"),
        ("line\nline", "line\nline", "t"),
        (None, "", "t"),
    ],
)
def test_cell_becomes_text_and_its_kind_is_kept(
    value: object, shown: str, kind: str, tmp_path: Path
) -> None:
    table = read(workbook(tmp_path / "list.xlsx", [["x"], ["x", value], ["x", "y"]]))

    assert (table[1][1], table.kind(1, 1)) == (shown, kind)


def test_span_of_time_is_shown_in_hours(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "list.xlsx") as book:
        form = book.add_format({"num_format": "[h]:mm:ss"})
        book.add_worksheet().write_number(0, 0, 30.5 / 24, form)

    assert rows(tmp_path / "list.xlsx") == [["30:30:00"]]


@pytest.mark.parametrize(
    "formula",
    [
        b"<f>1+1</f><v></v>",
        b"<f>1+1</f><v/>",
        b"<f>1+1</f><v />",
        b"<f>1+1</f>",
        b'<f t="shared" si="0"/>',
        b'<f t="shared" si="0"/><v/>',
    ],
)
def test_formula_without_result_is_empty_and_told(formula: bytes, tmp_path: Path) -> None:
    row = b'<row r="1"><c r="A1"><v>1</v></c><c r="B1">%b</c><c r="C1"><v>3</v></c></row>'

    table = read(
        hostile.workbook(tmp_path / "list.xlsx", [hostile.START, row % formula, hostile.END])
    )

    assert list(table) == [["1", "", "3"]]
    assert [filled(warning) for warning in table.warnings] == [
        "Some formulas in this file have no result, so their cells are empty here. Open the "
        "file in Excel or LibreOffice and save it, then choose it again to have them."
    ]


def test_formula_with_result_is_read_and_nothing_told(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "list.xlsx") as book:
        sheet = book.add_worksheet()
        sheet.write_formula(0, 0, '="a"&"b"', value="ab")
        sheet.write_formula(0, 1, "=1/0", value="#DIV/0!")

    table = read(tmp_path / "list.xlsx")

    assert (list(table), table.warnings) == ([["ab", ""]], ())


def test_rows_keep_their_numbers_below_empty_ones(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "list.xlsx") as book:
        sheet = book.add_worksheet()
        sheet.write("C4", "Asiakas")
        sheet.write("D9", "Öljy Oy")

    table = read(tmp_path / "list.xlsx")

    assert [(table.row_number(at), row) for at, row in enumerate(table) if any(row)] == [
        (4, ["Asiakas", ""]),
        (9, ["", "Öljy Oy"]),
    ]


def test_merged_cell_keeps_its_value_in_the_first(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "list.xlsx") as book:
        sheet = book.add_worksheet()
        sheet.merge_range("A1:B2", "Helsinki")
        sheet.write("C2", "x")

    assert rows(tmp_path / "list.xlsx") == [["Helsinki", "", ""], ["", "", "x"]]


def test_false_dimension_is_not_believed(tmp_path: Path) -> None:
    start = hostile.START.replace(b"<sheetData>", b'<dimension ref="A1:XFD1048576"/><sheetData>')
    cell = b'<row r="1"><c r="A1"><v>1</v></c></row>'

    path = hostile.workbook(tmp_path / "list.xlsx", [start, cell, hostile.END])

    assert rows(path) == [["1"]]


def test_stray_cell_in_the_last_row_is_read(tmp_path: Path) -> None:
    path = hostile.far_cell(tmp_path / "list.xlsx", "B1048576")

    table = read(path)

    assert (len(table), table[0], table[-1]) == (1_048_576, ["a", ""], ["", "b"])


def test_very_many_columns_are_refused(tmp_path: Path) -> None:
    allowed = workbook(tmp_path / "allowed.xlsx", [range(500)])
    wide = workbook(tmp_path / "wide.xlsx", [range(5000), range(5000)])

    assert len(rows(allowed)[0]) == 500
    assert why_refused(wide) == "This list has more than 500 columns."


def test_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert why_refused(tmp_path / "list.xlsx") == "The file cannot be found."


def test_folder_in_place_of_a_file_is_told(tmp_path: Path) -> None:
    assert why_refused(tmp_path) == "The file cannot be opened."


def test_name_that_no_system_allows_is_told(tmp_path: Path) -> None:
    assert why_refused(tmp_path / ("x" * 300)) == "The file cannot be opened."


def test_pipe_in_place_of_a_file_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "list.csv")

    assert why_refused(tmp_path / "list.csv") == "The file cannot be opened."


def test_workbook_without_a_row_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "list.xlsx", [])

    assert why_refused(path) == "There are no rows in this list."


def test_sheet_that_is_not_there_is_named(tmp_path: Path) -> None:
    path = workbook(tmp_path / "list.xlsx", [HEADER])

    assert why_refused(path, "Taul2") == "There is no sheet named “Taul2” in this file."


def test_sheets_of_a_large_workbook_are_listed_without_reading_them(tmp_path: Path) -> None:
    path = hostile.workbook(
        tmp_path / "list.xlsx", [hostile.START, hostile.END], ("x.bin", os.urandom(1_100_000))
    )

    assert sheets(path) == [SheetInfo("Asiakkaat", hidden=False)]


def test_text_list_has_one_sheet_named_as_its_file(tmp_path: Path) -> None:
    path = text(tmp_path / "asiakkaat.csv", "a;b\n")

    assert sheets(path) == [SheetInfo("asiakkaat", hidden=False)]
    assert read(path).sheet == "asiakkaat"


@pytest.mark.parametrize("cut", [0.2, 0.5, 0.9, 0.99])
@pytest.mark.parametrize("name", ["list.xls", "list.ods", "list.xlsx"])
def test_file_cut_short_is_refused_or_read_whole(name: str, cut: float, tmp_path: Path) -> None:
    data = (FILES / name).read_bytes()
    path = tmp_path / name
    path.write_bytes(data[: int(len(data) * cut)])

    table = read_if_good(path)

    assert table is None or list(table) == LIBRE_ROWS


def test_progress_grows_to_the_end(tmp_path: Path) -> None:
    told: list[float] = []
    path = workbook(tmp_path / "list.xlsx", [[n, "x"] for n in range(5000)])

    reader.read(path, UNWATCHED._replace(progress=told.append), sheet=None)

    assert told == sorted(told)
    assert (len(told) > 3, told[-1]) == (True, 1.0)


@pytest.mark.parametrize("after", [0, 1, 2, 5, 20])
def test_cancel_stops_the_reading(after: int, tmp_path: Path) -> None:
    rows = b'<row><c><v>1</v></c><c t="str"><v>x</v></c></row>' * 50_000
    path = hostile.workbook(tmp_path / "list.xlsx", [hostile.START, rows, hostile.END])
    asked = iter(range(after))
    watch = UNWATCHED._replace(cancelled=lambda: next(asked, None) is None)

    with pytest.raises(Cancelled):
        reader.read(path, watch, sheet=None)


def test_no_copy_of_the_list_is_left_anywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    path = workbook(tmp_path / "list.xlsx", [HEADER, *ROWS])

    read(path)

    assert list(temporary.iterdir()) == []
    assert sorted(tmp_path.iterdir()) == [path, temporary]
