"""What a form offers of one customer: its contact persons, and its deals."""

from collections.abc import Iterable

from register_app.customers.customer import CustomerId
from register_app.gui.forms.editors import Choices
from register_app.register import Register

_MOST_DEALS = 200
"""Nobody looks for a deal in a longer list."""


def people_of(register: Register, customer_id: CustomerId) -> Choices:
    """Return the contact persons to choose from, present ones first; each once, in any role."""
    people = register.customers.people_of(customer_id)
    names = {contact.id: contact.name for _, contact in people}
    return Choices(list(names.items()), is_open=False)


def deals_of(
    register: Register, customer_id: CustomerId, chosen: Iterable[int | None] = ()
) -> Choices:
    """Return the deals to choose from: the newest, and those that are `chosen` already."""
    deals = register.deals.of(customer_id, most=_MOST_DEALS)
    newest = {deal.id for deal in deals}
    others = (register.deals.records.find(one) for one in {*chosen} - newest if one is not None)
    deals += [deal for deal in others if deal is not None]
    named = [(deal.id, " ".join(filter(None, (deal.number, deal.title)))) for deal in deals]
    return Choices(named, is_open=False)
