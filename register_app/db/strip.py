"""Take rows out of a register and out of its journal, so that no undo brings them back.

Everything here happens within a transaction, and none of it is journaled.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from typing import Any

from register_app.db.connection import Connection
from register_app.db.privacy import PRIVACY, Privacy
from register_app.db.reach import Reach

_SOME = "IN (SELECT value FROM json_each(?))"
_EMPTY = "–"
"""Stands where a text is demanded and must not stay."""
_BLANKED = {Privacy.IDENTITY, Privacy.CONTACT, Privacy.CONTENT}
Image = dict[str, Any]
Fields = Mapping[tuple[str, str], Set[int]]
"""Single columns of rows: (table, column) -> rows."""


class Stripper:
    """Reads what goes, and then lets it go."""

    def __init__(self, connection: Connection, reach: Reach, fields: Fields) -> None:
        """Look up which lines of the journal tell of what goes."""
        self._connection = connection
        self._reach = reach
        self._fields = fields
        self._lines = self._find_lines()

    def live(self) -> Iterator[tuple[str, int, Image]]:
        """Yield the rows that go and are there: table, id, columns."""
        for table, rows in self._reach.going.items():
            yield from self._rows(table, rows)

    def blanked(self) -> Iterator[tuple[str, Image]]:
        """Yield what rows that stay will lose."""
        for table, rows in self._reach.blanked.items():
            blank = set(_blank(table))
            for _, _, image in self._rows(table, rows):
                yield table, {name: value for name, value in image.items() if name in blank}
        for (table, column), some in self._fields.items():
            names = self._with_key(table, column)
            for _, _, image in self._rows(table, some):
                yield table, {name: image[name] for name in names}

    def journaled(self) -> Iterator[tuple[str, Image]]:
        """Yield the images in the lines that go, and what goes from those that stay."""
        for run in _runs(self._lines):
            for table, *images in self._connection.rows(
                f"SELECT table_name, before, after FROM change_row WHERE id {_SOME}", (run,)
            ):
                yield from ((table, json.loads(image)) for image in images if image)
        for (table, column), rows in self._fields.items():
            names = self._with_key(table, column)
            for both in self._lines_of(table, rows, "before, after"):
                for image in (json.loads(side) for side in both if side):
                    yield table, {name: image[name] for name in names if name in image}

    def strip(self) -> None:
        """Let all of it go."""
        connection = self._connection
        connection.execute("PRAGMA defer_foreign_keys = ON")
        for (table, column), rows in self._reach.unlinked.items():
            connection.execute(
                f"UPDATE main.{table} SET {column} = NULL WHERE rowid {_SOME}", (_json(rows),)
            )
        for table, rows in self._reach.blanked.items():
            for column in _blank(table):
                self._empty(table, column, rows)
        for (table, column), some in self._fields.items():
            self._empty_field(table, column, some)
        for table, rows in self._reach.going.items():
            connection.execute(f"DELETE FROM main.{table} WHERE rowid {_SOME}", (_json(rows),))
        self._strip_journal()

    def add_telling(self, table: str, is_telling: Callable[[str], bool]) -> None:
        """Let the lines of a table go too that tell of a person by a word."""
        for line, *images in self._connection.rows(
            "SELECT id, before, after FROM change_row "
            "WHERE table_name = ? AND coalesce(before, after) IS NOT NULL",
            (table,),
        ):
            values = [value for image in images if image for value in json.loads(image).values()]
            if any(isinstance(value, str) and is_telling(value) for value in values):
                self._lines.add(line)

    def retitle(self, is_telling: Callable[[str], bool]) -> int:
        """Blank the values in titles of changes that tell of a person; return in how many."""
        found = 0
        for number, values in self._connection.rows(
            "SELECT id, title_values FROM change WHERE title_values NOT LIKE '{\"values\": {}%'"
        ):
            kept = json.loads(values)
            told = {key: value for key, value in kept["values"].items() if is_telling(str(value))}
            if told:
                kept["values"].update(dict.fromkeys(told, "…"))
                self._connection.execute(
                    "UPDATE change SET title_values = ? WHERE id = ?", (json.dumps(kept), number)
                )
                found += 1
        return found

    @property
    def lines(self) -> int:
        """How many lines of the journal go."""
        return len(self._lines)

    def _find_lines(self) -> set[int]:
        found: set[int] = set()
        for rows_by_table in (self._reach.going, self._reach.blanked):
            for table, rows in rows_by_table.items():
                found.update(line for (line,) in self._lines_of(table, rows, "id"))
        owned = [table for table, columns in PRIVACY.items() if "customer_id" in columns]
        names = ", ".join(f"'{table}'" for table in owned)
        found.update(
            line
            for (line,) in self._connection.rows(
                f"SELECT id FROM change_row WHERE owner {_SOME} AND first_id = last_id "
                f"AND table_name IN ({names})",
                (_json(self._reach.going.get("customer", ())),),
            )
        )
        return found

    def _lines_of(self, table: str, rows: Iterable[int], columns: str) -> list[tuple[Any, ...]]:
        return self._connection.rows(
            f"SELECT {columns} FROM change_row "
            f"WHERE table_name = '{table}' AND first_id {_SOME} AND first_id = last_id",
            (_json(rows),),
        )

    def _rows(self, table: str, rows: Iterable[int]) -> Iterator[tuple[str, int, Image]]:
        names = list(PRIVACY[table])
        for row, *values in self._connection.rows(
            f"SELECT rowid, {', '.join(names)} FROM main.{table} WHERE rowid {_SOME}",
            (_json(rows),),
        ):
            yield table, row, dict(zip(names, values, strict=True))

    def _with_key(self, table: str, column: str) -> list[str]:
        key = f"{column}_key"
        return [column, key] if key in PRIVACY[table] else [column]

    def _empty(self, table: str, column: str, rows: Iterable[int]) -> None:
        value = self._nothing(table, column)
        self._connection.execute(
            f"UPDATE main.{table} SET {column} = ? WHERE rowid {_SOME}", (value, _json(rows))
        )

    def _nothing(self, table: str, column: str) -> str | None:
        needed, preset = self._connection.rows(
            'SELECT "notnull", dflt_value FROM pragma_table_info(?) WHERE name = ?',
            (table, column),
        )[0]
        if not needed:
            return None
        return _EMPTY if preset is None else str(preset).strip("'")

    def _empty_field(self, table: str, column: str, rows: Iterable[int]) -> None:
        names = self._with_key(table, column)
        for name in names:
            self._empty(table, name, rows)
            value = self._nothing(table, name)
            for side in ("before", "after"):
                self._connection.execute(
                    f"UPDATE change_row SET {side} = "
                    f"CASE act WHEN 'delete' THEN json_replace({side}, '$.{name}', ?) "
                    f"ELSE json_remove({side}, '$.{name}') END "
                    f"WHERE table_name = '{table}' AND first_id {_SOME} AND first_id = last_id "
                    f"AND json_type({side}, '$.{name}') IS NOT NULL",
                    (value, _json(rows)),
                )
        empty = self._connection.rows(
            f"SELECT id FROM change_row WHERE table_name = '{table}' AND first_id {_SOME} "
            "AND act = 'update' AND after = '{}'",
            (_json(rows),),
        )
        self._lines.update(line for (line,) in empty)

    def _strip_journal(self) -> None:
        connection = self._connection
        changes: set[int] = set()
        for run in _runs(self._lines):
            changes.update(
                change
                for (change,) in connection.rows(
                    f"SELECT DISTINCT change_id FROM change_row WHERE id {_SOME}", (run,)
                )
            )
            connection.execute(f"DELETE FROM change_row WHERE id {_SOME}", (run,))
        self._unlink_images()
        # What took a change back goes before it: a change with nothing in it has no history.
        empty = (
            f"DELETE FROM change WHERE id {_SOME} "
            "AND NOT EXISTS (SELECT 1 FROM change_row WHERE change_id = change.id) "
            "AND NOT EXISTS (SELECT 1 FROM change AS later WHERE later.target = change.id)"
        )
        for _ in ("what took back or brought again", "what was done"):
            connection.execute(empty, (_json(changes),))

    def _unlink_images(self) -> None:
        """Let no line that stays point to a contact person who is gone: undo goes by it."""
        people = _json(self._reach.going.get("contact", ()))
        for side in ("before", "after") if self._reach.going.get("contact") else ():
            self._connection.execute(
                f"UPDATE change_row SET {side} = json_set({side}, '$.contact_id', NULL) "
                f"WHERE {side} IS NOT NULL AND json_extract({side}, '$.contact_id') {_SOME}",
                (people,),
            )


def overwrite(connection: Connection, table: str, row: int, columns: Mapping[str, object]) -> None:
    """Write some columns past the journal, which must not remember what stood there."""
    names = ", ".join(f"{column} = ?" for column in columns)
    connection.execute(f"UPDATE main.{table} SET {names} WHERE id = ?", (*columns.values(), row))


def _blank(table: str) -> list[str]:
    """Return the columns of a table that tell of a person."""
    return [column for column, privacy in PRIVACY[table].items() if privacy in _BLANKED]


def _json(rows: Iterable[int]) -> str:
    return json.dumps(sorted(rows))


def _runs(rows: Iterable[int]) -> Iterator[str]:
    ordered = sorted(rows)
    for start in range(0, len(ordered), 5000):
        yield _json(ordered[start : start + 5000])
