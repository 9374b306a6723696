"""What an undo leaves alone: rows edited since, and what hangs together with them."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from register_app.db.change import Changes
from register_app.db.connection import Connection
from register_app.db.owners import NOBODY

TableRow = tuple[str, int]
"""A table and a row of it."""
_FEW = 50
"""So many runs are left out by the database itself; the rest is looked through here."""


class Since(NamedTuple):
    """What was edited after a change."""

    owners: frozenset[int]
    rows: frozenset[TableRow]


class Runs:
    """The rows that one change added, as runs of ids."""

    def __init__(self, runs: Iterable[tuple[int, int]]) -> None:
        """Join runs that touch each other."""
        self.runs: list[tuple[int, int]] = []
        for first, last in sorted(runs):
            if self.runs and first <= self.runs[-1][1] + 1:
                self.runs[-1] = (self.runs[-1][0], max(last, self.runs[-1][1]))
            else:
                self.runs.append((first, last))
        self._starts = [first for first, _ in self.runs]

    def __contains__(self, row: int) -> bool:
        """Say whether a row is among them."""
        place = bisect_right(self._starts, row) - 1
        return place >= 0 and row <= self.runs[place][1]


NO_RUNS = Runs(())


class Lasting(NamedTuple):
    """Rows that no undo takes away as long as those are there whom they speak of."""

    table: str
    condition: str
    """Which rows, in the words of the database."""
    about: tuple[str, ...]
    """The columns that point to those whom a row speaks of."""


def since(connection: Connection, change_id: int) -> Since:
    """Return what was edited after a change, and not taken back."""
    rows = connection.rows(
        "SELECT change_row.owner, table_name, first_id, last_id FROM change_row "
        "JOIN change ON change.id = change_row.change_id "
        # What was brought again counts by the change itself, whose mark is up to date.
        "WHERE change.id > ? AND change.kind = 'do' AND change.undone = 0",
        (change_id,),
    )
    owners = frozenset(owner for owner, *_ in rows if owner is not None)
    # A row of a bulk insert is new, so no older change touches it.
    single = frozenset((table, first) for _, table, first, last in rows if first == last)
    return Since(owners, single)


class Kept:
    """The rows added by a change that its undo does not remove, with their owners."""

    def __init__(
        self, changes: Changes, change_id: int, edited: Since, lasting: Iterable[Lasting]
    ) -> None:
        """Look at the register as it is now, with all but the removals done."""
        self._changes = changes
        self._connection = connection = changes.connection
        self._added = _added(connection, change_id)
        new = self._added.get("customer", NO_RUNS)
        self._since = edited._replace(owners=frozenset(o for o in edited.owners if o in new))
        self.rows: dict[TableRow, int | None] = {}
        for table, runs in self._added.items():
            for run in runs.runs:
                self._keep(table, self._edited(table, run))
                self._keep(table, self._needed(table, run))
                self._keep(table, changes.gate.shut(table, *run))
        self._keep_children(list(self.rows))
        self.lasting: set[TableRow] = set()
        """The rows that stay because they last, with what they hang on."""
        for one in lasting:
            self._keep_lasting(one)

    def of(self, table: str, first: int, last: int) -> list[int]:
        """Return the rows of a run that stay, in order."""
        return sorted(row for kept, row in self.rows if kept == table and first <= row <= last)

    def _keep(self, table: str, rows: Iterable[int]) -> list[TableRow]:
        new = [(table, row) for row in rows if (table, row) not in self.rows]
        owner = self._changes.owner_of(table)
        for place in new:
            self.rows[place] = self._connection.value(
                f"SELECT {owner} FROM {table} WHERE id = ?", (place[1],)
            )
        return new

    def _edited(self, table: str, run: tuple[int, int]) -> list[int]:
        """Return the rows that were edited since.

        What belongs to a customer of this change stays with the customer; a row added to one
        who was there before is looked at by itself.
        """
        if not self._since.owners and not self._since.rows:
            return []
        owner = self._changes.owner_of(table)
        rows = self._connection.rows(
            f"SELECT id, {owner} FROM {table} WHERE id BETWEEN ? AND ? ORDER BY id", run
        )
        return [
            row
            for row, owner in rows
            if owner in self._since.owners or (table, row) in self._since.rows
        ]

    def _needed(self, table: str, run: tuple[int, int]) -> list[int]:
        """Return the rows that something else still points to, as a customer to its import."""
        needed: set[int] = set()
        for child, column in _pointers(self._connection, table):
            own = self._added.get(child, NO_RUNS)
            others = " AND NOT id BETWEEN ? AND ?" * len(own.runs[:_FEW])
            bounds = [bound for own_run in own.runs[:_FEW] for bound in own_run]
            rows = self._connection.rows(
                f"SELECT id, {column} FROM main.{child} WHERE {column} BETWEEN ? AND ?{others}",
                (*run, *bounds),
            )
            needed.update(target for row, target in rows if row not in own)
        return sorted(needed)

    def _keep_lasting(self, lasting: Lasting) -> None:
        table, before = lasting.table, set(self.rows)
        for run in self._added.get(table, NO_RUNS).runs:
            rows = self._connection.rows(
                f"SELECT id, {', '.join(lasting.about)} FROM {table} "
                f"WHERE {lasting.condition} AND id BETWEEN ? AND ? ORDER BY id",
                run,
            )
            stay = [row for row, *about in rows if not self._is_going(lasting, about)]
            self._keep_children(self._keep(table, stay))
        self.lasting |= self.rows.keys() - before

    def _is_going(self, lasting: Lasting, about: Sequence[int | None]) -> bool:
        parents = dict(parents_of(self._connection, lasting.table))
        return any(
            row is not None
            and row in self._added.get(parents[column], NO_RUNS)
            and (parents[column], row) not in self.rows
            for column, row in zip(lasting.about, about, strict=True)
        )

    def _keep_children(self, places: list[TableRow]) -> None:
        """Keep what the change added to rows that stay: the lines of a deal, a person's role."""
        while places:
            table, row = places.pop()
            if self._changes.owner_of(table) != NOBODY:  # an import does not hold all it brought
                for child, column in _pointers(self._connection, table):
                    places += self._keep_pointing(child, column, row)
            places += self._keep_parents(table, row)

    def _keep_pointing(self, child: str, column: str, row: int) -> list[TableRow]:
        own = self._added.get(child)
        if own is None:
            return []
        rows = self._connection.rows(f"SELECT id FROM main.{child} WHERE {column} = ?", (row,))
        return self._keep(child, [found for (found,) in rows if found in own])

    def _keep_parents(self, table: str, row: int) -> Iterator[TableRow]:
        for column, parent in parents_of(self._connection, table):
            target = self._connection.value(f"SELECT {column} FROM {table} WHERE id = ?", (row,))
            if target is not None and target in self._added.get(parent, NO_RUNS):
                yield from self._keep(parent, [target])


def parents_of(connection: Connection, table: str) -> list[tuple[str, str]]:
    """Return the columns of a table that point to others, with the table they point to."""
    rows = connection.rows(
        f'SELECT "from", "table" FROM pragma_foreign_key_list(\'{table}\') WHERE "to" = \'id\''
    )
    return [(column, parent) for column, parent in rows]


def _pointers(connection: Connection, table: str) -> list[tuple[str, str]]:
    """Return the tables and columns that point to a table; what is derived does not hold it."""
    rows = connection.rows(
        'SELECT source.name, pointer."from" FROM main.sqlite_schema AS source '
        "JOIN pragma_foreign_key_list(source.name) AS pointer "
        "WHERE source.type = 'table' AND pointer.\"table\" = ? AND pointer.\"to\" = 'id' "
        "AND pointer.on_delete <> 'CASCADE'",
        (table,),
    )
    return [(child, column) for child, column in rows]


def _added(connection: Connection, change_id: int) -> dict[str, Runs]:
    found: dict[str, list[tuple[int, int]]] = {}
    for table, first, last in connection.rows(
        "SELECT table_name, first_id, last_id FROM change_row "
        "WHERE change_id = ? AND act = 'insert'",
        (change_id,),
    ):
        found.setdefault(table, []).append((first, last))
    return {table: Runs(runs) for table, runs in found.items()}
