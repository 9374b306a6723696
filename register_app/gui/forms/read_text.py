"""A text to read: a label, which turns into a text with broken words where a word is too long."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from register_app.gui.labels import PlainLabel, name

if TYPE_CHECKING:
    from register_app.gui.forms.growing_text import GrowingText

_LONGEST_WORD = 30


class ReadText(QWidget):
    """Shows any text whole, however long its words are; it can be selected."""

    def __init__(self, label: PlainLabel | None = None, parent: QWidget | None = None) -> None:
        """Show nothing yet; a `label` of its own look may be given."""
        super().__init__(parent)
        self._label = label or PlainLabel(wrap=True)
        self._long: GrowingText | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.addWidget(self._label)

    @property
    def text(self) -> str:
        """What is shown."""
        return self._label.text()

    def show_text(self, text: str, *, called: str = "") -> None:
        """Show a text; `called` names a long one for assistive technology."""
        self._label.setText(text)
        is_long = max(map(len, text.split()), default=0) > _LONGEST_WORD
        self._label.setVisible(not is_long)
        if is_long:
            box = self._box()
            box.setPlainText(text)
            name(box, called or text)
        if self._long is not None:
            self._long.setVisible(is_long)

    def _box(self) -> "GrowingText":
        if self._long is None:
            # loaded on first use: start-up is felt every day
            from register_app.gui.forms.growing_text import (  # noqa: PLC0415  as said
                GrowingText,
            )

            self._long = GrowingText.to_read(self)
            self._long.setFont(self._label.font())
            self._inside.addWidget(self._long)
        return self._long
