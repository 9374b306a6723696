"""The Timeline tab: what it tells, how it is narrowed, and the keys that work in it."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer, CustomerId
from register_app.gui.pages.deals.deal_dialog import DealDialog
from register_app.gui.pages.documents.text_pane import TextPane
from register_app.gui.pages.documents.viewer import Viewer
from register_app.gui.pages.timeline.entry_dialog import EntryDialog
from register_app.gui.pages.timeline.entry_list import EntryList
from register_app.gui.pages.timeline.event_dialog import EventDialog
from register_app.gui.pages.timeline.note_dialog import NoteDialog
from register_app.gui.pages.timeline.timeline_tab import TimelineTab
from register_app.gui.session import Session
from register_app.gui.tasks.task_dialog import TaskDialog
from register_app.timeline.contact_event import ContactKind
from register_app.timeline.note import NoteKind
from tests.builders import TITLE, a_customer, stored
from tests.gui import hands
from tests.gui.pages.documents.papers import attached
from tests.gui.pages.timeline.looks import TODAY, keep, lines, note, press

BEFORE = TODAY - timedelta(1)


def _chips(tab: TimelineTab) -> list[str]:
    return [chip.text() for chip in hands.shown(QPushButton, tab) if chip.isCheckable()]


def _other(tab: TimelineTab) -> QMenu:
    menu = hands.button("Add other", tab)
    assert isinstance(menu, QPushButton)
    return menu.menu()


def test_entries_stand_newest_first(
    tab: TimelineTab, entries: EntryList, session: Session, customer: Customer
) -> None:
    note(session, customer, "Portin koodi", BEFORE)
    keep(session, "contacts", customer, on_day=TODAY, at_time="08:15", subject="Katto")

    assert lines(entries)[-1] == "21.11.2026. Note. Portin koodi"
    assert "22.11.2026 8.15. Call · From us. Katto. Soitto" in lines(entries)


def test_customer_with_nothing_to_tell_is_told_what_to_do(
    tab: TimelineTab, session: Session
) -> None:
    nobody = a_customer(id=9_999)
    tab.show_customer(nobody)

    assert "Nothing has happened yet" in hands.texts(tab)
    assert "Show all" not in hands.texts(tab)


def test_chips_narrow_the_list_and_add_up(
    tab: TimelineTab, entries: EntryList, session: Session, customer: Customer
) -> None:
    note(session, customer, "Portin koodi")
    note(session, customer, "Maksuaika 30 pv", kind=NoteKind.AGREEMENT)
    keep(session, "contacts", customer, on_day=TODAY)
    assert _chips(tab) == [
        *("Notes", "Agreements", "Contacts", "Documents"),
        *("Deals", "Tasks", "Permissions", "Requests", "Changes"),
    ]

    hands.press("Agreements", tab)
    assert [line.split(". ")[1] for line in lines(entries)] == ["Agreement"]

    hands.press("Notes", tab)
    assert len(lines(entries)) == 2


def test_chips_that_leave_nothing_say_so_and_let_go(
    tab: TimelineTab, entries: EntryList, session: Session, customer: Customer
) -> None:
    note(session, customer, "Portin koodi")
    hands.press("Deals", tab)
    assert "There is nothing of the sorts chosen above" in hands.texts(tab)

    hands.press("Show all", tab)

    assert entries.isVisible()
    assert len(lines(entries)) == 2
    assert not [chip for chip in hands.shown(QPushButton, tab) if chip.isChecked()]


def test_return_opens_a_note_and_saves_it(
    tab: TimelineTab, entries: EntryList, session: Session, customer: Customer
) -> None:
    kept = note(session, customer, "Portin koodi", at_time="09:00")
    press(entries, Qt.Key.Key_Return)
    dialog = hands.dialog()
    assert isinstance(dialog, NoteDialog)

    dialog.form.field("text").write("Portin koodi on vaihtunut")
    dialog.accept()

    assert session.register.timeline.notes.get(kept.id).text == "Portin koodi on vaihtunut"


def test_return_opens_a_contact(
    tab: TimelineTab, entries: EntryList, session: Session, customer: Customer
) -> None:
    keep(session, "contacts", customer, on_day=TODAY, kind=ContactKind.VISIT, at_time="23:00")

    press(entries, Qt.Key.Key_Enter)

    dialog = hands.dialog()
    assert isinstance(dialog, EventDialog)
    assert dialog.windowTitle() == "Site visit"
    dialog.reject()


def test_return_opens_a_task(
    tab: TimelineTab, entries: EntryList, session: Session, customer: Customer
) -> None:
    keep(session, "tasks", customer, done_on=TODAY + timedelta(1))

    press(entries, Qt.Key.Key_Return)

    dialog = hands.dialog()
    assert isinstance(dialog, TaskDialog)
    dialog.reject()


def test_return_opens_a_document(
    tab: TimelineTab, entries: EntryList, session: Session, customer: Customer, qtbot: QtBot
) -> None:
    document = attached(session.register, customer, "mitat.txt", b"kolme metri\xc3\xa4")
    tab.show_customer(customer)
    row = next(at for at, line in enumerate(lines(entries)) if "mitat.txt" in line)

    press(entries, Qt.Key.Key_Return, row=row)

    dialog = hands.dialog()
    assert isinstance(dialog, Viewer)
    assert dialog.accessibleName() == document.file_name
    qtbot.waitUntil(lambda: isinstance(dialog.pane, TextPane))
    dialog.reject()


def test_return_opens_a_deal(
    tab: TimelineTab, entries: EntryList, session: Session, customer: Customer
) -> None:
    keep(session, "deals", customer, offered_on=TODAY + timedelta(1))

    press(entries, Qt.Key.Key_Return)

    dialog = hands.dialog()
    assert isinstance(dialog, DealDialog)
    dialog.reject()


def test_return_tells_a_change_in_whole(
    tab: TimelineTab, entries: EntryList, session: Session, customer: Customer
) -> None:
    from dataclasses import replace  # noqa: PLC0415  only here

    with session.change(TITLE):
        session.register.customers.save(replace(customer, city="Turku", owner="Tiina"))

    press(entries, Qt.Key.Key_Return)

    dialog = hands.dialog()
    assert isinstance(dialog, EntryDialog)
    assert "– → Turku" in hands.texts(dialog)
    assert "– → Tiina" in dialog.accessibleDescription()
    hands.press("Close", dialog)


def test_delete_removes_a_note_and_undo_brings_it_back(
    tab: TimelineTab, entries: EntryList, session: Session, customer: Customer
) -> None:
    note(session, customer, "Portin koodi", TODAY + timedelta(1))

    press(entries, Qt.Key.Key_Delete)
    assert len(lines(entries)) == 1

    session.undo()
    assert "Portin koodi" in lines(entries)[0]


def test_delete_removes_a_contact(
    tab: TimelineTab, entries: EntryList, session: Session, customer: Customer
) -> None:
    keep(session, "contacts", customer, on_day=TODAY + timedelta(1))

    press(entries, Qt.Key.Key_Delete)

    assert session.register.timeline.held(CustomerId(customer.id or 0)) == 0


def test_what_is_kept_elsewhere_is_not_removed_here(
    tab: TimelineTab, entries: EntryList, session: Session, customer: Customer
) -> None:
    keep(session, "documents", customer, on_day=TODAY + timedelta(1))

    press(entries, Qt.Key.Key_Delete)
    press(entries, Qt.Key.Key_P)

    assert len(lines(entries)) == 2
    offered = [action.text() for action in entries.actions() if action.isEnabled()]
    assert offered == ["Open"]


def test_p_pins_a_note_and_lets_it_go(
    tab: TimelineTab, entries: EntryList, session: Session, customer: Customer
) -> None:
    note(session, customer, "Portin koodi", date(2020, 1, 1))
    last = len(lines(entries)) - 1

    press(entries, Qt.Key.Key_P, row=last)
    assert lines(entries)[0] == "1.1.2020. Pinned. Note. Portin koodi"
    current = entries.current()
    assert current is not None
    assert current.day == date(2020, 1, 1)
    assert "Unpin" in [action.text() for action in entries.actions()]

    press(entries, Qt.Key.Key_P)
    assert lines(entries)[-1] == "1.1.2020. Note. Portin koodi"


def test_the_neighbour_is_chosen_when_an_entry_goes(
    tab: TimelineTab, entries: EntryList, session: Session, customer: Customer
) -> None:
    for number in range(3):
        note(session, customer, f"Muistiinpano {number}", BEFORE - timedelta(number))

    press(entries, Qt.Key.Key_Delete, row=2)

    current = entries.current()
    assert current is not None
    assert "Muistiinpano 2" in str(current.record)


def test_the_list_stays_where_it_is_when_something_is_added(
    tab: TimelineTab, entries: EntryList, session: Session, customer: Customer
) -> None:
    for number in range(40):
        note(session, customer, f"Muistiinpano {number}", BEFORE - timedelta(number))
    entries.setCurrentIndex(entries.model().index(30, 0))
    chosen = entries.current()
    offset = entries.verticalScrollBar().value()

    note(session, customer, "Vanha", date(2020, 1, 1))

    assert chosen is not None
    now = entries.current()
    assert now is not None
    assert now.key == chosen.key
    assert entries.verticalScrollBar().value() == offset


def test_another_customer_begins_at_the_top(
    tab: TimelineTab, entries: EntryList, session: Session, customer: Customer
) -> None:
    for number in range(5):
        note(session, customer, f"Muistiinpano {number}")
    entries.setCurrentIndex(entries.model().index(4, 0))

    tab.show_customer(stored(session.register, a_customer(name="Berg Ab"))[0])

    assert entries.currentIndex().row() == 0


def test_menu_offers_the_other_kinds(tab: TimelineTab, session: Session) -> None:
    texts = [action.text() for action in _other(tab).actions() if not action.isSeparator()]
    assert texts == ["Email", "Meeting", "Text message", "Site visit", "Complaint", "Agreement"]

    _other(tab).actions()[1].trigger()
    dialog = hands.dialog()
    hands.press("Save", dialog)

    (event,) = session.register.timeline.events.all()
    assert event.kind is ContactKind.MEETING


def test_agreement_is_added_from_the_menu(tab: TimelineTab, session: Session) -> None:
    _other(tab).actions()[-1].trigger()
    dialog = hands.dialog()
    assert isinstance(dialog, NoteDialog)
    dialog.form.field("text").write("Maksuaika 30 pv")
    hands.press("Save", dialog)

    (kept,) = session.register.timeline.notes.all()
    assert (kept.kind, kept.text) == (NoteKind.AGREEMENT, "Maksuaika 30 pv")


def test_letters_typed_in_the_list_read_nothing(
    tab: TimelineTab, entries: EntryList, session: Session, customer: Customer
) -> None:
    note(session, customer, "Portin koodi")
    entries.setFocus()
    row = entries.currentIndex().row()

    QTest.keyClicks(entries, "22")

    assert entries.currentIndex().row() == row


def test_double_click_opens(
    tab: TimelineTab, entries: EntryList, session: Session, customer: Customer
) -> None:
    note(session, customer, "Portin koodi", TODAY + timedelta(1))
    place = entries.visualRect(entries.model().index(0, 0)).center()

    QTest.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=place)

    hands.dialog().close()


@pytest.mark.parametrize(
    "text", ["Rivi\n" * 40, "x" * 900, "<b>lihava</b> & muuta", "\u202ekäännelty"]
)
def test_any_text_is_painted(
    tab: TimelineTab, entries: EntryList, session: Session, customer: Customer, text: str
) -> None:
    note(session, customer, text, pinned=True)

    assert not tab.grab().isNull()
    assert len(lines(entries)) == 2
