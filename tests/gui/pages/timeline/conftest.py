"""The Timeline tab of one customer, on screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer
from register_app.gui.pages.timeline.entry_list import EntryList
from register_app.gui.pages.timeline.timeline_tab import TimelineTab
from register_app.gui.session import Session
from register_app.register import Register
from tests.builders import a_customer, stored


@pytest.fixture
def customer(register: Register) -> Customer:
    """Store a customer."""
    return stored(register, a_customer(name="Aalto Oy"))[0]


@pytest.fixture
def tab(session: Session, customer: Customer, qtbot: QtBot) -> Iterator[TimelineTab]:
    """Show the tab, and let it follow the register as the card does."""
    made = TimelineTab(session)
    made.resize(560, 600)
    made.show_customer(customer)
    following = session.changed.connect(lambda _: made.show_customer(customer))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    session.changed.disconnect(following)
    made.hide()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture
def entries(tab: TimelineTab) -> EntryList:
    """Return the list of the tab."""
    found = tab.findChild(EntryList)
    assert found is not None
    return found
