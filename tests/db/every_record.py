"""Records of every type, made, edited and removed at the wish of a random sequence."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import count
from typing import Any, NamedTuple

from register_app import records
from register_app.db.kept import parents_of
from register_app.db.records import Records
from register_app.fields.field import Field, fields_of, table_of
from register_app.register import Register

RECORDS = tuple(records.RECORDS.values())
DERIVED = frozenset(
    {"change", "change_row", "audit", "search_index", "deal_number", "document_text"}
    | {"block_key", "block_list", "block_trace", "prospect_list", "prospect"}
    | {"erasure", "erased_trace", "pending_erasure", "lineage", "kept_record"}
    | {"announced", "backup", "draft"}
)
"""The journal itself, what is never taken back, and what is read anew from other rows."""

Snapshot = Mapping[str, Mapping[int, tuple[object, ...]]]
_NUMBERS = count(1)
_UNIQUE = {("document", "stored"), ("setting", "name")}
_SHAPED = {"day": "2026-11-{:02}", "decimal": "2.5", "time": "{:02}:30"}
_TEXTS = ("", "Kanarialintu", "Äyskäri\nrivi", "100")


def tables(register: Register) -> set[str]:
    """Return the tables of a register."""
    rows = register.connection.rows(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    return {name for (name,) in rows}


def snapshot(register: Register) -> Snapshot:
    """Return every row of every table that is journaled."""
    return {
        table: {
            row[0]: row
            for row in register.connection.rows(f"SELECT * FROM {table}")  # noqa: S608  our own table
        }
        for table in tables(register) - DERIVED
    }


class Wish(NamedTuple):
    """One act of a random sequence; the numbers choose among what there is."""

    act: str
    which: int
    what: int


class Author:
    """Adds, edits and removes records of any type."""

    def __init__(self, register: Register) -> None:
        """Write into a register, within changes that the test makes."""
        self._register = register
        self._changes = register.history._changes  # noqa: SLF001  the same way for every record
        self._records: list[Records[Any]] = [Records(record, self._changes) for record in RECORDS]

    def follow(self, wish: Wish) -> None:
        """Do what is wished where it is possible."""
        of = self._records[wish.which % len(self._records)]
        if wish.act == "add":
            self._add(of, wish.what)
        else:
            ids = [record.id for record in of.all()]
            if ids:
                row = ids[wish.what % len(ids)]
                (self._edit if wish.act == "edit" else self._remove)(of, row, wish.what)

    def _add(self, of: Records[Any], seed: int) -> None:
        values = {field.name: self._value(of, field, seed + place) for place, field in _named(of)}
        pointers = parents_of(self._changes.connection, table_of(of.record_type))
        for column, parent in pointers:
            values[column] = self._some(parent, seed)
        if all(values[field.name] is not None for _, field in _named(of) if field.required):
            make: Callable[..., Any] = of.record_type
            of.save(make(**values))

    def _edit(self, of: Records[Any], row: int, seed: int) -> None:
        pointers = dict(parents_of(self._changes.connection, table_of(of.record_type)))
        fields = [field for _, field in _named(of) if field.name not in pointers]
        field = fields[seed % len(fields)]
        value = self._value(of, field, seed // 3)
        if value is not None or not field.required:
            of.save(replace(of.get(row), **{field.name: value}))

    def _remove(self, of: Records[Any], row: int, _: int) -> None:
        """Remove a row that nothing points to."""
        table, connection = table_of(of.record_type), self._changes.connection
        for child in tables(self._register):
            for column, parent in parents_of(connection, child):
                query = f"SELECT 1 FROM {child} WHERE {column} = ?"  # noqa: S608  our own table
                if parent == table and connection.value(query, (row,)):
                    return
        of.delete(row)

    def _some(self, table: str, seed: int) -> int | None:
        rows = self._changes.connection.rows(f"SELECT id FROM {table} ORDER BY id")  # noqa: S608  our own table
        return rows[seed % len(rows)][0] if rows else None

    def _value(self, of: Records[Any], field: Field, seed: int) -> Any:  # noqa: ANN401  of any kind
        kind = field.kind
        if (table_of(of.record_type), field.name) in _UNIQUE:
            return f"{next(_NUMBERS):032}"
        if kind.choices and not kind.is_open:
            return kind.choices[seed % len(kind.choices)][0]
        if kind.sql_type == "INTEGER":
            return seed % 1000
        if kind.name in _SHAPED:
            return kind.from_row(_SHAPED[kind.name].format(seed % 24 + 1))
        text = _TEXTS[seed % len(_TEXTS)] or ("x" if field.required else "")
        return kind.from_row(text)


def _named(of: Records[Any]) -> list[tuple[int, Field]]:
    return list(enumerate(fields_of(of.record_type)))
