"""The places where a person was found, by their sort, each to be ticked."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from register_app.db.place import Place
from register_app.gui.labels import name
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.rights.hit import Hit
from register_app.rights.sorts import SORTS

_FIRST = 30
"""How many letters there is room for beside the excerpt."""
_HIGH = 260
_PLACE = Qt.ItemDataRole.UserRole
_SURE = QT_TRANSLATE_NOOP("extracting", "certain")
_MAYBE = QT_TRANSLATE_NOOP("extracting", "perhaps")
_PAST = QT_TRANSLATE_NOOP("extracting", "in the history")


class HitTree(QTreeWidget):
    """Shows hits; the space bar ticks one, or all of a sort."""

    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setHeaderLabels([self.tr("Where"), self.tr("What stands there"), self.tr("How sure")])
        self.setMinimumHeight(_HIGH)
        self.setAllColumnsShowFocus(True)
        self.setUniformRowHeights(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.header().resizeSection(0, self.fontMetrics().averageCharWidth() * _FIRST)
        name(self, self.tr("Places where the person was found"))
        self.itemChanged.connect(self._tell)

    def show_hits(
        self, hits: Sequence[Hit], names: Mapping[int, str], chosen: Collection[Place]
    ) -> None:
        """Show the hits under the names of their customers, with the chosen ones ticked."""
        self.blockSignals(True)
        self.clear()
        for table in dict.fromkeys(hit.place.table for hit in hits):
            of_table = [hit for hit in hits if hit.place.table == table]
            group = QTreeWidgetItem([f"{translate(SORTS[table].label)} ({len(of_table)})"])
            group.setFlags(group.flags() | Qt.ItemFlag.ItemIsAutoTristate)
            group.setFirstColumnSpanned(True)
            self.addTopLevelItem(group)
            for hit in of_table:
                group.addChild(_item(hit, names, is_on=hit.place in chosen))
        self.expandAll()
        self.setCurrentIndex(self.model().index(0, 0))
        self.blockSignals(False)
        self.ticked.emit()

    def places(self) -> list[Place]:
        """Return what is ticked."""
        return [
            item.data(0, _PLACE)
            for item in self._hits()
            if item.checkState(0) is Qt.CheckState.Checked
        ]

    def left(self) -> list[Place]:
        """Return what is shown and not ticked."""
        ticked = set(self.places())
        return [
            item.data(0, _PLACE) for item in self._hits() if item.data(0, _PLACE) not in ticked
        ]

    def _hits(self) -> Iterable[QTreeWidgetItem]:
        for place in range(self.topLevelItemCount()):
            group = self.topLevelItem(place)
            for row in range(group.childCount() if group else 0):
                if group and (child := group.child(row)):
                    yield child

    @Slot()
    def _tell(self) -> None:
        self.ticked.emit()


def _item(hit: Hit, names: Mapping[int, str], *, is_on: bool) -> QTreeWidgetItem:
    under = ", ".join(names[one] for one in hit.customers if one in names)
    certainty = [_SURE if hit.is_sure else _MAYBE, *([_PAST] if hit.is_past else [])]
    told = ", ".join(map(translate, certainty))
    item = QTreeWidgetItem([under or str(hit.place.row), hit.excerpt, told])
    item.setData(0, _PLACE, hit.place)
    item.setCheckState(0, Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
    return item
