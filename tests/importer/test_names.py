"""Names, kinds and contact persons are told from a row."""

import pytest

from register_app.customers.choices import CustomerKind
from register_app.fields.text import TOO_LONG
from register_app.importer.names import NO_NAME, NOT_A_PERSON, TOTALS
from register_app.importer.row import ListRow
from tests.importer.tables import read_row, read_rows

_NAMELESS = ("customer_no", "name")


def _reasons(row: ListRow) -> list[str]:
    return [remark.reason for remark in row.remarks]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ojala Oy", CustomerKind.COMPANY),
        ("Ab Ojala", CustomerKind.COMPANY),
        ("Kahvila Ojala Ky", CustomerKind.COMPANY),
        ("As Oy Ojalan Helmi", CustomerKind.HOUSING_COMPANY),
        ("Asunto Oy Ojala", CustomerKind.HOUSING_COMPANY),
        ("Bostads Ab Åängen", CustomerKind.HOUSING_COMPANY),
        ("Tmi Liisa Ojala", CustomerKind.SOLE_TRADER),
        ("Ojalan Nuorisoseura ry", CustomerKind.ASSOCIATION),
        ("Kirkonkylän säätiö", CustomerKind.ASSOCIATION),
        ("Ojalan kunta", CustomerKind.PUBLIC_BODY),
        ("Åbo stad", CustomerKind.PUBLIC_BODY),
        ("Liisa Ojala", CustomerKind.PRIVATE),
        ("Anna-Liisa af Ojala", CustomerKind.PRIVATE),
        ("Ojala", CustomerKind.COMPANY),
        ("Ravintola 7 veljestä", CustomerKind.COMPANY),
    ],
)
def test_kind_is_told_from_the_name(name: str, kind: CustomerKind) -> None:
    row = read_row({"name": name})

    assert row.values["kind"] is kind
    assert not row.has_kind


@pytest.mark.parametrize(
    "cells",
    [
        {"business_id": "9000000-3"},
        {"vat_id": "FI90000003"},
        {"einvoice_address": "003790000003"},
    ],
)
def test_numbers_of_a_firm_make_a_firm(cells: dict[str, str]) -> None:
    assert read_row({"name": "Liisa Ojala", **cells}).values["kind"] is CustomerKind.COMPANY


def test_code_or_last_name_makes_a_person() -> None:
    coded = read_row({"name": "Ojala", "hetu": "010190-900P"}, hetu_on=True)

    assert coded.values["kind"] is CustomerKind.PRIVATE
    assert read_row({"last_name": "Ojala"}).values["kind"] is CustomerKind.PRIVATE


def test_kind_that_the_list_tells_is_kept() -> None:
    row = read_row({"name": "Liisa Ojala", "kind": "yhdistys"})

    assert row.values["kind"] is CustomerKind.ASSOCIATION
    assert row.has_kind


def test_last_and_first_name_make_the_name() -> None:
    row = read_row({"last_name": "Ojala", "first_name": "Liisa"})

    assert row.values["name"] == "Ojala Liisa"
    assert (row.values["last_name"], row.values["first_name"]) == ("Ojala", "Liisa")


def test_second_line_continues_the_name() -> None:
    assert read_row({"name": "Ojala Oy", "name2": "Turku"}).values["name"] == "Ojala Oy Turku"
    assert read_row({"name2": "Ojala Oy"}).values["name"] == "Ojala Oy"


def test_second_line_too_long_for_the_name_is_kept_in_the_notes() -> None:
    row = read_row({"name": "Ojala Oy", "name2": "x" * 195})

    assert (row.values["name"], row.values["notes"]) == ("Ojala Oy", "x" * 195)


def test_person_in_the_row_of_a_firm_is_its_contact() -> None:
    row = read_row({"company_name": "Ojala Oy", "name": "Liisa Niemi"})

    assert (row.values["name"], row.contact) == ("Ojala Oy", "Liisa Niemi")


def test_last_and_first_name_in_the_row_of_a_firm_are_its_contact() -> None:
    row = read_row({"name": "Ojala Oy", "last_name": "Niemi", "first_name": "Liisa"})

    assert (row.values["name"], row.contact) == ("Ojala Oy", "Niemi Liisa")
    assert not row.values.keys() & {"last_name", "first_name"}


def test_second_person_in_the_row_of_a_firm_is_kept_in_the_notes() -> None:
    row = read_row(
        {"company_name": "Ojala Oy", "name": "Liisa Niemi", "contact_person": "Matti Salo"}
    )

    assert (row.contact, row.values["notes"]) == ("Matti Salo", "Liisa Niemi")


def test_same_person_in_two_columns_is_one() -> None:
    row = read_row(
        {
            "company_name": "Ojala Oy",
            "name": "Liisa Niemi",
            "last_name": "Niemi",
            "first_name": "Liisa",
        }
    )

    assert row.contact == "Liisa Niemi"
    assert "notes" not in row.values


def test_company_that_repeats_the_name_has_no_contact() -> None:
    row = read_row({"company_name": "Ojala Oy", "name": "Ojala Oy"})

    assert (row.values["name"], row.contact) == ("Ojala Oy", "")


def test_person_is_not_the_contact_of_herself() -> None:
    assert read_row({"name": "Liisa Ojala", "contact_person": "Liisa Ojala"}).contact == ""


def test_sole_trader_keeps_her_own_name() -> None:
    row = read_row({"company_name": "Tmi Ojala", "last_name": "Ojala", "first_name": "Liisa"})

    assert row.values["kind"] is CustomerKind.SOLE_TRADER
    assert row.values["last_name"] == "Ojala"


def test_row_without_a_name_is_rejected() -> None:
    row, unknown = read_rows(_NAMELESS, ("7", ""), ("8", "?"))

    assert (_reasons(row), _reasons(unknown)) == ([NO_NAME], [NO_NAME])


@pytest.mark.parametrize(
    "cells",
    [
        ("", "Yhteensä"),
        ("", "YHT."),
        ("", "Yhteensä: 300 kpl"),
        ("", "Total 300 customers"),
        ("", "Summa 1 234,50 €"),
        ("", "Kaikki yhteensä"),
        ("Yhteensä", ""),
    ],
)
def test_totals_are_no_customer(cells: tuple[str, str]) -> None:
    (row,) = read_rows(_NAMELESS, cells)

    assert _reasons(row) == [TOTALS]


@pytest.mark.parametrize("name", ["Summa Oy", "Total Painting", "Yhteensä Ry", "Totalt Tak Ab"])
def test_customer_may_be_called_like_totals(name: str) -> None:
    (row,) = read_rows(_NAMELESS, ("7", name))

    assert not row.is_rejected


def test_firm_with_an_id_may_be_called_totals() -> None:
    assert not read_row({"name": "Summa", "business_id": "9000000-3"}).is_rejected


def test_firm_has_no_personal_identity_code() -> None:
    row = read_row({"name": "Ojala Oy", "hetu": "010190-900P"}, hetu_on=True)

    assert _reasons(row) == [NOT_A_PERSON]
    assert "hetu" not in row.values


def test_notes_that_grow_too_long_are_refused() -> None:
    (row,) = read_rows(("name", "notes", "notes"), ("Ojala", "a" * 15_000, "b" * 15_000))

    assert _reasons(row) == [TOO_LONG]
    assert "notes" not in row.values
