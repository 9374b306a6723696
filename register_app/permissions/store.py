"""The marketing entries of customers and contact persons as stored."""

from collections.abc import Sequence
from operator import attrgetter

from register_app.customers.customer import CustomerId
from register_app.db.change import Changes
from register_app.db.records import Records, shape_of
from register_app.permissions.entry import Permission, Stand


class PermissionStore:
    """Entries are added, never changed."""

    def __init__(self, changes: Changes) -> None:
        """Write through the changes."""
        self._records = Records(Permission, changes)
        self._connection = changes.connection

    def add(self, entry: Permission) -> Permission:
        """Keep one entry."""
        return self._records.save(entry)

    def add_many(self, entries: Sequence[Permission]) -> None:
        """Keep the entries of an import."""
        self._records.add_rows(map(shape_of(Permission).write, entries))

    def of(self, customer_id: CustomerId) -> list[Permission]:
        """Return the entries of one customer and its contact persons, oldest first."""
        return self._records.where("customer_id = ?", (customer_id,), order="on_day, id")

    def of_many(self, customers: Sequence[int]) -> dict[int, list[Permission]]:
        """Return the entries of some customers and their contact persons, oldest first."""
        found = self._records.grouped("customer_id", customers)
        return {one: sorted(entries, key=attrgetter("on_day")) for one, entries in found.items()}

    def any(self) -> bool:
        """Say whether anything is kept about marketing."""
        return bool(self._connection.value("SELECT EXISTS (SELECT 1 FROM permission)"))

    def banned(self) -> set[int]:
        """Return the customers with a ban of their own in any channel."""
        rows = self._connection.rows(
            "SELECT DISTINCT customer_id FROM permission WHERE state = ? AND contact_id IS NULL",
            (Stand.OBJECTION,),
        )
        return {row[0] for row in rows}
