"""What is due, shown when the register is opened."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from register_app.customers.customer import CustomerId
from register_app.gui.session import Session
from register_app.gui.tasks.due_dialog import DueDialog
from register_app.tasks.task import Task
from tests.builders import TITLE, a_customer, stored
from tests.fixtures import NOW
from tests.gui import hands

TODAY = NOW.date()


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> Iterator[DueDialog]:
    """Show an overdue task of a customer and one of today, and leave out a later one."""
    customer = stored(session.register, a_customer(name="Aalto Oy"))[0]
    with session.change(TITLE):
        for task in (
            Task(
                title="Soita", customer_id=CustomerId(customer.id or 0), due=TODAY - timedelta(2)
            ),
            Task(title="Lasku", due=TODAY),
            Task(title="Tarjous", due=TODAY + timedelta(1)),
        ):
            session.register.tasks.records.save(task)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = DueDialog(session, window)
    with qtbot.waitActive(made):
        made.open()
        made.activateWindow()
    yield made
    made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _key(
    dialog: DueDialog, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(dialog.tree, key, held)
    QApplication.processEvents()


def test_overdue_tasks_and_those_of_today_are_listed(dialog: DueDialog) -> None:
    assert dialog.windowTitle() == "2 task(s) are due"
    assert dialog.tree.tasks.count == 2
    assert dialog.tree.hasFocus()


def test_task_is_ticked_at_once_and_stays_in_sight(dialog: DueDialog, session: Session) -> None:
    _key(dialog, Qt.Key.Key_Space)

    assert [task.title for task in session.register.tasks.open()] == ["Lasku", "Tarjous"]
    assert dialog.tree.tasks.count == 2


def test_task_that_is_removed_goes_from_the_list(dialog: DueDialog) -> None:
    _key(dialog, Qt.Key.Key_Delete)

    assert dialog.tree.tasks.count == 1


def test_dialog_leads_to_the_page(dialog: DueDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.tasks_wanted):
        hands.press("Show all tasks", dialog)

    assert not dialog.isVisible()


def test_dialog_leads_to_the_customer(dialog: DueDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.customer_wanted):
        _key(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert not dialog.isVisible()


def test_escape_closes_the_dialog(dialog: DueDialog) -> None:
    _key(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()


def test_dialog_can_be_told_not_to_come_again(dialog: DueDialog, session: Session) -> None:
    hands.press("Show this whenever", dialog)

    assert not session.register.settings.load().tasks_at_unlock
