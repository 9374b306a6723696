"""Find deals: for the board by stage, and for tables in any order."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from register_app.customers.customer import CustomerId
from register_app.db.connection import Connection
from register_app.db.records import Row, chunks
from register_app.deals.deal import DealId, DealState

DAY = "coalesce(invoiced_on, ordered_on, offered_on, lost_on)"
"""The day a deal is counted by, as SQL."""
_SINCE = (
    "CASE deal.state WHEN 'open' THEN offered_on WHEN 'won' THEN ordered_on "
    "WHEN 'invoiced' THEN invoiced_on WHEN 'paid' THEN paid_on ELSE lost_on END"
)
_ORDER = ("open", "won", "invoiced", "paid", "lost")
_STAGE = f"instr('{' '.join(_ORDER)}', deal.state)"
_COLUMNS = {
    "customer": "customer.name",
    "number": "deal.number",
    "title": "deal.title",
    "state": "deal.state",
    "net": "deal.net",
    "gross": "deal.gross",
    "day": DAY,
    "due_on": "deal.due_on",
    "invoice_number": "deal.invoice_number",
}
_SORTED_BY = _COLUMNS | {
    "customer": "customer.name_key",
    "state": _STAGE,
    "title": "lower(deal.title)",
}
_FROM = "FROM deal JOIN customer ON customer.id = deal.customer_id"
_SEARCHED = ("deal.title", "deal.number", "deal.invoice_number", "customer.name")
_NOT_ASCII = re.compile(r"[^ -~]")
_BOUND = 500


class DealFilter(NamedTuple):
    """Which deals are looked for; what is empty does not narrow."""

    text: str = ""
    states: frozenset[DealState] = frozenset()
    year: int | None = None
    customer_id: CustomerId | None = None


class BoardCard(NamedTuple):
    """What the board shows of a deal."""

    id: DealId
    customer_id: CustomerId
    customer: str
    number: str
    title: str
    net: int | None
    since: date | None
    """The day it came to its stage."""
    due_on: date | None


class DealSearch:
    """Reads deals together with the names of their customers."""

    def __init__(self, connection: Connection) -> None:
        """Read on a connection."""
        self._connection = connection

    def ids(self, wanted: DealFilter, *, order: str = "day", descending: bool = True) -> list[int]:
        """Return the deals looked for, ordered by a column."""
        condition, values = _condition(wanted)
        falling = "DESC" if descending else "ASC"
        rows = self._connection.rows(
            f"SELECT deal.id {_FROM} WHERE {condition} "
            f"ORDER BY {_SORTED_BY[order]} {falling}, deal.id {falling}",
            values,
        )
        return [row[0] for row in rows]

    def rows(self, ids: Sequence[int], columns: Sequence[str]) -> list[Row]:
        """Return (id, stored columns) of some deals, in any order; for tables."""
        names = ", ".join(_COLUMNS[column] for column in columns)
        found: list[Row] = []
        for run in chunks(ids, _BOUND):
            marks = ", ".join("?" * len(run))
            found += self._connection.rows(
                f"SELECT deal.id, {names} {_FROM} WHERE deal.id IN ({marks})", run
            )
        return found

    def board(self, state: DealState, *, limit: int) -> list[BoardCard]:
        """Return the deals of one stage, those that came there last first."""
        rows = self._connection.rows(
            "SELECT deal.id, customer_id, customer.name, number, title, net, "
            f"{_SINCE} AS since, due_on {_FROM} WHERE deal.state = ? "
            "ORDER BY since DESC, deal.id DESC LIMIT ?",
            (state, limit),
        )
        return [BoardCard(*row[:-2], *map(_day, row[-2:])) for row in rows]

    def years(self) -> list[int]:
        """Return the years that have deals, the newest first."""
        rows = self._connection.rows(
            f"SELECT DISTINCT substr({DAY}, 1, 4) FROM deal WHERE {DAY} IS NOT NULL "
            "ORDER BY 1 DESC"
        )
        return [int(year) for (year,) in rows]


def _condition(wanted: DealFilter) -> tuple[str, list[Any]]:
    parts, values = ["1 = 1"], list[Any]()
    if wanted.customer_id is not None:
        parts.append("deal.customer_id = ?")
        values.append(wanted.customer_id)
    if wanted.states:
        parts.append(f"deal.state IN ({', '.join('?' * len(wanted.states))})")
        values += sorted(wanted.states)
    if wanted.year is not None:
        parts.append(f"{DAY} BETWEEN ? AND ?")
        values += [f"{wanted.year:04}-01-01", f"{wanted.year:04}-12-31"]
    for word in wanted.text.split():
        tests = " OR ".join(f"{column} LIKE ? ESCAPE '\\'" for column in _SEARCHED)
        parts.append(f"({tests})")
        values += [_pattern(word)] * len(_SEARCHED)
    return " AND ".join(parts), values


def _pattern(word: str) -> str:
    """Write a word for LIKE, which knows the two cases of ASCII letters only."""
    escaped = re.sub(r"([\\%_])", r"\\\1", word)
    return f"%{_NOT_ASCII.sub('_', escaped)}%"


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None
