"""The letters: in the person's language, with what the law wants a refusal to say."""

from dataclasses import replace
from datetime import date

import pytest

from register_app.i18n import LANGUAGES
from register_app.requests.request import Decision, Request, Right
from register_app.rights.letters.compose import compose, file_name, language_of
from register_app.rights.letters.kinds import LetterKind, answer_to, letters_for
from register_app.settings import Settings

_TODAY = date(2026, 11, 22)
_FIRM = Settings(
    firm_name="Testaajan Maalaus Oy", firm_email=("toimisto@testaajan.example",), firm_phone=()
)
_REQUEST = Request(
    id=7,
    name="Kaisa Kanarialintu",
    received_on=date(2026, 11, 2),
    address="Kuusitie 3\n\n00100 HELSINKI",
)
_REASONS = "Kirjanpitolaki velvoittaa säilyttämään laskut."


def _text(kind: LetterKind, language: str = "en", **fields: object) -> str:
    request = replace(_REQUEST, **fields)  # type: ignore[arg-type]  # of any field
    return compose(request, kind, language, _FIRM, _TODAY).text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", LetterKind)
def test_every_letter_tells_of_the_right_to_complain_and_whom_to_ask(
    kind: LetterKind, language: str
) -> None:
    text = _text(kind, language)

    for told in ("tietosuoja@om.fi", "toimisto@testaajan.example", "Kaisa Kanarialintu"):
        assert told in text
    assert text.endswith("Testaajan Maalaus Oy")
    assert "{" not in text


@pytest.mark.parametrize("kind", Right)
def test_a_letter_says_what_was_asked_and_when(kind: Right) -> None:
    request = replace(_REQUEST, kind=kind)

    text = compose(request, LetterKind.REFUSED, "en", _FIRM, _TODAY).text

    assert "On 2 November 2026 you" in text
    assert f"Article {kind.value.partition('(')[0]}" in text


@pytest.mark.parametrize(
    "kind", [LetterKind.REFUSED, LetterKind.PARTLY, LetterKind.NOT_IDENTIFIED]
)
def test_a_refusal_says_why(kind: LetterKind) -> None:
    assert _REASONS in _text(kind, reasons=_REASONS)
    assert "court" in _text(kind)


def test_reasons_of_an_earlier_refusal_are_not_told_where_all_was_done() -> None:
    assert _REASONS not in _text(LetterKind.ACCESS, reasons=_REASONS)


def test_an_extension_says_why_and_until_when() -> None:
    text = _text(
        LetterKind.EXTENDED, extended_on=_TODAY, extension_reason="Paljon aineistoa", reasons="x!"
    )

    assert "by 2 February 2027 at the latest" in text
    assert "Paljon aineistoa" in text
    assert "x!" not in text


def test_the_address_stands_line_by_line_under_the_name() -> None:
    letter = compose(_REQUEST, LetterKind.ACCESS, "en", _FIRM, _TODAY)

    assert letter.receiver == ("Kaisa Kanarialintu", "Kuusitie 3", "00100 HELSINKI")
    assert (letter.matter, letter.day) == ("Request 7", _TODAY)


def test_who_answers_questions_of_privacy_is_named_where_there_is_somebody() -> None:
    firm = replace(_FIRM, contact_name="Åke Öhman", contact_email=("ake@testaajan.example",))

    text = compose(_REQUEST, LetterKind.ACCESS, "en", firm, _TODAY).text

    assert "Åke Öhman, ake@testaajan.example" in text
    assert "toimisto@" not in text


def test_a_request_without_a_name_greets_nobody() -> None:
    assert "Dear" not in _text(LetterKind.NO_DATA, name="")


@pytest.mark.parametrize(
    ("kept", "spoken"), [("fi", "fi"), ("sv", "sv"), ("en", "en"), ("other", "en"), ("", "fi")]
)
def test_the_answer_speaks_the_language_of_the_person(kept: str, spoken: str) -> None:
    assert language_of(replace(_REQUEST, language=kept)) == spoken


@pytest.mark.parametrize(
    ("decision", "kind"),
    [
        (None, LetterKind.ERASED),
        (Decision.GRANTED, LetterKind.ERASED),
        (Decision.PARTLY, LetterKind.PARTLY),
        (Decision.REFUSED, LetterKind.REFUSED),
        (Decision.NO_DATA, LetterKind.NO_DATA),
        (Decision.NOT_IDENTIFIED, LetterKind.NOT_IDENTIFIED),
    ],
)
def test_the_letter_follows_from_the_decision(decision: Decision | None, kind: LetterKind) -> None:
    request = replace(_REQUEST, kind=Right.ERASURE, decision=decision)

    assert answer_to(request) is kind
    assert letters_for(request)[0] is kind
    assert LetterKind.ERASED in letters_for(request)


def test_the_letter_of_an_extension_is_offered_where_one_was_taken() -> None:
    assert LetterKind.EXTENDED not in letters_for(_REQUEST)
    assert LetterKind.EXTENDED in letters_for(replace(_REQUEST, extended_on=_TODAY))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_name_of_the_file_names_nobody(language: str) -> None:
    named = file_name(_REQUEST, language)

    assert named.endswith("7.pdf")
    assert "Kanarialintu" not in named
