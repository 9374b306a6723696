"""The list of a customer's entries, and the keys that work in it."""

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from register_app.gui.labels import name
from register_app.gui.pages.timeline.entry_cell import EntryCell, height_of
from register_app.gui.pages.timeline.entry_model import EntryModel, Fetch
from register_app.gui.pages.timeline.words import is_pinned
from register_app.timeline.contact_event import ContactEvent
from register_app.timeline.entry import Changed, Entry, Keys
from register_app.timeline.note import Note

_ENDS = frozenset(
    {QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd}
)
_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class EntryList(QTableView):
    """Shows entries of one height; what a person wants with one is told by signals.

    It is a table of one column: a list of Qt asks its model about every row before it shows one.
    """

    open_wanted = Signal(object)
    remove_wanted = Signal(object)
    pin_wanted = Signal(object)
    back_wanted = Signal(object)
    """The entry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._entries = EntryModel(self)
        self._cell = EntryCell(self)
        self._add_actions()
        self.setModel(self._entries)
        self.setItemDelegate(self._cell)
        self._set_up()
        name(self, self.tr("Timeline"), self.tr("Return opens, Delete removes, P pins a note."))
        self.doubleClicked.connect(self._open)

    def show_entries(self, keys: Keys, fetch: Fetch, *, keep_place: bool) -> None:
        """Show entries; `keep_place` holds on to the entry that is chosen."""
        row, offset = self.currentIndex().row(), self.verticalScrollBar().value()
        key = self._entries.key(row)
        self._entries.show(keys, fetch)
        place = self._entries.row_of(key) if keep_place and key else None
        if place is None and keep_place and row >= 0:
            place = min(row, len(keys) - 1)  # what was chosen is gone: its neighbour
        if keep_place:
            self.verticalScrollBar().setValue(offset)
        self._choose(place or 0)

    def clear(self) -> None:
        """Show nothing."""
        self._entries.clear()
        self._offer()

    def refresh(self) -> None:
        """Read the entries again that are seen; what is gone cannot be acted on any more."""
        self._entries.refresh()
        self._offer()

    def current(self) -> Entry | None:
        """Return the entry in the current row."""
        return self._entries.entry(self.currentIndex().row())

    def _set_up(self) -> None:
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_row_height()

    def _set_row_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(height_of(self.fontMetrics()))

    def _choose(self, row: int) -> None:
        index = self._entries.index(row)
        if index.isValid():
            self.setCurrentIndex(index)
        self._offer()

    def _add_actions(self) -> None:
        self._opening = self._action(self.tr("Open"), None, self._open)
        self._pinning = self._action("", Qt.Key.Key_P, self._pin)
        self._removing = self._action(self.tr("Remove"), Qt.Key.Key_Delete, self._remove)
        self._back = self._action("", None, self._take_back)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._offer()

    def _action(self, text: str, key: Qt.Key | None, act: object) -> QAction:
        action = QAction(text, self)
        if key is not None:
            action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(act)
        self.addAction(action)
        return action

    def _offer(self) -> None:
        """Let the acts fit the entry that is chosen."""
        entry = self.current()
        record = entry.record if entry else None
        self._opening.setEnabled(entry is not None)
        self._removing.setEnabled(isinstance(record, Note | ContactEvent))
        self._pinning.setEnabled(isinstance(record, Note))
        pinned = entry is not None and is_pinned(entry)
        self._pinning.setText(self.tr("Unpin") if pinned else self.tr("Pin on top"))

        is_change = isinstance(record, Changed) and record.kind == "do"
        is_undone = isinstance(record, Changed) and record.is_undone
        self._back.setVisible(is_change)
        self._back.setText(self.tr("Bring again…") if is_undone else self.tr("Take back…"))

    @Slot()
    def _open(self) -> None:
        self._tell(self.open_wanted)

    @Slot()
    def _remove(self) -> None:
        self._tell(self.remove_wanted)

    @Slot()
    def _pin(self) -> None:
        self._tell(self.pin_wanted)

    @Slot()
    def _take_back(self) -> None:
        self._tell(self.back_wanted)

    def _tell(self, wanted: SignalInstance) -> None:
        entry = self.current()
        if entry is not None:
            wanted.emit(entry)

    def selectionChanged(  # noqa: N802  Qt's name
        self, selected: QItemSelection, deselected: QItemSelection
    ) -> None:
        """Offer what can be done with the entry chosen."""
        super().selectionChanged(selected, deselected)
        self._offer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Return."""
        if event.key() in _OPENING:
            self._open()
        else:
            super().keyPressEvent(event)

    def moveCursor(  # noqa: N802  Qt's name
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go to the first and the last entry with Home and End."""
        if action in _ENDS:
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802  Qt's name
        """Jump nowhere: searching would read every entry."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours and font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._cell.dress()
        elif event.type() == QEvent.Type.FontChange:
            self._set_row_height()
