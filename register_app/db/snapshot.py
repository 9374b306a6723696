"""Keep the file of a database as it is while it is copied; others go on writing into its log."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from register_app.db.connection import Connection
from register_app.errors import VaultBusy

_TRIES = 12


@contextmanager
def held(writer: Connection, reader: Connection, path: Path) -> Iterator[None]:
    """Let nobody write into the file until the end, only into its log.

    A reader that began while the log was empty reads the file alone, and whoever folds the log
    has to wait for it. The write lock of a moment sees to it that the log is empty then.
    """
    _begin(writer, reader, path)
    try:
        yield
    finally:
        reader.execute("ROLLBACK")


def _begin(writer: Connection, reader: Connection, path: Path) -> None:
    for _ in range(_TRIES):
        if not writer.is_folded():
            continue  # it has waited for some seconds
        writer.execute("BEGIN IMMEDIATE")
        try:
            if _is_empty(path.with_name(f"{path.name}-wal")):
                reader.execute("BEGIN")
                reader.row("SELECT 1 FROM sqlite_schema")  # what begins to read
                return
        finally:
            writer.execute("ROLLBACK")
    raise VaultBusy


def _is_empty(log: Path) -> bool:
    return not log.exists() or not log.stat().st_size
