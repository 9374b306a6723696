"""The short forms tell who, why, from where, the right to refuse, and where to read more."""

from dataclasses import replace

import pytest

from register_app.i18n import Catalogue
from register_app.notice.short import first_message, footer, phone_script
from tests.notice.samples import EVERYTHING, some_facts


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fi", ("rekisterinpitäjä", "kirjanpito", "sinä itse", "kieltää suoramarkkinoinnin")),
        ("sv", ("personuppgiftsansvarig", "bokföring", "du själv", "förbjuda")),
        ("en", ("controller", "bookkeeping", "you yourself", "refuse direct marketing")),
    ],
)
def test_footer_is_a_first_layer(language: str, words: tuple[str, ...]) -> None:
    text = footer(replace(EVERYTHING, language=language), Catalogue.load(language))

    for word in (*words, "Testaajan Maalaus Oy", "2077474-0", "testaajan.example/tietosuoja"):
        assert word in text
    assert "\n" not in text


def test_names_written_by_the_firm_keep_their_letters() -> None:
    text = footer(EVERYTHING, Catalogue.load("fi"))

    assert "Jukolan osoiterekisteri 2019" in text


@pytest.mark.parametrize(
    ("language", "word"), [("fi", "kirjaan kiellon heti"), ("sv", "genast"), ("en", "at once")]
)
def test_caller_says_where_the_details_came_from(language: str, word: str) -> None:
    text = phone_script(replace(EVERYTHING, language=language), Catalogue.load(language))

    assert "Jukolan osoiterekisteri 2019" in text
    assert word in text


def test_whole_notice_is_promised_where_it_is_not_on_the_web() -> None:
    text = footer(some_facts(web_address=""), Catalogue.load("fi"))

    assert text.endswith("Lähetämme koko tietosuojaselosteen pyynnöstä.")


@pytest.mark.parametrize(
    ("language", "word"), [("fi", "kieltää"), ("sv", "förbjuda"), ("en", "right to refuse")]
)
def test_a_first_message_names_the_source_and_sets_the_right_to_object_apart(
    language: str, word: str
) -> None:
    facts = replace(EVERYTHING, language=language)

    text = first_message(facts, Catalogue.load(language), "Messut 2026")

    told, right = text.split("\n\n")
    assert "Messut 2026" in told
    assert "Testaajan Maalaus Oy" in told
    assert word in right
