"""The second step: what a vault keeps of one-time codes, and how long wrong ones have to wait.

It guards the door of the program and not the file: who has the key and the file needs no code,
and a copy of the key file that is put back brings an older state back.
"""

import json
import math
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, NamedTuple, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from register_app import errors
from register_app.vault import one_time, spare_codes, wrong_codes
from register_app.vault.keys import derive, wipe
from register_app.vault.passphrase import Cost
from register_app.vault.spare_codes import SpareCodes

FREE_TRIES = 4
WORN_OUT = 10
"""After so many wrong codes the first step is asked again."""
LONGEST_WAIT = 3600
_WAITS = (30, 60, 120, 300, 900)
_BACK = 600  # seconds: clocks that are set right may go back a little
_NONCE_BYTES = 12
_PURPOSE = "state"
SPARE_COST = Cost(memory=64)  # the codes are random, so a try may cost less than a passphrase


def wait_after(failures: int) -> int:
    """Return the seconds to wait after so many wrong codes in a row."""
    if failures <= FREE_TRIES:
        return 0
    return next(iter(_WAITS[failures - FREE_TRIES - 1 :]), LONGEST_WAIT)


@dataclass(frozen=True)
class SecondStep:
    """The secret that the phone has too, and what was tried with it."""

    secret: str = field(repr=False)
    last_step: int
    spare: SpareCodes = field(repr=False)
    for_commands: bool = False
    failures: int = 0
    failed_at: float = 0
    """How long the computer had been running then."""

    @property
    def is_worn_out(self) -> bool:
        """Say whether the first step is to be asked again."""
        return self.failures >= WORN_OUT

    def wait(self, uptime: float) -> int:
        """Return the seconds left before the next code, by the time the computer is running.

        Its clock is not asked: it can be set. After a restart of the computer what has passed
        since is counted, which is never more than what has passed since the failure.
        """
        passed = uptime - self.failed_at
        if passed < 0:
            passed = max(uptime, 0)
        return max(math.ceil(wait_after(self.failures) - passed), 0)

    def is_before_last(self, now: datetime) -> bool:
        """Say whether the clock has gone back behind the last code, by more than a correction."""
        return now.timestamp() < self.last_step * one_time.SECONDS - _BACK

    def counted(self, uptime: float) -> Self:
        """Return it with one more try, which counts as wrong until it is found right."""
        return replace(self, failures=self.failures + 1, failed_at=uptime)

    def passed(self, step: int) -> Self:
        """Return it after a right code: neither it nor an older one is good again."""
        return replace(self, last_step=step, failures=0, failed_at=0)

    def spent(self, place: int) -> Self:
        """Return it after a right spare code."""
        return replace(self, spare=self.spare.without([place]), failures=0, failed_at=0)

    def merged(self, other: Self) -> Self:
        """Return it with what was used and tried in another copy of the vault.

        A copy that is put back must not revive a code, nor give tries back.
        """
        later = max(self, other, key=lambda state: (state.failures, state.failed_at))
        return replace(
            self,
            last_step=max(self.last_step, other.last_step),
            failures=later.failures,
            failed_at=later.failed_at,
            spare=self.spare.merged(other.spare),
        )


class Confirmed(NamedTuple):
    """A second step that is ready to be switched on, and its spare codes to be shown once."""

    state: SecondStep
    codes: tuple[str, ...]


@dataclass(frozen=True)
class Enrolment:
    """A new secret on its way into an app; nothing of it is kept before it is switched on."""

    secret: str = field(default_factory=one_time.new_secret, repr=False)

    def uri(self, account: str) -> str:
        """Return what the square for the app says; the app shows the account beside the code."""
        return one_time.uri(self.secret, account)

    def shows(self, text: str, now: datetime) -> bool:
        """Say whether the app shows this code now: a first look before the second code."""
        code = one_time.read(text)
        around = one_time.step_at(now)
        return bool(code and one_time.step_of(self.secret, code, around=around) is not None)

    def confirm(self, first: str, second: str, now: datetime, *, cost: Cost) -> Confirmed:
        """Make it ready when the two codes follow each other and the second is of this moment."""
        before, after = one_time.read(first), one_time.read(second)
        if before is None or after is None:
            raise wrong_codes.MistypedCode
        step = one_time.step_of(self.secret, after, around=one_time.step_at(now))
        if not step or one_time.code_at(self.secret, step - 1) != before:
            raise wrong_codes.CodesNotInARow
        codes = spare_codes.new_codes()
        return Confirmed(SecondStep(self.secret, step, SpareCodes.of(codes, cost)), codes)


def seal(state: SecondStep, key: bytes | bytearray, vault_id: str) -> bytes:
    """Encrypt it for the key file, bound to the vault."""
    values = {
        "secret": state.secret,
        "last_step": state.last_step,
        "for_commands": state.for_commands,
        "failures": state.failures,
        "failed_at": state.failed_at,
        "salt": state.spare.salt.hex(),
        "cost": state.spare.cost.params,
        "spare": [hashed.hex() for hashed in state.spare.hashes],
        "used": state.spare.used,
    }
    nonce = secrets.token_bytes(_NONCE_BYTES)
    under = derive(key, _PURPOSE)
    sealed = AESGCM(under).encrypt(nonce, json.dumps(values).encode(), vault_id.encode())
    wipe(under)
    return nonce + sealed


def unseal(sealed: bytes, key: bytes | bytearray, vault_id: str) -> SecondStep:
    """Read it from the key file."""
    under = derive(key, _PURPOSE)
    nonce, rest = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
    try:
        return _read(json.loads(AESGCM(under).decrypt(nonce, rest, vault_id.encode())))
    except (InvalidTag, ValueError) as error:
        raise errors.VaultDamaged from error
    finally:
        wipe(under)


def _read(values: Mapping[str, Any]) -> SecondStep:
    return SecondStep(
        secret=values["secret"],
        last_step=values["last_step"],
        for_commands=values["for_commands"],
        failures=values["failures"],
        failed_at=values["failed_at"],
        spare=SpareCodes(
            salt=bytes.fromhex(values["salt"]),
            cost=Cost.of(values["cost"]),
            hashes=tuple(bytes.fromhex(hashed) for hashed in values["spare"]),
            used=tuple(values["used"]),
        ),
    )
