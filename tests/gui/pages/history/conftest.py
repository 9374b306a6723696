"""The History page of a register with a few changes."""

import pytest
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer
from register_app.gui.pages.history.history_page import HistoryPage
from register_app.gui.session import Session
from register_app.register import Register
from tests.gui.conftest import OnScreen
from tests.gui.history.changed import a_customer_changed


@pytest.fixture
def customer(register: Register) -> Customer:
    """Store a customer with three changes."""
    return a_customer_changed(register)


@pytest.fixture
def page(session: Session, customer: Customer, qtbot: QtBot, on_screen: OnScreen) -> HistoryPage:
    """Show the page."""
    assert customer
    made = HistoryPage(session)
    made.resize(1200, 700)
    with qtbot.waitSignal(made.changes.answered):
        on_screen(made)
    return made
