"""What can be seen of a change told, and of the question before it is taken back."""

from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from register_app.gui.history.record_tree import RecordTree
from register_app.gui.history.take_back import TakeBackDialog
from tests.gui import hands


def lines(tree: RecordTree) -> list[tuple[str, ...]]:
    """Return what a tree says, row by row."""
    model, found = tree.model(), list[tuple[str, ...]]()

    def read(above: QModelIndex) -> None:
        for row in range(model.rowCount(above)):
            cells = [str(model.index(row, column, above).data() or "") for column in range(3)]
            found.append(tuple(filter(None, cells)))
            read(model.index(row, 0, above))

    read(QModelIndex())
    return found


def asked(qtbot: QtBot) -> TakeBackDialog:
    """Return the dialog that says what will happen."""
    found = hands.dialog()
    assert isinstance(found, TakeBackDialog)
    qtbot.waitUntil(lambda: "Looking" not in hands.texts(found))
    return found
