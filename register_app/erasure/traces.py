"""Keyed traces of the erased: enough to know somebody again, and nothing to read."""

import hmac
from collections.abc import Iterator, Mapping
from typing import Any

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
        """Return the traces of a customer; only a firm of one person is known by its number."""
        values = vars(customer)
        return self.like(values if customer.kind in _ALONE else {**values, "business_id": ""})

    def like(self, values: Mapping[str, Any]) -> set[str]:
        """Return the traces that a customer of such values could have left."""
        stored = (
            "\n".join(values.get("phone", ())),
            "\n".join(values.get("email", ())),
            values.get("business_id", ""),
            values.get("name", ""),
            "",
            values.get("postcode", ""),
        )
        known = [f"{key.sort}:{key.text}" for key in keys.of_stored(stored)]
        return set(map(self._trace, (*known, *_of_code(values))))

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


def _of_code(values: Mapping[str, Any]) -> Iterator[str]:
    code = values.get("hetu", "")
    if code:
        yield f"h:{code.upper()}"
        born = hetu.born(code)
        if born:
            yield f"d:{fold(values.get('name', ''))}|{born.isoformat()}"
