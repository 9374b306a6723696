"""The Tasks tab of a customer's card."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer, CustomerId
from register_app.db.records import shape_of
from register_app.gui.pages.customers.tasks_tab import TasksTab
from register_app.gui.session import Session
from register_app.gui.tasks.task_model import WINDOW
from register_app.tasks.task import Task
from register_app.timeline.contact_event import ContactEvent
from tests.builders import TITLE, a_customer, a_part, stored, with_contact
from tests.gui import hands
from tests.gui.conftest import OnScreen
from tests.gui.pages.following import follow

TODAY = date(2026, 11, 22)


@pytest.fixture
def customer(session: Session) -> Customer:
    """Store a customer with a contact person."""
    made = stored(session.register, a_customer(name="Aalto Oy"))[0]
    with_contact(session.register, CustomerId(made.id or 0), name="Kaisa Koe")
    return made


@pytest.fixture
def tab(session: Session, customer: Customer, on_screen: OnScreen) -> TasksTab:
    """Show the tab, and let it follow the register as the card does."""
    made = TasksTab(session)
    made.resize(420, 500)
    follow(made, customer)
    on_screen(made)
    return made


def _months(tab: TasksTab) -> QMenu:
    hands.press("Contact again in", tab)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_customer_without_tasks_is_told_what_to_do(tab: TasksTab) -> None:
    assert "Nothing is to be done" in hands.texts(tab)


def test_new_task_is_the_customers_with_one_of_its_people(
    tab: TasksTab, customer: Customer, session: Session
) -> None:
    hands.press("New task", tab)
    dialog = hands.dialog()
    assert "Aalto Oy" in hands.texts(dialog)
    hands.write("Soita", "What to do", dialog)
    people = [one for one in dialog.findChildren(QComboBox) if one.findText("Kaisa Koe") >= 0]
    people[0].setCurrentText("Kaisa Koe")
    hands.press("Save", dialog)

    (task,) = session.register.tasks.of(CustomerId(customer.id or 0))
    assert (task.title, task.due) == ("Soita", TODAY)
    assert task.contact_id is not None
    assert tab.tree.tasks.count == 1


def test_contact_again_counts_from_the_last_contact(
    tab: TasksTab, customer: Customer, session: Session
) -> None:
    event = ContactEvent(customer_id=CustomerId(customer.id or 0), on_day=date(2026, 11, 2))
    with session.change(TITLE):
        session.register.timeline.log_contact(event)
    assert "Last contact: 2.11.2026" in hands.texts(tab)

    menu = _months(tab)
    assert [one.text().rsplit(" ", 1)[1] for one in menu.actions()] == [
        *("(2.12.2026)", "(2.2.2027)", "(2.5.2027)", "(2.11.2027)")
    ]
    menu.actions()[1].trigger()

    (task,) = session.register.tasks.of(CustomerId(customer.id or 0))
    assert (task.due, task.silent_months) == (date(2027, 2, 2), 3)


def test_contact_moves_the_task_to_be_in_touch_again(
    tab: TasksTab, customer: Customer, session: Session
) -> None:
    _months(tab).actions()[0].trigger()

    event = ContactEvent(customer_id=CustomerId(customer.id or 0), on_day=date(2026, 11, 20))
    with session.change(TITLE):
        session.register.timeline.log_contact(event)

    (task,) = session.register.tasks.of(CustomerId(customer.id or 0))
    assert task.due == date(2026, 12, 20)


def test_space_turns_a_task_done(tab: TasksTab, customer: Customer, session: Session) -> None:
    task = Task(customer_id=CustomerId(customer.id or 0), title="Soita", due=TODAY - timedelta(1))
    with session.change(TITLE):
        session.register.tasks.records.save(task)

    QTest.keyClick(tab.tree, Qt.Key.Key_Space)
    QApplication.processEvents()

    assert session.register.tasks.open() == []


_MANY = 1_000


@pytest.fixture
def many(tab: TasksTab, customer: Customer, session: Session, qtbot: QtBot) -> list[int]:
    """Store many tasks, half of them overdue; return their ids in the order of the list."""
    days = [TODAY + timedelta(place - _MANY // 2) for place in range(_MANY)]
    tasks = [a_part("tasks", customer, title=f"Soita {day}", due=day) for day in days]
    with session.change(TITLE):
        ids = session.register.tasks.records.add_rows(map(shape_of(Task).write, tasks))
    qtbot.waitUntil(lambda: tab.tree.tasks.count == _MANY)
    return list(ids)


def _shown(tab: TasksTab) -> int:
    model = tab.tree.tasks
    return sum(model.rowCount(model.index(row, 0)) for row in range(model.rowCount()))


def _headings(tab: TasksTab) -> list[str]:
    model = tab.tree.tasks
    return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]


@pytest.mark.usefixtures("many")
def test_more_of_a_long_list_is_shown_where_it_is_scrolled_to(tab: TasksTab, qtbot: QtBot) -> None:
    assert _shown(tab) == WINDOW
    assert _headings(tab) == ["Overdue  500"]

    def scroll() -> bool:
        tab.tree.scrollToBottom()
        return _shown(tab) == _MANY

    qtbot.waitUntil(scroll)
    assert _headings(tab) == ["Overdue  500", "Today  1", "Later  499"]
    last = tab.tree.tasks.index(498, 0, tab.tree.tasks.index(2, 0))
    tab.tree.scrollTo(last)
    assert tab.tree.visualRect(last).isValid()


def test_chosen_task_and_place_of_a_long_list_stay(
    tab: TasksTab, session: Session, many: list[int], qtbot: QtBot
) -> None:
    tab.tree.choose(many[700])
    offset = tab.tree.verticalScrollBar().value()
    assert offset > 0

    with session.change(TITLE):
        session.register.tasks.records.delete(many[0])
    qtbot.waitUntil(lambda: tab.tree.tasks.count == _MANY - 1)

    current = tab.tree.current()
    assert current is not None
    assert current.id == many[700]
    assert tab.tree.verticalScrollBar().value() == offset


@pytest.mark.usefixtures("many")
def test_space_twice_in_a_long_list_ticks_once(
    tab: TasksTab, session: Session, qtbot: QtBot
) -> None:
    for _ in range(2):
        QTest.keyClick(tab.tree, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: tab.tree.current() is not None and _headings(tab) == ["Overdue  499"])

    assert len(session.register.tasks.open()) == _MANY - 1


@pytest.mark.usefixtures("many")
def test_no_task_of_another_customer_is_shown_while_a_long_list_is_read(
    tab: TasksTab, session: Session, customer: Customer, qtbot: QtBot
) -> None:
    other = stored(session.register, a_customer(name="Berg Ab"))[0]
    tab.show_customer(other)
    assert tab.tree.tasks.count == 0

    tab.show_customer(customer)

    assert tab.tree.tasks.count == 0
    qtbot.waitUntil(lambda: tab.tree.tasks.count == _MANY)
