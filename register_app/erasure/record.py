"""What is known of an erasure once it is done; never a value of the person."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final, NamedTuple

from register_app.erasure.keeping import DEMANDED

HISTORY: Final = "history"
"""Stands for the lines of the journal where the rows of tables are counted."""


class KeptLine(NamedTuple):
    """What of an erased person is kept: how many of what, until when, by which law."""

    what: str
    """The table."""
    rows: int
    until: str | None
    law: str


class Shared(NamedTuple):
    """A value of the erased that lives on where it belongs to others: its sort, and where."""

    table: str
    column: str
    """Which value it is: the table and column that held it."""
    at_table: str
    at_column: str
    rows: int


class Receipt(NamedTuple):
    """What was erased, kept and proven."""

    id: int
    token: str
    """The random number of the erasure."""
    at: str
    by_whom: str
    ground: str
    request_id: int | None
    erased: Mapping[str, int]
    """How many rows of each table, and lines of the history."""
    kept: tuple[KeptLine, ...] = ()
    shared: tuple[Shared, ...] = ()
    pages: int = 0
    residue: int | None = None
    """How often something was found that should not be there; None while it is not proven."""
    proven_at: str = ""


class Line(NamedTuple):
    """One line of the ledger, which outlives the register it was written in."""

    token: str
    at: str
    scope: tuple[tuple[str, ...], ...]
    """Tables and random ids of rows, with a column where only that went."""
    traces: tuple[str, ...]
    previous: str
    mac: str = ""


class Pending(NamedTuple):
    """An erasure whose proof is still to come, and the sealed file of what it looks for."""

    erasure_id: int
    stored: str
    key: str


class KeptRecord(NamedTuple):
    """What a law keeps of the erased, out of every view."""

    data_class: str
    until: str | None
    """The last day; None while nothing measures it."""
    law: str
    hold: str
    table: str
    row: int
    image: Mapping[str, Any]
    about: str
    id: int = 0
    erasure_id: int = 0

    def is_past(self, today: date) -> bool:
        """Say whether nothing keeps it any more: what only a dispute kept goes with it."""
        if self.hold:
            return False
        return not self.is_by_law or (self.until is not None and self.until < today.isoformat())

    @property
    def is_by_law(self) -> bool:
        """Say whether a law keeps it until a day, whatever else does."""
        return self.data_class in DEMANDED


def records_in(erased: Mapping[str, int]) -> int:
    """Count what was erased, without the lines of the history."""
    return sum(count for table, count in erased.items() if table != HISTORY)
