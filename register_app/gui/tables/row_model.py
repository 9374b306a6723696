"""A table of any length: every id in memory, rows fetched in windows when they are seen."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from register_app.gui.session import translate
from register_app.i18n import Text

WINDOW = 128
KEPT = 64
Index = QModelIndex | QPersistentModelIndex
Row = tuple[Any, ...]
Fetch = Callable[[Sequence[int], Sequence[str]], list[Row]]
_NOWHERE = QModelIndex()


class Column(NamedTuple):
    """One column: the stored field, its heading, and how a stored value is shown."""

    name: str
    label: Text
    show: Callable[[Any], str]
    letters: int = 12
    """How many letters a usual value has."""
    is_number: bool = False
    """Numbers stand at the right, under each other."""


class _Window:
    """The rows of one window as they are stored; a row becomes text when it is first seen."""

    def __init__(self, rows: dict[int, Row], columns: Sequence[Column]) -> None:
        self._rows = rows
        self._columns = columns
        self._texts: dict[int, tuple[str, ...]] = {}

    def texts(self, row_id: int) -> tuple[str, ...]:
        texts = self._texts.get(row_id)
        if texts is None:
            texts = self._texts[row_id] = self._shown(self._rows.get(row_id))
        return texts

    def _shown(self, row: Row | None) -> tuple[str, ...]:
        if row is None:
            return ("",) * len(self._columns)
        values = zip(self._columns, row[1:], strict=True)
        return tuple(column.show(stored) for column, stored in values)


class RowModel(QAbstractTableModel):
    """Shows the answer to the newest question; an answer to an older one is dropped."""

    sort_wanted = Signal(str, bool)
    """A header was clicked: the column, and whether it is to fall."""
    more_wanted = Signal()
    """A row came into view whose id is not known yet."""

    def __init__(
        self, fetch: Fetch, columns: Sequence[Column], parent: QObject | None = None
    ) -> None:
        """Show nothing yet; `fetch` returns (id, values of the columns) in any order."""
        super().__init__(parent)
        self._fetch = fetch
        self._columns = tuple(columns)
        self._ids = array("q")
        self._count = 0
        self._question = 0
        self._busy = ""
        self._windows: OrderedDict[int, _Window] = OrderedDict()

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns shown."""
        return self._columns

    @property
    def is_whole(self) -> bool:
        """Say whether every id is here, not only the first."""
        return len(self._ids) == self._count

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self._windows.clear()
        self.endResetModel()

    def set_found(self, count: int, first: Sequence[int]) -> int:
        """Show the first answers and the true count at once; return the question's number."""
        self._question += 1
        self._show(array("q", first), count)
        return self._question

    def ask(self) -> int:
        """Keep what is shown until the answer comes; return the question's number."""
        self._question += 1
        return self._question

    def set_ids(self, ids: "array[int]", *, question: int) -> bool:
        """Take the whole list; say no to the answer to an older question."""
        if question != self._question:
            return False
        if self._goes_on_in(ids):
            self._fill_in(ids)
        else:
            self._show(ids, len(ids))
        return True

    def refresh(self) -> None:
        """Read the rows again that are seen, after their values changed."""
        self._windows.clear()
        if self._count:
            last = self.index(self._count - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def set_busy(self, column: str) -> None:
        """Mark the heading of a column whose order is being made; "" when it is done."""
        if column != self._busy:
            self._busy = column
            last = len(self._columns) - 1
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def id_at(self, row: int) -> int | None:
        """Return the id in a row, or None while it is not known."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def ids_in(self, rows: range) -> "array[int]":
        """Return the ids in a run of rows, as far as they are known."""
        return self._ids[rows.start : rows.stop]

    def row_of(self, row_id: int) -> int | None:
        """Return the row of an id, or None where it is not in the list."""
        try:
            return self._ids.index(row_id)
        except ValueError:
            return None

    def text(self, row: int, column: int) -> str:
        """Return what a cell shows."""
        if not 0 <= row < len(self._ids):
            if not self.is_whole:
                self.more_wanted.emit()
            return ""
        return self._window(row // WINDOW).texts(self._ids[row])[column]

    def _goes_on_in(self, ids: "array[int]") -> bool:
        known = len(self._ids)
        return len(ids) == self._count and (known == 0 or ids[:known] == self._ids)

    def _fill_in(self, ids: "array[int]") -> None:
        known = len(self._ids)
        if known == len(ids):
            return
        self._ids = ids
        self._windows.pop(known // WINDOW, None)
        last = self.index(self._count - 1, len(self._columns) - 1)
        self.dataChanged.emit(self.index(known, 0), last)

    def _show(self, ids: "array[int]", count: int) -> None:
        if count == self._count and ids == self._ids:
            return
        self.beginResetModel()
        self._ids = ids
        self._count = count
        self._windows.clear()
        self.endResetModel()

    def _window(self, number: int) -> _Window:
        window = self._windows.get(number)
        if window is None:
            ids = self._ids[number * WINDOW : (number + 1) * WINDOW]
            rows = self._fetch(ids, [column.name for column in self._columns])
            window = _Window({row[0]: row for row in rows}, self._columns)
            self._windows[number] = window
            if len(self._windows) > KEPT:
                self._windows.popitem(last=False)
        else:
            self._windows.move_to_end(number)
        return window

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many answers there are."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns are shown."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the text of a cell, for the eye and for assistive technology."""
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.text(index.row(), index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        """Return the heading of a column in the language of the window."""
        if role == Qt.ItemDataRole.TextAlignmentRole and self._columns[section].is_number:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        shown = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        if orientation != Qt.Orientation.Horizontal or role not in shown:
            return None
        column = self._columns[section]
        label = translate(column.label)
        return f"{label} …" if column.name == self._busy else label

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order; the store makes it."""
        if 0 <= column < len(self._columns):
            self.sort_wanted.emit(
                self._columns[column].name, order == Qt.SortOrder.DescendingOrder
            )
