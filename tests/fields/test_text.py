"""The gate that every text passes, and the letters for searching and sorting."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register_app.fields.kind import Parsed
from register_app.fields.text import (
    CONTROLS_REMOVED,
    DIRECTION_MARKS,
    LETTERS_LOST,
    LINES_JOINED,
    TOO_LONG,
    UNREADABLE,
    clean,
    fold,
    is_empty_word,
    is_rounded,
    name_key,
    undo_float,
)

ANY_TEXT = st.text(st.characters())


@pytest.mark.parametrize(
    "text",
    [
        "Matti Meikäläinen",
        "Ääkkös-Öljy Oy & Co",
        "Матти",
        "山田",
        "<b>x</b>",
        "=1+1",
        "a  b",
        "🎉",
    ],
)
def test_clean_text_is_taken_as_it_is(text: str) -> None:
    assert clean(text, limit=200) == Parsed(text)


def test_blanks_around_are_no_part_of_the_value() -> None:
    assert clean(" \xa0Matti \t\r\n", limit=200) == Parsed("Matti")


def test_letters_are_composed() -> None:
    assert clean("Ma\u0308kinen", limit=200) == Parsed("Mäkinen")


@pytest.mark.parametrize("text", ["Mat\0ti", "Mat\x07ti", "Mat\x7fti", "\x1bMatti", "\ufeffMatti"])
def test_removed_control_characters_are_told(text: str) -> None:
    assert clean(text, limit=200) == Parsed("Matti", repair=CONTROLS_REMOVED)


@pytest.mark.parametrize("text", ["a\ud800", "\udfffa", "a\uffff", "a\ufdd0", "\U0010fffe"])
def test_broken_characters_are_refused(text: str) -> None:
    assert clean(text, limit=200) == Parsed(None, problem=UNREADABLE)


@pytest.mark.parametrize("text", ["a\nb", "a\r\nb", "a\tb", "a\u2028b", "a\vb"])
def test_lines_are_joined_in_a_field_of_one_line(text: str) -> None:
    assert clean(text, limit=200) == Parsed("a b", repair=LINES_JOINED)


def test_lines_and_tabs_are_kept_in_a_note() -> None:
    parsed = clean("a\r\nb\rc\td\u2029e", limit=200, many_lines=True)

    assert parsed == Parsed("a\nb\nc\td\ne")


@pytest.mark.parametrize("text", ["lasku\u202efdp.exe", "a\u2066b", "a\u200fb"])
def test_direction_marks_are_kept_and_told(text: str) -> None:
    assert clean(text, limit=200) == Parsed(text, warning=DIRECTION_MARKS)


def test_lost_letters_are_told() -> None:
    assert clean("M\ufffdkinen", limit=200) == Parsed("M\ufffdkinen", warning=LETTERS_LOST)


def test_too_long_text_is_refused_and_not_cut() -> None:
    assert clean("a" * 200, limit=200) == Parsed("a" * 200)
    assert clean("a" * 201, limit=200) == Parsed(None, problem=TOO_LONG)
    assert clean("a" * 200 + " " * 1_000_000, limit=200) == Parsed("a" * 200)


def test_text_that_grows_when_composed_keeps_to_the_limit() -> None:
    assert clean("\u0958" * 150, limit=200) == Parsed(None, problem=TOO_LONG)


@pytest.mark.parametrize("sign", ["a", "ä", "\0", "\ud800", "\u202e", "\n", "\u0308"])
def test_a_million_characters_are_refused_quietly(sign: str) -> None:
    parsed = clean(sign * 1_000_000, limit=200)

    assert parsed.value in {None, ""}


@given(text=ANY_TEXT, many_lines=st.booleans())
def test_cleaned_text_is_clean(text: str, *, many_lines: bool) -> None:
    value = clean(text, limit=200, many_lines=many_lines).value or ""

    assert value == unicodedata.normalize("NFC", value).strip()
    assert not any(
        unicodedata.category(sign) in {"Cc", "Cs"} for sign in value if sign not in "\n\t"
    )
    assert clean(value, limit=200, many_lines=many_lines)._replace(warning=None) == Parsed(value)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("401234567.0", "401234567"),
        ("401234567,00", "401234567"),
        ("4.01234567E8", "401234567"),
        ("4,01234567E+08", "401234567"),
        ("4.01E+08", "4.01E+08"),
        ("1.23456789012346E+19", "1.23456789012346E+19"),
        ("12.5", "12.5"),
        ("310201E0025", "310201E0025"),
        ("Matti", "Matti"),
    ],
)
def test_whole_numbers_are_freed_from_decimals(text: str, whole: str) -> None:
    assert undo_float(text) == whole


@pytest.mark.parametrize(
    ("text", "rounded"),
    [
        ("3.10201E+30", True),
        ("1.797E308", True),
        ("1E+05", True),
        ("1234567890123456.0", True),
        ("4.01234567E8", False),
        ("010501E9032", False),
        ("1E5", False),
    ],
)
def test_numbers_that_lost_digits_are_known(text: str, *, rounded: bool) -> None:
    assert is_rounded(text) == rounded


@pytest.mark.parametrize("text", ["-", "?", ".", " Ei ole ", "TUNTEMATON", "xxx", "okänd", "#N/A"])
def test_words_for_nothing_are_known(text: str) -> None:
    assert is_empty_word(text)


@pytest.mark.parametrize("text", ["", "x", "ei", "0", "Matti", "Ei Ole Oy"])
def test_other_words_are_values(text: str) -> None:
    assert not is_empty_word(text)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ÅÄÖ åäö", "aao aao"),
        ("Ma\u0308kinen", "makinen"),
        ("Šiška Žižka", "siska zizka"),
        ("Müller É", "muller e"),
        ("Straße", "strasse"),
        ("Ærø Łódź Đorđe", "aero lodz dorde"),
        ("Čáŋ Ŧŋ", "can tn"),
        ("a\xa0b\xadc", "a bc"),
        ("Матти", "матти"),
    ],
)
def test_text_is_folded_for_searching(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(ANY_TEXT)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(st.characters(max_codepoint=0x24F)))
def test_small_and_capital_letters_fold_alike(text: str) -> None:
    assert fold(text.casefold()) == fold(text)


def test_names_sort_in_finnish_order() -> None:
    names = ["Aho", "ahola", "Élan", "Ervo", "Zorro", "Žukov", "Zyskowicz", "Åke", "Äijö", "Öhman"]

    assert sorted(set(names), key=name_key) == names
    assert sorted(set(names), key=lambda name: name_key(name).encode()) == names
