"""How the backups of a register stand: the newest, the day it was proven, what is missing."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from register_app.backups import automatic
from register_app.backups.listing import Found
from register_app.backups.store import BackupStore
from register_app.errors import RegisterError
from register_app.register import Register

STALE = timedelta(days=30)
"""A proof that is older says little (security.md 4: only a verified restore counts)."""


class Status(NamedTuple):
    """What can be told of the backups."""

    newest: Found | None
    """The newest one in any place that can be reached."""
    proven_on: datetime | None
    """When a backup was last shown to be restorable."""
    is_stale: bool
    """Whether that is too long ago, or never was."""
    problem: str
    """What kept the backup from being restored that was tried last, as a text of `backups`."""
    missing: tuple[Path, ...]
    """Places that cannot be reached now."""


def of(register: Register, places: Sequence[Path]) -> Status:
    """Return how the backups of a register in some places stand."""
    missing = tuple(place for place in places if not place.is_dir())
    found: list[Found] = []
    for place in places:
        if place not in missing:
            found += _listed(register, place)[:1]
    rows = BackupStore(register.connection).rows()
    proven = [datetime.fromisoformat(row.proven_at) for row in rows if row.proven_at]
    last = max(proven, default=None)
    now = register.now()
    return Status(
        newest=max(found, key=lambda one: one.made_at, default=None),
        proven_on=last,
        is_stale=last is None or not timedelta(0) <= now - last <= STALE,
        problem=rows[0].problem if rows else "",
        missing=missing,
    )


def _listed(register: Register, place: Path) -> list[Found]:
    try:
        return automatic.own(register, place)
    except RegisterError:
        return []
