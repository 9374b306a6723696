"""The work of a guided restore: find backups, put one into a new folder, compare."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QStorageInfo

from register_app import errors
from register_app.backups import chosen, restore
from register_app.backups.listing import Found
from register_app.backups.store import BackupStore
from register_app.gui.backups import trial
from register_app.gui.backups.trial import Trial
from register_app.gui.backups.work import Listed
from register_app.gui.jobs import Progress
from register_app.gui.machine import Machine
from register_app.gui.opening import Doors
from register_app.register import Register
from register_app.vault.vault import Vault

Unlock = Callable[[Path, Progress], Vault]
"""Opens the register in a folder, in whichever way the person can."""


class Present(NamedTuple):
    """The register that is open, to compare with."""

    vault: Vault
    customers: int
    documents: int
    changed_at: str
    erased_at: tuple[datetime, ...]
    """When people or things were erased."""
    proven: Mapping[str, str]
    """Which backups were proven, and when."""

    def opens(self, found: Found) -> bool:
        """Say whether a backup is of this register, so that its key opens it."""
        return found.said.vault_id == self.vault.vault_id


class Outcome(NamedTuple):
    """What was restored, and what it is to stand in for; no trial where nothing was there."""

    folder: Path
    customers: int
    documents: int
    lost: int
    """Documents whose files were lost before, or damaged and left out."""
    trial: Trial | None


def present_of(register: Register, _: Progress) -> Present:
    """Return what there is to compare with."""
    store, newest = BackupStore(register.connection), register.history.next_undo()
    customers, documents = store.counts()
    return Present(
        vault=register.vault,
        customers=customers,
        documents=documents,
        changed_at=newest.at if newest else "",
        erased_at=tuple(datetime.fromisoformat(one.at) for one in register.erasure.receipts()),
        proven={row.token: row.proven_at for row in store.rows() if row.proven_at},
    )


def find(folder: Path, proven: Mapping[str, str], _: Progress) -> list[Listed]:
    """Find the backups that can be reached, of the register in a folder or of any other."""
    known = [folder / chosen.PRESET, *map(Path, Machine.load().backups.get(str(folder), ()))]
    now = trial.under_way(folder)
    former = [now.former / chosen.PRESET] if now else []
    found = chosen.discover([*known, *former, *_on_sticks()])
    return [Listed(one, proven.get(one.token, "")) for one in found]


class Wish(NamedTuple):
    """What is to be restored, and how."""

    found: Found
    unlock: Unlock
    present: Vault | None
    """The register that is open."""
    without_damaged: bool = False
    """Whether documents that are damaged may be left out."""


def restore_aside(doors: Doors, wish: Wish, progress: Progress) -> Outcome:
    """Restore a backup into the folder of the register where that is free, else beside it.

    Where that one is on trial itself, what is restored stands in for the same former one.
    """
    made_at, now = wish.found.made_at, trial.under_way(doors.folder)
    former = now.former if now else doors.folder
    into = trial.restored_folder(former, made_at)
    with errors.disk_told():
        into.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    is_beside = into != former
    wanted = restore.Wanted(
        wish.found.path,
        partial(_unlocked, wish.unlock, progress),
        doors.now,
        wish.present.folder if wish.present else doors.folder if is_beside else None,
        without_damaged=wish.without_damaged,
    )
    restored = restore.restore(wanted, into, progress.watch)
    begun = Trial(into, former, made_at.isoformat()) if is_beside else None
    return Outcome(into, restored.customers, restored.documents, restored.lost, begun)


def with_present_key(vault: Vault, folder: Path, _: Progress) -> Vault:
    """Open a copy of a register that is open."""
    return vault.of_copy(folder)


def _unlocked(unlock: Unlock, progress: Progress, folder: Path) -> Vault:
    return unlock(folder, progress)


def _on_sticks() -> list[Path]:
    """Return the disks besides that of the system, and the folders at their top."""
    volumes = [volume for volume in QStorageInfo.mountedVolumes() if volume.isReady()]
    roots = [Path(volume.rootPath()) for volume in volumes if not volume.isRoot()]
    tops: list[Path] = []
    for root in roots:
        try:
            tops += [root, *(path for path in root.iterdir() if path.is_dir())]
        except OSError:  # a disk that went away, or that is not for this person
            continue
    return tops
