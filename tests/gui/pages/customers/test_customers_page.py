"""The Customers page: find, choose, open, and what it says when there is nothing."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from register_app.customers.contact import Contact, Role
from register_app.customers.customer import Customer, CustomerId
from register_app.gui.machine import Machine
from register_app.gui.pages.customers.blank import Indexing, NoHits
from register_app.gui.pages.customers.count_label import CountLabel
from register_app.gui.pages.customers.customer_card import CustomerCard
from register_app.gui.pages.customers.customer_window import CustomerWindow
from register_app.gui.pages.customers.customers_page import CustomersPage
from register_app.gui.pages.customers.list_panel import ListPanel
from register_app.gui.pages.customers.search_box import SearchBox
from register_app.gui.session import Session
from register_app.gui.tables.record_table import RecordTable
from register_app.gui.tables.row_model import WINDOW, RowModel
from register_app.register import Register
from tests.builders import TITLE, a_customer, stored
from tests.gui import hands
from tests.gui.pages.customers.conftest import ShowPage

ACTIVE = ["Aalto Oy", "Berg Ab", "Mäkelä Liisa", "Mäkinen Oy", "Öhman Oy"]


def _table(page: QWidget) -> RecordTable:
    table = page.findChild(RecordTable)
    assert isinstance(table, RecordTable)
    return table


def _names(page: QWidget) -> list[str]:
    model = _table(page).model()
    assert isinstance(model, RowModel)
    return [model.text(row, 0) for row in range(model.rowCount())]


def _search(page: QWidget) -> SearchBox:
    box = page.findChild(SearchBox)
    assert isinstance(box, SearchBox)
    return box


def _count(page: QWidget) -> str:
    label = page.findChild(CountLabel)
    assert isinstance(label, CountLabel)
    inner = label.findChild(QLabel)
    assert isinstance(inner, QLabel)
    return inner.text()


def _chip(page: QWidget, called: str) -> QPushButton:
    chips = [b for b in page.findChildren(QPushButton) if b.accessibleName() == called]
    return chips[0]


def _card_shows(page: QWidget, called: str) -> Callable[[], bool]:
    card = page.findChild(CustomerCard)
    assert isinstance(card, CustomerCard)
    return lambda: card.accessibleName() == called


def _dialog() -> QDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    return dialog


def test_active_customers_are_shown_in_name_order(page: CustomersPage) -> None:
    assert _names(page) == ACTIVE
    assert _count(page) == "5 / 6 customers"


def test_list_follows_each_letter(page: CustomersPage, qtbot: QtBot) -> None:
    page.focus_search()
    assert _search(page).hasFocus()

    QTest.keyClicks(_search(page), "mak")
    assert _names(page) == ["Mäkelä Liisa", "Mäkinen Oy"]

    QTest.keyClicks(_search(page), "in")
    assert _names(page) == ["Mäkinen Oy"]
    assert _count(page) == "1 / 6 customers"
    qtbot.waitUntil(_card_shows(page, "Mäkinen Oy"))


def test_phone_is_found_in_any_grouping(page: CustomersPage) -> None:
    _search(page).setText("0401 234")

    assert _names(page) == ["Berg Ab"]


def test_taking_letters_away_keeps_the_customer_found(page: CustomersPage, qtbot: QtBot) -> None:
    _search(page).setText("öhman")
    qtbot.waitUntil(_card_shows(page, "Öhman Oy"))

    _search(page).clear()

    assert _names(page) == ACTIVE
    assert _table(page).currentIndex().row() == 4


def test_customer_chosen_stays_chosen_while_typing(page: CustomersPage) -> None:
    _table(page).setFocus()
    QTest.keyClick(_table(page), Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert _table(page).currentIndex().row() == 4

    _search(page).setText("o")

    assert _names(page)[_table(page).currentIndex().row()] == "Öhman Oy"


def test_keys_lead_from_the_search_to_the_list_and_back(page: CustomersPage) -> None:
    page.focus_search()

    QTest.keyClick(_search(page), Qt.Key.Key_Down)
    assert _table(page).hasFocus()

    QTest.keyClick(_table(page), Qt.Key.Key_Up)
    assert _search(page).hasFocus()

    QTest.keyClick(_search(page), Qt.Key.Key_Return)
    assert _table(page).hasFocus()

    QTest.keyClick(_table(page), Qt.Key.Key_Escape)
    assert _search(page).hasFocus()

    QTest.keyClicks(_table(page), "b")
    QTest.keyClicks(_search(page), "erg")
    assert _search(page).text() == "berg"
    assert _names(page) == ["Berg Ab"]

    QTest.keyClick(_search(page), Qt.Key.Key_Escape)
    assert _names(page) == ACTIVE


def test_chips_narrow_the_list(page: CustomersPage) -> None:
    _chip(page, "Private person").click()
    assert _names(page) == ["Mäkelä Liisa"]

    _chip(page, "Company").click()
    assert _names(page) == ACTIVE

    _chip(page, "Offered").click()
    assert _names(page) == ["Mäkinen Oy"]

    for called in ("Offered", "Private person", "Company", "Active"):
        _chip(page, called).click()
    assert len(_names(page)) == 6


def test_condition_menu_offers_the_words_in_use(page: CustomersPage, qtbot: QtBot) -> None:
    def offered() -> dict[str, list[str]]:
        _chip(page, "Add a condition").click()
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
    _search(page).setText("<b>nobody</b>")

    assert "No customer fits “<b>nobody</b>”" in hands.texts(page)
    assert _count(page) == "0 / 6 customers"

    no_hits = page.findChild(NoHits)
    assert isinstance(no_hits, NoHits)
    hands.press("Clear the search", no_hits)
    assert len(_names(page)) == 6
    qtbot.waitUntil(_card_shows(page, "Aalto Oy"))


def test_no_hits_for_conditions_alone(page: CustomersPage) -> None:
    _chip(page, "Private person").click()
    _chip(page, "Offered").click()

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
    _dialog().reject()


def test_import_is_asked_for(page: CustomersPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.import_wanted):
        hands.press("Import list", page)


def test_heading_orders_the_list(page: CustomersPage, qtbot: QtBot) -> None:
    header = _table(page).horizontalHeader()

    header.setSortIndicator(2, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: _names(page)[0] == "Mäkelä Liisa")
    by_town = ["Mäkelä Liisa", "Mäkinen Oy", "Berg Ab", "Aalto Oy", "Öhman Oy"]
    assert _names(page) == by_town

    _search(page).setText("o")
    assert _names(page) == ["Mäkinen Oy", "Aalto Oy", "Öhman Oy"]

    header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: _names(page)[0] == "Öhman Oy")


def test_columns_chosen_are_kept_on_this_machine(page: CustomersPage) -> None:
    _table(page).columns_chosen.emit(("name", "city", "email"))

    model = _table(page).model()
    headings = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(3)]
    assert headings == ["Name", "Town", "Email"]
    assert Machine.load().columns["customers"] == ("name", "city", "email")
    assert _names(page) == ACTIVE


def test_change_elsewhere_keeps_row_and_name(
    page: CustomersPage, people: list[Customer], qtbot: QtBot
) -> None:
    assert _table(page).choose(people[3].id or 0)
    qtbot.waitUntil(_card_shows(page, "Mäkinen Oy"))

    with page.session.change(TITLE):
        page.session.register.customers.save(replace(people[3], name="Virtanen Oy"))

    assert _names(page) == ["Aalto Oy", "Berg Ab", "Mäkelä Liisa", "Virtanen Oy", "Öhman Oy"]
    assert _table(page).current_id() == people[3].id
    assert _card_shows(page, "Virtanen Oy")()

    page.session.undo()
    assert _names(page) == ACTIVE


def test_change_of_something_else_reads_nothing(page: CustomersPage, qtbot: QtBot) -> None:
    model = _table(page).model()
    settings = page.session.register.settings

    with qtbot.assertNotEmitted(model.dataChanged), page.session.change(TITLE):
        settings.save(replace(settings.load(), firm_name="Toinen Oy"))


def test_background_work_fills_the_list(page: CustomersPage, qtbot: QtBot) -> None:
    def add(register: Register, _: object) -> None:
        stored(register, a_customer(name="Bergman Oy"))

    page.session.write(add, lambda _: None)

    qtbot.waitUntil(lambda: "Bergman Oy" in _names(page))
    assert _count(page) == "6 / 7 customers"


def test_new_customer_is_chosen(page: CustomersPage, qtbot: QtBot) -> None:
    page.new_customer()
    dialog = _dialog()
    hands.write("Nieminen Oy", "Name", dialog)
    hands.press("Save", dialog)

    assert "Nieminen Oy" in _names(page)
    assert _card_shows(page, "Nieminen Oy")()
    assert _names(page)[_table(page).currentIndex().row()] == "Nieminen Oy"


def test_customer_that_is_not_in_the_list_takes_the_search_away(
    page: CustomersPage, people: list[Customer]
) -> None:
    _search(page).setText("berg")

    page.show_customer(people[4].id or 0)

    assert _search(page).text() == ""
    assert len(_names(page)) == 6
    assert _card_shows(page, "Vanha Oy")()
    assert _table(page).current_id() == people[4].id


def test_return_edits_the_chosen_customer(page: CustomersPage) -> None:
    _table(page).setFocus()
    QTest.keyClick(_table(page), Qt.Key.Key_Return)
    assert hands.line("Name", _dialog()).text() == "Aalto Oy"
    _dialog().reject()

    QTest.keyClick(_table(page), Qt.Key.Key_F2)
    assert hands.line("Name", _dialog()).text() == "Aalto Oy"
    assert not page.is_unsaved()
    hands.write("Aalto Ab", "Name", _dialog())
    assert page.is_unsaved()


def test_customer_opens_in_a_window_of_its_own_once(
    page: CustomersPage, people: list[Customer], qtbot: QtBot
) -> None:
    _table(page).setFocus()
    ctrl = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(_table(page), Qt.Key.Key_Return, ctrl)
    page.open_apart(people[0].id or 0)

    windows = page.findChildren(CustomerWindow)
    assert [window.windowTitle() for window in windows] == ["Aalto Oy"]

    with page.session.change(TITLE):
        page.session.register.customers.save(replace(people[0], name="Aalto & Co"))
    assert windows[0].windowTitle() == "Aalto & Co"

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
    texts = [action.text() for action in _table(page).actions()]

    assert texts == [
        "Edit the customer",
        "Open the customer in a window of its own",
        "Choose columns",
    ]
    _table(page).actions()[1].trigger()
    assert len(page.findChildren(CustomerWindow)) == 1
    assert len(page.help_text()) > 100


def test_view_is_kept_within_the_session(
    page: CustomersPage, show_page: ShowPage, people: list[Customer]
) -> None:
    _chip(page, "Active").click()
    _search(page).setText("oy")
    _table(page).choose(people[4].id or 0)

    again = show_page()

    assert _search(again).text() == "oy"
    assert _names(again) == ["Aalto Oy", "Mäkinen Oy", "Vanha Oy", "Öhman Oy"]
    assert _table(again).current_id() == people[4].id
    assert not _chip(again, "Active").isChecked()


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
    qtbot.waitUntil(lambda: _names(page) == ACTIVE)
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

    qtbot.waitUntil(lambda: _names(page) == ACTIVE)


@pytest.fixture
def long_page(session: Session, show_page: ShowPage) -> CustomersPage:
    """Return a page with more customers than one window holds."""
    names = [f"Asiakas {number:04}" for number in range(1000)]
    stored(session.register, *(a_customer(name=name, city=name[-1]) for name in names))
    return show_page()


def test_long_list_counts_at_once_and_comes_whole_soon(
    long_page: CustomersPage, qtbot: QtBot
) -> None:
    model = _table(long_page).model()
    assert isinstance(model, RowModel)
    assert model.rowCount() == 1000
    assert model.text(WINDOW - 1, 0) == "Asiakas 0255"
    assert not model.is_whole

    qtbot.waitUntil(lambda: model.is_whole)

    assert model.text(999, 0) == "Asiakas 0999"


def test_scrolling_ahead_hurries_the_list(long_page: CustomersPage, qtbot: QtBot) -> None:
    model = _table(long_page).model()
    assert isinstance(model, RowModel)

    _table(long_page).scrollToBottom()

    qtbot.waitUntil(lambda: model.text(999, 0) == "Asiakas 0999")


def test_place_in_a_long_list_is_kept(long_page: CustomersPage, qtbot: QtBot) -> None:
    table, model = _table(long_page), _table(long_page).model()
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
    model = _table(long_page).model()
    assert isinstance(model, RowModel)

    _table(long_page).horizontalHeader().setSortIndicator(2, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: model.text(0, 2) == "9")
    assert model.is_whole

    _search(long_page).setText("asiakas 01")
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

    _search(page).setText("sandberg")

    assert _names(page) == ["Berg Ab"]
    assert isinstance(page.findChild(ListPanel), ListPanel)
