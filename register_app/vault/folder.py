"""The files of a vault in their folder: what is there, and who holds it."""

from contextlib import suppress
from enum import Enum
from pathlib import Path
from typing import Final

import filelock

from register_app import errors
from register_app.vault import key_file

REGISTER: Final = "register.db"
_NEW: Final = "register.db.new"
_LOCK: Final = "register.lock"
_PAGE = 4096
_PARTS = ("", "-wal", "-shm", "-journal")
_INNER = frozenset({"documents", "incoming", "backups"})


class VaultState(Enum):
    """What a folder holds."""

    NONE = "none"
    UNFINISHED = "unfinished"  # creating it was stopped; nothing was ever stored in it
    READY = "ready"
    DAMAGED = "damaged"
    TOO_NEW = "too new"


_TROUBLE: dict[VaultState, type[errors.Plain]] = {
    VaultState.NONE: errors.VaultMissing,
    VaultState.UNFINISHED: errors.VaultMissing,
    VaultState.DAMAGED: errors.VaultDamaged,
    VaultState.TOO_NEW: errors.VaultTooNew,
}


def state(folder: Path) -> VaultState:
    """Look at a folder without changing anything."""
    register, new = folder / REGISTER, folder / _NEW
    if not key_file.exists(folder):
        if register.exists():
            return VaultState.DAMAGED
        return VaultState.UNFINISHED if new.exists() else VaultState.NONE
    try:
        key_file.read(folder)
    except errors.VaultTooNew:
        return VaultState.TOO_NEW
    except errors.RegisterError:
        return VaultState.DAMAGED
    present = register if register.exists() else new
    whole = present.exists() and present.stat().st_size >= _PAGE
    return VaultState.READY if whole else VaultState.DAMAGED


def holds(path: Path) -> bool:
    """Say whether a file lies in the folder of a vault, or in one of the folders inside."""
    folder = path.resolve().parent
    while folder.name.casefold() in _INNER:
        folder = folder.parent
    return key_file.exists(folder)


def require_ready(folder: Path) -> None:
    """Raise what is to be told of a folder that cannot be unlocked."""
    trouble = _TROUBLE.get(state(folder))
    if trouble:
        raise trouble


def require_none(folder: Path) -> None:
    """Refuse a folder that holds a vault, whole or not."""
    if state(folder) not in {VaultState.NONE, VaultState.UNFINISHED}:
        raise errors.VaultExists


def make(folder: Path) -> None:
    """Make the folder, for nobody but its owner."""
    with errors.disk_told():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def hold(folder: Path) -> filelock.BaseFileLock:
    """Keep other programs out until released; the system itself releases what a dead one held."""
    lock = filelock.FileLock(folder / _LOCK, timeout=0, thread_local=False)
    try:
        lock.acquire()
    except filelock.Timeout as error:
        raise errors.VaultBusy from error
    except OSError as error:
        raise errors.of_disk(error) from error
    return lock


def new_register(folder: Path) -> Path:
    """Return where a register is made, cleared of what an earlier attempt left."""
    clear(folder)
    return folder / _NEW


def clear(folder: Path) -> None:
    """Remove what an attempt to create a vault left."""
    for part in _PARTS:
        with suppress(OSError):
            (folder / (_NEW + part)).unlink()


def finish(folder: Path) -> None:
    """Put a register that was made whole in its place: the last step of creating a vault."""
    if (folder / REGISTER).exists() or not (folder / _NEW).exists():
        return
    with errors.disk_told():
        (folder / _NEW).rename(folder / REGISTER)
        key_file.sync_folder(folder)
