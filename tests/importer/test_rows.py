"""Rows are read one by one, blank ones left out, and a wrong value can be left out too."""

from collections.abc import Sequence

import pytest

from register_app.importer.block import CellKind
from register_app.importer.cells import UNCLEAR_WORD
from register_app.importer.mapping import Column, Mapping, Trust
from register_app.importer.names import NO_NAME, NOT_A_PERSON
from register_app.importer.row import Grade, ListRow
from register_app.importer.rows import RowReader, damage_of
from register_app.importer.spoiled import BECAME_A_DATE
from register_app.importer.table import Table
from tests.importer.tables import OPTIONS, a_table, mapped, read_row, read_rows, said


def _read_dated(targets: Sequence[str], *rows: Sequence[str]) -> list[ListRow]:
    """Read a sheet whose second column holds days."""
    table = a_table(*rows, kinds={1: CellKind.DAY})
    reader = RowReader(table, mapped(*targets), OPTIONS, damage=None)
    return [row for _, row in reader]


def test_rows_are_numbered_as_in_the_file() -> None:
    table = a_table(("Asiakkaat", ""), ("Nimi", "Puh."), ("Ojala", ""), ("", ""), ("Niemi", ""))
    columns = (Column("Nimi", "name", Trust.HEADING), Column("Puh.", "phone", Trust.HEADING))
    mapping = Mapping(1, columns)

    placed = list(RowReader(table, mapping, OPTIONS, damage=None))

    assert [(one.place, one.row.number, one.row.values["name"]) for one in placed] == [
        (2, 3, "Ojala"),
        (4, 5, "Niemi"),
    ]


def test_row_is_read_again_by_its_place() -> None:
    table, mapping = a_table(("Ojala", "9000000-3"), ("Niemi", "")), mapped("name", "business_id")
    reader = RowReader(table, mapping, OPTIONS, damage=None)

    assert reader.at(0).values == next(iter(reader)).row.values
    assert reader.at(1).values["name"] == "Niemi"


def test_rows_of_nothing_but_blanks_are_left_out() -> None:
    assert read_rows(("name", "notes"), ("", ""), (" ", "\xa0 ")) == []


def test_row_with_something_but_no_name_is_not_left_out() -> None:
    (row,) = read_rows(("name", "notes"), ("", "avain"))

    assert row.is_rejected


def test_cells_of_columns_that_are_not_imported_say_nothing() -> None:
    assert read_rows(("name", ""), ("", "avain")) == []


def test_damage_is_looked_for_below_the_headings() -> None:
    table = a_table(("Sähköposti",), ("Mõkinen Yrj÷",))

    assert damage_of(table, 0) is None
    assert damage_of(table, 1) is not None


@pytest.mark.parametrize("target", ["street", "billing_street", "customer_no", "name2", "po_box"])
def test_date_in_place_of_a_text_is_refused(target: str) -> None:
    (row,) = _read_dated(("name", target), ("Ojala", "2026-04-03"))

    assert said(row) == [(Grade.WRONG, target, "2026-04-03", "")]
    assert row.remarks[0].reason == BECAME_A_DATE
    assert row.values.get(target) is None


@pytest.mark.parametrize("target", ["since", "notes", "payment_terms"])
def test_date_is_kept_where_dates_stand(target: str) -> None:
    (row,) = _read_dated(("name", target), ("Ojala", "2026-04-03"))

    assert target in row.values
    assert row.remarks == []


@pytest.mark.parametrize("cell", ["2026-04-03", "3.4.2026", " 3.4.2026 ", "2026-04-03 00:00:00"])
def test_address_that_is_nothing_but_a_date_is_refused(cell: str) -> None:
    row = read_row({"street": cell})

    assert [remark.reason for remark in row.remarks] == [BECAME_A_DATE]


@pytest.mark.parametrize("cell", ["3/4", "1-3", "Katu 3.4", "3.4.", "20", "1. linja 7"])
def test_address_that_is_no_date_is_kept(cell: str) -> None:
    assert read_row({"street": cell}).values["street"] == cell


def test_number_of_a_customer_may_be_written_like_a_date() -> None:
    assert read_row({"customer_no": "2026-04-03"}).values["customer_no"] == "2026-04-03"


def test_only_the_row_with_the_date_is_refused() -> None:
    table = a_table(("Ojala", "Katu 1"), ("Niemi", "2026-04-03"), kinds={1: "td"})
    reader = RowReader(table, mapped("name", "street"), OPTIONS, damage=None)

    assert [row.is_rejected for _, row in reader] == [False, True]
    assert reader.at(1).is_rejected


def test_wrong_value_can_be_left_out() -> None:
    row = read_row({"email": "ojala.example", "phone": "040 123 4567"}, leave_out_wrong=True)

    assert said(row) == [(Grade.REPAIRED, "email", "ojala.example", "")]
    assert "email" not in row.values
    assert row.values["phone"] == ("+358401234567",)


def test_firm_can_be_kept_without_a_code() -> None:
    row = read_row({"name": "Ojala Oy", "hetu": "010190-900P"}, leave_out_wrong=True, hetu_on=True)

    assert [remark.reason for remark in row.remarks] == [NOT_A_PERSON]
    assert not row.is_rejected
    assert not row.values.keys() & {"hetu", "hetu_reason"}


@pytest.mark.parametrize("name", ["", "Yhteensä"])
def test_row_cannot_do_without_a_name(name: str) -> None:
    (row,) = read_rows(("name", "notes"), (name, "avain"), leave_out_wrong=True)

    assert row.is_rejected


def test_row_cannot_do_without_a_ban_that_is_unclear() -> None:
    row = read_row({"marketing_banned": "vain kesällä"}, leave_out_wrong=True)

    assert [(remark.grade, remark.reason) for remark in row.remarks] == [
        (Grade.WRONG, UNCLEAR_WORD)
    ]


def test_row_can_do_without_a_permission_that_is_unclear() -> None:
    row = read_row({"marketing_allowed": "ehkä"}, leave_out_wrong=True)

    assert not row.is_rejected
    assert row.permits == []


def test_warning_and_repair_stay_what_they_are() -> None:
    row = read_row({"phone": "12345", "postcode": "100"}, leave_out_wrong=True)

    assert [remark.grade for remark in row.remarks] == [Grade.WARNED, Grade.REPAIRED]


def test_missing_name_is_told_where_nothing_else_is_wrong() -> None:
    (row,) = read_rows(("name", "phone"), ("ei ole", "040 123 4567"))

    assert [remark.reason for remark in row.remarks if remark.column == -1] == [NO_NAME]


def test_empty_table_has_no_rows() -> None:
    assert list(RowReader(Table([]), Mapping(None, ()), OPTIONS, damage=None)) == []
