"""Find a person in a text, however names and numbers are written there."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from itertools import chain
from typing import NamedTuple

from register_app.fields.text import fold
from register_app.rights import sieve
from register_app.rights.person import Person
from register_app.rights.sieve import Sieve

_WORD = re.compile(r"[^\W_]+")
_BETWEEN = r"[\s().\-/\u2010-\u2015]{0,3}"
"""What people write between the digits of a number."""
_BEFORE = re.compile(r"(?:(?:\+|00)\d{1,3}|(?<!\d)(?:358|0))?[\s().\-/]*(?:\(?0\)?[\s().\-/]*)?$")
_SIGNS = " \n\t().-/"
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

    pattern: re.Pattern[str]
    is_sure: bool
    start: Callable[[str, re.Match[str]], int | None]
    """Return where a match begins with all that belongs to it; None for part of something else."""


class Spotter:
    """Finds one person."""

    def __init__(self, person: Person) -> None:
        """Prepare what to look for."""
        self._signs = list(_signs(person))
        self._names = [words for words in map(name_words, person.names) if words]
        self._patterns = [[re.compile(_inflected(word)) for word in of] for of in self._names]
        self._sieve = Sieve(
            words=(*person.emails, *(stem(words[0]) for words in self._names)),
            numbers=_numbers(person),
        )

    def may_stand_in(self, text: str) -> bool:
        """Say at once whether a text, or many joined, has to be looked into."""
        return self._sieve.lets(text)

    def find(self, text: str) -> tuple[str, list[Spot]]:
        """Return where the person stands, in order, and the text in which these places are."""
        if not self._sieve.lets(text):
            return text, []
        read = unicodedata.normalize("NFC", text)
        found = {
            Spot(start, match.end(), sign.is_sure)
            for sign in self._signs
            for match in sign.pattern.finditer(read)
            if (start := sign.start(read, match)) is not None
        }
        for words in self._patterns:
            found.update(_names_in(read, words))
        return read, sorted(found)


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
        yield _sign(_email(address), _start_of_address)
    for digits in filter(None, map(national, person.phones)):
        yield _sign(_BETWEEN.join(digits), _start_of_number)
    if person.hetu:
        yield _sign(_hetu(person.hetu), _start_of_word)
    for day in _days(person.born):
        yield _sign(day, _start_of_word)._replace(is_sure=False)


def _sign(pattern: str, start: Callable[[str, re.Match[str]], int | None]) -> _Sign:
    return _Sign(re.compile(pattern), is_sure=True, start=start)


def _numbers(person: Person) -> Iterator[str]:
    """Yield the digits without which nothing of the person is found but names and addresses."""
    yield from filter(None, map(national, person.phones))
    if person.hetu:
        yield "".join(filter(str.isdecimal, person.hetu[:-1]))
    if person.born:
        yield from sieve.numbers_of(person.born)


def name_words(name: str) -> list[str]:
    """Return the folded words of a name, the longest first: it is the rarest."""
    words = _WORD.findall(fold(name))
    telling = [word for word in words if word not in _FORMS] or words
    return sorted(telling, key=len, reverse=True)


def name_set(name: str) -> frozenset[str]:
    """Return the words of a name in no order: who has the same ones is called alike."""
    return frozenset(name_words(name))


def _inflected(word: str) -> str:
    """Match a name in its cases: Virtanen as Virtaselle, Matti as Matin."""
    kept = stem(word)
    if word == kept + "nen":
        return f"{_letters(kept)}(?:{_letters('nen')}|[sS][^\\W\\d_]{{1,6}})"
    if word != kept:
        return f"{_letters(kept)}{_letters(word[-2])}?{_letters(word[-1])}(?:{_CASES})?"
    return f"{_letters(word)}(?:{_CASES})?"


def stem(word: str) -> str:
    """Return what stays in every case of a name."""
    rest, ending = word[:-3], word[-3:]
    if len(rest) > 1 and ending == "nen":
        return rest
    if rest and ending[0] == ending[1] and ending[0] in _DOUBLED:
        return rest + ending[0]
    return word


def _letters(word: str) -> str:
    """Match a folded word in either case and with any accent."""
    return "".join(map(_letter_or_pair, sieve.PAIRS.split(word)))


def _letter_or_pair(part: str) -> str:
    apart = "".join(map(_letter, part))
    return f"(?:{_letter(part)}|{apart})" if sieve.PAIRS.fullmatch(part) else apart


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
    return "".join(map(_either_case, unicodedata.normalize("NFC", address)))


def _either_case(sign: str) -> str:
    both = {sign, *(one for one in (sign.lower(), sign.upper()) if len(one) == 1)}
    return f"[{re.escape(''.join(sorted(both)))}]"


def national(number: str) -> str:
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


def _start_of_word(text: str, match: re.Match[str]) -> int | None:
    return match.start() if _is_word(text, match) else None


def _start_of_address(text: str, match: re.Match[str]) -> int | None:
    """Return where an address begins, if it is not part of a longer one."""
    after = text[match.end() : match.end() + 2]
    is_longer = after[:1] in {"-", "."} and after[1:].isalnum()
    before = text[match.start() - 1 : match.start()]
    is_alone = _is_word(text, match) and not is_longer and before not in _IN_ADDRESS
    return match.start() if is_alone else None


def _start_of_number(text: str, match: re.Match[str]) -> int | None:
    """Return where a number begins, with its country or zero, if no more digits are around it."""
    if text[match.end() : match.end() + 1].isdecimal():
        return None
    before = text[max(0, match.start() - _PREFIX) : match.start()]
    belongs = before[len(_BEFORE.sub("", before)) :].lstrip(_SIGNS)
    start = match.start() - len(belongs)
    return None if text[start - 1 : start].isdecimal() else start
