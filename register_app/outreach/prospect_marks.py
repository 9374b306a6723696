"""Who on a bought list must not be contacted."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from register_app.blocklists import keys
from register_app.blocklists.keys import Key
from register_app.customers.customer import Customer
from register_app.outreach.check import Checker
from register_app.permissions.entry import Channel
from register_app.permissions.standing import banned_channels
from register_app.prospects.prospect import Mark, Prospect
from register_app.register import Register

COPIED = (
    *("kind", "name", "business_id", "phone", "email"),
    *("street", "postcode", "city", "country", "language"),
)
"""What somebody on a list and a customer have in common."""
_USABLE = frozenset({Channel.CALL, Channel.POST})
"""By these, strangers may be contacted (Act 917/2014, section 200); block lists are about them."""


class Marker:
    """Says who must not be contacted: by block lists, and by what people told us."""

    def __init__(self, register: Register) -> None:
        """Read what is the same for everybody."""
        self._blocks = register.blocks
        holding = register.blocks.holding(register.today())
        self._lists = [one for one in holding if one.channels & _USABLE]
        self._banned = frozenset(_banned(register))

    def marked(self, people: Sequence[Prospect]) -> list[Prospect]:
        """Return people with their marks; a ban that the list itself told of stays."""
        known = {place: keys_of(person) for place, person in enumerate(people)}
        blocked = self._blocks.hits(known, self._lists) if self._lists else {}
        own = self._blocks.own(known) if self._blocks.has_own else {}
        found = []
        for place, person in enumerate(people):
            is_banned = place in own or not self._banned.isdisjoint(known[place])
            if is_banned or person.mark is Mark.BANNED:
                found.append(person.marked(Mark.BANNED))
            else:
                found.append(person.marked(Mark.BLOCKED if place in blocked else None))
        return found


def _banned(register: Register) -> Iterator[Key]:
    """Yield by what people are known who have forbidden us a channel."""
    for circle in Checker(register).circles(register.permissions.objectors()):
        if banned_channels(circle.entries.get(None, ())):
            yield from keys.of_customer(circle.customer)
        for _, contact in circle.people:
            if banned_channels(circle.entries.get(contact.id, ())):
                yield from keys.of_contact(contact, circle.customer)


def keys_of(person: Prospect) -> list[Key]:
    """Return by what somebody on a list is known, the contact person too."""
    looks = Customer(name=person.name, source="", source_date=date.min)
    fields = {name: getattr(person, name) for name in COPIED}
    firm = replace(looks, **fields)
    known = keys.of_customer(firm)
    if person.contact_name:
        known += keys.of_address(person.contact_name, person.street, person.postcode)
    return known
