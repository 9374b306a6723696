"""The lines of a deal: typed by keys alone, however fast they come."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from register_app.drafts.store import Typed
from register_app.gui.locking.typed import typed
from register_app.gui.pages.deals.lines_editor import LinesEditor

_RETURN, _TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


@pytest.fixture
def lines(qtbot: QtBot) -> LinesEditor:
    """Show the lines of a new deal, with the cursor in the first cell."""
    lines = LinesEditor([Decimal("25.5"), Decimal(14)])
    qtbot.addWidget(lines)
    with qtbot.waitActive(lines):
        lines.show()
        lines.activateWindow()
    lines.table.setCurrentIndex(lines.table.model().index(0, 0))
    lines.table.setFocus()
    return lines


def test_every_key_finds_its_cell_when_all_come_at_once(lines: LinesEditor, qtbot: QtBot) -> None:
    for text, leave in (("Pesu", _RETURN), ("2", _TAB), ("h", _RETURN), ("40", _TAB)):
        for letter in text:
            QTest.keyClicks(_writing(lines), letter)
        QTest.keyClick(_writing(lines), leave)
    QTest.keyClick(_writing(lines), _RETURN)  # the rate of VAT
    QApplication.processEvents()

    [line] = lines.lines()
    told = (line.description, line.quantity, line.unit, line.price, line.vat)
    assert told == ("Pesu", Decimal(2), "h", 40_00, Decimal("25.5"))
    assert lines.table.currentIndex() == lines.table.model().index(1, 0)


def test_the_rate_of_vat_is_left_with_return(lines: LinesEditor, qtbot: QtBot) -> None:
    lines.table.model().setData(lines.table.model().index(0, 0), "Pesu")
    lines.table.setCurrentIndex(lines.table.model().index(0, 4))
    QTest.keyClick(lines.table, Qt.Key.Key_F2)
    box = _writing(lines)
    assert isinstance(box, QComboBox)
    QTest.keyClick(box, Qt.Key.Key_Down)

    QTest.keyClick(box, _RETURN)

    [line] = lines.lines()
    assert line.vat == 14


def test_lines_not_saved_are_told_as_text_with_the_cell_that_is_being_written(
    lines: LinesEditor,
) -> None:
    assert lines.unsaved_text() == ""
    QTest.keyClicks(_writing(lines), "P")
    QTest.keyClicks(_writing(lines), "esu")

    [line] = lines.unsaved_text().splitlines()

    assert line.startswith("Pesu\t")
    above = QWidget()
    above.setWindowTitle("New deal")
    lines.setParent(above)
    above.show()
    assert typed() == [Typed("New deal", line)]
    lines.setParent(None)
    above.close()


def _writing(lines: LinesEditor) -> QWidget:
    focus = QApplication.focusWidget()
    return focus if focus is not None and lines.isAncestorOf(focus) else lines.table
