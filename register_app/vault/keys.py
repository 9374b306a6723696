"""The data key of a vault, the slots that wrap it, and what is derived from it."""

import hmac
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from register_app.vault import memory

KEY_BYTES = 32
_NONCE_BYTES = 12
_CHECK_BYTES = 16
_PROGRAM = "register-app"


class Way(StrEnum):
    """A way into the vault; each slot serves one."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105  a name, not a passphrase
    BOTH = "keyring+passphrase"
    RECOVERY = "recovery"


@dataclass(frozen=True)
class Slot:
    """The data key, wrapped under one secret."""

    way: Way
    params: Mapping[str, str | int]
    nonce: bytes
    wrapped: bytes
    confirmed: str = ""  # the day a person was seen to have the recovery code, as ISO text


@dataclass(frozen=True)
class Keys:
    """What the key file holds; nothing in it is secret by itself or about a person."""

    vault_id: str
    created: str
    keyring: str
    check: bytes
    slots: tuple[Slot, ...]
    generation: int = 1
    second_step: bytes = b""  # sealed under the data key; nothing where no code is asked

    @property
    def daily(self) -> Slot:
        """The slot that opens the vault from day to day."""
        return next(slot for slot in self.slots if slot.way is not Way.RECOVERY)

    @property
    def recovery(self) -> tuple[Slot, ...]:
        """The slots of recovery codes, the newest last."""
        return tuple(slot for slot in self.slots if slot.way is Way.RECOVERY)

    def with_slots(self, slots: tuple[Slot, ...], *, keyring: str | None = None) -> Self:
        """Return the next generation with other slots."""
        return replace(
            self,
            slots=slots,
            keyring=self.keyring if keyring is None else keyring,
            generation=self.generation + 1,
        )

    def fit(self, key: bytes | bytearray) -> bool:
        """Tell whether this is the data key of the vault."""
        return hmac.compare_digest(self.check, check_value(key, self.vault_id))


def new_key() -> bytearray:
    """Return a new random data key; a bytearray, because it can be wiped."""
    return memory.copy(secrets.token_bytes(KEY_BYTES))


def wipe(secret: bytearray) -> None:
    """Overwrite a secret in memory."""
    secret[:] = bytes(len(secret))


def check_value(key: bytes | bytearray, vault_id: str) -> bytes:
    """Return what tells the right key from a wrong one without opening the register."""
    return hmac.digest(key, f"check{vault_id}".encode(), "sha256")[:_CHECK_BYTES]


def derive(key: bytes | bytearray, purpose: str) -> bytearray:
    """Return a key for one purpose, made from another key."""
    derived = memory.secret(KEY_BYTES)
    HKDF(SHA256(), KEY_BYTES, salt=None, info=f"{_PROGRAM}/{purpose}".encode()).derive_into(
        key, derived
    )
    return derived


def wrap(
    key: bytes | bytearray,
    secret: bytes | bytearray,
    *,
    vault_id: str,
    way: Way,
    params: Mapping[str, str | int],
) -> Slot:
    """Wrap the data key under a secret of high entropy."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    under = derive(secret, f"slot/{way}")
    wrapped = AESGCM(under).encrypt(nonce, key, _bound(vault_id, way, params))
    wipe(under)
    return Slot(way, params, nonce, wrapped)


def unwrap(slot: Slot, secret: bytes | bytearray, *, keys: Keys) -> bytearray | None:
    """Return the data key, or None when the secret is not the one of this slot and vault."""
    key = memory.secret(KEY_BYTES)
    under = derive(secret, f"slot/{slot.way}")
    bound = _bound(keys.vault_id, slot.way, slot.params)
    try:
        AESGCM(under).decrypt_into(slot.nonce, slot.wrapped, bound, key)
    except InvalidTag:
        return None
    finally:
        wipe(under)
    return key if keys.fit(key) else None


def _bound(vault_id: str, way: Way, params: Mapping[str, str | int]) -> bytes:
    """Return what a slot is bound to: a slot cannot be moved, nor its cost be lowered."""
    return json.dumps([vault_id, way, params], sort_keys=True, separators=(",", ":")).encode()
