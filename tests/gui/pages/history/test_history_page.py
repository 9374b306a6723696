"""The History page."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer
from register_app.gui.history.record_tree import RecordTree
from register_app.gui.pages.history.history_page import HistoryPage
from register_app.gui.session import Session
from register_app.register import Register
from register_app.vault.vault import Vault
from tests.builders import TITLE, a_customer
from tests.fixtures import now
from tests.gui import hands
from tests.gui.history.changed import EDIT
from tests.gui.pages.history.looks import agree, choose, shown_lines, states, titles

_ALL = ["Add task: Äänestä", "Edit customer", "A change"]


def _search(page: HistoryPage, text: str, qtbot: QtBot) -> list[str]:
    with qtbot.waitSignal(page.changes.answered):
        page.search.setText(text)
    return titles(page)


def test_every_change_is_listed_the_newest_first(page: HistoryPage) -> None:
    assert titles(page) == _ALL


def test_a_change_says_when_whose_and_how_many_records(
    page: HistoryPage, session: Session
) -> None:
    model = page.changes.model()

    cells = [str(model.index(0, column).data()) for column in range(5)]

    (newest,) = session.register.journal.many([page.changes.current_id() or 0])
    assert cells[2:] == [newest.by, "1", ""]
    assert "2026" in cells[1]


def test_the_change_chosen_tells_old_and_new_in_the_words_of_the_form(
    page: HistoryPage, qtbot: QtBot
) -> None:
    choose(page, 1, qtbot)

    assert shown_lines(page) == [("Customer · changed · Aalto Oy",), ("Town", "Turku", "Oulu")]
    assert "Customers: 1 changed" in hands.texts(page.view)


def test_an_added_record_tells_what_it_held_then(page: HistoryPage, qtbot: QtBot) -> None:
    choose(page, 2, qtbot)

    assert shown_lines(page)[0] == ("Customer · added · Aalto Oy",)
    assert ("Town", "–", "Turku") in shown_lines(page)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("edit", ["Edit customer"]),
        ("ÄÄNESTÄ", ["Add task: Äänestä"]),
        ("aalto", _ALL),
        ("aalto edit", ["Edit customer"]),
        ("nobody", []),
    ],
)
def test_a_change_is_found_by_its_words_and_by_its_customer(
    page: HistoryPage, qtbot: QtBot, text: str, found: list[str]
) -> None:
    assert _search(page, text, qtbot) == found


def test_what_is_not_there_is_said_and_all_can_be_shown_again(
    page: HistoryPage, qtbot: QtBot
) -> None:
    _search(page, "nobody", qtbot)
    assert "No change fits this" in hands.texts(page)

    with qtbot.waitSignal(page.changes.answered):
        hands.press("Show all changes", page)

    assert titles(page) == _ALL
    with qtbot.waitSignal(page.changes.answered):
        page.clear()


def test_changes_of_one_customer_can_be_shown_alone(
    page: HistoryPage, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.changes.answered), session.change(TITLE):
        session.register.customers.save(a_customer(name="Toinen Oy"))
    assert len(titles(page)) == 4
    choose(page, 1, qtbot)

    with qtbot.waitSignal(page.changes.answered):
        hands.press("Only this customer", page)

    assert titles(page) == _ALL
    assert "Aalto Oy" in hands.texts(page)
    choose(page, 0, qtbot)
    other = session.register.customers.count()
    with qtbot.waitSignal(page.changes.answered):
        page.show_customer(other)
    assert titles(page) == ["A change"]


def test_a_customer_that_is_gone_still_has_a_history(
    page: HistoryPage, customer: Customer, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.changes.answered), session.change(EDIT):
        (task,) = session.register.tasks.all()
        session.register.tasks.records.delete(task.id or 0)
        session.register.customers.records.delete(customer.id or 0)

    with qtbot.waitSignal(page.changes.answered):
        page.show_customer(customer.id or 0)

    assert titles(page) == ["Edit customer", *_ALL]
    choose(page, 0, qtbot)
    assert ("Customer · removed · Aalto Oy",) in shown_lines(page)
    assert not page.view.findChildren(type(hands.button("Take back", page)), "customer")


def test_a_period_narrows_the_list(page: HistoryPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.changes.answered):
        hands.press("Last 7 day", page)
    assert titles(page) == _ALL

    hands.press("+ Condition", page)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    periods = menu.actions()[0].menu()
    assert isinstance(periods, QMenu)
    with qtbot.waitSignal(page.changes.answered):
        periods.actions()[0].trigger()
    menu.close()
    assert titles(page) == _ALL


def test_return_takes_a_change_back_and_brings_it_again(
    page: HistoryPage, session: Session, qtbot: QtBot
) -> None:
    choose(page, 1, qtbot)
    page.changes.setFocus()

    QTest.keyClick(page.changes, Qt.Key.Key_Return)
    agree("Take back", page, qtbot)

    assert [one.city for one in session.register.customers.records.all()] == ["Turku"]
    assert states(page) == ["", "Taken back", ""]
    assert page.changes.currentIndex().row() == 1
    qtbot.waitUntil(lambda: "Bring again…" in hands.texts(page.view))
    assert "Taken back: " in hands.texts(page.view)

    hands.press("Bring again", page.view)
    agree("Bring again", page, qtbot)

    assert [one.city for one in session.register.customers.records.all()] == ["Oulu"]
    assert states(page) == ["", "", ""]
    qtbot.waitUntil(lambda: "Brought again: " in hands.texts(page.view))


def test_a_change_is_taken_back_after_a_restart_too(
    page: HistoryPage, session: Session, vault: Vault
) -> None:
    chosen = session.register.journal.find(2)

    with Register(vault, now) as again:
        assert again.journal.find(2) == chosen
        done = again.history.find(2)
        assert done is not None
        again.undo(done)

        assert [one.city for one in again.customers.records.all()] == ["Turku"]


def test_control_return_shows_the_customer(
    page: HistoryPage, customer: Customer, qtbot: QtBot
) -> None:
    choose(page, 1, qtbot)

    with qtbot.waitSignal(page.customer_wanted) as wanted:
        QTest.keyClick(page.changes, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert wanted.args == [customer.id]
    with qtbot.waitSignal(page.customer_wanted):
        hands.press("Show customer", page)


def test_the_making_of_the_register_cannot_be_taken_back(
    page: HistoryPage, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.changes.answered), session.change(TITLE) as change:
        session.register.customers.save(a_customer())
        session.register.history.settle(change)

    choose(page, 0, qtbot)

    assert "This change cannot be taken back." in hands.texts(page.view)
    assert "Take back" not in hands.texts(page.view)
    page.changes.setFocus()
    QTest.keyClick(page.changes, Qt.Key.Key_Return)
    hands.press("OK", hands.dialog())


def test_the_list_follows_and_stays_at_the_change_chosen(
    page: HistoryPage, session: Session, customer: Customer, qtbot: QtBot
) -> None:
    choose(page, 1, qtbot)

    with qtbot.waitSignal(page.changes.answered):
        stored_now = replace(customer, city="Kemi")
        with session.change(TITLE):
            session.register.customers.save(stored_now)

    assert titles(page) == ["A change", *_ALL]
    assert page.changes.currentIndex().row() == 2


def test_a_change_about_many_is_told_by_its_first_records(
    page: HistoryPage, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.changes.answered), session.change(TITLE):
        for number in range(120):
            session.register.customers.save(a_customer(name=f"Nro {number}"))
    choose(page, 0, qtbot)

    assert len([line for line in shown_lines(page) if "added" in line[0]]) == 100
    assert "20 record" in hands.texts(page.view)
    assert "Show customer" not in hands.texts(page.view)


def test_keys_lead_from_the_search_to_the_list_and_back(page: HistoryPage) -> None:
    page.focus_search()
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert page.changes.hasFocus()

    QTest.keyClick(page.changes, Qt.Key.Key_Escape)
    assert page.search.hasFocus()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.search.hasFocus()
    assert page.help_text()


def test_a_line_of_a_change_can_be_copied(page: HistoryPage, qtbot: QtBot) -> None:
    choose(page, 1, qtbot)
    tree = page.view.findChild(RecordTree)
    assert tree is not None
    tree.setFocus()
    tree.setCurrentIndex(tree.model().index(0, 0, tree.model().index(0, 0)))

    QTest.keySequence(tree, "Ctrl+C")

    assert QApplication.clipboard().text() == "Town\tTurku\tOulu"


def test_acts_of_the_page_work_by_name(page: HistoryPage, qtbot: QtBot) -> None:
    acts = {action.text(): action for action in page.actions()}
    choose(page, 1, qtbot)

    with qtbot.waitSignal(page.customer_wanted):
        acts["Show the customer of the change"].trigger()
    acts["Take the change back, or bring it again"].trigger()

    hands.press("Cancel", hands.dialog())
