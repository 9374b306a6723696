"""Whom a message would reach: a customer in person, a contact person, or a general address."""

from collections.abc import Collection
from datetime import date
from typing import NamedTuple

from register_app.customers.choices import CustomerKind, State
from register_app.customers.contact import Contact, ContactId, Role
from register_app.customers.customer import Customer
from register_app.permissions.address import Mailbox, mailbox
from register_app.permissions.decide import Obstacle
from register_app.permissions.entry import Channel
from register_app.permissions.rules import Subject

_BEFORE_A_SALE = frozenset({"request", "offered"})


class Person(NamedTuple):
    """A customer, or one of its contact persons with the role there."""

    customer: Customer
    contact: Contact | None = None
    role: Role | None = None

    @property
    def contact_id(self) -> ContactId | None:
        """The contact person; None for the customer itself."""
        return self.contact.id if self.contact else None

    @property
    def name(self) -> str:
        """The name to call them by."""
        return self.contact.name if self.contact else self.customer.name

    @property
    def emails(self) -> tuple[str, ...]:
        """Their own email addresses."""
        return self.contact.email if self.contact else self.customer.email

    @property
    def phones(self) -> tuple[str, ...]:
        """Their own phone numbers."""
        return self.contact.phone if self.contact else self.customer.phone

    @property
    def is_prospect(self) -> bool:
        """Say whether nothing was ever sold to the customer."""
        return self.customer.stage in _BEFORE_A_SALE and self.customer.last_order is None


class Reached(NamedTuple):
    """Who is addressed by a channel, and through which address."""

    subject: Subject
    address: str = ""
    is_unclear: bool = False
    """Nobody can tell whose the address is; it is taken for a person's own."""


def reached(person: Person, channel: Channel, names: Collection[str] = ()) -> Reached:
    """Return who is addressed; `names` are those of the organisation's contact persons.

    Of several email addresses of an organisation, a general one is taken before a person's own.
    """
    if not person.contact and person.customer.is_person:
        is_sole = person.customer.kind is CustomerKind.SOLE_TRADER
        return Reached(Subject.SOLE if is_sole else Subject.PRIVATE, _first(person, channel))
    if channel is not Channel.EMAIL or not person.emails:
        subject = Subject.CONTACT if person.contact else Subject.GENERAL
        return Reached(subject, _first(person, channel))
    return _by_email(person, names)


def obstacle(person: Person, today: date, *, by_guardian: bool) -> Obstacle | None:
    """Return what stands before all that was said."""
    customer, contact, role = person
    them = [one for one in (customer, contact) if one]
    stands = {
        Obstacle.RESTRICTED: any(one.restricted_on for one in them),
        Obstacle.DECEASED: any(one.deceased_on for one in them),
        Obstacle.PASSIVE: customer.state is State.PASSIVE,
        Obstacle.LEFT: role is not None and not role.is_current(today),
        Obstacle.CHILD: customer.under_13 and customer.is_person and not by_guardian,
    }
    return next((obstacle for obstacle, holds in stands.items() if holds), None)


def _first(person: Person, channel: Channel) -> str:
    if channel is Channel.EMAIL:
        return next(iter(person.emails), "")
    if channel is Channel.POST:
        return person.customer.street
    return next(iter(person.phones), "")


def _by_email(person: Person, names: Collection[str]) -> Reached:
    known = (person.name,) if person.contact else names
    found = {mailbox(address, known): address for address in reversed(person.emails)}
    if person.contact:
        if Mailbox.GENERAL in found and len(found) == 1:
            return Reached(Subject.GENERAL, found[Mailbox.GENERAL])
        address = found.get(Mailbox.PERSONAL) or found[Mailbox.UNCLEAR]
        return Reached(Subject.CONTACT, address)
    if Mailbox.GENERAL in found:
        return Reached(Subject.GENERAL, found[Mailbox.GENERAL])
    is_unclear = Mailbox.PERSONAL not in found
    address = found[Mailbox.UNCLEAR if is_unclear else Mailbox.PERSONAL]
    return Reached(Subject.CONTACT, address, is_unclear)
