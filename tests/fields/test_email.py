"""Email addresses."""

import pytest

from register_app.fields.email import (
    AT_WRITTEN,
    CLUTTER_REMOVED,
    NOT_EMAIL,
    SOME_LEFT_OUT,
    UNUSUAL,
    link,
)
from register_app.fields.kind import Parsed
from register_app.fields.kinds import EMAILS
from register_app.fields.text import CONTROLS_REMOVED, MEANS_EMPTY


@pytest.mark.parametrize(
    "text",
    [
        "maija@firma.example",
        "Maija.Meikalainen@firma.example",
        "maija+lasku@firma-x.example",
        "m_m%1@a.b.c.example",
        "o'maija@firma.example",
    ],
)
def test_usual_address_is_taken_as_it_is(text: str) -> None:
    assert EMAILS.parse(text) == Parsed((text,))


def test_domain_is_written_small_and_the_name_is_kept() -> None:
    assert EMAILS.parse("MAIJA@Firma.EXAMPLE") == Parsed(("MAIJA@firma.example",))


@pytest.mark.parametrize(
    "text",
    [
        "a@x.example, b@x.example",
        "a@x.example; b@x.example",
        "a@x.example / b@x.example",
        "a@x.example\nb@x.example",
        "a@x.example b@x.example",
        "a@x.example;b@x.example;",
        "a@x.example, A@X.example, b@x.example",
    ],
)
def test_several_addresses_in_a_cell_are_split(text: str) -> None:
    assert EMAILS.parse(text) == Parsed(("a@x.example", "b@x.example"))


@pytest.mark.parametrize(
    "text",
    [
        "mailto:a@x.example",
        "a@x.example.",
        "'a@x.example'",
        "MAILTO:a@x.example:",
    ],
)
def test_clutter_is_removed(text: str) -> None:
    assert EMAILS.parse(text) == Parsed(("a@x.example",), repair=CLUTTER_REMOVED)


@pytest.mark.parametrize("text", ["a@x.exam\u200bple", "\u202aa@x.example\u202c"])
def test_invisible_signs_are_removed(text: str) -> None:
    assert EMAILS.parse(text) == Parsed(("a@x.example",), repair=CONTROLS_REMOVED)


def test_name_around_an_address_is_left_over() -> None:
    parsed = EMAILS.parse("Maija Meikäläinen <maija@firma.example>")

    assert parsed == Parsed(
        ("maija@firma.example",), warning=SOME_LEFT_OUT, rest="Maija Meikäläinen"
    )


def test_wrong_address_beside_a_right_one_is_left_over() -> None:
    parsed = EMAILS.parse("a@x.example; b(ät)")

    assert parsed.value == ("a@x.example",)
    assert parsed.warning == SOME_LEFT_OUT


@pytest.mark.parametrize("text", ["a(at)x.example", "a [at] x.example", "a(ät)x.example"])
def test_written_at_sign_is_put_in_its_place(text: str) -> None:
    assert EMAILS.parse(text) == Parsed(("a@x.example",), repair=AT_WRITTEN)


@pytest.mark.parametrize("text", ["mäki@firma.example", "a..b@x.example", "a@mäki.example"])
def test_unusual_address_is_kept_with_a_warning(text: str) -> None:
    assert EMAILS.parse(text) == Parsed((text,), warning=UNUSUAL)


@pytest.mark.parametrize(
    "text", ["maija", "maija@firma", "@firma.example", "maija@", "a@firma,fi", "040 1234567"]
)
def test_what_is_no_address_is_refused(text: str) -> None:
    assert EMAILS.parse(text) == Parsed(None, problem=NOT_EMAIL)


def test_word_for_nothing_is_empty() -> None:
    assert EMAILS.parse("ei ole") == Parsed((), repair=MEANS_EMPTY)
    assert EMAILS.parse("  ") == Parsed(())


def test_address_longer_than_mail_allows_is_refused() -> None:
    assert EMAILS.parse("a" * 250 + "@x.example") == Parsed(None, problem=NOT_EMAIL)


def test_link_of_an_address_says_nothing_beyond_it() -> None:
    assert link("maija+lasku@firma.example") == "mailto:maija+lasku@firma.example"
    assert link("a?cc=b&c@firma.example") == "mailto:a%3Fcc%3Db%26c@firma.example"


def test_what_is_no_address_has_no_link() -> None:
    assert link("maija") == ""
