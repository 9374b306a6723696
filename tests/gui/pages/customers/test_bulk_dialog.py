"""Changing the selected customers at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from register_app.customers.choices import State
from register_app.customers.customer import Customer
from register_app.gui.pages.customers import list_panel
from register_app.gui.pages.customers.bulk_dialog import BulkDialog
from register_app.gui.pages.customers.customers_page import CustomersPage
from register_app.gui.session import Session
from tests.gui import hands
from tests.gui.pages.customers.looks import ACTIVE, names_of, open_dialog, search_of, table_of
from tests.restrictions.held import restricted


def _open(page: CustomersPage, qtbot: QtBot, keys: str = "Ctrl+A") -> BulkDialog:
    table_of(page).setFocus()
    hands.keys(qtbot, page, keys)
    hands.keys(qtbot, page, "Shift+F2")
    dialog = open_dialog()
    assert isinstance(dialog, BulkDialog)
    return dialog


def _choose(text: str, dialog: BulkDialog) -> None:
    box = next(
        one for one in dialog.findChildren(QComboBox) if one.accessibleName() == "What to change"
    )
    box.setCurrentIndex(box.findText(text))


def _write(text: str, called: str, dialog: BulkDialog) -> None:
    """Type into a line or a list to choose from, whichever it is."""
    editor = next(one for one in hands.shown(QWidget, dialog) if one.accessibleName() == called)
    editor.setFocus()
    QTest.keyClicks(editor, text)


def _change(dialog: BulkDialog, told: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: told in hands.texts(dialog))
    hands.press("Change", dialog)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def _all(session: Session) -> list[Customer]:
    return session.register.customers.records.all()


def test_all_customers_of_the_list_get_a_value(
    page: CustomersPage, session: Session, qtbot: QtBot
) -> None:
    dialog = _open(page, qtbot)
    assert dialog.windowTitle() == "Change 5 customer(s)"
    _choose("Responsible person", dialog)
    _write("Tiina", "Responsible person", dialog)

    qtbot.waitUntil(lambda: "Berg Ab: – → Tiina" in hands.texts(dialog))
    _change(dialog, "4 customer(s) will change. 1 are so already", qtbot)

    assert [one.owner for one in _all(session)].count("Tiina") == 5
    assert session.undo() is not None
    assert [one.owner for one in _all(session)].count("Tiina") == 1


def test_customers_are_put_into_groups_and_taken_out(
    page: CustomersPage, session: Session, qtbot: QtBot
) -> None:
    for text, told, groups in (
        ("Put into groups", "5 customer(s) will change.", ("vip", "Messut")),
        ("Take out of groups", "5 customer(s) will change.", ("vip",)),
    ):
        dialog = _open(page, qtbot)
        _choose(text, dialog)
        assert not hands.button("Change", dialog).isEnabled()
        hands.write("Messut", "Groups", dialog)
        _change(dialog, told, qtbot)
        aalto = _all(session)[0]
        assert aalto.tags == groups


def test_customers_are_made_passive_for_a_reason_and_active_again(
    page: CustomersPage, session: Session, qtbot: QtBot
) -> None:
    dialog = _open(page, qtbot, "Shift+Down")
    assert dialog.windowTitle() == "Change 2 customer(s)"
    _choose("Make passive", dialog)
    assert "Fill this in" in hands.texts(dialog)
    _write("Muutti", "Reason for passive", dialog)
    told = "State Active → Passive; Reason for passive – → Muutti; Passive since – → "
    qtbot.waitUntil(lambda: told in hands.texts(dialog))
    _change(dialog, "2 customer(s) will change.", qtbot)

    assert [one.state for one in _all(session)].count(State.PASSIVE) == 3
    qtbot.waitUntil(lambda: names_of(page) == ACTIVE[2:])

    search_of(page).clear()
    hands.press("Active", page)
    qtbot.waitUntil(lambda: len(names_of(page)) == 6)
    dialog = _open(page, qtbot)
    _choose("Make active", dialog)
    _change(dialog, "3 customer(s) will change. 3 are so already", qtbot)
    assert {one.state for one in _all(session)} == {State.ACTIVE}


def test_a_problem_in_what_is_written_is_said_and_nothing_can_be_done(
    page: CustomersPage, qtbot: QtBot
) -> None:
    dialog = _open(page, qtbot)
    _choose("Checked on", dialog)
    hands.write("32.13.2026", "Checked on", dialog)

    qtbot.waitUntil(lambda: "Fill this in" in hands.texts(dialog))

    assert not hands.button("Change", dialog).isEnabled()
    hands.press("Cancel", dialog)


def test_selecting_several_offers_to_change_them(page: CustomersPage) -> None:
    assert "Change 1" not in hands.texts(page)
    table = table_of(page)
    table.setFocus()

    QTest.keySequence(table, "Shift+Down")
    hands.press("Change 2 customer", page)

    hands.press("Cancel", open_dialog())
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert "customer(s)…" not in hands.texts(page)


def test_a_list_that_is_not_whole_is_waited_for(
    page: CustomersPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = page.findChild(list_panel.ListPanel)
    assert panel is not None
    table_of(page).setFocus()
    QTest.keySequence(table_of(page), "Ctrl+A")
    monkeypatch.setattr(type(panel._list), "is_pending", True)  # noqa: SLF001  a register too small for it

    panel.change_many()
    assert QApplication.activeModalWidget() is None
    panel._list.completed.emit()  # noqa: SLF001  as said

    assert open_dialog().windowTitle() == "Change 5 customer(s)"
    hands.press("Cancel", open_dialog())


def test_nobody_selected_nothing_is_asked(page: CustomersPage) -> None:
    table_of(page).clearSelection()

    QTest.keySequence(table_of(page), "Shift+F2")

    assert QApplication.activeModalWidget() is None


def test_those_who_may_only_be_kept_are_left_out_and_told(
    page: CustomersPage, session: Session, people: list[Customer], qtbot: QtBot
) -> None:
    restricted(session.register, people[0])
    dialog = _open(page, qtbot)
    _choose("Make passive", dialog)
    _write("Lopetti", "Reason for passive", dialog)

    _change(dialog, "Left out, as their processing is restricted: 1", qtbot)

    active = [one.name for one in _all(session) if one.state is State.ACTIVE]
    assert active == ["Aalto Oy"]
