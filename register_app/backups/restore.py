"""Restore a backup into a new folder: whole, without those who were erased since, or not at all.

All of it is made beside the new folder under another name, which goes last. A vault that is
there is only read: its keys, when they are newer, and its ledger of erasures.
"""

import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from register_app import errors, log
from register_app.backups import archive, ledgers, places, unpack
from register_app.backups.refusals import BackupDamaged, FolderInUse, FolderMissing
from register_app.backups.unpack import Unlock
from register_app.register import Register
from register_app.reports.condition import Condition, examine
from register_app.vault import key_file
from register_app.watch import UNWATCHED, Watch


class Restored(NamedTuple):
    """What was restored, and where it is now."""

    customers: int
    documents: int
    folder: Path


def restore(
    file: Path,
    into: Path,
    unlock: Unlock,
    *,
    now: Callable[[], datetime],
    present: Path | None = None,
    watch: Watch = UNWATCHED,
) -> Restored:
    """Make a vault of a backup in a folder that is new or empty; `present` is the one in use.

    `unlock` opens the vault in the folder that it is given, as the person can.
    """
    with log.followed(log.Event.RESTORE) as numbers:
        restored = _restore(file, into, unlock, now, present, watch)
        numbers |= {"customers": restored.customers, "documents": restored.documents}
    return restored


def _restore(
    file: Path,
    into: Path,
    unlock: Unlock,
    now: Callable[[], datetime],
    present: Path | None,
    watch: Watch,
) -> Restored:
    _require_free(into)
    with _making(into) as folder:
        condition = fill(file, folder, unlock, now=now, present=present, watch=watch)
        with errors.disk_told():
            if into.exists():
                into.rmdir()
            folder.rename(into)
            key_file.sync_folder(into.parent)
    return Restored(condition.customers or 0, condition.documents, into)


def fill(
    file: Path,
    folder: Path,
    unlock: Unlock,
    *,
    now: Callable[[], datetime],
    present: Path | None,
    watch: Watch,
) -> Condition:
    """Make a vault of a backup in an empty folder, examine it, and lock it."""
    with archive.opened(file) as reader:
        said = reader.manifest()
        places.require_room(folder, sum(part.bytes for part in said.parts))
        with unpack.unlocked(reader, folder, unlock, present=present) as vault:
            unpack.documents(reader, said, file.parent, folder, watch.part(0, 0.5))
            ledgers.gather(vault, file.parent, *([present] if present else []))
            with Register(vault, now) as register:  # which erases again who was erased since
                register.erasure.begin_lineage()
                condition = examine(register, watch.part(0.5, 1))
    if not condition.is_sound:
        raise BackupDamaged
    return condition


def _require_free(into: Path) -> None:
    if not into.parent.is_dir():
        raise FolderMissing
    with errors.disk_told():
        if into.exists() and (not into.is_dir() or any(into.iterdir())):
            raise FolderInUse


@contextmanager
def _making(into: Path) -> Iterator[Path]:
    """Give a folder beside the one that is to be, and leave nothing of it behind."""
    name = f".{into.name}.restoring-"
    for left in into.parent.glob(f"{name}*"):
        shutil.rmtree(left, ignore_errors=True)
    folder = into.with_name(name + secrets.token_hex(8))
    with errors.disk_told():
        folder.mkdir(mode=0o700)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
