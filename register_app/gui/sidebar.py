"""The pages of the window at its left edge."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from register_app.gui.buttons import button, stop_at
from register_app.gui.labels import PlainLabel, Tone, badge, dress, tip

_LEAST_WIDTH = 180
_MOST_WIDTH = 240
_NUMBERED = 9
_MOST = 99
"""A greater number is shown as more than this."""


def place_keys(place: int) -> str:
    """Return the keys that lead to a page: Ctrl+1 to the first, and so on."""
    return f"Ctrl+{place + 1}" if place < _NUMBERED else ""


class Mark(NamedTuple):
    """What stands beside a page's name: how many wait there."""

    number: int
    said: str
    """What assistive technology says of it."""
    tone: Tone


class _Place(QPushButton):
    """The name of a page, with room for a mark behind it."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.setProperty("look", "place")
        self.setAutoDefault(True)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # the group sees to it; this tells that it is one of several
        self._badge = badge("")
        self._badge.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._badge.hide()
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addStretch(1)
        inside.addWidget(self._badge)

    def show_mark(self, mark: Mark) -> None:
        """Show how many wait; nothing where nobody does."""
        self._badge.setText(str(mark.number) if mark.number <= _MOST else f"{_MOST}+")
        self._badge.setVisible(bool(mark.number))
        dress(self._badge, tone=mark.tone)
        self.setAccessibleName(f"{self.text()}, {mark.said}" if mark.number else "")


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

    def show_mark(self, place: int, mark: Mark) -> None:
        """Show how many wait on a page."""
        marked = self._group.button(place)
        if isinstance(marked, _Place):
            marked.show_mark(mark)

    @Slot(int, bool)
    def _choose(self, place: int, is_on: bool) -> None:  # noqa: FBT001  a slot of idToggled
        """Take the choice of who does not press but toggles: assistive technology does."""
        if is_on and place != self._shown:
            self.chosen.emit(place)

    def _place(self, place: int, title: str) -> QPushButton:
        made = _Place(title)
        keys = QKeySequence(place_keys(place))
        tip(made, keys.toString(QKeySequence.SequenceFormat.NativeText))
        self._group.addButton(made, place)
        return made
