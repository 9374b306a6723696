"""What hangs on rows: by the pointers between tables as they are, and as the journal saw them.

An erasure takes it all. Only few words are special: what speaks of a contact person alone goes
with the person though it may stand without one, and a request outlives the person it names.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from register_app.db.connection import Connection
from register_app.db.privacy import PRIVACY

Rows = dict[str, set[int]]
_OF_A_PERSON = frozenset(
    {"campaign_member", "confirmation", "contact_event", "note", "notice_given", "permission"}
    | {"restriction"}
)
_OUTLIVES = frozenset({"request"})
_PERSON, _CUSTOMER = "contact_id", "customer_id"
_SOME = "IN (SELECT value FROM json_each(?))"


class _Pointer(NamedTuple):
    """A column that points to the rows of a table."""

    table: str
    column: str
    is_needed: bool

    @property
    def goes_along(self) -> bool:
        """Say whether a row goes with the one it points to."""
        of_person = self.column == _PERSON and self.table in _OF_A_PERSON
        return self.is_needed or of_person or self.column == _CUSTOMER


@dataclass
class Reach:
    """What an erasure touches; rows of the journal alone are among those that go."""

    going: Rows = field(default_factory=dict)
    unlinked: dict[tuple[str, str], set[int]] = field(default_factory=dict)
    """Rows that stay and lose a pointer: (table, column) -> rows."""
    blanked: Rows = field(default_factory=dict)
    """Rows that stay, and lose all that tells of a person."""

    def settle(self) -> None:
        """Forget what was to be done to rows that go anyway, and to none."""
        for (table, _), rows in self.unlinked.items():
            rows.difference_update(self.going.get(table, ()))
        for table, rows in self.blanked.items():
            rows.difference_update(self.going.get(table, ()))
        self.unlinked = {where: rows for where, rows in self.unlinked.items() if rows}
        self.blanked = {table: rows for table, rows in self.blanked.items() if rows}


class Follower:
    """Follows pointers in one register."""

    def __init__(self, connection: Connection) -> None:
        """Learn how the tables point to each other."""
        self._connection = connection
        self._pointers: dict[str, list[_Pointer]] = {}
        for parent, table, column, needed in connection.rows(
            'SELECT pointer."table", source.name, pointer."from", info."notnull" OR info.pk '
            "FROM main.sqlite_schema AS source "
            "JOIN pragma_foreign_key_list(source.name) AS pointer "
            'JOIN pragma_table_info(source.name) AS info ON info.name = pointer."from" '
            "WHERE source.type = 'table' AND pointer.\"to\" = 'id'"
        ):
            self._pointers.setdefault(parent, []).append(_Pointer(table, column, bool(needed)))
        self._named = [
            table
            for table, columns in PRIVACY.items()
            if {"row_id", "table_name"} <= columns.keys() and table != "kept_record"
        ]

    def reach(self, start: Mapping[str, Iterable[int]]) -> Reach:
        """Return all that hangs on some rows."""
        found = Reach()
        waiting = [(table, set(rows)) for table, rows in start.items()]
        while waiting:
            table, rows = waiting.pop()
            new = rows - found.going.get(table, set())
            if new:
                found.going.setdefault(table, set()).update(new)
                waiting += self._pointing(table, new, found)
                waiting += self._journaled(table, new)
            if not waiting:
                waiting += self._left_over(found)
        found.settle()
        return found

    def _pointing(
        self, table: str, rows: set[int], found: Reach
    ) -> Iterator[tuple[str, set[int]]]:
        for pointer in self._pointers.get(table, ()):
            there = self._ids(_pointing(pointer), rows)
            if pointer.table in _OUTLIVES:
                self._blank(pointer.table, there, found)
            elif pointer.goes_along:
                yield pointer.table, there
                continue
            found.unlinked.setdefault(pointer[:2], set()).update(there)
        for named in self._named:
            yield (
                named,
                self._ids(
                    f"SELECT rowid FROM {named} WHERE row_id {_SOME} AND table_name = '{table}'",
                    rows,
                ),
            )

    def _blank(self, table: str, rows: set[int], found: Reach) -> None:
        """Note rows that stay without what tells of a person, with what belongs to them."""
        found.blanked.setdefault(table, set()).update(rows)
        for pointer in self._pointers.get(table, ()):
            if pointer.is_needed:
                theirs = self._ids(_pointing(pointer), rows) | self._once_pointing(pointer, rows)
                found.blanked.setdefault(pointer.table, set()).update(theirs)

    def _journaled(self, table: str, rows: set[int]) -> Iterator[tuple[str, set[int]]]:
        """Yield what the journal says belonged to some rows, and is gone."""
        if table == "customer":  # the journal names them in each of its lines
            yield from self._gone(
                self._connection.rows(
                    "SELECT DISTINCT table_name, first_id FROM change_row "
                    f"WHERE owner {_SOME} AND first_id = last_id",
                    (_json(rows),),
                )
            )
            return
        for pointer in self._pointers.get(table, ()):
            if pointer.goes_along:
                theirs = self._once_pointing(pointer, rows)
                yield from self._gone((pointer.table, row) for row in theirs)

    def _once_pointing(self, pointer: _Pointer, rows: set[int]) -> set[int]:
        """Return the rows that pointed to some others, as the journal has it."""
        table, column, _ = pointer
        return {
            row
            for (row,) in self._connection.rows(
                "SELECT DISTINCT first_id FROM change_row "
                f"WHERE table_name = '{table}' AND first_id = last_id "
                f"AND (json_extract(before, '$.{column}') {_SOME} "
                f"OR json_extract(after, '$.{column}') {_SOME})",
                (_json(rows),) * 2,
            )
        }

    def _gone(self, pairs: Iterable[tuple[str, int]]) -> Iterator[tuple[str, set[int]]]:
        by_table: Rows = {}
        for table, row in pairs:
            by_table.setdefault(table, set()).add(row)
        for table, rows in by_table.items():
            yield table, rows - self.living(table, rows)

    def living(self, table: str, rows: set[int]) -> set[int]:
        """Return those of some rows that are there."""
        return self._ids(f"SELECT rowid FROM main.{table} WHERE rowid {_SOME}", rows)

    def _left_over(self, found: Reach) -> Iterator[tuple[str, set[int]]]:
        """Yield the contact persons who have no role but at those who go."""
        customers = found.going.get("customer", set())
        if not customers:
            return
        roles = found.going.get("role", set())
        people = self._ids(
            f"SELECT contact_id FROM role WHERE customer_id {_SOME}", customers
        ) | self._ids(
            f"SELECT json_extract(coalesce(before, after), '$.{_PERSON}') FROM change_row "
            f"WHERE table_name = 'role' AND owner {_SOME}",
            customers,
        )
        people -= found.going.get("contact", set())
        busy = self._connection.rows(
            f"SELECT contact_id, rowid FROM role WHERE contact_id {_SOME}", (_json(people),)
        )
        alone = people - {person for person, role in busy if role not in roles}
        if alone:
            yield "contact", alone

    def _ids(self, query: str, rows: set[int]) -> set[int]:
        found = self._connection.rows(query, (_json(rows),)) if rows else []
        return {row for (row,) in found if row is not None}


def _pointing(pointer: _Pointer) -> str:
    return f"SELECT rowid FROM main.{pointer.table} WHERE {pointer.column} {_SOME}"


def _json(rows: Iterable[int]) -> str:
    return json.dumps(sorted(rows))
