"""The preview shows the first rows as they would be stored, with every repair."""

from collections.abc import Mapping as Values
from pathlib import Path
from typing import Any

import pytest

from register_app.importer.mapping import Mapping, guess
from register_app.importer.preview import Preview, PreviewRow, Question, preview
from register_app.importer.row import Grade
from register_app.importer.rows import damage_of
from tests.importer.lists import read
from tests.importer.tables import OPTIONS, a_table, mapped

_DEMO = Path(__file__).parents[2] / "resources" / "demo" / "asiakkaat.xlsx"


def _preview(cells: Values[str, str], **options: Any) -> PreviewRow:  # noqa: ANN401  options of any kind
    """Preview one row given as target -> cell."""
    table = a_table(tuple(cells.values()))
    question = Question(table, mapped(*cells), OPTIONS._replace(**options), None)
    (row,) = preview(question, count=8).rows
    return row


def _of_demo(mapping: Mapping | None = None) -> Preview:
    table = read(_DEMO)
    chosen = mapping or guess(table)
    damage = damage_of(table, chosen.first_row)
    return preview(Question(table, chosen, OPTIONS._replace(hetu_on=True), damage), count=8)


def test_first_rows_are_shown_with_their_numbers() -> None:
    assert [row.number for row in _of_demo().rows] == list(range(6, 14))


def test_fields_that_occur_are_shown_with_the_name_first() -> None:
    fields = _of_demo().fields

    assert list(fields)[:3] == ["name", "contact_person", "kind"]
    assert "reference" not in fields
    assert "hetu_reason" not in fields


def test_values_are_shown_as_people_write_them() -> None:
    row = _preview({"name": "Ojala Oy", "phone": "0401234567", "since": "2024-02-01"})

    assert row.cells["phone"].parts == ("040 123 4567",)
    assert row.cells["since"].parts == ("1.2.2024",)
    assert row.cells["kind"].parts == ("Company",)
    assert not row.is_rejected


def test_stage_is_shown_by_its_label() -> None:
    assert _preview({"name": "Ojala", "status": "tarjottu"}).cells["stage"].parts == ("Offered",)
    assert _preview({"name": "Ojala", "stage": "oma"}).cells["stage"].parts == ("oma",)


@pytest.mark.parametrize(
    ("target", "cell", "field", "grade"),
    [
        ("mobile", "401234567", "phone", Grade.REPAIRED),
        ("postcode", "100", "postcode", Grade.REPAIRED),
        ("phone", "12345", "phone", Grade.WARNED),
        ("status", "jotain", "state", Grade.REPAIRED),
        ("since", "kesällä", "since", Grade.REPAIRED),
    ],
)
def test_remark_stands_at_the_field_it_is_about(
    target: str, cell: str, field: str, grade: Grade
) -> None:
    remark = _preview({"name": "Ojala", target: cell}).cells[field].remark

    assert remark is not None
    assert (remark.grade, remark.old) == (grade, cell)


def test_wrong_value_is_shown_as_it_stands_in_the_list() -> None:
    row = _preview({"name": "Ojala", "email": "ojala.example"})

    assert row.is_rejected
    assert row.cells["email"].parts == ("ojala.example",)
    assert row.cells["email"].remark is not None


def test_missing_name_is_remarked_at_the_name() -> None:
    row = _preview({"notes": "avain"})

    assert row.cells["name"].parts == ()
    assert row.cells["name"].remark is not None


def test_weightiest_of_two_remarks_is_shown() -> None:
    remark = _preview({"name": "Ojala", "phone": "soita", "mobile": "401234567"}).cells["phone"]

    assert remark.remark is not None
    assert remark.remark.grade is Grade.WRONG


def test_code_is_never_shown() -> None:
    good = _preview({"name": "Liisa Ojala", "hetu": "010190-900P"}, hetu_on=True)
    wrong = _preview({"name": "Liisa Ojala", "hetu": "010190-900X"}, hetu_on=True)
    off = _preview({"name": "Liisa Ojala", "hetu": "010190-900P"})

    assert "900P" not in good.cells["hetu"].parts[0]
    assert wrong.cells["hetu"].parts == off.cells["hetu"].parts == ()


def test_contact_person_and_marketing_are_shown() -> None:
    row = _preview(
        {
            "name": "Ojala Oy",
            "contact_person": "Liisa Niemi",
            "contact_title": "johtaja",
            "marketing_banned": "x",
            "allow_email": "kyllä",
        }
    )

    assert row.cells["contact_person"].parts == ("Liisa Niemi", "johtaja")
    assert row.cells["marketing"].parts == ("Ban", "All marketing", "Consent", "Email")


def test_no_more_rows_than_asked_are_read() -> None:
    table = a_table(*[(f"Ojala {number}",) for number in range(20)])

    shown = preview(Question(table, mapped("name"), OPTIONS, None), count=3)

    assert [row.cells["name"].parts for row in shown.rows] == [
        ("Ojala 0",),
        ("Ojala 1",),
        ("Ojala 2",),
    ]


def test_list_with_no_column_mapped_shows_nothing() -> None:
    shown = preview(Question(a_table(("Ojala",)), mapped(""), OPTIONS, None), count=3)

    assert shown == Preview({}, ())
