"""Languages of customers."""

import pytest

from register_app.fields.kind import Parsed
from register_app.fields.kinds import LANGUAGE
from register_app.fields.language import NAMES, OTHER


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("fi", "fi"),
        ("Suomi", "fi"),
        ("svenska", "sv"),
        ("RUOTSI", "sv"),
        ("en-GB", "en"),
        ("engelska", "en"),
        ("muu kieli", "other"),
        ("", ""),
    ],
)
def test_names_and_codes_are_read(text: str, code: str) -> None:
    assert LANGUAGE.parse(text) == Parsed(code)


def test_another_language_is_kept_as_other_and_its_name_is_left_over() -> None:
    assert LANGUAGE.parse("viro") == Parsed("other", repair=OTHER, rest="viro")


def test_every_shown_name_is_read_again() -> None:
    for code in NAMES:
        assert LANGUAGE.parse(LANGUAGE.show(code)) == Parsed(code)
