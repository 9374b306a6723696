"""Prospects as stored: outside of the journal, so that nothing of them outlives their list."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from register_app.audit.store import Audit
from register_app.db.connection import Connection
from register_app.db.records import Row, shape_of
from register_app.fields.field import field_named
from register_app.prospects.prospect import Mark, Prospect, ProspectList
from register_app.watch import UNWATCHED, Watch

_LIST = shape_of(ProspectList)
_ONE = shape_of(Prospect)
_AT_ONCE = 5_000


class Held(NamedTuple):
    """A list, and how its people stand."""

    list: ProspectList
    people: int
    free: int
    """Who may be contacted, as far as is known."""
    untold: int
    """Free people who were not told yet where their data came from."""

    def overdue(self, today: date) -> int:
        """Count the people who should have been told by now (GDPR Art. 14(3))."""
        return self.untold if today > self.list.told_by else 0


class ProspectStore:
    """The lists and their people."""

    def __init__(self, connection: Connection, audit: Audit) -> None:
        """Read and write through one connection."""
        self._connection = connection
        self._audit = audit

    def lists(self) -> list[Held]:
        """Return the lists, those first that go first."""
        rows = self._connection.rows(
            f"SELECT {', '.join(f'of.{name}' for name in ('id', *_LIST.columns))}, "
            "count(prospect.id), count(prospect.id) FILTER (WHERE mark IS NULL), "
            "count(prospect.id) FILTER (WHERE mark IS NULL AND told_on IS NULL) "
            "FROM prospect_list AS of LEFT JOIN prospect ON list_id = of.id "
            "GROUP BY of.id ORDER BY expires_on, of.id"
        )
        return [Held(_LIST.read(row), *row[-3:]) for row in rows]

    def find_list(self, number: int) -> ProspectList | None:
        """Return one list, or None."""
        row = self._connection.row(f"{_LIST.select} WHERE id = ?", (number,))
        return None if row is None else _LIST.read(row)

    def add(
        self, one: ProspectList, people: Sequence[Prospect], watch: Watch = UNWATCHED
    ) -> ProspectList:
        """Keep a list with its people, or nothing of it when the watch stops it."""
        with self._connection.transaction():
            cursor = self._connection.execute(_LIST.insert, _LIST.write(one))
            number = int(cursor.lastrowid or 0)
            for run in watch.runs(people, _AT_ONCE):
                rows = (_ONE.write(replace(person, list_id=number)) for person in run)
                self._connection.executemany(_ONE.insert, rows)
            self._audit.note("insert", "prospect_list", number, f"people={len(people)}")
        return replace(one, id=number)

    def ids(self, number: int) -> list[int]:
        """Return the people of a list as they stood in the file, the usable ones first."""
        rows = self._connection.rows(
            "SELECT id FROM prospect WHERE list_id = ? ORDER BY mark IS NOT NULL, row_number, id",
            (number,),
        )
        return [row[0] for row in rows]

    def many(self, ids: Sequence[int]) -> list[Prospect]:
        """Return some people in the order of their ids, but those that are gone."""
        marks = ", ".join("?" * len(ids))
        rows = self._connection.rows(f"{_ONE.select} WHERE id IN ({marks})", ids)
        found = {row[0]: _ONE.read(row) for row in rows}
        return [found[one] for one in ids if one in found]

    def rows(self, ids: Sequence[int], columns: Sequence[str]) -> list[Row]:
        """Return (id, stored columns) of some people, in any order; for tables."""
        names = ", ".join(field_named(Prospect, column).name for column in columns)
        marks = ", ".join("?" * len(ids))
        return self._connection.rows(
            f"SELECT id, {names} FROM prospect WHERE id IN ({marks})", ids
        )

    def find(self, number: int) -> Prospect | None:
        """Return one of them, or None."""
        return next(iter(self.many([number])), None)

    def mark(self, marks: Mapping[int, Mark | None]) -> None:
        """Note who must not be contacted."""
        with self._connection.transaction():
            self._connection.executemany(
                "UPDATE prospect SET mark = ? WHERE id = ?",
                [(mark, number) for number, mark in marks.items()],
            )

    def tell(self, number: int, on: date) -> int:
        """Note that the people of a list who may be contacted were told; return how many."""
        with self._connection.transaction():
            cursor = self._connection.execute(
                "UPDATE prospect SET told_on = ? "
                "WHERE list_id = ? AND mark IS NULL AND told_on IS NULL",
                (on.isoformat(), number),
            )
            self._audit.note("update", "prospect_list", number, f"told={cursor.rowcount}")
        return cursor.rowcount

    def take_out(self, person: Prospect) -> None:
        """Remove somebody who becomes a customer or wants to hear nothing, within a change."""
        self._connection.execute("DELETE FROM prospect WHERE id = ?", (person.id,))
        self._audit.note("delete", "prospect", person.id)

    def destroy(self, number: int) -> int:
        """Destroy a list and all who are still on it; return how many that were."""
        with self._connection.transaction():
            gone = self._destroy(number)
        self._connection.fold_log()  # the log still has the pages as they were
        return gone

    def destroy_expired(self, today: date) -> int:
        """Destroy what was to be kept until a day that is over; return how many people."""
        return sum(self.destroy(number) for number in self._expired(today))

    def has_expired(self, today: date) -> bool:
        """Say whether something was to be kept until a day that is over."""
        return bool(self._expired(today))

    def _expired(self, today: date) -> list[int]:
        rows = self._connection.rows(
            "SELECT id FROM prospect_list WHERE expires_on < ?", (today.isoformat(),)
        )
        is_sure = bool(rows) and self._audit.vouches_for(today)
        return [number for (number,) in rows] if is_sure else []

    def _destroy(self, number: int) -> int:
        cursor = self._connection.execute("DELETE FROM prospect WHERE list_id = ?", (number,))
        self._connection.execute("DELETE FROM prospect_list WHERE id = ?", (number,))
        self._audit.note("destroy", "prospect_list", number, f"people={cursor.rowcount}")
        return cursor.rowcount
