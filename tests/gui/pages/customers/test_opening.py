"""The Customers page: open, make and keep customers, in short and long lists."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from register_app.customers.contact import Contact, Role
from register_app.customers.customer import Customer, CustomerId
from register_app.gui.pages.customers.blank import Indexing
from register_app.gui.pages.customers.customer_window import CustomerWindow
from register_app.gui.pages.customers.customers_page import CustomersPage
from register_app.gui.pages.customers.list_panel import ListPanel
from register_app.gui.session import Session
from register_app.gui.tables.row_model import WINDOW, RowModel
from tests.builders import TITLE, a_customer, stored
from tests.gui import hands
from tests.gui.pages.customers.conftest import ShowPage
from tests.gui.pages.customers.looks import (
    ACTIVE,
    card_shows,
    chip,
    names_of,
    open_dialog,
    search_of,
    table_of,
)


def test_new_customer_is_chosen(page: CustomersPage, qtbot: QtBot) -> None:
    page.new_customer()
    dialog = open_dialog()
    hands.write("Nieminen Oy", "Name", dialog)
    hands.press("Save", dialog)

    assert "Nieminen Oy" in names_of(page)
    assert card_shows(page, "Nieminen Oy")()
    assert names_of(page)[table_of(page).currentIndex().row()] == "Nieminen Oy"


def test_customer_that_is_not_in_the_list_takes_the_search_away(
    page: CustomersPage, people: list[Customer]
) -> None:
    search_of(page).setText("berg")

    page.show_customer(people[4].id or 0)

    assert search_of(page).text() == ""
    assert len(names_of(page)) == 6
    assert card_shows(page, "Vanha Oy")()
    assert table_of(page).current_id() == people[4].id


def test_return_edits_the_chosen_customer(page: CustomersPage) -> None:
    table_of(page).setFocus()
    QTest.keyClick(table_of(page), Qt.Key.Key_Return)
    assert hands.line("Name", open_dialog()).text() == "Aalto Oy"
    open_dialog().reject()

    QTest.keyClick(table_of(page), Qt.Key.Key_F2)
    assert hands.line("Name", open_dialog()).text() == "Aalto Oy"
    assert not page.is_unsaved()
    hands.write("Aalto Ab", "Name", open_dialog())
    assert page.is_unsaved()


def test_customer_opens_in_a_window_of_its_own_once(
    page: CustomersPage, people: list[Customer], qtbot: QtBot
) -> None:
    table_of(page).setFocus()
    ctrl = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(table_of(page), Qt.Key.Key_Return, ctrl)
    page.open_apart(people[0].id or 0)

    windows = page.findChildren(CustomerWindow)
    assert [window.accessibleName() for window in windows] == ["Aalto Oy"]

    with page.session.change(TITLE):
        page.session.register.customers.save(replace(people[0], name="Aalto & Co"))
    assert windows[0].accessibleName() == "Aalto & Co"

    windows[0].activateWindow()
    qtbot.waitUntil(windows[0].isActiveWindow)
    with qtbot.waitSignal(windows[0].destroyed):
        QTest.keyClick(windows[0], Qt.Key.Key_Escape)


def test_window_closes_when_its_customer_is_undone(page: CustomersPage, qtbot: QtBot) -> None:
    with page.session.change(TITLE):
        added = page.session.register.customers.save(a_customer(name="Lyhyt Oy"))
    page.open_apart(added.id or 0)
    window = page.findChildren(CustomerWindow)[0]

    with qtbot.waitSignal(window.destroyed):
        page.session.undo()


def test_right_button_menu_offers_the_acts(page: CustomersPage) -> None:
    texts = [action.text() for action in table_of(page).actions()]

    assert texts == [
        "Edit the customer",
        "Change the selected customers…",
        "Add a call",
        "Add a note",
        "Open the customer in a window of its own",
        "History of the customer",
        "Save the search as a list…",
        "Choose columns",
    ]
    table_of(page).actions()[4].trigger()
    assert len(page.findChildren(CustomerWindow)) == 1
    assert len(page.help_text()) > 100


def test_view_is_kept_within_the_session(
    page: CustomersPage, show_page: ShowPage, people: list[Customer]
) -> None:
    chip(page, "Active").click()
    search_of(page).setText("oy")
    table_of(page).choose(people[4].id or 0)

    again = show_page()

    assert search_of(again).text() == "oy"
    assert names_of(again) == ["Aalto Oy", "Mäkinen Oy", "Vanha Oy", "Öhman Oy"]
    assert table_of(again).current_id() == people[4].id
    assert not chip(again, "Active").isChecked()


def test_index_out_of_date_is_made_first(
    session: Session, make_page: ShowPage, people: list[Customer], qtbot: QtBot
) -> None:
    assert people
    session.register.connection.execute("UPDATE search_index SET counter = counter + 1")
    assert not session.register.search.is_level()

    page = make_page()

    told = page.findChild(Indexing)
    assert isinstance(told, Indexing)
    assert told.isVisibleTo(page)
    page.new_customer()
    assert QApplication.activeModalWidget() is None
    qtbot.waitUntil(lambda: names_of(page) == ACTIVE)
    assert session.register.search.is_level()
    assert not told.isVisibleTo(page)


def test_index_that_could_not_be_made_can_be_tried_again(
    session: Session, show_page: ShowPage, people: list[Customer], qtbot: QtBot
) -> None:
    assert people
    register = session.register
    register.connection.execute("UPDATE search_index SET counter = counter + 1")
    away = register.vault.path.rename(register.vault.folder / "away.db")
    page = show_page()

    qtbot.waitUntil(lambda: "could not be prepared" in hands.texts(page))
    told = QApplication.activeModalWidget()
    assert told is not None
    told.close()
    away.rename(register.vault.path)
    hands.press("Try again", page)

    qtbot.waitUntil(lambda: names_of(page) == ACTIVE)


@pytest.fixture
def long_page(session: Session, show_page: ShowPage) -> CustomersPage:
    """Return a page with more customers than one window holds."""
    names = [f"Asiakas {number:04}" for number in range(1000)]
    stored(session.register, *(a_customer(name=name, city=name[-1]) for name in names))
    return show_page()


def test_long_list_counts_at_once_and_comes_whole_soon(
    long_page: CustomersPage, qtbot: QtBot
) -> None:
    model = table_of(long_page).model()
    assert isinstance(model, RowModel)
    assert model.rowCount() == 1000
    assert model.text(WINDOW - 1, 0) == f"Asiakas {WINDOW - 1:04}"
    assert not model.is_whole

    qtbot.waitUntil(lambda: model.is_whole)

    assert model.text(999, 0) == "Asiakas 0999"


def test_scrolling_ahead_hurries_the_list(long_page: CustomersPage, qtbot: QtBot) -> None:
    model = table_of(long_page).model()
    assert isinstance(model, RowModel)

    table_of(long_page).scrollToBottom()

    qtbot.waitUntil(lambda: model.text(999, 0) == "Asiakas 0999")


def test_place_in_a_long_list_is_kept(long_page: CustomersPage, qtbot: QtBot) -> None:
    table, model = table_of(long_page), table_of(long_page).model()
    assert isinstance(model, RowModel)
    qtbot.waitUntil(lambda: model.is_whole)
    table.choose_row(600)
    table.verticalScrollBar().setValue(table.verticalScrollBar().value() + 40)
    place, chosen = table.verticalScrollBar().value(), table.current_id()
    customers = long_page.session.register.customers

    with long_page.session.change(TITLE):
        customers.save(replace(customers.get(CustomerId(chosen or 0)), city="Uusi"))
        customers.save(a_customer(name="Zeta Oy"))
    qtbot.waitUntil(lambda: model.rowCount() == 1001)

    assert table.current_id() == chosen
    assert table.verticalScrollBar().value() == place
    assert model.text(600, 2) == "Uusi"


def test_long_list_is_ordered_in_the_background(long_page: CustomersPage, qtbot: QtBot) -> None:
    model = table_of(long_page).model()
    assert isinstance(model, RowModel)

    table_of(long_page).horizontalHeader().setSortIndicator(2, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: model.text(0, 2) == "9")
    assert model.is_whole

    search_of(long_page).setText("asiakas 01")
    qtbot.waitUntil(lambda: model.rowCount() == 100)
    assert model.text(0, 0) == "Asiakas 0109"


def test_contact_persons_are_found_too(page: CustomersPage, people: list[Customer]) -> None:
    customers = page.session.register.customers
    with page.session.change(TITLE):
        contact = customers.contacts.save(
            Contact(name="Åke Sandberg", source="puhelu", source_date=people[0].source_date)
        )
        assert contact.id is not None
        customers.roles.save(
            Role(customer_id=CustomerId(people[1].id or 0), contact_id=contact.id)
        )

    search_of(page).setText("sandberg")

    assert names_of(page) == ["Berg Ab"]
    assert isinstance(page.findChild(ListPanel), ListPanel)
