"""Prove a backup: `prove` restores it aside, examines all of it, removes it, and notes the day."""

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from register_app import log
from register_app.backups import automatic, listing, places
from register_app.backups.listing import Found
from register_app.backups.refusals import NoRoom, NotABackup
from register_app.backups.restore import fill
from register_app.backups.store import BackupStore, Row
from register_app.errors import Cancelled, RegisterError
from register_app.i18n import Message
from register_app.register import Register
from register_app.watch import UNWATCHED, Watch


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
    """
    with log.followed(log.Event.PROOF) as numbers:
        proof = _prove(register, path, watch)
        numbers |= {"restorable": proof.problem is None, "customers": proof.customers}
    return proof


def _prove(register: Register, path: Path, watch: Watch) -> Proof:
    one = _named(register, path)
    at, vault = register.now(), register.vault
    try:
        with places.aside(vault.folder) as folder:
            whole = fill(
                one.path, folder, vault.of_copy, now=register.now, present=None, watch=watch
            )
    except (Cancelled, NoRoom):
        raise
    except RegisterError as error:
        _note(register, one, at, str(error))
        return Proof(one.path, at, 0, 0, error.message)
    _note(register, one, at, "")
    return Proof(one.path, at, whole.customers or 0, whole.documents)


def _named(register: Register, path: Path) -> Found:
    if not path.is_dir():
        return listing.read(path)
    for newest in automatic.listing(path, register.vault.vault_id):
        return newest
    raise NotABackup


def _note(register: Register, one: Found, at: datetime, problem: str) -> None:
    proven = None if problem else at.isoformat(timespec="seconds")
    made = one.made_at.isoformat(timespec="seconds")
    row = Row(one.token, str(one.path), made, one.bytes, made, proven, problem)
    BackupStore(register.connection).add(row)
