"""One field in a form: its label, its editor, and what is to be said about it."""

from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from register_app.fields.field import Field
from register_app.fields.kinds import Parsed
from register_app.gui.forms.editor import Editor
from register_app.gui.labels import PlainLabel, Remark, Tone, caption, dress
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP, Message

REPAIRED = QT_TRANSLATE_NOOP("forms", "{what}: {before} → {after}")
_LONGEST = 60
Said = tuple[str, Tone]
_NOTHING: Said = ("", Tone.PLAIN)


class FormField(QObject):
    """Reads what was touched, and nothing else; says what is wrong with it."""

    edited = Signal()
    left = Signal(str)
    """The person went on to another field; the name of this one."""
    rest_found = Signal(str, str)
    """The name of this field, and text that belongs to another one."""

    def __init__(self, editor: Editor, parent: QObject) -> None:
        """Put label and remark around an editor."""
        super().__init__(parent)
        self.editor = editor
        label = translate(editor.field.label)
        self.label: PlainLabel = caption(label, wrap=True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.label.setBuddy(editor.control)
        self.remark = Remark()
        editor.name(label)
        editor.edited.connect(self._touch)
        editor.left.connect(self._leave)
        self._own, self._other = _NOTHING, _NOTHING
        self._checked: str | None = None
        self.load(self.preset)

    @property
    def field(self) -> Field:
        """The field."""
        return self.editor.field

    @property
    def name(self) -> str:
        """The name of the field."""
        return self.editor.field.name

    @property
    def preset(self) -> Any:  # noqa: ANN401  a value of the field's kind
        """What the field holds when nobody has said anything else."""
        return self.field.kind.empty if self.field.required else self.field.default

    @property
    def is_changed(self) -> bool:
        """Say whether something else was read than is stored."""
        return self.is_touched and not self.is_refused and self.value != self._loaded

    @property
    def is_unsaved(self) -> bool:
        """Say whether something else is written than is stored, read or not."""
        text = self.editor.text()
        is_unread = text not in {self._checked, self.editor.written(self._loaded)}
        return self.is_touched and (is_unread or self.is_refused or self.is_changed)

    def load(self, value: Any) -> None:  # noqa: ANN401  a value of the field's kind
        """Show a stored value."""
        self._loaded = self.value = value
        self.is_touched = self.is_refused = False
        self._checked = None
        self.editor.show_value(value)
        self._own, self._other = _NOTHING, _NOTHING
        self._show_remark()

    def write(self, value: Any) -> None:  # noqa: ANN401  a value of the field's kind
        """Put a value in as if the person had written it."""
        self.editor.show_value(value)
        self._touch()
        self.check()

    def check(self) -> None:
        """Read what is written, if it was touched since it was read last."""
        text = self.editor.text()
        if not self.is_touched or text == self._checked:
            return
        parsed = self.editor.parsed()
        self.is_refused = parsed.problem is not None
        if not self.is_refused:
            self.value = parsed.value
            self._tidy(text, parsed.value)
        self._checked = self.editor.text()
        self._own = self._remark_on(text, parsed)
        self._show_remark()
        if parsed.rest and not self.is_refused:
            self.rest_found.emit(self.name, parsed.rest)

    def say(self, text: str, tone: Tone) -> None:
        """Say what was found by looking at several fields; "" takes it back."""
        self._other = (text, tone) if text else _NOTHING
        self._show_remark()

    def add(self, text: str) -> None:
        """Add to what is said about the text of this field."""
        said, tone = self._own
        self._own = (f"{said}. {text}" if said else text, tone)
        self._show_remark()

    def set_visible(self, *, is_visible: bool) -> None:
        """Show or hide the field with all that belongs to it."""
        for widget in (self.label, self.editor.widget):
            widget.setVisible(is_visible)
        self.remark.setVisible(is_visible and bool(self.remark.text()))

    def _tidy(self, text: str, value: Any) -> None:  # noqa: ANN401  a value of the field's kind
        if self.editor.written(value) != text:
            self.editor.show_value(value)

    def _remark_on(self, before: str, parsed: Parsed[Any]) -> Said:
        if parsed.problem:
            return translate(parsed.problem), Tone.BAD
        if parsed.warning:
            return translate(parsed.warning), Tone.WARY
        if parsed.repair:
            values = {
                "what": translate(parsed.repair),
                "before": _shortened(before),
                "after": _shortened(self.editor.text()) or "–",
            }
            return translate(Message(REPAIRED, values)), Tone.PLAIN
        return _NOTHING

    def _show_remark(self) -> None:
        text, tone = self._other if self._other[0] and not self.is_refused else self._own
        self.remark.say(text, tone)
        self.remark.setVisible(bool(text) and not self.label.isHidden())
        dress(self.editor.control, state="problem" if tone is Tone.BAD else "")
        self.editor.control.setAccessibleDescription(text)

    @Slot()
    def _touch(self) -> None:
        self.is_touched = True
        if self._other[0]:
            self.say("", Tone.PLAIN)
        self.edited.emit()

    @Slot()
    def _leave(self) -> None:
        self.check()
        self.left.emit(self.name)


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
