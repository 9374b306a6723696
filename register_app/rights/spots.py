"""Find a person in a text, however names and numbers are written there."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from itertools import chain
from typing import NamedTuple

from register_app.fields.text import fold
from register_app.rights.person import Person

_WORD = re.compile(r"[^\W_]+")
_BETWEEN = r"[\s().\-/\u2010-\u2015]{0,3}"
"""What people write between the digits of a number."""
_BEFORE = re.compile(r"(?:(?:\+|00)\d{1,3}|(?<!\d)(?:358|0))?[\s().\-/]*(?:\(?0\)?[\s().\-/]*)?$")
_PREFIX = 14
"""So many characters may stand between a plus sign and the first digit that always is there."""
_NEAR = 60
"""So many characters may lie between the words of one name."""
_CASES = (
    "n|a|ä|ta|tä|tta|ttä|an|än|en|in|on|un|yn|ön|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|na|nä|ksi"
    "|s|ia|iä|ien"
)
"""What Finnish and Swedish add to a name."""
_DOUBLED = frozenset("kpt")
"""One of two goes where such a name is inflected: Matti, Matin."""
_SPELT = {"ae": "æ", "oe": "œ", "th": "þ", "ss": "ß"}
_FORMS = frozenset({"tmi", "toiminimi", "firma"})
"""What stands before the name of a sole trader, and not always."""
_LEAST_DIGITS = 5
_IN_ADDRESS = frozenset("._%+-")
_ALPHABETS = (range(0x30, 0x3A), range(0x41, 0x5B), range(0x61, 0x7B), range(0xC0, 0x250))
_MORE = (range(0x370, 0x530), range(0x1E00, 0x1F00))


class Spot(NamedTuple):
    """Where something of a person stands in a text."""

    start: int
    end: int
    is_sure: bool
    """An address, a number or a code belongs to one person; a name may be that of another."""


class _Sign(NamedTuple):
    """One thing to look for."""

    pattern: str
    is_sure: bool
    stands: Callable[[str, re.Match[str]], bool]
    """Say whether a match stands by itself in the text."""


class Spotter:
    """Finds one person."""

    def __init__(self, person: Person) -> None:
        """Prepare what to look for."""
        signs = list(_signs(person))
        self._names = [words for words in map(_name, person.names) if words]
        self._signs = [(re.compile(sign.pattern), sign) for sign in signs]
        rarest = (words[0].pattern for words in self._names)
        patterns = [*(sign.pattern for sign in signs), *rarest]
        self._any = re.compile("|".join(patterns) or "(?!)")

    def find(self, text: str) -> list[Spot]:
        """Return where the person stands, in order; the text is `composed`."""
        if not self._any.search(text):  # most texts are about others: one look is enough
            return []
        found = {
            Spot(match.start(), match.end(), sign.is_sure)
            for pattern, sign in self._signs
            for match in pattern.finditer(text)
            if sign.stands(text, match)
        }
        for words in self._names:
            found.update(_names_in(text, words))
        return sorted(found)


def composed(text: str) -> str:
    """Return the text with each accented letter as one sign, as it is looked into."""
    return unicodedata.normalize("NFC", text)


def _names_in(text: str, words: list[re.Pattern[str]]) -> Iterator[Spot]:
    rarest, *others = words
    for match in rarest.finditer(text):
        if not _is_word(text, match):
            continue
        start = max(0, match.start() - _NEAR)
        around = text[start : match.end() + _NEAR]
        found = [_nearest(around, one, match.start() - start) for one in others]
        if all(found):
            yield Spot(match.start(), match.end(), is_sure=False)
            for one in filter(None, found):
                yield Spot(start + one.start(), start + one.end(), is_sure=False)


def _nearest(text: str, word: re.Pattern[str], place: int) -> re.Match[str] | None:
    matches = [one for one in word.finditer(text) if _is_word(text, one)]
    return min(matches, key=lambda one: abs(one.start() - place), default=None)


def _signs(person: Person) -> Iterator[_Sign]:
    for address in person.emails:
        yield _Sign(_email(address), is_sure=True, stands=_is_alone)
    for digits in filter(None, map(_national, person.phones)):
        yield _Sign(_BETWEEN.join(digits), is_sure=True, stands=_is_number)
    if person.hetu:
        yield _Sign(_hetu(person.hetu), is_sure=True, stands=_is_word)
    for day in _days(person.born):
        yield _Sign(day, is_sure=False, stands=_is_word)


def _name(name: str) -> list[re.Pattern[str]]:
    """Return the words of a name, the longest first: it is the rarest."""
    words = _WORD.findall(fold(name))
    telling = [word for word in words if word not in _FORMS] or words
    return [re.compile(_inflected(word)) for word in sorted(telling, key=len, reverse=True)]


def _inflected(word: str) -> str:
    """Match a name in its cases: Virtanen as Virtaselle, Matti as Matin."""
    stem, ending = word[:-3], word[-3:]
    if ending == "nen" and len(stem) > 1:
        return f"{_letters(stem)}(?:{_letters(ending)}|[sS][^\\W\\d_]{{1,6}})"
    if stem and ending[0] == ending[1] and ending[0] in _DOUBLED:
        written = f"{_letters(stem + ending[0])}{_letters(ending[1])}?{_letters(ending[2])}"
    else:
        written = _letters(word)
    return f"{written}(?:{_CASES})?"


def _letters(word: str) -> str:
    """Match a folded word in either case and with any accent."""
    parts, place = [], 0
    while place < len(word):
        pair = word[place : place + 2]
        parts.append(
            f"(?:{_letter(pair)}|{''.join(map(_letter, pair))})"
            if pair in _SPELT
            else _letter(word[place])
        )
        place += 2 if pair in _SPELT else 1
    return "".join(parts)


def _letter(folded: str) -> str:
    signs = _variants().get(folded) or f"{folded}{folded.upper()}"
    return f"[{re.escape(signs)}]"


@cache
def _variants() -> dict[str, str]:
    """Return the signs that are folded to a letter, or to two."""
    found: dict[str, str] = {}
    for sign in map(chr, chain(*_ALPHABETS, *_MORE)):
        plain = fold(sign)
        found[plain] = found.get(plain, "") + sign
    return found


def _email(address: str) -> str:
    return "".join(map(_either_case, composed(address)))


def _either_case(sign: str) -> str:
    both = {sign, *(one for one in (sign.lower(), sign.upper()) if len(one) == 1)}
    return f"[{re.escape(''.join(sorted(both)))}]"


def _national(number: str) -> str:
    """Return the digits that every way of writing a number has; none where they are too few."""
    digits = "".join(filter(str.isdecimal, number))
    if number.startswith("+358"):
        digits = digits.removeprefix("358")
    elif number.startswith("+"):
        digits = _national_of(number) or digits
    digits = digits.removeprefix("0")
    return digits if len(digits) >= _LEAST_DIGITS else ""


def _national_of(number: str) -> str:
    import phonenumbers  # noqa: PLC0415  loaded on first use: start-up is felt every day

    try:
        return str(phonenumbers.parse(number).national_number)
    except phonenumbers.NumberParseException:
        return ""


def _hetu(code: str) -> str:
    birth, separator, rest = code[:6], code[6:7], code[7:]
    between = rf"[\s{re.escape(separator)}\-\u2010-\u2015]?"
    return re.escape(birth) + between + "".join(map(_either_case, rest))


def _days(born: date | None) -> Iterator[str]:
    if born:
        yield rf"0?{born.day}[./-] ?0?{born.month}[./-] ?{born.year}"
        yield born.isoformat()
        yield rf"{born:%d%m%y}[-+A-FU-Y]\d{{3}}[0-9A-Y]"


def _is_word(text: str, match: re.Match[str]) -> bool:
    """Say whether neither letters nor digits stand beside it."""
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return not before.isalnum() and not after.isalnum()


def _is_alone(text: str, match: re.Match[str]) -> bool:
    """Say whether an address is not part of a longer one."""
    after = text[match.end() : match.end() + 2]
    is_longer = after[:1] in {"-", "."} and after[1:].isalnum()
    before = text[match.start() - 1 : match.start()]
    return _is_word(text, match) and not is_longer and before not in _IN_ADDRESS


def _is_number(text: str, match: re.Match[str]) -> bool:
    """Say whether only a country or a zero stands before the digits, and none after them."""
    if text[match.end() : match.end() + 1].isdecimal():
        return False
    before = text[max(0, match.start() - _PREFIX) : match.start()]
    return not _BEFORE.sub("", before)[-1:].isdecimal()
