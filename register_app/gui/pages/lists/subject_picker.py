"""Pick what a condition is about: groups of fields, found by typing."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from register_app.gui.labels import name
from register_app.gui.session import translate
from register_app.gui.tables.search_box import SearchBox
from register_app.segments.subject import Subject, subject_named, subjects

_NAME = Qt.ItemDataRole.UserRole
_LEAST_WIDTH, _LEAST_HEIGHT = 240, 300


class SubjectPicker(QWidget):
    """A search box, and under it the fields in their groups."""

    picked = Signal(object)
    """The subject that is current now."""
    taken = Signal()
    """Return or a double click: the person wants to go on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show every field."""
        super().__init__(parent)
        self.search = SearchBox(self.tr("Search fields"), self.tr("Field, such as postcode"))
        self.tree = _Tree()
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setProperty("look", "framed")
        self.tree.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        name(self.tree, self.tr("Fields"))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.search)
        inside.addWidget(self.tree, 1)
        self._fill()
        self.search.textChanged.connect(self._narrow)
        self.search.left_downwards.connect(self.tree.setFocus)
        self.search.entered.connect(self.taken)
        self.tree.currentItemChanged.connect(self._tell)
        self.tree.entered_item.connect(self.taken)
        self.tree.itemDoubleClicked.connect(self.taken)

    def current(self) -> Subject | None:
        """Return the field picked."""
        item = self.tree.currentItem()
        return None if item is None else subject_named(str(item.data(0, _NAME)))

    def _fill(self) -> None:
        groups: dict[str, QTreeWidgetItem] = {}
        for subject in subjects():
            group = groups.get(subject.heading)
            if group is None:
                group = groups[subject.heading] = QTreeWidgetItem([translate(subject.heading)])
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
                font = group.font(0)
                font.setBold(True)
                group.setFont(0, font)
                self.tree.addTopLevelItem(group)
            item = QTreeWidgetItem([translate(subject.label)])
            item.setData(0, _NAME, subject.name)
            group.addChild(item)
        self.tree.expandAll()

    @Slot(str)
    def _narrow(self, text: str) -> None:
        """Show the fields that hold each word; the first of them becomes the current one."""
        words = text.casefold().split()
        first: QTreeWidgetItem | None = None
        for group in self.tree.groups():
            found = [item for item in _items_of(group) if _fits(item, group, words)]
            for item in _items_of(group):
                item.setHidden(item not in found)
            group.setHidden(not found)
            first = first or next(iter(found), None)
        if first is None or not words:
            self.tree.clearSelection()
            self.tree.setCurrentIndex(QModelIndex())
        else:
            self.tree.setCurrentItem(first)

    @Slot()
    def _tell(self) -> None:
        self.picked.emit(self.current())


def _items_of(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    items = (group.child(place) for place in range(group.childCount()))
    return [item for item in items if item is not None]


def _fits(item: QTreeWidgetItem, group: QTreeWidgetItem, words: Sequence[str]) -> bool:
    within = f"{item.text(0)} {group.text(0)}".casefold()
    return all(word in within for word in words)


class _Tree(QTreeWidget):
    """Goes on with Return."""

    entered_item = Signal()

    def groups(self) -> list[QTreeWidgetItem]:
        """Return the headings."""
        items = (self.topLevelItem(place) for place in range(self.topLevelItemCount()))
        return [item for item in items if item is not None]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the current field with Return."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered_item.emit()
        else:
            super().keyPressEvent(event)
