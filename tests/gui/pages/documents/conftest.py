"""The Documents tab of one customer, on screen."""

import pytest

from register_app.customers.customer import Customer
from register_app.gui.pages.documents.documents_tab import DocumentsTab
from register_app.gui.session import Session
from register_app.register import Register
from tests.builders import a_customer, stored
from tests.gui.conftest import OnScreen
from tests.gui.pages.following import follow


@pytest.fixture
def customer(register: Register) -> Customer:
    """Store a customer."""
    return stored(register, a_customer(name="Aalto Oy"))[0]


@pytest.fixture
def tab(session: Session, customer: Customer, on_screen: OnScreen) -> DocumentsTab:
    """Show the tab, and let it follow the register as the card does."""
    made = DocumentsTab(session)
    made.resize(700, 600)
    follow(made, customer)
    on_screen(made)
    return made
