"""By what a person is looked for, however it was typed."""

import re
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple, Self

from register_app.customers.contact import Contact
from register_app.customers.customer import Customer
from register_app.fields import day, email, hetu, phone

_LISTED = re.compile(r"[\n;]+")


class Person(NamedTuple):
    """What is known of somebody; each value may be one of several."""

    names: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    """As the register stores them; what is no number to the library stays as it was typed."""
    hetu: str = ""
    born: date | None = None

    @classmethod
    def typed(
        cls, *, names: str = "", emails: str = "", phones: str = "", code: str = "", born: str = ""
    ) -> Self:
        """Read what somebody typed; several values stand on lines of their own."""
        return cls(
            names=_each(names),
            emails=email.parse(emails).value or _each(emails),
            phones=phone.parse(phones).value or _each(phones),
            hetu=code.strip().upper(),
            born=day.parse(born).value,
        )

    @classmethod
    def of(cls, *records: Customer | Contact) -> Self:
        """Return by what some records that are one person are looked for."""
        codes = [one.hetu for one in records if isinstance(one, Customer) and one.hetu]
        return cls(
            names=_once(one.name for one in records),
            emails=_once(address for one in records for address in one.email),
            phones=_once(number for one in records for number in one.phone),
            hetu=next(iter(codes), ""),
            born=hetu.born(codes[0]) if codes else None,
        )

    def joined(self, *others: "Person") -> "Person":
        """Return all as one person."""
        people = (self, *others)
        return Person(
            names=_once(name for one in people for name in one.names),
            emails=_once(address for one in people for address in one.emails),
            phones=_once(number for one in people for number in one.phones),
            hetu=next((one.hetu for one in people if one.hetu), ""),
            born=next((one.born for one in people if one.born), None),
        )

    @property
    def is_nobody(self) -> bool:
        """Say whether there is nothing to look for."""
        return not any(self)


def _each(text: str) -> tuple[str, ...]:
    return _once(part.strip() for part in _LISTED.split(text))


def _once(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, values)))


NOBODY = Person()
