"""The texts of the program in each language: complete, and true to their sources."""

import ast
import re
from collections.abc import Callable, Iterator
from functools import cache
from string import Formatter
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest
import texts

from register_app.gui import languages
from register_app.i18n import LANGUAGES
from tests.sources import nodes

pytestmark = pytest.mark.no_cover

TRANSLATED = ("fi", "sv")
_FORMS = 2
"""One and other: all three languages have these two."""
_PERCENT = re.compile(r"%(?:L?n|\(\w+\)[srd]|[srd](?!\w))")
_MARKUP = re.compile(r"<[^>]*>|&\w+;")
_KEY = re.compile(r"&(\S)")


class Entry(NamedTuple):
    """One text of a Qt Linguist file."""

    context: str
    source: str
    forms: tuple[str, ...]
    is_counted: bool
    is_finished: bool

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from others."""
        return self.context, self.source


@cache
def entries(language: str) -> list[Entry]:
    """Return the file of a language as it is, unlike the program, which skips what is empty."""
    return list(_read(language))


def _read(language: str) -> Iterator[Entry]:
    file = texts.FOLDER / f"register_{language}.ts"
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314  our own resource
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            counted = tuple(form.text or "" for form in translation.iter("numerusform"))
            yield Entry(
                context=context.findtext("name", ""),
                source=message.findtext("source", ""),
                forms=counted or (translation.text or "",),
                is_counted=message.get("numerus") == "yes",
                is_finished=translation.get("type") is None,
            )


def wrong(language: str, is_right: Callable[[str, str], bool]) -> list[tuple[str, str, str]]:
    """Return the finished translations that are not right beside their source."""
    return [
        (entry.context, entry.source, form)
        for entry in entries(language)
        if entry.is_finished
        for form in entry.forms
        if not is_right(entry.source, form)
    ]


def placeholders(text: str) -> list[str]:
    """Return what is filled in later, in a steady order."""
    braces = [f"{{{name}}}" for _, name, _, _ in Formatter().parse(text) if name is not None]
    return sorted(braces + _PERCENT.findall(text))


def keys(text: str) -> list[str]:
    """Return the letters that a text answers to; a doubled sign is a sign."""
    return [letter.casefold() for letter in _KEY.findall(text.replace("&&", ""))]


def test_every_language_has_a_file_and_a_name() -> None:
    files = {path.stem.removeprefix("register_") for path in texts.FOLDER.glob("*.ts")}

    assert files == set(LANGUAGES) == set(texts.LANGUAGES) == set(languages.NAMES)


def test_every_marked_text_is_in_the_files() -> None:
    sources = [path.read_text(encoding="utf-8") for path in texts.SOURCES.rglob("*.py")]
    marked = set().union(*map(texts.marked, sources))

    assert marked
    for language in TRANSLATED:
        assert marked - {entry.key for entry in entries(language)} == set()


def test_no_text_to_translate_stands_within_another() -> None:
    """The collector of texts does not look into what Python fills in itself."""
    within = [
        (path.name, part.value)
        for path in texts.SOURCES.rglob("*.py")
        for filled in nodes(path)
        if isinstance(filled, ast.JoinedStr)
        for call in ast.walk(filled)
        if isinstance(call, ast.Call) and ast.unparse(call.func).endswith((".tr", "_NOOP"))
        for part in call.args[:1]
        if isinstance(part, ast.Constant)
    ]

    assert within == []


def test_languages_have_the_same_texts() -> None:
    finnish, swedish = ({entry.key for entry in entries(language)} for language in TRANSLATED)

    assert finnish ^ swedish == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_to_translate(language: str) -> None:
    left = [e.key for e in entries(language) if not (e.is_finished and all(e.forms))]

    assert left == []


def test_english_holds_all_plurals_and_nothing_else() -> None:
    english = {entry.key for entry in entries("en")}

    assert english == {entry.key for entry in entries("fi") if entry.is_counted}
    assert all(entry.is_counted for entry in entries("en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_counted_texts_have_one_form_for_one_and_one_for_many(language: str) -> None:
    counted = {e.key: len(e.forms) for e in entries(language) if e.is_counted or "%n" in e.source}

    assert counted
    assert {key: forms for key, forms in counted.items() if forms != _FORMS} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_those_of_the_source(language: str) -> None:
    assert wrong(language, lambda source, form: placeholders(source) == placeholders(form)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_markup_is_that_of_the_source(language: str) -> None:
    def is_right(source: str, form: str) -> bool:
        return _MARKUP.findall(source) == _MARKUP.findall(form)

    assert wrong(language, is_right) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_blanks_at_the_ends_are_those_of_the_source(language: str) -> None:
    def ends(text: str) -> tuple[str, str]:
        return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]

    assert wrong(language, lambda source, form: ends(source) == ends(form)) == []
    assert wrong(language, lambda source, form: ("  " in source) == ("  " in form)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_opens_a_dialog_ends_in_an_ellipsis_in_every_language(language: str) -> None:
    def is_right(source: str, form: str) -> bool:
        return source.endswith("…") == form.endswith("…") and "..." not in form

    assert wrong(language, is_right) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_quotation_marks_are_those_of_the_language(language: str) -> None:
    assert wrong(language, lambda _, form: not set("“„‘‚«»") & set(form)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_with_a_key_has_one_key_in_every_language(language: str) -> None:
    assert wrong(language, lambda source, form: len(keys(source)) == len(keys(form)) <= 1) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_key_leads_to_two_controls_of_one_form(language: str) -> None:
    taken: dict[tuple[str, str], str] = {}
    twice = []
    for entry in sorted(entries(language), key=lambda entry: entry.forms):
        text = entry.forms[0]
        for letter in keys(text):
            other = taken.setdefault((entry.context, letter), text)
            if not text.startswith(other):  # a longer text of the same control is the same key
                twice.append((entry.context, other, text))

    assert twice == []
