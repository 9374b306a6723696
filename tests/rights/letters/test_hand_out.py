"""A letter that went out is noted on its request, with its digest."""

from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from register_app.errors import RecordGone
from register_app.register import Register
from register_app.reports.letter import Letter, letter_pdf
from register_app.requests.request import Received, Request
from register_app.rights.letters.compose import compose
from register_app.rights.letters.hand_out import note_printed, save_letter
from register_app.rights.letters.kinds import LetterKind
from tests.builders import TITLE
from tests.reports.pdfs import text_of

_TODAY = date(2026, 11, 22)
_HOSTILE = "<b>Alennus</b> & {0} <img src=x>"


@pytest.fixture
def request_(register: Register) -> Request:
    """Store a request that came by letter."""
    with register.change(TITLE):
        return register.requests.save(
            Request(
                name="Kaisa Kanarialintu",
                received_on=date(2026, 11, 2),
                channel=Received.POST,
                extended_on=date(2026, 11, 3),
            )
        )


def _letter(register: Register, request: Request, kind: LetterKind) -> Letter:
    return compose(request, kind, "fi", register.settings.load(), _TODAY)


def test_a_saved_answer_is_noted_with_the_digest_of_its_file(
    register: Register, request_: Request, tmp_path: Path
) -> None:
    path, number = tmp_path / "vastaus.pdf", request_.id or 0
    letter = _letter(register, request_, LetterKind.ACCESS)

    save_letter(register, path, letter, request_id=number, kind=LetterKind.ACCESS)

    kept = register.requests.records.get(number)
    assert kept.answer_sha256 == sha256(path.read_bytes()).hexdigest()
    assert (kept.answered_on, kept.answered_by) == (_TODAY, Received.POST)
    assert "Kaisa Kanarialintu" in text_of(path.read_bytes())
    assert [one.act for one in register.audit.entries("request", number)][-1] == "save"


def test_a_letter_of_the_extension_answers_nothing(
    register: Register, request_: Request, tmp_path: Path
) -> None:
    letter = _letter(register, request_, LetterKind.EXTENDED)

    save_letter(
        *(register, tmp_path / "jatko.pdf", letter),
        request_id=request_.id or 0,
        kind=LetterKind.EXTENDED,
    )

    assert register.requests.records.get(request_.id or 0) == request_


def test_a_printed_answer_is_noted_and_keeps_the_day_of_an_earlier_one(
    register: Register, request_: Request
) -> None:
    before = date(2026, 11, 20)
    with register.change(TITLE):
        register.requests.save(
            replace(request_, answered_on=before, answered_by=Received.IN_PERSON)
        )
    pdf = letter_pdf(_letter(register, request_, LetterKind.REFUSED), register.settings.load())

    note_printed(
        register, pdf, register.change, request_id=request_.id or 0, kind=LetterKind.REFUSED
    )

    kept = register.requests.records.get(request_.id or 0)
    assert (kept.answered_on, kept.answered_by) == (before, Received.IN_PERSON)
    assert kept.answer_sha256 == sha256(pdf).hexdigest()
    assert [one.act for one in register.audit.entries("request", request_.id or 0)][-1] == "print"


def test_nothing_is_written_where_the_request_is_gone(
    register: Register, request_: Request, tmp_path: Path
) -> None:
    letter = _letter(register, request_, LetterKind.ACCESS)

    with pytest.raises(RecordGone):
        save_letter(register, tmp_path / "x.pdf", letter, request_id=99, kind=LetterKind.ACCESS)

    assert list(tmp_path.glob("*.pdf")) == []


def test_what_people_write_is_never_markup(register: Register, request_: Request) -> None:
    letter = _letter(register, replace(request_, name=_HOSTILE), LetterKind.ACCESS)

    text = text_of(letter_pdf(letter, register.settings.load()))

    assert "<img src=x>" in text
    assert "{0}" in text


def test_the_same_letter_gives_the_same_bytes(register: Register, request_: Request) -> None:
    letter = _letter(register, request_, LetterKind.ACCESS)
    firm = register.settings.load()

    assert letter_pdf(letter, firm) == letter_pdf(letter, firm)
