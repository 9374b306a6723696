"""The customers in name order, the words of their own rows, and when they were last in touch."""

from collections.abc import Iterable

from register_app.db.connection import Connection

_GAP = 1 << 14
"""The room left between two neighbours in name order, for customers that come later."""
_STEP = 1 << 7
_REBUILD_SHARE = 10


class Places:
    """The first table of the search index, a row for each customer, and the order of names."""

    def __init__(self, connection: Connection, *, words: str, last_contact: str) -> None:
        """Tell in SQL the words of a `customer`, and when it was last in touch."""
        self._connection = connection
        self._last_contact = last_contact
        self._fill = (
            f"INSERT INTO search.word (rowid, text) SELECT place.rank, {words} "
            "FROM search.place CROSS JOIN main.customer ON customer.id = place.id"
        )

    def make_tables(self) -> None:
        """Make the empty tables anew."""
        for table in ("word", "place"):
            self._connection.execute(f"DROP TABLE IF EXISTS search.{table}")
        self._connection.execute(
            "CREATE VIRTUAL TABLE search.word USING fts5(text, content='', contentless_delete=1, "
            "prefix='1 2 3', tokenize='unicode61 remove_diacritics 2')"
        )
        self._connection.execute(
            "CREATE TABLE search.place (rank INTEGER PRIMARY KEY, id INTEGER NOT NULL UNIQUE, "
            "last_contact TEXT NOT NULL)"
        )

    def fill(self) -> None:
        """Read every customer."""
        self._connection.execute(
            "INSERT INTO search.place (rank, id, last_contact) "
            f"SELECT row_number() OVER (ORDER BY name_key, id) * {_GAP}, id, "
            f"{self._last_contact} FROM main.customer"
        )
        self._connection.execute(self._fill)

    def update(self, ids: list[int]) -> None:
        """Read some customers again; all of them when that is less work."""
        if len(ids) * _REBUILD_SHARE > self.count():
            self._connection.execute("INSERT INTO search.word (word) VALUES ('delete-all')")
            self._connection.execute("DELETE FROM search.place")
            self.fill()
        else:
            for customer in self._in_name_order(ids):
                self._replace(customer)

    def touch(self, customers: Iterable[int]) -> None:
        """Look again when customers were last in touch."""
        for customer in customers:
            self._connection.execute(
                "UPDATE search.place SET last_contact = coalesce((SELECT "
                f"{self._last_contact} FROM main.customer "
                "WHERE customer.id = place.id), '') WHERE id = ?",
                (customer,),
            )

    def ranks(self, customers: Iterable[int]) -> dict[int, int]:
        """Return the places of some customers in name order: place -> customer."""
        statement = "SELECT rank FROM search.place WHERE id = ?"
        found = ((self._connection.value(statement, (one,)), one) for one in customers)
        return {rank: customer for rank, customer in found if rank is not None}

    def count(self) -> int:
        """Return how many customers there are."""
        return int(self._connection.value("SELECT count(*) FROM search.place"))

    def _in_name_order(self, ids: list[int]) -> list[int]:
        """Order by name; customers that are gone come first."""
        keys = {
            customer: self._connection.value(
                "SELECT name_key FROM main.customer WHERE id = ?", (customer,)
            )
            for customer in ids
        }
        return sorted(ids, key=lambda customer: (keys[customer] or "", customer))

    def _replace(self, customer: int) -> None:
        rank = self._connection.value("SELECT rank FROM search.place WHERE id = ?", (customer,))
        if rank is not None:
            self._connection.execute("DELETE FROM search.word WHERE rowid = ?", (rank,))
            self._connection.execute("DELETE FROM search.place WHERE rank = ?", (rank,))
        key = self._connection.value(
            "SELECT name_key FROM main.customer WHERE id = ?", (customer,)
        )
        if key is not None:
            self._place(customer, key)

    def _place(self, customer: int, key: str) -> None:
        before = self._rank_before(customer, key)
        after = self._rank_after(before)
        if after - before < 2:  # noqa: PLR2004  no whole number lies between
            self._make_room(before)
            after = self._rank_after(before)
        rank = before + min(_STEP, (after - before) // 2)
        self._insert(rank, customer)

    def _insert(self, rank: int, customer: int) -> None:
        self._connection.execute(
            f"INSERT INTO search.place SELECT ?, id, {self._last_contact} "
            "FROM main.customer WHERE id = ?",
            (rank, customer),
        )
        self._connection.execute(f"{self._fill} WHERE place.rank = ?", (rank,))

    def _rank_before(self, customer: int, key: str) -> int:
        """Return the place of the nearest neighbour before that has one."""
        rank = self._connection.value(
            "SELECT place.rank FROM main.customer "
            "CROSS JOIN search.place ON place.id = customer.id "
            "WHERE (name_key, customer.id) < (?, ?) "
            "ORDER BY name_key DESC, customer.id DESC LIMIT 1",
            (key, customer),
        )
        return int(rank or 0)

    def _rank_after(self, rank: int) -> int:
        after = self._connection.value(
            "SELECT min(rank) FROM search.place WHERE rank > ?", (rank,)
        )
        return int(after or rank + 2 * _GAP)

    def _make_room(self, rank: int) -> None:
        """Move the next customers apart, as few as will do."""
        count = 64
        while True:
            run = self._connection.rows(
                "SELECT rank, id FROM search.place WHERE rank > ? ORDER BY rank LIMIT ?",
                (rank, count),
            )
            end = self._rank_after(run[-1][0])
            if (end - rank) // (len(run) + 1) > _STEP or len(run) < count:
                break
            count *= 4
        spread = max((end - rank) // (len(run) + 1), _STEP)
        self._move(run, [rank + spread * (place + 1) for place in range(len(run))])

    def _move(self, run: list[tuple[int, ...]], ranks: list[int]) -> None:
        for old, _ in run:
            self._connection.execute("DELETE FROM search.word WHERE rowid = ?", (old,))
            self._connection.execute("DELETE FROM search.place WHERE rank = ?", (old,))
        for (_, customer), rank in zip(run, ranks, strict=True):
            self._insert(rank, customer)
