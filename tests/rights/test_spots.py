"""Find a person in a text, however it is written there."""

import unicodedata
from collections.abc import Callable
from typing import Literal, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register_app.rights.person import Person
from register_app.rights.spots import Spotter

Form = Literal["NFC", "NFD"]
NAME = "Matti Äyräväinen"


def _found(person: Person, text: str) -> list[str]:
    read, spots = Spotter(person).find(text)
    return [read[spot.start : spot.end] for spot in spots]


@pytest.mark.parametrize(
    "text",
    [
        "Matti Äyräväinen",
        "ÄYRÄVÄINEN MATTI",
        "Ayravainen, Matti",
        "Soitin Matille (Äyräväiselle) eilen",
        "Matin ja Äyräväisen",
        "matti.ayravainen@firma.fi",
        "Tmi Matti Äyräväinen",
    ],
)
def test_a_name_is_found_in_any_order_and_case(text: str) -> None:
    assert len(_found(Person(names=(NAME,)), text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Matti",
        "Matti Virtanen",
        "Mattila Äyräväinen",
        "Matti Korpiäyräväinen",
        "Matti " + "ja muita " * 20 + "Äyräväinen",
    ],
)
def test_a_name_of_others_is_not_found(text: str) -> None:
    assert _found(Person(names=(NAME,)), text) == []


def test_a_firm_of_one_is_found_by_the_name_alone() -> None:
    assert _found(Person(names=("Tmi Matti Äyräväinen",)), NAME) == ["Matti", "Äyräväinen"]
    assert _found(Person(names=("Tmi",)), "Tmi") == ["Tmi"]


@pytest.mark.parametrize(
    ("name", "text"),
    [("Straße Æsop", "STRASSE AESOP"), ("Strasse Aesop", "Straße Æsop"), ("Иван", "ИВАН")],
)
def test_letters_are_found_however_they_are_spelt(name: str, text: str) -> None:
    assert len(_found(Person(names=(name,)), text)) == len(name.split())


@pytest.mark.parametrize(
    "text",
    [
        "0401234567",
        "040 123 4567",
        "040-1234567",
        "(040) 123 45 67",
        "+358401234567",
        "+358 (0)40 123 4567",
        "00358 40 1234567",
        "358401234567",
        "puh. 040.123.4567, kotona",
        "0 4 0 1 2 3 4 5 6 7",
    ],
)
def test_a_number_is_found_in_any_way_of_writing(text: str) -> None:
    assert len(_found(Person(phones=("+358401234567",)), text)) == 1


@pytest.mark.parametrize("text", ["1230401234567", "04012345678", "10401234567", "040 123 456"])
def test_a_part_of_another_number_is_not_found(text: str) -> None:
    assert _found(Person(phones=("+358401234567",)), text) == []


@pytest.mark.parametrize("text", ["+46701234567", "0046 70 123 45 67", "070-123 45 67"])
def test_a_foreign_number_is_found_as_it_is_dialled_at_home(text: str) -> None:
    assert len(_found(Person.typed(phones="+46 70 123 45 67"), text)) == 1


def test_a_number_the_library_does_not_know_is_found_by_its_digits() -> None:
    assert _found(Person(phones=("+999123456",)), "p. 999123456") == ["999123456"]
    assert _found(Person(phones=("112",)), "112") == []


@pytest.mark.parametrize("text", ["MATTI@FIRMA.FI", "<matti@firma.fi>", "matti@firma.fi."])
def test_an_address_is_found_in_either_case(text: str) -> None:
    assert len(_found(Person(emails=("Matti@firma.fi",)), text)) == 1


@pytest.mark.parametrize("text", ["ei.matti@firma.fi", "matti@firma.fi.com", "matti@firma.fix"])
def test_a_part_of_another_address_is_not_found(text: str) -> None:
    assert _found(Person(emails=("matti@firma.fi",)), text) == []


@pytest.mark.parametrize("text", ["010190-900P", "010190-900p", "010190–900P", "010190900P"])
def test_a_code_is_found_with_any_dash(text: str) -> None:
    assert _found(Person(hetu="010190-900P"), f"Hetu: {text}.") == [text]


@pytest.mark.parametrize(
    "text", ["1.1.1990", "01.01.1990", "1/1/1990", "1990-01-01", "010190-901X"]
)
def test_a_birth_date_is_found_in_codes_too(text: str) -> None:
    assert _found(Person.typed(born="1.1.1990"), text) == [text]


@given(
    st.sampled_from(get_args(Form)),
    st.sampled_from([str.upper, str.lower, str.title]),
    st.permutations(NAME.split()),
    st.sampled_from([" ", ", ", "\n", " - "]),
    st.text(st.characters(categories=["Zs", "Po"]), max_size=20),
)
def test_a_name_is_found_among_anything(
    form: Form, case: Callable[[str], str], words: list[str], between: str, around: str
) -> None:
    text = unicodedata.normalize(form, f"{around} {case(between.join(words))} {around}")

    assert len(_found(Person(names=(NAME,)), text)) >= 2


_GAPS = st.text(" ().-/", max_size=3)


@given(
    st.sampled_from(["0", "+358", "00358", "+358 (0)"]), st.lists(_GAPS, min_size=9, max_size=9)
)
def test_a_number_is_found_with_anything_between_its_digits(start: str, gaps: list[str]) -> None:
    digits = "".join(gap + digit for gap, digit in zip(gaps, "401234567", strict=True))

    assert len(_found(Person(phones=("+358401234567",)), start + digits)) == 1
