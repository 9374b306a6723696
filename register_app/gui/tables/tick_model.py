"""A table of any length whose rows can be ticked."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Qt, Signal

from register_app.gui.tables.row_model import Column, Fetch, Index, RowModel

_ON, _OFF = "☑ ", "☐ "
_CHECK = Qt.ItemDataRole.CheckStateRole


class TickModel(RowModel):
    """Rows with a box before the first column; Space or a click on the box turns it."""

    ticked_changed = Signal()

    def __init__(
        self, fetch: Fetch, columns: Sequence[Column], parent: QObject | None = None
    ) -> None:
        """Show nothing yet, and nothing is ticked."""
        super().__init__(fetch, columns, parent)
        self._ticked: set[int] = set()
        self._has_boxes = True

    def show_boxes(self, *, on: bool) -> None:
        """Show boxes, or rows without them."""
        self._has_boxes = on

    def ticked(self) -> list[int]:
        """Return the ids of the rows that are ticked, in order."""
        return sorted(self._ticked)

    def tick(self, ids: Iterable[int]) -> None:
        """Tick some rows and no others."""
        self._ticked = set(ids)
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))
        self.ticked_changed.emit()

    def text(self, row: int, column: int) -> str:
        """Return what a cell shows, the box included."""
        text = super().text(row, column)
        if column or not self._has_boxes:
            return text
        return (_ON if self.id_at(row) in self._ticked else _OFF) + text

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # type: ignore[override]  # a box is no text
        """Return the text of a cell, or whether its row is ticked."""
        if index.column() or not self._has_boxes:
            return super().data(index, role)
        if role == _CHECK:
            is_on = self.id_at(index.row()) in self._ticked
            return Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return super().text(index.row(), 0)
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the box be turned."""
        flags = super().flags(index)
        if index.column() or not self._has_boxes:
            return flags
        return flags | Qt.ItemFlag.ItemIsUserCheckable

    def setData(  # noqa: N802  Qt's name
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Turn a box."""
        number = self.id_at(index.row())
        if role != _CHECK or number is None:
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._ticked.add(number)
        else:
            self._ticked.discard(number)
        self.dataChanged.emit(index, index)
        self.ticked_changed.emit()
        return True
