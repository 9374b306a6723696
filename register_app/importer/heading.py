"""Read the headings of a list: what firms call their columns, in three languages."""

import re
import unicodedata
from functools import cache

from register_app import paths
from register_app.i18n import LANGUAGES, Catalogue
from register_app.importer.targets import labels

_BRACKETS = re.compile(r"\([^)]*\)|\[[^]]*\]")
_BLANKS = re.compile(r"[\s*:;\"'\-–—_/.,]+")
_PARTS = re.compile(r"[/,&|]|\b(?:ja|och|and)\b")

LOW_TRUST = frozenset(
    "code tila status tyyppi viite ref tili luokka asema uppgift kielto aktiivinen passiivinen "
    "aktiv passiv active inactive".split()
) | {"puhelin 2", "puh2"}
"""Headings that mean different things in different lists: the content has to agree."""


def normal(heading: str) -> str:
    """Return a heading as it is compared: no case, brackets, dots or double blanks."""
    text = unicodedata.normalize("NFKC", heading).casefold().replace("\xad", "")
    return _BLANKS.sub(" ", _BRACKETS.sub(" ", text)).strip()


def field_of(heading: str) -> str:
    """Return the field that a heading names, or an empty text."""
    wanted = normal(heading)
    if not wanted:
        return ""
    return (
        _known().get(wanted)
        or _squeezed().get(wanted.replace(" ", ""))
        or _by_part(heading)
        or _ours().get(wanted, "")
    )


def _by_part(heading: str) -> str:
    """Read two headings in one cell, when all that are known agree."""
    parts = [normal(part) for part in _PARTS.split(heading.casefold())]
    found = {_known().get(part, "") for part in parts if part} - {""}
    return found.pop() if len(parts) > 1 and len(found) == 1 else ""


@cache
def _known() -> dict[str, str]:
    table = (paths.resources() / "importer" / "headings.txt").read_text("utf-8")
    spellings: dict[str, str] = {}
    for line in table.splitlines():
        field, colon, words = line.partition(": ")
        if colon and not line.startswith("#"):
            spellings |= {normal(word): field for word in (field, *words.split(" · "))}
    return spellings


@cache
def _ours() -> dict[str, str]:
    """Return how our own exports head the fields, in every language."""
    return {
        normal(translate(label)): target
        for translate in map(Catalogue.load, LANGUAGES)
        for target, label in labels().items()
    }


@cache
def _squeezed() -> dict[str, str]:
    return {spelling.replace(" ", ""): field for spelling, field in _known().items()}
