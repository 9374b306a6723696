"""Records that were written as a tree: under each its fields before and after."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from register_app.gui import clipboard
from register_app.gui.history.record_cell import RecordCell
from register_app.gui.history.telling import FieldLine, RecordLine
from register_app.gui.labels import name

_FEW = 12
"""So many records are shown with their fields at once; more are opened one by one."""
_LABEL = 21
"""How many letters the names of fields have room for, with what is before them."""
_MOST_LETTERS = 2000


class RecordTree(QTreeView):
    """Shows records; what a field held stands beside what it holds."""

    def __init__(self, called: str, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._items = QStandardItemModel(self)
        self._items.setHorizontalHeaderLabels(
            [self.tr("Record"), self.tr("Before"), self.tr("After")]
        )
        self.setModel(self._items)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(RecordCell(self))
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.header().resizeSection(0, self.fontMetrics().averageCharWidth() * _LABEL)
        self.header().setHighlightSections(False)
        self.header().sectionResized.connect(self.scheduleDelayedItemsLayout)
        name(self, called)
        copy = QAction(self.tr("Copy"), self)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self._copy)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def show_lines(self, lines: Sequence[RecordLine]) -> None:
        """Show records instead of those before."""
        self._items.removeRows(0, self._items.rowCount())
        for line in lines:
            item = _item(line.title)
            for field in line.fields:
                item.appendRow(_cells(field))
            self._items.appendRow(item)
            self.setFirstColumnSpanned(self._items.rowCount() - 1, self.rootIndex(), True)
        if len(lines) <= _FEW:
            self.expandAll()
        self.setCurrentIndex(self._items.index(0, 0))

    @Slot()
    def _copy(self) -> None:
        row = self.currentIndex().row()
        above = self.currentIndex().parent()
        texts = [str(self._items.index(row, column, above).data() or "") for column in range(3)]
        clipboard.copy("\t".join(filter(None, texts)))


def _cells(field: FieldLine) -> list[QStandardItem]:
    return [_item(text) for text in (field.label, field.before or "–", field.after or "–")]


def _item(text: str) -> QStandardItem:
    return QStandardItem(text if len(text) <= _MOST_LETTERS else f"{text[:_MOST_LETTERS]}…")
