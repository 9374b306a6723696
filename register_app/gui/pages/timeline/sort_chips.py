"""Chips that narrow a timeline to some sorts of entries; none pressed shows all."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from register_app.gui.labels import name
from register_app.gui.pages.timeline.words import SORTS
from register_app.gui.session import translate
from register_app.gui.tables.flow_layout import FlowLayout
from register_app.timeline.entry import Sort

_LOWEST = 28
"""Lower ones would lose their round ends."""


class SortChips(QWidget):
    """Holds one chip for each sort."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show every chip, none pressed."""
        super().__init__(parent)
        flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        name(self, self.tr("What the timeline shows"))
        self._chips: dict[Sort, QPushButton] = {}
        for sort, label in SORTS.items():
            chip = QPushButton(translate(label), self)
            chip.setProperty("look", "chip")
            chip.setMinimumHeight(_LOWEST)
            chip.setCheckable(True)
            chip.toggled.connect(self.changed)
            flow.addWidget(chip)
            self._chips[sort] = chip

    def on(self) -> frozenset[Sort]:
        """Return the sorts wanted; none stands for all."""
        return frozenset(sort for sort, chip in self._chips.items() if chip.isChecked())

    def clear(self) -> None:
        """Show all again."""
        for chip in self._chips.values():
            chip.setChecked(False)
