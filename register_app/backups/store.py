"""Which backups were made, and what became of them; outside of the journal, for no undo."""

from collections.abc import Iterable
from typing import NamedTuple

from register_app.db.connection import Connection

_NOT_COUNTED = frozenset({"backup", "draft"})
"""Tables whose rows do not make a backup due."""


class Row(NamedTuple):
    """One backup, verified, as the register remembers it; the file may be gone since."""

    token: str
    path: str
    made_at: str
    bytes: int
    proven_at: str | None
    problem: str


class BackupStore:
    """The table of backups, and what a backup needs to know of all the others."""

    def __init__(self, connection: Connection) -> None:
        """Work on one connection."""
        self._connection = connection

    def add(self, row: Row) -> None:
        """Remember a backup, which was verified when it was made."""
        with self._connection.transaction():
            self._connection.execute(
                "INSERT INTO backup "
                "(token, path, made_at, bytes, proven_at, problem) VALUES (?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (token) DO UPDATE SET path = excluded.path, "
                "proven_at = coalesce(excluded.proven_at, proven_at), problem = excluded.problem",
                row,
            )

    def knows(self, token: str) -> bool:
        """Say whether this register made a backup, and not a copy of it that went its own way."""
        return self._connection.row("SELECT 1 FROM backup WHERE token = ?", (token,)) is not None

    def forget(self, tokens: Iterable[str]) -> None:
        """Forget backups that were removed."""
        with self._connection.transaction():
            self._connection.executemany(
                "DELETE FROM backup WHERE token = ?", [(token,) for token in tokens]
            )

    def rows(self) -> list[Row]:
        """Return what is remembered, the newest first."""
        rows = self._connection.rows(
            "SELECT token, path, made_at, bytes, proven_at, problem FROM backup ORDER BY id DESC"
        )
        return [Row(*row) for row in rows]

    def proven_last(self) -> str:
        """Return the token of the backup that was proven last; nothing where none was."""
        return str(
            self._connection.value(
                "SELECT token FROM backup WHERE proven_at IS NOT NULL AND problem = '' "
                "ORDER BY id DESC LIMIT 1"
            )
            or ""
        )

    def mark(self) -> str:
        """Return what differs as soon as anything was changed."""
        rows = self._connection.rows("SELECT name, seq FROM sqlite_sequence ORDER BY name")
        lineage = (
            self._connection.value("SELECT token FROM lineage ORDER BY id DESC LIMIT 1") or ""
        )
        counted = (f"{name}:{last}" for name, last in rows if name not in _NOT_COUNTED)
        return " ".join((lineage, *counted)).strip()

    def counts(self) -> tuple[int, int]:
        """Return how many customers and documents there are."""
        customers, documents = self._connection.row(
            "SELECT (SELECT count(*) FROM customer), (SELECT count(*) FROM document)"
        ) or (0, 0)
        return customers, documents
