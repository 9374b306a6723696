"""Backups made, and a register restored from one, while a fault strikes."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from register_app.backups import automatic, backup, check
from register_app.register import Register
from register_app.vault.vault import Vault
from tests.backups.kept import listed, restore
from tests.faults.judge import Looked, look
from tests.faults.register_stories import STORIES as OF_THE_REGISTER
from tests.faults.register_stories import attach, edit, erase
from tests.faults.story import STICK, Story, opened
from tests.fixtures import PASSPHRASE, now

BACKUP = "backups/one.zip"
unlock = partial(Vault.unlock_with_passphrase, passphrase=PASSPHRASE)


def _place(vault: Path) -> Path:
    return vault.with_name(STICK)


def _take(register: Register) -> None:
    automatic.take_due(register, _place(register.vault.folder))


def _look(folder: Path) -> Looked:
    """Look at the register, and require that every backup listed can be read through."""
    looked = look(folder)
    with Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault:
        vault_id = vault.vault_id
    found = listed(_place(folder), vault_id)
    problems = [
        problem for one in found for problem in check.verify(one.path, unlock, now=now).problems
    ]
    told = [(one.said.number, one.customers, one.documents) for one in found]
    return Looked((*looked.problems, *problems), f"{looked.state}, backups {told}")


def keep_backup(folder: Path) -> None:
    """Fill a vault, and put a backup of it where it is copied with it."""
    OF_THE_REGISTER["erase"].prepare(folder)
    with opened(folder) as register:
        (folder / "backups").mkdir(exist_ok=True)
        backup.take(register, folder / BACKUP, documents_inside=True)
        edit(1)(register)
        erase(4)(register)


@contextmanager
def _closed(folder: Path) -> Iterator[Path]:
    yield folder


def _restore(folder: Path) -> None:
    restore(folder / BACKUP, folder.with_name("restored"), unlock, now=now, present=folder)


def _look_at_both(folder: Path) -> Looked:
    """Require the vault in use as it was, and the new folder whole or not there."""
    present, into = look(folder), folder.with_name("restored")
    if not into.exists() or not any(into.iterdir()):
        return present
    restored = look(into)
    return Looked((*present.problems, *restored.problems), f"{present.state}, {restored.state}")


STORIES = {
    "backup": Story(
        OF_THE_REGISTER["erase"].prepare,
        (_take, attach(9, 3_000), _take, erase(1), _take),
        look=_look,
    ),
    "restore": Story(keep_backup, (_restore,), _closed, _look_at_both),
}
