"""Choose the editor that fits the kind of a field."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from register_app.fields.field import Field
from register_app.gui.forms.choice_editors import Choice, ChoiceEditor, OpenChoiceEditor
from register_app.gui.forms.editor import Editor, LineEditor, TextEditor, YesNoEditor
from register_app.gui.forms.pick_editors import DayEditor, SecretEditor, TagsEditor


class Choices(NamedTuple):
    """What a form offers for a field besides what its kind knows."""

    offered: Sequence[Choice] = ()
    is_open: bool = True
    """Say whether other values may be written."""


_BY_NAME: dict[str, Callable[[Field, QWidget | None], Editor]] = {
    "day": DayEditor,
    "yes_no": YesNoEditor,
}


def editor_for(
    field: Field, parent: QWidget | None = None, *, choices: Choices | None = None
) -> Editor:
    """Return the editor of a field."""
    kind = field.kind
    if kind.name in _BY_NAME:
        return _BY_NAME[kind.name](field, parent)
    if kind.mask:
        return SecretEditor(field, parent)
    if kind.empty == () or kind.many_lines:
        return _of_lines(field, parent, choices)
    if choices or kind.choices:
        return _of_choices(field, parent, choices or Choices(is_open=kind.is_open))
    return LineEditor(field, parent)


def _of_lines(field: Field, parent: QWidget | None, choices: Choices | None) -> Editor:
    if field.kind.name == "tags":
        return TagsEditor(field, parent, choices=choices.offered if choices else ())
    return TextEditor(field, parent)


def _of_choices(field: Field, parent: QWidget | None, choices: Choices) -> Editor:
    made = OpenChoiceEditor if choices.is_open else ChoiceEditor
    return made(field, parent, choices=choices.offered)
