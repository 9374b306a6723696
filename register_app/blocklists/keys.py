"""By what a person is known again on a block list: written in one way, whoever wrote it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from register_app.customers.contact import Contact
from register_app.customers.customer import Customer
from register_app.fields.text import fold

_WORD = re.compile(r"\w+")


class Sort(StrEnum):
    """What a key is made of."""

    PHONE = "p"
    EMAIL = "e"
    ADDRESS = "a"
    """Name, street and postcode."""
    AREA = "n"
    """Name and postcode: as imports know a customer again."""
    BUSINESS_ID = "b"


class Key(NamedTuple):
    """One way to know a person again."""

    sort: Sort
    text: str


OWN = frozenset({Sort.PHONE, Sort.EMAIL, Sort.AREA, Sort.BUSINESS_ID})
"""By what people who were in the register are known again."""


def of_phone(number: str) -> Key:
    """Return the key of a number as the register stores it."""
    return Key(Sort.PHONE, "".join(sign for sign in number if sign == "+" or sign.isdigit()))


def of_email(address: str) -> Key:
    """Return the key of an email address."""
    return Key(Sort.EMAIL, address.strip().casefold())


def of_address(name: str, street: str, postcode: str) -> Iterator[Key]:
    """Yield the keys of a name at an address; the order of its words is no matter."""
    plain = " ".join(sorted(_WORD.findall(fold(name))))
    place = "".join(_WORD.findall(fold(street)))
    if plain and postcode:
        yield Key(Sort.AREA, f"{plain}|{postcode}")
        if place:
            yield Key(Sort.ADDRESS, f"{plain}|{place}|{postcode}")


def postcode_of(key: Key) -> str:
    """Return where a person of that name lives; empty where the key says nothing of it."""
    return key.text.rpartition("|")[2] if key.sort in {Sort.AREA, Sort.ADDRESS} else ""


STORED = ("phone", "email", "business_id", "name", "street", "postcode")
"""The fields of a customer that keys are made of."""


def of_stored(values: Sequence[str]) -> list[Key]:
    """Return all keys of a customer by what is stored of it; much faster for many."""
    phones, emails, business_id, name, street, postcode = values
    known = [*_of_addresses(phones.split("\n"), emails.split("\n")), *_of_business(business_id)]
    return [key for key in (*known, *of_address(name, street, postcode)) if key.text]


def of_customer(customer: Customer) -> list[Key]:
    """Return all keys of a customer in person."""
    known = _of_addresses(customer.phone, customer.email)
    place = of_address(customer.name, customer.street, customer.postcode)
    return [*known, *_of_business(customer.business_id), *place]


def of_contact(contact: Contact, customer: Customer) -> list[Key]:
    """Return all keys of a contact person, who is reached by post at the customer's address."""
    known = _of_addresses(contact.phone, contact.email)
    return [*known, *of_address(contact.name, customer.street, customer.postcode)]


def _of_business(business_id: str) -> Iterator[Key]:
    if business_id:
        yield Key(Sort.BUSINESS_ID, business_id)


def _of_addresses(phones: Iterable[str], emails: Iterable[str]) -> Iterator[Key]:
    yield from map(of_phone, phones)
    yield from map(of_email, emails)
