"""One-time codes that pass the second step while a fault strikes: none passes twice."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from register_app.vault.second_step import Enrolment
from register_app.vault.vault import Vault
from tests.faults.judge import Looked, from_outside
from tests.faults.story import Step, Story
from tests.fixtures import CHEAP, NOW, PASSPHRASE
from tests.phone import Phone

_PHONE = Phone("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", ())
_APART = timedelta(minutes=5)


@contextmanager
def _closed(folder: Path) -> Iterator[Path]:
    yield folder


def _switch_on(folder: Path) -> None:
    with Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault:
        enrolment = Enrolment(_PHONE.secret)
        first, second = (_PHONE.shows(NOW, away) for away in (-1, 0))
        state, _ = enrolment.confirm(first, second, NOW, cost=CHEAP)
        vault.door.switch_on(state, for_commands=True)


def _pass(number: int) -> Step:
    def step(folder: Path) -> None:
        moment = NOW + number * _APART
        with Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault:
            vault.pass_code(_PHONE.shows(moment), moment)

    return step


def _look(folder: Path) -> Looked:
    """Require a code at the door, and that none that has passed would pass again."""
    with Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault:
        problems = [] if vault.needs_code else ["it opens without a code"]
        last = vault.door._known().last_step  # noqa: SLF001  nobody else needs to know it
    return Looked((*problems, *from_outside(folder, PASSPHRASE, _PHONE.secret)), f"step {last}")


STORIES = {"second step": Story(_switch_on, tuple(map(_pass, range(1, 5))), _closed, _look)}
