"""What a list is called, and what it is for."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from register_app.errors import RecordGone
from register_app.fields.field import fields_of
from register_app.gui.forms.form import Form, Part
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP, Message
from register_app.segments.segment import Segment

_NEW = QT_TRANSLATE_NOOP("lists", "New list “{name}”")
_RENAME = QT_TRANSLATE_NOOP("lists", "Name of the list “{name}”")
NEEDED = QT_TRANSLATE_NOOP("lists", "Give the list a name")
TAKEN = QT_TRANSLATE_NOOP("lists", "Another list has this name")


class ListDialog(FormDialog):
    """Asks for the name of a list, and for a note on it."""

    saved = Signal(int)
    """The list is stored: its id."""

    def __init__(self, session: Session, draft: Segment, parent: QWidget | None) -> None:
        """Edit what a list is called, or keep a new one."""
        self._session = session
        self._draft = draft
        fields = tuple(field for field in fields_of(Segment) if field.editable)
        form = Form([Part("", fields)])
        super().__init__(form, "", parent)
        is_new = draft.id is None
        self.setWindowTitle(self.tr("New list") if is_new else self.tr("Name of the list"))
        form.load({"name": draft.name, "note": draft.note})
        form.editor("name").setFocus()

    def store(self) -> bool:
        """Save the list under a name that no other has."""
        draft = replace(self._draft, **self.form.values())
        segments = self._session.register.segments
        if not draft.name.strip():
            self.form.refuse({"name": NEEDED})
            return False
        other = segments.named(draft.name)
        if other is not None and other.id != draft.id:
            self.form.refuse({"name": TAKEN})
            return False
        if draft.id is None:
            title = Message(_NEW, {"name": draft.name})
        else:
            stored = segments.records.find(draft.id)
            if stored is None:
                raise RecordGone
            draft = replace(draft, conditions=stored.conditions)
            title = Message(_RENAME, {"name": draft.name})
        with self._session.change(title):
            draft = segments.records.save(draft)
        self.saved.emit(draft.id)
        return True
