"""What an erasure will do, before it is done: what goes, what stays and why."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from register_app.db.place import Place
from register_app.db.reach import Reach
from register_app.erasure.record import KeptLine, KeptRecord
from register_app.permissions.entry import Channel


@dataclass(frozen=True)
class Plan:
    """What will become of everything about some places."""

    places: tuple[Place, ...]
    reach: Reach
    fields: Mapping[tuple[str, str], frozenset[int]]
    """Single columns that are emptied: (table, column) -> rows."""
    erased: Mapping[str, int]
    """How many rows of each table go, and lines of the history."""
    kept: tuple[KeptRecord, ...]
    """What a law keeps out of every view, and until when."""
    bans: frozenset[Channel]
    """Bans that are remembered by a keyed trace alone."""
    held: Mapping[Place, str] = field(default_factory=dict)
    """What a dispute holds, and why: while there is any, nothing of this is erased."""

    @property
    def unlinked(self) -> dict[str, int]:
        """How many rows of each table stay, and point to nobody any more."""
        found: dict[str, int] = {}
        for (table, _), rows in self.reach.unlinked.items():
            found[table] = found.get(table, 0) + len(rows)
        return {table: count for table, count in found.items() if count}

    @property
    def is_empty(self) -> bool:
        """Say whether there is nothing to erase."""
        return not any(self.erased.values()) and not self.fields


def summed(kept: Iterable[KeptRecord]) -> tuple[KeptLine, ...]:
    """Return what is kept, counted by what, until when and by which law; a hold names neither."""
    found: dict[tuple[str, str | None, str], int] = {}
    for one in kept:
        what = (one.table, None, "") if one.hold else (one.table, one.until, one.law)
        found[what] = found.get(what, 0) + 1
    ordered = sorted(found.items(), key=lambda item: (item[0][1] or "9999", item[0]))
    return tuple(KeptLine(what, count, until, law) for (what, until, law), count in ordered)
