"""Spare codes: ten recovery codes, each good for one opening, for a day without the phone.

They are random (50 bits each), kept as hashes only, and never take the place of the recovery
sheet: they open the program's door, not the file.
"""

import hmac
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Self

from register_app.vault.crockford import ALPHABET, typed_groups
from register_app.vault.passphrase import SALT_BYTES, Cost

HOW_MANY = 10
_LENGTH = 10  # characters of five bits
_HALF = _LENGTH // 2


def new_codes() -> tuple[str, ...]:
    """Return ten random codes as they are printed, each in two groups."""
    return tuple(_printed(_random()) for _ in range(HOW_MANY))


def read(text: str) -> str | None:
    """Return a code as a person typed it, without its hyphen; None when it can be none."""
    typed = "".join(typed_groups(text))
    if len(typed) != _LENGTH or any(character not in ALPHABET for character in typed):
        return None
    return typed


@dataclass(frozen=True)
class SpareCodes:
    """The hashes of the codes, and which of them are used."""

    salt: bytes
    cost: Cost
    hashes: tuple[bytes, ...]
    used: tuple[bool, ...]

    @classmethod
    def of(cls, codes: Sequence[str], cost: Cost) -> Self:
        """Hash new codes under one salt."""
        salt = secrets.token_bytes(SALT_BYTES)
        hashes = tuple(_hash(code.replace("-", ""), cost, salt) for code in codes)
        return cls(salt, cost, hashes, (False,) * len(hashes))

    @property
    def left(self) -> int:
        """How many are still good."""
        return self.used.count(False)

    def find(self, code: str) -> int | None:
        """Return the place of a code, used or not."""
        hashed = _hash(code, self.cost, self.salt)
        fitting = [hmac.compare_digest(hashed, known) for known in self.hashes]
        return fitting.index(True) if any(fitting) else None

    def without(self, places: Iterable[int]) -> Self:
        """Return the same codes with some more of them used."""
        gone = set(places)
        used = tuple(was or place in gone for place, was in enumerate(self.used))
        return replace(self, used=used)

    def merged(self, other: "SpareCodes") -> Self:
        """Return the same codes, used where either says so."""
        if other.hashes != self.hashes:
            return self
        return self.without(place for place, used in enumerate(other.used) if used)


def _random() -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(_LENGTH))


def _printed(code: str) -> str:
    return f"{code[:_HALF]}-{code[_HALF:]}"


def _hash(code: str, cost: Cost, salt: bytes) -> bytes:
    return bytes(cost.derive(code, salt))
