"""Find deals: for the board by stage, for tables in any order, and summed up for charts."""

import re
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from register_app.customers.customer import CustomerId
from register_app.db.connection import Connection
from register_app.db.records import Row, chunks
from register_app.deals.deal import DealId, DealState
from register_app.deals.rules import SOLD

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
_SUMS = "count(*), coalesce(sum(deal.net), 0), coalesce(sum(deal.gross), 0)"
_NOT_ASCII = re.compile(r"[^ -~]")
_BOUND = 500


class DealFilter(NamedTuple):
    """Which deals are looked for; what is empty does not narrow."""

    text: str = ""
    states: frozenset[DealState] = frozenset()
    year: int | None = None
    customer_id: CustomerId | None = None
    late_on: date | None = None
    """Only invoices that should have been paid before this day."""


EVERY = DealFilter()


class By(StrEnum):
    """What deals are summed by; the value is its SQL."""

    STAGE = "deal.state"
    MONTH = "substr(deal.invoiced_on, 1, 7)"
    YEAR = "substr(deal.invoiced_on, 1, 4)"
    CUSTOMER = "deal.customer_id"


class Sum(NamedTuple):
    """How many deals there are of something, and what they come to in cents."""

    of: str
    deals: int
    net: int
    gross: int


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

    def board(
        self, state: DealState, wanted: DealFilter = EVERY, *, limit: int
    ) -> list[BoardCard]:
        """Return the deals of one stage, those that came there last first."""
        condition, values = _condition(wanted)
        rows = self._connection.rows(
            "SELECT deal.id, customer_id, customer.name, number, title, net, "
            f"{_SINCE} AS since, due_on {_FROM} WHERE deal.state = ? AND {condition} "
            "ORDER BY since DESC, deal.id DESC LIMIT ?",
            (state, *values, limit),
        )
        return [BoardCard(*row[:-2], *map(_day, row[-2:])) for row in rows]

    def stages(self, wanted: DealFilter = EVERY) -> list[Sum]:
        """Return the sums of each stage that has deals."""
        return self._sums(By.STAGE, *_condition(wanted))

    def sales(self, by: By, wanted: DealFilter = EVERY, *, since: date | None = None) -> list[Sum]:
        """Return the sums of what was invoiced, from a day on where one is given.

        Those of customers are by their ids.
        """
        condition, values = _condition(wanted)
        states = ", ".join(f"'{state}'" for state in SOLD)
        start = "" if since is None else since.isoformat()
        return self._sums(
            by, f"{condition} AND deal.state IN ({states}) AND invoiced_on >= ?", [*values, start]
        )

    def _sums(self, by: By, condition: str, values: list[Any]) -> list[Sum]:
        rows = self._connection.rows(
            f"SELECT {by}, {_SUMS} {_FROM} WHERE {condition} GROUP BY 1 ORDER BY 1", values
        )
        return [Sum(str(of), *sums) for of, *sums in rows]

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
    if wanted.late_on is not None:
        parts.append("deal.state = 'invoiced' AND deal.due_on < ?")
        values.append(wanted.late_on.isoformat())
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
