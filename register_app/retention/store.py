"""Holds as stored."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from register_app.db.change import Changes
from register_app.db.place import Place
from register_app.db.records import Records
from register_app.retention.hold import Hold

Holding = Mapping[Place, str]
"""What is held now, and why."""


class HoldStore:
    """The holds of a register; one that was lifted is kept with its days."""

    def __init__(self, changes: Changes, by: Callable[[], str]) -> None:
        """Write through the changes; `by` is noted in each hold."""
        self.records = Records(Hold, changes)
        self._by = by

    def set(self, hold: Hold) -> Hold:
        """Hold something, within a change."""
        return self.records.save(replace(hold, by_whom=self._by()))

    def lift(self, hold: Hold, on: date) -> Hold:
        """End a hold, within a change."""
        return self.records.save(replace(hold, lifted_on=on))

    def of(self, customer_id: int) -> list[Hold]:
        """Return what holds of a customer now, the oldest first."""
        return self.records.where("customer_id = ? AND lifted_on IS NULL", (customer_id,))

    def all(self) -> list[Hold]:
        """Return every hold that holds now."""
        return self.records.where("lifted_on IS NULL", ())

    def holding(self) -> Holding:
        """Return what is held now; of several reasons the oldest."""
        return {hold.place: hold.reason for hold in reversed(self.all())}
