"""A box to tick whose text may be long, and a list of such boxes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from register_app.gui.labels import PlainLabel, name

_GAP = 6
Words = Sequence[tuple[str, str]]
"""Values, and what each is called."""


class _Caption(PlainLabel):
    """The text beside a box; pressing it turns the box."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__(wrap=True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Turn the box, as pressing its own text would."""
        is_inside = self.rect().contains(event.position().toPoint())
        if is_inside and event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit()
        super().mouseReleaseEvent(event)


class Tick(QWidget):
    """A check box with a text that goes over several lines where it must."""

    turned = Signal(bool)
    """The person ticked the box, or took the tick away."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Show the box without a tick."""
        super().__init__(parent)
        self.box = QCheckBox()
        self._caption = _Caption()
        self._caption.pressed.connect(self.box.toggle)
        self.box.toggled.connect(self.turned)  # assistive technology turns it without a click
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(_GAP)
        inside.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._caption, 1, Qt.AlignmentFlag.AlignTop)
        self.show_text(text)

    @property
    def indent(self) -> int:
        """Where the text begins."""
        return self.box.sizeHint().width() + _GAP

    @property
    def text(self) -> str:
        """What stands beside the box."""
        return self._caption.text()

    def show_ticked(self, *, is_on: bool) -> None:
        """Show whether it is ticked; the person did not touch it."""
        with QSignalBlocker(self.box):
            self.box.setChecked(is_on)

    def show_text(self, text: str, described: str = "") -> None:
        """Show a text; `described` is read out after it."""
        self._caption.setText(text)
        name(self.box, text)
        self.box.setAccessibleDescription(described)


class TickList(QWidget):
    """Ticks the values that are chosen, and stores the choice at each turn."""

    def __init__(
        self,
        words: Words,
        *,
        source: Callable[[], Sequence[str]],
        store: Callable[[tuple[str, ...]], bool],
    ) -> None:
        """Show a box for each value."""
        super().__init__()
        self._source = source
        self._store = store
        self._ticks = {value: Tick(text) for value, text in words}
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        for tick in self._ticks.values():
            tick.turned.connect(self._turn)
            inside.addWidget(tick)
        self.refresh()

    def refresh(self) -> None:
        """Tick what is stored now."""
        chosen = set(self._source())
        for value, tick in self._ticks.items():
            tick.show_ticked(is_on=value in chosen)

    @Slot()
    def _turn(self) -> None:
        ours = tuple(value for value, tick in self._ticks.items() if tick.box.isChecked())
        others = tuple(value for value in self._source() if value not in self._ticks)
        if not self._store((*ours, *others)):
            self.refresh()
