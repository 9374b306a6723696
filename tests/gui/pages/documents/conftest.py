"""The Documents tab of one customer, on screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer
from register_app.gui.pages.documents.documents_tab import DocumentsTab
from register_app.gui.session import Session
from register_app.register import Register
from tests.builders import a_customer, stored


@pytest.fixture
def customer(register: Register) -> Customer:
    """Store a customer."""
    return stored(register, a_customer(name="Aalto Oy"))[0]


@pytest.fixture
def tab(session: Session, customer: Customer, qtbot: QtBot) -> Iterator[DocumentsTab]:
    """Show the tab, and let it follow the register as the card does."""
    made = DocumentsTab(session)
    made.resize(700, 600)
    made.show_customer(customer)
    session.refilled.connect(lambda: made.show_customer(customer))
    session.changed.connect(lambda _: made.show_customer(customer))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    session.refilled.disconnect()
    session.changed.disconnect()
    made.hide()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
