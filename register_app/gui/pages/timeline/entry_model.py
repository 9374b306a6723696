"""The entries of one customer as a list: every key in memory, entries fetched when seen."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from register_app.gui.pages.timeline.words import spoken
from register_app.timeline.entry import Entry, Key, Keys

WINDOW = 128
_KEPT = 32
Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[Sequence[Key]], list[Entry]]
_NOWHERE = QModelIndex()


def _nothing(_: Sequence[Key]) -> list[Entry]:
    return []


class EntryModel(QAbstractListModel):
    """Keeps the entries of the windows seen last."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._keys = Keys()
        self._fetch: Fetch = _nothing
        self._windows: OrderedDict[int, dict[Key, Entry]] = OrderedDict()

    def show(self, keys: Keys, fetch: Fetch) -> None:
        """Show entries instead of those before."""
        self.beginResetModel()
        self._keys, self._fetch = keys, fetch
        self._windows.clear()
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing."""
        self.show(Keys(), _nothing)

    def refresh(self) -> None:
        """Read again what is seen, after it may have changed."""
        self._windows.clear()
        if self._keys:
            self.dataChanged.emit(self.index(0), self.index(len(self._keys) - 1))

    def key(self, row: int) -> Key | None:
        """Return the key in a row."""
        return next(iter(self._keys.run(row, row + 1)), None) if row >= 0 else None

    def row_of(self, key: Key) -> int | None:
        """Return the row of a key, or None where it is not in the list."""
        return self._keys.place_of(key)

    def entry(self, row: int) -> Entry | None:
        """Return the entry in a row; None when it is gone meanwhile."""
        key = self.key(row)
        return None if key is None else self._window(row // WINDOW).get(key)

    def _window(self, number: int) -> dict[Key, Entry]:
        window = self._windows.get(number)
        if window is None:
            keys = self._keys.run(number * WINDOW, (number + 1) * WINDOW)
            window = {entry.key: entry for entry in self._fetch(keys)}
            self._windows[number] = window
            if len(self._windows) > _KEPT:
                self._windows.popitem(last=False)
        else:
            self._windows.move_to_end(number)
        return window

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many entries there are."""
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  Qt's
        """Return the whole entry as one text; the delegate paints it in its own way."""
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            entry = self.entry(index.row())
            return spoken(entry) if entry else ""
        return None
