"""One step of what is to be done: how it stands, what is known of it, and its buttons."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from register_app.gui.buttons import button
from register_app.gui.labels import PlainLabel, dress, name, row, subheading

_SIGN_WIDTH = 22
_DONE, _NEXT, _LATER = "✓", "→", "○"


class Doing(NamedTuple):
    """A button of a step."""

    text: str
    do: Callable[[], object]


class Told(NamedTuple):
    """What a step says."""

    title: str
    text: str
    is_done: bool
    is_next: bool


class StepRow(QFrame):
    """Shows a step; its buttons are kept, so that the cursor stays where it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self._sign, self._title = subheading(""), subheading("")
        self._sign.setFixedWidth(_SIGN_WIDTH)
        self._text = PlainLabel(wrap=True)
        self._doings: Sequence[Doing] = ()
        self._buttons: list[QPushButton] = []
        self._line = row(stretch=False)
        inside = QGridLayout(self)
        inside.setContentsMargins(14, 10, 14, 10)
        inside.setVerticalSpacing(6)
        inside.setColumnStretch(1, 1)
        inside.addWidget(self._sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._title, 0, 1)
        inside.addWidget(self._text, 1, 1)
        inside.addLayout(self._line, 0, 2, 2, 1, Qt.AlignmentFlag.AlignTop)

    def tell(self, told: Told, doings: Sequence[Doing]) -> None:
        """Say how the step stands, and offer what can be done."""
        sign = _DONE if told.is_done else _NEXT if told.is_next else _LATER
        self._sign.setText(sign)
        self._title.setText(told.title)
        self._text.setText(told.text)
        self._text.setVisible(bool(told.text))
        name(self, f"{sign} {told.title}", told.text)
        self._doings = doings
        while len(self._buttons) < len(doings):
            self._add_button()
        for place, made in enumerate(self._buttons):
            made.setVisible(place < len(doings))
            dress(made, look="primary" if told.is_next and place == 0 else "plain")
        for made, doing in zip(self._buttons, doings, strict=False):
            made.setText(doing.text)
            name(made, doing.text.replace("&", ""), told.title)

    def focus_first(self) -> bool:
        """Put the cursor on the first button; say no where there is none."""
        if self._doings:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(self._doings)

    def _add_button(self) -> None:
        place = len(self._buttons)
        made = button("", partial(self._press, place), self)
        self._buttons.append(made)
        self._line.insertWidget(place, made)

    def _press(self, place: int, *_: object) -> None:
        self._doings[place].do()
