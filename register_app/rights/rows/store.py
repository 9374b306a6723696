"""The rows that places name, as plain data."""

import json
from collections.abc import Iterable, Sequence

from register_app.db.connection import Connection
from register_app.db.events import Event, events_at
from register_app.db.place import Place
from register_app.db.privacy import PRIVACY, Privacy
from register_app.db.records import shape_of
from register_app.reports.held import Plain, plain_part
from register_app.rights.search import JSON
from register_app.rights.sorts import SORTS


class PlaceRows:
    """Reads rows of any table on one connection."""

    def __init__(self, connection: Connection) -> None:
        """Read through one connection."""
        self._connection = connection

    def plain(self, place: Place) -> Plain | None:
        """Return what a row says, or one column of it; None where it is gone.

        What only leads to other rows is left out.
        """
        found = self._record(place) or self._columns(place)
        if found is None:
            return None
        return {name: value for name, value in found.items() if _is_said(place, name)}

    def events(self, place: Place) -> list[Event]:
        """Return what happened to a row, or to one column of it."""
        events = events_at(self._connection, place.table, place.row)
        return [*_of_column(events, place.column)] if place.column else events

    def words_of(self, documents: Sequence[int]) -> dict[int, str]:
        """Return the words that some documents hold, as far as they could be read."""
        rows = self._connection.rows(
            "SELECT document_id, text FROM document_text "
            "WHERE document_id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(documents)),),
        )
        return dict(rows)

    def _record(self, place: Place) -> Plain | None:
        record_type = SORTS[place.table].record_type
        if record_type is None:
            return None
        shape = shape_of(record_type)
        row = self._connection.row(f"{shape.select} WHERE id = ?", (place.row,))
        return plain_part(shape.read(row)) if row else None

    def _columns(self, place: Place) -> Plain | None:
        """Return the columns of a row that is no record."""
        if SORTS[place.table].record_type is not None:
            return None
        names = list(PRIVACY[place.table])
        query = f"SELECT {', '.join(names)} FROM {place.table} WHERE id = ?"
        row = self._connection.row(query, (place.row,))
        found = zip(names, row, strict=True) if row else ()
        return {name: _read(name, value) for name, value in found} or None


def _read(name: str, value: object) -> object:
    """Return a value, read where it is written as JSON."""
    return json.loads(value) if name in JSON and isinstance(value, str) else value


def _is_said(place: Place, name: str) -> bool:
    if place.column:
        return name == place.column
    return PRIVACY[place.table].get(name) is not Privacy.TECHNICAL or name in {"kind", "state"}


def _of_column(events: Iterable[Event], column: str) -> Iterable[Event]:
    for event in events:
        before = {name: value for name, value in event.before.items() if name == column}
        after = {name: value for name, value in event.after.items() if name == column}
        if before or after:
            yield event._replace(before=before, after=after)
