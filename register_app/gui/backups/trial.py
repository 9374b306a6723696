"""A restored register on trial: which one it stands in for, and how that is decided.

Nothing is deleted. What is kept takes the usual place, so that commands and schedulers find it.
"""

from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from register_app.backups.chosen import PRESET
from register_app.gui.machine import Machine, remember, remember_trial


class Trial(NamedTuple):
    """A restored register that is looked at, until somebody decides."""

    restored: Path
    former: Path
    made_at: str
    """When the backup was made."""


class Decided(NamedTuple):
    """What came of a trial."""

    folder: Path
    """The register to go on with."""
    aside: Path
    """Where the other one lies from now on."""


def restored_folder(former: Path, at: datetime) -> Path:
    """Return a folder for a restored register: the usual one where nothing is, else beside it."""
    with suppress(OSError):
        if not former.exists() or not any(former.iterdir()):
            return former
    return _free(former, f"restored-{at:%Y-%m-%d-%H%M}")


def begin(trial: Trial) -> None:
    """Remember it; it lasts through a restart."""
    remember_trial(tuple(map(str, trial)))


def under_way(folder: Path) -> Trial | None:
    """Return the trial of the register in a folder, if it is on trial."""
    match Machine.load().trial:
        case (restored, former, made_at) if restored == str(folder):
            return Trial(Path(restored), Path(former), made_at)
    return None


def keep(trial: Trial, on: date) -> Decided:
    """Go on with the restored register, in the place of the former one.

    Both have to be closed. A folder that cannot be renamed stays where it is.
    """
    aside = _free(trial.former, f"before-restore-{on.isoformat()}")
    decided = Decided(trial.restored, trial.former)
    with suppress(OSError):
        if trial.former.exists():  # else a stop between the two steps has put it aside already
            trial.former.rename(aside)
            decided = Decided(trial.restored, aside)
        trial.restored.rename(trial.former)
        decided = Decided(trial.former, aside)
        _take_backups(aside, trial.former)
    _end(decided)
    return decided


def go_back(trial: Trial) -> Decided:
    """Go on with the former register; the restored one stays where it is."""
    decided = Decided(trial.former, trial.restored)
    _end(decided)
    return decided


def _end(decided: Decided) -> None:
    """Remember which register is opened next time, before anybody has opened it."""
    remember(vault=str(decided.folder))
    remember_trial(())


def _take_backups(old: Path, new: Path) -> None:
    """Let the backups that lie inside the folder of the register go along."""
    for backups in (old / PRESET).glob("register-backups-*"):
        target = new / PRESET / backups.name
        if not target.exists():
            target.parent.mkdir(mode=0o700, exist_ok=True)
            backups.rename(target)


def _free(folder: Path, what: str) -> Path:
    """Return a name beside a folder that nothing has yet."""
    made = folder.with_name(f"{folder.name}-{what}")
    number = 2
    while made.exists():
        made = folder.with_name(f"{folder.name}-{what}-{number}")
        number += 1
    return made
