"""A register with a few changes."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer
from register_app.gui.session import Session
from register_app.gui.sure_lanes import SureLanes
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
def session(register: Register, qtbot: QtBot) -> Iterator[Session]:
    """Return the register as the window sees it; no background work may fail."""
    lanes = SureLanes()
    failures: list[BaseException] = []
    lanes.failed.connect(failures.append)
    session = Session(register, lanes)
    yield session
    lanes.finish()
    QApplication.processEvents()
    assert failures == []


@pytest.fixture
def above(session: Session, customer: Customer, qtbot: QtBot) -> Iterator[QWidget]:
    """Show a window to ask above; the customer of three changes is there."""
    made = QWidget()
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.hide()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
