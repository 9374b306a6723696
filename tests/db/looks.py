"""What a process of its own does with a damaged, foreign or protected register."""

import importlib
import os
import resource
import shutil
import sqlite3
import sys
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest import mock

from register_app.db import integrity
from register_app.db.connection import connect

NOBODY = 65534
_NO_ROOM = shutil.disk_usage(Path.cwd())._replace(free=0)


def rows(path: Path, key: bytes) -> list[tuple[object, ...]]:
    """Return all rows of the only table."""
    connection = connect(path, key)
    found = connection.rows("SELECT * FROM note ORDER BY id")
    connection.close(last=True)
    return found


def is_sound(path: Path, key: bytes) -> bool:
    """Check thoroughly."""
    connection = connect(path, key, query_only=True)
    try:
        return not integrity.problems(connection)
    finally:
        connection.close()


def is_sound_at_start(path: Path, key: bytes) -> bool:
    """Check as at each start."""
    connection = connect(path, key, query_only=True)
    try:
        return not integrity.problems(connection, thorough=False)
    finally:
        connection.close()


def write_as_nobody(path: Path, key: bytes) -> None:
    """Write without the right to."""
    if os.geteuid() == 0:
        os.setuid(NOBODY)
    connection = connect(path, key)
    connection.execute("INSERT INTO note (text) VALUES ('late')")


def read_as_nobody(path: Path, key: bytes) -> object:
    """Read without the right to write."""
    if os.geteuid() == 0:
        os.setuid(NOBODY)
    connection = connect(path, key, query_only=True)
    return connection.value("SELECT count(*) FROM note")


def write_beyond_limit(path: Path, key: bytes) -> None:
    """Write where the system refuses to make files larger."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, limits[1]))
    try:
        connect(path, key).execute("INSERT INTO note (text) VALUES (?)", ("x" * 1_000_000,))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def write_and_die(path: Path, key: bytes) -> None:
    """Leave a log behind, as a killed program does."""
    connection = connect(path, key)
    connection.execute("INSERT INTO note (text) VALUES ('in the log')")
    os.kill(os.getpid(), 9)


def write_beyond_limit_when_full(path: Path, key: bytes) -> None:
    """Write where the system refuses, and tells that no room is left."""
    with mock.patch("shutil.disk_usage", return_value=_NO_ROOM):
        write_beyond_limit(path, key)


class LaxDriver(sqlite3.Connection):
    """A driver that takes a key and names a version, but does not encrypt."""

    def set_key(self, key: bytearray) -> None:
        """Take the key."""

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:  # noqa: ANN401  as the driver
        """Claim to encrypt."""
        return super().execute("SELECT 1" if "cipher_" in sql else sql, *values)


class LyingDriver(sqlite3.Connection):
    """A driver that takes a key and does nothing with it."""

    def set_key(self, key: bytearray) -> None:
        """Take the key."""


def open_with_plain_driver(path: Path) -> None:
    """Open a register with Python's own SQLite, which takes PRAGMA key without a word."""
    _open_with(path, sqlite3.Connection)


def open_with_lying_driver(path: Path) -> None:
    """Open a register with a driver that ignores the key."""
    _open_with(path, LyingDriver)


def open_with_lax_driver(path: Path) -> None:
    """Open a register with a driver that does not keep what it is told."""
    _open_with(path, LaxDriver)


def _open_with(path: Path, kind: type[sqlite3.Connection]) -> None:
    def open_file(file: str, **settings: Any) -> sqlite3.Connection:  # noqa: ANN401  as the driver
        settings.pop("flags", None)
        return kind(file, **settings)

    driver = ModuleType("dbapi2")
    vars(driver).update(vars(sqlite3), Connection=kind, connect=open_file)
    vars(driver).update(SQLITE_OPEN_READWRITE=2, SQLITE_OPEN_CREATE=4)
    package = ModuleType("sqlcipher3")
    vars(package).update(dbapi2=driver)
    sys.modules["sqlcipher3"] = package
    name = "register_app.db.connection"
    module = importlib.reload(sys.modules[name])
    module.connect(path, bytes(32), create=True)
