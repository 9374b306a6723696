"""Breaches as stored."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from register_app.breaches.breach import Breach, Duty
from register_app.db.change import Changes
from register_app.db.records import Records

_ORDER = "closed_on IS NOT NULL, noticed_on DESC, id DESC"


class BreachStore:
    """The breaches of a register: all of them, also those that nobody had to be told of."""

    def __init__(self, changes: Changes, by: Callable[[], str]) -> None:
        """Write through the changes; `by` is noted in each entry."""
        self._by = by
        self.records = Records(Breach, changes)

    def all(self) -> list[Breach]:
        """Return every breach: open ones first, then the newest."""
        return self.records.all(_ORDER)

    def open(self) -> list[Breach]:
        """Return the breaches that are not closed."""
        return self.records.where("closed_on IS NULL", (), order=_ORDER)

    def to_report(self) -> list[Breach]:
        """Return the breaches that the ombudsman is still to be told of."""
        return [one for one in self.open() if Duty.NOTIFY in one.duties()]

    def save(self, breach: Breach) -> Breach:
        """Store a breach, within a change; a new one notes who wrote it down."""
        return self.records.save(breach if breach.id else replace(breach, by_whom=self._by()))

    def close(self, breach: Breach, on: date) -> Breach:
        """Close a breach, within a change."""
        return self.records.save(replace(breach, closed_on=on))

    def reopen(self, breach: Breach) -> Breach:
        """Go on with a breach that was closed too early, within a change."""
        return self.records.save(replace(breach, closed_on=None))
