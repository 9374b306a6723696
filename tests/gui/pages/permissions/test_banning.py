"""A ban in three keystrokes, from wherever the person is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer, CustomerId
from register_app.deals.deal import Deal
from register_app.gui.main_window import workspace
from register_app.gui.opening import Doors
from register_app.gui.pages.customers.customer_window import CustomerWindow
from register_app.gui.pages.customers.customers_page import CustomersPage
from register_app.gui.session import Session
from register_app.gui.tables.search_box import SearchBox
from register_app.gui.undo_line import UndoLine
from register_app.gui.workspace import Workspace
from register_app.permissions.entry import Channel, Stand
from register_app.tasks.task import Task
from tests.builders import TITLE, a_customer, stored, with_contact
from tests.fakes import FakeKeyring
from tests.fixtures import CHEAP, now
from tests.gui import hands
from tests.gui.conftest import OnScreen


@pytest.fixture
def firms(session: Session) -> list[Customer]:
    """Store two firms; the second has a contact person."""
    firms = stored(session.register, a_customer(name="Aalto Oy"), a_customer(name="Berg Ab"))
    with_contact(session.register, CustomerId(firms[1].id or 0), name="Kaisa Karhu")
    return firms


@pytest.fixture
def doors(session: Session, keyring: FakeKeyring) -> Doors:
    """Return the way into the register."""
    return Doors(session.register.vault.folder, now, lambda _: keyring, CHEAP)


@pytest.fixture
def pages(session: Session, firms: list[Customer], doors: Doors, on_screen: OnScreen) -> Workspace:
    """Show the window's pages."""
    assert firms
    made = workspace(session, doors)
    made.resize(1200, 700)
    on_screen(made)
    return made


def _search(pages: Workspace, text: str) -> None:
    search = next(one for one in pages.findChildren(SearchBox) if one.isVisible())
    search.setFocus()
    QTest.keyClicks(search, text)


def _key(qtbot: QtBot, key: Qt.Key) -> None:
    """Press a key where the cursor is; in a dialog, as soon as it is there."""
    above = QApplication.activeModalWidget()
    if above is not None:
        above.activateWindow()
        qtbot.waitUntil(lambda: above is _with_focus().window())
    QTest.keyClick(_with_focus(), key)


def _with_focus() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def _modal() -> QDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    return dialog


def _bans(session: Session, customer: Customer) -> list[tuple[Channel, str, bool]]:
    entries = session.register.permissions.of(CustomerId(customer.id or 0))
    assert all(entry.state is Stand.OBJECTION for entry in entries)
    return [(entry.channel, entry.how, entry.contact_id is not None) for entry in entries]


def test_two_keys_in_the_search_box_ban_the_customer_found(
    pages: Workspace, session: Session, firms: list[Customer], qtbot: QtBot
) -> None:
    _search(pages, "aalto")
    _key(qtbot, Qt.Key.Key_F9)
    _key(qtbot, Qt.Key.Key_Return)

    assert _bans(session, firms[0]) == [(Channel.ALL, "Told on the phone", False)]
    line = pages.findChild(UndoLine)
    assert isinstance(line, UndoLine)
    assert "Register a ban" in hands.texts(line)


def test_a_third_key_bans_the_contact_person(
    pages: Workspace, session: Session, firms: list[Customer], qtbot: QtBot
) -> None:
    _search(pages, "berg")
    _key(qtbot, Qt.Key.Key_F9)
    assert "Berg Ab: no marketing from now on" in hands.texts(_modal())
    _key(qtbot, Qt.Key.Key_Down)
    _key(qtbot, Qt.Key.Key_Return)

    assert _bans(session, firms[1]) == [(Channel.ALL, "Told on the phone", True)]


def test_without_a_customer_it_is_said_what_to_do(
    pages: Workspace, session: Session, qtbot: QtBot
) -> None:
    _search(pages, "xyzzy")
    _key(qtbot, Qt.Key.Key_F9)

    box = _modal()
    assert isinstance(box, QMessageBox)
    assert "No customer is chosen" in box.text()
    box.accept()
    assert not session.register.permissions.any()


def test_the_deal_or_task_chosen_says_whose_ban_it_is(
    pages: Workspace, session: Session, firms: list[Customer], qtbot: QtBot
) -> None:
    number = CustomerId(firms[1].id or 0)
    with session.change(TITLE):
        session.register.tasks.records.save(
            Task(title="Soita", customer_id=number, due=session.register.today())
        )
        session.register.deals.save(
            Deal(customer_id=number, title="Katto", number="1"), [], on=session.register.today()
        )
    for keys in ("Ctrl+2", "Ctrl+3"):
        hands.keys(qtbot, pages, keys)
        hands.keys(qtbot, pages, "Down")
        hands.keys(qtbot, pages, "F9")
        assert "Berg Ab: no marketing" in hands.texts(_modal()), keys
        _modal().reject()


def test_f9_works_in_a_window_of_its_own(
    pages: Workspace, session: Session, firms: list[Customer], qtbot: QtBot
) -> None:
    page = pages.findChild(CustomersPage)
    assert isinstance(page, CustomersPage)
    page.open_apart(firms[0].id or 0)
    window = page.findChild(CustomerWindow)
    assert isinstance(window, CustomerWindow)
    qtbot.waitActive(window)
    hands.keys(qtbot, window, "F9")
    assert "Aalto Oy: no marketing" in hands.texts(_modal())
    _modal().accept()

    assert len(_bans(session, firms[0])) == 1
    window.close()


def test_f9_is_told_in_the_help(pages: Workspace) -> None:
    assert any(act.title == "Register a ban" and act.keys == ("F9",) for act in pages.acts)
