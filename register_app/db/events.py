"""What happened to a customer, a contact person or one row, as the journal tells it."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from register_app.db.change import title_of
from register_app.db.connection import Connection
from register_app.db.privacy import PRIVACY
from register_app.i18n import Message

_LINES_OF_CONTACT = (
    "SELECT change_row.id FROM deal JOIN deal_line ON deal_id = deal.id "
    "JOIN change_row ON table_name = 'deal_line' AND first_id = deal_line.id "
    "WHERE contact_id = ?1"
)


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
    return _events(
        connection,
        "SELECT id FROM change_row WHERE owner = ?1 UNION "
        "SELECT id FROM change_row WHERE table_name = 'customer' AND first_id <= ?1 "
        "AND last_id >= ?1",
        (customer,),
    )


def events_of_contact(connection: Connection, contact: int) -> list[Event]:
    """Return what happened to a contact person, and to what hangs or hung on one."""
    hanging = " UNION ".join(
        f"SELECT change_row.id FROM {table} JOIN change_row "
        f"ON table_name = '{table}' AND first_id = {table}.id WHERE contact_id = ?1"
        for table, columns in PRIVACY.items()
        if "contact_id" in columns
    )
    return _events(
        connection,
        "SELECT id FROM change_row WHERE table_name = 'contact' AND first_id <= ?1 "
        f"AND last_id >= ?1 UNION {hanging} UNION {_LINES_OF_CONTACT} UNION "
        "SELECT id FROM change_row "
        "WHERE act = 'delete' AND json_extract(before, '$.contact_id') = ?1",
        (contact,),
    )


def events_at(connection: Connection, table: str, row: int) -> list[Event]:
    """Return what happened to one row."""
    return _events(
        connection,
        "SELECT id FROM change_row WHERE ?1 BETWEEN first_id AND last_id AND table_name = ?2",
        (row, table),
    )


def _events(connection: Connection, lines: str, values: Sequence[int | str]) -> list[Event]:
    """Return the lines of the journal that a query chooses; its first value is a row."""
    rows = connection.rows(
        "SELECT at, context, title, title_values, kind, act, table_name, "
        "CASE WHEN first_id = last_id THEN first_id ELSE ?1 END, before, after "
        "FROM change_row JOIN change ON change.id = change_row.change_id "
        f"WHERE change_row.id IN ({lines}) ORDER BY change_row.id",
        values,
    )
    return [
        Event(at, title_of(*title), kind, act, table, row, columns_of(before), columns_of(after))
        for at, *title, kind, act, table, row, before, after in rows
    ]


def columns_of(image: str | None) -> dict[str, Any]:
    """Return the columns of an image, without the keys that order lists."""
    kept = json.loads(image) if image else {}
    return {name: value for name, value in kept.items() if not name.endswith("_key")}
