"""Making papers in the window: asked first, done in the background, shown at the end."""

from pathlib import Path
from typing import Any, TypeVar
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from register_app.deals.deal import Deal, DealState
from register_app.gui.pages.deals.deal_dialog import DealDialog
from register_app.gui.pages.deals.paper_acts import PaperActs
from register_app.gui.pages.deals.paper_dialogs import InvoiceDialog, OfferDialog
from register_app.gui.pages.documents.viewer import Viewer
from register_app.gui.session import Session
from register_app.register import Register
from tests.builders import a_customer
from tests.gui.conftest import OnScreen
from tests.gui.hands import choose_file, line, press, texts, write
from tests.reports.papers import a_deal, firm

W = TypeVar("W", bound=QWidget)
NEW: dict[str, Any] = {
    "invoice_number": "",
    "reference": "",
    "invoiced_on": None,
    "due_on": None,
    "state": DealState.WON,
}


@pytest.fixture
def order(register: Register) -> Deal:
    """Store what is to be invoiced."""
    firm(register)
    return a_deal(register, **NEW)


@pytest.fixture
def window(on_screen: OnScreen) -> QWidget:
    """Show a widget to act above."""
    made = QWidget()
    made.resize(600, 400)
    on_screen(made)
    return made


@pytest.fixture
def acts(session: Session, window: QWidget) -> PaperActs:
    """Return the acts over the window."""
    return PaperActs(session, window)


def dialog(kind: type[W], qtbot: QtBot) -> W:
    """Wait for the dialog of a kind that asks for an answer."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


def the(register: Register, deal: Deal) -> Deal:
    """Return the deal as it is stored now."""
    assert deal.id is not None
    return register.deals.get(deal.id)


def test_offer_is_kept_and_shown(
    register: Register, acts: PaperActs, window: QWidget, order: Deal, qtbot: QtBot
) -> None:
    acts.make_offer(order)
    with qtbot.waitSignal(acts.made):
        press("Make offer", dialog(OfferDialog, qtbot))

    viewer = dialog(Viewer, qtbot)
    assert viewer.accessibleName().endswith("T-26: Julkisivun maalaus")
    viewer.close()
    assert [document.kind for document in register.documents.of(order.customer_id)] == ["offer"]
    assert the(register, order) == order


def test_invoice_is_asked_for_with_the_dates_that_follow(
    register: Register, acts: PaperActs, window: QWidget, order: Deal, qtbot: QtBot
) -> None:
    acts.make_invoice(order)
    asking = dialog(InvoiceDialog, qtbot)

    assert line("Invoiced on", asking).text() == "22.11.2026"
    assert line("Due on", asking).text() == "6.12.2026"
    assert line("Delivered on", asking).text() == "20.11.2026"
    write("25.12.2026", "Due on", asking)
    with qtbot.waitSignal(acts.made):
        press("Make invoice", asking)

    dialog(Viewer, qtbot).close()
    deal = the(register, order)
    assert (deal.state, deal.invoice_number) == (DealState.INVOICED, "2026-001")
    assert str(deal.due_on) == "2026-12-25"


def test_what_the_law_asks_for_is_named_and_the_dialog_stays(
    register: Register, acts: PaperActs, window: QWidget, order: Deal, qtbot: QtBot
) -> None:
    firm(register, firm_iban="")
    acts.make_invoice(order)
    asking = dialog(InvoiceDialog, qtbot)
    delivered = line("Delivered on", asking)
    delivered.selectAll()
    QTest.keyClick(delivered, Qt.Key.Key_Delete)

    press("Make invoice", asking)

    box = dialog(QMessageBox, qtbot)
    assert (
        "Deal: Delivered on\nSettings, offers and invoices: Bank account" in box.informativeText()
    )
    box.close()
    assert asking.isVisible()
    assert the(register, order) == order
    asking.form.load({})
    asking.reject()


def test_day_before_the_invoice_is_refused_at_its_field(
    register: Register, acts: PaperActs, window: QWidget, order: Deal, qtbot: QtBot
) -> None:
    acts.make_invoice(order)
    asking = dialog(InvoiceDialog, qtbot)
    write("1.11.2026", "Due on", asking)

    press("Make invoice", asking)

    assert asking.isVisible()
    assert the(register, order) == order
    asking.form.load({})
    asking.reject()


def test_offer_that_says_too_little_tells_what_is_missing(
    register: Register, acts: PaperActs, window: QWidget, qtbot: QtBot
) -> None:
    firm(register)
    empty = a_deal(register, lines=(), **NEW)

    acts.make_offer(empty)
    press("Make offer", dialog(OfferDialog, qtbot))
    box = dialog(QMessageBox, qtbot)
    assert "Lines" in box.informativeText()
    press("Edit deal", box)

    editing = dialog(DealDialog, qtbot)
    assert line("Title", editing).text() == "Julkisivun maalaus"
    editing.close()


def test_offer_is_made_in_the_language_chosen(
    register: Register, acts: PaperActs, window: QWidget, order: Deal, qtbot: QtBot
) -> None:
    acts.make_offer(order)
    asking = dialog(OfferDialog, qtbot)
    asking.form.field("language").write("sv")
    write("24.12.2026", "Offer valid until", asking)
    with qtbot.waitSignal(acts.made):
        press("Make offer", asking)

    dialog(Viewer, qtbot).close()
    offered = the(register, order)
    assert (offered.language, str(offered.valid_until)) == ("sv", "2026-12-24")


def test_one_is_led_to_the_settings_and_to_the_customer(
    register: Register,
    session: Session,
    acts: PaperActs,
    window: QWidget,
    order: Deal,
    qtbot: QtBot,
) -> None:
    firm(register, firm_iban="")
    acts.make_invoice(order)
    press("Make invoice", dialog(InvoiceDialog, qtbot))
    with qtbot.waitSignal(session.option_wanted) as option:
        press("Open settings", dialog(QMessageBox, qtbot))
    assert option.args == ["firm_iban"]
    assert QApplication.activeModalWidget() is None

    firm(register)
    lonely = a_deal(register, buyer=a_customer(name="Katoton Oy"), **NEW)
    acts.make_invoice(lonely)
    press("Make invoice", dialog(InvoiceDialog, qtbot))
    with qtbot.waitSignal(session.customer_wanted) as customer:
        press("Show customer", dialog(QMessageBox, qtbot))
    assert customer.args == [lonely.customer_id]


def test_day_that_the_law_asks_for_is_asked_for_at_its_field(
    register: Register, acts: PaperActs, window: QWidget, qtbot: QtBot
) -> None:
    firm(register)
    acts.make_invoice(a_deal(register, **NEW | {"delivered_on": None}))
    asking = dialog(InvoiceDialog, qtbot)

    press("Make invoice", asking)

    assert line("Delivered on", asking).hasFocus()
    assert "The invoice must tell this" in texts(asking)
    asking.reject()


def test_failure_after_the_dialog_names_what_is_missing_too(
    register: Register, acts: PaperActs, window: QWidget, order: Deal, qtbot: QtBot
) -> None:
    acts.make_offer(order)
    asking = dialog(OfferDialog, qtbot)
    firm(register, firm_street="")  # as in another window
    asking.wanted.emit(order)
    asking.reject()

    box = dialog(QMessageBox, qtbot)
    assert "Settings, firm: Address" in box.informativeText()
    box.close()


def test_finvoice_is_saved_where_the_person_says(
    register: Register,
    acts: PaperActs,
    window: QWidget,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    firm(register)
    deal = a_deal(register, state=DealState.INVOICED)
    assert acts.has_invoice(deal)

    acts.save_finvoice(deal)
    with qtbot.waitSignal(acts.told) as told:
        choose_file(tmp_path / "lasku.xml")

    assert told.args == ["✓ Saved as lasku.xml."]
    assert ET.parse(tmp_path / "lasku.xml").findtext(".//InvoiceNumber") == "2026-1001"  # noqa: S314  our own


def test_name_of_the_file_is_that_of_the_invoice(
    register: Register, acts: PaperActs, window: QWidget, qtbot: QtBot
) -> None:
    firm(register)
    deal = a_deal(register, state=DealState.INVOICED, language="en", invoice_number="../7")

    acts.save_finvoice(deal)

    asking = dialog(QFileDialog, qtbot)
    assert "/" not in Path(asking.selectedFiles()[0]).name
    assert asking.selectedFiles()[0].endswith("7.xml")
    asking.close()


def test_deal_that_is_not_invoiced_has_no_invoice(register: Register, order: Deal) -> None:
    assert not PaperActs.has_invoice(order)
