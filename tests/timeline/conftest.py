"""Customers with something to tell."""

import pytest

from register_app.customers.customer import Customer
from register_app.register import Register
from tests.builders import a_customer, stored


@pytest.fixture
def customer(register: Register) -> Customer:
    """Store a customer."""
    return stored(register, a_customer(name="Aalto Oy"))[0]
