"""The letter to a recipient says what to do with the data, in three languages."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from register_app.errors import RecordGone
from register_app.i18n import LANGUAGES
from register_app.register import Register
from register_app.requests.notification import Notification
from register_app.requests.request import Received, Request, Right
from register_app.rights.letters.hand_out import note_told, save_to_recipient
from register_app.rights.letters.recipient import compose_for, file_name_for
from register_app.rights.recipients import TELLING
from register_app.settings import Settings
from tests.builders import TITLE
from tests.reports.pdfs import text_of

TODAY = date(2026, 11, 22)
FIRM = Settings(firm_name="Testaajan Maalaus Oy", firm_email=("toimisto@testaajan.example",))
REQUEST = Request(id=7, name="Kaisa Kanarialintu", received_on=TODAY, kind=Right.ERASURE)
TOLD = Notification(id=3, request_id=7, recipient="Painotalo Oy", what="Kirje 1.10.2026")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", sorted(TELLING))
def test_it_names_the_person_the_lists_and_who_to_ask(kind: Right, language: str) -> None:
    letter = compose_for(replace(REQUEST, kind=kind), TOLD, language, FIRM, TODAY)

    assert letter.receiver == ("Painotalo Oy",)
    for said in ("Kaisa Kanarialintu", "Kirje 1.10.2026", "toimisto@testaajan.example"):
        assert said in letter.text


def test_each_right_asks_for_something_else() -> None:
    letters = [
        compose_for(replace(REQUEST, kind=kind), TOLD, "en", FIRM, TODAY) for kind in TELLING
    ]

    assert len({letter.title for letter in letters}) == len(TELLING)
    assert len({letter.text for letter in letters}) == len(TELLING)


def test_a_name_that_was_erased_is_left_to_be_written_in() -> None:
    nameless = replace(REQUEST, name="")

    letter = compose_for(nameless, replace(TOLD, what=""), "en", FIRM, TODAY)

    assert "about ……" in letter.text


def test_the_name_of_the_file_names_nobody() -> None:
    assert "7-3" in file_name_for(TOLD, "fi")


def test_a_letter_that_is_saved_tells_the_recipient(register: Register, tmp_path: Path) -> None:
    path = tmp_path / "kirje.pdf"
    with register.change(TITLE):
        request = register.requests.save(replace(REQUEST, id=None))
        owed = register.requests.notify(replace(TOLD, id=None, request_id=request.id or 0))
    letter = compose_for(request, owed, "en", FIRM, TODAY)

    save_to_recipient(register, path, letter, notification_id=owed.id or 0)
    note_told(register, register.change, notification_id=owed.id or 0)  # once is enough

    (told,) = register.requests.notifications_of(request.id or 0)
    assert told == owed.told(Received.POST, on=TODAY)
    assert "Kaisa Kanarialintu" in text_of(path.read_bytes())
    with pytest.raises(RecordGone):
        note_told(register, register.change, notification_id=99)
