"""A short table of lists that were taken in."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from register_app.gui.labels import name

_ID = Qt.ItemDataRole.UserRole


class ListTable(QTreeWidget):
    """One line a list; the first column takes the room that is left."""

    chosen = Signal(object)
    """The id of the current list, or None."""

    def __init__(
        self, called: str, headings: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """Show no list yet."""
        super().__init__(parent)
        self.setColumnCount(len(headings))
        self.setHeaderLabels(list(headings))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAllColumnsShowFocus(True)
        self.setProperty("look", "lines")
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        name(self, called)
        self.currentItemChanged.connect(self._tell)

    def show_lines(self, lines: Iterable[tuple[int, Sequence[str]]]) -> None:
        """Show lists instead of those before; the current one stays so, if it is there."""
        chosen = self.current_id()
        blocked = self.blockSignals(True)  # the person did not choose
        self.clear()
        current = None
        for number, texts in lines:
            item = QTreeWidgetItem(list(texts))
            item.setData(0, _ID, number)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, texts)))
            self.addTopLevelItem(item)
            if current is None or number == chosen:
                current = item
        if current is not None:
            self.setCurrentItem(current)
        self.blockSignals(blocked)
        self._tell()

    def current_id(self) -> int | None:
        """Return the id of the current list."""
        item = self.currentItem()
        return None if item is None else int(item.data(0, _ID))

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(self.current_id())
