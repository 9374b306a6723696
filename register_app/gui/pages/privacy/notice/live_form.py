"""A form that stores each field when the person leaves it."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from register_app.fields.field import Field
from register_app.gui.forms.form import Form, Part
from register_app.gui.forms.form_field import FormField
from register_app.gui.labels import Tone
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP, Text

_NEEDED = QT_TRANSLATE_NOOP("privacy", "This must not be empty.")
_ROOM = 24
_LEAST_LETTERS = 8
Values = Mapping[str, Any]
Source = Callable[[], Values]
"""Gives the values to show, by field name."""
Store = Callable[[dict[str, Any]], bool]
"""Stores what was changed; says whether it could."""


class LiveForm(Form):
    """Shows what is stored, and stores what is written."""

    def __init__(
        self,
        fields: Sequence[Field],
        parent: QWidget | None = None,
        *,
        source: Source,
        store: Store,
        rare: Collection[str] = (),
    ) -> None:
        """Show the fields with what is stored now; the rare ones are folded away."""
        super().__init__([Part("", tuple(fields), frozenset(rare))], parent)
        self._names = [field.name for field in fields]
        self._source = source
        self._store = store
        self.load(source())
        self.left.connect(self._leave)
        for box in self.findChildren(QComboBox):
            _narrow(box)

    def hint(self, called: str, text: str) -> None:
        """Let a text stand in an empty field."""
        control = self.editor(called)
        if isinstance(control, QLineEdit | QPlainTextEdit):
            control.setPlaceholderText(text)

    def refresh(self) -> None:
        """Show what is stored now; what is being written stays."""
        values = self._source()
        for form_field in self._all():
            value = values[form_field.name]
            if not form_field.is_touched and form_field.value != value:
                form_field.load(value)

    def keep(self) -> bool:
        """Store what was written; return False when something could not be stored."""
        for form_field in self._all():
            form_field.check()
        changes = self._without_blanks(self.changes())
        if changes and not self._store(changes):
            return False
        values = self._source()
        for form_field in self._all():
            if form_field.is_touched and not form_field.is_refused:
                _reload(form_field, values[form_field.name])
            elif changes and not form_field.is_refused:
                form_field.say("", Tone.PLAIN)  # it may have asked for what was written elsewhere
        return not any(form_field.is_refused for form_field in self._all())

    def go_to(self, called: str, problem: Text | None) -> None:
        """Put the cursor into a field, and say there what is asked for."""
        if problem is not None and called in self._names:
            self.refuse({called: problem})
        elif called in self._names:
            self.editor(called).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_first()

    def _without_blanks(self, changes: dict[str, Any]) -> dict[str, Any]:
        """Leave out what must not be empty; it is shown again as it is stored."""
        for form_field in self._all():
            if form_field.field.required and not changes.get(form_field.name, True):
                del changes[form_field.name]
                form_field.say(translate(_NEEDED), Tone.PLAIN)
        return changes

    def _all(self) -> list[FormField]:
        return [self.field(called) for called in self._names]

    @Slot()
    def _leave(self) -> None:
        self.keep()


def _narrow(box: QComboBox) -> None:
    """Let a box be narrower than its longest choice, but not the list that it opens."""
    choices = box.view()
    choices.setMinimumWidth(choices.sizeHintForColumn(0) + _ROOM)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_LEAST_LETTERS)


def _reload(form_field: FormField, value: Any) -> None:  # noqa: ANN401  a value of the field's kind
    """Show what was stored, and go on saying what was said about it."""
    said = form_field.remark.text()
    is_doubtful = form_field.editor.parsed().warning is not None
    form_field.load(value)
    form_field.say(said, Tone.WARY if is_doubtful else Tone.PLAIN)
