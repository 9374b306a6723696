"""Labels that show every text as it is, and never as markup."""

import html
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

_HEADING_SCALE = 1.5
_SUBHEADING_SCALE = 1.15
_CAPTION_SCALE = 0.92


class Tone(StrEnum):
    """What a badge or a remark says by its colour, beside its words."""

    PLAIN = "plain"
    GOOD = "good"
    WARY = "wary"
    BAD = "bad"


class PlainLabel(QLabel):
    """A label for any text, customer data included; it can be selected with the mouse."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, wrap: bool = False
    ) -> None:
        """Show the text; `wrap` breaks it into lines."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(wrap)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)


def heading(text: str, parent: QWidget | None = None) -> PlainLabel:
    """Return the title of a page."""
    return _scaled(PlainLabel(text, parent, wrap=True), _HEADING_SCALE, QFont.Weight.DemiBold)


def subheading(text: str, parent: QWidget | None = None) -> PlainLabel:
    """Return the title of a part of a page."""
    return _scaled(PlainLabel(text, parent, wrap=True), _SUBHEADING_SCALE, QFont.Weight.DemiBold)


def caption(text: str, parent: QWidget | None = None, *, wrap: bool = False) -> PlainLabel:
    """Return a quiet text: what a field is called, a remark."""
    made = _scaled(PlainLabel(text, parent, wrap=wrap), _CAPTION_SCALE, QFont.Weight.Normal)
    made.setProperty("look", "caption")
    return made


def badge(text: str, tone: Tone = Tone.PLAIN, parent: QWidget | None = None) -> PlainLabel:
    """Return a word in a coloured pill."""
    made = _scaled(PlainLabel(text, parent), _CAPTION_SCALE, QFont.Weight.Normal)
    made.setProperty("look", "badge")
    made.setProperty("tone", tone.value)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


class Remark(PlainLabel):
    """What is to be said about a field under it: nothing, a warning or a problem."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__("", parent, wrap=True)
        self.hide()

    def say(self, text: str, tone: Tone = Tone.PLAIN) -> None:
        """Show a text in its tone, or take the remark away when it is empty."""
        looks = {Tone.BAD: "problem", Tone.WARY: "warning", Tone.GOOD: "good"}
        self.setText(text)
        dress(self, look=looks.get(tone, "caption"))
        self.setVisible(bool(text))


def card(parent: QWidget | None = None) -> tuple[QFrame, QVBoxLayout]:
    """Return a framed part of a page, and the layout inside."""
    frame = QFrame(parent)
    frame.setProperty("look", "card")
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(16, 14, 16, 14)
    inside.setSpacing(10)
    return frame, inside


def row(*widgets: QWidget, stretch: bool = True) -> QHBoxLayout:
    """Return widgets side by side, with the room that is left behind them."""
    made = QHBoxLayout()
    made.setSpacing(8)
    for widget in widgets:
        made.addWidget(widget)
    if stretch:
        made.addStretch(1)
    return made


def dress(widget: QWidget, **properties: str) -> None:
    """Set the properties that the stylesheet looks at, and show the difference at once."""
    if all(widget.property(name) == value for name, value in properties.items()):
        return
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def name(widget: QWidget, called: str, described: str = "") -> None:
    """Tell assistive technology what a control is."""
    widget.setAccessibleName(called)
    if described:
        widget.setAccessibleDescription(described)


def tip(widget: QWidget, text: str) -> None:
    """Give a tool tip, shown as it is written."""
    lines = html.escape(text).replace("\n", "<br>")
    widget.setToolTip(f"<qt>{lines}</qt>" if text else "")
    if not widget.accessibleDescription():
        widget.setAccessibleDescription(text)  # Qt would read the markup out otherwise


def _scaled(label: PlainLabel, scale: float, weight: QFont.Weight) -> PlainLabel:
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setWeight(weight)
    label.setFont(font)
    return label
