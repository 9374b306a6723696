"""Names, addresses and numbers of everybody in the register."""

from collections.abc import Iterator

from register_app.customers.choices import PERSONS
from register_app.db.connection import Connection

_KINDS = ", ".join(f"'{kind}'" for kind in sorted(PERSONS))
_PEOPLE = (
    "SELECT name, email || char(10) || billing_email, phone || char(10) || fax "
    f"FROM customer WHERE kind IN ({_KINDS}) "
    "UNION ALL SELECT first_name || ' ' || last_name, '', '' "
    f"FROM customer WHERE kind IN ({_KINDS}) AND last_name <> '' "
    "UNION ALL SELECT name, email, phone FROM contact "
    f"UNION ALL SELECT name, email, phone FROM prospect WHERE kind IN ({_KINDS}) "
    "UNION ALL SELECT contact_name, email, phone FROM prospect WHERE contact_name <> '' "
    "UNION ALL SELECT name, email, '' FROM request"
)
_FIRMS = (
    "SELECT email || char(10) || billing_email, phone || char(10) || fax FROM customer "
    f"WHERE kind NOT IN ({_KINDS})"
)
Stored = tuple[str, str, str]
"""A name, and several addresses and numbers with line breaks between."""


def people(connection: Connection) -> Iterator[Stored]:
    """Yield everybody who is a person."""
    yield from connection.each(_PEOPLE)


def firms(connection: Connection) -> Iterator[tuple[str, str]]:
    """Yield the addresses and numbers of organisations, which are nobody's own."""
    yield from connection.each(_FIRMS)
