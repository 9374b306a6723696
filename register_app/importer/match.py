"""Find the customer that a row of a list is about: in the register, and in the list itself."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from register_app.customers.choices import CustomerKind
from register_app.fields.text import fold
from register_app.importer.key_table import KeyTable

_LEGAL_FORM = re.compile(
    r"\b(?:oy|ab|oyj|abp|ky|kb|tmi|fa|ay|ry|rf|osk|handelslag|as|asunto|bostads|toiminimi)\b"
    r"|[^\w ]|_"
)
_SHORTEST_WORD = 3


class Ground(StrEnum):
    """Why two are taken for one."""

    BUSINESS_ID = "business_id"
    HETU = "hetu"
    NUMBER = "customer_no"
    EMAIL = "email"
    PHONE = "phone"
    NAME = "name"


_SHARED = frozenset({Ground.NUMBER, Ground.EMAIL, Ground.PHONE})
"""Grounds that others may share: a household, a house manager, or a list with its own numbers."""


class Match(NamedTuple):
    """A customer met before: its mark, and why it was recognised."""

    mark: int
    """The id of a customer of the register; or -1 for the first row of the table, -2 ..."""
    ground: Ground
    sure: bool
    """An address or phone alone may be a household's: with another name it is no proof."""


Look = Callable[[int], Mapping[str, Any]]
Erased = Callable[[Mapping[str, Any]], date | None]
Keys = list[tuple[Ground, tuple[str, ...]]]


class Matcher:
    """Recognises customers by their ids, number, email, phone, or name with postal code.

    Only numbers made of the values are kept, so that it stays small beside a large register;
    what a number found is looked up and compared.
    """

    def __init__(
        self,
        look: Look,
        *,
        restricted: frozenset[int] = frozenset(),
        erased_on: Erased = lambda _: None,
    ) -> None:
        """Begin with nobody known; `look` returns the values of a customer of the register.

        `restricted` are those customers of whom a list changes nothing (GDPR Art. 18(2));
        `erased_on` tells when somebody like a new customer was erased.
        """
        self.restricted = restricted
        self.erased_on = erased_on
        self._look_in_register = look
        self._look_in_list = look
        self._marks = KeyTable()

    def look_in_list(self, look: Look) -> None:
        """Say how the values of a row of the list are read again."""
        self._look_in_list = look

    def meet(self, place: int, values: Mapping[str, Any]) -> Match | None:
        """Return who a row of the list is; remember it unless that is sure."""
        keys = _keys_of(values)
        match = self._find(values, keys)
        if match is None or not match.sure:
            self._remember(-place - 1, keys)
        return match

    def find(self, values: Mapping[str, Any]) -> Match | None:
        """Return the customer that the values speak of; the strongest ground wins."""
        return self._find(values, _keys_of(values))

    def add(self, mark: int, values: Mapping[str, Any]) -> None:
        """Remember a customer of the register, or a row under its negative mark."""
        self._remember(mark, _keys_of(values))

    def _find(self, values: Mapping[str, Any], keys: Keys) -> Match | None:
        unsure = None
        for ground, key in keys:
            mark = self._marks.get(hash(key))
            if not mark:
                continue
            known = self._look(mark)
            if (ground, key) not in _keys_of(known) or _are_two(known, values):
                continue
            if ground not in _SHARED or _akin(known.get("name", ""), values.get("name", "")):
                return Match(mark, ground, sure=True)
            if _tells(ground, values):
                unsure = unsure or Match(mark, ground, sure=False)
        return unsure

    def _remember(self, mark: int, keys: Keys) -> None:
        for _, key in keys:
            self._marks.add(hash(key), mark)

    def _look(self, mark: int) -> Mapping[str, Any]:
        return self._look_in_register(mark) if mark > 0 else self._look_in_list(-mark - 1)


def plain_name(name: str) -> str:
    """Return a name as it is compared: no case, legal form, punctuation or order of words."""
    words = _LEGAL_FORM.sub(" ", fold(name)).split()
    return " ".join(sorted(words))


def _keys_of(values: Mapping[str, Any]) -> Keys:
    return list(_keys(values))


def _keys(values: Mapping[str, Any]) -> Iterator[tuple[Ground, tuple[str, ...]]]:
    if business_id := values.get("business_id"):
        yield Ground.BUSINESS_ID, ("b", business_id)
    if hetu := values.get("hetu"):
        yield Ground.HETU, ("h", hetu)
    if number := values.get("customer_no"):
        yield Ground.NUMBER, ("c", number)
    for email in values.get("email", ()):
        yield Ground.EMAIL, ("e", email.casefold())
    for phone in values.get("phone", ()):
        yield Ground.PHONE, ("p", phone)
    postcode = values.get("postcode", "")
    name = plain_name(values.get("name", "")) if postcode else ""
    if name:
        yield Ground.NAME, ("n", name, postcode)


def _are_two(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Say whether their ids prove that these are two firms, or two persons."""
    return any(
        len({one.get(id_), other.get(id_)} - {None, ""}) == 2  # noqa: PLR2004  one each
        for id_ in ("business_id", "hetu")
    )


def _tells(ground: Ground, values: Mapping[str, Any]) -> bool:
    """Say whether what two share makes them alike in spite of their names."""
    # every list counts its customers from 1, and a manager has one phone for many houses
    is_house = values.get("kind") is CustomerKind.HOUSING_COMPANY
    return ground is not Ground.NUMBER and not is_house


def _akin(one: str, other: str) -> bool:
    """Say whether two names can be the same customer's: all words of the shorter in the longer."""
    shorter, longer = sorted((plain_name(one).split(), plain_name(other).split()), key=len)
    if not shorter:
        return True
    has_word = any(len(word) >= _SHORTEST_WORD for word in {*shorter} & {*longer})
    return has_word and all(any(_is_same(word, known) for known in longer) for word in shorter)


def _is_same(word: str, other: str) -> bool:
    """Let an initial stand for a name; a number stands for nothing but itself."""
    short, long = sorted((word, other), key=len)
    is_initial = len(short) < _SHORTEST_WORD and short.isalpha()
    return word == other or (is_initial and long.startswith(short))


def read_stored(columns: Sequence[str], stored: Iterable[Any]) -> dict[str, Any]:
    """Return the values of stored columns as `Matcher` takes them."""
    return {
        column: value.split("\n") if column in {"email", "phone"} else value
        for column, value in zip(columns, stored, strict=True)
        if value
    }
