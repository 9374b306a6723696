"""Keyed traces of the erased: enough to know somebody again, and nothing to read."""

import hmac
from collections.abc import Iterator

from register_app.blocklists import keys
from register_app.customers.choices import CustomerKind
from register_app.customers.contact import Contact
from register_app.customers.customer import Customer
from register_app.fields import hetu
from register_app.fields.text import fold

_BYTES = 16


class Tracer:
    """Makes traces under the key of one vault."""

    def __init__(self, key: bytes) -> None:
        """Take the key, which is the same in all copies of the vault."""
        self._key = key

    def customer(self, customer: Customer) -> set[str]:
        """Return the traces of a customer; a firm of one person is known by its number too."""
        known = {
            f"{key.sort}:{key.text}"
            for key in keys.of_customer(customer)
            if key.text and key.sort in keys.OWN and key.sort is not keys.Sort.BUSINESS_ID
        }
        if customer.business_id and customer.kind in _ALONE:
            known.add(f"{keys.Sort.BUSINESS_ID}:{customer.business_id}")
        known.update(_of_code(customer))
        return set(map(self._trace, known))

    def contact(self, contact: Contact) -> set[str]:
        """Return the traces of a contact person."""
        known = [*map(keys.of_phone, contact.phone), *map(keys.of_email, contact.email)]
        return {self._trace(f"{key.sort}:{key.text}") for key in known if key.text}

    def sign(self, text: str) -> str:
        """Return the code that proves that a line was written under this key."""
        return hmac.digest(self._key, text.encode(), "sha256").hex()

    def _trace(self, text: str) -> str:
        return hmac.digest(self._key, text.encode(), "sha256")[:_BYTES].hex()


_ALONE = frozenset({CustomerKind.PRIVATE, CustomerKind.SOLE_TRADER})


def _of_code(customer: Customer) -> Iterator[str]:
    if customer.hetu:
        yield f"h:{customer.hetu.upper()}"
        born = hetu.born(customer.hetu)
        if born:
            yield f"d:{fold(customer.name)}|{born.isoformat()}"
