"""Prove a backup: `prove` restores it aside, examines all of it, removes it, and notes the day."""

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from register_app import log
from register_app.backups import automatic, folders, listing, manifest, shared
from register_app.backups.listing import Found
from register_app.backups.refusals import (
    BackupDamaged,
    BackupTooNew,
    DocumentsApart,
    NotABackup,
)
from register_app.backups.restore import Wanted, fill
from register_app.backups.store import BackupStore, Row
from register_app.errors import VaultDamaged, WrongKey
from register_app.i18n import Message
from register_app.register import Register
from register_app.watch import UNWATCHED, Watch

_VERDICTS = (
    BackupDamaged,
    BackupTooNew,
    DocumentsApart,
    NotABackup,
    VaultDamaged,
    WrongKey,
)
"""What is the backup's own fault; other trouble, as of the disk, says nothing of it."""


class Proof(NamedTuple):
    """What became of a proof."""

    path: Path
    at: datetime
    customers: int
    documents: int
    problem: Message | None = None
    """What kept the backup from being restored; nothing where it is restorable."""


def prove(register: Register, path: Path, watch: Watch = UNWATCHED) -> Proof:
    """Restore a backup aside and examine it; `path` is its file, or a place of which the newest.

    A backup that cannot be restored is an answer, not a failure; raise NoRoom before beginning.
    Shared documents that turn out damaged are removed, so that the next backup brings them anew.
    """
    with log.followed(log.Event.PROOF) as numbers:
        proof = _prove(register, path, watch)
        numbers |= {"restorable": proof.problem is None, "customers": proof.customers}
    return proof


def _prove(register: Register, path: Path, watch: Watch) -> Proof:
    one = _named(register, path)
    at, vault = register.now(), register.vault
    try:
        with folders.aside(vault.folder) as folder:
            wanted = Wanted(one.path, vault.of_copy, register.now)
            whole = fill(wanted, folder, watch)
    except _VERDICTS as error:
        if one.said.is_signed_by(vault.derived(manifest.PURPOSE)):  # a stranger's tells anything
            shared.drop_damaged(one.path.parent, one.said)
        _note(register, one, at, str(error))
        return Proof(one.path, at, 0, 0, error.message)
    _note(register, one, at, "")
    return Proof(one.path, at, whole.customers or 0, whole.documents)


def _named(register: Register, path: Path) -> Found:
    if not path.is_dir():
        return listing.read(path)
    for newest in automatic.own(register, path):
        return newest
    raise NotABackup


def _note(register: Register, one: Found, at: datetime, problem: str) -> None:
    proven = None if problem else at.isoformat(timespec="seconds")
    made = one.made_at.isoformat(timespec="seconds")
    row = Row(one.token, str(one.path), made, one.bytes, proven, problem)
    BackupStore(register.connection).add(row)
