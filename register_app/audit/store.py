"""The audit as stored: added to, never changed."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum

from register_app.audit.entry import Entry
from register_app.db.change import Change
from register_app.db.connection import Connection

_LONG = timedelta(days=180)


class HandedOut(StrEnum):
    """How the content of one record left the register."""

    SAVED = "save"
    PRINTED = "print"
    OPENED = "open"
    """As a plain copy, in another program."""


class Audit:
    """The lines of the audit."""

    def __init__(self, connection: Connection, now: Callable[[], datetime]) -> None:
        """Write through one connection; `now` gives the time noted."""
        self._connection = connection
        self._now = now

    def follow(self, change: Change) -> None:
        """Note what a change touched, from its journal."""
        self._connection.execute(
            "INSERT INTO audit (at, act, record, record_id, fields, change_id) "
            "SELECT ?, act, table_name, CASE WHEN first_id = last_id THEN first_id END, "
            "coalesce((SELECT group_concat(key, ' ') FROM json_each(after)), ''), change_id "
            "FROM change_row WHERE change_id = ? AND act <> 'delete' "
            "UNION ALL SELECT ?, act, table_name, CASE count(*) WHEN 1 THEN min(first_id) END, "
            "'', change_id FROM change_row WHERE change_id = ? AND act = 'delete' "
            "GROUP BY table_name",
            (self._time(), change.id, self._time(), change.id),
        )

    def shown(self, record: str, record_id: int, field: str) -> None:
        """Note that a secret field was shown to the person at the desk."""
        with self._connection.transaction():
            self._add("show", record, record_id, field)

    def exported(self, record: str, what: str) -> None:
        """Note that data left the register as a file."""
        with self._connection.transaction():
            self._add("export", record, None, what)

    def handed_out(self, how: HandedOut, record: str, record_id: int) -> None:
        """Note that the content of one record left the register."""
        with self._connection.transaction():
            self._add(how, record, record_id, "")

    def note(self, act: str, record: str, record_id: int | None, fields: str = "") -> None:
        """Note what is in no journal, within the transaction that does it."""
        self._add(act, record, record_id, fields)

    def vouches_for(self, today: date) -> bool:
        """Say whether the register was used on an earlier day that fits the day of the clock.

        A clock that is ahead by years for a while must let nothing go for ever, so what goes by
        its day alone waits for a second day of use after a long time without any.
        """
        last = self._connection.value(
            "SELECT substr(at, 1, 10) FROM audit WHERE substr(at, 1, 10) < ? "
            "ORDER BY id DESC LIMIT 1",
            (today.isoformat(),),
        )
        return last is not None and today - date.fromisoformat(last) <= _LONG

    def entries(self, record: str, record_id: int) -> list[Entry]:
        """Return what was done to one record, oldest first."""
        rows = self._connection.rows(
            "SELECT at, act, record, record_id, fields, change_id FROM audit "
            "WHERE record = ? AND record_id = ? ORDER BY id",
            (record, record_id),
        )
        return [Entry(*row) for row in rows]

    def exports(self, records: Sequence[str], *, since: str) -> list[Entry]:
        """Return the files of many records that were written since a moment, oldest first."""
        marks = ", ".join("?" * len(records))
        rows = self._connection.rows(
            "SELECT at, act, record, record_id, fields, change_id FROM audit "
            f"WHERE act = 'export' AND record IN ({marks}) AND at >= ? ORDER BY id",
            (*records, since),
        )
        return [Entry(*row) for row in rows]

    def _add(self, act: str, record: str, record_id: int | None, fields: str) -> None:
        self._connection.execute(
            "INSERT INTO audit (at, act, record, record_id, fields) VALUES (?, ?, ?, ?, ?)",
            (self._time(), act, record, record_id, fields),
        )

    def _time(self) -> str:
        return self._now().isoformat(timespec="seconds")
