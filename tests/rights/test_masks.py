"""Hide others in what is handed to the person who asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register_app.rights.masks import Masker, Others, Span
from register_app.rights.person import Person

OWN = Person(
    names=("Matti Mäkinen",),
    emails=("matti@posti.fi",),
    phones=("+358401234567",),
    hetu="010190-900P",
)
OTHERS = Others(
    [
        ("Liisa Mäkinen", "liisa@posti.fi", "+358405555555"),
        ("Kari Virtanen", "", "12345678"),
        ("Pekka", "", ""),
        ("Mäkinen Matti", "", ""),
        ("", "", ""),
    ],
    [("info@firma.fi", "+35891234567")],
)
MASKER = Masker(OWN, OTHERS)


def _masked(text: str) -> str:
    return MASKER.masked(text, "█")


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Soita Liisa Mäkiselle", "Soita █"),
        ("Virtasen Kari tuli", "█ tuli"),
        ("Matti ja Liisa Mäkinen", "Matti ja █ Mäkinen"),
        ("Pekka ei tullut", "█ ei tullut"),
        ("Liisa@Posti.fi, tuntematon@muu.fi", "█, █"),
        ("040-5555 555 tai (040) 5555555", "█ tai (█"),
        ("0401234567 0405555555", "0401234567 █"),
        ("+358405555555\n+358401234567", "█\n+358401234567"),
        ("numero 050 123 4567", "numero █"),
        ("numero 12345678", "numero █"),
        ("hetu 010105A901T", "hetu █"),
    ],
)
def test_others_are_hidden(text: str, masked: str) -> None:
    assert _masked(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "Matti Mäkinen, matti@posti.fi, 040 123 4567, 010190-900P",
        "Mäkisen Matti",
        "pekka on pieni alkukirjain",
        "info@firma.fi, 09 123 4567",
        "viite 12345 67890, 1.1.2026 klo 12.00, 1 234,50 e",
        "Kari tuli",
        "",
    ],
)
def test_what_is_the_persons_own_or_nobodys_stays(text: str) -> None:
    assert _masked(text) == text


def test_what_somebody_decided_holds_for_that_text() -> None:
    decided = Masker(OWN, OTHERS, {"Kari Virtanen tuli": (), "Naapuri tuli": (Span(0, 7),)})

    assert decided.masked("Kari Virtanen tuli", "█") == "Kari Virtanen tuli"
    assert decided.masked("Naapuri tuli", "█") == "█ tuli"
    assert decided.masked("Kari Virtanen lähti", "█") == "█ lähti"


@given(
    st.lists(
        st.sampled_from(
            "liisa@posti.fi|040 555 5555|+358405555555|Liisa Mäkinen|Kari Virtanen|matti@posti.fi"
            "|0401234567|ja|soitti|Matti|10.11.2026".split("|")
        ),
        max_size=8,
    ),
    st.sampled_from([" ", ", ", "\n", "; "]),
)
def test_no_others_are_left_in_any_text(words: list[str], between: str) -> None:
    masked = _masked(between.join(words))

    for said in ("liisa@posti.fi", "555 5555", "405555555", "Liisa", "Virtanen"):
        assert said not in masked
    assert masked.count("matti@posti.fi") == words.count("matti@posti.fi")
    assert masked.count("0401234567") == words.count("0401234567")
