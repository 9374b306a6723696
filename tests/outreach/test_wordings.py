"""The wording by which consent is asked for."""

from dataclasses import replace

import pytest

from register_app.i18n import LANGUAGES
from register_app.outreach.wordings import newest, reword, shown, versions
from register_app.register import Register
from tests.builders import TITLE


@pytest.fixture(autouse=True)
def _firm(register: Register) -> None:
    with register.change(TITLE):
        register.settings.save(replace(register.settings.load(), firm_name="Maalarit Oy"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_is_preset_and_names_the_firm(register: Register, language: str) -> None:
    wording = newest(register, language)

    assert wording.id is None
    assert wording.text.startswith("Maalarit Oy ")


def test_what_was_shown_is_kept_once(register: Register) -> None:
    first = shown(register, "fi")

    assert shown(register, "fi") == first
    assert versions(register, "fi") == [first]
    assert versions(register, "sv") == []


def test_another_text_is_a_new_version_and_the_old_one_stays(register: Register) -> None:
    first = shown(register, "fi")

    second = reword(register, "fi", "Saa soittaa.")

    assert (second.version, second.text) == (2, "Saa soittaa.")
    assert versions(register, "fi") == [second, first]
    assert reword(register, "fi", "Saa soittaa.") == second


def test_a_text_that_replaces_the_preset_one_unseen_is_the_first(register: Register) -> None:
    assert reword(register, "en", "You may call.").version == 1
