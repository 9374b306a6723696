"""The Deals page: the deals as a board, as a table and in sums."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer, CustomerId
from register_app.deals.deal import Deal, DealState
from register_app.gui.charts.bar_chart import BarChart
from register_app.gui.charts.figures_table import FiguresTable
from register_app.gui.pages.deals import figures_of
from register_app.gui.pages.deals.board_column import ColumnList
from register_app.gui.pages.deals.deal_dialog import DealDialog, LostDialog
from register_app.gui.pages.deals.deals_page import DealsPage
from register_app.gui.pages.deals.new_deal_dialog import NewDealDialog
from register_app.gui.session import Session
from register_app.gui.tables.record_table import RecordTable
from tests.builders import TITLE
from tests.gui import hands
from tests.gui.conftest import OnScreen
from tests.gui.pages.deals.conftest import DAY


@pytest.fixture
def page(session: Session, on_screen: OnScreen) -> DealsPage:
    """Show the page to a person."""
    page = DealsPage(session)
    page.resize(1100, 720)
    on_screen(page)
    page.focus_search()
    return page


def stage(state: DealState, page: DealsPage) -> ColumnList:
    return next(each for each in page.findChildren(ColumnList) if each.state_shown is state)


def cards(state: DealState, page: DealsPage) -> list[str]:
    model = stage(state, page).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def table(page: DealsPage) -> RecordTable:
    [found] = hands.shown(RecordTable, page)
    return found


def rows(page: DealsPage) -> list[str]:
    model = table(page).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def stored(session: Session, deal: Deal) -> Deal:
    return session.register.deals.records.get(deal.id or 0)


def drop(from_: DealState, to: DealState, page: DealsPage) -> bool:
    """Let go of the first card of a stage over another one; say whether it was taken."""
    model, target = stage(from_, page).model(), stage(to, page)
    carried = model.mimeData([model.index(0, 0)])
    move, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    target.dragEnterEvent(QDragEnterEvent(QPointF(4, 4), move, carried, left, keys))
    moving = QDragMoveEvent(QPointF(4, 4), move, carried, left, keys)
    target.dragMoveEvent(moving)
    target.dropEvent(QDropEvent(QPointF(4, 4), move, carried, left, keys))
    QApplication.processEvents()
    return moving.isAccepted()


def test_empty_page_says_what_a_deal_is_and_begins_one(page: DealsPage) -> None:
    assert "No deals yet" in hands.texts(page)

    hands.press("Write the first deal", page)

    assert isinstance(hands.dialog(), NewDealDialog)


@pytest.mark.usefixtures("deals")
def test_board_has_a_card_for_each_deal_in_its_stage(page: DealsPage) -> None:
    assert [plain(card) for card in cards(DealState.OPEN, page)] == [
        "Katon maalaus, Aalto Oy, 100 €, 22.11."
    ]
    assert [plain(card) for card in cards(DealState.PAID, page)] == [
        "Aidan maalaus, Aalto Oy, 200 €, 9.3."
    ]
    assert cards(DealState.LOST, page) == ["Lattia, Aalto Oy, 1.3.2025"]
    assert plain(stage(DealState.OPEN, page).accessibleDescription()) == "1 deals, 100.00 €"


def test_invoice_that_is_late_says_so_on_its_card(
    deals: list[Deal], page: DealsPage, session: Session
) -> None:
    due = DAY - timedelta(3)
    for day in (due, DAY):
        late = replace(
            deals[0], state=DealState.INVOICED, invoiced_on=due, due_on=day, invoice_number="1"
        )
        with session.change(TITLE):
            session.register.deals.save(late, on=DAY)
        said = "late 19.11." if day == due else "due 22.11."
        assert cards(DealState.INVOICED, page)[0].endswith(said)
        assert stage(DealState.INVOICED, page).grab().width() > 0


def test_keys_lead_from_the_search_to_a_card_and_move_it(
    deals: list[Deal], page: DealsPage, session: Session, qtbot: QtBot
) -> None:
    hands.keys(qtbot, page, "Down")
    hands.keys(qtbot, page, "Alt+Right")

    assert stored(session, deals[0]).state is DealState.WON
    assert stage(DealState.WON, page).hasFocus()
    hands.keys(qtbot, page, "Alt+Left")
    assert stored(session, deals[0]) == deals[0]
    session.undo()
    assert stage(DealState.WON, page).hasFocus()


@pytest.mark.usefixtures("deals")
def test_arrows_walk_over_empty_stages_and_back_to_the_search(
    page: DealsPage, qtbot: QtBot
) -> None:
    hands.keys(qtbot, page, "Down")
    hands.keys(qtbot, page, "Right")
    assert stage(DealState.PAID, page).hasFocus()
    hands.keys(qtbot, page, "Right")
    hands.keys(qtbot, page, "Right")
    assert stage(DealState.LOST, page).hasFocus()
    assert len([each for each in page.findChildren(ColumnList) if each.selectedIndexes()]) == 1

    hands.keys(qtbot, page, "Up")

    assert hands.line("Search deals", page).hasFocus()


@pytest.mark.usefixtures("deals")
def test_letters_typed_on_the_board_search(page: DealsPage, qtbot: QtBot) -> None:
    hands.keys(qtbot, page, "Down")
    QTest.keyClicks(stage(DealState.OPEN, page), "aida")

    assert hands.line("Search deals", page).text() == "aida"
    assert cards(DealState.OPEN, page) == []
    assert len(cards(DealState.PAID, page)) == 1


def test_card_is_dragged_to_another_stage(
    deals: list[Deal], page: DealsPage, session: Session
) -> None:
    assert drop(DealState.OPEN, DealState.INVOICED, page)

    moved = stored(session, deals[0])
    assert (moved.state, moved.invoiced_on) == (DealState.INVOICED, DAY)
    session.undo()
    assert stored(session, deals[0]) == deals[0]


def test_card_dragged_to_the_lost_ones_asks_why(
    deals: list[Deal], page: DealsPage, session: Session
) -> None:
    drop(DealState.OPEN, DealState.LOST, page)

    assert isinstance(hands.dialog(), LostDialog)
    assert stored(session, deals[0]) == deals[0]


def test_what_comes_from_another_board_is_not_taken(
    deals: list[Deal], page: DealsPage, session: Session, on_screen: OnScreen
) -> None:
    other = DealsPage(session)
    on_screen(other)
    model = stage(DealState.OPEN, other).model()
    carried = model.mimeData([model.index(0, 0)])
    target = stage(DealState.WON, page)
    move, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(4, 4), move, carried, left, Qt.KeyboardModifier.NoModifier)

    target.dropEvent(event)
    QApplication.processEvents()

    assert not event.isAccepted()
    assert stored(session, deals[0]) == deals[0]


def test_return_edits_the_card_and_ctrl_return_shows_the_customer(
    deals: list[Deal], page: DealsPage, qtbot: QtBot
) -> None:
    hands.keys(qtbot, page, "Down")
    with qtbot.waitSignal(page.customer_wanted) as wanted:
        hands.keys(qtbot, page, "Ctrl+Return")
    assert wanted.args == [deals[0].customer_id]

    hands.keys(qtbot, page, "Return")

    dialog = hands.dialog()
    assert isinstance(dialog, DealDialog)
    assert hands.line("Title", dialog).text() == "Katon maalaus"


@pytest.mark.usefixtures("deals")
def test_menu_of_a_card_offers_what_can_be_done(page: DealsPage) -> None:
    shown = stage(DealState.LOST, page)
    shown.setFocus()
    shown.customContextMenuRequested.emit(QPoint(8, 8))

    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [act.text() for act in menu.actions()] == [
        *("Edit deal…", "Back: Offer", "Remove deal")
    ]
    menu.close()


def test_new_deal_is_written_for_the_customer_picked(
    page: DealsPage, buyers: list[Customer], session: Session, qtbot: QtBot
) -> None:
    hands.keys(qtbot, page, "Ctrl+Shift+N")
    asking = hands.dialog()
    hands.press("Go on", asking)
    assert "Search for a customer and choose one" in hands.texts(asking)
    hands.write("berg", "Search for a customer", asking)
    hands.press("Go on", asking)
    dialog = hands.dialog()
    assert isinstance(dialog, DealDialog)
    hands.write("Katto", "Title", dialog)
    assert page.is_unsaved()
    hands.press("Save", dialog)

    [deal] = session.register.deals.of(CustomerId(buyers[1].id or 0))
    assert deal.title == "Katto"
    assert cards(DealState.OPEN, page)[0].startswith("Katto, Berg Ab")


@pytest.mark.usefixtures("deals")
def test_nothing_found_says_so_and_shows_all_again(page: DealsPage) -> None:
    hands.write("qqq", "Search deals", page)
    assert "No deal fits" in hands.texts(page)

    hands.press("Show all deals", page)

    assert len(cards(DealState.OPEN, page)) == 1


@pytest.mark.usefixtures("deals")
def test_table_lists_the_same_deals_with_the_same_one_chosen(
    page: DealsPage, qtbot: QtBot
) -> None:
    stage(DealState.LOST, page).setFocus()

    hands.press("Table", page)

    assert rows(page) == ["Katon maalaus", "Aidan maalaus", "Lattia"]
    assert table(page).currentIndex().row() == 2
    hands.press("Board", page)
    assert stage(DealState.LOST, page).selectedIndexes()


@pytest.mark.usefixtures("deals")
def test_table_is_sorted_searched_and_left_by_keys(page: DealsPage, qtbot: QtBot) -> None:
    hands.press("Table", page)
    table(page).horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    assert rows(page) == ["Aidan maalaus", "Katon maalaus", "Lattia"]
    page.focus_search()
    hands.keys(qtbot, page, "Return")
    assert table(page).hasFocus()
    table(page).customContextMenuRequested.emit(QPoint(8, 8))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()

    hands.keys(qtbot, page, "Esc")

    assert hands.line("Search deals", page).hasFocus()


@pytest.mark.usefixtures("deals")
def test_condition_narrows_board_and_table(page: DealsPage) -> None:
    hands.press("2026", page)
    assert cards(DealState.LOST, page) == []
    hands.press("Table", page)
    assert rows(page) == ["Katon maalaus", "Aidan maalaus"]

    hands.press("Payment is late", page)

    assert "No deal fits" in hands.texts(page)


@pytest.mark.usefixtures("deals")
def test_menu_of_conditions_offers_stages_and_years(page: DealsPage) -> None:
    hands.press("+ Condition", page)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    groups = menu.findChildren(QMenu)
    assert [[act.text() for act in inner.actions()] for inner in groups] == [
        ["Offer", "Order", "Invoiced", "Paid", "Lost"],
        ["2026", "2025"],
        ["Payment is late"],
    ]

    groups[0].actions()[4].trigger()
    menu.close()

    assert stage(DealState.LOST, page).isVisible()
    assert not stage(DealState.OPEN, page).isVisible()


@pytest.mark.usefixtures("deals")
def test_stage_with_too_many_cards_leads_to_the_table(
    page: DealsPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(figures_of, "_CARDS", 0)
    session.refilled.emit()

    hands.press("All 1 in the table", page)

    assert rows(page) == ["Katon maalaus"]
    assert table(page).hasFocus()


@pytest.mark.usefixtures("deals")
def test_sums_are_drawn_by_stage_and_month_and_told_by_customer(
    page: DealsPage, buyers: list[Customer], qtbot: QtBot
) -> None:
    hands.press("Sums", page)

    charts = {chart.accessibleName(): chart for chart in hands.shown(BarChart, page)}
    assert set(charts) == {"Pipeline", "Sales by month"}
    assert "March 2026, 200" in plain(charts["Sales by month"].accessibleDescription())
    assert "Offer, 100" in plain(charts["Pipeline"].accessibleDescription())
    [customers] = hands.shown(FiguresTable, page)
    model = customers.model()
    told = [plain(str(model.index(0, at).data())) for at in range(model.columnCount())]
    assert told == ["Aalto Oy", "200.00 €", "251.00 €", "1"]
    customers.setFocus()
    customers.setCurrentIndex(model.index(0, 0))
    with qtbot.waitSignal(page.customer_wanted) as wanted:
        QTest.keyClick(customers, Qt.Key.Key_Return)
    assert wanted.args == [buyers[0].id]
    page.resize(600, 720)
    assert page.grab().width() > 0


@pytest.mark.usefixtures("deals")
def test_sums_of_another_year_end_with_its_december(page: DealsPage, session: Session) -> None:
    hands.press("Sums", page)
    page._chips.add(page._offered()[1].conditions[1], is_on=True)  # noqa: SLF001  as from the menu
    session.refilled.emit()

    told = [label.text() for label in hands.shown(QLabel, page)]
    assert "Nothing to show yet." in told
    assert "Who bought most" in told


@pytest.mark.usefixtures("deals")
def test_page_tells_what_it_is_for_and_offers_its_views_by_name(page: DealsPage) -> None:
    assert "Alt with an arrow" in page.help_text()
    assert not page.is_unsaved()

    acts = {act.text(): act for act in page.actions()}
    acts["Show deals as a table"].trigger()

    assert len(rows(page)) == 3
    acts["Show sums of deals"].trigger()
    assert hands.shown(BarChart, page)
    acts["Show deals as a board"].trigger()
    assert stage(DealState.OPEN, page).isVisible()
