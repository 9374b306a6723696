"""The tree of records that were written."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from register_app.gui.history.record_tree import RecordTree
from register_app.gui.history.telling import FieldLine, RecordLine
from tests.gui.history.looks import lines


@pytest.fixture
def tree(qtbot: QtBot) -> Iterator[RecordTree]:
    """Show an empty tree."""
    made = RecordTree("What was changed")
    made.resize(500, 400)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.hide()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


def _height(tree: RecordTree) -> int:
    """Return how high the only field is shown."""
    return tree.visualRect(tree.model().index(0, 2, tree.model().index(0, 0))).height()


def test_long_values_are_shown_whole_on_several_lines(tree: RecordTree) -> None:
    tree.show_lines([RecordLine("Note", (FieldLine("Text", "", "lyhyt"),))])
    low = _height(tree)

    tree.show_lines([RecordLine("Note", (FieldLine("Text", "", "pitkä " * 40),))])
    assert _height(tree) > 4 * low
    tree.show_lines([RecordLine("Note", (FieldLine("Text", "", "x" * 200),))])
    assert _height(tree) > 4 * low
    tree.show_lines([RecordLine("Note", (FieldLine("Text", "", "a\nb\nc"),))])
    assert _height(tree) > 2 * low


def test_a_wider_column_needs_fewer_lines(tree: RecordTree, qtbot: QtBot) -> None:
    tree.show_lines([RecordLine("Note", (FieldLine("Text", "", "pitkä " * 40),))])
    high = _height(tree)

    tree.resize(1500, 400)

    qtbot.waitUntil(lambda: _height(tree) < high)


def test_few_records_are_open_and_many_are_closed(tree: RecordTree) -> None:
    fields = (FieldLine("Town", "Turku", ""),)

    tree.show_lines([RecordLine("Customer", fields)])
    assert tree.isExpanded(tree.model().index(0, 0))
    assert lines(tree) == [("Customer",), ("Town", "Turku", "–")]
    assert not tree.grab().isNull()

    tree.show_lines([RecordLine("Customer", fields)] * 30)
    assert not tree.isExpanded(tree.model().index(0, 0))


def test_endless_values_are_cut(tree: RecordTree) -> None:
    tree.show_lines([RecordLine("Note", (FieldLine("Text", "", "x" * 9000),))])

    assert len(lines(tree)[1][2]) == 2001
