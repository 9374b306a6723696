"""Find a person in the journal: old values, removed records, and the titles of changes."""

import json
from collections.abc import Collection, Iterator, Mapping

from register_app.customers.choices import PERSONS
from register_app.db.connection import Connection
from register_app.db.place import Place
from register_app.rights.hit import CUT, Hit, Row, is_told, merged
from register_app.rights.reading import Reading

JOURNAL = ("change", "change_row")
_IMAGES = " UNION ALL ".join(
    f"SELECT group_concat(value, '{CUT}') AS text FROM json_each({image})"
    for image in ("before", "after")
)
_LINES = (
    f"SELECT id, (SELECT coalesce(group_concat(text, '{CUT}'), '') FROM ({_IMAGES})) "
    "FROM change_row WHERE coalesce(before, after) IS NOT NULL"
)
_TITLES = (
    "SELECT id, (SELECT coalesce(group_concat(value, ' '), '') "
    "FROM json_each(title_values, '$.values')) FROM change"
)


class Past:
    """The journal, to be looked into for one person."""

    def __init__(self, connection: Connection, reading: Reading) -> None:
        """Read through one connection."""
        self._connection = connection
        self._reading = reading

    def find(self, known: Collection[Place]) -> dict[Place, Hit]:
        """Return the places, but the known ones, where the person stood once."""
        lines = self._reading.found(self._connection.each(_LINES))
        found = merged(hit for line, *_ in lines for hit in self._in_line(line))
        return {
            place: hit
            for place, hit in found.items()
            if not {place, place._replace(column="")}.intersection(known)
        }

    def in_titles(self, known: Collection[Place]) -> Iterator[Hit]:
        """Yield the changes whose title names the person, where nothing else of them is known."""
        for change, text, spots in self._reading.found(self._connection.each(_TITLES)):
            if not self._is_about(change, known):
                row = Row(("title_values",), text, spots)
                yield row.hit(Place("change", change, "title_values"), (), is_past=True)

    def _in_line(self, line: int) -> Iterator[Hit]:
        rows = self._connection.rows(
            "SELECT table_name, first_id, owner, before, after FROM change_row WHERE id = ?",
            (line,),
        )
        for table, number, owner, *images in rows:
            place = Place(table, number)
            for image in filter(None, images):
                told = json.loads(image).items()
                row = self._looked_into(
                    {name: value for name, value in told if value and is_told(table, name)}
                )
                if row:
                    yield from self._hits(place, () if owner is None else (owner,), row)

    def _hits(self, place: Place, customers: tuple[int, ...], row: Row) -> Iterator[Hit]:
        if self._is_of_person(place):
            yield row.hit(place, customers, is_past=True)
        else:
            for one in row.by_column():
                yield one.hit(place._replace(column=one.columns[0]), customers, is_past=True)

    def _is_of_person(self, place: Place) -> bool:
        """Say whether the whole row is about one person; a firm may have had a person's number."""
        if place.table != "customer":
            return True
        kind = self._connection.value("SELECT kind FROM customer WHERE id = ?", (place.row,))
        return kind is None or kind in PERSONS

    def _is_about(self, change: int, known: Collection[Place]) -> bool:
        rows = self._connection.rows(
            "SELECT table_name, first_id, owner FROM change_row WHERE change_id = ?", (change,)
        )
        return any(
            Place(table, number) in known or Place("customer", owner or 0) in known
            for table, number, owner in rows
        )

    def _looked_into(self, columns: Mapping[str, object]) -> Row | None:
        text, spots = self._reading.spotter.find(CUT.join(map(str, columns.values())))
        return Row(tuple(columns), text, spots) if spots else None
