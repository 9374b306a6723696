"""Tell at once that a text does not name a person, as nearly every text of a register does not.

A text is boiled down to bytes in which letters have neither case nor accent; what is looked for
is boiled down likewise. Whatever passes is looked at closely by `spots`.
"""

import codecs
import re
from collections.abc import Iterable, Iterator
from datetime import date

from register_app.fields.text import fold

_RULE = "register_app.rights.sieve"
_SIGNS = bytes(range(256))
_NOT_DIGITS = _SIGNS.translate(None, b"0123456789")
PAIRS = re.compile("(ae|oe|ss|th)")
"""What is written as one letter as well."""


def _fold_rest(error: UnicodeError) -> tuple[bytes, int]:
    """Boil down the letters that Latin-1 does not have."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return fold(error.object[error.start : error.end]).encode(), error.end


def _plain(sign: str) -> str:
    """Return the letter that stands for one of Latin-1; pairs are never looked for."""
    first = fold(sign)[:1]
    return first if first and ord(first) < len(_SIGNS) else sign


_LETTERS = "".join(map(_plain, _SIGNS.decode("latin-1"))).encode("latin-1")
codecs.register_error(_RULE, _fold_rest)


def boiled(text: str) -> bytes:
    """Return the text without case and accents."""
    return text.encode("latin-1", _RULE).translate(_LETTERS)


class Sieve:
    """Lets through what may name somebody."""

    def __init__(self, *, words: Iterable[str], numbers: Iterable[str]) -> None:
        """Look for beginnings of words and for runs of digits, whatever stands between these."""
        self._words = [boiled(_longest(word)) for word in words]
        self._numbers = [number.encode() for number in numbers]

    def lets(self, text: str) -> bool:
        """Say whether to look closely."""
        read = boiled(text)
        if any(word in read for word in self._words):
            return True
        if not self._numbers:
            return False
        digits = read.translate(None, _NOT_DIGITS)
        return any(number in digits for number in self._numbers)


def numbers_of(born: date) -> Iterator[str]:
    """Yield the digits of a birth date in the ways of writing it."""
    for day in {f"{born.day}", f"{born.day:02}"}:
        for month in {f"{born.month}", f"{born.month:02}"}:
            yield f"{day}{month}{born.year}"
    yield f"{born:%Y%m%d}"
    yield f"{born:%d%m%y}"


def _longest(word: str) -> str:
    return max(PAIRS.split(fold(word))[::2], key=len)
