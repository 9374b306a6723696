"""The Tasks page of a register with a few tasks."""

from datetime import date, timedelta

import pytest

from register_app.customers.customer import Customer, CustomerId
from register_app.gui.pages.tasks.tasks_page import TasksPage
from register_app.gui.session import Session
from register_app.register import Register
from register_app.tasks.task import Repeat, Task
from tests.builders import TITLE, a_customer, stored
from tests.gui.conftest import OnScreen

TODAY = date(2026, 11, 22)


@pytest.fixture
def customer(register: Register) -> Customer:
    """Store a customer."""
    return stored(register, a_customer(name="Aalto Oy"))[0]


@pytest.fixture
def tasks(register: Register, customer: Customer) -> list[Task]:
    """Store a task in each group but the last."""
    drafts = (
        Task(title="Soita", customer_id=CustomerId(customer.id or 0), due=TODAY - timedelta(2)),
        Task(title="Lasku", due=TODAY, due_time="09:30", repeat=Repeat.MONTHLY),
        Task(title="Tarjous", due=TODAY + timedelta(9), note="Pihan ja portin maalaus"),
        Task(title="Siivoa varasto"),
    )
    with register.change(TITLE):
        return [register.tasks.records.save(task) for task in drafts]


@pytest.fixture
def page(session: Session, on_screen: OnScreen) -> TasksPage:
    """Show the page; ask for `tasks` before it."""
    made = TasksPage(session)
    made.resize(1000, 600)
    on_screen(made)
    return made
