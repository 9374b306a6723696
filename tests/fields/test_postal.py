"""Postal codes and post offices."""

import pytest

from register_app.fields import postal
from register_app.fields.kind import Parsed
from register_app.fields.kinds import CITY, POSTCODE
from register_app.fields.postal import (
    FOREIGN,
    LETTERS_IN_CODE,
    NOT_POSTCODE,
    PREFIX_REMOVED,
    SPLIT,
    ZEROS_ADDED,
)
from register_app.i18n import Text

PLACES = [
    ("00100", "HELSINKI"),
    ("00100", "HELSINGFORS"),
    ("02100", "ESPOO"),
    ("20100", "ÅBO"),
    ("65100", "VAASA"),
    ("22100", "MARIEHAMN"),
    ("99999", "KORVATUNTURI"),
]


@pytest.mark.parametrize(("code", "city"), PLACES)
def test_right_code_and_city_are_taken_as_they_are(code: str, city: str) -> None:
    assert POSTCODE.parse(code) == Parsed(code)
    assert CITY.parse(city) == Parsed(city)


@pytest.mark.parametrize(("code", "city"), PLACES)
def test_code_and_city_in_one_cell_are_split(code: str, city: str) -> None:
    cell = f"{code} {city}"

    assert POSTCODE.parse(cell) == Parsed(code, repair=SPLIT, rest=city)
    assert CITY.parse(cell) == Parsed(city, repair=SPLIT, rest=code)
    assert postal.split_place(cell) == (code, city)


def test_blanks_around_are_no_repair() -> None:
    assert POSTCODE.parse(" 00100\xa0") == Parsed("00100")


def test_text_without_a_code_is_not_split() -> None:
    assert postal.split_place(" Helsinki ") == ("", "Helsinki")
    assert postal.split_place("FI-00100 Helsinki") == ("00100", "Helsinki")


@pytest.mark.parametrize(
    ("text", "value"), [("100", "00100"), ("2100", "02100"), ("100.0", "00100"), ("11", "00011")]
)
def test_lost_zeros_are_put_back(text: str, value: str) -> None:
    assert POSTCODE.parse(text) == Parsed(value, repair=ZEROS_ADDED)
    assert postal.parse(text, country="AX") == Parsed(value, repair=ZEROS_ADDED)


@pytest.mark.parametrize(
    ("text", "value"), [("FI-00100", "00100"), ("AX-22100", "22100"), ("fin 00100", "00100")]
)
def test_country_before_the_code_is_left_out(text: str, value: str) -> None:
    assert POSTCODE.parse(text) == Parsed(value, repair=PREFIX_REMOVED)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("0010", NOT_POSTCODE),
        ("001000", NOT_POSTCODE),
        ("00000", NOT_POSTCODE),
        ("1", NOT_POSTCODE),
        ("FI-1234", NOT_POSTCODE),
        ("Helsinki!", NOT_POSTCODE),
        ("OO100", LETTERS_IN_CODE),
        ("0O1OO", LETTERS_IN_CODE),
    ],
)
def test_what_is_no_code_is_refused(text: str, problem: Text) -> None:
    assert POSTCODE.parse(text) == Parsed(None, problem=problem)


@pytest.mark.parametrize("text", ["NO-0150", "SE-114 55", "114 55", "SW1A 1AA", "LV-1010"])
def test_foreign_code_is_kept_with_a_warning(text: str) -> None:
    assert POSTCODE.parse(text) == Parsed(text, warning=FOREIGN)


@pytest.mark.parametrize("text", ["0150", "190000", "sw1a 1aa"])
def test_zeros_are_never_added_to_a_foreign_code(text: str) -> None:
    assert postal.parse(text, country="NO") == Parsed(text.upper(), warning=FOREIGN)
