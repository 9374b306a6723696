"""The register's own file in a backup: copied while others write, checked in the background."""

import hmac
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path
from typing import NamedTuple, Self

from register_app import errors
from register_app.backups.manifest import PURPOSE
from register_app.backups.store import BackupStore
from register_app.backups.written import BLOCK, Taken
from register_app.db import integrity, migrate, snapshot
from register_app.register import Register
from register_app.vault.vault import Vault
from register_app.watch import Watch

_LOOK_EVERY = 0.05


class Moment(NamedTuple):
    """What the register held when it was copied."""

    schema: int
    mark: str
    customers: int
    documents: int
    files: tuple[str, ...]
    """The encrypted files of documents that its rows know."""


def copy(register: Register, path: Path, taken: Taken) -> Moment:
    """Copy the file of a register as it stands at one moment; return what that was."""
    source = register.vault.path
    with (
        register.another(query_only=True) as still,
        snapshot.held(register.connection, still.connection),
    ):
        with errors.disk_told():
            _copy(source, path, taken)
        return Moment(
            migrate.version_of(still.connection),
            mark(still),
            *BackupStore(still.connection).counts(),
            tuple(sorted(still.documents.known())),
        )


def mark(register: Register) -> str:
    """Return what differs as soon as anything in a register or its ways in was changed."""
    told = f"{register.vault.generation} {BackupStore(register.connection).mark()}"
    # under a key: the counts of every table are nobody's business who finds a stick
    return hmac.digest(register.vault.derived(PURPOSE), told.encode(), "sha256").hex()


def _copy(source: Path, target: Path, taken: Taken) -> None:
    with source.open("rb") as pages, target.open("xb") as file:
        target.chmod(0o600)
        while block := pages.read(BLOCK):
            file.write(block)
            taken(len(block))


class Check:
    """Opens a copy under its key and reads all of it, on a thread of its own."""

    def __init__(self, vault: Vault, path: Path, moment: Moment) -> None:
        """Begin at once."""
        self._interrupt = _nothing
        self._pool = ThreadPoolExecutor(1)
        self._answer: Future[bool] = self._pool.submit(self._is_whole, vault, path, moment)

    def require(self, watch: Watch) -> None:
        """Wait for the end; raise VaultDamaged when the copy is not the whole register."""
        while not wait((self._answer,), timeout=_LOOK_EVERY).done:
            watch.check()
        if not self._answer.result():
            raise errors.VaultDamaged

    def _is_whole(self, vault: Vault, path: Path, moment: Moment) -> bool:
        vault.connect_copy(path).close(last=True)  # one plain file, as at rest
        copied = vault.connect_copy(path, query_only=True)
        self._interrupt = copied.interrupt
        try:
            is_same = (
                copied.is_ours
                and migrate.version_of(copied) == moment.schema
                and BackupStore(copied).counts() == (moment.customers, moment.documents)
            )
            return is_same and not integrity.problems_of_copy(copied)
        finally:
            copied.close()

    def __enter__(self) -> Self:
        """Check while other work goes on."""
        return self

    def __exit__(self, failed: type[BaseException] | None, *_: object) -> None:
        """Leave no thread behind that reads what is about to be removed."""
        while failed and not wait((self._answer,), timeout=_LOOK_EVERY).done:
            self._interrupt()
        self._pool.shutdown()


def _nothing() -> None:
    """Interrupt what has not begun."""
