"""Saved searches as stored, and the customers that fulfil their conditions."""

from collections.abc import Callable, Collection
from datetime import datetime

from register_app.customers.marketing.search import FOLLOWED as MARKING
from register_app.customers.search import CustomerSearch, Query
from register_app.db.change import Change, Changes
from register_app.db.records import Records, chunks
from register_app.segments.condition import Conditions
from register_app.segments.search import clause_of, words_in
from register_app.segments.segment import Segment

_BOUND = 500
"""How many ids one statement binds."""
_TOUCHING = ("role", "contact_event", "deal", "document", "restriction", *MARKING)
"""What belongs to a customer and counts in conditions."""


class SegmentStore:
    """The lists of a register; nobody is kept on them, they are asked for."""

    def __init__(
        self, changes: Changes, now: Callable[[], datetime], search: CustomerSearch
    ) -> None:
        """Write through the changes; `now` tells the day that silences are counted back from."""
        self._connection = changes.connection
        self._search = search
        self._now = now
        self.records = Records(Segment, changes)

    def all(self) -> list[Segment]:
        """Return every list in the order of names."""
        return sorted(self.records.all(), key=lambda segment: segment.name.casefold())

    def named(self, name: str) -> Segment | None:
        """Return the list of a name, capital letters or not."""
        wanted = name.strip().casefold()
        return next((one for one in self.all() if one.name.casefold() == wanted), None)

    def ids(self, conditions: Conditions) -> list[int]:
        """Return the customers that fulfil conditions, in name order."""
        # the plus keeps it from going by the index of names, which reads the table all about
        return self._fulfil(conditions, "ORDER BY +name_key, id")

    def count(self, conditions: Conditions) -> int:
        """Return how many customers fulfil conditions."""
        return len(self._fulfil(conditions))

    def members(self, conditions: Conditions) -> set[int]:
        """Return the customers that fulfil conditions, in no order: the fastest first answer."""
        return set(self._fulfil(conditions))

    def among(self, conditions: Conditions, customers: Collection[int]) -> set[int]:
        """Return those of some customers that fulfil conditions."""
        clause, values = clause_of(conditions, self._now().date())
        found: list[int] = []
        for run in chunks(sorted(customers), _BOUND):
            marks = ", ".join("?" * len(run))
            rows = self._connection.rows(
                f"SELECT id FROM customer WHERE id IN ({marks}) AND {clause}", (*run, *values)
            )
            found += [row[0] for row in rows]
        few = tuple(found)
        by_words = self._by_words(conditions, found, lambda query: self._search.among(query, few))
        return set(by_words)

    def _fulfil(self, conditions: Conditions, order: str = "") -> list[int]:
        clause, values = clause_of(conditions, self._now().date())
        rows = self._connection.rows(f"SELECT id FROM customer WHERE {clause} {order}", values)
        ids = [row[0] for row in rows]
        return self._by_words(conditions, ids, lambda query: set(self._search.ids(query)))

    def _by_words(
        self, conditions: Conditions, ids: list[int], find: Callable[[Query], set[int]]
    ) -> list[int]:
        """Keep those who are found by words as on the page of customers.

        Nobody is found while the index is being made; when it is, everything is asked anew.
        """
        for group, is_wanted in ((conditions.include, True), (conditions.exclude, False)):
            for text in words_in(group):
                found = find(Query(text)) if self._search.is_level() else set()
                ids = [customer for customer in ids if (customer in found) is is_wanted]
        return ids

    def touched(self, change: Change) -> set[int]:
        """Return the customers whose place on a list a change may have moved."""
        found = set(change.owners)
        for run in change.added:
            found.update(run)
        for table in _TOUCHING:
            if table in change.tables:
                found |= self._owners(change, table, f"{table} ON {table}.id")
        if "contact" in change.tables:  # one person may belong to several customers
            found |= self._owners(change, "contact", "role ON contact_id")
        return found

    def _owners(self, change: Change, table: str, joined: str) -> set[int]:
        """Return whose rows a change wrote, as they are now."""
        rows = self._connection.rows(
            f"SELECT DISTINCT customer_id FROM change_row JOIN {joined} "
            "BETWEEN first_id AND last_id WHERE change_id = ? AND table_name = ?",
            (change.id, table),
        )
        return {row[0] for row in rows}
