"""Choose the row in which the headings of a list stand."""

from itertools import islice

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from register_app.gui.labels import name
from register_app.gui.pages.importing.words import HETU, one_line
from register_app.importer.mapping import Mapping
from register_app.importer.table import Table

_ROWS = 40
_CELLS = 4
_LONGEST = 70
_WIDEST = 420
_NOWHERE = -1


class HeaderBox(QComboBox):
    """Offers the first rows with what stands in them, and that there are no headings."""

    moved = Signal(object)
    """The place of the row in the table, or None where there are no headings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(36)
        self.setMaximumWidth(_WIDEST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name(self, self.tr("Row of the headings"))
        self.activated.connect(self._choose)

    def show_rows(self, table: Table, mapping: Mapping) -> None:
        """Offer the first rows of a list, the present one chosen."""
        secret = {at for at, column in enumerate(mapping.columns) if column.target == HETU}
        with QSignalBlocker(self):
            self.clear()
            self.addItem(self.tr("The list has no headings"), _NOWHERE)
            for place, row in enumerate(islice(table, _ROWS)):
                cells = [cell for at, cell in enumerate(row) if at not in secret]
                filled = list(islice(filter(str.strip, cells), _CELLS))
                if filled or place == mapping.header:
                    self.addItem(self._said(table.row_number(place), filled), place)
            wanted = _NOWHERE if mapping.header is None else mapping.header
            self.setCurrentIndex(max(self.findData(wanted), 0))

    def _said(self, number: int, cells: list[str]) -> str:
        said = self.tr("Row {number}: {cells}")
        shown = " · ".join(one_line(cell) for cell in cells)
        return said.format(number=number, cells=shown)[:_LONGEST]

    @Slot(int)
    def _choose(self, row: int) -> None:
        place = self.itemData(row)
        self.moved.emit(None if place == _NOWHERE else place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the page: nothing is changed in passing."""
        event.ignore()
