"""Keep the file of a database as it is while it is copied; others go on writing into its log."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from register_app.db.connection import Connection
from register_app.errors import VaultBusy

_TRIES, _PAUSE = 20, 0.25
_MOMENTS, _MOMENT = 10, 0.01
"""Seconds: others who write wait for a tenth of one, who read for five in all."""


@contextmanager
def held(writer: Connection, reader: Connection) -> Iterator[None]:
    """Let nobody write into the file until the end, only into its log.

    A reader that begins while the file holds all reads the file alone, and whoever would copy the
    log into it has to wait. The write lock of a moment sees to it that nothing is added then.
    """
    _begin(writer, reader)
    try:
        yield
    finally:
        reader.execute("ROLLBACK")


def _begin(writer: Connection, reader: Connection) -> None:
    for _ in range(_TRIES):
        writer.execute("BEGIN IMMEDIATE")
        try:
            if _is_level(reader):
                reader.execute("BEGIN")
                reader.row("SELECT 1 FROM sqlite_schema")  # what begins to read
                return
        finally:
            writer.execute("ROLLBACK")
        time.sleep(_PAUSE)  # somebody still reads what stands in the log
    raise VaultBusy


def _is_level(reader: Connection) -> bool:
    """Bring the log into the file, which somebody may just be doing."""
    for _ in range(_MOMENTS):
        if reader.is_level():
            return True
        time.sleep(_MOMENT)
    return False
