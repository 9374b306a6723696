"""Where a message reaches a person: an email address, a number, or the lines of a letter."""

import re
from typing import NamedTuple

from register_app.customers.customer import Customer
from register_app.fields.phone import is_mobile
from register_app.fields.postal import FINNISH
from register_app.fields.text import fold
from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.permissions.entry import Channel
from register_app.permissions.person import Person, Reached
from register_app.reports.address import Letter

NO_EMAIL = QT_TRANSLATE_NOOP("campaign", "No email address.")
NO_MOBILE = QT_TRANSLATE_NOOP("campaign", "No mobile number: text messages go to no other.")
NO_PHONE = QT_TRANSLATE_NOOP("campaign", "No phone number.")
NO_LETTER = QT_TRANSLATE_NOOP("campaign", "No whole postal address.")
PARCELS = QT_TRANSLATE_NOOP("campaign", "The address is that of a parcel machine.")

_MACHINE = re.compile(
    r"smart ?post|pakettiautomaat|paketautomat|pakettipiste|noutopiste|parcel (?:machine|locker)"
    r"|matkahuolto bussipaketti|postin noutopiste"
)


class Target(NamedTuple):
    """One person in a campaign, and the address that is used."""

    customer_id: int
    contact_id: int | None
    name: str
    title: str
    email: str
    phone: str
    letter: Letter
    language: str
    source: str
    address: str
    """What the channel uses, as it is kept with the campaign."""
    warning: Text | None = None
    """What to think of before they are contacted, though they may be."""

    @property
    def member(self) -> tuple[int, int | None, str]:
        """Return what is kept of it."""
        return self.customer_id, self.contact_id, self.address

    def key(self, channel: Channel) -> str:
        """Return what tells two of the same address."""
        if channel is Channel.POST:
            name = " ".join(sorted(self.name.split()))  # some write the family name first
            return fold(f"{name}|{self.letter.organisation}|{self.address}")
        return self.address.casefold()


def target_of(person: Person, whom: Reached, channel: Channel) -> Target | Text:
    """Return how the channel reaches a person, or why it does not."""
    address = _address(person, whom, channel)
    if isinstance(address, Text):
        return address
    customer, contact = person.customer, person.contact
    is_message = channel is Channel.EMAIL
    return Target(
        customer_id=customer.id or 0,
        contact_id=person.contact_id,
        name=_called(person),
        title=person.role.title if person.role else "",
        email=address if is_message else next(iter(person.emails), ""),
        phone=next(iter(person.phones), "") if is_message or channel is Channel.POST else address,
        letter=_letter(person),
        language=(contact.language if contact else "") or customer.language,
        source=contact.source if contact else customer.source,
        address=address,
    )


def _address(person: Person, whom: Reached, channel: Channel) -> str | Text:
    match channel:
        case Channel.EMAIL:
            return whom.address or NO_EMAIL
        case Channel.SMS:
            return next(filter(is_mobile, person.phones), "") or NO_MOBILE
        case Channel.POST:
            return _postal(person.customer)
        case _:
            return whom.address or NO_PHONE


def _postal(customer: Customer) -> str | Text:
    """Return an address that takes letters; parcel machines are none (Posti, types 6 and 7)."""
    needs_code = customer.country in FINNISH
    if not customer.street or not customer.city or (needs_code and not customer.postcode):
        return NO_LETTER
    if _MACHINE.search(customer.street.casefold()):
        return PARCELS
    street = " ".join(customer.street.split())
    return f"{street}, {customer.postcode} {customer.city}".strip()


def _called(person: Person) -> str:
    customer = person.customer
    if not person.contact and customer.is_person and customer.first_name and customer.last_name:
        return f"{customer.first_name} {customer.last_name}"
    return person.name


def _letter(person: Person) -> Letter:
    customer = person.customer
    return Letter(
        person=_called(person) if person.contact or customer.is_person else "",
        organisation="" if customer.is_person else customer.name,
        street=customer.street,
        postcode=customer.postcode,
        city=customer.city,
        country="" if customer.country in FINNISH else customer.country,
    )
