"""The pages of the window at its left edge."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from register_app.gui.buttons import button, stop_at
from register_app.gui.labels import PlainLabel, tip

_LEAST_WIDTH = 180
_MOST_WIDTH = 240
_NUMBERED = 9


def place_keys(place: int) -> str:
    """Return the keys that lead to a page: Ctrl+1 to the first, and so on."""
    return f"Ctrl+{place + 1}" if place < _NUMBERED else ""


class Sidebar(QFrame):
    """The firm's name, the pages, and at the foot settings and lock."""

    chosen = Signal(int)
    lock_wanted = Signal()

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        """List the pages; the last one stands at the foot."""
        super().__init__(parent)
        self.setProperty("look", "panel")
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setMaximumWidth(_MOST_WIDTH)
        self.setAccessibleName(self.tr("Pages"))
        self._firm = PlainLabel("", wrap=True)
        font = QFont(self._firm.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._firm.setFont(font)
        self._firm.setContentsMargins(12, 4, 8, 10)
        self._shown = 0
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self._group.idToggled.connect(self._choose)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(8, 14, 8, 10)
        inside.setSpacing(2)
        inside.addWidget(self._firm)
        for place, title in enumerate(titles):
            if place == len(titles) - 1:
                inside.addStretch(1)
            inside.addWidget(self._place(place, title))
        lock = button(self.tr("Lock"), self.lock_wanted, look="place")
        tip(lock, self.tr("Close the register until it is opened again (Ctrl+L)"))
        inside.addWidget(lock)

    def show_firm(self, name: str) -> None:
        """Show whose register it is."""
        self._firm.setText(name)

    def show_place(self, place: int) -> None:
        """Mark the page that is shown."""
        marked = self._group.button(place)
        if marked is not None:
            self._shown = place
            marked.setChecked(True)
        for one in self._group.buttons():
            stop_at(one, is_on=one is marked)

    @Slot(int, bool)
    def _choose(self, place: int, is_on: bool) -> None:  # noqa: FBT001  a slot of idToggled
        """Take the choice of who does not press but toggles: assistive technology does."""
        if is_on and place != self._shown:
            self.chosen.emit(place)

    def _place(self, place: int, title: str) -> QPushButton:
        made = QPushButton(title)
        made.setProperty("look", "place")
        made.setAutoDefault(True)
        made.setCheckable(True)
        made.setAutoExclusive(True)  # the group sees to it; this tells that it is one of several
        keys = QKeySequence(place_keys(place))
        tip(made, keys.toString(QKeySequence.SequenceFormat.NativeText))
        self._group.addButton(made, place)
        return made
