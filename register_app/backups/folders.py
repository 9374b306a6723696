"""Private folders: of what is not proven yet, gone with the work, and of what stays."""

import glob
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from register_app import errors
from register_app.backups.refusals import NoRoom
from register_app.vault import safe_copy
from register_app.vault.key_file import sync_folder

_ROOM = 16 << 20


@contextmanager
def aside(vault: Path) -> Iterator[Path]:
    """Give an empty folder inside a vault, and remove it with all that is in it."""
    inside = vault / safe_copy.FOLDER
    with errors.disk_told():
        inside.mkdir(mode=0o700, exist_ok=True)
    with passing(inside / safe_copy.ASIDE) as folder:
        yield folder


@contextmanager
def passing(beginning: Path) -> Iterator[Path]:
    """Give an empty folder whose path begins so, and leave nothing of it behind.

    One work at a time uses it, so what an interrupted one has left goes first.
    """
    for left in beginning.parent.glob(f"{glob.escape(beginning.name)}*"):
        shutil.rmtree(left, ignore_errors=True)
    folder = beginning.with_name(beginning.name + secrets.token_hex(8))
    with errors.disk_told():
        folder.mkdir(mode=0o700)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def require_room(folder: Path, size: int) -> None:
    """Refuse where a disk cannot hold so many bytes more."""
    with errors.disk_told():
        free = shutil.disk_usage(folder).free
    if free < size + _ROOM:
        raise NoRoom


def is_there(folder: Path) -> bool:
    """Say whether a folder can be reached; a lost network tells it by many errors."""
    try:
        return folder.is_dir()
    except OSError:
        return False


def make(folder: Path) -> None:
    """Make a folder for nobody but its owner, in one that is there."""
    with errors.disk_told():
        if not folder.is_dir():
            folder.mkdir(mode=0o700)
            sync_folder(folder.parent)
