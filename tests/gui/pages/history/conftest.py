"""The History page of a register with a few changes."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer
from register_app.gui.pages.history.history_page import HistoryPage
from register_app.gui.session import Session
from register_app.i18n import Message, Text
from register_app.register import Register
from tests.builders import a_customer, a_part, stored

ADD_TASK = Message(Text("tests", "Add task: {title}"), {"title": "Äänestä"})
EDIT = Text("tests", "Edit customer")


@pytest.fixture
def customer(register: Register) -> Customer:
    """Store a customer, move it to another town, and give it a task: three changes."""
    (customer,) = stored(register, a_customer(name="Aalto Oy", city="Turku"))
    with register.change(EDIT):
        customer = register.customers.save(replace(customer, city="Oulu"))
    with register.change(ADD_TASK):
        register.tasks.records.save(a_part("tasks", customer, title="Äänestä"))
    return customer


@pytest.fixture
def page(session: Session, customer: Customer, qtbot: QtBot) -> Iterator[HistoryPage]:
    """Show the page."""
    made = HistoryPage(session)
    made.resize(1200, 700)
    with qtbot.waitSignal(made.changes.answered), qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.hide()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
