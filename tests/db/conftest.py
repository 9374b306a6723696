"""A small encrypted register."""

from pathlib import Path

import pytest

from register_app.db.connection import Connection, connect

KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the file of a register that holds a few rows, closed cleanly."""
    path = tmp_path / "register.db"
    connection = connect(path, KEY, create=True)
    with connection.transaction():
        connection.mark_as_ours()
        connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)")
        texts = ((f"canary {number} " + "y" * 300,) for number in range(100))
        connection.executemany("INSERT INTO note (text) VALUES (?)", texts)
    connection.close(last=True)
    return path


@pytest.fixture
def connection(path: Path) -> Connection:
    """Return an open connection."""
    return connect(path, KEY)
