"""From the remarks of an import to its report."""

from pathlib import Path

import openpyxl

from register_app.i18n import Catalogue
from register_app.importer.entries import entries, headings
from register_app.importer.mapping import guess
from register_app.importer.match import Matcher
from register_app.importer.options import Options
from register_app.importer.plan import make_plan
from register_app.importer.report import ReportRow, Status, write_report
from tests.fixtures import NOW
from tests.importer import lists

ENGLISH = Catalogue("en", {})
LIST = (
    "Nimi;Y-tunnus;Postinumero;Postitoimipaikka;Henkilötunnus;Verkkosivu\n"
    "Alfa Oy;2077474-1;100;Helsinki;010190-900P;www.alfa.example\n"
    "Beta Oy;0112038-9;20100;Turku;;\n"
    "Yhteensä;;;;;\n"
)
OPTIONS = Options(source="lista", source_date=NOW.date())


def _entries(tmp_path: Path, *, hetu_on: bool = False) -> list[ReportRow]:
    table = lists.read(lists.text(tmp_path / "lista.csv", LIST))
    mapping = guess(table)
    options = OPTIONS._replace(hetu_on=hetu_on)
    plan = make_plan(table, mapping, options, Matcher(lambda _: {}), lambda _: None)
    return list(entries(table, mapping, plan.noted, translate=ENGLISH, hetu_on=hetu_on))


def test_a_line_names_row_column_values_and_reason(tmp_path: Path) -> None:
    wrong = next(line for line in _entries(tmp_path) if line.column == "Y-tunnus")

    assert (wrong.row_number, wrong.status) == (2, Status.REJECTED)
    assert (wrong.old, wrong.new) == ("2077474-1", "")
    assert "check digit" in wrong.reason


def test_a_remark_about_the_whole_row_names_no_column(tmp_path: Path) -> None:
    totals = next(line for line in _entries(tmp_path) if line.row_number == 4)

    assert totals.column == ""


def test_rows_that_are_right_are_not_listed(tmp_path: Path) -> None:
    assert 3 not in {line.row_number for line in _entries(tmp_path)}


def test_a_code_that_is_not_kept_is_not_repeated(tmp_path: Path) -> None:
    assert all("010190-900P" not in line.cells for line in _entries(tmp_path))
    assert all("900P" not in line.old for line in _entries(tmp_path))


def test_a_code_that_is_kept_stays_in_the_row(tmp_path: Path) -> None:
    rows = [line.cells for line in _entries(tmp_path, hetu_on=True) if line.row_number == 2]

    assert all("010190-900P" in cells for cells in rows)


def test_the_report_begins_with_the_columns_of_the_list(tmp_path: Path) -> None:
    table = lists.read(lists.text(tmp_path / "lista.csv", LIST))
    path = tmp_path / "raportti.xlsx"

    write_report(path, headings(guess(table)), _entries(tmp_path), translate=ENGLISH)

    first = next(openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True))
    assert [*first[:3]] == ["Nimi", "Y-tunnus", "Postinumero"]
