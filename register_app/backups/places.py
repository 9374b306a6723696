"""Where what is not proven yet is put: into a private folder of the vault, swept when left."""

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
    """Give an empty folder inside a vault, and remove it with all that is in it.

    One work at a time uses it, so what an interrupted one has left goes first.
    """
    inside = vault / safe_copy.FOLDER
    with errors.disk_told():
        inside.mkdir(mode=0o700, exist_ok=True)
    safe_copy.forget_asides(vault)
    folder = inside / f"{safe_copy.ASIDE}{secrets.token_hex(8)}"
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


def make(folder: Path) -> None:
    """Make a folder for nobody but its owner, in one that is there."""
    with errors.disk_told():
        if not folder.is_dir():
            folder.mkdir(mode=0o700)
            sync_folder(folder.parent)
