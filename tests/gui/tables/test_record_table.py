"""The list on screen, driven by keys and mouse."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from register_app.gui.tables.record_table import RecordTable
from register_app.gui.tables.row_model import Column, Row, RowModel
from register_app.i18n import Text

COLUMNS = tuple(
    Column(name, Text("tests", name.title()), str) for name in ("name", "kind", "town", "phone")
)
LONG = "Pitkänimisen kiinteistöhuollon osuuskunta Äänekosken seudulla"


def _rows(ids: Sequence[int], columns: Sequence[str]) -> list[Row]:
    return [(row_id, *(f"{name} {row_id} {LONG}" for name in columns)) for row_id in ids]


@pytest.fixture
def table(qtbot: QtBot) -> Iterator[RecordTable]:
    """Return a table with five rows, on screen."""
    model = RowModel(_rows, COLUMNS)
    table = RecordTable(model, "Customers")
    qtbot.addWidget(table)
    table.resize(900, 400)
    model.set_found(5, [11, 12, 13, 14, 15])
    with qtbot.waitExposed(table):
        table.show()
    yield table
    table.close()


def _menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_return_opens_and_ctrl_return_opens_apart(table: RecordTable, qtbot: QtBot) -> None:
    table.choose(12)

    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    with qtbot.waitSignal(table.opened_apart) as apart:
        QTest.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert (opened.args, apart.args) == ([12], [12])


def test_double_click_opens(table: RecordTable, qtbot: QtBot) -> None:
    place = table.visualRect(table.model().index(2, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    with qtbot.waitSignal(table.opened) as opened:
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert opened.args == [13]


def test_arrows_move_and_up_in_the_first_row_leaves(table: RecordTable, qtbot: QtBot) -> None:
    table.choose_row(0)

    with qtbot.waitSignal(table.current_changed) as moved:
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert moved.args == [12]

    QTest.keyClick(table, Qt.Key.Key_Up)
    with qtbot.waitSignal(table.left_upwards):
        QTest.keyClick(table, Qt.Key.Key_Up)


def test_letters_are_for_the_search(table: RecordTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.typed) as typed:
        QTest.keyClicks(table, "m")

    assert typed.args == ["m"]


def test_unknown_id_is_not_chosen(table: RecordTable) -> None:
    assert table.choose(15)
    assert not table.choose(99)
    assert table.current_id() == 15


def test_click_on_a_heading_asks_for_its_order(table: RecordTable, qtbot: QtBot) -> None:
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(2) + 20, header.height() // 2)

    with qtbot.waitSignal(table.model().sort_wanted) as asked:  # type: ignore[attr-defined]  # of RowModel
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert asked.args == ["town", False]


def test_showing_an_order_does_not_ask_for_it(table: RecordTable, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(table.model().sort_wanted):  # type: ignore[attr-defined]  # of RowModel
        table.show_sorted("phone", descending=True)

    assert table.horizontalHeader().sortIndicatorSection() == 3
    table.show_sorted("email", descending=False)
    assert table.horizontalHeader().sortIndicatorSection() == -1


def test_columns_are_chosen_from_a_menu(table: RecordTable, qtbot: QtBot) -> None:
    table.show_columns(("name", "kind"), may_hide=False)
    table.choose_columns()
    menu = _menu()
    offered = [(action.text(), action.isChecked()) for action in menu.actions()]

    with qtbot.waitSignal(table.columns_chosen) as chosen:
        menu.actions()[1].trigger()

    assert offered == [("Kind", True), ("Town", False), ("Phone", False)]
    assert chosen.args == [("name", "kind", "town")]
    menu.close()


def test_right_button_on_the_headings_opens_the_menu(table: RecordTable) -> None:
    table.horizontalHeader().customContextMenuRequested.emit(QPoint(5, 5))

    menu = _menu()
    assert len(menu.actions()) == 3
    menu.close()


def test_last_columns_go_where_there_is_no_room(table: RecordTable) -> None:
    table.show_columns(("kind", "town", "phone"), may_hide=True)
    assert not any(table.isColumnHidden(place) for place in range(4))

    table.resize(360, 400)

    hidden = [table.isColumnHidden(place) for place in range(4)]
    assert hidden[0] is False
    assert hidden[3] is True
    assert table.columnWidth(0) >= 180


def test_columns_that_were_chosen_stay_and_scroll(table: RecordTable) -> None:
    table.show_columns(("kind", "town", "phone"), may_hide=False)

    table.resize(360, 400)

    assert not any(table.isColumnHidden(place) for place in range(4))
    assert table.columnWidth(0) == 180


def test_cells_are_named_for_assistive_technology(table: RecordTable) -> None:
    told = QAccessible.queryAccessibleInterface(table)

    assert told.role() == QAccessible.Role.Table
    assert told.text(QAccessible.Text.Name) == "Customers"
    names = [told.child(at).text(QAccessible.Text.Name) for at in range(told.childCount())]
    assert {"Town", f"town 12 {LONG}"} <= set(names)


def test_cells_are_painted_in_the_colours_of_the_moment(table: RecordTable) -> None:
    table.choose_row(1)
    before = table.grab().toImage()
    table.choose_row(3)
    after = table.grab().toImage()

    assert before != after
    assert table.sizeHintForColumn(0) > 100
