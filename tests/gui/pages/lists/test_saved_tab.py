"""The saved lists: names with live counts, conditions, and the customers on a list."""

from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from register_app.gui.pages.lists.condition_dialog import ConditionDialog
from register_app.gui.pages.lists.list_dialog import ListDialog
from register_app.gui.pages.lists.lists_page import ListsPage
from register_app.gui.pages.lists.saved_tab import SavedTab
from register_app.gui.session import Session
from register_app.segments.condition import PRESET, Condition, Conditions
from register_app.segments.segment import Segment
from register_app.segments.subject import Operator
from tests.builders import TITLE, a_customer
from tests.gui import hands
from tests.gui.pages.lists.conftest import HELSINKI

W = TypeVar("W", bound=QWidget)
COUNTS = [("Aktiiviset", "4"), ("Helsingin yritykset", "2")]


def _named(tab: SavedTab) -> list[tuple[str, str]]:
    items = (tab.names.topLevelItem(place) for place in range(tab.names.topLevelItemCount()))
    return [(item.text(0), item.text(1)) for item in items if item]


def _rows(tab: SavedTab) -> list[str]:
    model = tab.results.table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def _choose(tab: SavedTab, place: int) -> None:
    item = tab.names.topLevelItem(place)
    assert item is not None
    tab.names.setCurrentItem(item)


def _dialog(kind: type[W], inside: QWidget, qtbot: QtBot) -> W:
    qtbot.waitUntil(lambda: bool(hands.shown(kind, inside)))
    return hands.shown(kind, inside)[-1]


def _asked(session: Session, name: str) -> Conditions:
    segment = session.register.segments.named(name)
    assert segment is not None
    return segment.asked


@pytest.fixture
def counted(lists: list[Segment], tab: SavedTab, qtbot: QtBot) -> SavedTab:
    """Wait until the lists are counted, and the first is shown."""
    assert lists
    qtbot.waitUntil(lambda: _named(tab) == COUNTS)
    qtbot.waitUntil(lambda: len(_rows(tab)) == 4)
    return tab


def test_the_customers_of_the_chosen_list_are_shown(counted: SavedTab, qtbot: QtBot) -> None:
    assert _rows(counted) == ["Aalto Oy", "Berg Ab", "Cederqvist", "Dal Oy"]

    _choose(counted, 1)

    qtbot.waitUntil(lambda: _rows(counted) == ["Aalto Oy", "Berg Ab"])
    texts = hands.texts(counted)
    assert "Helsingin yritykset" in texts
    assert "Kevätkirje" in texts
    assert "Postcode between 00100–00990" in texts
    assert "Kind is Private person" in texts


def test_counts_follow_each_change_and_its_undo(
    counted: SavedTab, session: Session, qtbot: QtBot
) -> None:
    with session.change(TITLE):
        session.register.customers.save(a_customer(name="Frisk Oy", postcode="00500"))
    assert _named(counted) == [("Aktiiviset", "5"), ("Helsingin yritykset", "3")]
    qtbot.waitUntil(lambda: "Frisk Oy" in _rows(counted))

    session.undo()
    assert _named(counted) == COUNTS
    session.redo()
    assert _named(counted)[0] == ("Aktiiviset", "5")


def test_a_hidden_page_catches_up_when_it_is_shown(
    counted: SavedTab, page: ListsPage, session: Session, qtbot: QtBot
) -> None:
    page.hide()
    with session.change(TITLE):
        session.register.customers.save(a_customer(name="Frisk Oy"))
    assert _named(counted) == COUNTS

    page.show()

    qtbot.waitUntil(lambda: _named(counted)[0] == ("Aktiiviset", "5"))
    qtbot.waitUntil(lambda: "Frisk Oy" in _rows(counted))


def test_after_background_work_everything_is_counted_anew(
    counted: SavedTab, session: Session, qtbot: QtBot
) -> None:
    def work(register: object, _: object) -> None:
        own = session.register.another(query_only=False)
        with own, own.change(TITLE):
            for number in range(300):
                own.customers.save(a_customer(name=f"Uusi {number:03}"))
        assert register

    session.write(work, lambda _: None)

    qtbot.waitUntil(lambda: _named(counted)[0] == ("Aktiiviset", "304"))
    qtbot.waitUntil(lambda: len(_rows(counted)) == 304)


def test_a_large_change_is_counted_in_the_background(
    counted: SavedTab, session: Session, qtbot: QtBot
) -> None:
    with session.change(TITLE):
        for number in range(300):
            session.register.customers.save(a_customer(name=f"Uusi {number:03}"))

    qtbot.waitUntil(lambda: _named(counted)[0] == ("Aktiiviset", "304"))


def test_a_condition_is_clicked_together_and_is_one_change(
    counted: SavedTab, session: Session, qtbot: QtBot
) -> None:
    hands.press("+ Condition", counted.builder)
    dialog = _dialog(ConditionDialog, counted, qtbot)
    hands.write("town", "Search fields", dialog)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    [operators] = hands.shown(QComboBox, dialog)
    assert operators.hasFocus()
    assert operators.currentText() == "Town contains …"
    qtbot.waitUntil(lambda: len(hands.shown(QLineEdit, dialog)) == 2)
    hands.write("turku, tampere", "Value", dialog)
    assert "Town contains turku or tampere" in hands.texts(dialog)
    qtbot.waitUntil(lambda: "1 customer(s) on the list" in hands.texts(dialog))
    QTest.keyClick(hands.line("Value", dialog), Qt.Key.Key_Return)

    wanted = Condition("city", Operator.CONTAINS, ("turku", "tampere"))
    assert _asked(session, "Aktiiviset") == Conditions((*PRESET.include, wanted))
    qtbot.waitUntil(lambda: _named(counted)[0] == ("Aktiiviset", "1"))
    session.undo()
    assert _asked(session, "Aktiiviset") == PRESET
    qtbot.waitUntil(lambda: _named(counted) == COUNTS)


def test_a_sentence_is_clicked_to_change_it(
    counted: SavedTab, session: Session, qtbot: QtBot
) -> None:
    _choose(counted, 1)
    qtbot.waitUntil(lambda: "Kind is Private person" in hands.texts(counted.builder))
    hands.press("Kind is Private person", counted.builder)
    dialog = _dialog(ConditionDialog, counted, qtbot)
    [picks] = hands.shown(QListWidget, dialog)
    ticked = [
        picks.item(row).text()
        for row in range(picks.count())
        if picks.item(row).checkState() is Qt.CheckState.Checked
    ]
    assert ticked == ["Private person"]

    picks.item(2).setCheckState(Qt.CheckState.Checked)
    hands.press("Change", dialog)
    qtbot.waitUntil(lambda: bool(hands.button("+ Condition", counted.builder)))
    focused = counted.window().focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Add a condition: left out"

    assert _asked(session, "Helsingin yritykset").exclude == (
        Condition("kind", Operator.IS, ("private", "company")),
    )
    qtbot.waitUntil(lambda: _named(counted)[1] == ("Helsingin yritykset", "0"))


def test_a_condition_is_taken_away_by_its_cross(
    counted: SavedTab, session: Session, qtbot: QtBot
) -> None:
    _choose(counted, 1)
    qtbot.waitUntil(lambda: "Kind is Private person" in hands.texts(counted.builder))
    crosses = [one for one in hands.shown(QPushButton, counted.builder) if one.text() == "✕"]

    crosses[-1].click()

    assert _asked(session, "Helsingin yritykset") == Conditions(HELSINKI.include)
    qtbot.waitUntil(lambda: _named(counted)[1] == ("Helsingin yritykset", "3"))


def test_a_list_is_made_named_copied_and_removed(
    counted: SavedTab, session: Session, qtbot: QtBot
) -> None:
    hands.press("New list", counted)
    dialog = _dialog(ListDialog, counted, qtbot)
    dialog.accept()
    assert "Give the list a name" in hands.texts(dialog)
    hands.write("aktiiviset", "Name", dialog)
    dialog.accept()
    assert "Another list has this name" in hands.texts(dialog)
    hands.write("Naapurit", "Name", dialog)
    dialog.accept()
    qtbot.waitUntil(lambda: _named(counted)[-1] == ("Naapurit", "4"))
    assert counted.names.currentIndex().row() == 2

    acts = {act.text(): act for act in counted.actions()}
    acts["Copy the list"].trigger()
    acts["Copy the list"].trigger()
    names = [name for name, _ in _named(counted)][2:]
    assert names == ["Naapurit", "Naapurit (2)", "Naapurit (2) (2)"]
    counted.names.setFocus()
    QTest.keyClick(counted.names, Qt.Key.Key_Delete)
    assert session.register.segments.named("Naapurit (2) (2)") is None
    session.undo()
    assert session.register.segments.named("Naapurit (2) (2)") is not None

    _choose(counted, 2)
    acts["Rename the list…"].trigger()
    dialog = _dialog(ListDialog, counted, qtbot)
    hands.write("Aidan takana", "Name", dialog)
    dialog.accept()
    assert _named(counted)[0][0] == "Aidan takana"


def test_an_empty_page_says_what_a_list_is_and_makes_the_first(
    tab: SavedTab, qtbot: QtBot
) -> None:
    tab.focus_search()
    assert "No lists yet" in hands.texts(tab)

    hands.press("Make the first list", tab)

    assert _dialog(ListDialog, tab, qtbot).isVisible()


def test_a_list_of_another_version_says_so_and_shows_nobody(
    counted: SavedTab, lists: list[Segment], session: Session, qtbot: QtBot
) -> None:
    with session.change(TITLE):
        session.register.segments.records.save(replace(lists[0], conditions="?"))

    assert "does not know" in hands.texts(counted)
    assert not hands.button("Make a campaign…", counted).isEnabled()
    assert _rows(counted) == []
    session.undo()
    qtbot.waitUntil(lambda: _named(counted) == COUNTS)
    qtbot.waitUntil(lambda: len(_rows(counted)) == 4)


def test_return_shows_the_customer_and_escape_leads_back(
    counted: SavedTab, page: ListsPage, qtbot: QtBot
) -> None:
    counted.names.setFocus()
    QTest.keyClick(counted.names, Qt.Key.Key_Return)
    table = counted.results.table
    assert table.hasFocus()

    with qtbot.waitSignal(page.customer_wanted) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [1]
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert counted.names.hasFocus()


def test_customers_are_ordered_by_any_column(counted: SavedTab, qtbot: QtBot) -> None:
    counted.results.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)

    qtbot.waitUntil(lambda: _rows(counted)[0] == "Dal Oy")
    counted.results.table.columns_chosen.emit(("name", "postcode"))
    assert counted.results.table.model().columnCount() == 2


def test_a_menu_offers_what_can_be_done_with_a_list(counted: SavedTab) -> None:
    hands.press("⋯", counted)

    [menu] = hands.shown(QMenu, counted)
    assert [act.text() for act in menu.actions()] == [
        "Rename the list…",
        "Copy the list",
        "Delete the list",
    ]
    menu.close()


def test_the_customer_chosen_on_a_list_is_at_hand(counted: SavedTab, page: ListsPage) -> None:
    counted.results.table.choose_row(1)

    assert page.customer_at_hand() == counted.results.table.current_id()
