"""Bring an older vault up to date."""

from collections.abc import Iterator
from importlib import import_module, resources
from pathlib import PurePath
from sqlite3 import complete_statement

from register_app.db.connection import Connection
from register_app.errors import VaultDamaged, VaultTooNew

_STEPS = "register_app.db.migrations"


def newest() -> int:
    """Return the schema version that this program writes."""
    return max(_steps())


def version_of(connection: Connection) -> int:
    """Return the schema version of an open register."""
    return int(connection.value("PRAGMA user_version"))


def require_known(connection: Connection) -> None:
    """Refuse a register from a newer program, untouched."""
    if version_of(connection) > newest():
        raise VaultTooNew


def migrate(connection: Connection, to: int | None = None) -> None:
    """Apply the missing steps within the transaction under way, and check the result.

    The steps go `to` the newest version, or to an older one.
    """
    present, last = version_of(connection), to or newest()
    for version, name in sorted(_steps().items()):
        if present < version <= last:
            _apply(connection, name)
            connection.execute(f"PRAGMA user_version = {version}")
    if connection.rows("PRAGMA foreign_key_check"):
        raise VaultDamaged


def _steps() -> dict[int, str]:
    folder = resources.files(_STEPS)
    names = (PurePath(entry.name) for entry in folder.iterdir())
    return {
        int(name.stem.lstrip("m")[:4]): name.name
        for name in names
        if name.stem.lstrip("m")[:4].isdigit()
    }


def _apply(connection: Connection, name: str) -> None:
    if name.endswith(".sql"):
        for statement in _statements(resources.files(_STEPS).joinpath(name).read_text("utf-8")):
            connection.execute(statement)
    else:
        import_module(f"{_STEPS}.{PurePath(name).stem}").apply(connection)


def _statements(script: str) -> Iterator[str]:
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if complete_statement(statement):
            yield statement
            statement = ""
