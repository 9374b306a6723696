"""The backups in a folder, as they can be listed without any key."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from register_app import errors
from register_app.backups import archive
from register_app.backups.manifest import Manifest
from register_app.backups.refusals import BackupDamaged, BackupTooNew, NotABackup

ENDING = ".zip"
_BEGINNING = "register-"


class Found(NamedTuple):
    """A backup in a folder; it was verified when it got its name."""

    path: Path
    made_at: datetime
    customers: int
    documents: int
    bytes: int
    token: str
    said: Manifest


class Listing(NamedTuple):
    """What lies in a folder."""

    found: tuple[Found, ...]
    """In the order in which they were made."""
    unread: tuple[Path, ...]
    """What is called like a backup and cannot be read as one."""


def folder_of(place: Path, vault_id: str) -> Path:
    """Return where the automatic backups of a register lie, in a place that may serve several."""
    return place / f"register-backups-{vault_id[:8]}"


def name_of(made_at: datetime) -> str:
    """Return what a backup of a moment is called."""
    return f"{_BEGINNING}{made_at:%Y-%m-%d-%H%M%S}{ENDING}"


def look(folder: Path, vault_id: str) -> Listing:
    """Read what the backups of a register in a folder say of themselves."""
    found, unread = list[Found](), list[Path]()
    with suppress(FileNotFoundError), errors.disk_told():
        for path in sorted(folder.glob(f"{_BEGINNING}*{ENDING}")):
            try:
                one = read(path)
            except (NotABackup, BackupDamaged, BackupTooNew, errors.RegisterError):
                unread.append(path)
                continue
            if one.said.vault_id == vault_id:
                found.append(one)
    found.sort(key=lambda one: (one.said.number, one.made_at, one.path.name))
    return Listing(tuple(found), tuple(unread))


def read(path: Path) -> Found:
    """Read what one backup says of itself."""
    with archive.opened(path) as reader:
        said = reader.manifest()
    size = path.stat().st_size
    return Found(path, said.made, said.customers, said.documents, size, said.token, said)
