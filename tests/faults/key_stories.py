"""What is done with the ways into a vault while a fault strikes."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from unittest import mock

from register_app import errors
from register_app.vault.protection import Protection
from register_app.vault.recovery_code import RecoveryCode
from register_app.vault.vault import Vault
from tests.faults.judge import Looked, from_outside
from tests.faults.story import Step, Story
from tests.fixtures import CHEAP, NOW, PASSPHRASE

_PASSPHRASES = (PASSPHRASE, *(f"{word} ovi aukeaa hitaasti" for word in ("musta", "ruskea")))
_CODES = tuple(RecoveryCode(bytes([number]) * 16) for number in range(3))


@contextmanager
def _unlocked(folder: Path) -> Iterator[Vault]:
    """Unlock a vault with the passphrase that it has by now."""
    for passphrase in _PASSPHRASES:
        if _opens(partial(Vault.unlock_with_passphrase, folder, passphrase)):
            with Vault.unlock_with_passphrase(folder, passphrase) as vault:
                yield vault
            return
    raise errors.WrongPassphrase


def _opens(unlock: Callable[[], Vault]) -> bool:
    try:
        with unlock() as vault, closing(vault.connect(query_only=True)) as connection:
            return connection.is_ours
    except (errors.WrongPassphrase, errors.WrongRecoveryCode):
        return False


def _look(folder: Path) -> Looked:
    """Try every way in; one passphrase has to open it, and the sheet that somebody holds."""
    passphrases = [
        place
        for place, one in enumerate(_PASSPHRASES)
        if _opens(partial(Vault.unlock_with_passphrase, folder, one))
    ]
    codes = [
        place
        for place, code in enumerate(_CODES)
        if _opens(partial(Vault.unlock_with_recovery_code, folder, code.text))
    ]
    problems = list(from_outside(folder, *_PASSPHRASES))
    if len(passphrases) != 1 or not codes:
        problems.append("no way in, or one too many")
    return Looked(tuple(problems), f"passphrases {passphrases}, codes {codes}")


def _new_code(number: int) -> Step:
    def step(vault: Vault) -> None:
        with mock.patch.object(RecoveryCode, "new", return_value=_CODES[number]):
            vault.new_recovery_code()

    return step


def _confirm(vault: Vault) -> None:
    vault.confirm_recovery_code(on=NOW.date())


def _protect(passphrase: str) -> Step:
    def step(vault: Vault) -> None:
        vault.protect(Protection(passphrase=passphrase, cost=CHEAP))

    return step


def _with_sheet(folder: Path) -> None:
    with _unlocked(folder) as vault:
        _new_code(0)(vault)
        _confirm(vault)


STORIES = {
    "passphrase": Story(
        _with_sheet, tuple(map(_protect, (*_PASSPHRASES[1:], PASSPHRASE))), _unlocked, _look
    ),
    "recovery sheet": Story(
        _with_sheet, (_new_code(1), _confirm, _new_code(2), _confirm), _unlocked, _look
    ),
}
