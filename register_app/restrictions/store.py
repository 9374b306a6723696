"""Restrictions as stored; the day on the customer or contact person follows them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from register_app.customers.contact import ContactId
from register_app.customers.customer import CustomerId
from register_app.customers.store import CustomerStore
from register_app.db.change import Changes
from register_app.db.records import Records
from register_app.errors import RecordGone
from register_app.restrictions.restriction import Restriction

_IN_FORCE = "lifted_on IS NULL"


class RestrictionStore:
    """The one way to restrict and to lift; what it means is kept by the gate of each change.

    `restricted_on` of the person is its shadow, for lists and answers that read many at once.
    """

    def __init__(self, changes: Changes, customers: CustomerStore, by: Callable[[], str]) -> None:
        """Write through the changes; `by` is noted in each new restriction."""
        self._connection = changes.connection
        self._customers = customers
        self._by = by
        self.records = Records(Restriction, changes)

    def restrict(self, restriction: Restriction) -> Restriction:
        """Keep a restriction, within a change."""
        whose = None if restriction.contact_id else restriction.customer_id
        kept = replace(restriction, customer_id=whose, by_whom=self._by())
        self._show(kept, kept.since)  # first: nothing passes the gate after it
        return self.records.save(kept)

    def lift(self, restriction: Restriction, *, on: date) -> Restriction:
        """Lift it, within a change; raise NotToldBefore unless the person was told before."""
        kept = self.records.find(restriction.id or 0)
        if kept is None or not kept.is_in_force:
            raise RecordGone
        lifted = self.records.save(restriction.lifted(on=on))
        if not self.in_force(lifted.customer_id, lifted.contact_id):
            self._show(lifted, None)
        return lifted

    def of(self, customer_id: CustomerId) -> list[Restriction]:
        """Return every restriction on the page of a customer, those in force first."""
        order = "lifted_on IS NOT NULL, since DESC, id DESC"
        at = "SELECT contact_id FROM role WHERE customer_id = ?1"
        return self.records.where(
            f"customer_id = ?1 OR contact_id IN ({at})",
            (customer_id,),
            order=order,
        )

    def in_force(
        self, customer_id: CustomerId | None, contact_id: ContactId | None = None
    ) -> list[Restriction]:
        """Return what restricts a customer itself, or a contact person at whatever customer."""
        column = "customer_id" if contact_id is None else "contact_id"
        value = customer_id if contact_id is None else contact_id
        return self.records.where(f"{column} = ? AND {_IN_FORCE}", (value,), order="since, id")

    def customers(self) -> frozenset[int]:
        """Return the customers whose own data may only be kept."""
        return frozenset(self.records.owners("customer_id", _IN_FORCE, ()))

    def persons(self) -> frozenset[int]:
        """Return the contact persons whose data may only be kept."""
        return frozenset(self.records.owners("contact_id", _IN_FORCE, ()))

    def left_in(self, ids: Sequence[int]) -> list[int]:
        """Return customers in their order without those whose data may only be kept."""
        restricted = self.customers()
        return [one for one in ids if one not in restricted]

    def _show(self, restriction: Restriction, since: date | None) -> None:
        """Let the day on the person follow; while one restriction holds, another changes none."""
        if since and self.in_force(restriction.customer_id, restriction.contact_id):
            return
        customer, contact = restriction.customer_id, restriction.contact_id
        if contact is None:
            _set(self._customers.records, customer or 0, since)
        else:
            _set(self._customers.contacts, contact, since)


def _set(records: Records[Any], number: int, since: date | None) -> None:
    person = records.find(number)
    if person is None:
        raise RecordGone
    records.replace(person, replace(person, restricted_on=since))
