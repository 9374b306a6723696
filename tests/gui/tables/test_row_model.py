"""A table of any length over ids and windows."""

from array import array
from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from register_app.gui.tables.row_model import KEPT, WINDOW, Column, Row, RowModel
from register_app.i18n import Text

COLUMNS = (
    Column("name", Text("tests", "Name"), str),
    Column("city", Text("tests", "Town"), lambda city: str(city).upper()),
)


class Store:
    """Rows that are made when asked for, and how often they were."""

    def __init__(self) -> None:
        """Nothing was asked for yet."""
        self.asked: list[list[int]] = []
        self.gone: set[int] = set()

    def rows(self, ids: Sequence[int], columns: Sequence[str]) -> list[Row]:
        """Return rows backwards: the order is not promised."""
        self.asked.append(list(ids))
        kept = [row_id for row_id in ids if row_id not in self.gone]
        return [(row_id, *(f"{name} {row_id}" for name in columns)) for row_id in kept[::-1]]


@pytest.fixture
def store() -> Store:
    """Return the rows."""
    return Store()


@pytest.fixture
def model(store: Store, qtbot: QtBot) -> RowModel:
    """Return an empty model of two columns."""
    return RowModel(store.rows, COLUMNS)


def _ids(count: int, first: int = 1) -> "array[int]":
    return array("q", range(first, first + count))


def test_first_window_and_true_count_are_shown_at_once(model: RowModel, store: Store) -> None:
    model.set_found(100_000, range(1, WINDOW + 1))

    assert model.rowCount() == 100_000
    assert model.text(0, 0) == "name 1"
    assert model.text(WINDOW - 1, 1) == f"CITY {WINDOW}"
    assert model.text(WINDOW, 0) == ""
    assert not model.is_whole
    assert len(store.asked) == 1


def test_whole_list_goes_on_where_the_first_window_ends(
    model: RowModel, store: Store, qtbot: QtBot
) -> None:
    question = model.set_found(1000, range(1, WINDOW + 1))
    model.text(0, 0)

    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        assert model.set_ids(_ids(1000), question=question)

    assert model.is_whole
    assert model.text(999, 0) == "name 1000"
    assert model.text(0, 0) == "name 1"
    assert len(store.asked) == 2


def test_whole_list_that_tells_something_else_wins(model: RowModel) -> None:
    question = model.set_found(1000, range(1, WINDOW + 1))

    assert model.set_ids(_ids(3, first=7), question=question)

    assert model.rowCount() == 3
    assert model.text(0, 0) == "name 7"


def test_answer_to_an_older_question_is_dropped(model: RowModel) -> None:
    older = model.set_found(1000, range(1, WINDOW + 1))
    model.set_found(2, [5, 6])

    assert not model.set_ids(_ids(1000), question=older)

    assert model.rowCount() == 2


def test_what_is_shown_stays_until_the_answer_comes(model: RowModel) -> None:
    model.set_found(2, [5, 6])

    question = model.ask()

    assert model.rowCount() == 2
    assert model.set_ids(_ids(1), question=question)
    assert model.rowCount() == 1


def test_last_windows_are_kept_and_older_ones_read_again(model: RowModel, store: Store) -> None:
    count = (KEPT + 1) * WINDOW
    question = model.set_found(count, range(1, WINDOW + 1))
    model.set_ids(_ids(count), question=question)
    for number in range(KEPT):
        model.text(number * WINDOW, 0)
    model.text(0, 0)
    assert len(store.asked) == KEPT

    model.text(KEPT * WINDOW, 0)  # the oldest, the second window, goes
    model.text(0, 0)
    assert len(store.asked) == KEPT + 1

    model.text(WINDOW, 0)
    assert len(store.asked) == KEPT + 2


def test_the_same_answer_changes_nothing(model: RowModel, qtbot: QtBot) -> None:
    model.set_found(2, [5, 6])

    with qtbot.assertNotEmitted(model.modelReset):
        model.set_found(2, [5, 6])


def test_refreshing_reads_the_rows_again(model: RowModel, store: Store, qtbot: QtBot) -> None:
    model.set_found(2, [5, 6])
    model.text(0, 0)

    with qtbot.waitSignal(model.dataChanged):
        model.refresh()
    model.text(0, 0)

    assert len(store.asked) == 2


def test_row_that_is_gone_is_blank(model: RowModel, store: Store) -> None:
    store.gone.add(6)
    model.set_found(2, [5, 6])

    assert (model.text(0, 0), model.text(1, 0)) == ("name 5", "")


def test_row_not_known_yet_asks_for_more(model: RowModel, qtbot: QtBot) -> None:
    model.set_found(1000, range(1, WINDOW + 1))

    with qtbot.waitSignal(model.more_wanted):
        model.text(500, 0)


def test_ids_and_rows_find_each_other(model: RowModel) -> None:
    model.set_found(3, [9, 4, 7])

    assert (model.id_at(1), model.id_at(3), model.id_at(-1)) == (4, None, None)
    assert (model.row_of(7), model.row_of(8)) == (2, None)


def test_texts_are_there_for_the_eye_and_for_assistive_technology(model: RowModel) -> None:
    model.set_found(1, [9])
    cell = model.index(0, 1)

    assert model.data(cell) == "CITY 9"
    assert model.data(cell, Qt.ItemDataRole.AccessibleTextRole) == "CITY 9"
    assert model.data(cell, Qt.ItemDataRole.ToolTipRole) is None


def test_heading_of_a_busy_column_says_so(model: RowModel) -> None:
    across = Qt.Orientation.Horizontal

    model.set_busy("city")
    assert (model.headerData(0, across), model.headerData(1, across)) == ("Name", "Town …")

    model.set_busy("")
    assert model.headerData(1, across) == "Town"
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_sorting_is_asked_for_and_not_done(model: RowModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.sort_wanted) as asked:
        model.sort(1, Qt.SortOrder.DescendingOrder)

    assert asked.args == ["city", True]
    with qtbot.assertNotEmitted(model.sort_wanted):
        model.sort(-1)


def test_other_columns_can_be_shown(model: RowModel, store: Store) -> None:
    model.set_found(1, [9])

    model.set_columns(COLUMNS[1:])

    assert model.columnCount() == 1
    assert model.text(0, 0) == "CITY 9"
    assert model.columns == COLUMNS[1:]
    assert len(store.asked) == 1


def test_model_keeps_the_rules_of_qt(model: RowModel, qtmodeltester: ModelTester) -> None:
    model.set_found(600, range(1, WINDOW + 1))

    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # the tester has no types
