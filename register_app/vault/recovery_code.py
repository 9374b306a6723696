"""The recovery code: 128 random bits written so that typing errors show, and mostly where.

The 26 characters that carry the bits are followed by four of a Reed-Solomon code over the
32 characters of Crockford's alphabet. Any four wrong characters are noticed; one wrong character
or two neighbours swapped can be located.
"""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from typing import Self

from register_app.errors import MistypedRecoveryCode
from register_app.vault.crockford import ALPHABET, typed_groups

SECRET_BYTES = 16
_GROUP = 5
_CARRIERS = 26
_CHECKS = 4
_LENGTH = _CARRIERS + _CHECKS
_ORDER = 31


def _powers() -> tuple[int, ...]:
    """Return the powers of the generator of GF(32), twice over to spare a remainder."""
    powers = [1]
    for _ in range(2 * _ORDER - 1):
        doubled = powers[-1] << 1
        powers.append(doubled ^ 0b100101 if doubled > _ORDER else doubled)
    return tuple(powers)


_EXP = _powers()
_LOG = {value: power for power, value in enumerate(_EXP[:_ORDER])}


def _times(one: int, other: int) -> int:
    return _EXP[_LOG[one] + _LOG[other]] if one and other else 0


@dataclass(frozen=True)
class RecoveryCode:
    """The secret on the recovery sheet."""

    secret: bytes = field(repr=False)

    @classmethod
    def new(cls) -> Self:
        """Return a random code."""
        return cls(secrets.token_bytes(SECRET_BYTES))

    @classmethod
    def read(cls, text: str) -> Self:
        """Read what a person typed; raise MistypedRecoveryCode, with the group where possible."""
        symbols = _symbols(text)
        if any(_syndromes(symbols)):
            raise MistypedRecoveryCode(_group_in_error(symbols))
        number = 0
        for symbol in symbols[:_CARRIERS]:
            number = number << 5 | symbol
        if number >> (8 * SECRET_BYTES):
            raise MistypedRecoveryCode
        return cls(number.to_bytes(SECRET_BYTES, "big"))

    @property
    def groups(self) -> tuple[str, ...]:
        """The six groups of five characters, as printed."""
        number = int.from_bytes(self.secret, "big")
        carriers = [number >> 5 * place & _ORDER for place in reversed(range(_CARRIERS))]
        text = "".join(ALPHABET[symbol] for symbol in (*carriers, *_checks(carriers)))
        return tuple(text[start : start + _GROUP] for start in range(0, _LENGTH, _GROUP))

    @property
    def text(self) -> str:
        """The whole code, its groups joined by hyphens."""
        return "-".join(self.groups)


def _symbols(text: str) -> list[int]:
    """Return the 30 characters as numbers, forgiving case, blanks, hyphens, O, I and L."""
    groups = typed_groups(text)
    typed = "".join(groups)
    for place, character in enumerate(typed):
        if character not in ALPHABET:
            raise MistypedRecoveryCode(_group_of(groups, place))
    if len(typed) != _LENGTH:
        raise MistypedRecoveryCode(_odd_group(groups))
    return [ALPHABET.index(character) for character in typed]


def _group_of(groups: Sequence[str], place: int) -> int | None:
    """Return the printed group of a character, when the groups typed are those printed."""
    if len(groups) != _LENGTH // _GROUP:
        return place // _GROUP + 1 if sum(map(len, groups)) == _LENGTH else None
    ends = accumulate(map(len, groups))
    return next(number for number, end in enumerate(ends, 1) if place < end)


def _odd_group(groups: Sequence[str]) -> int | None:
    """Return the group with a character too few or too many."""
    if len(groups) != _LENGTH // _GROUP:
        return None
    return next(number for number, group in enumerate(groups, 1) if len(group) != _GROUP)


def _checks(carriers: Iterable[int]) -> list[int]:
    """Return the remainder of the carriers by the generator polynomial."""
    remainder = [0] * _CHECKS
    for symbol in carriers:
        carry = symbol ^ remainder[0]
        shifted = [*remainder[1:], 0]
        remainder = [
            old ^ _times(carry, factor) for old, factor in zip(shifted, _GENERATOR, strict=True)
        ]
    return remainder


def _generator() -> list[int]:
    """Multiply (x - a)(x - a^2)(x - a^3)(x - a^4); the leading 1 is left out."""
    factors = [1]
    for power in range(1, _CHECKS + 1):
        shifted = [*factors, 0]
        scaled = [0, *(_times(factor, _EXP[power]) for factor in factors)]
        factors = [one ^ other for one, other in zip(shifted, scaled, strict=True)]
    return factors[1:]


_GENERATOR = _generator()


def _syndromes(symbols: Sequence[int]) -> tuple[int, ...]:
    """Return what is left when the code is tried at each root; all zero when it is right."""
    sums = [0] * _CHECKS
    for symbol in symbols:
        sums = [symbol ^ _times(total, _EXP[power]) for power, total in enumerate(sums, 1)]
    return tuple(sums)


def _group_in_error(symbols: Sequence[int]) -> int | None:
    """Return the group when one wrong character, or two swapped, explains what was typed."""
    place = _place_of_one(_syndromes(symbols))
    if place is None:
        place = _place_of_swap(symbols)
    return None if place is None else place // _GROUP + 1


def _place_of_one(syndromes: Sequence[int]) -> int | None:
    """Return the only wrong place: its power leads from each syndrome to the next."""
    if not all(syndromes):
        return None
    steps = {(_LOG[after] - _LOG[before]) % _ORDER for before, after in pairwise(syndromes)}
    place = _LENGTH - 1 - min(steps)
    return place if len(steps) == 1 and place >= 0 else None


def _place_of_swap(symbols: Sequence[int]) -> int | None:
    """Return the first of two neighbours that make the code right when exchanged."""
    for place in range(_LENGTH - 1):
        one, other = symbols[place : place + 2]
        if not any(_syndromes([*symbols[:place], other, one, *symbols[place + 2 :]])):
            return place
    return None
