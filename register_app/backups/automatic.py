"""Backups without being asked: `take_due` makes one when something changed, `own` shows them.

A place is a folder that the person chose, or a second one on a stick; several registers may use
the same. What is there is thinned (`thinning`), and documents that no backup needs are swept.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from itertools import chain, count
from pathlib import Path

import filelock

from register_app import errors
from register_app.backups import (
    backup,
    folders,
    ledgers,
    manifest,
    register_copy,
    shared,
    thinning,
)
from register_app.backups.backup import Made
from register_app.backups.listing import Found, Listing, folder_of, look, name_of
from register_app.backups.manifest import Part
from register_app.backups.refusals import PlaceBusy, PlaceMissing
from register_app.backups.shared import SharedDocuments
from register_app.backups.store import BackupStore
from register_app.register import Register
from register_app.reports import saved_file
from register_app.watch import UNWATCHED, Watch

_LOCK = "backups.lock"
_REFRESHED = timedelta(days=30)
"""After so long one is made though nothing changed: its day shows that older ones may go."""


def take_due(register: Register, place: Path, watch: Watch = UNWATCHED) -> Made | None:
    """Make a backup in a place when the newest there is not of today's state; then thin them.

    Return None where the newest still holds all. Raise PlaceMissing when a stick is not in.
    """
    if not folders.is_there(place):
        raise PlaceMissing
    folder = folder_of(place, register.vault.vault_id)
    folders.make(folder)
    with _held(folder):
        saved_file.sweep(folder, older_than=0)
        shared.sweep_unfinished(folder)
        there = _signed(register, folder)
        made = _take(register, folder, there, watch) if _is_due(register, there) else None
        ledgers.keep(register.vault, folder)
        _thin(register, folder)
    return made


def own(register: Register, place: Path) -> list[Found]:
    """Return the backups in a place that this register signed, the newest first."""
    folder = folder_of(place, register.vault.vault_id)
    return list(reversed(_signed(register, folder).found))


def _is_due(register: Register, there: Listing) -> bool:
    if not there.found:
        return True
    newest = there.found[-1]
    is_ours = BackupStore(register.connection).knows(newest.token)
    is_of_today = is_ours and newest.said.mark == register_copy.mark(register)
    is_young = timedelta(0) <= register.now() - newest.made_at < _REFRESHED
    return not (is_of_today and is_young and shared.are_whole(newest.path.parent, newest.said))


def _take(register: Register, folder: Path, there: Listing, watch: Watch) -> Made:
    known = dict[str, Part]()
    for one in there.found:
        known.update({part.name: part for part in one.said.parts if not part.inside})
    number = max((one.said.number for one in there.found), default=0) + 1
    out = _free(folder / name_of(register.now()))
    beside = SharedDocuments(folder, known)
    return backup.write(register, out, watch, beside=beside, number=number)


def _free(path: Path) -> Path:
    """Return a name that no backup has: a clock may give the same moment twice."""
    tries = (path.with_stem(f"{path.stem}-{number}") for number in count(2))
    return next(one for one in chain((path,), tries) if not one.exists())


def _thin(register: Register, folder: Path) -> None:
    there = _signed(register, folder)
    made = [(one.token, one.made_at.date()) for one in there.found]
    store = BackupStore(register.connection)
    gone = thinning.thinned(made, store.proven_last()).gone
    if gone:
        store.forget(gone)
    for one in there.found:
        if one.token in gone:
            with suppress(OSError):
                one.path.unlink()
    if not there.unread:  # what cannot be read may need any document
        left = [one.said for one in there.found if one.path.exists()]
        shared.sweep(folder, {part.name for said in left for part in said.parts})


def _signed(register: Register, folder: Path) -> Listing:
    """Return what lies in a folder; only what this register made counts as read."""
    there = look(folder, register.vault.vault_id)
    key = register.vault.derived(manifest.PURPOSE)
    ours = [one for one in there.found if one.said.is_signed_by(key)]
    others = [one.path for one in there.found if one not in ours]
    return Listing(tuple(ours), (*there.unread, *others))


@contextmanager
def _held(folder: Path) -> Iterator[None]:
    """Keep another program away that has a copy of the same register."""
    lock = filelock.FileLock(folder / _LOCK, timeout=0, thread_local=False)
    try:
        lock.acquire()
    except filelock.Timeout as error:
        raise PlaceBusy from error
    except OSError as error:
        raise errors.of_disk(error) from error
    try:
        yield
    finally:
        lock.release()
