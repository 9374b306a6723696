"""Find the customer that a row of a list is about: in the register, and in the list itself."""

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from register_app.fields.text import fold

_LEGAL_FORM = re.compile(
    r"\b(?:oy|ab|oyj|abp|ky|kb|tmi|fa|ay|ry|rf|osk|handelslag|as|asunto|bostads|toiminimi)\b"
    r"|[^\w ]|_"
)
_SHORTEST_WORD = 3


class Ground(StrEnum):
    """Why two are taken for one."""

    BUSINESS_ID = "business_id"
    HETU = "hetu"
    EMAIL = "email"
    PHONE = "phone"
    NAME = "name"


class Match(NamedTuple):
    """A customer met before: its mark, and why it was recognised."""

    mark: int
    ground: Ground
    sure: bool
    """An address or phone alone may be a household's: with another name it is no proof."""


class Known(NamedTuple):
    """What is kept of a customer to recognise it again."""

    mark: int
    name: str
    business_id: str


class Matcher:
    """Recognises customers by Business ID, email, phone, or name with postal code."""

    def __init__(self) -> None:
        """Begin with nobody known."""
        self._known: dict[int, Known] = {}

    def find(self, values: Mapping[str, Any]) -> Match | None:
        """Return the customer that the values speak of; the strongest ground wins."""
        name = plain_name(values.get("name", ""))
        unsure = None
        for ground, key in _keys(values, name):
            known = self._known.get(hash(key))
            if known is None or _are_two(known.business_id, values.get("business_id", "")):
                continue
            if ground in {Ground.BUSINESS_ID, Ground.HETU, Ground.NAME} or _akin(known.name, name):
                return Match(known.mark, ground, sure=True)
            unsure = unsure or Match(known.mark, ground, sure=False)
        return unsure

    def add(self, mark: int, values: Mapping[str, Any]) -> None:
        """Remember a customer under a mark: an id, or a row of the list."""
        name = plain_name(values.get("name", ""))
        known = Known(mark, name, values.get("business_id", ""))
        for _, key in _keys(values, name):
            self._known.setdefault(hash(key), known)


def plain_name(name: str) -> str:
    """Return a name as it is compared: no case, legal form, punctuation or order of words."""
    words = _LEGAL_FORM.sub(" ", fold(name)).split()
    return " ".join(sorted(words))


def _keys(values: Mapping[str, Any], name: str) -> Iterator[tuple[Ground, tuple[str, ...]]]:
    if business_id := values.get("business_id"):
        yield Ground.BUSINESS_ID, ("b", business_id)
    if hetu := values.get("hetu"):
        yield Ground.HETU, ("h", hetu)
    for email in values.get("email", ()):
        yield Ground.EMAIL, ("e", email.casefold())
    for phone in values.get("phone", ()):
        yield Ground.PHONE, ("p", phone)
    if name and (postcode := values.get("postcode")):
        yield Ground.NAME, ("n", name, postcode)


def _are_two(one: str, other: str) -> bool:
    """Say whether two Business IDs prove that these are two firms."""
    return bool(one and other and one != other)


def _akin(one: str, other: str) -> bool:
    """Say whether two names can be the same customer's: all words of the shorter in the longer."""
    if not one or not other:
        return True
    shorter, longer = sorted((_long_words(one), _long_words(other)), key=len)
    return bool(shorter) and shorter <= longer


def _long_words(name: str) -> set[str]:
    return {word for word in name.split() if len(word) >= _SHORTEST_WORD}


def remember(rows: Iterable[tuple[Any, ...]], columns: tuple[str, ...], matcher: Matcher) -> None:
    """Teach the matcher the customers of the register: rows of (id, stored columns)."""
    many = {"email", "phone"}
    for customer_id, *stored in rows:
        values = {
            column: value.split("\n") if column in many else value
            for column, value in zip(columns, stored, strict=True)
            if value
        }
        matcher.add(customer_id, values)
