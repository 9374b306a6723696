"""A long timeline: read in the background, its entries where they are seen."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer, CustomerId
from register_app.db.records import shape_of
from register_app.gui.pages.timeline.entry_list import EntryList
from register_app.gui.pages.timeline.timeline_tab import TimelineTab
from register_app.gui.session import Session
from register_app.timeline.contact_event import ContactEvent
from tests.builders import TITLE, a_customer, stored
from tests.gui.pages.timeline.looks import TODAY, note, press

BEFORE = TODAY - timedelta(1)
_MANY = 10_000


@pytest.fixture
def many(session: Session, customer: Customer) -> int:
    """Store so many contacts of the customer that they are read in the background."""
    draft = ContactEvent(customer_id=CustomerId(customer.id or 0), on_day=BEFORE)
    with session.change(TITLE):
        session.register.timeline.events.add_rows([shape_of(ContactEvent).write(draft)] * _MANY)
    return _MANY


def _until_all(entries: EntryList, qtbot: QtBot, count: int) -> None:
    qtbot.waitUntil(lambda: entries.model().rowCount() == count)


def test_only_windows_that_are_seen_are_read(entries: EntryList, many: int, qtbot: QtBot) -> None:
    _until_all(entries, qtbot, many + 1)  # the making of the customer is one, too

    entries.scrollToBottom()
    entries.viewport().grab()

    assert "Call" in lines_at(entries, many)


def test_entry_that_is_chosen_stays_so_when_a_long_list_is_read_anew(
    entries: EntryList, session: Session, customer: Customer, many: int, qtbot: QtBot
) -> None:
    _until_all(entries, qtbot, many + 1)
    entries.setCurrentIndex(entries.model().index(2_000, 0))
    before, offset = entries.current(), entries.verticalScrollBar().value()
    assert before is not None

    note(session, customer, "Portin koodi")
    _until_all(entries, qtbot, many + 2)

    after = entries.current()
    assert after is not None
    assert after.key == before.key
    assert entries.verticalScrollBar().value() >= offset > 0


@pytest.mark.usefixtures("many")
def test_what_is_removed_cannot_be_acted_on_while_a_long_list_is_read(
    entries: EntryList, session: Session, customer: Customer, qtbot: QtBot
) -> None:
    kept = note(session, customer, "Portin koodi", pinned=True)
    _until_all(entries, qtbot, _MANY + 2)
    press(entries, Qt.Key.Key_Home)
    assert entries.current() is not None

    with session.change(TITLE):
        session.register.timeline.notes.delete(kept.id)

    assert entries.current() is None
    _until_all(entries, qtbot, _MANY + 1)
    assert entries.current() is not None


def test_nothing_of_another_customer_is_shown_while_a_long_list_is_read(
    tab: TimelineTab, entries: EntryList, session: Session, many: int, qtbot: QtBot
) -> None:
    other = stored(session.register, a_customer(name="Berg Ab"))[0]
    tab.show_customer(other)
    assert entries.model().rowCount() == 1

    first = session.register.customers.get(CustomerId(1))
    tab.show_customer(first)
    assert entries.model().rowCount() == 0

    _until_all(entries, qtbot, many + 1)
    tab.show_customer(first)
    tab.show_customer(other)
    assert entries.model().rowCount() == 1


def test_home_and_end_lead_to_the_newest_and_the_oldest(
    entries: EntryList, many: int, qtbot: QtBot
) -> None:
    _until_all(entries, qtbot, many + 1)

    press(entries, Qt.Key.Key_End)
    assert entries.currentIndex().row() == many
    QTest.keyClick(entries, Qt.Key.Key_Home)
    assert entries.currentIndex().row() == 0


def lines_at(entries: EntryList, row: int) -> str:
    """Return what is read out of one entry."""
    return str(entries.model().data(entries.model().index(row, 0)))
