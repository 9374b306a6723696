"""People whose data may only be kept."""

from dataclasses import replace

from register_app.customers.contact import ContactId
from register_app.customers.customer import Customer, CustomerId
from register_app.register import Register
from register_app.restrictions.restriction import Ground, Restriction
from register_app.rights.restricting import lift, restrict
from tests.fixtures import NOW

TODAY = NOW.date()


def restricted(
    register: Register, customer: Customer, contact: ContactId | None = None
) -> Restriction:
    """Restrict a customer itself, or one of its contact persons."""
    wanted = Restriction(
        customer_id=CustomerId(customer.id or 0),
        contact_id=contact,
        ground=Ground.ACCURACY,
        since=TODAY,
    )
    return restrict(register, wanted, register.change)


def in_force(register: Register) -> list[Restriction]:
    """Return every restriction that holds, the oldest first."""
    held = [one for one in register.restrictions.records.all() if one.is_in_force]
    return sorted(held, key=lambda one: one.since)


def freed(register: Register, restriction: Restriction) -> Restriction:
    """Lift a restriction after the person was told."""
    told = replace(restriction, told_on=TODAY, told_how="Puhelimitse")
    return lift(register, told, register.change)
