"""The steps that a matter goes through: which are done, which is next, and until when."""

from collections.abc import Sequence
from enum import StrEnum
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from register_app.gui.buttons import button
from register_app.gui.labels import PlainLabel, Tone, badge, dress, name
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP


class StepState(StrEnum):
    """How far a step is."""

    DONE = "done"
    OPEN = "open"
    LATE = "late"
    UNNEEDED = "unneeded"


class Step(NamedTuple):
    """One step: what it is called, how far it is, what is said of it, and how it is taken."""

    key: str
    title: str
    state: StepState
    told: str
    act: str
    """The word on its button; without one it cannot be taken now."""


_BADGES = {
    StepState.DONE: (QT_TRANSLATE_NOOP("steps", "Done"), Tone.GOOD),
    StepState.OPEN: (QT_TRANSLATE_NOOP("steps", "To do"), Tone.WARY),
    StepState.LATE: (QT_TRANSLATE_NOOP("steps", "Late"), Tone.BAD),
    StepState.UNNEEDED: (QT_TRANSLATE_NOOP("steps", "Not needed"), Tone.PLAIN),
}


class _Line:
    """The widgets of one step."""

    def __init__(self, grid: QGridLayout, place: int) -> None:
        self.sign = badge("")
        self.title, self.told = PlainLabel(wrap=True), PlainLabel(wrap=True)
        self.told.setProperty("look", "caption")
        self.act: QPushButton | None = None
        grid.addWidget(self.sign, place, 0)
        grid.addWidget(self.title, place, 1)
        grid.addWidget(self.told, place, 2)

    def show(self, step: Step) -> None:
        """Show how far a step is."""
        word, tone = _BADGES[step.state]
        self.sign.setText(translate(word))
        dress(self.sign, tone=tone.value)
        self.title.setText(step.title)
        self.told.setText(step.told)
        if self.act is not None:
            self.act.setText(step.act)
            self.act.setVisible(bool(step.act))
            name(self.act, f"{step.title}: {step.act}".replace("&", ""), step.told)


class StepList(QWidget):
    """Shows the steps of one matter, each with its button."""

    wanted = Signal(str)
    """Somebody wants to take a step: its key."""

    def __init__(self, keys: Sequence[str], parent: QWidget | None = None) -> None:
        """Lay out as many steps as there are keys."""
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)
        self._lines = {key: _Line(grid, place) for place, key in enumerate(keys)}
        for place, (key, line) in enumerate(self._lines.items()):
            line.act = button("", partial(self.wanted.emit, key))
            grid.addWidget(line.act, place, 3)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show how far the matter is."""
        for step in steps:
            self._lines[step.key].show(step)
