"""A verified copy of the register, made before something that could go wrong."""

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Final

from register_app import errors
from register_app.db import connection as db
from register_app.db import integrity
from register_app.vault import key_file

FOLDER: Final = "backups"
ASIDE: Final = "aside-"
"""Begins the name of a folder inside for what is not proven yet."""
_BEFORE: Final = "before-schema-"
_UNFINISHED: Final = ".new"


def before_schema(version: int) -> str:
    """Return the name of the copy made before a register gets a newer schema."""
    return f"{_BEFORE}{version}.db"


def keep(register: Path, key: bytes | bytearray, name: str) -> Path:
    """Copy a register whose log is empty and to which nobody writes; raise when it is not whole.

    The copy gets its name when it is on the disk and was read through.
    """
    folder = register.parent / FOLDER
    unfinished = folder / (name + _UNFINISHED)
    with errors.disk_told():
        folder.mkdir(mode=0o700, exist_ok=True)
    try:
        with errors.disk_told():
            copy(register, unfinished)
        _verify(unfinished, key)
        with errors.disk_told():
            unfinished.replace(folder / name)
            key_file.sync_folder(folder)
    except BaseException:
        _remove(unfinished)
        raise
    return folder / name


def forget_others(register: Path, name: str) -> None:
    """Remove the copies that an older step left, now that a newer one went well."""
    for path in (register.parent / FOLDER).glob(f"{_BEFORE}*"):
        if path.name != name:
            _remove(path)


def forget_asides(vault: Path) -> None:
    """Remove what an interrupted work has left aside: it may hold who is erased by now."""
    for folder in (vault / FOLDER).glob(f"{ASIDE}*"):
        shutil.rmtree(folder, ignore_errors=True)


def copy(source: Path, target: Path) -> None:
    """Copy a file so that it lasts through a power cut, for nobody but its owner."""
    shutil.copyfile(source, target)
    target.chmod(0o600)
    with target.open("r+b") as file:
        os.fsync(file.fileno())


def _verify(path: Path, key: bytes | bytearray) -> None:
    made = db.connect(path, key)
    try:
        is_whole = made.is_ours and not integrity.problems(made)
    finally:
        made.close(last=True)
    if not is_whole:
        raise errors.VaultDamaged


def _remove(path: Path) -> None:
    for part in ("", "-wal", "-shm"):
        with suppress(OSError):
            path.with_name(path.name + part).unlink()
