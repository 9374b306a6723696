"""Of a customer, a contact person and a consent: what happened, and when."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from register_app.erasure.keeping import Clock, Days, Keeping
from register_app.permissions.entry import Permission, Stand
from register_app.permissions.rules import Standing
from register_app.permissions.standing import held
from register_app.retention.rule import DataClass, StartEvent

_BEFORE_A_SALE = frozenset({"request", "offered"})
"""The stages of who has not ordered; whoever is at another one is a customer."""


class Relation(NamedTuple):
    """What ties a customer to the firm."""

    stage: str
    entered: date | None
    """When the data came."""
    passive_since: date | None
    last_contact: date | None
    last_offer: date | None
    last_sale: date | None
    last_handover: date | None
    is_under_way: bool
    """Say whether something ordered is not invoiced yet."""
    consent_ended: date | None = None
    """Set where a consent was all there was, and no longer holds."""

    @property
    def data(self) -> DataClass:
        """Return the class of data."""
        if self.consent_ended:
            return DataClass.BY_CONSENT
        is_customer = self.last_sale or self.stage not in _BEFORE_A_SALE
        return DataClass.CUSTOMERS if is_customer else DataClass.PROSPECTS

    @property
    def days(self) -> Days:
        """Return when what happened; nothing is over while an order is under way."""
        if self.is_under_way:
            return {}
        contacts = (self.last_contact, self.last_offer)
        return {
            StartEvent.LAST_SALE: self.last_sale,
            StartEvent.LAST_CONTACT: max(filter(None, contacts), default=None),
            StartEvent.HANDOVER: self.last_handover,
            StartEvent.RELATIONSHIP_ENDED: self.passive_since,
            StartEvent.CONSENT_ENDED: self.consent_ended,
            StartEvent.ENTRY: self.entered,
        }

    def keeping(self, clock: Clock) -> Keeping:
        """Return how long the customer is kept.

        With a customer who is not passive, a later contact counts as with whoever never bought.
        """
        days = self.days
        kept = clock.keeping(self.data, days)
        is_alive = self.data is DataClass.CUSTOMERS and self.passive_since is None
        if is_alive and kept.until and days.get(StartEvent.LAST_CONTACT):
            in_touch = clock.keeping(DataClass.PROSPECTS, days)
            return max(kept, in_touch, key=lambda one: one.until or date.min)
        return kept


def consent_ended(entry: Permission, said: Sequence[Permission]) -> date | None:
    """Return when a consent ended by what the same person said; None while it holds.

    What was never proven did not hold for a day.
    """
    now = held(said, entry.channel, entry.purpose)
    if now.standing is Standing.CONSENT:
        return None
    ended = now.entry.on_day if now.entry else entry.on_day
    return max(ended, entry.on_day)


def all_consent_ended(said: Sequence[Permission]) -> date | None:
    """Return when the last consent of a person ended; None while one holds or none was given."""
    ends = [consent_ended(entry, said) for entry in said if entry.state is Stand.GIVEN]
    return max(end for end in ends if end) if ends and all(ends) else None
