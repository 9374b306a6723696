"""Whether the backups of a register are known to be restorable, and since when."""

from datetime import datetime, timedelta
from typing import NamedTuple

from register_app.backups.store import BackupStore
from register_app.register import Register

STALE = timedelta(days=30)
"""A proof that is older says little (security.md 4: only a verified restore counts)."""


class Status(NamedTuple):
    """What can be told of the backups."""

    proven_on: datetime | None
    """When a backup was last shown to be restorable."""
    is_stale: bool
    """Whether that is too long ago, or never was."""
    problem: str
    """What kept the backup from being restored that was tried last, as a text of `backups`."""


def of(register: Register) -> Status:
    """Return how the backups of a register stand, as it remembers."""
    rows = BackupStore(register.connection).rows()
    proven = [datetime.fromisoformat(row.proven_at) for row in rows if row.proven_at]
    last = max(proven, default=None)
    return Status(
        proven_on=last,
        is_stale=last is None or not timedelta(0) <= register.now() - last <= STALE,
        problem=rows[0].problem if rows else "",
    )
