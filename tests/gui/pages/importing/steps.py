"""Go through the steps of an import as a person does."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QRadioButton, QTableView, QTabWidget, QTreeView
from pytestqt.qtbot import QtBot

from register_app.gui.pages.import_page import ImportPage
from tests.gui.hands import button, press, shown, texts, write


def open_list(qtbot: QtBot, page: ImportPage, path: Path) -> None:
    """Choose a file with one sheet, and see its columns."""
    page.open_file(path)
    qtbot.waitUntil(lambda: bool(boxes(page)))


def check(qtbot: QtBot, page: ImportPage) -> None:
    """Go on from the columns, and see what was found."""
    press("Next", page)
    qtbot.waitUntil(lambda: "rows were read" in texts(page))


def import_list(qtbot: QtBot, page: ImportPage, source: str = "Oma lista") -> None:
    """Go on from what was found, and import."""
    press("Next", page)
    write(source, "Source", page)
    press("Import", page)
    qtbot.waitUntil(lambda: "The list is imported." in texts(page))


def boxes(page: ImportPage) -> dict[str, QComboBox]:
    """Return the boxes of the columns by their headings."""
    boxes = shown(QComboBox, page)
    named = {box.accessibleName(): box for box in boxes}
    return {
        name.removeprefix("Column "): box
        for name, box in named.items()
        if name.startswith("Column ")
    }


def send(box: QComboBox, label: str) -> None:
    """Choose a target by typing its label."""
    box.setFocus()
    edit = box.lineEdit()
    assert edit is not None
    edit.selectAll()
    QTest.keyClicks(edit, label)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def shown_rows(view: QTableView | QTreeView) -> list[list[str]]:
    """Return what a table shows."""
    model = view.model()
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def tabs(page: ImportPage) -> QTabWidget:
    return shown(QTabWidget, page)[0]


def radio(text: str, page: ImportPage) -> QRadioButton:
    found = button(text, page)
    assert isinstance(found, QRadioButton)
    return found
