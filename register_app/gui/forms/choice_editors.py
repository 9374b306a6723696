"""Editors for values picked from a list."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from register_app.fields.field import Field
from register_app.fields.kinds import Parsed
from register_app.gui.forms.editor import Editor
from register_app.gui.forms.shown import said, shown
from register_app.gui.labels import name

_MANY_SHOWN = 12
Choice = tuple[Any, str]
"""A value to pick, and what it is called."""


def _choices_of(field: Field) -> list[Choice]:
    return [(value, said(label)) for value, label in field.kind.choices]


class _Box(QComboBox):
    """Leaves the wheel to the page, so that scrolling changes no value."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        event.ignore()


class ChoiceEditor(Editor):
    """One of a few values, or nothing where the field may be empty."""

    def __init__(
        self, field: Field, parent: QWidget | None = None, *, choices: Sequence[Choice] = ()
    ) -> None:
        """Offer the choices of the kind, or others."""
        self._box = _Box(parent)
        super().__init__(field, self._box)
        offered = list(choices) or _choices_of(field)
        may_be_empty = not field.required and field.default == field.kind.empty
        self._choices = [(field.kind.empty, ""), *offered] if may_be_empty else offered
        self._offered = len(self._choices)
        for _, label in self._choices:
            self._box.addItem(label)
        self._box.currentIndexChanged.connect(self.tell_chosen)

    def fill(self, value: Any) -> None:  # noqa: ANN401  a value of the field's kind
        """Show a value; one that is no longer offered stays possible."""
        del self._choices[self._offered :]
        while self._box.count() > self._offered:
            self._box.removeItem(self._offered)
        values = [offered for offered, _ in self._choices]
        if value not in values:
            label = shown(self.field, value)
            self._choices.append((value, label))
            self._box.addItem(label)
            values.append(value)
        self._box.setCurrentIndex(values.index(value))

    def offer(self, value: Any, label: str) -> None:  # noqa: ANN401  a value of the field's kind
        """Offer one more value, and choose it as the person did elsewhere."""
        self._choices.insert(self._offered, (value, label))
        self._box.insertItem(self._offered, label)
        self._offered += 1
        self._box.setCurrentIndex(self._offered - 1)

    def text(self) -> str:
        """Return the label chosen."""
        return self._box.currentText()

    def parsed(self) -> Parsed[Any]:
        """Return the value chosen."""
        return Parsed(self._choices[max(self._box.currentIndex(), 0)][0])


class OpenChoiceEditor(Editor):
    """A line of text with values to pick from."""

    def __init__(
        self, field: Field, parent: QWidget | None = None, *, choices: Sequence[Choice] = ()
    ) -> None:
        """Offer the choices of the kind, or others."""
        self._box = _Box(parent)
        super().__init__(field, self._box)
        self._choices = list(choices) or _choices_of(field)
        self._line = QLineEdit()
        self._box.setLineEdit(self._line)  # makes the box editable
        self._box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._box.setMaxVisibleItems(_MANY_SHOWN)
        self._box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for _, label in self._choices:
            self._box.addItem(label)
        self._box.setCurrentIndex(-1)
        self._box.setCompleter(self._completer())
        self._line.textChanged.connect(self.tell_edited)
        self._line.editingFinished.connect(self.left)
        self._box.activated.connect(self.left)

    def name(self, called: str) -> None:
        """Name the box and the line in it."""
        super().name(called)
        name(self._line, called)

    def fill(self, value: Any) -> None:  # noqa: ANN401  a value of the field's kind
        """Show a value as it is called in the list, else as it is."""
        self._box.setEditText(self.written(value))
        self._line.setCursorPosition(0)

    def written(self, value: Any) -> str:  # noqa: ANN401  a value of the field's kind
        """Return what a value is called in the list, else the value as it is."""
        return dict(self._choices).get(value) or super().written(value)

    def text(self) -> str:
        """Return what is written."""
        return self._box.currentText()

    def parsed(self) -> Parsed[Any]:
        """Return the value whose label is written, else what the kind reads."""
        written = self.text().strip()
        for value, label in self._choices:
            if written == label:
                return Parsed(value)
        return super().parsed()

    def _completer(self) -> QCompleter:
        # completing within the line would write what nobody meant
        completer = QCompleter(self._box.model(), self._box)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        return completer
