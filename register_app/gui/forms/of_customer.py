"""What a form offers of one customer: its contact persons, and its deals."""

from register_app.customers.customer import CustomerId
from register_app.gui.forms.editors import Choices
from register_app.register import Register


def people_of(register: Register, customer_id: CustomerId) -> Choices:
    """Return the contact persons to choose from, present ones first; each once, in any role."""
    people = register.customers.people_of(customer_id)
    names = {contact.id: contact.name for _, contact in people}
    return Choices(list(names.items()), is_open=False)


def deals_of(register: Register, customer_id: CustomerId) -> Choices:
    """Return the deals to choose from, the newest first."""
    deals = register.deals.of(customer_id)
    named = [(deal.id, " ".join(filter(None, (deal.number, deal.title)))) for deal in deals]
    return Choices(named, is_open=False)
