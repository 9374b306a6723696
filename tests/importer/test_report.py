"""The sheet of rejected and repaired rows."""

import re
import zipfile
from itertools import repeat
from pathlib import Path

import pytest

from register_app.errors import RegisterError
from register_app.i18n import Catalogue, Text
from register_app.importer.report import ReportRow, Status, own_headings, write_report
from tests.importer.lists import read, rows, sheets
from tests.naughty import NAUGHTY

ENGLISH = Catalogue("en", {})
HEADER = ["Asiakas", "Postinro"]
OURS = ["Row in the file", "Column", "Old value", "New value", "Reason"]


def entry(
    number: int,
    *cells: str,
    status: Status = Status.REJECTED,
    column: str = "",
    old: str = "",
    new: str = "",
    reason: str = "",
) -> ReportRow:
    return ReportRow(number, cells, status, column, old, new, reason)


def written(path: Path, *entries: ReportRow) -> Path:
    write_report(path, HEADER, entries, translate=ENGLISH)
    return path


def test_rejected_rows_come_first_under_their_own_headers(tmp_path: Path) -> None:
    path = written(
        tmp_path / "report.xlsx",
        entry(
            2,
            "Åke Oy",
            "100",
            status=Status.REPAIRED,
            column="Postinro",
            old="100",
            new="00100",
            reason="A lost zero",
        ),
        entry(7, "Öljy Oy", "OO100", column="Postinro", old="OO100", reason="Not a postal code"),
    )

    assert [sheet.name for sheet in sheets(path)] == ["Rejected", "Repaired"]
    assert rows(path) == [
        HEADER + OURS,
        ["Öljy Oy", "OO100", "7", "Postinro", "OO100", "", "Not a postal code"],
    ]
    assert rows(path, "Repaired")[1] == [
        "Åke Oy",
        "100",
        "2",
        "Postinro",
        "100",
        "00100",
        "A lost zero",
    ]


def test_row_with_several_remarks_is_one_row(tmp_path: Path) -> None:
    path = written(
        tmp_path / "report.xlsx",
        entry(
            3, "A", "1", status=Status.REPAIRED, column="Asiakas", old="a\nb", new="A", reason="x"
        ),
        entry(3, "A", "1", column="Postinro", old="1", reason="y"),
        entry(4, "B", "2", column="Postinro", old="2", reason="y"),
    )

    assert rows(path)[1:] == [
        ["A", "1", "3", "Asiakas\nPostinro", "a b\n1", "A\n", "x\ny"],
        ["B", "2", "4", "Postinro", "2", "", "y"],
    ]


def test_report_without_entries_has_a_header_only(tmp_path: Path) -> None:
    assert rows(written(tmp_path / "report.xlsx")) == [HEADER + OURS]


def test_repaired_rows_are_never_on_the_first_sheet(tmp_path: Path) -> None:
    path = written(tmp_path / "report.xlsx", entry(2, "A", "1", status=Status.REPAIRED))

    assert rows(path) == [HEADER + OURS]
    assert len(rows(path, "Repaired")) == 2


def test_our_own_columns_are_not_doubled(tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"

    write_report(
        path, HEADER + OURS, [entry(2, "A", "1", "9", "x", reason="y")], translate=ENGLISH
    )

    assert rows(path) == [HEADER + OURS, ["A", "1", "2", "", "", "", "y"]]


def test_our_own_columns_are_known_in_every_language() -> None:
    finnish = Catalogue.load("fi")

    assert {finnish(label) for label in map(Text, repeat("importer"), OURS)} <= own_headings()
    assert set(OURS) <= own_headings()
    assert "Asiakas" not in own_headings()


def test_short_row_is_filled(tmp_path: Path) -> None:
    assert rows(written(tmp_path / "report.xlsx", entry(2, "A")))[1][:3] == ["A", "", "2"]


def test_naughty_text_comes_back_exactly(tmp_path: Path) -> None:
    texts = [re.sub("[\ud800-\udfff\ufffe\uffff]", "\ufffd", text)[:32_767] for text in NAUGHTY]

    path = written(
        tmp_path / "report.xlsx",
        *(entry(at, "A", text, old=text, reason="x") for at, text in enumerate(NAUGHTY, 2)),
    )

    found = [(row[1], row[4]) for row in rows(path)[1:]]
    assert found == [(text, text) for text in texts]


def test_no_cell_is_a_formula_a_link_or_a_number(tmp_path: Path) -> None:
    path = written(
        tmp_path / "report.xlsx",
        entry(2, "=1+1", "00100", old='=HYPERLINK("http://yritys.example")', new="+358"),
        entry(3, "https://yritys.example", "@SUM(A1)", old="-1", new="1E5"),
    )

    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    table = read(path)
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet.lower()
    assert {table.kinds(place) for place in range(table.width)} == {"ttt"}
    assert table[1][:2] == ["=1+1", "00100"]


def test_text_too_long_for_a_sheet_is_cut_and_told(tmp_path: Path) -> None:
    path = written(tmp_path / "report.xlsx", entry(2, "x" * 40_000, "1", reason="y"))

    row = rows(path)[1]
    assert len(row[0]) == 32_767
    assert (
        row[6]
        == "y\nA text is longer than a sheet can hold and was cut here: see the original file"
    )


def test_older_report_stays_when_writing_fails(tmp_path: Path) -> None:
    folder = tmp_path / "report.xlsx"
    folder.mkdir()

    with pytest.raises(RegisterError):
        written(folder)

    assert list(tmp_path.iterdir()) == [folder]


def test_report_leaves_no_copy_in_the_folder_of_passing_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))

    assert written(tmp_path / "report.xlsx").exists()


def test_texts_of_the_report_are_in_the_person_s_language(tmp_path: Path) -> None:
    finnish = Catalogue("fi", {("importer", "Reason"): ("Syy",)})

    write_report(tmp_path / "report.xlsx", HEADER, [entry(2, "A")], translate=finnish)

    assert rows(tmp_path / "report.xlsx")[0][-1] == "Syy"
