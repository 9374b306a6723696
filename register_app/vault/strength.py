"""How soon a passphrase is guessed, judged while it is typed; Finnish and Swedish words count."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from enum import IntEnum
from functools import cache
from operator import itemgetter
from typing import Any, NamedTuple

from register_app import errors, paths
from register_app.i18n import QT_TRANSLATE_NOOP, Text

SHORTEST = 8
_LOOKED_AT = 40
"""Characters judged: more take long to look at, and can only make a passphrase better."""
_LEAST_WORD = 3
_STAND_INS = "@({[<!|$+%"
_MOST_STAND_INS = 3
"""Signs read as letters (k!ssa); all ways to read many of them would be tried for seconds."""
_BETWEEN_WORDS = re.compile(r"[\s_-]+")
_OWN, _COMMON = "user_inputs", "common_words"


class Level(IntEnum):
    """How well a passphrase holds; the guesses are zxcvbn's."""

    WEAK = 1  # below a million guesses
    FAIR = 2  # below a hundred millions
    GOOD = 3  # below ten thousand millions
    STRONG = 4


class Judgement(NamedTuple):
    """How well a passphrase holds, and the one thing that would make it better."""

    level: Level
    hint: Text | None = None


_ADD_WORDS = QT_TRANSLATE_NOOP("strength", "Add another word or two that nobody would expect.")
_OWN_NAME = QT_TRANSLATE_NOOP(
    "strength", "The firm’s name is among the first guesses. Add words that do not belong to it."
)
_COMMON_WORD = QT_TRANSLATE_NOOP(
    "strength",
    "It is made of names or words that are guessed first. Add two words that do not belong "
    "together.",
)
_YEAR = QT_TRANSLATE_NOOP("strength", "Years and dates are guessed early. Use words instead.")
_KEYS = QT_TRANSLATE_NOOP(
    "strength", "Keys or letters in a row are guessed early. Use words instead."
)
_REPEATED = QT_TRANSLATE_NOOP("strength", "Repeating makes it hardly better. Use different words.")
_TOO_SHORT = QT_TRANSLATE_NOOP("strength", "Too short to protect anything. Go on with more words.")

_HINTS: Mapping[str, Text] = {
    "dictionary": _COMMON_WORD,
    "regex": _YEAR,
    "date": _YEAR,
    "spatial": _KEYS,
    "sequence": _KEYS,
    "repeat": _REPEATED,
}


def judge(passphrase: str, *, own: Iterable[str] = ()) -> Judgement:
    """Judge a passphrase as somebody who knows the words in `own` would guess it.

    The first call takes a moment, unless `warm_up` was called.
    """
    if _is_short(passphrase):
        return Judgement(Level.WEAK, _TOO_SHORT)
    typed = _readable(unicodedata.normalize("NFC", passphrase)[:_LOOKED_AT])
    guess, known = _guesser(), _words_of(own)
    # a blank between two words is one more thing to try, not a character to be guessed
    looks = {typed, _BETWEEN_WORDS.sub("", typed) or typed}
    found = min((guess(look, user_inputs=known) for look in looks), key=itemgetter("guesses"))
    level = Level(max(found["score"], Level.WEAK))
    return Judgement(level, None if level is Level.STRONG else _hint(level, found["sequence"]))


def _readable(text: str) -> str:
    """Return the text with the first few kinds of signs; the others are taken for mere noise."""
    kinds = [sign for sign in dict.fromkeys(text) if sign in _STAND_INS]
    return text.translate(dict.fromkeys(map(ord, kinds[_MOST_STAND_INS:]), "\N{SECTION SIGN}"))


def _is_short(passphrase: str) -> bool:
    return len(unicodedata.normalize("NFC", passphrase)) < SHORTEST


def warm_up() -> None:
    """Read the lists of words, which takes a tenth of a second."""
    _guesser()


def require(passphrase: str, found: Judgement, *, least: Level) -> None:
    """Refuse a new passphrase that is too short, or was found to be guessed too soon."""
    if _is_short(passphrase):
        raise errors.WeakPassphrase(shortest=SHORTEST)
    hint = lacking(found, least=least)
    if hint:
        raise errors.GuessedPassphrase(hint)


def lacking(found: Judgement, *, least: Level) -> Text | None:
    """Return what would make a passphrase good enough, or None where it is."""
    return None if found.level >= least else found.hint or _ADD_WORDS


def _hint(level: Level, sequence: Iterable[Mapping[str, Any]]) -> Text:
    """Return what the longest part that was guessed calls for."""
    parts = [part for part in sequence if part["pattern"] != "bruteforce"]
    if level is Level.GOOD or not parts:
        return _ADD_WORDS
    longest = max(parts, key=lambda part: len(part["token"]))
    if longest.get("dictionary_name") == _OWN:
        return _OWN_NAME
    if longest.get("matched_word", "").isdecimal():
        return _YEAR
    return _HINTS[longest["pattern"]]


def _words_of(texts: Iterable[str]) -> list[str]:
    """Return the texts and their words, as they are looked for."""
    lower = [unicodedata.normalize("NFC", text).lower() for text in texts if text]
    words = [word for text in lower for word in text.split() if len(word) >= _LEAST_WORD]
    return list(dict.fromkeys((*lower, *("".join(text.split()) for text in lower), *words)))


@cache
def _guesser() -> Callable[..., Mapping[str, Any]]:
    """Load zxcvbn and teach it our words."""
    # loaded on first use: start-up is felt every day, and these are large lists
    from zxcvbn import zxcvbn  # noqa: PLC0415  as said
    from zxcvbn.matching import add_frequency_lists  # noqa: PLC0415  as said

    add_frequency_lists({_COMMON: _common_words()})
    guess: Callable[..., Mapping[str, Any]] = zxcvbn
    return guess


def _common_words() -> list[str]:
    text = (paths.resources() / "passphrases" / "words.txt").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return [word for line in lines for word in line.split()]
