"""A register with a few changes."""

import pytest
from PySide6.QtWidgets import QWidget

from register_app.customers.customer import Customer
from register_app.register import Register
from tests.gui.conftest import OnScreen
from tests.gui.history.changed import a_customer_changed


@pytest.fixture
def customer(register: Register) -> Customer:
    """Store a customer with three changes."""
    return a_customer_changed(register)


@pytest.fixture
def above(customer: Customer, on_screen: OnScreen) -> QWidget:
    """Show a window to ask above; the customer of three changes is there."""
    assert customer
    made = QWidget()
    on_screen(made)
    return made
