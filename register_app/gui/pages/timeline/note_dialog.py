"""A note to keep: new or to edit."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from register_app.errors import RecordGone
from register_app.fields.field import field_named, fields_of
from register_app.gui.forms.form import Form, Part
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.forms.of_customer import people_of
from register_app.gui.forms.shown import shown
from register_app.gui.pages.timeline.event_dialog import (
    ADD,
    EDIT,
    problems_of,
    require,
    titled,
)
from register_app.gui.session import Session
from register_app.timeline.note import Note


class NoteDialog(FormDialog):
    """Asks for the text of a note, or of what was agreed."""

    def __init__(self, session: Session, draft: Note, parent: QWidget | None) -> None:
        """Edit a note, or add one as the draft begins it."""
        self._session = session
        self._draft = draft
        fields = tuple(field for field in fields_of(Note) if field.editable)
        choices = {"contact_id": people_of(session.register, draft.customer_id)}
        form = Form([Part("", fields)], choices=choices)
        super().__init__(form, _called(draft), parent)
        form.load(vars(draft))
        form.editor("text").setFocus()

    def store(self) -> bool:
        """Save the note, unless nothing is written."""
        is_new = self._draft.id is None
        draft = replace(self._draft, **(self.form.values() if is_new else self.form.changes()))
        if problems := problems_of(draft):
            self.form.refuse(problems)
            return False
        register = self._session.register
        require(register, draft.customer_id)
        if draft.id is not None and register.timeline.notes.find(draft.id) is None:
            raise RecordGone
        with self._session.change(titled(ADD if is_new else EDIT, _called(draft))):
            register.timeline.notes.save(draft)
        return True


def _called(note: Note) -> str:
    return shown(field_named(Note, "kind"), note.kind)
