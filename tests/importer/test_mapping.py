"""Columns are told by their headings and by what they hold."""

from collections.abc import Sequence

import pytest

from register_app.importer.mapping import Column, Trust, guess, guess_below
from tests.importer.tables import a_table, mapped

_HEADINGS = {
    "fi": (["Asiakasnumero", "Nimi", "Y-tunnus", "Puhelin", "Postinumero", "Kaupunki"]),
    "sv": (["Kundnummer", "Namn", "FO-nummer", "Telefon", "Postnummer", "Ort"]),
    "en": (["Customer no", "Name", "Business ID", "Phone", "Postcode", "City"]),
}
_TARGETS = ["customer_no", "name", "business_id", "phone", "postcode", "city"]


def _targets(*rows: Sequence[str]) -> list[str]:
    return [column.target for column in guess(a_table(*rows)).columns]


def _only(heading: str, *cells: str) -> Column:
    """Return what is guessed of one column beside a name."""
    rows = [("Nimi", heading), *(("Ojala Oy", cell) for cell in cells)]
    return guess(a_table(*rows)).columns[1]


@pytest.mark.parametrize("language", _HEADINGS)
def test_headings_are_known_in_three_languages(language: str) -> None:
    row = ["1", "Ojala Oy", "9000000-3", "040 123 4567", "00100", "Helsinki"]

    mapping = guess(a_table(_HEADINGS[language], row))

    assert [column.target for column in mapping.columns] == _TARGETS
    assert {column.trust for column in mapping.columns} == {Trust.HEADING}


def test_headings_are_found_below_titles() -> None:
    table = a_table(
        ("Asiakasrekisteri", "", ""),
        ("Päivitetty", "30.10.2026", ""),
        ("", "", ""),
        ("Nimi", "Puh.", "Os."),
        ("Ojala", "040 123 4567", "Katu 1"),
    )

    mapping = guess(table)

    assert (mapping.header, mapping.first_row) == (3, 4)
    assert [column.heading for column in mapping.columns] == ["Nimi", "Puh.", "Os."]


def test_one_known_heading_is_enough_in_a_narrow_list() -> None:
    assert guess(a_table(("Nimi", "Suosikkiväri"), ("Ojala", "punainen"))).header == 0


def test_first_row_of_words_is_the_headings_when_none_is_known() -> None:
    table = a_table(("", "", ""), ("Foo", "Bar", "Baz"), ("Ojala", "7", "8"))

    mapping = guess(table)

    assert mapping.header == 1
    assert [column.heading for column in mapping.columns] == ["Foo", "Bar", "Baz"]


def test_list_without_headings_is_read_from_its_first_row() -> None:
    table = a_table(
        ("Ojala", "040 123 4567", "a@ojala.example"), ("Niemi", "050 765 4321", "b@niemi.example")
    )

    mapping = guess(table)

    assert (mapping.header, mapping.first_row) == (None, 0)
    assert [column.heading for column in mapping.columns] == ["A", "B", "C"]
    assert [column.target for column in mapping.columns] == ["", "phone", "email"]


def test_empty_list_has_neither_headings_nor_columns() -> None:
    assert guess(a_table(("", ""), ("", ""))).header is None


def test_columns_without_headings_are_named_as_in_a_spreadsheet() -> None:
    columns = guess_below(a_table([str(number) for number in range(28)]), None).columns

    assert [column.heading for column in columns][-3:] == ["Z", "AA", "AB"]


def test_person_can_say_where_the_headings_are() -> None:
    table = a_table(("Nimi", "Puhelin"), ("Namn", "Telefon"), ("Ojala", "040 123 4567"))

    assert guess_below(table, 1).first_row == 2
    assert guess_below(table, None).columns[0] == Column("A", "", Trust.NONE)


@pytest.mark.parametrize(
    ("cells", "target"),
    [
        (("a@ojala.example", "b@niemi.example"), "email"),
        (("010190-900P", "020202A901F"), "hetu"),
        (("FI90000003",), "vat_id"),
        (("FI21 1234 5600 0007 85",), "iban"),
        (("003790000003",), "einvoice_address"),
        (("9000000-3", "90000011"), "business_id"),
        (("040 123 4567", "09 123 4567", "+358 50 765 4321", "", "0400 123 456"), "phone"),
        (("100001", "100002"), ""),
        (("punainen", "sininen"), ""),
        ((), ""),
    ],
)
def test_unknown_heading_is_told_by_what_the_column_holds(
    cells: tuple[str, ...], target: str
) -> None:
    column = _only("Tieto", *cells)

    assert column.target == target
    assert column.trust == (Trust.CONTENT if target else Trust.NONE)


def test_four_fifths_of_the_cells_must_agree() -> None:
    wrong = ["ei ole", "puuttuu"]

    assert _only("Tieto", *["a@ojala.example"] * 8, *wrong).target == "email"
    assert _only("Tieto", *["a@ojala.example"] * 7, *wrong).target == ""


def test_addresses_of_email_are_that_whatever_the_heading_says() -> None:
    assert _only("Puhelin", "a@ojala.example") == Column("Puhelin", "email", Trust.CONTENT)
    assert _only("Laskutussähköposti", "a@ojala.example").target == "billing_email"


def test_column_of_digits_beside_a_town_is_the_postcode() -> None:
    rows = (("Nimi", "Tieto", "Kaupunki"), ("Ojala", "100", "Helsinki"), ("Niemi", "", "Turku"))

    assert _targets(*rows) == ["name", "postcode", "city"]


def test_column_of_digits_alone_is_not() -> None:
    assert _only("Tieto", "00100").target == ""


def test_column_of_words_beside_a_town_is_not() -> None:
    assert _targets(("Nimi", "Tieto", "Kaupunki"), ("Ojala", "x", "Turku"))[1] == ""


def test_heading_of_many_meanings_asks_to_be_checked() -> None:
    assert _only("Tila", "aktiivinen") == Column("Tila", "status", Trust.UNSURE)


def test_customers_who_are_numbers_are_customer_numbers() -> None:
    table = a_table(("Asiakas", "Nimi"), ("1001", "Ojala"), ("1002", "Niemi"))

    assert guess(table).columns == (
        Column("Asiakas", "customer_no", Trust.UNSURE),
        Column("Nimi", "name", Trust.HEADING),
    )


def test_passive_column_is_told_from_a_column_of_states() -> None:
    assert _only("Passiivinen", "x").target == "inactive"
    assert _only("Aktiivinen", "x").target == "status"


def test_visiting_address_goes_there() -> None:
    assert _only("Käyntiosoite", "Katu 1").target == "visiting_street"
    assert _only("Postiosoite", "Katu 1").target == "street"


def test_of_two_addresses_the_postal_one_is_the_postal_address() -> None:
    assert _targets(("Nimi", "Katuosoite", "Postiosoite"), ("Ojala", "Katu 1", "Tie 2")) == [
        "name",
        "visiting_street",
        "street",
    ]


def test_second_postcode_belongs_to_the_address_in_front_of_it() -> None:
    headings = ("Nimi", "Osoite", "Postinro", "Kunta", "Laskutusosoite", "Postinro", "Ort", "Ort")
    row = ("Ojala", "Katu 1", "00100", "", "Tie 2", "20100", "Turku", "Salo")

    assert _targets(headings, row) == [
        "name",
        "street",
        "postcode",
        "municipality",
        "billing_street",
        "billing_postcode",
        "city",
        "billing_city",
    ]


def test_second_postcode_without_an_address_is_left_out() -> None:
    assert _targets(("Nimi", "Postinro", "Pnro"), ("Ojala", "00100", "00100"))[2] == ""


def test_second_name_asks_to_be_checked() -> None:
    columns = guess(a_table(("Asiakas", "Nimi", "Namn"), ("Ojala Oy", "Liisa", "Ulla"))).columns

    assert columns[1] == Column("Nimi", "company_name", Trust.UNSURE)
    assert columns[2] == Column("Namn", "", Trust.NONE)


def test_several_phones_are_several_phones() -> None:
    assert _targets(("Nimi", "Puhelin", "Puh.", "Tel."), ("Ojala", "1", "2", "3"))[1:] == [
        "phone",
        "phone",
        "phone",
    ]


def test_known_heading_that_says_nothing_is_left_out() -> None:
    assert _only("Muokattu", "1.2.2024") == Column("Muokattu", "", Trust.NONE)


def test_chosen_target_leaves_the_column_that_had_it() -> None:
    mapping = guess(a_table(("Nimi", "Tieto"), ("Ojala", "Niemi"))).choose(1, "name")

    assert mapping.columns == (
        Column("Nimi", "", Trust.NONE),
        Column("Tieto", "name", Trust.CHOSEN),
    )


def test_target_for_many_is_shared() -> None:
    mapping = guess(a_table(("Nimi", "Puhelin", "Tieto"), ("Ojala", "1", "2")))

    targets = [column.target for column in mapping.choose(2, "phone").columns]

    assert targets == ["name", "phone", "phone"]


def test_column_can_be_left_out() -> None:
    mapping = guess(a_table(("Nimi", "Puhelin"), ("Ojala", "1")))

    assert mapping.choose(1, "").columns[1] == Column("Puhelin", "", Trust.NONE)


def test_column_is_found_by_its_heading() -> None:
    mapping = guess(a_table(("Nimi", "Puh."), ("Ojala", "1")))

    assert mapping.place_of("PUH") == 1
    with pytest.raises(KeyError):
        mapping.place_of("Osoite")


@pytest.mark.parametrize("target", ["name", "company_name", "last_name", "first_name", "name2"])
def test_list_names_its_customers_in_one_of_several_columns(target: str) -> None:
    assert mapped("phone", target).has_names
    assert not mapped("phone", "contact_person").has_names
