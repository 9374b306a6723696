"""The marketing entries of customers and contact persons as stored."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from operator import attrgetter
from typing import Any

from register_app.customers.contact import ContactId
from register_app.customers.customer import CustomerId
from register_app.db.change import Changes
from register_app.db.kept import Lasting
from register_app.db.records import Records, shape_of
from register_app.permissions.confirmation import Confirmation
from register_app.permissions.entry import Permission, Stand
from register_app.permissions.standing import own
from register_app.permissions.wording import Wording

LASTING = Lasting(
    "permission", "state IN ('objection', 'withdrawn')", about=("customer_id", "contact_id")
)
"""What a person forbids stays forbidden, whatever else is undone (GDPR Art. 21(3))."""


class PermissionStore:
    """Entries are added, never changed."""

    def __init__(
        self, changes: Changes, now: Callable[[], datetime], by: Callable[[], str]
    ) -> None:
        """Write through the changes; `now` and `by` are noted in each entry."""
        self._connection = changes.connection
        self._records = Records(Permission, changes)
        self._now = now
        self._by = by
        self.wordings = Records(Wording, changes)
        self.confirmations = Records(Confirmation, changes)

    def add(self, entry: Permission) -> Permission:
        """Keep one entry, with who recorded it and when."""
        return self._records.save(self._recorded(entry))

    def add_many(self, entries: Iterable[Permission]) -> None:
        """Keep the entries of an import."""
        self._records.add_rows(
            shape_of(Permission).write(self._recorded(entry)) for entry in entries
        )

    def of(self, customer_id: CustomerId) -> list[Permission]:
        """Return the entries of one customer and its contact persons, oldest first."""
        return self._records.where("customer_id = ?", (customer_id,), order="on_day, id")

    def of_many(self, customers: Sequence[int]) -> dict[int, list[Permission]]:
        """Return the entries of some customers and their contact persons, oldest first."""
        found = self._records.grouped("customer_id", customers)
        return {one: sorted(entries, key=attrgetter("on_day")) for one, entries in found.items()}

    def of_contacts(self, contacts: Sequence[int]) -> dict[int, list[Permission]]:
        """Return what some contact persons said, at whatever customer, oldest first."""
        found = self._records.grouped("contact_id", contacts)
        return {one: sorted(entries, key=attrgetter("on_day")) for one, entries in found.items()}

    def many(self, ids: Sequence[int]) -> list[Permission]:
        """Return some entries, in any order."""
        return self._records.many(ids)

    def of_person(self, customer_id: CustomerId, contact_id: ContactId | None) -> list[Permission]:
        """Return what a customer itself said, or a contact person at whatever customer."""
        if contact_id is None:
            return own(self.of(customer_id))
        return self._records.where("contact_id = ?", (contact_id,), order="on_day, id")

    def objectors(self) -> list[int]:
        """Return the customers that somebody belongs to who has ever forbidden marketing."""
        said = self._records.owners("customer_id", "state = ?", (Stand.OBJECTION,))
        moved = self._connection.rows(
            "SELECT role.customer_id FROM role JOIN permission "
            "ON permission.contact_id = role.contact_id WHERE permission.state = ?",
            (Stand.OBJECTION,),
        )
        return sorted({*said, *(customer for (customer,) in moved)})

    def of_image(self, entry_id: int, image: Mapping[str, Any]) -> Permission:
        """Return an entry as the journal kept it."""
        return self._records.of_image(entry_id, image)

    def any(self) -> bool:
        """Say whether anything is kept about marketing."""
        return self._records.any()

    def _recorded(self, entry: Permission) -> Permission:
        if entry.recorded_at:
            return entry
        at = self._now().isoformat(timespec="seconds")
        return replace(entry, recorded_at=at, by_whom=entry.by_whom or self._by())
