"""The language of a command."""

import locale

import pytest

from register_app.cli.language import language_of


@pytest.mark.parametrize(
    "arguments",
    [["--language", "sv", "find"], ["find", "--language=sv"], ["find", "--language", "sv"]],
)
def test_the_language_asked_for_wins(arguments: list[str]) -> None:
    assert language_of(arguments, {"LANG": "en_GB.UTF-8"}) == "sv"


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "en_US", "LC_ALL": "sv_FI.UTF-8"}, "sv"),
        ({"LANG": "fi_FI"}, "fi"),
        ({"LANG": "de_DE.UTF-8"}, "fi"),
        ({"LANG": "C.UTF-8"}, "fi"),
        ({"LANG": "", "LC_MESSAGES": "en"}, "en"),
    ],
)
def test_the_computer_tells_its_language(environment: dict[str, str], language: str) -> None:
    assert language_of(["find"], environment) == language


@pytest.mark.parametrize(
    ("named", "language"), [("Swedish_Finland", "sv"), ("English_US", "en"), (None, "fi")]
)
def test_windows_names_the_language_in_words(
    monkeypatch: pytest.MonkeyPatch, named: str | None, language: str
) -> None:
    monkeypatch.setattr(locale, "getlocale", lambda: (named, None))

    assert language_of([], {}) == language


def test_an_unknown_language_is_left_to_the_parser() -> None:
    assert language_of(["--language", "de"], {"LANG": "sv"}) == "sv"
    assert language_of(["--language"], {"LANG": "sv"}) == "sv"
