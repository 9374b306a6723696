"""The changes as the journal keeps them: what each of them wrote, and what undo would do."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from register_app.db.change import Change, KeptRow, title_of
from register_app.db.connection import Connection
from register_app.db.events import columns_of
from register_app.i18n import Message


class Past(NamedTuple):
    """A change in the list of all changes."""

    id: int
    title: Message
    at: str
    by: str
    rows: int
    """How many records were written."""
    tables: frozenset[str]
    is_undone: bool
    back_at: str
    """When it was taken back last, or ""."""
    again_at: str
    """When it was brought again last, or ""."""

    @property
    def is_settled(self) -> bool:
        """Say whether nobody can take it back, as the making of the register."""
        return self.is_undone and not self.back_at


class Counted(NamedTuple):
    """How many rows of a table were written in one way."""

    act: str
    table: str
    rows: int


class Written(NamedTuple):
    """What one line of the journal says: rows `first` to `last` of a table."""

    act: str
    table: str
    first: int
    last: int
    owner: int | None
    before: Mapping[str, Any]
    after: Mapping[str, Any]


class Wanted(NamedTuple):
    """Which changes a person looks for: all that is given holds."""

    since: str = ""
    """The first day, as it is stored."""
    customer: int | None = None


class Titled(NamedTuple):
    """What a change is called, and whose it is."""

    id: int
    title: Message
    by: str


class Preview(NamedTuple):
    """What taking a change back, or bringing it again, would do."""

    counts: list[Counted]
    rows: list[Written]
    """The first of them."""
    kept_rows: Mapping[tuple[str, int], KeptRow]
    kept: int
    """Customers left alone, and rows that belong to none."""
    lasting: int
    """Rows that no undo takes away, or whose word is kept elsewhere."""


_EVERYTHING = 1 << 62
BROUGHT = (
    "SELECT * FROM (SELECT change_id FROM change_row WHERE table_name = 'customer' "
    "AND act = 'insert' AND first_id <= :customer AND last_id >= :customer "
    "ORDER BY first_id DESC LIMIT 1)"
)
"""The SQL of the change that brought a customer, perhaps among many."""
_WANTED = (
    "FROM change WHERE kind = 'do' AND at >= :since AND (:customer IS NULL OR id IN ("
    f"SELECT change_id FROM change_row WHERE owner = :customer UNION ALL {BROUGHT})) "
    "ORDER BY id DESC"
)


class Journal:
    """The changes of a register, to be read."""

    def __init__(self, connection: Connection) -> None:
        """Read through one connection."""
        self._connection = connection

    def ids(self, wanted: Wanted) -> list[int]:
        """Return the changes looked for, the newest first."""
        rows = self._connection.rows(f"SELECT id {_WANTED}", wanted._asdict())
        return [row[0] for row in rows]

    def titled(self, wanted: Wanted) -> list[Titled]:
        """Return what the changes looked for are called, the newest first."""
        rows = self._connection.rows(
            f"SELECT id, by_whom, context, title, title_values {_WANTED}", wanted._asdict()
        )
        return [Titled(change, title_of(*title), by) for change, by, *title in rows]

    def titles(self) -> list[tuple[str, str]]:
        """Return the contexts and source texts of all titles in use."""
        rows = self._connection.rows("SELECT DISTINCT context, title FROM change")
        return [(context, title) for context, title in rows]

    def touching(self, owners: Sequence[int]) -> set[int]:
        """Return the changes that wrote something of some customers one by one."""
        rows = self._connection.rows(
            "SELECT DISTINCT change_id FROM change_row "
            "WHERE owner IN (SELECT value FROM json_each(?))",
            (json.dumps(list(owners)),),
        )
        return {row[0] for row in rows}

    def many(self, ids: Sequence[int]) -> list[Past]:
        """Return some changes, in any order."""
        rows = self._connection.rows(
            "SELECT id, context, title, title_values, at, by_whom, undone, "
            "coalesce((SELECT sum(last_id - first_id + 1) FROM change_row "
            "WHERE change_id = change.id), 0), "
            "coalesce((SELECT group_concat(DISTINCT table_name) FROM change_row "
            "WHERE change_id = change.id), ''), "
            "coalesce((SELECT max(at) FROM change AS back "
            "WHERE back.target = change.id AND back.kind = 'undo'), ''), "
            "coalesce((SELECT max(at) FROM change AS again "
            "WHERE again.target = change.id AND again.kind = 'redo'), '') "
            "FROM change WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        )
        return [
            Past(
                *(row[0], title_of(*row[1:4]), row[4], row[5], row[7]),
                tables=frozenset(filter(None, row[8].split(","))),
                is_undone=bool(row[6]),
                back_at=row[9],
                again_at=row[10],
            )
            for row in rows
        ]

    def find(self, change_id: int) -> Past | None:
        """Return one change, or None."""
        return next(iter(self.many((change_id,))), None)

    def counts(self, change_id: int) -> list[Counted]:
        """Return how many rows a change wrote, by act and table."""
        rows = self._connection.rows(
            "SELECT act, table_name, sum(last_id - first_id + 1) FROM change_row "
            "WHERE change_id = ? GROUP BY act, table_name ORDER BY min(id)",
            (change_id,),
        )
        return [Counted(*row) for row in rows]

    def owner(self, change_id: int) -> int | None:
        """Return the customer that a change is about, where it is about one alone."""
        rows = self._connection.rows(
            "SELECT DISTINCT owner FROM change_row "
            "WHERE change_id = ? AND owner IS NOT NULL LIMIT 2",
            (change_id,),
        )
        return rows[0][0] if len(rows) == 1 else None

    def rows(self, change_id: int, *, limit: int = _EVERYTHING) -> list[Written]:
        """Return what a change wrote, in order."""
        return self._written("change_id = ? ORDER BY id LIMIT ?", (change_id, limit))

    def touched(self, change_id: int, act: str, table: str) -> list[Written]:
        """Return what a change wrote into one table in one way, in order."""
        return self._written(
            "change_id = ? AND act = ? AND table_name = ? ORDER BY id", (change_id, act, table)
        )

    def _written(self, condition: str, values: Sequence[int | str]) -> list[Written]:
        rows = self._connection.rows(
            "SELECT act, table_name, first_id, last_id, owner, before, after FROM change_row "
            f"WHERE {condition}",
            values,
        )
        return [
            Written(act, table, first, last, owner, columns_of(before), columns_of(after))
            for act, table, first, last, owner, before, after in rows
        ]

    def after(self, change_id: int, table: str, row: int) -> Mapping[str, Any]:
        """Return the columns of a row as a change left them; nothing where it was not there."""
        image = self._stored(table, row)
        later = self._connection.rows(
            # a row that comes among many is new, so it has no past before that
            "SELECT act, before FROM change_row WHERE table_name = ? AND first_id = ? "
            "AND change_id > ? ORDER BY id DESC",
            (table, row, change_id),
        )
        for act, before in later:
            image = {} if act == "insert" else image | columns_of(before)
        return image

    def _stored(self, table: str, row: int) -> dict[str, Any]:
        names = self._connection.rows(f"SELECT name FROM pragma_table_info('{table}')")
        found = self._connection.row(f"SELECT * FROM {table} WHERE id = ?", (row,))
        columns = dict(zip((name for (name,) in names), found or (), strict=False))
        return {name: value for name, value in columns.items() if not name.endswith("_key")}

    def preview(self, change: Change, *, limit: int) -> Preview:
        """Return what a change under way has done so far."""
        return Preview(
            self.counts(change.id),
            self.rows(change.id, limit=limit),
            dict(change.kept_rows),
            change.kept,
            len(change.lasting),
        )
