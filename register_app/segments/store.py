"""Saved searches as stored, and the customers that fulfil their conditions."""

from collections.abc import Callable, Collection
from datetime import datetime

from register_app.customers.search import CustomerSearch, Query
from register_app.db.change import Change, Changes
from register_app.db.records import Records, chunks
from register_app.segments.condition import Conditions
from register_app.segments.search import clause_of, words_in
from register_app.segments.segment import Segment

_BOUND = 500
"""How many ids one statement binds."""
_TOUCHING = ("role", "contact_event", "deal", "document", "permission")
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
        clause, values = clause_of(conditions, self._now().date())
        rows = self._connection.rows(
            # the plus keeps it from going by the index of names, which reads the table all about
            f"SELECT id FROM customer WHERE {clause} ORDER BY +name_key, id",
            values,
        )
        fits = self._words(conditions, self._found)
        return [customer for (customer,) in rows if fits(customer)]

    def count(self, conditions: Conditions) -> int:
        """Return how many customers fulfil conditions."""
        return len(self.members(conditions))

    def members(self, conditions: Conditions) -> set[int]:
        """Return the customers that fulfil conditions, in no order: the fastest first answer."""
        clause, values = clause_of(conditions, self._now().date())
        rows = self._connection.each(f"SELECT id FROM customer WHERE {clause}", values)
        fits = self._words(conditions, self._found)
        return {customer for (customer,) in rows if fits(customer)}

    def among(self, conditions: Conditions, customers: Collection[int]) -> set[int]:
        """Return those of some customers that fulfil conditions."""
        clause, values = clause_of(conditions, self._now().date())
        found: set[int] = set()
        for run in chunks(sorted(customers), _BOUND):
            marks = ", ".join("?" * len(run))
            rows = self._connection.rows(
                f"SELECT id FROM customer WHERE id IN ({marks}) AND {clause}", (*run, *values)
            )
            found.update(row[0] for row in rows)
        fits = self._words(conditions, lambda text: self._search.among(Query(text), found))
        return set(filter(fits, found))

    def _found(self, text: str) -> set[int]:
        return set(self._search.ids(Query(text)))

    def _words(
        self, conditions: Conditions, find: Callable[[str], set[int]]
    ) -> Callable[[int], bool]:
        """Return what tells whether a customer is found by words, as on the page of customers."""
        wanted = [find(text) for text in words_in(conditions.include)]
        unwanted = [find(text) for text in words_in(conditions.exclude)]

        def fits(customer: int) -> bool:
            return all(customer in found for found in wanted) and not any(
                customer in found for found in unwanted
            )

        return fits

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
