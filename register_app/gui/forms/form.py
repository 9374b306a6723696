"""A form made from declared fields: sections, checks in place, and what was changed."""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from register_app.fields.category import HEADINGS, Category
from register_app.fields.field import Field, Record, fields_of
from register_app.gui.forms.editors import Choices, editor_for
from register_app.gui.forms.form_field import FormField
from register_app.gui.forms.section import Section
from register_app.gui.labels import Tone
from register_app.gui.lines import announce
from register_app.gui.session import translate
from register_app.gui.tab_order import follow_layout
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text

MOVED = QT_TRANSLATE_NOOP("forms", "Moved to “{field}”: {text}")
LEFT_OVER = QT_TRANSLATE_NOOP("forms", "Left out: {text}")
_WIDEST_LABEL = 190


class Part(NamedTuple):
    """A section of a form: its title, its fields, and which of them are rare."""

    title: str
    fields: tuple[Field, ...]
    rare: frozenset[str] = frozenset()


def parts_of(record_type: type[Record], *, common: frozenset[str]) -> list[Part]:
    """Return the editable fields in sections by category; all but the common ones are rare."""
    parts = []
    for category in Category:
        fields = tuple(
            field
            for field in fields_of(record_type)
            if field.category is category and field.editable
        )
        rare = frozenset(field.name for field in fields) - common
        if fields:
            parts.append(Part(_title(category, fields), fields, rare))
    return parts


def _title(category: Category, fields: tuple[Field, ...]) -> str:
    """Return the heading, unless it would only repeat the label below."""
    title = translate(HEADINGS[category])
    labels = [translate(field.label) for field in fields]
    return "" if labels == [title] else title


class Form(QWidget):
    """Shows a record's fields, reads what was touched, and refuses what has a problem."""

    edited = Signal()
    left = Signal(str)
    """The person left a field that may now be compared with others."""

    def __init__(
        self,
        parts: Iterable[Part],
        parent: QWidget | None = None,
        *,
        choices: Mapping[str, Choices] | None = None,
    ) -> None:
        """Lay out the fields; `choices` are offered by field name."""
        super().__init__(parent)
        self._fields: dict[str, FormField] = {}
        self._sections: dict[str, Section] = {}
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(18)
        for part in parts:
            inside.addWidget(self._section(part, choices or {}))
        inside.addStretch(1)
        sections = set(self._sections.values())
        widest = max((section.labels_width for section in sections), default=0)
        for section in sections:
            section.align_labels(min(widest, _WIDEST_LABEL))
        follow_layout(self)

    @property
    def is_changed(self) -> bool:
        """Say whether the person has written something that is not stored."""
        return any(True for _ in self.unsaved())

    def unsaved(self) -> Iterator[FormField]:
        """Yield the fields in which the person has written something that is not stored."""
        return (form_field for form_field in self._fields.values() if form_field.is_unsaved)

    def load(self, values: Mapping[str, Any]) -> None:
        """Show stored values by field name; fields not named have their preset."""
        for called, form_field in self._fields.items():
            form_field.load(values.get(called, form_field.preset))
        for section in self._sections.values():
            section.fold()

    def changes(self) -> dict[str, Any]:
        """Return what was read and differs from what is stored, by field name."""
        return {
            called: form_field.value
            for called, form_field in self._fields.items()
            if form_field.is_changed
        }

    def values(self) -> dict[str, Any]:
        """Return every value as it stands, by field name."""
        return {called: form_field.value for called, form_field in self._fields.items()}

    def editor(self, called: str) -> QWidget:
        """Return the control of a field."""
        return self._fields[called].editor.control

    def field(self, called: str) -> FormField:
        """Return a field of the form."""
        return self._fields[called]

    def leave_out(self, names: AbstractSet[str]) -> None:
        """Take some fields out of the form, and put all others back."""
        for section in set(self._sections.values()):
            section.leave_out(names)

    def shows(self, called: str) -> bool:
        """Say whether a field is part of the form now."""
        return called in self._fields and not self._sections[called].is_out(called)

    def read(self) -> bool:
        """Read everything touched; go to the first problem, if there is one."""
        for form_field in self._fields.values():
            form_field.check()
        for form_field in self._fields.values():
            if form_field.is_refused:
                self._go_to(form_field)
                return False
        return True

    def refuse(self, problems: Mapping[str, Text]) -> None:
        """Say what is wrong at the fields, and go to the first."""
        for called, problem in problems.items():
            self._sections[called].reveal(called)
            self._fields[called].say(translate(problem), Tone.BAD)
        first = next(called for called in self._fields if called in problems)
        self._go_to(self._fields[first])

    def warn(self, doubts: Mapping[str, Text | Message]) -> None:
        """Say what may be wrong at the fields, instead of what was said before."""
        for called, form_field in self._fields.items():
            doubt = doubts.get(called)
            form_field.say(translate(doubt) if doubt else "", Tone.WARY)

    def focus_first(self) -> None:
        """Put the cursor into the first field that is shown."""
        for form_field in self._fields.values():
            if not form_field.label.isHidden():
                form_field.editor.control.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _section(self, part: Part, choices: Mapping[str, Choices]) -> Section:
        section = Section(part.title, self)
        for field in part.fields:
            editor = editor_for(field, section, choices=choices.get(field.name))
            form_field = FormField(editor, self)
            form_field.edited.connect(self.edited)
            form_field.left.connect(self.left)
            form_field.rest_found.connect(self._move)
            section.add(form_field, is_rare=field.name in part.rare)
            self._fields[field.name] = form_field
            self._sections[field.name] = section
        section.fold()
        return section

    @Slot(str, str)
    def _move(self, called: str, rest: str) -> None:
        """Put text left over from one field where it belongs, and say so."""
        home = self._home_of(called)
        if home is None:
            message = Message(LEFT_OVER, {"text": rest})
        else:
            label = self._fields[home].label.text()
            message = Message(MOVED, {"field": label, "text": rest})
            self._append(home, rest)
        self._fields[called].add(translate(message))

    def _home_of(self, called: str) -> str | None:
        for one, other in (("postcode", "city"), ("city", "postcode")):
            twin = called.replace(one, other)
            if twin != called and twin in self._fields and not self._fields[twin].editor.text():
                return twin
        return "notes" if "notes" in self._fields and called != "notes" else None

    def _append(self, home: str, rest: str) -> None:
        form_field = self._fields[home]
        parsed = form_field.field.kind.parse(rest)
        joined = "\n".join(filter(None, (form_field.editor.text(), rest)))
        is_text = form_field.field.kind.many_lines
        form_field.write(joined if is_text else parsed.value)
        self._sections[home].reveal(home)

    def _go_to(self, form_field: FormField) -> None:
        self._sections[form_field.name].reveal(form_field.name)
        control = form_field.editor.control
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(control, form_field.remark.text())
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(form_field.editor.widget)
            area.ensureWidgetVisible(form_field.remark)
