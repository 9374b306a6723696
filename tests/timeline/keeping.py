"""Keep something that happened with a customer, and read the list of it."""

from typing import Any

from register_app.customers.customer import Customer, CustomerId
from register_app.register import Register
from register_app.timeline.entry import Entry, Sort
from tests.builders import TITLE, a_part
from tests.fixtures import NOW

DAY = NOW.date()
NONE = frozenset(Sort) - {Sort.CHANGE}
"""All but the changes, which every test makes."""


def id_of(customer: Customer) -> CustomerId:
    """Return the id of a stored customer."""
    return CustomerId(customer.id or 0)


def keep(register: Register, part: str, customer: Customer, **fields: Any) -> Any:  # noqa: ANN401  a record of any type
    """Store a part of a customer as one change."""
    timeline = register.timeline
    own = {"note_entries": timeline.notes, "contacts": timeline.events}
    records: Any = own.get(part) or getattr(register, part).records
    with register.change(TITLE):
        return records.save(a_part(part, customer, **fields))


def entries_of(
    register: Register, customer: Customer, sorts: frozenset[Sort] = NONE
) -> list[Entry]:
    """Return the entries of a customer from the top."""
    keys = register.timeline.keys(id_of(customer), sorts)
    return register.timeline.entries(id_of(customer), list(keys))
