"""The names of the saved lists, each with its count."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from register_app.gui.labels import name
from register_app.segments.segment import Segment

_ID = Qt.ItemDataRole.UserRole
_UNKNOWN = "…"
_ENTER = Qt.Key.Key_Return, Qt.Key.Key_Enter


class ListNames(QTreeWidget):
    """Two columns: what a list is called, and how many are on it."""

    chosen = Signal(object)
    """The id of the current list, or None."""
    opened = Signal()
    """Return or a double click."""
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no list yet."""
        super().__init__(parent)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(20)
        name(self, self.tr("Saved lists"))
        self.currentItemChanged.connect(self._tell)
        self.itemDoubleClicked.connect(self.opened)

    def show_lists(self, segments: Sequence[Segment], chosen: int | None) -> None:
        """Show lists instead of those before; the chosen one, else the first, is current."""
        blocked = self.blockSignals(True)  # the person did not choose
        self.clear()
        for segment in segments:
            item = QTreeWidgetItem([segment.name, _UNKNOWN])
            item.setData(0, _ID, segment.id)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.addTopLevelItem(item)
        current = self._item(chosen) or self.topLevelItem(0)
        if current is not None:
            self.setCurrentItem(current)
        self.blockSignals(blocked)

    def show_count(self, segment_id: int, count: int | None) -> None:
        """Show how many customers are on a list."""
        item = self._item(segment_id)
        if item is not None:
            shown = _UNKNOWN if count is None else QLocale().toString(count)
            item.setText(1, shown)
            if count is not None:
                said = self.tr("%Ln customer(s)", "", count)
                text = f"{item.text(0)}, {said}"
                item.setData(0, Qt.ItemDataRole.AccessibleTextRole, text)

    def current_id(self) -> int | None:
        """Return the id of the current list."""
        item = self.currentItem()
        return None if item is None else int(item.data(0, _ID))

    def _item(self, segment_id: int | None) -> QTreeWidgetItem | None:
        items = (self.topLevelItem(place) for place in range(self.topLevelItemCount()))
        return next((one for one in items if one and one.data(0, _ID) == segment_id), None)

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(self.current_id())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Return, remove with Delete."""
        if event.key() in _ENTER:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)
