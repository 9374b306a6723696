"""Who was told of the processing, and to whom the notice is still owed."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from register_app.customers.contact import ContactId
from register_app.customers.customer import CustomerId
from register_app.customers.marketing.search import CONTACT_OWED, CUSTOMER_OWED
from register_app.db.change import Changes
from register_app.db.records import Records, shape_of
from register_app.fields.day import months_after
from register_app.processing.notice_given import NoticeGiven

_MONTHS = 1
"""Within a month at most (GDPR Art. 14(3)(a))."""
_OF_CUSTOMERS = f"FROM customer WHERE {CUSTOMER_OWED}"
_OF_CONTACTS = (
    f"FROM contact WHERE {CONTACT_OWED} "
    "AND EXISTS (SELECT 1 FROM role WHERE contact_id = contact.id)"
)
_FIRM_OF = "(SELECT min(customer_id) FROM role WHERE contact_id = contact.id)"


class Owed(NamedTuple):
    """A person whose data came from elsewhere, and who was not told of it yet."""

    customer_id: CustomerId
    contact_id: ContactId | None
    name: str
    source: str
    due: date
    """The last day to tell, unless a first message goes out before (Art. 14(3)(b))."""


class NoticeStore:
    """The notices given, and those owed."""

    def __init__(self, changes: Changes, by: Callable[[], str]) -> None:
        """Write through the changes; `by` is noted in each entry."""
        self._connection = changes.connection
        self._by = by
        self.records = Records(NoticeGiven, changes)

    def of(self, customer_id: CustomerId) -> list[NoticeGiven]:
        """Return the notices given to a customer and its contact persons, newest first."""
        return self.records.where("customer_id = ?", (customer_id,), order="on_day DESC, id DESC")

    def count_owed(self) -> int:
        """Return to how many people the notice is owed."""
        rows = (f"SELECT count(*) {whom}" for whom in (_OF_CUSTOMERS, _OF_CONTACTS))
        return sum(int(self._connection.value(row)) for row in rows)

    def owed(self, *, limit: int = -1) -> list[Owed]:
        """Return to whom the notice is owed, the longest first."""
        rows = self._connection.rows(
            f"SELECT id, NULL, name, source, source_date {_OF_CUSTOMERS} UNION ALL "
            f"SELECT {_FIRM_OF}, id, name, source, source_date {_OF_CONTACTS} "
            "ORDER BY source_date, name LIMIT ?",
            (limit,),
        )
        return [
            Owed(customer, contact, name, source, months_after(date.fromisoformat(day), _MONTHS))
            for customer, contact, name, source, day in rows
        ]

    def owed_by(self, customer_id: CustomerId) -> set[ContactId | None]:
        """Return whom of a customer's people the notice is owed to; None is the customer."""
        rows = self._connection.rows(
            f"SELECT NULL {_OF_CUSTOMERS} AND id = ? UNION ALL "
            f"SELECT id {_OF_CONTACTS} AND id IN "
            "(SELECT contact_id FROM role WHERE customer_id = ?)",
            (customer_id, customer_id),
        )
        return {contact for (contact,) in rows}

    def give(self, whom: Iterable[Owed], given: NoticeGiven) -> int:
        """Keep, within a change, that people were given the notice as `given` says."""
        write, by = shape_of(NoticeGiven).write, self._by()
        told: Sequence[NoticeGiven] = [
            replace(given, customer_id=one.customer_id, contact_id=one.contact_id, by_whom=by)
            for one in whom
        ]
        self.records.add_rows(map(write, told))
        return len(told)
