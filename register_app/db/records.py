"""Records as rows: the plain statements, made from the declared fields."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from operator import attrgetter
from typing import Any, Generic, NamedTuple, TypeVar, cast

from register_app.db.change import Changes
from register_app.fields.field import Field, Record, fields_of, table_of

R = TypeVar("R", bound=Record)
T = TypeVar("T")
Row = tuple[Any, ...]
_BOUND = 500
"""How many ids one statement binds."""
_MAX_ID = (1 << 63) - 1
"""The driver takes no larger number, so no record has one."""


class Shape(NamedTuple):
    """How a record type lies in its table."""

    table: str
    columns: tuple[str, ...]
    """The columns without `id`, in the order of a row."""
    read: Callable[[Row], Any]
    """Make a record of (id, *columns)."""
    write: Callable[[Any], Row]
    """Make the columns of a record."""

    @property
    def select(self) -> str:
        """The SQL that reads rows for `read`, to be narrowed."""
        return f"SELECT id, {', '.join(self.columns)} FROM {self.table}"

    @property
    def insert(self) -> str:
        """The SQL that takes a row of `write`."""
        marks = ", ".join("?" * len(self.columns))
        return f"INSERT INTO {self.table} ({', '.join(self.columns)}) VALUES ({marks})"


@cache
def shape_of(record_type: type[Record]) -> Shape:
    """Return how the records of a type are stored."""
    fields = fields_of(record_type)
    columns = tuple(column for field in fields for column in field.columns)
    return Shape(table_of(record_type), columns, _reader(record_type, fields), _writer(fields))


def _reader(record_type: Callable[..., Any], fields: tuple[Field, ...]) -> Callable[[Row], Any]:
    places, place = [], 1
    for field in fields:
        places.append((field.name, place, field.kind.from_row))
        place += len(field.columns)

    def read(row: Row) -> Any:  # noqa: ANN401  a record of the type asked for
        values = {
            name: None if row[at] is None else from_row(row[at]) for name, at, from_row in places
        }
        return record_type(id=row[0], **values)

    return read


def _writer(fields: tuple[Field, ...]) -> Callable[[Any], Row]:
    values_of = attrgetter(*(field.name for field in fields))

    def write(record: Any) -> Row:  # noqa: ANN401  a record of the type asked for
        row: list[Any] = []
        for field, value in zip(fields, values_of(record), strict=True):
            row.append(None if value is None else field.kind.to_row(value))
            if field.ordered:
                row.append(field.kind.sort_key(value))
        return tuple(row)

    return write


class Records(Generic[R]):
    """The stored records of one type."""

    def __init__(self, record_type: type[R], changes: Changes) -> None:
        """Prepare the statements."""
        self.record_type: type[Record] = record_type
        self._shape = shape = shape_of(record_type)
        self._changes = changes
        self._connection = changes.connection
        self._select = shape.select
        self._insert = shape.insert

    def find(self, record_id: int) -> R | None:
        """Return one record, or None."""
        if abs(record_id) > _MAX_ID:
            return None
        row = self._connection.row(f"{self._select} WHERE id = ?", (record_id,))
        return None if row is None else cast("R", self._shape.read(row))

    def get(self, record_id: int) -> R:
        """Return one record; raise KeyError where there is none."""
        record = self.find(record_id)
        if record is None:
            raise KeyError(record_id)
        return record

    def all(self, order: str = "id") -> list[R]:
        """Return every record; for the short lists (purposes, recipients ...)."""
        return self.where("1 = 1", (), order=order)

    def where(self, condition: str, values: Sequence[Any], *, order: str = "id") -> list[R]:
        """Return the records that meet a condition written by a store."""
        rows = self._connection.rows(f"{self._select} WHERE {condition} ORDER BY {order}", values)
        return [self._shape.read(row) for row in rows]

    def grouped(self, column: str, owners: Sequence[int]) -> dict[int, list[R]]:
        """Return the records that point at some owners through a column, by owner, by id."""
        place = self._shape.columns.index(column) + 1
        found: dict[int, list[R]] = {}
        for run in chunks(owners, _BOUND):
            marks = ", ".join("?" * len(run))
            query = f"{self._select} WHERE {column} IN ({marks}) ORDER BY id"
            for row in self._connection.rows(query, run):
                found.setdefault(row[place], []).append(self._shape.read(row))
        return found

    def owners(self, column: str, condition: str, values: Sequence[Any]) -> list[int]:
        """Return what the records that meet a condition point at through a column, each once."""
        rows = self._connection.rows(
            f"SELECT DISTINCT {column} FROM {self._shape.table} "
            f"WHERE {condition} AND {column} IS NOT NULL ORDER BY {column}",
            values,
        )
        return [owner for (owner,) in rows]

    def of_image(self, record_id: int, image: Mapping[str, Any]) -> R:
        """Return a record as the journal kept it."""
        row = (record_id, *map(image.get, self._shape.columns))
        return cast("R", self._shape.read(row))

    def many(self, ids: Sequence[int]) -> list[R]:
        """Return some records in any order, leaving out those that are gone."""
        found: list[R] = []
        for run in chunks(ids, _BOUND):
            found += self.where(f"id IN ({', '.join('?' * len(run))})", run)
        return found

    def ids_of(self, column: str, owner: int) -> list[int]:
        """Return the ids of the records that point at an owner through a column."""
        rows = self._connection.rows(
            f"SELECT id FROM {self._shape.table} WHERE {column} = ? ORDER BY id", (owner,)
        )
        return [number for (number,) in rows]

    def any(self) -> bool:
        """Say whether there is a record."""
        return bool(self._connection.value(f"SELECT EXISTS (SELECT 1 FROM {self._shape.table})"))

    def save(self, record: R) -> R:
        """Insert or update; return the record as stored."""
        if record.id is None:
            return self._add(record)
        self.replace(self.get(record.id), record)
        return record

    def replace(self, before: R, after: R) -> None:
        """Store a record in place of one that was just read."""
        if before.id is None or before.id != after.id:
            raise ValueError("not the same record")
        if before != after:
            self._update(self._shape.write(before), self._shape.write(after), before.id)

    def delete(self, record_id: int) -> None:
        """Remove one record; the journal keeps what undo needs."""
        self._changes.delete(self._shape.table, record_id, record_id)

    def add_rows(self, rows: Iterable[Row]) -> range:
        """Insert many prepared rows (see `Shape.write`) at once; return their ids.

        The journal notes the range only, so that a large import stays fast.
        """
        self._changes.require()
        table = self._shape.table
        first = self.next_id()
        self._connection.executemany(self._insert, rows)
        ids = range(first, self.next_id())
        if ids:
            self._changes.inserted(table, ids[0], ids[-1])
        return ids

    def next_id(self) -> int:
        """Return the id that the next record will get."""
        # AUTOINCREMENT never hands out an id twice, so ids of one statement are a range.
        last = self._connection.value(
            "SELECT seq FROM sqlite_sequence WHERE name = ?", (self._shape.table,)
        )
        return (last or 0) + 1

    def _add(self, record: R) -> R:
        self._changes.require()
        cursor = self._connection.execute(self._insert, self._shape.write(record))
        new_id = int(cursor.lastrowid or 0)
        self._changes.inserted(self._shape.table, new_id, new_id, owned=True)
        return cast("R", replace(cast("Any", record), id=new_id))

    def _update(self, before: Row, after: Row, record_id: int) -> None:
        changed = {
            column: (old, new)
            for column, old, new in zip(self._shape.columns, before, after, strict=True)
            if old != new
        }
        self._changes.update(self._shape.table, record_id, changed)


def chunks(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    """Cut ids into runs short enough to be bound in one statement, and records likewise."""
    for start in range(0, len(items), size):
        yield items[start : start + size]
