"""Text lists in every form."""

import csv
import io
import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from register_app.errors import Cancelled
from register_app.importer import reader, refused
from tests.importer.lists import HEADER, ROWS, read, read_if_good, rows, text, why_refused
from tests.watching import stopped

NAMES = [list(HEADER), *map(list, ROWS)]
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "cp850"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", [*ENCODINGS, "mac_roman", "latin-1"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_list_is_read_in_any_form(delimiter: str, encoding: str, end: str, tmp_path: Path) -> None:
    content = "".join(delimiter.join(row) + end for row in NAMES)

    assert rows(text(tmp_path / "list.csv", content, encoding)) == NAMES


CELLS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc"], exclude_characters="'\ufeff"),
    max_size=8,
) | st.sampled_from(["Mäkinen", 'Oy "Åke" Ab', "a;b", "a,b", "a\tb", "a|b", "1\n2", "1\r\n2", " "])
LISTS = st.integers(2, 6).flatmap(
    lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1, max_size=8)
)


@settings(max_examples=200)
@given(LISTS, st.sampled_from(";,\t|"), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
@example([["a\x00", "\x1f"]], ";", "utf-8")
def test_what_was_written_is_read_again(
    cells: list[list[str]], delimiter: str, encoding: str
) -> None:
    """A named delimiter takes the guess away; what is left must be exact."""
    buffer = io.StringIO(newline="")
    buffer.write(f"sep={delimiter}\r\n")
    csv.writer(buffer, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(cells)

    with tempfile.TemporaryDirectory() as folder:
        table = read(text(Path(folder, "list.csv"), buffer.getvalue(), encoding))

    assert list(table) == cells
    assert table.row_number(0) == 2


NAME = st.sampled_from(
    ["Mäkinen, Aino", "Öljy & Kaasu Oy", "Åke Ängström", 'Oy "Björkö" Ab', "", "Šeila Žukova"]
)
PLACE = st.sampled_from(["Katu 1 A 3", "Gränd 2; c/o Bo", "PL 5\n00101 Helsinki", "", "Tie 1, 2"])
NUMBER = st.sampled_from(["0401234567", "+358 40 123", "1234,50", "1 234,50", "", "040/12"])
CUSTOMERS = st.lists(st.tuples(NAME, PLACE, NUMBER, NAME).map(list), min_size=4, max_size=30)


@given(
    CUSTOMERS,
    st.sampled_from(";,\t|"),
    st.sampled_from(["utf-8", "utf-16", "cp1252"]),
    st.sampled_from(["\r\n", "\n"]),
)
def test_list_of_customers_is_read_again_without_a_hint(
    customers: list[list[str]], delimiter: str, encoding: str, end: str
) -> None:
    buffer = io.StringIO(newline="")
    cells = [["Nimi", "Lähiosoite", "Puhelin", "Yhteyshenkilö"], *customers]
    csv.writer(buffer, delimiter=delimiter, lineterminator=end).writerows(cells)

    with tempfile.TemporaryDirectory() as folder:
        table = read(text(Path(folder, "list.csv"), buffer.getvalue(), encoding))

    assert list(table) == cells


@given(LISTS, st.sampled_from(["cp1252", "cp850", "mac_roman"]))
def test_no_byte_stops_the_reading(cells: list[list[str]], encoding: str) -> None:
    content = "".join(";".join(row) + "\n" for row in cells).encode(encoding, "replace")

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "list.csv")
        path.write_bytes(b"Asiakas;Kaupunki\n" + content)
        table = read_if_good(path)
        assert table is None or table[0][0].startswith("Asiakas")


def test_title_rows_do_not_mislead_about_the_delimiter(tmp_path: Path) -> None:
    content = "Asiakkaat, tulostettu 1.2.2024, sivu 1\n\nNimi;Osoite;Ostot\n" + (
        "Åke, Bo ja Eva;Katu 1, Turku;1 234,50\n" * 5
    )

    table = read(text(tmp_path / "list.csv", content))

    assert table[2] == ["Nimi", "Osoite", "Ostot"]
    assert table[3] == ["Åke, Bo ja Eva", "Katu 1, Turku", "1 234,50"]
    assert (table.row_number(2), table.width) == (3, 3)


def test_list_of_one_column_is_kept_whole(tmp_path: Path) -> None:
    path = text(tmp_path / "list.txt", "asiakas@yritys.example\nmyynti@firma.example\n")

    assert rows(path) == [["asiakas@yritys.example"], ["myynti@firma.example"]]


def test_comma_and_blank_between_cells_is_a_delimiter_too(tmp_path: Path) -> None:
    path = text(tmp_path / "list.csv", "Nimi, Kaupunki\nMäkinen, Turku\n")

    assert rows(path)[1] == ["Mäkinen", " Turku"]


def test_short_rows_are_filled_and_empty_rows_counted(tmp_path: Path) -> None:
    path = text(tmp_path / "list.csv", "a;b;c\n\n1;2\n;;\n3;4;5")

    assert rows(path) == [["a", "b", "c"], [""] * 3, ["1", "2", ""], [""] * 3, ["3", "4", "5"]]


def test_quotes_inside_a_cell_without_quotes_stay(tmp_path: Path) -> None:
    path = text(tmp_path / "list.csv", 'Nimi;Kaupunki\nOy "Åke" Ab;Åbo\n"Eva ""E"" Ek";Vasa\n')

    assert rows(path)[1:] == [['Oy "Åke" Ab', "Åbo"], ['Eva "E" Ek', "Vasa"]]


def test_quote_that_is_never_closed_is_told_with_its_row(tmp_path: Path) -> None:
    path = text(tmp_path / "list.csv", 'a;b\n1;2\n"3;4\n5;6\n')

    assert why_refused(path) == "In row 3 a quotation mark is opened and not closed again."


def test_quote_closed_many_rows_later_is_told_with_its_row(tmp_path: Path) -> None:
    content = 'a;b\n1;"2\n' + "3;4\n" * 9 + '5;6"\n7;8\n'

    path = text(tmp_path / "list.csv", content)

    assert why_refused(path) == "In row 2 a quotation mark is opened and not closed again."


def test_long_note_over_many_lines_is_one_cell(tmp_path: Path) -> None:
    note = "\n".join(f"{number}; soitettu" for number in range(50))

    path = text(tmp_path / "list.csv", f'a;b;c\n1;"{note}";3\n')

    assert rows(path)[1] == ["1", note, "3"]


def test_shield_against_formulas_is_taken_off(tmp_path: Path) -> None:
    path = text(tmp_path / "list.csv", "a;b\n'+358401234567;'=1+1\n'Äkäinen';'\n")

    assert rows(path)[1:] == [["+358401234567", "=1+1"], ["'Äkäinen'", "'"]]


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_delimiter_named_in_the_first_line_is_taken(delimiter: str, tmp_path: Path) -> None:
    path = text(tmp_path / "list.csv", f"sep={delimiter}\r\na{delimiter}b\r\n")

    table = read(path)

    assert (list(table), table.row_number(0)) == ([["a", "b"]], 2)


def test_list_that_only_names_its_delimiter_has_no_rows(tmp_path: Path) -> None:
    assert why_refused(text(tmp_path / "list.csv", "sep=;\n")) == "There are no rows in this list."


def test_end_sign_of_dos_is_no_row(tmp_path: Path) -> None:
    assert rows(text(tmp_path / "list.csv", "a;b\r\n1;2\r\n\x1a")) == [["a", "b"], ["1", "2"]]


def test_nul_in_a_cell_is_kept_for_the_field_to_judge(tmp_path: Path) -> None:
    assert rows(text(tmp_path / "list.csv", "Nimi;Huom\na\0b;c\n"))[1] == ["a\0b", "c"]


def test_cell_of_a_megabyte_is_read(tmp_path: Path) -> None:
    long = "ä" * 1_000_000

    assert rows(text(tmp_path / "list.csv", f"a;b\n1;{long}\n"))[1] == ["1", long]


@pytest.mark.parametrize("quote", ["", '"'])
def test_cell_beyond_any_measure_is_told_with_its_row(quote: str, tmp_path: Path) -> None:
    long = quote + "x" * (2 * refused.MAX_CELL) + quote

    path = text(tmp_path / "list.csv", f"a;b\n1;{long}\n")

    assert why_refused(path) == "Row 2 holds a text that is too long for a list."


@pytest.mark.no_cover
def test_two_million_rows_are_refused(tmp_path: Path) -> None:
    path = text(tmp_path / "list.csv", "1;2\n" * 2_000_000)

    assert why_refused(path) == "This list has more than 1048576 rows."


def test_five_thousand_columns_are_refused(tmp_path: Path) -> None:
    path = text(tmp_path / "list.csv", ("x;" * 5000 + "\n") * 3)

    assert why_refused(path) == "This list has more than 500 columns."


def test_file_beyond_any_measure_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    with path.open("wb") as file:
        file.write(b"a;b\n" * 1024)
        file.truncate(refused.MAX_TEXT + 1)  # a hole: it takes no room on the disk

    assert why_refused(path) == "This file is larger than 200 MB."


def test_blank_beginning_does_not_hide_the_list(tmp_path: Path) -> None:
    table = read(text(tmp_path / "list.csv", "\n" * 6000 + "a;b\n1;2\n"))

    assert (table[6000], table.row_number(6000)) == (["a", "b"], 6001)


def test_cells_with_every_separator_of_ours_are_refused_not_torn(tmp_path: Path) -> None:
    signs = "\x1f\x1e" + "".join(map(chr, range(0xFDD0, 0xFDF0)))

    path = text(tmp_path / "list.csv", f"a;b\n1;{signs}\n")

    assert why_refused(path) == "This file is damaged or incomplete."
    assert rows(text(path, f"a;b\n1;{signs[:-1]}\n"))[1] == ["1", signs[:-1]]


def test_cancel_stops_the_reading(tmp_path: Path) -> None:
    path = text(tmp_path / "list.csv", "1;2\n" * 5000)

    with pytest.raises(Cancelled):
        reader.read(path, stopped(), sheet=None)
