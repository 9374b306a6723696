"""Turn a passphrase into a key, slowly on purpose."""

import time
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from register_app import errors
from register_app.vault import memory
from register_app.vault.keys import KEY_BYTES

SALT_BYTES = 16
_SLOWEST = 0.5
_LARGEST_MIB = 1024
_MOST_PASSES = 64
_MOST_LANES = 64


@dataclass(frozen=True)
class Cost:
    """What one try costs: memory in MiB, passes over it, lanes."""

    memory: int = 128
    passes: int = 3
    lanes: int = 2

    @classmethod
    def for_this_computer(cls) -> Self:
        """Return the preset cost, or half its memory where a try would take too long."""
        half = cls(memory=64)
        start = time.perf_counter()
        half.derive("measure", bytes(SALT_BYTES))
        took = time.perf_counter() - start
        return half if took * 2 > _SLOWEST else cls()

    @classmethod
    def of(cls, params: Mapping[str, str | int]) -> Self:
        """Read the cost of a slot, refusing what would stall the computer."""
        try:
            cost = cls(*(int(params[name]) for name in ("memory", "passes", "lanes")))
        except (KeyError, ValueError) as error:
            raise errors.VaultDamaged from error
        in_bounds = (
            0 < cost.memory <= _LARGEST_MIB
            and 0 < cost.passes <= _MOST_PASSES
            and 0 < cost.lanes <= _MOST_LANES
        )
        if not in_bounds:
            raise errors.VaultDamaged
        return cost

    @property
    def params(self) -> dict[str, str | int]:
        """What a slot keeps of it."""
        return {
            "kdf": "argon2id",
            "memory": self.memory,
            "passes": self.passes,
            "lanes": self.lanes,
        }

    def derive(self, passphrase: str, salt: bytes) -> bytearray:
        """Return the key that the passphrase stands for."""
        key = memory.secret(KEY_BYTES)
        argon = Argon2id(
            salt=salt,
            length=KEY_BYTES,
            iterations=self.passes,
            lanes=self.lanes,
            memory_cost=self.memory * 1024,
        )
        argon.derive_into(_typed(passphrase), key)
        return key


def _typed(passphrase: str) -> bytes:
    # keyboards differ in how they send å and ä: one character, or a letter and its mark
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
