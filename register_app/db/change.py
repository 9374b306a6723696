"""A transaction that journals its rows."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from register_app.db.connection import Connection
from register_app.db.gate import RESTRICTION, Gate
from register_app.db.owners import NOBODY, Owners
from register_app.i18n import Message, Text


class KeptRow(NamedTuple):
    """A row that undo leaves alone: whose it is, and which columns; none means the whole row."""

    owner: int | None
    columns: frozenset[str]


@dataclass
class Change:
    """One change under way or done: its title and what it touched."""

    id: int
    title: Message
    kind: str = "do"
    tables: set[str] = field(default_factory=set)
    owners: set[int] = field(default_factory=set)
    """The customers touched one by one."""
    added: list[range] = field(default_factory=list)
    """The customers added in bulk or touched as a range."""
    kept_rows: dict[tuple[str, int], KeptRow] = field(default_factory=dict)
    """Undo only: rows (table, id) left alone because they were edited since."""
    lasting: set[tuple[str, int]] = field(default_factory=set)
    """Undo only: rows (table, id) that no undo takes away, or whose word is kept elsewhere."""

    @property
    def is_empty(self) -> bool:
        """Say whether nothing was written."""
        return not self.tables

    @property
    def kept(self) -> int:
        """Count the customers that were left alone, and rows that belong to none."""
        owners = [kept.owner for kept in self.kept_rows.values()]
        return len({owner for owner in owners if owner is not None}) + owners.count(None)

    def keep(self, place: tuple[str, int], owner: int | None, *columns: str) -> None:
        """Note a row that undo leaves alone, or only some of its columns."""
        before = self.kept_rows.get(place, KeptRow(owner, frozenset()))
        self.kept_rows[place] = KeptRow(owner, before.columns.union(columns))


Changing = Callable[[Message | Text], AbstractContextManager[Change]]
"""Begins a change; that of the window also tells its pages."""


class Done(NamedTuple):
    """A change in the journal."""

    id: int
    title: Message
    at: str


class Changes:
    """The one way to write: a transaction with its journal."""

    def __init__(
        self, connection: Connection, now: Callable[[], datetime], by: Callable[[], str] = str
    ) -> None:
        """Work on one connection; `now` gives the time noted, `by` who is at the desk."""
        self.connection = connection
        self._now = now
        self._by = by
        self._current: Change | None = None
        self._owners = Owners(connection)
        self.gate = Gate(connection, self._owners)

    @contextmanager
    def change(
        self, title: Message, kind: str = "do", target: int | None = None
    ) -> Iterator[Change]:
        """Write within one transaction: all of it is stored, or nothing."""
        if self._current is not None:
            raise RuntimeError("a change is already under way")
        with self.connection.transaction():
            self._current = change = self._begin(title, kind, target)
            self.gate.look()
            try:
                yield change
                # An undo that found all edited since is noted: it may be brought again.
                if change.is_empty and kind == "do":
                    self.connection.execute("DELETE FROM change WHERE id = ?", (change.id,))
            finally:
                self._current = None

    def retitle(self, title: Message) -> None:
        """Give the change under way the title that its outcome deserves."""
        change = self.require()
        change.title = title
        self.connection.execute(
            "UPDATE change SET title = ?, context = ?, title_values = ? WHERE id = ?",
            (str(title.text), title.text.context, _written(title), change.id),
        )

    def require(self) -> Change:
        """Return the change under way; writing outside one is a bug."""
        if self._current is None:
            raise RuntimeError("write outside of a change")
        return self._current

    def inserted(self, table: str, first: int, last: int, *, owned: bool = False) -> None:
        """Journal rows just inserted."""
        change = self.require()
        owner = self._owner(table, first) if owned else None
        self._note("insert", table, (first, last), owner)
        self.gate.require_new(table, first, last)
        if owner is None and table == "customer":
            change.added.append(range(first, last + 1))

    def update(self, table: str, row_id: int, changed: Mapping[str, tuple[Any, Any]]) -> None:
        """Set columns of one row: column -> (old, new)."""
        self.require()
        names = ", ".join(f"{column} = ?" for column in changed)
        values = [new for _, new in changed.values()]
        old_owner = self._owner(table, row_id)
        self.gate.require_update(table, row_id, old_owner, changed)
        self.connection.execute(f"UPDATE {table} SET {names} WHERE id = ?", (*values, row_id))
        before = {column: old for column, (old, _) in changed.items()}
        after = {column: new for column, (_, new) in changed.items()}
        self._note("update", table, (row_id, row_id), old_owner, before, after)

    def delete(self, table: str, first: int, last: int) -> None:
        """Remove a run of rows, keeping their images."""
        change = self.require()
        self.gate.require(table, first, last)
        owner = self.owner_of(table)
        columns = ", ".join(f"'{column}', {column}" for column in self._owners.columns(table))
        where = f"FROM {table} WHERE id BETWEEN ? AND ?"
        if owner != NOBODY:
            owners = self.connection.rows(f"SELECT DISTINCT {owner} {where}", (first, last))
            change.owners.update(owner for (owner,) in owners if owner is not None)
        self.connection.execute(
            "INSERT INTO change_row "
            "(change_id, act, table_name, first_id, last_id, owner, before) "
            f"SELECT ?, 'delete', '{table}', id, id, {owner}, json_object({columns}) {where}",
            (change.id, first, last),
        )
        self.connection.execute(f"DELETE {where}", (first, last))
        self._touch(table)

    def restore(self, table: str, row_id: int, image: Mapping[str, Any]) -> bool:
        """Put a removed row back under its own id; say no where its place was taken since."""
        self.require()
        names = ", ".join(("id", *image))
        marks = ", ".join("?" * (len(image) + 1))
        cursor = self.connection.execute(
            f"INSERT INTO {table} ({names}) VALUES ({marks}) ON CONFLICT DO NOTHING",
            (row_id, *image.values()),
        )
        if not cursor.rowcount:
            return False
        self.inserted(table, row_id, row_id, owned=True)
        return True

    def owner_of(self, table: str) -> str:
        """Return the customer that a row of a table belongs to, as SQL; NOBODY for some."""
        return self._owners.customer_of(table)

    def _begin(self, title: Message, kind: str, target: int | None) -> Change:
        cursor = self.connection.execute(
            "INSERT INTO change (kind, target, context, title, title_values, at, by_whom) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                kind,
                target,
                title.text.context,
                str(title.text),
                _written(title),
                self._now().isoformat(timespec="seconds"),
                self._by(),
            ),
        )
        return Change(int(cursor.lastrowid or 0), title, kind)

    def _note(
        self,
        act: str,
        table: str,
        ids: tuple[int, int],
        owner: int | None,
        before: Mapping[str, Any] | None = None,
        after: Mapping[str, Any] | None = None,
    ) -> None:
        change = self.require()
        self._touch(table)
        if owner is not None:
            change.owners.add(owner)
        images = (image and json.dumps(image) for image in (before, after))
        self.connection.execute(
            "INSERT INTO change_row "
            "(change_id, act, table_name, first_id, last_id, owner, before, after) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (change.id, act, table, *ids, owner, *images),
        )

    def _owner(self, table: str, row_id: int) -> int | None:
        owner = self.connection.value(
            f"SELECT {self.owner_of(table)} FROM {table} WHERE id = ?", (row_id,)
        )
        return None if owner is None else int(owner)

    def _touch(self, table: str) -> None:
        self.require().tables.add(table)
        if table == RESTRICTION:
            self.gate.look()


def _written(title: Message) -> str:
    return json.dumps({"values": dict(title.values), "n": title.n})


def title_of(context: str, title: str, values: str) -> Message:
    """Read a title back from the journal."""
    kept = json.loads(values)
    return Message(Text(context, title), kept["values"], kept["n"])
