"""The Customers page: find, choose, open, and what it says when there is nothing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer
from register_app.gui.machine import Machine
from register_app.gui.pages.customers.blank import NoHits
from register_app.gui.pages.customers.customers_page import CustomersPage
from register_app.register import Register
from register_app.segments.condition import PRESET, Condition, Conditions
from register_app.segments.subject import Operator
from tests.builders import TITLE, a_customer, stored
from tests.gui import hands
from tests.gui.pages.customers.conftest import ShowPage
from tests.gui.pages.customers.looks import (
    ACTIVE,
    card_shows,
    chip,
    count_of,
    names_of,
    open_dialog,
    search_of,
    table_of,
)


def test_active_customers_are_shown_in_name_order(page: CustomersPage) -> None:
    assert names_of(page) == ACTIVE
    assert count_of(page) == "5 / 6 customers"


def test_list_follows_each_letter(page: CustomersPage, qtbot: QtBot) -> None:
    page.focus_search()
    assert search_of(page).hasFocus()

    QTest.keyClicks(search_of(page), "mak")
    assert names_of(page) == ["Mäkelä Liisa", "Mäkinen Oy"]

    QTest.keyClicks(search_of(page), "in")
    assert names_of(page) == ["Mäkinen Oy"]
    assert count_of(page) == "1 / 6 customers"
    qtbot.waitUntil(card_shows(page, "Mäkinen Oy"))


def test_phone_is_found_in_any_grouping(page: CustomersPage) -> None:
    search_of(page).setText("0401 234")

    assert names_of(page) == ["Berg Ab"]


def test_taking_letters_away_keeps_the_customer_found(page: CustomersPage, qtbot: QtBot) -> None:
    search_of(page).setText("öhman")
    qtbot.waitUntil(card_shows(page, "Öhman Oy"))

    search_of(page).clear()

    assert names_of(page) == ACTIVE
    assert table_of(page).currentIndex().row() == 4


def test_customer_chosen_stays_chosen_while_typing(page: CustomersPage) -> None:
    table_of(page).setFocus()
    QTest.keyClick(table_of(page), Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert table_of(page).currentIndex().row() == 4

    search_of(page).setText("o")

    assert names_of(page)[table_of(page).currentIndex().row()] == "Öhman Oy"


def test_keys_lead_from_the_search_to_the_list_and_back(page: CustomersPage) -> None:
    page.focus_search()

    QTest.keyClick(search_of(page), Qt.Key.Key_Down)
    assert table_of(page).hasFocus()

    QTest.keyClick(table_of(page), Qt.Key.Key_Up)
    assert search_of(page).hasFocus()

    QTest.keyClick(search_of(page), Qt.Key.Key_Return)
    assert table_of(page).hasFocus()

    QTest.keyClick(table_of(page), Qt.Key.Key_Escape)
    assert search_of(page).hasFocus()

    QTest.keyClicks(table_of(page), "b")
    QTest.keyClicks(search_of(page), "erg")
    assert search_of(page).text() == "berg"
    assert names_of(page) == ["Berg Ab"]

    QTest.keyClick(search_of(page), Qt.Key.Key_Escape)
    assert names_of(page) == ACTIVE


def test_chips_narrow_the_list(page: CustomersPage) -> None:
    chip(page, "Private person").click()
    assert names_of(page) == ["Mäkelä Liisa"]

    chip(page, "Company").click()
    assert names_of(page) == ACTIVE

    chip(page, "Offered").click()
    assert names_of(page) == ["Mäkinen Oy"]

    for called in ("Offered", "Private person", "Company", "Active"):
        chip(page, called).click()
    assert len(names_of(page)) == 6


def test_condition_menu_offers_the_words_in_use(page: CustomersPage, qtbot: QtBot) -> None:
    def offered() -> dict[str, list[str]]:
        chip(page, "Add a condition").click()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        found = {}
        for action in menu.actions():
            inner = action.menu()
            assert isinstance(inner, QMenu)
            found[action.text()] = [one.text() for one in inner.actions()]
        menu.close()
        return found

    qtbot.waitUntil(lambda: offered()["Groups"] == ["vip"])

    assert offered()["State"] == ["Active", "Passive"]
    assert offered()["Stage"] == ["Request", "Offered", "Ordered", "Customer"]
    assert offered()["Responsible person"] == ["Tiina"]
    assert offered()["Source of the data"] == ["puhelu"]


def test_no_hits_say_so_and_offer_to_clear(page: CustomersPage, qtbot: QtBot) -> None:
    search_of(page).setText("<b>nobody</b>")

    assert "No customer fits “<b>nobody</b>”" in hands.texts(page)
    assert count_of(page) == "0 / 6 customers"

    no_hits = page.findChild(NoHits)
    assert isinstance(no_hits, NoHits)
    hands.press("Clear the search", no_hits)
    assert len(names_of(page)) == 6
    qtbot.waitUntil(card_shows(page, "Aalto Oy"))


def test_no_hits_for_conditions_alone(page: CustomersPage) -> None:
    chip(page, "Private person").click()
    chip(page, "Offered").click()

    assert "No customer fits these conditions" in hands.texts(page)


@pytest.mark.parametrize(
    ("act", "signal"), [("Import a list", "import_wanted"), ("Try with", "samples_wanted")]
)
def test_empty_register_says_what_to_do(
    show_page: ShowPage, qtbot: QtBot, act: str, signal: str
) -> None:
    page = show_page()

    assert "No customers yet" in hands.texts(page)
    with qtbot.waitSignal(getattr(page, signal)):
        hands.press(act, page)
    hands.press("New customer", page)
    open_dialog().reject()


def test_import_is_asked_for(page: CustomersPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.import_wanted):
        hands.press("Import list", page)


def test_heading_orders_the_list(page: CustomersPage, qtbot: QtBot) -> None:
    header = table_of(page).horizontalHeader()

    header.setSortIndicator(2, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: names_of(page)[0] == "Mäkelä Liisa")
    by_town = ["Mäkelä Liisa", "Mäkinen Oy", "Berg Ab", "Aalto Oy", "Öhman Oy"]
    assert names_of(page) == by_town

    search_of(page).setText("o")
    assert names_of(page) == ["Mäkinen Oy", "Aalto Oy", "Öhman Oy"]

    header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: names_of(page)[0] == "Öhman Oy")


def test_columns_chosen_are_kept_on_this_machine(page: CustomersPage) -> None:
    table_of(page).columns_chosen.emit(("name", "city", "email"))

    model = table_of(page).model()
    headings = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(3)]
    assert headings == ["Name", "Town", "Email"]
    assert Machine.load().columns["customers"] == ("name", "city", "email")
    assert names_of(page) == ACTIVE


def test_change_elsewhere_keeps_row_and_name(
    page: CustomersPage, people: list[Customer], qtbot: QtBot
) -> None:
    assert table_of(page).choose(people[3].id or 0)
    qtbot.waitUntil(card_shows(page, "Mäkinen Oy"))

    with page.session.change(TITLE):
        page.session.register.customers.save(replace(people[3], name="Virtanen Oy"))

    assert names_of(page) == ["Aalto Oy", "Berg Ab", "Mäkelä Liisa", "Virtanen Oy", "Öhman Oy"]
    assert table_of(page).current_id() == people[3].id
    assert card_shows(page, "Virtanen Oy")()

    page.session.undo()
    assert names_of(page) == ACTIVE


def test_change_of_something_else_reads_nothing(page: CustomersPage, qtbot: QtBot) -> None:
    model = table_of(page).model()
    settings = page.session.register.settings

    with qtbot.assertNotEmitted(model.dataChanged), page.session.change(TITLE):
        settings.save(replace(settings.load(), firm_name="Toinen Oy"))


def test_background_work_fills_the_list(page: CustomersPage, qtbot: QtBot) -> None:
    def add(register: Register, _: object) -> None:
        stored(register, a_customer(name="Bergman Oy"))

    page.session.write(add, lambda _: None)

    qtbot.waitUntil(lambda: "Bergman Oy" in names_of(page))
    assert count_of(page) == "6 / 7 customers"


def test_a_search_is_told_to_be_saved_as_a_list(page: CustomersPage, qtbot: QtBot) -> None:
    hands.write("aalto", "Search customers", page)

    with qtbot.waitSignal(page.list_wanted) as told:
        hands.press("Save as a list…", page)

    assert told.args == [
        Conditions((*PRESET.include, Condition("words", Operator.CONTAINS, ("aalto",))))
    ]
