"""Take changes back, and bring them again: the journal read backwards."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from typing import Any, NamedTuple

from register_app.db.change import Change, Changes, Done, title_of
from register_app.db.kept import Kept, Lasting, TableRow, parents_of, since
from register_app.watch import UNWATCHED, Watch

_WINDOW = 1000
"""So many rows of the journal are read at a time."""


class _Step(NamedTuple):
    id: int
    table: str
    first: int
    last: int
    before: dict[str, Any]
    after: dict[str, Any]

    @property
    def place(self) -> TableRow:
        """The row, where there is but one."""
        return self.table, self.first


class Undo:
    """The steps back and forth through the journal."""

    def __init__(self, changes: Changes, lasting: Sequence[Lasting] = ()) -> None:
        """Read and write through the connection of the changes; some rows last."""
        self._changes = changes
        self._lasting = lasting
        self._connection = changes.connection

    def next_undo(self) -> Done | None:
        """Return the newest change that can be taken back."""
        return self._newest("kind = 'do' AND undone = 0")

    def next_redo(self) -> Done | None:
        """Return the change taken back last, unless something was done since."""
        target = self._connection.value(
            "SELECT target FROM change WHERE kind = 'undo' AND undone = 0 AND id > "
            "(SELECT coalesce(max(id), 0) FROM change WHERE kind = 'do' AND undone = 0) "
            "ORDER BY id DESC LIMIT 1"
        )
        return None if target is None else self._newest("id = ?", target)

    def find(self, change_id: int) -> Done | None:
        """Return one change that can be taken back, or None."""
        return self._newest("kind = 'do' AND undone = 0 AND id = ?", change_id)

    def find_undone(self, change_id: int) -> Done | None:
        """Return one change that can be brought again, or None."""
        return None if self._back_of(change_id) is None else self._newest("id = ?", change_id)

    def settle(self, change: Change) -> None:
        """Let a change under way stand for good: nobody can take it back."""
        self._mark(change.id, undone=True)

    def lasting(self, done: Done) -> int:
        """Count the rows of a change that no undo would take away."""
        return sum(
            self._connection.value(
                f"SELECT count(*) FROM {one.table} JOIN change_row "
                f"ON {one.table}.id BETWEEN first_id AND last_id "
                f"WHERE change_id = ? AND act = 'insert' AND table_name = ? AND {one.condition}",
                (done.id, one.table),
            )
            for one in self._lasting
        )

    @contextmanager
    def undo(
        self, done: Done, watch: Watch = UNWATCHED, *, entirely: bool = False
    ) -> Iterator[Change]:
        """Take a change back as a new change; what was edited since is kept and counted.

        What lasts stays too, unless the change is to go entirely.
        """
        with self._changes.change(done.title, kind="undo", target=done.id) as change:
            self._reverse(done.id, change, watch, entirely=entirely)
            self._mark(done.id, undone=True)
            yield change

    @contextmanager
    def redo(
        self, done: Done, watch: Watch = UNWATCHED, *, entirely: bool = False
    ) -> Iterator[Change]:
        """Bring a change again that was taken back; what was edited since is kept."""
        back = self._back_of(done.id)
        if back is None:
            raise LookupError(done.id)
        with self._changes.change(done.title, kind="redo", target=done.id) as change:
            self._reverse(back, change, watch, entirely=entirely)
            self._mark(back, undone=True)
            self._mark(done.id, undone=False)
            yield change

    def _newest(self, condition: str, *values: int) -> Done | None:
        row = self._connection.row(
            "SELECT id, context, title, title_values, at FROM change "
            f"WHERE {condition} ORDER BY id DESC LIMIT 1",
            values,
        )
        return None if row is None else Done(row[0], title_of(*row[1:4]), row[4])

    def _back_of(self, change_id: int) -> int | None:
        """Return the change that took another one back, where it was not brought again."""
        found = self._connection.value(
            "SELECT max(id) FROM change WHERE target = ? AND kind = 'undo' AND undone = 0",
            (change_id,),
        )
        return None if found is None else int(found)

    def _mark(self, change_id: int, *, undone: bool) -> None:
        self._connection.execute(
            "UPDATE change SET undone = ? WHERE id = ?", (int(undone), change_id)
        )

    def _steps(self, change_id: int, act: str, watch: Watch) -> Iterator[_Step]:
        """Yield the rows of one sort, the last first; the journal may grow meanwhile."""
        before = 1 << 62
        while True:
            rows = self._connection.rows(
                "SELECT id, table_name, first_id, last_id, before, after FROM change_row "
                "WHERE change_id = ? AND act = ? AND id < ? ORDER BY id DESC LIMIT ?",
                (change_id, act, before, _WINDOW),
            )
            for number, table, first, last, old, new in rows:
                yield _Step(number, table, first, last, _image(old), _image(new))
            if len(rows) < _WINDOW:
                return
            before = rows[-1][0]
            watch.check()

    def _reverse(self, change_id: int, change: Change, watch: Watch, *, entirely: bool) -> None:
        # Parents and children of one change may cross.
        self._connection.execute("PRAGMA defer_foreign_keys = ON")
        edited = since(self._connection, change_id)
        back = {step.place for step in self._steps(change_id, "delete", watch)}
        for step in self._steps(change_id, "delete", watch):
            self._put_back(step, back, change)
        watch.at(0.2)
        for step in self._steps(change_id, "update", watch):
            self._set_back(step, change)
        watch.at(0.5)
        kept = Kept(self._changes, change_id, edited, () if entirely else self._lasting)
        for step in self._steps(change_id, "insert", watch):
            self._remove(step, kept.of(step.table, step.first, step.last))
        watch.at(0.9)
        tables = {one.table for one in self._lasting}
        change.lasting.update(place for place in kept.lasting if place[0] in tables)
        for place in kept.rows.keys() - kept.lasting:
            change.keep(place, kept.rows[place])

    def _put_back(self, step: _Step, back: set[TableRow], change: Change) -> None:
        """Restore a row, unless what it belongs to is gone or its place was taken since."""
        parents = parents_of(self._connection, step.table)
        has_parents = all(
            self._is_there(parent, step.before.get(column), back) for column, parent in parents
        )
        is_shut = self._changes.gate.bars_image(step.table, step.before)
        may_come = has_parents and not is_shut
        is_back = may_come and self._changes.restore(step.table, step.first, step.before)
        if not is_back:
            back.discard(step.place)
            owner = step.before.get("customer_id")
            change.keep(step.place, owner)

    def _is_there(self, table: str, row: int | None, back: set[TableRow]) -> bool:
        if row is None or (table, row) in back:
            return True
        return bool(self._connection.value(f"SELECT 1 FROM {table} WHERE id = ?", (row,)))

    def _remove(self, step: _Step, kept: list[int]) -> None:
        for before, after in pairwise((step.first - 1, *kept, step.last + 1)):
            if after - before > 1:
                self._changes.delete(step.table, before + 1, after - 1)

    def _set_back(self, step: _Step, change: Change) -> None:
        """Give the columns of a row their old values, but not those edited since."""
        names = ", ".join(step.before)
        owner = self._changes.owner_of(step.table)
        row = self._connection.row(
            f"SELECT {owner}, {names} FROM {step.table} WHERE id = ?", (step.first,)
        )
        if row is None:
            return
        now = dict(zip(step.before, row[1:], strict=True))
        parents = dict(parents_of(self._connection, step.table))
        changed = {
            name: (value, old)
            for name, value in now.items()
            for old in (step.before[name],)
            if value == step.after[name]
            and (name not in parents or self._is_there(parents[name], old, set()))
        }
        if self._changes.gate.bars(step.table, step.first, row[0], changed):
            changed = {}
        if changed:
            self._changes.update(step.table, step.first, changed)
        if len(changed) < len(now):
            change.keep(step.place, row[0], *(now.keys() - changed.keys()))


def _image(stored: str | None) -> dict[str, Any]:
    return json.loads(stored) if stored else {}
