"""A phone with an authenticator app, and the paper with the spare codes beside it."""

import subprocess
from dataclasses import dataclass
from datetime import datetime, timedelta

from register_app.vault import one_time
from register_app.vault.vault import Vault
from tests.fixtures import CHEAP

WRONG = "000000"
"""A code that no phone made here shows within five minutes of its beginning."""
_NEAR = range(-10, 11)


@dataclass(frozen=True)
class Phone:
    """What the owner of a vault holds in the hand."""

    secret: str
    spare: tuple[str, ...]

    def shows(self, now: datetime, away: int = 0) -> str:
        """Return the code of a moment, or of so many steps away from it."""
        return one_time.code_at(self.secret, one_time.step_at(now) + away)


class Oathtool(Phone):
    """An authenticator of somebody else."""

    def shows(self, now: datetime, away: int = 0) -> str:
        """Return what that program says."""
        moment = now + timedelta(seconds=30 * away)
        made = subprocess.run(
            ["oathtool", "--totp", "--base32", f"--now={moment:%F %T} UTC", self.secret],
            check=True,
            capture_output=True,
            text=True,
        )
        return made.stdout.strip()


def secured(vault: Vault, now: datetime, *, for_commands: bool = False) -> Phone:
    """Switch the second step of a vault on; the code of `now` is used by that."""
    enrolment = vault.door.begin()
    while WRONG in {Phone(enrolment.secret, ()).shows(now, away) for away in _NEAR}:
        enrolment = vault.door.begin()
    first, second = (Phone(enrolment.secret, ()).shows(now, away) for away in (-1, 0))
    state, spare = enrolment.confirm(first, second, now, cost=CHEAP)
    vault.door.switch_on(state, for_commands=for_commands)
    return Phone(enrolment.secret, spare)
