"""A file is chosen, dropped, refused with a reason, or read sheet by sheet."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
)
from pytestqt.qtbot import QtBot

from register_app.gui.pages.import_page import ImportPage
from tests.gui.hands import button, choose_file, press, shown, texts
from tests.gui.pages.importing.conftest import DEMO
from tests.gui.pages.importing.steps import boxes, open_list


def test_page_asks_for_a_file_first(page: ImportPage) -> None:
    assert "Which list do you want to import?" in texts(page)
    assert not button("Next", page).isEnabled()
    assert QApplication.focusWidget() is button("Choose a file", page)


def test_file_is_chosen_in_a_dialog(qtbot: QtBot, page: ImportPage, small_list: Path) -> None:
    press("Choose a file", page)
    choose_file(small_list)

    qtbot.waitUntil(lambda: "4 of 4 columns are imported." in texts(page))


def test_file_is_dropped(qtbot: QtBot, page: ImportPage, small_list: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(small_list))])
    left, no_keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    middle = QPointF(page.rect().center())
    enter = QDragEnterEvent(middle, Qt.DropAction.CopyAction, data, left, no_keys)
    QApplication.sendEvent(page, enter)
    drop = QDropEvent(middle, Qt.DropAction.CopyAction, data, left, no_keys)
    QApplication.sendEvent(page, drop)

    assert enter.isAccepted()
    qtbot.waitUntil(lambda: bool(boxes(page)))


@pytest.mark.parametrize("urls", [[], ["https://x.example/a.xlsx"], ["file:///a", "file:///b"]])
def test_what_is_not_one_file_is_not_taken(page: ImportPage, urls: list[str]) -> None:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    left, no_keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, no_keys)
    event.ignore()

    QApplication.sendEvent(page, event)

    assert not event.isAccepted()


def test_several_sheets_are_offered_with_the_hidden_one_named(
    qtbot: QtBot, page: ImportPage
) -> None:
    page.open_file(DEMO)
    qtbot.waitUntil(lambda: bool(shown(QListWidget, page)))

    (sheets,) = shown(QListWidget, page)
    said = [sheets.item(row).text() for row in range(sheets.count())]
    assert said[0] == "Asiakkaat – 328 rows"
    assert said[1] == "Vanhat – hidden in the file – 4 rows"
    assert said[2] == "Taul3 – empty"
    assert (sheets.currentRow(), QApplication.focusWidget()) == (0, sheets)
    assert button("Next", page).isEnabled()


def test_hidden_sheet_can_be_read(qtbot: QtBot, page: ImportPage) -> None:
    page.open_file(DEMO)
    qtbot.waitUntil(lambda: bool(shown(QListWidget, page)))
    (sheets,) = shown(QListWidget, page)

    QTest.keyClick(sheets, Qt.Key.Key_Down)
    QTest.keyClick(sheets, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "Paikkakunta" in boxes(page))


def test_unreadable_file_is_explained_and_another_can_be_chosen(
    qtbot: QtBot, page: ImportPage, tmp_path: Path, small_list: Path
) -> None:
    picture = tmp_path / "kuva.xlsx"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))

    page.open_file(picture)
    qtbot.waitUntil(lambda: "This file is a picture, whatever its name says." in texts(page))

    assert "Choose an Excel, OpenDocument, CSV or VCF file." in texts(page)
    assert not button("Next", page).isEnabled()
    open_list(qtbot, page, small_list)


def test_missing_file_is_explained(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    page.open_file(tmp_path / "gone.csv")

    qtbot.waitUntil(lambda: "The file cannot be found." in texts(page))


def test_file_opened_while_another_is_read_wins(
    qtbot: QtBot, page: ImportPage, small_list: Path
) -> None:
    page.open_file(DEMO)
    page.open_file(small_list)

    qtbot.waitUntil(lambda: bool(boxes(page)))
    assert list(boxes(page)) == ["Nimi", "Y-tunnus", "Puh.", "Markkinointikielto"]
