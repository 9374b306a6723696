"""From a new deal to a paid invoice, by keys alone, in the whole window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer, CustomerId
from register_app.deals.deal import Deal, DealState
from register_app.gui.main_window import workspace
from register_app.gui.opening import Doors
from register_app.gui.pages.deals.deal_dialog import DealDialog, LostDialog
from register_app.gui.pages.deals.new_deal_dialog import NewDealDialog
from register_app.gui.pages.deals.paper_dialogs import InvoiceDialog, OfferDialog
from register_app.gui.pages.documents.viewer import Viewer
from register_app.gui.session import Session
from register_app.gui.workspace import Workspace
from tests.builders import a_customer, stored
from tests.fakes import FakeKeyring
from tests.fixtures import CHEAP, now
from tests.gui import hands
from tests.reports.papers import BUYER, firm


@pytest.fixture
def buyer(session: Session) -> Customer:
    """Store the firm, and a customer whose invoices may be made."""
    firm(session.register)
    [made] = stored(session.register, a_customer(name="Laiva Oy", **BUYER))
    return made


@pytest.fixture
def window(
    qtbot: QtBot, session: Session, buyer: Customer, keyring: FakeKeyring
) -> Iterator[Workspace]:
    """Show the pages of the register."""
    assert buyer
    doors = Doors(session.register.vault.folder, now, lambda _: keyring, CHEAP)
    made = workspace(session, doors)
    made.resize(1180, 760)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    shiboken6.delete(made)  # the pages go before their register is closed


def focus() -> QWidget:
    """Return what has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def write(*texts: str) -> None:
    """Type where the keyboard is, with Return after each text."""
    for text in texts:
        for letter in text:
            QTest.keyClicks(focus(), letter)
        QTest.keyClick(focus(), Qt.Key.Key_Return)
        QApplication.processEvents()


def press(*keys: str) -> None:
    """Press keys where the keyboard is."""
    for each in keys:
        QTest.keySequence(focus(), QKeySequence(each))
        QApplication.processEvents()


def wait_for(kind: type[QWidget], qtbot: QtBot) -> None:
    """Wait until a dialog of a kind has the keyboard."""

    def has_keys() -> bool:
        found, inside = QApplication.activeModalWidget(), QApplication.focusWidget()
        return isinstance(found, kind) and inside is not None and found.isAncestorOf(inside)

    qtbot.waitUntil(has_keys)


def go_to(act: str, window: Workspace, qtbot: QtBot) -> None:
    """Choose an act by typing its name."""
    hands.keys(qtbot, window, "Ctrl+K")
    wait_for(QDialog, qtbot)
    write(act)


def take_back(window: Workspace, qtbot: QtBot) -> None:
    """Undo the last change, and wait until the pages know of it."""
    with qtbot.waitSignal(window.session.refilled):
        hands.keys(qtbot, window, "Ctrl+Z")


def the_deal(session: Session, buyer: Customer) -> Deal:
    assert buyer.id is not None
    [deal] = session.register.deals.of(CustomerId(buyer.id))
    return deal


def new_deal(window: Workspace, qtbot: QtBot) -> None:
    """Write a deal with a line of 12.5 hours at 48 euros."""
    place = next(act for act in window.acts if act.title == "Deals")
    hands.keys(qtbot, window, place.keys[0])
    hands.keys(qtbot, window, "Ctrl+Shift+N")
    wait_for(NewDealDialog, qtbot)
    write("laiva")
    wait_for(DealDialog, qtbot)
    QTest.keyClicks(focus(), "Kannen maalaus")
    while focus().accessibleName() != "Lines":
        press("Tab")
    write("Maalaus", "12,5", "h", "48", "")
    press("Ctrl+Return")


def make_offer(window: Workspace, qtbot: QtBot) -> None:
    """Make the offer as it is proposed, and close it again."""
    go_to("Make offer", window, qtbot)
    wait_for(OfferDialog, qtbot)
    press("Ctrl+Return")
    wait_for(Viewer, qtbot)
    press("Esc")


def make_invoice(window: Workspace, qtbot: QtBot) -> None:
    """Tell the day of the delivery, make the invoice, and close it again."""
    go_to("Make invoice", window, qtbot)
    wait_for(InvoiceDialog, qtbot)
    while focus().accessibleName() != "Delivered on":
        press("Tab")
    QTest.keyClicks(focus(), "20.11.2026")
    press("Ctrl+Return")
    wait_for(Viewer, qtbot)
    press("Esc")


def test_deal_goes_from_offer_to_payment_by_keys(
    window: Workspace, session: Session, buyer: Customer, qtbot: QtBot, tmp_path: Path
) -> None:
    new_deal(window, qtbot)
    deal = the_deal(session, buyer)
    assert (deal.title, deal.net, deal.gross) == ("Kannen maalaus", 600_00, 753_00)

    hands.keys(qtbot, window, "Down")  # from the search to the board
    make_offer(window, qtbot)
    hands.keys(qtbot, window, "Alt+Right")
    assert the_deal(session, buyer).state is DealState.WON

    make_invoice(window, qtbot)
    invoiced = the_deal(session, buyer)
    assert (invoiced.state, invoiced.invoice_number) == (DealState.INVOICED, "2026-001")
    assert invoiced.reference == "20260011"

    go_to("Save Finvoice", window, qtbot)
    wait_for(QFileDialog, qtbot)
    hands.choose_file(tmp_path / "lasku.xml")
    qtbot.waitUntil((tmp_path / "lasku.xml").exists)
    qtbot.waitUntil(lambda: "lasku.xml" in hands.texts(window))
    assert b"FI2112345600000785" in (tmp_path / "lasku.xml").read_bytes()
    assert [entry.act for entry in session.register.audit.entries("deal", deal.id or 0)][
        -1
    ] == "save"

    hands.keys(qtbot, window, "Alt+Right")
    assert the_deal(session, buyer).state is DealState.PAID
    kinds = [document.kind for document in session.register.documents.of(deal.customer_id)]
    assert sorted(kinds) == ["invoice", "offer"]
    for state in (DealState.INVOICED, DealState.WON, DealState.OPEN):
        take_back(window, qtbot)
        assert the_deal(session, buyer).state is state
    take_back(window, qtbot)
    assert session.register.documents.of(deal.customer_id) == []
    take_back(window, qtbot)
    assert session.register.deals.of(deal.customer_id) == []


def test_lost_deal_tells_why_and_comes_back_by_keys(
    window: Workspace, session: Session, buyer: Customer, qtbot: QtBot
) -> None:
    new_deal(window, qtbot)
    hands.keys(qtbot, window, "Down")
    go_to("Lost", window, qtbot)
    wait_for(LostDialog, qtbot)
    QTest.keyClicks(focus(), "Hinta")
    press("Ctrl+Return")
    assert the_deal(session, buyer).lost_reason == "Hinta"

    take_back(window, qtbot)

    assert the_deal(session, buyer).state is DealState.OPEN


def test_missing_account_leads_to_the_settings(
    window: Workspace, session: Session, buyer: Customer, qtbot: QtBot
) -> None:
    firm(session.register, firm_iban="")
    new_deal(window, qtbot)
    hands.keys(qtbot, window, "Down")
    go_to("Make invoice", window, qtbot)
    wait_for(InvoiceDialog, qtbot)
    hands.write("20.11.2026", "Delivered on", hands.dialog())
    press("Ctrl+Return")
    qtbot.waitUntil(lambda: not isinstance(QApplication.activeModalWidget(), InvoiceDialog))

    hands.press("Open settings", hands.dialog())

    qtbot.waitUntil(lambda: hands.line("Bank account", window).hasFocus())
    assert "Offers and invoices" in hands.texts(window)
