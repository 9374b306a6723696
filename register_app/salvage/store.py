"""The tables of a register as they are made new, and the rows that are saved into them."""

import secrets
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import NamedTuple

from register_app.customers.search import CustomerSearch
from register_app.db import connection as db
from register_app.db import migrate
from register_app.db.connection import Connection
from register_app.db.values import Value, Values

SEQUENCE = "sqlite_sequence"
MADE_ANEW = frozenset({"search_index", SEQUENCE})
"""Tables whose rows are not taken over as they are."""
_OF_THE_PERSON = frozenset(
    {"permission", "confirmation", "notice_given", "campaign_member", "restriction", "hold"}
)
"""What was said of one person must not become true of another: without the person it goes."""
_TYPES: Mapping[str, tuple[type, ...]] = {
    "TEXT": (str,),
    "INTEGER": (int,),
    "BLOB": (bytes,),
    "REAL": (float, int),
}


class Column(NamedTuple):
    """A column as the database declares it."""

    name: str
    type: str
    is_needed: bool
    is_filled: bool
    """Whether a row may be without it: it was added later."""


class Shape(NamedTuple):
    """How the rows of a table lie on their pages."""

    table: str
    columns: tuple[Column, ...]
    has_ids: bool
    """Whether each row has a number; the others lie in the order of their key."""

    def fits(self, row: Values | None) -> bool:
        """Say whether a row can be one of this table, by how many values of which sort it has."""
        if row is None or not 0 < len(row) <= len(self.columns):
            return False
        if self.has_ids and row[0] is not None:
            return False
        own = zip(self.columns[self.has_ids :], row[self.has_ids :], strict=False)
        return all(_suits(column, value) for column, value in own) and all(
            column.is_filled for column in self.columns[len(row) :]
        )


class Blueprint(NamedTuple):
    """A register of one version as it is made new."""

    version: int
    shapes: Mapping[str, Shape]
    layouts: tuple[Mapping[str, int], ...]
    """Name -> first page, as it is when made and when written anew."""


def names_every_row(sql: str) -> bool:
    """Say whether an index leaves out no row of its table."""
    return " WHERE " not in sql.upper()


@cache
def blueprint(version: int) -> Blueprint:
    """Make an empty register of a version aside, and look at it."""
    with tempfile.TemporaryDirectory() as folder:
        made = db.connect(
            Path(folder) / "empty.db", secrets.token_bytes(db.KEY_BYTES), create=True
        )
        try:
            with made.transaction():
                migrate.migrate(made, version)
            new = _layout(made)
            made.vacuum()
            return Blueprint(version, _shapes(made), (new, _layout(made)))
        finally:
            made.close(last=True)


class Target:
    """The new register while rows are brought into it."""

    def __init__(self, connection: Connection) -> None:
        """Write within the transaction under way."""
        self._connection = connection

    def add(self, shape: Shape, number: int, row: Values) -> bool:
        """Add a row; say no where a rule of its table forbids it, or where it is there already."""
        names = [column.name for column in shape.columns[: len(row)]]
        values = (number, *row[1:]) if shape.has_ids else row
        done = self._connection.execute(
            f"INSERT OR IGNORE INTO {shape.table} ({', '.join(names)}) "
            f"VALUES ({', '.join('?' * len(names))})",
            values,
        )
        return done.rowcount > 0

    def finish(self, sequences: Mapping[str, int]) -> dict[str, int]:
        """Take out what points to nothing, and let no number be given twice.

        Return how many rows went, by table.
        """
        for name, last in {**self._journaled(), **sequences}.items():
            self._connection.execute(
                f"UPDATE {SEQUENCE} SET seq = max(seq, ?) WHERE name = ?", (last, name)
            )
            self._connection.execute(
                f"INSERT INTO {SEQUENCE} (name, seq) SELECT ?1, ?2 WHERE NOT EXISTS "
                f"(SELECT 1 FROM {SEQUENCE} WHERE name = ?1)",
                (name, last),
            )
        return self._clean()

    def forbid_undo(self) -> None:
        """Let nothing be taken back: the rows that it needs may be lost."""
        self._connection.execute("UPDATE change SET undone = 1")

    def _journaled(self) -> dict[str, int]:
        rows = self._connection.rows(
            "SELECT table_name, max(last_id) FROM change_row JOIN sqlite_schema "
            "ON name = table_name WHERE sql LIKE '%AUTOINCREMENT%' GROUP BY table_name"
        )
        return dict(rows)

    def _clean(self) -> dict[str, int]:
        gone: dict[str, int] = {}
        while broken := self._connection.rows("PRAGMA foreign_key_check"):
            for table, parent, place in {(table, parent, at) for table, _, parent, at in broken}:
                count = self._mend(table, parent, place)
                if count:
                    gone[table] = gone.get(table, 0) + count
        return gone

    def _mend(self, table: str, parent: str, place: int) -> int:
        """Cut one pointer of a table where it leads to nothing, or take out the rows."""
        column, target = self._connection.rows(
            f"SELECT \"from\", coalesce(\"to\", 'id') FROM pragma_foreign_key_list('{table}') "
            "WHERE id = ?",
            (place,),
        )[0]
        lost = (
            f"{column} IS NOT NULL AND NOT EXISTS "
            f"(SELECT 1 FROM {parent} AS parent WHERE parent.{target} = {table}.{column})"
        )
        is_needed = self._connection.value(
            f"SELECT \"notnull\" OR pk FROM pragma_table_info('{table}') WHERE name = ?", (column,)
        )
        if is_needed or (
            table in _OF_THE_PERSON and column.endswith(("customer_id", "contact_id"))
        ):
            return self._connection.execute(f"DELETE FROM {table} WHERE {lost}").rowcount
        self._connection.execute(f"UPDATE {table} SET {column} = NULL WHERE {lost}")
        return 0


@contextmanager
def filled(path: Path, key: bytes | bytearray, version: int) -> Iterator[Target]:
    """Make a register of a version, whole or not at all, while rows are brought into it."""
    connection = db.connect(path, key, create=True)
    try:
        with connection.transaction():
            connection.mark_as_ours()
            migrate.migrate(connection, version)
            CustomerSearch.prepare(connection)
            connection.execute("PRAGMA defer_foreign_keys = ON")
            guards = connection.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
            for name, _ in guards:
                connection.execute(f"DROP TRIGGER {name}")
            yield Target(connection)
            for _, sql in guards:
                connection.execute(sql)
    finally:
        connection.close(last=True)


def _layout(connection: Connection) -> Mapping[str, int]:
    rows = connection.rows("SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0")
    return dict(rows)


def _shapes(connection: Connection) -> Mapping[str, Shape]:
    tables = connection.rows(
        "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
        "AND name NOT LIKE 'sqlite_schema'"
    )
    return {name: _shape(connection, name, has_ids=not without) for name, without in tables}


def _shape(connection: Connection, table: str, *, has_ids: bool) -> Shape:
    rows = connection.rows(
        'SELECT name, type, "notnull", dflt_value IS NOT NULL, pk '
        f"FROM pragma_table_info('{table}') ORDER BY cid"
    )
    order = rows if has_ids else sorted(rows, key=lambda row: row[4] or len(rows) + 1)
    columns = [
        Column(name, kind, bool(needed or key), bool(not needed and not key) or bool(preset))
        for name, kind, needed, preset, key in order
    ]
    return Shape(table, tuple(columns), has_ids and table != SEQUENCE)


def _suits(column: Column, value: Value) -> bool:
    if value is None:
        return not column.is_needed
    return isinstance(value, _TYPES.get(column.type, (object,)))
