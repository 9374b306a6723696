"""The Retention tab: rules, what is past its time, and what a dispute keeps."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer, CustomerId
from register_app.db.place import Place
from register_app.deals.deal import DealId, DealLine, DealState
from register_app.erasure.grounds import Ground
from register_app.erasure.record import KeptRecord
from register_app.filing.attach import draft_of, save, sealed
from register_app.gui.pages.erasing.erase_dialog import EraseDialog
from register_app.gui.pages.erasing.receipt_dialog import ReceiptDialog
from register_app.gui.pages.privacy.privacy_page import PrivacyPage
from register_app.gui.pages.privacy.retention.retention_tab import RetentionTab
from register_app.gui.session import Session
from register_app.gui.tables.list_table import ListTable
from register_app.gui.tables.record_table import RecordTable
from register_app.retention.hold import Hold
from register_app.retention.rule import DataClass
from register_app.watch import UNWATCHED
from tests.builders import TITLE, a_customer, a_part
from tests.fixtures import NOW
from tests.gui.hands import button, choose_file, dialog, press, shown, texts, write

LONG_AGO = date(2020, 1, 31)
TODAY = date(2026, 11, 22)


@pytest.fixture
def tab(page: PrivacyPage) -> RetentionTab:
    """Show the tab."""
    page.resize(1200, 860)
    found = page.show_tab(RetentionTab)
    assert found is not None
    return found


@pytest.fixture
def old(session: Session, tab: RetentionTab, qtbot: QtBot) -> list[Customer]:
    """Store two customers past their time."""
    with session.change(TITLE):
        made = [
            session.register.customers.save(a_customer(name=name, last_order=LONG_AGO))
            for name in ("Aholan Auto Oy", "Betonivalu Oy")
        ]
    qtbot.waitUntil(lambda: count(tab, "Customers") == "2")
    return made


def lines(tab: RetentionTab) -> dict[str, list[str]]:
    [table] = tab.findChildren(ListTable)
    items = [table.topLevelItem(place) for place in range(table.topLevelItemCount())]
    return {item.text(0): [item.text(column) for column in range(1, 4)] for item in items if item}


def count(tab: RetentionTab, called: str) -> str:
    return lines(tab)[called][0]


def choose(tab: RetentionTab, called: str) -> None:
    [table] = tab.findChildren(ListTable)
    [item] = table.findItems(called, Qt.MatchFlag.MatchExactly)
    table.setCurrentItem(item)


def things(tab: RetentionTab) -> list[list[str]]:
    [table] = tab.findChildren(RecordTable)
    model = table.model()
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_each_class_has_its_rule_or_the_preset(tab: RetentionTab) -> None:
    found = lines(tab)

    assert found["Vouchers and invoices"][2].startswith("6 years from the end of the calendar")
    assert found["Customers"][:2] == ["0", "When you say so"]
    assert "Other data" not in found
    assert found["Campaign lists"][1] == "By itself"
    assert found["Marketing bans"][1] == ""
    choose(tab, "Vouchers and invoices")
    assert "Accounting Act (1336/1997), chapter 2, section 10. This is the usual" in texts(tab)


def test_what_is_past_its_time_is_listed_with_the_reason(
    tab: RetentionTab, old: list[Customer]
) -> None:
    assert old
    assert count(tab, "Everything") == "2"
    choose(tab, "Customers")

    first, second = things(tab)

    assert first[:4] == ["☐ Aholan Auto Oy", "Customer", "Aholan Auto Oy", "31.1.2023"]
    assert first[4].startswith("3 years from the last sale (31.1.2020). Claims normally lapse")
    assert second[0] == "☐ Betonivalu Oy"
    choose(tab, "Contact persons")
    assert things(tab) == []


def test_rows_are_ticked_one_by_one_or_all_at_once(tab: RetentionTab, old: list[Customer]) -> None:
    assert old
    [table] = tab.findChildren(RecordTable)
    table.choose_row(1)
    table.setFocus()

    QTest.keyClick(table, Qt.Key.Key_Space)
    assert [row[0][0] for row in things(tab)] == ["☐", "☑"]

    press("Tick all", tab)
    assert [row[0][0] for row in things(tab)] == ["☑", "☑"]
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert [row[0][0] for row in things(tab)] == ["☑", "☐"]
    press("Tick all", tab)
    press("Tick all", tab)
    assert [row[0][0] for row in things(tab)] == ["☐", "☐"]


def test_what_was_ticked_stays_so_when_the_list_is_read_again(
    tab: RetentionTab, old: list[Customer], session: Session, qtbot: QtBot
) -> None:
    assert old
    press("Tick all", tab)

    with session.change(TITLE):
        session.register.customers.save(a_customer(name="Aaltosen Oy", last_order=LONG_AGO))
    qtbot.waitUntil(lambda: count(tab, "Customers") == "3")

    assert {row[0] for row in things(tab)} == {
        "☐ Aaltosen Oy",
        "☑ Aholan Auto Oy",
        "☑ Betonivalu Oy",
    }


def test_a_box_is_read_out_as_a_box(tab: RetentionTab, old: list[Customer]) -> None:
    assert old
    [table] = tab.findChildren(RecordTable)
    index = table.model().index(0, 0)
    role = Qt.ItemDataRole

    assert index.data(role.AccessibleTextRole) == "Aholan Auto Oy"
    assert index.data(role.CheckStateRole) == Qt.CheckState.Unchecked
    assert table.model().setData(index, Qt.CheckState.Checked, role.CheckStateRole)
    assert index.data(role.CheckStateRole) == Qt.CheckState.Checked
    assert not table.model().setData(index, "x", role.EditRole)


def test_a_rule_is_changed_and_the_list_follows(
    tab: RetentionTab, old: list[Customer], session: Session, qtbot: QtBot
) -> None:
    assert old
    choose(tab, "Customers")
    press("Change the rule", tab)

    write("5000", "Months", dialog())
    press("Save", dialog())
    assert "from 0 to 1200" in texts(dialog())
    write("120", "Months", dialog())
    [box] = shown(QCheckBox, dialog())
    assert box.accessibleName() == "Erased without asking"
    box.click()
    press("Save", dialog())

    [rule] = session.register.rules.all()
    assert (rule.data, rule.months, rule.automatic) == (DataClass.CUSTOMERS, 120, True)
    qtbot.waitUntil(lambda: count(tab, "Customers") == "0")
    assert lines(tab)["Customers"][2] == "10 years from the last sale"
    assert lines(tab)["Customers"][1] == "By itself"


def test_only_a_rule_can_be_changed(tab: RetentionTab) -> None:
    choose(tab, "Everything")
    assert not button("Change the rule", tab).isEnabled()


def test_a_dispute_keeps_something_until_it_is_settled(
    tab: RetentionTab, old: list[Customer], session: Session, qtbot: QtBot
) -> None:
    press("Keep because of a dispute", tab)
    assert "Aholan Auto Oy" in dialog().windowTitle()
    press("Keep", dialog())
    assert "for this alone" in texts(dialog())
    write("Riita laskusta 12", "Reason", dialog())
    press("Keep", dialog())

    [hold] = session.register.holds.all()
    assert (hold.place, hold.on_day) == (Place("customer", old[0].id or 0), TODAY)
    qtbot.waitUntil(lambda: count(tab, "Customers") == "1")
    choose(tab, "Kept because of a dispute")
    [held] = things(tab)
    assert held[0] == "Aholan Auto Oy"
    assert held[4] == "Riita laskusta 12 (since 22.11.2026)"

    press("The dispute is settled", tab)
    press("It is settled", dialog())

    assert session.register.holds.all() == []
    qtbot.waitUntil(lambda: count(tab, "Customers") == "2")


def test_a_customer_in_the_list_can_be_opened(
    tab: RetentionTab, old: list[Customer], qtbot: QtBot
) -> None:
    [table] = tab.findChildren(RecordTable)
    table.setFocus()

    with qtbot.waitSignal(tab.customer_wanted) as wanted:
        QTest.keyClick(table, Qt.Key.Key_Return)

    assert wanted.args == [old[0].id]


def test_work_begins_on_the_rules(tab: RetentionTab) -> None:
    tab.focus_search()

    [table] = tab.findChildren(ListTable)
    assert table.hasFocus()
    assert "Accounting Act" in tab.help_text()


def asked(tab: RetentionTab, qtbot: QtBot) -> EraseDialog:
    """Tick all that is shown, and wait for the plan."""
    press("Tick all", tab)
    press("Erase those ticked", tab)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), EraseDialog))
    made = dialog()
    assert isinstance(made, EraseDialog)
    qtbot.waitUntil(lambda: "Goes now" in texts(made))
    return made


def erase_all(tab: RetentionTab, qtbot: QtBot, then: type[QDialog]) -> None:
    """Erase all that is shown; a dialog tells of it."""
    made = asked(tab, qtbot)
    press("I have looked", made)
    press("Erase for good", made)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), then), timeout=20_000)


def test_what_is_ticked_is_erased_for_good(
    tab: RetentionTab, old: list[Customer], session: Session, qtbot: QtBot
) -> None:
    assert not button("Erase those ticked", tab).isEnabled()

    erase_all(tab, qtbot, ReceiptDialog)

    assert "nothing was found" in texts(dialog())
    press("Close", dialog())
    assert [session.register.customers.find(one.id or CustomerId(0)) for one in old] == [None] * 2
    [receipt] = session.register.erasure.receipts()
    assert (receipt.residue, receipt.ground) == (0, Ground.OVER)
    qtbot.waitUntil(lambda: count(tab, "Customers") == "0")


@pytest.fixture
def kept(tab: RetentionTab, session: Session) -> list[KeptRecord]:
    """Erase a customer with an invoice and its document, of which one is disputed."""
    register = session.register
    with session.change(TITLE):
        customer = register.customers.save(a_customer(name="Aholan Auto Oy"))
        deal = register.deals.records.save(
            a_part(
                "deals",
                customer,
                invoice_number="2026-007",
                state=DealState.INVOICED,
                invoiced_on=TODAY,
            )
        )
        register.deals.lines.save(
            DealLine(deal_id=deal.id or DealId(0), place=1, description="Maali", price=12_50)
        )
        register.holds.set(
            Hold(customer_id=customer.id or 0, deal_id=deal.id, reason="Riita", on_day=TODAY)
        )
    draft = draft_of(customer.id or CustomerId(0), "lasku.pdf", kind="invoice", on_day=TODAY)
    with sealed(register, draft, b"%PDF-1.4", UNWATCHED) as document, session.change(TITLE):
        save(register, document)
    register.erasure.erase(register.erasure.plan([Place("customer", customer.id or 0)]))
    session.refilled.emit()
    choose(tab, "Kept by law only")
    return register.erasure.kept()


def test_what_the_law_keeps_is_listed_with_its_day_and_shown_on_purpose(
    tab: RetentionTab, kept: list[KeptRecord], session: Session
) -> None:
    assert lines(tab)["Kept by law only"][:2] == [str(len(kept)), "By itself"]
    rows = {row[1]: row for row in things(tab)}
    deal = rows["Deal"]
    assert deal[0] == "2026-007"
    assert deal[2:4] == ["Aholan Auto Oy", "31.12.2032"]
    assert deal[4].startswith("Accounting Act (1336/1997)")
    assert deal[4].endswith("a dispute is not settled (Riita)")

    [table] = tab.findChildren(RecordTable)
    table.choose_row(things(tab).index(deal))
    press("Show", tab)

    assert "Invoice number: 2026-007" in texts(dialog())
    assert "Name: Aholan Auto Oy" in texts(dialog())
    assert "Description: Maali" in texts(dialog())
    press("Close", dialog())
    number = next(one.id for one in kept if one.table == "deal")
    [entry] = session.register.audit.entries("kept_record", number)
    assert (entry.act, entry.fields) == ("show", "image")


def test_a_settled_dispute_leaves_it_to_the_law_alone(
    tab: RetentionTab, kept: list[KeptRecord], session: Session, qtbot: QtBot
) -> None:
    assert kept
    [table] = tab.findChildren(RecordTable)
    table.choose_row([row[1] for row in things(tab)].index("Deal"))

    press("The dispute is settled", tab)

    assert [one.hold for one in session.register.erasure.kept()] == [""] * len(kept)
    qtbot.waitUntil(lambda: "settled" not in str(things(tab)))


def test_a_kept_document_is_saved_on_purpose(
    tab: RetentionTab, kept: list[KeptRecord], tmp_path: Path, qtbot: QtBot
) -> None:
    assert kept
    [table] = tab.findChildren(RecordTable)
    table.choose_row([row[1] for row in things(tab)].index("Document"))
    table.setFocus()

    QTest.keyClick(table, Qt.Key.Key_Return)
    choose_file(tmp_path / "lasku.pdf")

    qtbot.waitUntil((tmp_path / "lasku.pdf").exists)
    assert (tmp_path / "lasku.pdf").read_bytes() == b"%PDF-1.4"


def test_who_has_invoices_left_is_told_of_before_the_erasure(
    tab: RetentionTab, old: list[Customer], session: Session, qtbot: QtBot
) -> None:
    with session.change(TITLE):
        session.register.deals.records.save(
            a_part("deals", old[0], state=DealState.INVOICED, invoiced_on=LONG_AGO)
        )
    qtbot.waitUntil(lambda: count(tab, "Customers") == "2")

    made = asked(tab, qtbot)

    assert made.windowTitle() == "Erase for good: 2 thing(s)"
    assert "1 deal(s), until 31.12.2026: Accounting Act" in texts(made)
    press("Cancel", dialog())
    assert session.register.customers.find(old[0].id or CustomerId(0)) == old[0]


def test_the_old_history_is_forgotten_without_a_receipt(
    tab: RetentionTab, session: Session, qtbot: QtBot
) -> None:
    with session.change(TITLE):
        session.register.customers.save(a_customer(last_order=date(2029, 1, 1)))
    later = NOW.replace(year=NOW.year + 3)
    session.register.now = lambda: later
    session.day_turned.emit()
    qtbot.waitUntil(lambda: count(tab, "Logs of use") == "1")
    [line] = things(tab)
    assert line[:2] == ["☐ Changes until 21.11.2027", "History"]

    erase_all(tab, qtbot, QMessageBox)

    press("OK", dialog())
    assert session.register.connection.rows("SELECT id FROM change") == []
    assert session.register.erasure.receipts() == []
