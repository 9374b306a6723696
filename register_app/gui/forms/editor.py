"""The editor of one field: a widget that shows a value and reads it as its kind does."""

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from register_app.fields.field import Field
from register_app.fields.kinds import Parsed
from register_app.gui.forms.growing_text import GrowingText
from register_app.gui.forms.shown import shown
from register_app.gui.labels import name

_PAUSE = 400
"""Milliseconds after which a text written from outside counts as finished."""


class Editor(QObject):
    """Holds the widget of one field: a value goes in, what the kind reads comes out."""

    edited = Signal()
    """The person changed something."""
    left = Signal()
    """The person went on: time to check."""

    def __init__(self, field: Field, control: QWidget, widget: QWidget | None = None) -> None:
        """`control` takes the focus; `widget` is what is laid out, where it holds more."""
        super().__init__(control)
        self.field = field
        self.control = control
        self.widget = widget or control
        self._is_filling = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._leave_if_away)

    def name(self, called: str) -> None:
        """Name the control for assistive technology."""
        name(self.control, called)

    def show_value(self, value: Any) -> None:  # noqa: ANN401  a value of the field's kind
        """Show a value; the person did not touch it."""
        # Assistive technology writes as the program does, so only this tells the two apart.
        self._is_filling = True
        self.fill(value)
        self._is_filling = False

    def fill(self, value: Any) -> None:  # noqa: ANN401  a value of the field's kind
        """Put a value into the control."""
        raise NotImplementedError

    def text(self) -> str:
        """Return what is written."""
        raise NotImplementedError

    def written(self, value: Any) -> str:  # noqa: ANN401  a value of the field's kind
        """Return how a value is written here."""
        return shown(self.field, value)

    def parsed(self) -> Parsed[Any]:
        """Return what the kind makes of what is written."""
        parsed = self.field.kind.parse(self.text())
        is_empty = parsed.value is None and not parsed.problem
        return parsed._replace(value=self.field.kind.empty) if is_empty else parsed

    @Slot()
    def tell_edited(self) -> None:
        """Tell that something is written; the person may go on."""
        if not self._is_filling:
            self.edited.emit()
            self._pause.start()

    @Slot()
    def tell_chosen(self) -> None:
        """Tell that something is chosen, at one go."""
        if not self._is_filling:
            self.edited.emit()
            self.left.emit()

    @Slot()
    def _leave_if_away(self) -> None:
        """Check what assistive technology or dictation wrote without going there."""
        if not self.control.hasFocus():
            self.left.emit()


class LineEditor(Editor):
    """One line of text."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        """Show an empty line."""
        self._line = QLineEdit(parent)
        super().__init__(field, self._line)
        self._line.textChanged.connect(self.tell_edited)
        self._line.editingFinished.connect(self.left)

    def fill(self, value: Any) -> None:  # noqa: ANN401  a value of the field's kind
        """Show a value from its beginning."""
        self._line.setText(self.written(value))
        self._line.setCursorPosition(0)

    def text(self) -> str:
        """Return what is written."""
        return self._line.text()


class LineWithButton(LineEditor):
    """A line with a button beside it."""

    def __init__(self, field: Field, parent: QWidget | None, button_text: str) -> None:
        """Show an empty line and a button."""
        super().__init__(field)
        self.widget = QWidget(parent)
        self.button = QPushButton(button_text, self.widget)
        self.button.setProperty("look", "quiet")
        side_by_side = QHBoxLayout(self.widget)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        side_by_side.addWidget(self._line, 1)
        side_by_side.addWidget(self.button)


class TextEditor(Editor):
    """Several lines: a long text, or many values with one on each line."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        """Show an empty text."""
        is_list = field.kind.empty == ()
        self._is_list = is_list
        self._box = GrowingText(parent, least=1 if is_list else 3, most=6 if is_list else 12)
        super().__init__(field, self._box)
        self._box.textChanged.connect(self.tell_edited)
        self._box.left.connect(self.left)

    def fill(self, value: Any) -> None:  # noqa: ANN401  a value of the field's kind
        """Show a value."""
        self._box.setPlainText(self.written(value))

    def written(self, value: Any) -> str:  # noqa: ANN401  a value of the field's kind
        """Return a text as it is, a list line by line."""
        if not self._is_list:
            return super().written(value)
        return "\n".join(super(TextEditor, self).written((one,)) for one in value or ())

    def text(self) -> str:
        """Return what is written."""
        return self._box.toPlainText()


class YesNoEditor(Editor):
    """A box to tick."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        """Show an empty box."""
        self._box = QCheckBox(parent)
        super().__init__(field, self._box)
        self._box.toggled.connect(self.tell_chosen)

    def fill(self, value: Any) -> None:  # noqa: ANN401  a value of the field's kind
        """Tick the box for yes."""
        self._box.setChecked(bool(value))

    def text(self) -> str:
        """Return the word for what is ticked."""
        return shown(self.field, self._box.isChecked())

    def parsed(self) -> Parsed[Any]:
        """Return what is ticked."""
        return Parsed(self._box.isChecked())
