"""The sample lists: the same every time, nobody's data, and every damage in its place."""

import re
import zipfile
from collections import Counter
from datetime import date
from pathlib import Path

import phonenumbers
import pytest
import vobject
from python_calamine import CalamineWorkbook, SheetVisibleEnum
from stdnum import iban
from stdnum.fi import hetu, ytunnus

from resources.demo.cells import REJECTED, Formula, Row, Unsure
from resources.demo.copies import COPIES
from resources.demo.invent import HOUSING, personal_code
from resources.demo.invent import iban as invented_iban
from resources.demo.large import LARGE_HEADINGS, make_large
from resources.demo.make_demo import COPIES_OF, DAMAGES, EXPECTED, HEADINGS, make, rows
from resources.demo.mangling import spaced
from resources.demo.other_lists import CSV_ENCODING, card_rows, csv_rows
from resources.demo.workbook import FIRST_ROW, HEADER_ROW, HIDDEN_SHEET, SHEET, TITLE

_FOLDER = Path(__file__).parent.parent / "resources" / "demo"
_FILES = ("asiakkaat.xlsx", "asiakkaat.csv", "kortit.vcf")
_CODE = re.compile(r"\b\d{6}[-+A-FU-Y](\d{3})[0-9A-FHJ-NPR-Y]\b", re.IGNORECASE)
_CODE_CELL = re.compile(r"\d{6}[-+A-FU-Y]?(\d{3})[0-9A-FHJ-NPR-Y]", re.IGNORECASE)
_NEVER_GIVEN_OUT = re.compile(r"\+358(?:40000|9000|18100)\d{4}|\+46701740605")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("demo")
    make(made)
    return made


def _cells(path: Path, sheet: str = SHEET) -> list[list[object]]:
    read = (
        CalamineWorkbook.from_path(path).get_sheet_by_name(sheet).to_python(skip_empty_area=False)
    )
    return [list(row) for row in read]


def _customers() -> list[Row]:
    return [row for row in rows() if row.is_customer]


def _values(name: str) -> list[str]:
    """Return every text a good import stores in a field."""
    values = [expected[name] for expected in EXPECTED.values() if name in expected]
    tuples = [value for value in values if isinstance(value, tuple)]
    return [value for value in values if isinstance(value, str)] + [
        one for t in tuples for one in t
    ]


@pytest.mark.parametrize("name", _FILES)
def test_the_same_script_makes_the_same_bytes(folder: Path, tmp_path: Path, name: str) -> None:
    rows.cache_clear()

    make(tmp_path)

    assert (tmp_path / name).read_bytes() == (folder / name).read_bytes()


def test_the_committed_workbook_is_what_the_script_makes(folder: Path) -> None:
    # Cells, not bytes: another zlib may pack the same sheet differently.
    made, committed = folder / "asiakkaat.xlsx", _FOLDER / "asiakkaat.xlsx"

    assert _cells(committed) == _cells(made)
    assert _cells(committed, HIDDEN_SHEET) == _cells(made, HIDDEN_SHEET)


@pytest.mark.parametrize("name", _FILES[1:])
def test_the_committed_list_is_what_the_script_makes(folder: Path, name: str) -> None:
    assert (_FOLDER / name).read_bytes() == (folder / name).read_bytes()


def test_every_group_of_damage_has_all_its_rows() -> None:
    found = Counter(kind for row in rows() for kind in set(row.damages.values()))

    assert found == {damage.kind: damage.rows for damage in DAMAGES}


def test_no_two_groups_share_a_name() -> None:
    assert len({damage.kind for damage in DAMAGES}) == len(DAMAGES)


def test_every_field_of_the_list_is_damaged_somewhere_or_a_plain_word() -> None:
    damaged = {name for damage in DAMAGES for name in damage.fields}

    assert set(HEADINGS) - damaged == {
        "contact_title",
        "billing_address",
        "einvoice_operator",
        "language",
        "group",
        "source",
    }


def test_a_third_of_the_rows_is_beyond_doubt() -> None:
    unsure = [
        row for row in _customers() if any(isinstance(v, Unsure) for v in row.expected.values())
    ]
    rejected = [row for row in _customers() if REJECTED in row.expected.values()]

    assert len(_customers()) == 300 + len(COPIES_OF) + 2
    assert len(unsure) < 60
    assert 25 < len(rejected) < 60


def test_personal_identity_codes_are_of_the_artificial_range() -> None:
    texts = [str(cell) for row in rows() for cell in row.cells.values()]
    codes = [cell for row in rows() if isinstance(cell := row.cells.get("hetu"), str)]
    everywhere = [int(found) for text in texts for found in _CODE.findall(text)]
    in_column = [int(found) for code in codes for found in _CODE_CELL.findall(code)]

    assert len(in_column) >= len(codes) - 1  # one is a power of ten
    assert min(everywhere + in_column) >= 900


def test_expected_personal_identity_codes_are_valid() -> None:
    assert all(hetu.is_valid(code, allow_temporary=True) for code in _values("hetu"))
    assert not any(hetu.is_valid(code) for code in _values("hetu"))


def test_an_artificial_code_cannot_be_a_real_one() -> None:
    assert (
        personal_code(date(1990, 1, 1), "-", 12)
        == "010190-912" + "0123456789ABCDEFHJKLMNPRSTUVWXY"[10190912 % 31]
    )


def test_expected_business_ids_are_valid_and_invented() -> None:
    ids = _values("business_id")

    assert all(ytunnus.is_valid(number) for number in ids)
    assert all(re.fullmatch(r"9\d{6}-\d|(0)(\d)(\d)(\2\3){2}-\d", number) for number in ids)


def test_expected_accounts_are_valid_and_of_no_bank() -> None:
    assert all(iban.is_valid(account) for account in _values("iban"))
    assert all(account[4:8] == "9999" for account in _values("iban"))


def test_an_invented_account_has_two_check_digits_even_when_small() -> None:
    assert all(iban.is_valid(invented_iban(serial)) for serial in range(200))


def test_expected_phones_are_numbers_to_the_library() -> None:
    numbers = _values("phone") + _values("mobile")

    assert len(numbers) > 300
    assert all(phonenumbers.is_valid_number(phonenumbers.parse(number)) for number in numbers)
    assert all(_NEVER_GIVEN_OUT.fullmatch(number) for number in numbers)


@pytest.mark.parametrize("name", _FILES)
def test_every_email_is_under_example(folder: Path, name: str) -> None:
    path = folder / name
    if path.suffix == ".xlsx":
        with zipfile.ZipFile(path) as parts:
            text = "".join(parts.read(part).decode() for part in parts.namelist())
    else:
        text = path.read_bytes().decode("utf-8" if path.suffix == ".vcf" else CSV_ENCODING)
    domains = re.findall(r"[\w.-]@([\w.-]+\w)", text)

    assert len(domains) >= 10
    assert {domain.rsplit(".", 1)[-1].lower() for domain in domains} == {"example"}


def test_a_link_in_the_list_goes_nowhere(folder: Path) -> None:
    with zipfile.ZipFile(folder / "asiakkaat.xlsx") as parts:
        text = parts.read("xl/sharedStrings.xml").decode()

    assert set(re.findall(r"https?://[\w.]+", text)) <= {
        "http://schemas.openxmlformats.org",
        "http://kuva.example",
        "http://ansa.example",
    }


def test_titles_stand_above_the_header(folder: Path) -> None:
    cells = _cells(folder / "asiakkaat.xlsx")

    assert cells[0][0] == TITLE
    assert not any(cells[HEADER_ROW - 2])
    assert cells[HEADER_ROW - 1] == list(HEADINGS.values())
    assert cells[FIRST_ROW - 1][1] == rows()[0].cells["name"]


def test_the_title_is_merged_and_the_codes_are_hidden(folder: Path) -> None:
    with zipfile.ZipFile(folder / "asiakkaat.xlsx") as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml").decode()

    assert '<mergeCell ref="A1:H1"/>' in sheet
    assert re.search(r'<col min="5" max="5"[^>]* hidden="1"', sheet)


def test_old_customers_are_on_a_hidden_sheet(folder: Path) -> None:
    sheets = CalamineWorkbook.from_path(folder / "asiakkaat.xlsx").sheets_metadata

    assert {sheet.name: sheet.visible for sheet in sheets} == {
        SHEET: SheetVisibleEnum.Visible,
        HIDDEN_SHEET: SheetVisibleEnum.Hidden,
        "Taul3": SheetVisibleEnum.Visible,
    }


def test_every_row_stands_where_its_number_says(folder: Path) -> None:
    cells = _cells(folder / "asiakkaat.xlsx")
    street = list(HEADINGS).index("street")

    for row in _customers():
        written = row.cells["street"]
        assert cells[row.number - 1][street] == ("" if written is None else written)


def test_the_list_ends_with_blanks_and_totals(folder: Path) -> None:
    *_, blank, totals = _cells(folder / "asiakkaat.xlsx")
    amounts = [row.cells["purchases"] for row in _customers()]

    assert not "".join(map(str, blank)).strip()
    assert totals[0] == "Yhteensä"
    assert totals[list(HEADINGS).index("purchases")] == pytest.approx(
        sum(amount for amount in amounts if isinstance(amount, float))
    )


def test_a_formula_without_result_reads_as_nothing(folder: Path) -> None:
    cells = _cells(folder / "asiakkaat.xlsx")
    notes = list(HEADINGS).index("notes")
    row = next(row for row in rows() if row.damages.get("notes") == "notes: no result")

    assert isinstance(row.cells["notes"], Formula)
    assert cells[row.number - 1][notes] == ""


def test_a_number_format_shows_the_lost_zeros(folder: Path) -> None:
    with zipfile.ZipFile(folder / "asiakkaat.xlsx") as parts:
        assert 'formatCode="00000"' in parts.read("xl/styles.xml").decode()


def test_text_that_begins_like_a_formula_stays_text(folder: Path) -> None:
    cells = _cells(folder / "asiakkaat.xlsx")
    notes = [row[list(HEADINGS).index("notes")] for row in cells]

    assert {"=1+1", "@SUM(A1:A9)", "+358 on suuntanumero"} <= set(map(str, notes))


def test_a_copy_stands_below_its_original() -> None:
    assert len(COPIES_OF) == 2 * len(COPIES)
    assert all(original < copy for copy, original in COPIES_OF.items())


def test_customers_that_are_no_copies_share_no_id_number_or_email() -> None:
    # Housing companies share their manager's phone and e-mail, which is the trap.
    firsts = [row for row in _customers() if not row.copy_of]
    single = [row for row in firsts if row.text("kind") != HOUSING]

    for name in ("business_id", "hetu", "customer_no"):
        texts = [row.text(name) for row in firsts if row.text(name)]
        assert len(texts) == len(set(texts))
    for name in ("email", "mobile"):
        several = [row.expected[name] for row in single]
        texts = [one for value in several if isinstance(value, tuple) for one in value]
        assert len(texts) == len(set(texts))


def test_housing_companies_share_a_manager() -> None:
    managers = Counter(row.text("email") for row in _customers() if row.text("kind") == HOUSING)

    assert managers.most_common(1)[0][1] >= 3


def test_the_csv_is_in_windows_encoding_with_semicolons(folder: Path) -> None:
    raw = (folder / "asiakkaat.csv").read_bytes()

    assert b"\xe4" in raw
    assert raw.splitlines()[0].count(b";") == 9
    assert len(csv_rows(rows())) == 30
    with pytest.raises(UnicodeDecodeError):
        raw.decode("utf-8")


def test_lines_of_the_csv_are_customers_of_the_workbook() -> None:
    known = {row.text("customer_no"): row for row in _customers() if not row.copy_of}

    for line in csv_rows(rows()):
        row = known[line.text("customer_no")]
        assert line.expected["name"] == row.expected["name"]
        assert line.cells["mobile"] in {spaced(row.text("mobile")), row.text("mobile")[4:]}


def test_the_cards_are_ten_contact_persons(folder: Path) -> None:
    text = (folder / "kortit.vcf").read_text(encoding="utf-8")
    cards = list(vobject.readComponents(text))

    assert [card.fn.value for card in cards] == [
        row.text("contact_person") for row in card_rows(rows())
    ]
    assert len(cards) == 10


def test_a_large_list_has_its_columns_and_no_number_twice(tmp_path: Path) -> None:
    path = tmp_path / "large.xlsx"

    make_large(path, 2_000, seed=3)

    header, *lines = _cells(path)
    assert header == list(LARGE_HEADINGS)
    assert len(lines) == 2_000
    for column in ("Asiakasnro", "Y-tunnus", "Puhelin", "Matkapuhelin", "Sähköposti"):
        cells = [line[header.index(column)] for line in lines]
        filled = [cell for cell in cells if cell != ""]
        assert len(set(filled)) == len(filled)


def test_a_few_rows_in_a_hundred_of_a_large_list_are_damaged(tmp_path: Path) -> None:
    path = tmp_path / "large.xlsx"

    make_large(path, 2_000, seed=3)

    _, *lines = _cells(path)
    wrong = [line for line in lines if not _is_undamaged(line)]
    assert 30 < len(wrong) < 90


def _is_undamaged(line: list[object]) -> bool:
    whole = ytunnus.is_valid(str(line[2])) and "-" in str(line[2]) and "Ã" not in str(line[1])
    return (
        whole
        and all(isinstance(cell, str) and cell for cell in (line[4], line[5], line[9]))
        and (not str(line[6]).startswith("mailto:"))
    )


def test_a_large_list_is_the_same_for_the_same_seed(tmp_path: Path) -> None:
    first, second = tmp_path / "a.xlsx", tmp_path / "b.xlsx"

    make_large(first, 100, seed=3)
    make_large(second, 100, seed=3)

    assert first.read_bytes() == second.read_bytes()
