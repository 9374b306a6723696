"""The words of passages: notes, contacts, documents, tasks and deals, each indexed by itself.

A change of one does not touch the others, so a note costs the same beside a thousand documents.
"""

from collections.abc import Iterable, Iterator, Sequence

from register_app.customers.prose.source import Part, Source
from register_app.db.change import Change
from register_app.db.connection import Connection
from register_app.db.records import chunks

_SOURCES = 8
"""Ids of passages keep room for so many sources; more needs another version of the index."""
_BOUND = 500


class Passages:
    """The second table of the search index."""

    def __init__(self, connection: Connection, sources: Sequence[Source]) -> None:
        """Read the sources, in an order that stays as it is."""
        self._connection = connection
        self._sources = {source.table: source for source in sources}
        self._numbers = {source.table: number for number, source in enumerate(sources)}
        self._parts = {source.part.table: source for source in sources if source.part}

    def make_tables(self) -> None:
        """Make the empty tables anew."""
        for table in ("prose", "passage"):
            self._connection.execute(f"DROP TABLE IF EXISTS search.{table}")
        self._connection.execute(
            "CREATE VIRTUAL TABLE search.prose USING fts5(text, content='', "
            "contentless_delete=1, prefix='3', tokenize='unicode61 remove_diacritics 2')"
        )
        self._connection.execute(
            "CREATE TABLE search.passage (id INTEGER PRIMARY KEY, customer INTEGER NOT NULL)"
        )

    def fill(self) -> None:
        """Read every source."""
        for source in self._sources.values():
            self._insert(source, "", ())

    def follow(self, change: Change) -> None:
        """Read again what a change under way touched, as its journal tells."""
        for table in change.tables & self._sources.keys():
            self._read_again(self._sources[table], self._touched(change, table))
        for table in change.tables & self._parts.keys():
            source = self._parts[table]
            self.read_again(source.table, self._touched_by_parts(change, source.part))

    def read_again(self, table: str, ids: Iterable[int]) -> None:
        """Read some rows of a source again."""
        self._read_again(self._sources[table], ((row_id, row_id) for row_id in ids))

    def hits(self, match: str, before: str) -> list[tuple[int, int]]:
        """Return (rank, customer) of those with a passage that matches, in any order.

        `before` leaves out who was in touch on that day or later; empty asks for all.
        """
        if self._connection.value("SELECT 1 FROM search.passage LIMIT 1") is None:
            return []
        return [
            (rank, customer)
            for rank, customer in self._connection.rows(
                "SELECT DISTINCT place.rank, place.id FROM search.prose "
                "CROSS JOIN search.passage ON passage.id = prose.rowid "
                "CROSS JOIN search.place ON place.id = passage.customer "
                "WHERE prose MATCH ? AND (? = '' OR place.last_contact < ?)",
                (match, before, before),
            )
        ]

    def last_contact(self) -> str:
        """Return the SQL of a customer's last contact; empty for one who never had any."""
        for source in self._sources.values():
            if source.contact_day:
                return (
                    f"coalesce((SELECT max({source.contact_day}) FROM main.{source.table} "
                    "WHERE customer_id = customer.id), '')"
                )
        return "''"

    def contacted(self, change: Change) -> set[int]:
        """Return the customers of the contacts that a change touched, as they are now."""
        found: set[int] = set()
        for source in self._sources.values():
            if source.contact_day and source.table in change.tables:
                rows = self._connection.rows(
                    f"SELECT DISTINCT customer_id FROM main.change_row JOIN main.{source.table} "
                    f"ON {source.table}.id BETWEEN first_id AND last_id "
                    "WHERE change_id = ? AND table_name = ?",
                    (change.id, source.table),
                )
                found.update(customer for (customer,) in rows)
        return found

    def _touched(self, change: Change, table: str) -> Iterator[tuple[int, int]]:
        rows = self._connection.rows(
            "SELECT DISTINCT first_id, last_id FROM main.change_row "
            "WHERE change_id = ? AND table_name = ? ORDER BY first_id, last_id DESC",
            (change.id, table),
        )
        done = 0
        for first, last in rows:
            if last > done:
                yield max(first, done + 1), last
                done = last

    def _touched_by_parts(self, change: Change, part: Part | None) -> Iterator[int]:
        """Return the rows whose parts came, changed, moved or went."""
        if part is None:
            return
        rows = self._connection.rows(
            f"SELECT {part.key} FROM main.change_row JOIN main.{part.table} "
            f"ON {part.table}.id BETWEEN first_id AND last_id "
            "WHERE change_id = ?1 AND table_name = ?2 "
            f"UNION SELECT json_extract(before, '$.{part.key}') FROM main.change_row "
            "WHERE change_id = ?1 AND table_name = ?2",
            (change.id, part.table),
        )
        yield from (row_id for (row_id,) in rows if row_id is not None)

    def _read_again(self, source: Source, runs: Iterable[tuple[int, int]]) -> None:
        number = self._numbers[source.table]
        for first, last in runs:
            ids = (first * _SOURCES + number, last * _SOURCES + number)
            held = self._connection.rows(
                "SELECT id FROM search.passage WHERE id BETWEEN ? AND ? "
                f"AND id % {_SOURCES} = {number}",
                ids,
            )
            self._delete([row_id for (row_id,) in held])
            self._insert(source, "AND id BETWEEN ? AND ?", (first, last))

    def _delete(self, ids: Sequence[int]) -> None:
        for run in chunks(ids, _BOUND):
            marks = ", ".join("?" * len(run))
            self._connection.execute(f"DELETE FROM search.prose WHERE rowid IN ({marks})", run)
            self._connection.execute(f"DELETE FROM search.passage WHERE id IN ({marks})", run)

    def _insert(self, source: Source, condition: str, values: tuple[int, ...]) -> None:
        number = self._numbers[source.table]
        rest = f"FROM main.{source.table} WHERE customer_id IS NOT NULL {condition}"
        self._connection.execute(
            f"INSERT INTO search.passage SELECT id * {_SOURCES} + {number}, customer_id {rest}",
            values,
        )
        self._connection.execute(
            "INSERT INTO search.prose (rowid, text) "
            f"SELECT id * {_SOURCES} + {number}, {_text(source)} {rest}",
            values,
        )


def _text(source: Source) -> str:
    """Return the SQL of the words of a passage."""
    own = _joined(source.table, source.columns)
    if source.part is None:
        return own
    part = source.part
    return (
        f"{own} || ' ' || coalesce((SELECT group_concat({_joined(part.table, part.columns)}, ' ') "
        f"FROM main.{part.table} WHERE {part.table}.{part.key} = {source.table}.id), '')"
    )


def _joined(table: str, columns: Iterable[str]) -> str:
    return " || ' ' || ".join(f"{table}.{column}" for column in columns)
