"""What holds for every kind."""

from enum import StrEnum
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from register_app.fields import kinds
from register_app.fields.kind import Kind, Parsed
from register_app.fields.kinds import NOT_A_CHOICE, choice
from register_app.fields.text import MEANS_EMPTY
from register_app.i18n import QT_TRANSLATE_NOOP, Text


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


COLOUR = choice(
    Colour,
    {
        Colour.RED: QT_TRANSLATE_NOOP("test", "Warm red"),
        Colour.BLUE: QT_TRANSLATE_NOOP("test", "Cold blue"),
    },
    {"punainen": Colour.RED, "Sininen": Colour.BLUE},
)
ALL = [kind for kind in vars(kinds).values() if isinstance(kind, Kind)] + [COLOUR]

PIECES = st.sampled_from(
    "040 1234567|+358 40 1234567|075 12345|a@x.example|2077474-0|FI|0037|20774740|00100|HELSINKI"
    "|1.2.2024|1/2/24|E|.0|,0|E+8|-|?|x|ei ole|, |;|/|\n|\t| |\xa0|\u2013|(|)|<|>|\0|\u200b|\u202e"
    "|\ud800|\ufffd|\u0308|ä|ß|İ|RF|IBAN|Oy|https://|www.|mailto:|tai|puh.|\uff11|²".split("|")
)
TEXTS = (
    st.text() | st.lists(PIECES, max_size=6).map("".join) | st.text(st.characters(), max_size=9)
)


of_every_kind = pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.name)


def read(kind: Kind[Any], text: str) -> object:
    value = kind.parse(text).value
    return kind.empty if value is None else value


@of_every_kind
@given(text=TEXTS)
@example(text="\ud800")
@example(text="\uffff")
@example(text="x" * 1_000_000)
@example(text="1" * 1_000_000)
@example(text="\0" * 1_000_000)
@example(text=" @" * 500_000)
def test_any_text_is_read_or_refused_with_a_reason(kind: Kind[Any], text: str) -> None:
    parsed = kind.parse(text)

    assert parsed.problem is None or parsed.value is None
    assert parsed.value is not None or parsed.problem or kind.empty is None
    for said in (parsed.problem, parsed.repair, parsed.warning):
        assert said is None or (said.context == "fields")


@of_every_kind
@given(text=TEXTS)
def test_shown_value_is_read_again_as_it_was(kind: Kind[Any], text: str) -> None:
    value = read(kind, text)

    again = kind.parse(kind.show(value))

    assert again.value == value
    assert again.problem is None
    assert again.repair is None
    assert again.rest == ""


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (kinds.TEXT, "Mat\0ti"),
        (kinds.BUSINESS_ID, "2077474\0-0"),
        (kinds.BUSINESS_ID, "556703\0-7485"),
        (kinds.VAT_ID, "DE13669\x075976"),
        (kinds.IBAN, "FI21123456\x0000000785"),
        (kinds.REFERENCE, "12\x0032"),
        (kinds.EINVOICE, "ABC\x00123"),
        (kinds.OPERATOR, "BAWC\0FI22"),
        (kinds.POSTCODE, "00\x00100"),
        (kinds.CITY, "Hel\0sinki"),
        (kinds.INDUSTRY, "702\x0020"),
        (kinds.PHONES, "040\x00 1234567"),
        (kinds.EMAILS, "a@x.exa\0mple"),
        (kinds.TAGS, "VI\0P"),
        (kinds.WEBSITE, "firma.exa\0mple"),
    ],
)
def test_nothing_is_removed_in_silence(kind: Kind[Any], text: str) -> None:
    parsed = kind.parse(text)

    assert parsed.value
    assert parsed.repair


@of_every_kind
@given(text=TEXTS)
def test_stored_value_comes_back(kind: Kind[Any], text: str) -> None:
    value = read(kind, text)
    stored = kind.to_row(value)

    assert stored is None or isinstance(stored, str | int)
    assert kind.from_row(stored) == value
    assert isinstance(kind.sort_key(value), str)


@of_every_kind
def test_empty_text_is_the_empty_value(kind: Kind[Any]) -> None:
    assert kind.parse("") == Parsed(kind.empty)
    assert kind.parse(" \n") == Parsed(kind.empty)
    assert kind.show(kind.empty) == ""
    assert kind.show(None) == ""
    assert kind.from_row(None) == kind.empty


@of_every_kind
def test_choices_are_values_of_the_kind(kind: Kind[Any]) -> None:
    for value, label in kind.choices:
        assert kind.parse(kind.show(value)) == Parsed(value)
        assert label


def test_no_two_kinds_share_a_name() -> None:
    names = [kind.name for kind in ALL]

    assert len(set(names)) == len(names)


@pytest.mark.parametrize("text", ["red", "RED", " Warm red ", "Punainen"])
def test_choice_is_read_by_value_label_and_synonym(text: str) -> None:
    assert COLOUR.parse(text) == Parsed(Colour.RED)


def test_choice_that_is_none_is_refused() -> None:
    assert COLOUR.parse("vihreä") == Parsed(None, problem=NOT_A_CHOICE)
    assert COLOUR.parse("-") == Parsed(None, repair=MEANS_EMPTY)


def test_choice_is_shown_by_its_marked_label_and_sorted_in_its_order() -> None:
    shown = COLOUR.show(Colour.BLUE)

    assert isinstance(shown, Text)
    assert shown == "Cold blue"
    assert COLOUR.sort_key(Colour.RED) < COLOUR.sort_key(Colour.BLUE)
