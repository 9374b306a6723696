"""A postal address in the order of a Finnish letter."""

from typing import NamedTuple

from register_app.fields import country
from register_app.fields.text import fold

_CARE_OF = "c/o"


class Letter(NamedTuple):
    """Whom a letter is for, and where; `country` is a code, empty within Finland."""

    person: str = ""
    organisation: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""

    def lines(self) -> list[str]:
        """Return person, organisation, c/o, street, POSTCODE TOWN, and the country when abroad."""
        street = [" ".join(line.split()) for line in self.street.splitlines()]
        street.sort(key=lambda line: not line.casefold().startswith(_CARE_OF))
        place = f"{self.postcode} {self.city}".strip().upper()
        abroad = country.NAMES.get(self.country, self.country).upper()
        return [*filter(None, (self.person, self.organisation, *street, place, abroad))]

    @property
    def order(self) -> tuple[str, ...]:
        """Sort as a post office sorts: at home first, then by postcode."""
        return self.country, self.postcode, fold(self.city), fold(self.street), fold(self.person)
