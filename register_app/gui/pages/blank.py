"""What stands in place of a list that is empty, and what to do next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from register_app.gui.buttons import button
from register_app.gui.labels import PlainLabel, name, row, subheading

_MARGIN = 32


class Blank(QWidget):
    """Nothing is there yet, or nothing fits what was asked for; each list says so in its words."""

    new_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._title, self._text = subheading(""), PlainLabel(wrap=True)
        self._new = button("", self.new_wanted, look="primary")
        self._clear = button("", self.clear_wanted)
        inside = blank_column(self)
        inside.addWidget(self._title)
        inside.addWidget(self._text)
        inside.addLayout(row(self._new, self._clear))
        inside.addStretch(1)

    def tell_none(self, title: str, text: str, *, new: str) -> None:
        """Say that there is nothing at all; `new` is the word on the button that begins."""
        self._tell(title, text)
        self._new.setText(new)
        name(self._new, new, title)  # there is another one above
        self._new.show()
        self._clear.hide()
        self.setFocusProxy(self._new)

    def tell_no_fit(self, title: str, text: str, *, clear: str) -> None:
        """Say that nothing fits; `clear` is the word on the button that asks for all."""
        self._tell(title, text)
        self._clear.setText(clear)
        self._clear.show()
        self._new.hide()
        self.setFocusProxy(self._clear)

    def _tell(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._text.setText(text)


def blank_column(parent: QWidget) -> QVBoxLayout:
    """Return the layout of what stands in place of a list."""
    inside = QVBoxLayout(parent)
    inside.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    inside.setSpacing(12)
    inside.setAlignment(Qt.AlignmentFlag.AlignTop)
    return inside
