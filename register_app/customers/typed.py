"""Turn what a person types into questions for the search index."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby

MARK = "\ue000"
"""Begins the words that stand for a filter; no text a person types contains it."""
_WORD = re.compile(r"[^\W_]+")
_LEAST = 3
"""Letters that a word must have to be looked for in passages: shorter ones are everywhere."""


def own_words(text: str) -> list[str]:
    """Let each word be a beginning; digits may be grouped in any way."""
    parts: list[str] = []
    for are_digits, group in _runs(text):
        parts += [_digits(group)] if are_digits else map(_beginning, group)
    return parts


def passage_words(text: str) -> str | None:
    """Ask for all words in one passage; None where a word is too short to be looked for.

    Digits that stand apart are looked for as they are written, or as one number.
    """
    parts: list[str] = []
    for are_digits, group in _runs(text):
        words = ["".join(group)] if are_digits else group
        if any(len(word) < _LEAST for word in words):
            return None
        parts += [_number(group)] if are_digits else map(_beginning, group)
    return " AND ".join(parts) or None


def _runs(text: str) -> Iterator[tuple[bool, list[str]]]:
    """Yield words and runs of digits in turn."""
    for are_digits, group in groupby(_WORD.findall(_fold(text)), str.isdecimal):
        yield are_digits, list(group)


def _digits(groups: list[str]) -> str:
    apart = " AND ".join(_beginning(group) for group in groups)
    return apart if len(groups) == 1 else f"(({apart}) OR {_beginning(''.join(groups))})"


def _number(groups: list[str]) -> str:
    joined = _beginning("".join(groups))
    if len(groups) == 1:
        return joined
    # A short beginning would be compared with every word there is.
    apart = f'"{" ".join(groups)}"' + (" *" if len(groups[-1]) >= _LEAST else "")
    return f"({apart} OR {joined})"


def _beginning(word: str) -> str:
    return f'"{word}" *'


def _fold(text: str) -> str:
    """Take accents off as the index does; what it cannot hold is left out."""
    plain = unicodedata.normalize("NFD", text.replace(MARK, " ").replace("\0", " "))
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return kept.encode("utf-8", "ignore").decode().lower()
