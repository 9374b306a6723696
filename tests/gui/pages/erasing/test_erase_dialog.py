"""Erasing for good in the window: the plan before it, the act, and the receipt."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QMessageBox, QTreeWidgetItemIterator, QWidget
from pytestqt.qtbot import QtBot

from register_app.customers.choices import CustomerKind
from register_app.customers.customer import Customer, CustomerId
from register_app.db.place import Place
from register_app.deals.deal import Deal, DealState
from register_app.erasure.finish import ErasureUnfinished
from register_app.erasure.grounds import Ground
from register_app.errors import Cancelled, DiskFull, RegisterError
from register_app.gui.pages.erasing import erase_dialog
from register_app.gui.pages.erasing.erase_dialog import EraseDialog
from register_app.gui.pages.erasing.more_dialog import MoreDialog
from register_app.gui.pages.erasing.receipt_dialog import ReceiptDialog
from register_app.gui.pages.privacy.erased.erased_tab import ErasedTab
from register_app.gui.pages.privacy.privacy_page import PrivacyPage
from register_app.gui.session import Session
from register_app.retention.hold import Hold
from register_app.timeline.note import Note
from tests.builders import TITLE, a_customer, stored
from tests.gui.conftest import OnScreen
from tests.gui.hands import button, choose_file, press, shown, texts


@pytest.fixture
def page(session: Session, on_screen: OnScreen) -> PrivacyPage:
    """Show the page with the ledger."""
    made = PrivacyPage(session)
    made.resize(1060, 760)
    on_screen(made)
    assert made.show_tab(ErasedTab)
    return made


def somebody(session: Session) -> Customer:
    """Store a customer with a note, and an invoice that must be kept."""
    one = a_customer(name="Aino Malli", kind=CustomerKind.PRIVATE)
    [customer] = stored(session.register, one)
    assert customer.id
    with session.change(TITLE):
        session.register.timeline.notes.save(
            Note(customer_id=customer.id, on_day=date(2026, 1, 1), text="Soitti")
        )
        session.register.deals.records.save(
            Deal(
                customer_id=customer.id,
                title="Maalaus",
                state=DealState.INVOICED,
                invoiced_on=date(2026, 3, 1),
                invoice_number="1001",
            )
        )
    return customer


def asked(session: Session, customer: Customer, above: QWidget, qtbot: QtBot) -> EraseDialog:
    """Open the dialog, and wait for the plan."""
    made = EraseDialog(session, [Place("customer", customer.id or 0)], customer.name, above)
    made.open()
    qtbot.waitUntil(lambda: "Goes now" in texts(made))
    return made


def test_the_plan_tells_what_goes_and_what_stays_until_when(
    session: Session, page: PrivacyPage, qtbot: QtBot
) -> None:
    plan = texts(asked(session, somebody(session), page, qtbot))

    assert "1 customer" in plan
    assert "1 note" in plan
    assert "1 deal(s), until 31.12.2032" in plan
    assert "Accounting Act" in plan


def test_the_plan_names_the_fields_that_stay_and_those_that_are_blanked(
    session: Session, page: PrivacyPage, qtbot: QtBot
) -> None:
    plan = texts(asked(session, somebody(session), page, qtbot))

    assert "says of the buyer: Name, Business ID" in plan
    assert "Blanked, besides all else of the customer: Contact person" in plan


def test_where_else_the_person_stands_is_told_and_can_be_taken_along(
    session: Session, page: PrivacyPage, qtbot: QtBot
) -> None:
    customer = somebody(session)
    [other] = stored(session.register, a_customer(name="Firma Oy"))
    with session.change(TITLE):
        note = session.register.timeline.notes.save(
            Note(
                customer_id=other.id or CustomerId(0),
                on_day=date(2026, 1, 2),
                text="Aino Malli kävi",
            )
        )
    made = asked(session, customer, page, qtbot)
    qtbot.waitUntil(lambda: "Firma Oy" in texts(made))

    press("Look, and tick what goes too", made)
    [more] = made.findChildren(MoreDialog)
    qtbot.waitUntil(lambda: bool(more.tree.left()))
    assert more.tree.left() == [Place("note", note.id or 0)]
    items = QTreeWidgetItemIterator(more.tree)
    while item := items.value():
        item.setCheckState(0, Qt.CheckState.Checked)
        items += 1
    press("Take what is ticked", more)

    qtbot.waitUntil(lambda: "2 note(s)" in texts(made))
    assert "May be about the person too" not in texts(made)
    made.reject()


def test_nothing_ticked_is_no_plan(session: Session, page: PrivacyPage, qtbot: QtBot) -> None:
    customer = somebody(session)
    stored(session.register, a_customer(name="Firma Oy", notes="Aino Malli kävi"))
    made = asked(session, customer, page, qtbot)
    qtbot.waitUntil(lambda: "Firma Oy" in texts(made))
    press("Look, and tick what goes too", made)
    [more] = made.findChildren(MoreDialog)
    qtbot.waitUntil(lambda: bool(more.tree.left()))
    items = QTreeWidgetItemIterator(more.tree)
    while item := items.value():
        item.setCheckState(0, Qt.CheckState.Unchecked)
        items += 1

    press("Take what is ticked", more)

    assert "Tick what is about this person first" in texts(more)
    more.reject()
    made.reject()


def test_what_a_dispute_holds_is_told_before_anybody_can_erase(
    session: Session, page: PrivacyPage, qtbot: QtBot
) -> None:
    customer = somebody(session)
    with session.change(TITLE):
        session.register.holds.set(
            Hold(customer_id=customer.id or 0, reason="Riita", on_day=date(2026, 1, 1))
        )

    made = asked(session, customer, page, qtbot)

    assert "kept because of a dispute: Riita" in texts(made)
    assert not button("I have looked", made).isEnabled()
    made.reject()


def test_what_has_begun_is_neither_begun_again_nor_left(
    session: Session, page: PrivacyPage, qtbot: QtBot
) -> None:
    made = asked(session, somebody(session), page, qtbot)
    press("I have looked", made)
    act, look = button("Erase for good", made), button("I have looked", made)

    with qtbot.waitSignal(made.erased, timeout=20_000):
        press("Erase for good", made)
        assert not act.isEnabled()
        assert not look.isEnabled()
        made.reject()
        made.close()
        assert made.isVisible()

    [receipt] = session.register.erasure.receipts()
    assert receipt.erased["customer"] == 1
    qtbot.waitUntil(lambda: bool(shown(ReceiptDialog, page)))


@pytest.mark.parametrize(
    ("error", "is_left"), [(Cancelled(), True), (DiskFull(), True), (ErasureUnfinished(), False)]
)
def test_when_it_fails_the_plan_is_there_again_unless_all_is_gone(
    session: Session,
    page: PrivacyPage,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    error: RegisterError,
    is_left: bool,  # noqa: FBT001  a case
) -> None:
    def fail(*_: object) -> None:
        raise error

    made = asked(session, somebody(session), page, qtbot)
    press("I have looked", made)
    monkeypatch.setattr(erase_dialog, "erase_due", fail)
    press("Erase for good", made)

    if is_left:
        qtbot.waitUntil(lambda: button("Erase for good", made).isEnabled())
        made.reject()
    else:
        qtbot.waitUntil(lambda: not shown(EraseDialog, page))
    for box in shown(QMessageBox, page.window()):
        box.accept()


def test_its_buttons_are_seen_on_a_low_screen(
    session: Session, page: PrivacyPage, qtbot: QtBot
) -> None:
    made = asked(session, somebody(session), page, qtbot)

    assert made.minimumSizeHint().height() < 480
    assert made.height() > 600


def test_nothing_goes_before_somebody_has_looked_at_the_plan(
    session: Session, page: PrivacyPage, qtbot: QtBot
) -> None:
    customer = somebody(session)
    made = asked(session, customer, page, qtbot)
    assert not button("Erase for good", made).isEnabled()

    press("Cancel", made)

    assert session.register.customers.find(customer.id or 0) == customer  # type: ignore[arg-type]  # it has a number


def test_it_is_erased_and_the_receipt_proves_it(
    session: Session, page: PrivacyPage, qtbot: QtBot
) -> None:
    customer = somebody(session)
    made = asked(session, customer, page, qtbot)
    [why] = shown(QComboBox, made)
    why.setCurrentIndex(why.findText("It is no longer needed"))
    press("I have looked", made)

    press("Erase for good", made)

    qtbot.waitUntil(lambda: bool(page.findChildren(ReceiptDialog)))
    shown_receipt = texts(page.findChildren(ReceiptDialog)[0])
    assert "nothing was found" in shown_receipt
    assert "1 note" in shown_receipt
    assert "until 31.12.2032" in shown_receipt
    assert "Backups of the program may hold it until 22.11.2027" in shown_receipt
    assert "Aino" not in shown_receipt
    assert session.register.customers.count() == 0
    [receipt] = session.register.erasure.receipts()
    assert receipt.ground == Ground.UNNEEDED


def test_the_receipt_is_saved_as_a_pdf(
    session: Session, page: PrivacyPage, qtbot: QtBot, tmp_path: Path
) -> None:
    session.register.erasure.erase(
        session.register.erasure.plan([Place("customer", somebody(session).id or 0)])
    )
    session.refilled.emit()
    press("Save the receipt", page)

    choose_file(tmp_path / "todiste.pdf")

    qtbot.waitUntil((tmp_path / "todiste.pdf").exists)
    assert (tmp_path / "todiste.pdf").read_bytes().startswith(b"%PDF")


def test_what_is_gone_already_cannot_be_erased_again(
    session: Session, page: PrivacyPage, qtbot: QtBot
) -> None:
    made = EraseDialog(session, [Place("customer", 999)], "Nobody", page)
    made.open()

    qtbot.waitUntil(lambda: "nothing of this left" in texts(made))

    assert not button("I have looked", made).isEnabled()
    made.reject()


def test_an_empty_ledger_says_how_to_begin(page: PrivacyPage) -> None:
    assert "Nothing has been erased for good" in texts(page)
    assert "random number" in texts(page)


def test_the_ledger_lists_each_erasure_with_its_receipt(
    session: Session, page: PrivacyPage
) -> None:
    customer = somebody(session)
    plan = session.register.erasure.plan([Place("customer", customer.id or 0)])
    session.register.erasure.erase(plan, ground="request")
    session.refilled.emit()

    assert "nothing was found" in texts(page)
    assert f"Number {session.register.erasure.receipts()[0].token}" in texts(page)
