"""What can be seen of the history, and how a person works in it."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from register_app.gui.history.record_tree import RecordTree
from register_app.gui.pages.history.history_page import HistoryPage
from tests.gui import hands
from tests.gui.history.looks import asked, lines


def titles(page: HistoryPage) -> list[str]:
    """Return what the changes listed are called, from the top."""
    model = page.changes.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def states(page: HistoryPage) -> list[str]:
    """Return what the list says became of the changes."""
    model = page.changes.model()
    return [str(model.index(row, 4).data()) for row in range(model.rowCount())]


def choose(page: HistoryPage, row: int, qtbot: QtBot) -> None:
    """Choose a change and wait until it is shown."""
    page.changes.choose_row(row)
    qtbot.waitUntil(lambda: page.view.change_id == page.changes.current_id())


def shown_lines(page: HistoryPage) -> list[tuple[str, ...]]:
    """Return what the change chosen did."""
    tree = page.view.findChild(RecordTree)
    assert tree is not None
    return lines(tree)


def agree(text: str, page: HistoryPage, qtbot: QtBot) -> None:
    """Press the button of the dialog, and wait until the list has followed."""
    found = asked(qtbot)
    with qtbot.waitSignal(page.changes.answered):
        hands.press(text, found)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
