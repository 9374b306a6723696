"""Address labels, read back from the PDF."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from pypdf import PdfReader

from register_app.errors import Cancelled
from register_app.reports.address import Letter
from register_app.reports.labels import SHEETS, Sheet, save_labels
from register_app.reports.pdf import DocumentFailed
from tests.watching import stopped

_A4 = (210, 297)
HOME = Letter("Aino Aalto", "", "Testikatu 1", "00100", "Helsinki")


def _pages(path: Path, letters: Sequence[Letter], sheet: Sheet = SHEETS["3x8"]) -> list[list[str]]:
    """Write labels, and read the lines of each page."""
    save_labels(path, letters, sheet, title="Kevään kirje")
    pages = (page.extract_text() for page in PdfReader(path).pages)
    return [[line for line in text.splitlines() if line.strip()] for text in pages]


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_every_sheet_fits_a_page_of_a4(sheet: Sheet) -> None:
    width = sheet.left + sheet.columns * sheet.width + (sheet.columns - 1) * sheet.gap
    height = sheet.top + sheet.rows * sheet.height

    assert width + sheet.left == pytest.approx(_A4[0], abs=1.6)
    assert height + sheet.top == pytest.approx(_A4[1], abs=1.6)


def test_a_letter_is_written_in_the_order_of_the_post() -> None:
    abroad = Letter("Åke Berg", "Berg Ab", "Gatan 2\nc/o Lind", "114 55", "Stockholm", "SE")

    assert HOME.lines() == ["Aino Aalto", "Testikatu 1", "00100 HELSINKI"]
    assert abroad.lines() == [
        *("Åke Berg", "Berg Ab", "c/o Lind", "Gatan 2", "114 55 STOCKHOLM", "SWEDEN")
    ]


def test_labels_are_sorted_by_postcode_and_those_abroad_come_last(tmp_path: Path) -> None:
    letters = [
        HOME._replace(person="D", country="SE", postcode="00001"),
        HOME._replace(person="C", postcode="20100"),
        HOME._replace(person="B"),
        HOME._replace(person="A", street="Akatu 1"),
    ]

    [lines] = _pages(tmp_path / "tarrat.pdf", letters)

    assert [line for line in lines if len(line) == 1] == ["A", "B", "C", "D"]


def test_the_labels_of_many_go_on_more_sheets(tmp_path: Path) -> None:
    pages = _pages(tmp_path / "tarrat.pdf", [HOME] * 50)

    assert [page.count("Aino Aalto") for page in pages] == [24, 24, 2]


def test_no_labels_are_an_empty_sheet(tmp_path: Path) -> None:
    assert _pages(tmp_path / "tarrat.pdf", []) == [[]]


def test_long_lines_get_smaller_letters_and_are_cut_at_the_end_only(tmp_path: Path) -> None:
    long = HOME._replace(person="Asunto Oy Helsingin Pitkännimen Kaunis Koti")
    longest = HOME._replace(person="x" * 200)

    [lines] = _pages(tmp_path / "a.pdf", [long])
    [cut] = _pages(tmp_path / "b.pdf", [longest], SHEETS["4x10"])

    assert lines[0] == long.person
    assert cut[0].startswith("xxx")
    assert cut[0].endswith("…")


def test_labels_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "tarrat.pdf"

    with pytest.raises(Cancelled):
        save_labels(path, [HOME], SHEETS["3x8"], title="", watch=stopped())

    assert not path.exists()


def test_a_failure_tells_no_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415  loaded on first use

    def fail(_: object) -> None:
        raise ValueError("Aino Aalto")

    monkeypatch.setattr(Canvas, "save", fail)

    with pytest.raises(DocumentFailed) as failure:
        save_labels(tmp_path / "tarrat.pdf", [HOME], SHEETS["3x8"], title="")

    assert failure.value.__cause__ is None


def test_a_disk_that_is_gone_is_told_as_such(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        save_labels(tmp_path / "nowhere" / "a.pdf", [HOME], SHEETS["3x8"], title="")
