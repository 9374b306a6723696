"""The Deals tab of a customer's card."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer, CustomerId
from register_app.db.records import shape_of
from register_app.deals.deal import Deal, DealState
from register_app.gui.charts.bar_chart import BarChart
from register_app.gui.pages.deals.deal_dialog import DealDialog, LostDialog
from register_app.gui.pages.deals.deals_tab import DealsTab
from register_app.gui.pages.deals.lines_editor import LinesEditor
from register_app.gui.pages.deals.paper_dialogs import InvoiceDialog
from register_app.gui.pages.documents.text_pane import TextPane
from register_app.gui.pages.documents.viewer import Viewer
from register_app.gui.session import Session
from register_app.gui.tables.record_table import RecordTable
from tests.builders import TITLE, a_part
from tests.gui import hands
from tests.gui.conftest import OnScreen
from tests.gui.pages.deals.conftest import DAY
from tests.gui.pages.documents.papers import attached


@pytest.fixture
def tab(session: Session, buyers: list[Customer], on_screen: OnScreen) -> DealsTab:
    """Show the first customer's tab; it follows changes as in the card."""
    tab = DealsTab(session)
    tab.resize(640, 640)
    on_screen(tab)

    def follow() -> None:
        tab.show_customer(session.register.customers.get(CustomerId(buyers[0].id or 0)))

    session.changed.connect(follow)
    follow()
    return tab


def table(tab: DealsTab) -> RecordTable:
    found = tab.findChild(RecordTable)
    assert isinstance(found, RecordTable)
    return found


def cells(tab: DealsTab) -> list[list[str]]:
    model = table(tab).model()
    rows, columns = range(model.rowCount()), range(model.columnCount())
    return [[model.index(row, column).data() for column in columns] for row in rows]


def stored(session: Session, deal: Deal) -> Deal:
    return session.register.deals.records.get(deal.id or 0)


def test_a_customer_without_deals_is_told_how_to_begin(tab: DealsTab) -> None:
    assert "No deals yet" in hands.texts(tab)
    assert not table(tab).isVisible()


@pytest.mark.usefixtures("deals")
def test_deals_are_listed_with_stage_number_sum_and_day(tab: DealsTab) -> None:
    assert [[row[0], row[1], row[4]] for row in cells(tab)] == [
        ["Katon maalaus", "Offer", "2026-001"],
        ["Aidan maalaus", "Paid", "2026-002"],
        ["Lattia", "Lost", "2026-003"],
    ]
    assert cells(tab)[0][3] == "22.11.2026"
    assert "100" in cells(tab)[0][2]
    assert "Sold" in hands.texts(tab)


@pytest.mark.usefixtures("deals")
def test_sales_are_drawn_by_year_and_told_in_words(tab: DealsTab) -> None:
    [chart] = hands.shown(BarChart, tab)

    assert chart.accessibleName() == "Sales by year"
    assert "2026" in chart.accessibleDescription()


def test_one_key_moves_a_deal_on_and_another_back(
    deals: list[Deal], tab: DealsTab, session: Session, qtbot: QtBot
) -> None:
    table(tab).setFocus()
    hands.keys(qtbot, tab, "Alt+Right")
    assert stored(session, deals[0]).state is DealState.WON
    assert table(tab).current_id() == deals[0].id

    hands.keys(qtbot, tab, "Alt+Left")

    assert stored(session, deals[0]) == deals[0]
    undone = session.undo()
    assert undone is not None
    assert stored(session, deals[0]).state is DealState.WON


def test_a_lost_deal_needs_a_reason(
    deals: list[Deal], tab: DealsTab, session: Session, qtbot: QtBot
) -> None:
    hands.press("Lost", tab)
    dialog = hands.dialog()
    assert isinstance(dialog, LostDialog)
    hands.press("Mark as lost", dialog)
    assert "Tell why the deal was lost" in hands.texts(dialog)

    hands.write("Hinta", "Why it was lost", dialog)
    hands.press("Mark as lost", dialog)

    lost = stored(session, deals[0])
    assert (lost.state, lost.lost_reason) == (DealState.LOST, "Hinta")


def test_a_deal_is_removed_when_the_person_is_sure_and_comes_back(
    deals: list[Deal], tab: DealsTab, session: Session
) -> None:
    hands.press("Remove deal", tab)
    hands.press("Remove deal", hands.dialog())
    QApplication.processEvents()
    assert len(cells(tab)) == 2

    session.undo()

    assert len(cells(tab)) == 3
    assert stored(session, deals[0]) == deals[0]


def test_a_new_deal_is_written_with_its_lines_by_keys(
    tab: DealsTab, session: Session, buyers: list[Customer], qtbot: QtBot
) -> None:
    hands.press("New deal", tab)
    dialog = hands.dialog()
    assert isinstance(dialog, DealDialog)
    hands.write("Katto", "Title", dialog)
    [lines] = hands.shown(LinesEditor, dialog)
    lines.table.setFocus()
    for text in ("Pesu", "2,5", "h", "40"):
        _type(text, lines)
        _press(Qt.Key.Key_Return, lines)
    _press(Qt.Key.Key_Return, lines)
    _type("Maali", lines)
    _press(Qt.Key.Key_Return, lines)
    _press(Qt.Key.Key_Escape, lines)
    assert "125.50" in hands.texts(dialog)

    [lines] = hands.shown(LinesEditor, dialog)
    blank = lines.table.model().index(2, 0)
    assert (blank.data(), blank.data(Qt.ItemDataRole.AccessibleTextRole)) == ("", "New line")
    dialog.accept()

    [deal] = session.register.deals.of(CustomerId(buyers[0].id or 0))
    assert (deal.title, deal.number, deal.net, deal.gross) == ("Katto", "2026-001", 10000, 12550)
    kept = session.register.deals.lines_of(deal.id)  # type: ignore[arg-type]  # stored
    assert [line.description for line in kept] == ["Pesu", "Maali"]


def test_what_is_being_written_in_a_line_is_saved_too(
    deals: list[Deal], tab: DealsTab, session: Session, qtbot: QtBot
) -> None:
    hands.press("Edit deal", tab)
    dialog = hands.dialog()
    [lines] = hands.shown(LinesEditor, dialog)
    lines.table.setFocus()
    lines.table.setCurrentIndex(lines.table.model().index(0, 3))
    _type("70", lines)

    hands.keys(qtbot, dialog, "Ctrl+Return")

    assert stored(session, deals[0]).net == 70_00


def _type(text: str, lines: LinesEditor) -> None:
    """Type letter by letter: the first one opens the cell, the others go into it."""
    for letter in text:
        QTest.keyClicks(_writing(lines), letter)


def _press(key: Qt.Key, lines: LinesEditor) -> None:
    QTest.keyClick(_writing(lines), key)
    QApplication.processEvents()


def _writing(lines: LinesEditor) -> QWidget:
    focus = QApplication.focusWidget()
    return focus if focus is not None and lines.isAncestorOf(focus) else lines.table


def test_what_cannot_be_read_in_a_line_is_told_and_nothing_is_saved(
    deals: list[Deal], tab: DealsTab, session: Session
) -> None:
    hands.press("Edit deal", tab)
    dialog = hands.dialog()
    [lines] = hands.shown(LinesEditor, dialog)
    model = lines.table.model()
    model.setData(model.index(0, 3), "paljon")

    hands.press("Save", dialog)

    assert "Not an amount" in hands.texts(dialog)
    assert stored(session, deals[0]) == deals[0]
    model.setData(model.index(0, 3), "10")
    hands.press("Save", dialog)
    assert stored(session, deals[0]).net == 10_00


def test_an_amount_with_vat_follows_the_one_without(
    tab: DealsTab, session: Session, buyers: list[Customer]
) -> None:
    hands.press("New deal", tab)
    dialog = hands.dialog()
    hands.write("Katto", "Title", dialog)
    hands.write("100", "Without VAT", dialog)
    hands.line("With VAT", dialog).setFocus()
    assert hands.line("With VAT", dialog).text() == "125,50"

    hands.press("Save", dialog)

    [deal] = session.register.deals.of(CustomerId(buyers[0].id or 0))
    assert (deal.net, deal.gross) == (100_00, 125_50)


def test_another_stage_in_the_dialog_sets_its_date(
    deals: list[Deal], tab: DealsTab, session: Session
) -> None:
    hands.press("Edit deal", tab)
    dialog = hands.dialog()
    assert isinstance(dialog, DealDialog)
    dialog.form.field("state").write(DealState.INVOICED)

    hands.press("Save", dialog)

    invoiced = stored(session, deals[0])
    assert invoiced.invoiced_on == session.register.today()
    assert invoiced.invoice_number == "2026-002"


def test_papers_are_made_from_a_menu_of_what_is_possible(
    deals: list[Deal], tab: DealsTab, session: Session
) -> None:
    menu = _papers(tab)
    assert [(act.text(), act.isEnabled()) for act in menu.actions()] == [
        ("Make offer PDF…", True),
        ("Make invoice PDF…", True),
        ("Save Finvoice XML…", False),
    ]
    table(tab).choose(deals[1].id or 0)
    assert [act.isEnabled() for act in menu.actions()] == [True, True, True]
    table(tab).choose(deals[2].id or 0)
    assert [act.isEnabled() for act in menu.actions()] == [False, False, False]


def test_the_deal_that_is_chosen_is_invoiced(
    deals: list[Deal], tab: DealsTab, session: Session
) -> None:
    _papers(tab).actions()[1].trigger()

    dialog = hands.dialog()
    assert isinstance(dialog, InvoiceDialog)
    assert deals[0].state is DealState.OPEN
    assert "The deal moves to Invoiced" in hands.texts(dialog)


def test_documents_of_the_deal_are_shown_from_its_papers(
    deals: list[Deal], buyers: list[Customer], tab: DealsTab, session: Session, qtbot: QtBot
) -> None:
    register = session.register
    sketch = attached(register, buyers[0], "luonnos & mitat.txt", b"kolme metri\xc3\xa4")
    attached(register, buyers[0], "muu.txt", b"muu")
    with session.change(TITLE):
        register.documents.records.save(replace(sketch, deal_id=deals[0].id))
    menu = _papers(tab)

    menu.aboutToShow.emit()
    shown = [act for act in menu.actions() if act.text().startswith("Show")]
    assert [act.text() for act in shown] == ["Show “luonnos && mitat.txt”"]
    shown[0].trigger()

    viewer = hands.dialog()
    assert isinstance(viewer, Viewer)
    qtbot.waitUntil(lambda: isinstance(viewer.pane, TextPane))
    viewer.reject()
    table(tab).choose(deals[1].id or 0)
    menu.aboutToShow.emit()
    assert len(menu.actions()) == 3


def _papers(tab: DealsTab) -> QMenu:
    pressed = hands.button("Papers", tab)
    assert isinstance(pressed, QPushButton)
    return pressed.menu()


_MANY = 600


@pytest.fixture
def many(tab: DealsTab, session: Session, buyers: list[Customer], qtbot: QtBot) -> list[int]:
    """Store many offers of the first customer, the first the newest; return their ids."""
    made = [
        a_part("deals", buyers[0], title=f"Katto {age:03}", offered_on=DAY - timedelta(age))
        for age in range(_MANY)
    ]
    with session.change(TITLE):
        ids = session.register.deals.records.add_rows(map(shape_of(Deal).write, made))
    qtbot.waitUntil(lambda: table(tab).model().rowCount() == _MANY)
    return list(ids)


def test_deal_chosen_in_a_long_list_stays_so(
    tab: DealsTab, session: Session, many: list[int], qtbot: QtBot
) -> None:
    table(tab).choose(many[400])
    offset = table(tab).verticalScrollBar().value()
    assert offset > 0

    with session.change(TITLE):
        session.register.deals.records.delete(many[0])
    qtbot.waitUntil(lambda: table(tab).model().rowCount() == _MANY - 1)

    assert table(tab).current_id() == many[400]
    assert table(tab).verticalScrollBar().value() == offset


def test_no_deal_of_another_customer_is_shown_while_a_long_list_is_read(
    tab: DealsTab, buyers: list[Customer], many: list[int], qtbot: QtBot
) -> None:
    tab.show_customer(buyers[1])
    assert "No deals yet" in hands.texts(tab)

    tab.show_customer(buyers[0])

    assert not table(tab).isVisible()
    assert "No deals yet" not in hands.texts(tab)
    qtbot.waitUntil(lambda: table(tab).isVisible())
    assert table(tab).current_id() == many[0]
