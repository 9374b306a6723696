"""The background work on the backups of an open register, and how they stand."""

from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from register_app.backups import automatic, chosen, folders, prove, status
from register_app.backups.listing import Found
from register_app.backups.store import BackupStore
from register_app.errors import RegisterError
from register_app.fields import day
from register_app.gui.jobs import Progress
from register_app.i18n import QT_TRANSLATE_NOOP, Message
from register_app.register import Register
from register_app.watch import Watch

_PROOF_LASTS = timedelta(7)
"""The newest backup is proven again when the last proof is older."""
_PATIENCE = timedelta(7)
"""How long a second place may be away, or missing, before anybody is reminded."""
_AWAY = QT_TRANSLATE_NOOP(
    "backups",
    "The second place of the backups has not been there since {day}: {folder}. Connect it, and "
    "the next backup goes there too.",
)
_NEVER_THERE = QT_TRANSLATE_NOOP(
    "backups",
    "No backup has reached the second place yet: {folder}. Connect it, and the next one goes "
    "there too.",
)
_ONE_PLACE = QT_TRANSLATE_NOOP(
    "backups",
    "All backups lie on the same disk as the register. If it breaks or is stolen, all is gone: "
    "choose a second place, such as a memory stick.",
)


class Listed(NamedTuple):
    """A backup, and when it was proven; empty: never."""

    found: Found
    proven_at: str = ""


class Place(NamedTuple):
    """One place of the backups, and what lies there, the newest first."""

    folder: Path
    is_there: bool
    is_beside: bool
    """Whether it is on the same disk as the register."""
    found: tuple[Found, ...]

    def lacks(self, today: date) -> bool:
        """Say whether nothing of today lies here, though it could."""
        return self.is_there and not (self.found and self.found[0].made_at.date() >= today)


class Standing(NamedTuple):
    """How the backups of a register stand."""

    is_on: bool
    is_daily: bool
    first: Place
    second: Place | None
    listed: tuple[Listed, ...]
    """The backups of every place, the newest first."""
    proven_on: date | None
    is_stale: bool
    """Whether it is more than 30 days since one was proven."""
    second_seen: date | None
    """The day of the newest backup that is known to lie in the second place."""
    unrestorable: str = ""
    """Why the backup that was tried last cannot be restored, as a text of `backups`."""
    problem: RegisterError | None = None
    """Why the last try to make or to prove one failed."""

    @property
    def places(self) -> tuple[Place, ...]:
        """Every place."""
        return (self.first, self.second) if self.second else (self.first,)

    def wants_backup(self, today: date) -> bool:
        """Say whether the backup of the day is still to be made somewhere."""
        return self.is_on and self.is_daily and any(one.lacks(today) for one in self.places)

    def wants_proof(self, today: date) -> bool:
        """Say whether the newest backup is to be proven again."""
        is_old = self.proven_on is None or today - self.proven_on > _PROOF_LASTS
        return bool(self.listed) and is_old

    def reminder(self, today: date) -> Message | None:
        """Return what somebody should be reminded of, once there was time to do it unasked."""
        if not self.is_on or not self.listed:
            return None
        if all(place.is_beside for place in self.places):
            is_late = today - self.listed[-1].found.made_at.date() >= _PATIENCE
            return Message(_ONE_PLACE) if is_late else None
        if self.second is None or self.second.is_there:
            return None
        values = {"folder": self.second.folder}
        if self.second_seen is None:
            return Message(_NEVER_THERE, values)
        is_late = today - self.second_seen >= _PATIENCE
        return Message(_AWAY, {**values, "day": day.show(self.second_seen)}) if is_late else None


def look(register: Register, _: Progress) -> Standing:
    """See how the backups of a register stand."""
    settings, places = register.settings.load(), chosen.places_of(register)
    rows = BackupStore(register.connection).rows()
    told = status.of(register)
    first = _place(register, places.first)
    second = None if places.second is None else _place(register, places.second)
    proven = {row.token: row.proven_at for row in rows if row.proven_at}
    both = (*first.found, *(second.found if second else ()))
    listed = sorted(both, key=lambda one: one.made_at, reverse=True)
    seen = [_day_of(row.made_at) for row in rows if _lies_in(row.path, places.second)]
    is_new = bool(listed) and register.now() - listed[-1].made_at <= status.STALE
    return Standing(
        is_on=settings.backup_on,
        is_daily=settings.backup_daily,
        first=first,
        second=second,
        listed=tuple(Listed(one, proven.get(one.token) or "") for one in listed),
        proven_on=told.proven_on.date() if told.proven_on else None,
        is_stale=told.is_stale and not (told.proven_on is None and is_new),
        second_seen=max(seen, default=None),
        unrestorable=told.problem,
    )


def tend(register: Register, progress: Progress) -> None:
    """Make the backup of the day where something has changed, and prove it once a week."""
    today, standing = register.today(), look(register, progress)
    if standing.wants_backup(today):
        chosen.make_due(register, progress.watch.part(0, 0.5))
        standing = look(register, progress)
    if standing.wants_proof(today):
        _prove(register, progress.watch.part(0.5, 1))


def make_due(register: Register, progress: Progress) -> None:
    """Make a backup where something has changed since the newest."""
    if register.settings.load().backup_on:
        chosen.make_due(register, progress.watch)


def make_now(register: Register, progress: Progress) -> None:
    """Make a backup though nobody made them by themselves, and prove what was made."""
    chosen.make_due(register, progress.watch.part(0, 0.5))
    _prove(register, progress.watch.part(0.5, 1))


def prove_newest(register: Register, progress: Progress) -> None:
    """Restore the newest backup aside, and examine all of it."""
    _prove(register, progress.watch)


def _prove(register: Register, watch: Watch) -> None:
    there = chosen.places_of(register).there
    found = [one for place in there for one in _listing(register, place)]
    if found:
        newest = max(found, key=lambda one: one.made_at)
        prove.prove(register, newest.path, watch)


def _place(register: Register, folder: Path) -> Place:
    vault = register.vault.folder
    is_there = folder == vault / chosen.PRESET or folders.is_there(folder)
    return Place(
        folder,
        is_there=is_there,
        is_beside=_is_same_disk(folder, vault),
        found=tuple(_listing(register, folder)) if is_there else (),
    )


def _listing(register: Register, folder: Path) -> list[Found]:
    return automatic.own(register, folder)


def _day_of(moment: str) -> date:
    return datetime.fromisoformat(moment).date()


def _lies_in(path: str, place: Path | None) -> bool:
    return place is not None and Path(path).is_relative_to(place)


def _is_same_disk(one: Path, other: Path) -> bool:
    """Say whether two folders share a disk; one that is away is on another."""
    if other in one.parents:
        return True
    with suppress(OSError):
        return one.stat().st_dev == other.stat().st_dev
    return False
