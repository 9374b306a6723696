"""What goes by itself: told ahead, each thing by itself, before it goes."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import NamedTuple

from register_app.db.connection import Connection
from register_app.db.place import Place
from register_app.erasure.review.store import Due, ReviewStore
from register_app.watch import UNWATCHED, Watch

AHEAD = timedelta(days=7)
"""So long before it goes a thing is told of."""


class Going(NamedTuple):
    """What the rules let go without asking."""

    ready: list[Due]
    """Past its time, and told of long enough ago."""
    upcoming: list[Due]
    """To be told of now, or told of less than a week ago."""


class GoingStore:
    """Remembers what was told, outside of the journal."""

    def __init__(
        self, connection: Connection, review: ReviewStore, today: Callable[[], date]
    ) -> None:
        """Work on one connection."""
        self._connection = connection
        self._review = review
        self._today = today

    def look(self, watch: Watch = UNWATCHED) -> Going:
        """Return what goes now, and what goes within a week or a week from now."""
        today, told = self._today(), self._told()
        found = Going([], [])
        for one in self._review.due(watch, on=today + AHEAD):
            if one.keeping.rule.automatic:
                since = told.get(one.place)
                is_ready = since is not None and since + AHEAD <= today
                is_ready = is_ready and one.keeping.is_past(today)
                (found.ready if is_ready else found.upcoming).append(one)
        return found

    def announce(self, upcoming: Iterable[Due]) -> None:
        """Note what was told today; what is not upcoming any more must be told of anew."""
        told, now = self._told(), {one.place for one in upcoming}
        with self._connection.transaction():
            self._connection.executemany(
                "DELETE FROM announced WHERE table_name = ? AND row_id = ? AND column_name = ?",
                told.keys() - now,
            )
            self._connection.executemany(
                "INSERT INTO announced (table_name, row_id, column_name, told_on) "
                f"VALUES (?, ?, ?, '{self._today().isoformat()}')",
                now - told.keys(),
            )

    def _told(self) -> dict[Place, date]:
        return {
            Place(table, row, column): date.fromisoformat(day)
            for table, row, column, day in self._connection.rows(
                "SELECT table_name, row_id, column_name, told_on FROM announced"
            )
        }
