"""Taking a change back from the customer's timeline."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer
from register_app.gui.pages.timeline.entry_list import EntryList
from register_app.gui.session import Session
from register_app.i18n import Text
from tests.gui import hands
from tests.gui.pages.timeline.looks import lines, note, press

_EDIT = Text("tests", "Edit customer")


@pytest.fixture
def edited(session: Session, customer: Customer, entries: EntryList) -> Customer:
    """Move the customer to another town."""
    with session.change(_EDIT):
        return session.register.customers.save(replace(customer, city="Oulu"))


def _town(session: Session) -> str:
    return session.register.customers.records.all()[0].city


def _agree(text: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "Looking" not in hands.texts(hands.dialog()))
    hands.press(text, hands.dialog())
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_a_change_is_taken_back_from_its_entry_and_brought_again(
    session: Session, edited: Customer, entries: EntryList, qtbot: QtBot
) -> None:
    press(entries, Qt.Key.Key_Return)
    hands.press("Take back", hands.dialog())
    _agree("Take back", qtbot)
    assert _town(session) == ""

    # without the card around it the tab learns of background work by the next change
    note(session, edited, "Uusi")
    row = next(at for at, line in enumerate(lines(entries)) if "taken back later" in line)
    press(entries, Qt.Key.Key_Return, row=row)
    hands.press("Bring again", hands.dialog())
    _agree("Bring again", qtbot)

    assert _town(session) == "Oulu"


@pytest.mark.usefixtures("edited")
def test_the_menu_of_an_entry_offers_the_way_back_of_a_change_alone(
    session: Session, customer: Customer, entries: EntryList, qtbot: QtBot
) -> None:
    entries.setCurrentIndex(entries.model().index(0, 0))
    (act,) = [action for action in entries.actions() if action.text() == "Take back…"]

    act.trigger()
    _agree("Take back", qtbot)
    assert _town(session) == ""

    note(session, customer, "Uusi")
    at = next(row for row, line in enumerate(lines(entries)) if line.endswith("Note. Uusi"))
    entries.setCurrentIndex(entries.model().index(at, 0))
    assert not act.isVisible()
