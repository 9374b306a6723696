"""Check an open register: every page, every row, every reference."""

from register_app.db.connection import Connection
from register_app.errors import VaultDamaged


def problems(connection: Connection, *, thorough: bool = True) -> list[str]:
    """Return what is damaged, in the words of SQLite, which name pages and tables but no values.

    The short check takes a fifth of a second for 50 MB; the thorough one also reads every page's
    authentication code and every index. Some damage is raised by SQLite instead of reported.
    """
    try:
        if not thorough:
            return _reports(connection, "PRAGMA quick_check")
        if connection.can_write:
            connection.fold_log()  # the codes are read in the file
        return [
            *_reports(connection, "PRAGMA cipher_integrity_check"),
            *_reports(connection, "PRAGMA integrity_check"),
            *_lost_references(connection),
        ]
    except VaultDamaged as error:
        return [str(error.__cause__)]


def problems_of_copy(connection: Connection) -> list[str]:
    """Return what is damaged in a file to which nobody writes: the codes, and the order of all."""
    try:
        return [
            *_reports(connection, "PRAGMA cipher_integrity_check"),
            *_reports(connection, "PRAGMA quick_check"),
        ]
    except VaultDamaged as error:
        return [str(error.__cause__)]


def _reports(connection: Connection, check: str) -> list[str]:
    return [row[0] for row in connection.rows(check) if row[0] != "ok"]


def _lost_references(connection: Connection) -> list[str]:
    rows = connection.rows("PRAGMA foreign_key_check")
    return [
        f"row {row} of {table} refers to nothing in {parent}" for table, row, parent, _ in rows
    ]
