"""Ask of people in the register whether they may be contacted."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from register_app.blocklists import keys
from register_app.customers.contact import Contact, Role
from register_app.customers.customer import Customer
from register_app.db.records import chunks
from register_app.permissions.address import Mailbox, mailbox
from register_app.permissions.confirmation import Confirmation
from register_app.permissions.decide import Block, Decision, Situation, decide
from register_app.permissions.entry import MARKETING, Channel, Permission
from register_app.permissions.person import Person, Reached, obstacle, reached
from register_app.permissions.rules import Condition, Standing, Subject, rules
from register_app.permissions.standing import Held, held, own, unproven
from register_app.processing.purpose import LegalBasis
from register_app.register import Register

_AT_ONCE = 500
_MARKETING = "marketing"
"""The preset purpose of the privacy notice."""


class Checked(NamedTuple):
    """One person asked about: who is reached, what holds, and the answer."""

    person: Person
    reached: Reached
    held: Held
    decision: Decision


_People = list[tuple[Role, Contact]]


class Circle(NamedTuple):
    """A customer with its contact persons, and all that was said about marketing to them."""

    customer: Customer
    people: list[tuple[Role, Contact]]
    entries: dict[int | None, list[Permission]]
    """By contact person; None for the customer's own."""
    confirmations: dict[int | None, list[Confirmation]]
    """By contact person, too."""
    blocked: Mapping[int | None, frozenset[Channel]] = MappingProxyType({})
    """In which channels block lists of others name somebody."""

    @property
    def persons(self) -> list[Person]:
        """The customer first, then the contact persons."""
        others = [Person(self.customer, contact, role) for role, contact in self.people]
        return [Person(self.customer), *others]


class Checker:
    """Asks for one purpose, by the rules of this release."""

    def __init__(self, register: Register, purpose: str = MARKETING) -> None:
        """Read what is the same for everybody."""
        self._register = register
        self._purpose = purpose
        self._rules = rules()
        self._today = register.today()
        self._lists = register.blocks.holding(self._today)
        self._covered = frozenset[Channel]().union(*(one.channels for one in self._lists))
        self._is_documented = any(
            purpose.preset == _MARKETING
            or (purpose.basis is LegalBasis.LEGITIMATE_INTEREST and purpose.interest)
            for purpose in register.purposes.all()
        )

    def circles(self, customers: Sequence[int]) -> Iterator[Circle]:
        """Yield some customers with what belongs to them, in their order."""
        for run in chunks(customers, _AT_ONCE):
            yield from self._circles(run)

    def circle(self, customer: int) -> Circle:
        """Return one customer with what belongs to it; raise KeyError where there is none."""
        found = list(self.circles([customer]))
        if not found:
            raise KeyError(customer)
        return found[0]

    def check(
        self,
        circle: Circle,
        person: Person,
        channel: Channel,
        confirmed: Iterable[Condition] = (),
    ) -> Checked:
        """Return the answer for one person and channel; `confirmed` counts for this once."""
        names = [contact.name for _, contact in circle.people]
        whom = reached(person, channel, names)
        said = self._said(circle, person, whom)
        standing = self._standing(circle, person, whom, said, channel)
        kept = circle.confirmations.get(person.contact_id, ())
        entry = standing.entry
        situation = Situation(
            subject=whom.subject,
            channel=channel,
            standing=standing.standing,
            obstacle=obstacle(person, self._today, by_guardian=bool(entry and entry.by_guardian)),
            is_prospect=person.is_prospect,
            block=self._block(circle, person, channel),
            is_unproven=unproven(said, channel) is not None,
            is_address_unclear=whom.is_unclear,
            refusal_offered=bool(entry and entry.refusal_offered),
            interest_documented=self._is_documented,
            confirmed=frozenset(confirmed).union(
                one.condition
                for one in kept
                if one.channel is channel and one.purpose in {self._purpose, MARKETING}
            ),
        )
        return Checked(person, whom, standing, decide(situation, self._rules))

    def _block(self, circle: Circle, person: Person, channel: Channel) -> Block:
        if channel not in self._covered:
            return Block.UNCHECKED
        is_hit = channel in circle.blocked.get(person.contact_id, ())
        return Block.HIT if is_hit else Block.FREE

    def _standing(
        self,
        circle: Circle,
        person: Person,
        whom: Reached,
        said: Sequence[Permission],
        channel: Channel,
    ) -> Held:
        """Return what holds for whoever is reached; an organisation's ban covers its people."""
        mine = held(said, channel, self._purpose)
        if not (person.contact or _is_somebody(whom)):
            return mine
        if mine.entry and mine.standing is Standing.OBJECTION and mine.entry.contact_id:
            return mine
        theirs = held(circle.entries.get(None, ()), channel, self._purpose)
        if theirs.standing is Standing.OBJECTION:
            return Held(Standing.COMPANY_BAN, theirs.entry)
        return mine

    def _said(self, circle: Circle, person: Person, whom: Reached) -> list[Permission]:
        """Return what the person reached said: of a person's own address, also its owner."""
        if person.contact:
            return circle.entries.get(person.contact.id, [])
        said = list(circle.entries.get(None, ()))
        if _is_somebody(whom):
            for _, contact in circle.people:
                if _owns(contact, whom.address):
                    said += circle.entries.get(contact.id, ())
        return said

    def _circles(self, customers: Sequence[int]) -> Iterator[Circle]:
        found = self._register.customers.many(customers)
        roles = self._register.customers.roles.grouped("customer_id", customers)
        wanted = sorted({role.contact_id for group in roles.values() for role in group})
        contacts = self._register.customers.contacts_of(wanted)
        said = self._register.permissions.of_many(customers)
        of_contacts = self._register.permissions.of_contacts(wanted)
        confirmed = self._register.permissions.confirmations.grouped("customer_id", customers)
        people_of: dict[int | None, _People] = {
            customer.id: _people(roles.get(customer.id or 0, ()), contacts, self._today)
            for customer in found
        }
        blocked = self._blocked(found, people_of)
        for customer in found:
            number, people = customer.id or 0, people_of[customer.id]
            entries: dict[int | None, list[Permission]] = {None: own(said.get(number, ()))}
            for role, _ in people:
                entries[role.contact_id] = of_contacts.get(role.contact_id, [])
            confirmations: dict[int | None, list[Confirmation]] = defaultdict(list)
            for one in confirmed.get(number, ()):
                confirmations[one.contact_id].append(one)
            yield Circle(customer, people, entries, confirmations, blocked.get(customer.id, {}))

    def _blocked(
        self, customers: Sequence[Customer], people_of: Mapping[int | None, _People]
    ) -> dict[int | None, dict[int | None, frozenset[Channel]]]:
        """Return by customer and contact person in which channels block lists name them."""
        if not self._lists:
            return {}
        known: dict[tuple[int | None, int | None], list[keys.Key]] = {}
        for customer in customers:
            known[customer.id, None] = keys.of_customer(customer)
            for _, contact in people_of[customer.id]:
                known[customer.id, contact.id] = keys.of_contact(contact, customer)
        blocked: dict[int | None, dict[int | None, frozenset[Channel]]] = {}
        for (firm, person), channels in self._register.blocks.hits(known, self._lists).items():
            blocked.setdefault(firm, {})[person] = channels
        return blocked


def _people(
    roles: Sequence[Role], contacts: Mapping[int, Contact], today: date
) -> list[tuple[Role, Contact]]:
    """Return each contact person once, in a role held today where there is one."""
    chosen: dict[int, Role] = {}
    for role in roles:
        if role.contact_id not in chosen or role.is_current(today):
            chosen[role.contact_id] = role
    return [(role, contacts[number]) for number, role in chosen.items()]


def _is_somebody(whom: Reached) -> bool:
    return whom.subject is Subject.CONTACT


def _owns(contact: Contact, address: str) -> bool:
    return address in contact.email or mailbox(address, [contact.name]) is Mailbox.PERSONAL
