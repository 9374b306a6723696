"""What is known about a document, or about several at once."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from register_app.db.place import Place
from register_app.documents.document import Document, retention_of
from register_app.documents.safe_file import shown_name
from register_app.errors import RecordGone
from register_app.fields.field import field_named
from register_app.gui.forms.editors import Choices
from register_app.gui.forms.form import Form, Part
from register_app.gui.forms.form_dialog import FormDialog
from register_app.gui.forms.of_customer import deals_of, people_of
from register_app.gui.labels import caption
from register_app.gui.pages.documents.words import kinds_offered
from register_app.gui.pages.keeping.kept_line import KeptLine
from register_app.gui.session import Session
from register_app.i18n import QT_TRANSLATE_NOOP, Message

_EDIT = QT_TRANSLATE_NOOP("documents", "Edit document")
_EDIT_MANY = QT_TRANSLATE_NOOP("documents", "Edit %n documents")
_NO_DAY = QT_TRANSLATE_NOOP("documents", "Write the date of the document.")
_FIELDS = (
    *("kind", "title", "on_day", "deal_id", "contact_id"),
    *("sender", "recipient", "note", "retention"),
)
_OF_ONE = frozenset({"title"})
_UNLIKE: dict[str, Any] = {"kind": "", "sender": "", "recipient": "", "note": ""}
_NAMES_SHOWN = 5


class DocumentDialog(FormDialog):
    """Asks for the details of documents; of several, what is written goes to each."""

    def __init__(
        self, session: Session, documents: Sequence[Document], title: str, parent: QWidget | None
    ) -> None:
        """Show what is stored, and where several differ, nothing."""
        self._session = session
        self._documents = documents
        names = [name for name in _FIELDS if len(documents) == 1 or name not in _OF_ONE]
        fields = tuple(field_named(Document, name) for name in names)
        form = Form([Part("", fields)], choices=_choices(session, documents))
        super().__init__(form, title, parent)
        self.above(caption(self._files(), wrap=True))
        form.load({name: _common(documents, name) for name in names})
        form.left.connect(self._follow)
        if len(documents) == 1:
            self._tell_kept(documents[0])
        self._preset = retention_of(str(_common(documents, "kind")))
        form.focus_first()

    def _tell_kept(self, document: Document) -> None:
        kept = KeptLine(self._session)
        self.below(kept)
        called = document.title or shown_name(document.file_name)
        kept.show_kept(Place("document", document.id or 0), document.customer_id, called)

    def _files(self) -> str:
        names = [shown_name(document.file_name) for document in self._documents]
        more = len(names) - _NAMES_SHOWN
        listed = ", ".join(names[:_NAMES_SHOWN])
        return (
            self.tr("{files} and %n more", "", more).format(files=listed) if more > 0 else listed
        )

    @Slot(str)
    def _follow(self, called: str) -> None:
        """Let the rule of keeping follow the kind, until the person has chosen one."""
        retention = self.form.field("retention")
        preset = retention_of(self.form.field("kind").value)
        if called != "kind" or preset == self._preset:
            return
        if retention.value in {self._preset, None}:
            retention.write(preset)
        self._preset = preset

    def store(self) -> bool:
        """Save as one change, unless the date is missing."""
        changes = self.form.changes()
        if "on_day" in changes and changes["on_day"] is None:
            self.form.refuse({"on_day": _NO_DAY})
            return False
        records = self._session.register.documents.records
        found = [records.find(document.id or 0) for document in self._documents]
        documents = [document for document in found if document is not None]
        if not documents:
            raise RecordGone
        with self._session.change(_title(len(documents))):
            for document in documents:
                records.save(replace(document, **changes))
        return True


def _title(count: int) -> Message:
    return Message(_EDIT_MANY, n=count) if count > 1 else Message(_EDIT)


def _common(documents: Sequence[Document], name: str) -> Any:  # noqa: ANN401  a value of any field
    """Return what all have in common."""
    values = {getattr(document, name) for document in documents}
    return values.pop() if len(values) == 1 else _UNLIKE.get(name)


def _choices(session: Session, documents: Sequence[Document]) -> dict[str, Choices]:
    register = session.register
    customer_id = documents[0].customer_id
    kinds = kinds_offered(
        (str(_common(documents, "kind")),), register.settings.load().document_kinds
    )
    return {
        "kind": Choices(kinds, is_open=False),
        "contact_id": people_of(register, customer_id),
        "deal_id": deals_of(register, customer_id, (document.deal_id for document in documents)),
    }
