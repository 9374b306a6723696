"""Hide other people in what is handed to the person who asked (GDPR Art. 15(4))."""

import copy
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from register_app.fields import phone
from register_app.fields.hetu import is_right
from register_app.fields.text import fold
from register_app.rights.others.search import Stored
from register_app.rights.person import Person
from register_app.rights.spots import Spotter, name_set, name_words, national, stem

_EMAIL = re.compile(r"[\w.%+&'-]+@[\w-]+(?:\.[\w-]+)+")
_NUMBER = re.compile(r"(?<![\w.])(?:\+|00)?\(?\d[\d\s().\-/\u2010-\u2015]{4,60}\d(?!\w)")
_DATE = re.compile(r"(?<!\d)\d{1,2}\.\d{1,2}\.\d{4}(?!\d)")
_LEAST_DIGITS, _MOST_DIGITS = 5, 13
_HETU = re.compile(r"\b\d{6}[-+A-FU-Ya-fu-y]\d{3}[0-9A-Ya-y]\b", re.ASCII)
_WORD = re.compile(r"[^\W\d_]+")
_LEAST = 2
"""Letters that a word must have to be the beginning of somebody's name."""
_ENDING = 6
"""So many letters an inflection adds at most."""


def composed(text: str) -> str:
    """Return the text as spans are counted in it."""
    return unicodedata.normalize("NFC", text)


class Span(NamedTuple):
    """A part of a text that is hidden."""

    start: int
    end: int


class Others:
    """Everybody in the register, by what they are known."""

    def __init__(self, people: Iterable[Stored], firms: Iterable[tuple[str, str]]) -> None:
        """Take in who there is."""
        self.names: dict[str, set[str]] = {}
        """The stem of the rarest word of a name -> such names."""
        self.emails: set[str] = set()
        self.numbers: set[str] = set()
        for name, emails, phones in people:
            words = name_words(name)
            if words and len(words[0]) >= _LEAST:
                self.names.setdefault(stem(words[0]), set()).add(name)
            self.emails.update(_folded(emails))
            self.numbers.update(_digits(phones))
        of_firms = list(firms)
        self.firm_emails = {one for emails, _ in of_firms for one in _folded(emails)} - self.emails
        """What is nobody's own, and may be told."""
        self.firm_numbers = {one for _, phones in of_firms for one in _digits(phones)}
        self.firm_numbers -= self.numbers


class Masker:
    """Knows what to hide of others in a text, and what is the person's own."""

    def __init__(
        self,
        own: Person,
        others: Others,
        chosen: Mapping[str, tuple[Span, ...]] = MappingProxyType({}),
    ) -> None:
        """`chosen` says of some texts what somebody decided to hide there."""
        self._own = Spotter(own)
        self._own_names = {name_set(name) for name in own.names}
        self._own_numbers = set(filter(None, map(national, own.phones)))
        self._others = others
        self._chosen = chosen

    def deciding(self, chosen: Mapping[str, tuple[Span, ...]]) -> "Masker":
        """Return one that hides in some texts what somebody decided."""
        other = copy.copy(self)
        other._chosen = chosen  # noqa: SLF001  of the same class
        return other

    def spans(self, text: str) -> tuple[Span, ...]:
        """Return what is hidden of a composed text: what was decided, else what is proposed."""
        decided = self._chosen.get(text)
        return self.proposed(text) if decided is None else decided

    def proposed(self, text: str) -> tuple[Span, ...]:
        """Return where others stand in a text; nobody's address and number is hidden too."""
        found = [*self._emails(text), *self._numbers(text), *self._codes(text), *self._names(text)]
        if not found:
            return ()
        mine = [Span(start, end) for start, end, _ in self._own.find(text)[1]]
        others = (span for span in found if not any(_meet(span, own) for own in mine))
        return joined(others, text)

    def masked(self, text: str, instead: str) -> str:
        """Return the text with others hidden."""
        read = composed(text)
        for start, end in reversed(self.spans(read)):
            read = f"{read[:start]}{instead}{read[end:]}"
        return read

    def _emails(self, text: str) -> Iterator[Span]:
        for match in _EMAIL.finditer(text) if "@" in text else ():
            if match[0].casefold() not in self._others.firm_emails:
                yield Span(*match.span())

    def _numbers(self, text: str) -> Iterator[Span]:
        dateless = _DATE.sub(lambda date: "x" * len(date[0]), text)
        for match in _NUMBER.finditer(dateless):
            numbers = phone.parse(match[0]).value or ()
            found = {number for number in numbers if self._is_of_others(match[0], number)}
            for number in sorted(found | self._known_in(match[0])):
                yield from _spans_of(Person(phones=(number,)), text)

    def _known_in(self, run: str) -> set[str]:
        """Return the numbers of others that a run of digits holds, whatever stands beside them."""
        digits = "".join(filter(str.isdecimal, run))
        parts = {
            digits[start : start + length]
            for start in range(len(digits))
            for length in range(_LEAST_DIGITS, _MOST_DIGITS)
        }
        return (parts & self._others.numbers) - self._own_numbers

    def _is_of_others(self, written: str, number: str) -> bool:
        """Say whether a number is somebody's, or written as one that nobody here knows."""
        digits = national(number)
        if digits in self._own_numbers or digits in self._others.firm_numbers:
            return False
        return digits in self._others.numbers or (written[0] in "+(0" and number[0] == "+")

    def _codes(self, text: str) -> Iterator[Span]:
        for match in _HETU.finditer(text):
            if is_right(match[0].upper()):
                yield Span(*match.span())

    def _names(self, text: str) -> Iterator[Span]:
        for name in sorted(self._named(text)):
            if name_set(name) not in self._own_names:
                for span in _spans_of(Person(names=(name,)), text):
                    # a name of one word may be any word, unless it is written as a name is
                    if len(name_words(name)) > 1 or text[span.start].isupper():
                        yield span

    def _named(self, text: str) -> set[str]:
        """Return the names of which the rarest word may stand in a text."""
        found: set[str] = set()
        for word in {fold(match[0]) for match in _WORD.finditer(text)}:
            for end in range(max(_LEAST, len(word) - _ENDING), len(word) + 1):
                found |= self._others.names.get(word[:end], frozenset())
        return found


def _spans_of(person: Person, text: str) -> Iterator[Span]:
    for start, end, _ in _spotter(person).find(text)[1]:
        yield Span(start, end)


@lru_cache(maxsize=4096)
def _spotter(person: Person) -> Spotter:
    return Spotter(person)


def _folded(emails: str) -> Iterator[str]:
    return map(str.casefold, filter(None, emails.split("\n")))


def _digits(phones: str) -> Iterator[str]:
    return filter(None, map(national, phones.split("\n")))


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def without(span: Span, part: Span) -> tuple[Span, ...]:
    """Return what is left of a span when a part of it is taken out."""
    left = Span(span.start, min(span.end, part.start)), Span(max(span.start, part.end), span.end)
    return tuple(one for one in left if one.start < one.end)


def joined(spans: Iterable[Span], text: str) -> tuple[Span, ...]:
    """Return the spans in order, as one where nothing but blanks is between."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and not text[found[-1].end : span.start].strip():
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)
