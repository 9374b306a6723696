"""Restore a backup into a new folder: whole, without those who were erased since, or not at all.

All of it is made beside the new folder under another name, which goes last. A vault that is
there is only read: its keys, when they are newer, and its ledger of erasures.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from register_app import errors, log
from register_app.backups import archive, folders, ledgers, unpack
from register_app.backups.refusals import (
    BackupDamaged,
    FolderInside,
    FolderInUse,
    FolderMissing,
)
from register_app.backups.unpack import Unlock
from register_app.db import integrity
from register_app.register import Register
from register_app.reports.condition import Condition, examine
from register_app.vault import key_file
from register_app.vault.folder import REGISTER
from register_app.watch import UNWATCHED, Watch


class Wanted(NamedTuple):
    """What is to be restored, and how."""

    file: Path
    unlock: Unlock
    """Opens the vault in the folder that it is given, as the person can."""
    now: Callable[[], datetime]
    present: Path | None = None
    """The vault in use, which may know of newer keys and erasures."""
    without_damaged: bool = False
    """Whether documents that are damaged are left out, where no other backup has them whole."""


class Restored(NamedTuple):
    """What was restored, and where it is now."""

    customers: int
    documents: int
    folder: Path
    lost: int = 0
    """Documents whose files were lost before, or damaged and left out."""


def restore(wanted: Wanted, into: Path, watch: Watch = UNWATCHED) -> Restored:
    """Make a vault of a backup in a folder that is new or empty."""
    with log.followed(log.Event.RESTORE) as numbers:
        restored = _restore(wanted, _meant(into), watch)
        numbers |= {"customers": restored.customers, "documents": restored.documents}
    return restored


def _restore(wanted: Wanted, into: Path, watch: Watch) -> Restored:
    _require_free(into)
    with folders.passing(into.with_name(f".{into.name}.restoring-")) as folder:
        condition = fill(wanted, folder, watch)
        with errors.disk_told():
            key_file.sync_folder(folder)
            if into.exists():
                into.rmdir()
            folder.rename(into)
            key_file.sync_folder(into.parent)
    return Restored(condition.customers or 0, condition.documents, into, len(condition.problems))


def fill(wanted: Wanted, folder: Path, watch: Watch) -> Condition:
    """Make a vault of a backup in an empty folder, examine it, and lock it.

    What problems are left are documents: lost before the backup, or to be left out.
    """
    beside = wanted.file.absolute().parent
    with archive.opened(wanted.file) as reader:
        said = reader.manifest()
        # an erasure writes the register anew beside itself
        needed = sum(part.bytes for part in said.parts) + 2 * reader.sizes[REGISTER]
        folders.require_room(folder, needed)
        with unpack.unlocked(reader, folder, wanted.unlock, present=wanted.present) as vault:
            damaged = unpack.documents(reader, said, beside, folder, watch.part(0, 0.5))
            if damaged and not wanted.without_damaged:
                raise BackupDamaged
            ledgers.gather(vault, beside, wanted.present)
            with Register(vault, wanted.now) as register:  # which erases anew who was erased
                register.erasure.begin_lineage()
                condition = examine(register, watch.part(0.5, 1))
                if condition.problems and integrity.problems(register.connection):
                    raise BackupDamaged
    if len(condition.problems) > len(said.missing) and not wanted.without_damaged:
        raise BackupDamaged
    return condition


def _meant(into: Path) -> Path:
    """Return the folder itself where a name only points to it: it gets its own name last."""
    return into.resolve() if into.is_symlink() else into.absolute()


def _require_free(into: Path) -> None:
    if not folders.is_there(into.parent):
        raise FolderMissing
    if any(key_file.exists(above) and (above / REGISTER).exists() for above in into.parents):
        raise FolderInside
    with errors.disk_told():
        if into.exists() and (not into.is_dir() or any(into.iterdir())):
            raise FolderInUse
