"""Take changes back, and bring them again: the journal read backwards."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from typing import Any, NamedTuple

from register_app.db.change import Change, Changes, Done, title_of


class _Step(NamedTuple):
    act: str
    table: str
    first: int
    last: int
    before: dict[str, Any]
    after: dict[str, Any]

    @property
    def is_new_customers(self) -> bool:
        """Say whether the step brought customers."""
        return self.act == "insert" and self.table == "customer"


class _Since(NamedTuple):
    """What was edited after a change."""

    owners: set[int]
    rows: set[tuple[str, int]]


class Undo:
    """The steps back and forth through the journal."""

    def __init__(self, changes: Changes) -> None:
        """Read and write through the connection of the changes."""
        self._changes = changes
        self._connection = changes.connection

    def next_undo(self) -> Done | None:
        """Return the newest change that can be taken back."""
        return self._newest("kind = 'do' AND undone = 0")

    def next_redo(self) -> Done | None:
        """Return the change taken back last, unless something was done since."""
        back = self._last_back()
        return None if back is None else self._newest("id = ?", back[1])

    def find(self, change_id: int) -> Done | None:
        """Return one change that can be taken back, or None."""
        return self._newest("kind = 'do' AND undone = 0 AND id = ?", change_id)

    def settle(self, change: Change) -> None:
        """Let a change under way stand for good: nobody can take it back."""
        self._mark(change.id, undone=True)

    @contextmanager
    def undo(self, done: Done) -> Iterator[Change]:
        """Take a change back as a new change; what was edited since is kept and counted."""
        since = self._since(done.id)
        with self._changes.change(done.title, kind="undo", target=done.id) as change:
            self._reverse(done.id, since, change)
            self._mark(done.id, undone=True)
            yield change

    @contextmanager
    def redo(self, done: Done) -> Iterator[Change]:
        """Bring a change again that was taken back."""
        back = self._last_back()
        if back is None:
            raise LookupError(done.id)
        with self._changes.change(done.title, kind="redo", target=done.id) as change:
            self._reverse(back[0], _Since(set(), set()), change)
            self._mark(back[0], undone=True)
            self._mark(done.id, undone=False)
            yield change

    def _newest(self, condition: str, *values: int) -> Done | None:
        row = self._connection.row(
            "SELECT id, context, title, title_values, at FROM change "
            f"WHERE {condition} ORDER BY id DESC LIMIT 1",
            values,
        )
        return None if row is None else Done(row[0], title_of(*row[1:4]), row[4])

    def _last_back(self) -> tuple[int, int] | None:
        row = self._connection.row(
            "SELECT id, target FROM change WHERE kind = 'undo' AND undone = 0 AND id > "
            "(SELECT coalesce(max(id), 0) FROM change WHERE kind = 'do' AND undone = 0) "
            "ORDER BY id DESC LIMIT 1"
        )
        return None if row is None else (row[0], row[1])

    def _mark(self, change_id: int, *, undone: bool) -> None:
        self._connection.execute(
            "UPDATE change SET undone = ? WHERE id = ?", (int(undone), change_id)
        )

    def _since(self, change_id: int) -> _Since:
        rows = self._connection.rows(
            "SELECT change_row.owner, table_name, first_id, last_id FROM change_row "
            "JOIN change ON change.id = change_row.change_id "
            # What was brought again counts by the change itself, whose mark is up to date.
            "WHERE change.id > ? AND change.kind = 'do' AND change.undone = 0",
            (change_id,),
        )
        owners = {owner for owner, *_ in rows if owner is not None}
        # A row of a bulk insert is new, so no older change touches it.
        single = {(table, first) for _, table, first, last in rows if first == last}
        return _Since(owners, single)

    def _steps(self, change_id: int) -> list[_Step]:
        rows = self._connection.rows(
            "SELECT act, table_name, first_id, last_id, before, after FROM change_row "
            "WHERE change_id = ? ORDER BY id DESC",
            (change_id,),
        )
        return [
            _Step(act, table, first, last, _image(before), _image(after))
            for act, table, first, last, before, after in rows
        ]

    def _kept(self, step: _Step, since: _Since) -> dict[int, int | None]:
        """Return the inserted rows that were edited since, in order, with their owners.

        What belongs to a customer of this change stays with the customer; a row added to one
        who was there before is looked at by itself.
        """
        if not since.owners and not since.rows:
            return {}
        owner = self._changes.owner_of(step.table)
        rows = self._connection.rows(
            f"SELECT id, {owner} FROM {step.table} WHERE id BETWEEN ? AND ? ORDER BY id",
            (step.first, step.last),
        )
        return {
            row_id: owner
            for row_id, owner in rows
            if owner in since.owners or (step.table, row_id) in since.rows
        }

    def _reverse(self, change_id: int, since: _Since, change: Change) -> None:
        # Rows come back in reverse order, but parents and children of one change may cross.
        self._connection.execute("PRAGMA defer_foreign_keys = ON")
        steps = self._steps(change_id)
        new = [range(s.first, s.last + 1) for s in steps if s.is_new_customers]
        since = since._replace(owners={o for o in since.owners if any(o in run for run in new)})
        all_kept = []
        for step in steps:
            if step.act == "insert":
                kept = self._kept(step, since)
                self._remove(step, sorted(kept.keys() | self._needed(step)))
                all_kept.append(kept)
            elif step.act == "delete":
                self._changes.restore(step.table, step.first, step.before)
            else:
                all_kept.append(self._set_back(step))
        change.kept = _count(all_kept)

    def _needed(self, step: _Step) -> set[int]:
        """Return the rows that others still point to, as a kept customer to its import."""
        pointers = self._connection.rows(
            'SELECT source.name, pointer."from" FROM main.sqlite_schema AS source '
            "JOIN pragma_foreign_key_list(source.name) AS pointer "
            "WHERE source.type = 'table' AND pointer.\"table\" = ? AND pointer.\"to\" = 'id'",
            (step.table,),
        )
        needed: set[int] = set()
        for table, column in pointers:
            rows = self._connection.rows(
                f"SELECT DISTINCT {column} FROM main.{table} WHERE {column} BETWEEN ? AND ?",
                (step.first, step.last),
            )
            needed.update(row_id for (row_id,) in rows)
        return needed

    def _remove(self, step: _Step, kept: list[int]) -> None:
        for before, after in pairwise((step.first - 1, *kept, step.last + 1)):
            if after - before > 1:
                self._changes.delete(step.table, before + 1, after - 1)

    def _set_back(self, step: _Step) -> dict[int, int | None]:
        """Give the columns of a row their old values, but not those edited since."""
        names = ", ".join(step.before)
        owner = self._changes.owner_of(step.table)
        row = self._connection.row(
            f"SELECT {owner}, {names} FROM {step.table} WHERE id = ?", (step.first,)
        )
        if row is None:
            return {}
        now = dict(zip(step.before, row[1:], strict=True))
        changed = {
            name: (value, step.before[name])
            for name, value in now.items()
            if value == step.after[name]
        }
        if changed:
            self._changes.update(step.table, step.first, changed)
        return {} if len(changed) == len(now) else {step.first: row[0]}


def _count(all_kept: list[dict[int, int | None]]) -> int:
    """Count the customers that were kept, and rows that belong to none."""
    owners = {owner for kept in all_kept for owner in kept.values() if owner is not None}
    others = sum(owner is None for kept in all_kept for owner in kept.values())
    return len(owners) + others


def _image(stored: str | None) -> dict[str, Any]:
    return json.loads(stored) if stored else {}
