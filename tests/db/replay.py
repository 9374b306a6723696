"""The journal read backwards by hand: how every table was before some changes."""

import json
from typing import Any

from register_app.register import Register
from tests.db.every_record import Snapshot, snapshot

Rows = dict[str, dict[int, dict[str, Any]]]


def newest(register: Register) -> int:
    """Return the number of the last change."""
    return int(register.connection.value("SELECT coalesce(max(id), 0) FROM change"))


def before(register: Register, change_id: int) -> Snapshot:
    """Return every row as the journal says it was right after a change.

    It raises AssertionError where a line of the journal does not fit what is there.
    """
    columns = {table: _columns(register, table) for table in snapshot(register)}
    rows: Rows = {
        table: {row: dict(zip(columns[table], values, strict=True)) for row, values in of.items()}
        for table, of in snapshot(register).items()
    }
    for line in register.connection.rows(
        "SELECT act, table_name, first_id, last_id, before, after FROM change_row "
        "WHERE change_id > ? ORDER BY id DESC",
        (change_id,),
    ):
        _take_back(rows, *line)
    return {
        table: {row: tuple(values[name] for name in columns[table]) for row, values in of.items()}
        for table, of in rows.items()
    }


def _take_back(  # noqa: PLR0913, PLR0917  a line of the journal
    rows: Rows, act: str, table: str, first: int, last: int, old: str | None, new: str | None
) -> None:
    of, image = rows[table], json.loads(old or "{}")
    if act == "insert":
        for row in range(first, last + 1):
            del of[row]
        return
    assert first == last
    if act == "delete":
        assert first not in of
        of[first] = {"id": first, **image}
    else:
        now = json.loads(new or "{}")
        assert {name: of[first][name] for name in now} == now
        assert now.keys() == image.keys()
        of[first].update(image)


def _columns(register: Register, table: str) -> list[str]:
    rows = register.connection.rows(f"SELECT name FROM pragma_table_info('{table}')")  # noqa: S608  our own table
    return [name for (name,) in rows]
