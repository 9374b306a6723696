"""What happened to one customer and what belongs to it, read from the journal."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from register_app.db.change import title_of
from register_app.db.connection import Connection
from register_app.i18n import Message


class Event(NamedTuple):
    """One row written: by which change, and the columns before and after."""

    at: str
    title: Message
    kind: str
    """`do`, `undo` or `redo`."""
    act: str
    table: str
    row: int
    before: Mapping[str, Any]
    after: Mapping[str, Any]


def events_of(connection: Connection, customer: int) -> list[Event]:
    """Return what happened to a customer, oldest first; an import brings it among many."""
    rows = connection.rows(
        "SELECT at, context, title, title_values, kind, act, table_name, "
        "CASE WHEN first_id = last_id THEN first_id ELSE ?1 END, before, after "
        "FROM change_row JOIN change ON change.id = change_row.change_id "
        "WHERE change_row.id IN ("
        "SELECT id FROM change_row WHERE owner = ?1 UNION "
        "SELECT id FROM change_row WHERE table_name = 'customer' AND first_id <= ?1 "
        "AND last_id >= ?1) ORDER BY change_row.id",
        (customer,),
    )
    return [
        Event(at, title_of(*title), kind, act, table, row, _columns(before), _columns(after))
        for at, *title, kind, act, table, row, before, after in rows
    ]


def _columns(image: str | None) -> dict[str, Any]:
    """Return the columns without the keys that order lists."""
    kept = json.loads(image) if image else {}
    return {name: value for name, value in kept.items() if not name.endswith("_key")}
