"""Texts that somebody was writing when the register was locked; kept until they are taken up.

Nothing of it is a record, so none of it is journaled: it is no change of the register.
"""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import NamedTuple

from register_app.db.connection import Connection


class Typed(NamedTuple):
    """A text in a field, and what the field is called."""

    label: str
    text: str
    customer_id: int | None = None
    """The customer that was shown beside it: the text goes when the customer is erased."""


class Draft(NamedTuple):
    """A text that is kept."""

    id: int
    label: str
    text: str


class DraftStore:
    """The drafts of a register."""

    def __init__(self, connection: Connection, now: Callable[[], datetime]) -> None:
        """Write on a connection."""
        self._connection = connection
        self._now = now

    def keep(self, typed: Iterable[Typed]) -> None:
        """Keep all of it, or nothing."""
        at = self._now().isoformat(timespec="seconds")
        with self._connection.transaction():
            self._connection.executemany(
                "INSERT INTO draft (at, place, label, text) VALUES (?, ?, ?, ?)",
                [(at, _place(one.customer_id), one.label, one.text) for one in typed],
            )

    def all(self) -> list[Draft]:
        """Return what is kept, in the order in which it was typed."""
        rows = self._connection.rows("SELECT id, label, text FROM draft ORDER BY id")
        return [Draft(*row) for row in rows]

    def forget(self, draft_id: int) -> None:
        """Let one go that was taken up."""
        with self._connection.transaction():
            self._connection.execute("DELETE FROM draft WHERE id = ?", (draft_id,))

    def forget_about(self, customers: Iterable[int], is_telling: Callable[[str], bool]) -> None:
        """Let go what is about some customers, or tells of somebody; within a transaction."""
        places = {_place(customer) for customer in customers}
        gone = [
            (number,)
            for number, place, label, text in self._connection.rows(
                "SELECT id, place, label, text FROM draft"
            )
            if place in places or is_telling(label) or is_telling(text)
        ]
        self._connection.executemany("DELETE FROM draft WHERE id = ?", gone)


def _place(customer_id: int | None) -> str:
    return "" if customer_id is None else f"customer {customer_id}"
