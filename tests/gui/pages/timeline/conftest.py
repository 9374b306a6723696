"""The Timeline tab of one customer, on screen."""

import pytest

from register_app.customers.customer import Customer
from register_app.gui.pages.timeline.entry_list import EntryList
from register_app.gui.pages.timeline.timeline_tab import TimelineTab
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
def tab(session: Session, customer: Customer, on_screen: OnScreen) -> TimelineTab:
    """Show the tab, and let it follow the register as the card does."""
    made = TimelineTab(session)
    made.resize(560, 600)
    follow(made, customer)
    on_screen(made)
    return made


@pytest.fixture
def entries(tab: TimelineTab) -> EntryList:
    """Return the list of the tab."""
    found = tab.findChild(EntryList)
    assert found is not None
    return found
