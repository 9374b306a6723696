"""Write down a consent, its withdrawal, or what was told at a sale, with its proof."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from register_app.documents.document import Document
from register_app.gui.buttons import button
from register_app.gui.forms.choice_editors import ChoiceEditor
from register_app.gui.forms.editors import Choices
from register_app.gui.forms.of_customer import deals_of
from register_app.gui.labels import PlainLabel
from register_app.gui.pages.documents.attaching import Attaching
from register_app.gui.pages.documents.words import title_of
from register_app.gui.pages.permissions.dialogs import Asking, SaidDialog
from register_app.gui.session import Session, translate
from register_app.outreach.record import TITLES
from register_app.permissions.entry import CHANNELS, Channel, Permission, Stand
from register_app.register import Register

_FIELDS = {
    Stand.GIVEN: ("wording_id", "document_id", "proven", "by_guardian"),
    Stand.WITHDRAWN: ("document_id",),
    Stand.EXISTING: ("deal_id", "refusal_offered", "document_id"),
}
_LONGEST = 60


class RecordDialog(SaidDialog):
    """Asks for one entry; a consent names its channel, and counts only with its proof."""

    def __init__(self, session: Session, draft: Permission, parent: QWidget | None) -> None:
        """Begin as the draft does; its state says what is asked for."""
        is_of_all = draft.state is Stand.WITHDRAWN
        register, customer_id = session.register, draft.customer_id
        asking = Asking(
            translate(TITLES[draft.state]),
            fields=_FIELDS[draft.state],
            channels=(Channel.ALL, *CHANNELS) if is_of_all else CHANNELS,
            choices={
                "document_id": _documents_of(register, draft),
                "wording_id": _wordings(register),
                "deal_id": deals_of(register, customer_id),
            },
        )
        super().__init__(session, draft, asking, parent)
        self._attaching = Attaching(session, self)
        self._attaching.attached.connect(self._offer)
        attach = button(self.tr("Attach evidence …"), self._attach)
        self.below(attach)
        if draft.state is Stand.GIVEN:
            self.above(PlainLabel(self._what_counts(), wrap=True))
            self.form.field("document_id").edited.connect(self._prove)

    def told(self) -> Permission:
        """Return what is written down; of a consent the proof is asked for, of others not."""
        entry = super().told()
        if entry.state is Stand.GIVEN:
            return replace(entry, proven=entry.proven or entry.document_id is not None)
        return replace(entry, proven=True)

    @Slot()
    def _attach(self) -> None:
        """Take in a signed form or a message, as a document of the customer."""
        self._attaching.choose_files(self.draft.customer_id)

    @Slot(object)
    def _offer(self, documents: Sequence[Document]) -> None:
        """Choose what was attached as the evidence."""
        editor = self.form.field("document_id").editor
        if isinstance(editor, ChoiceEditor):
            for document in documents:
                editor.offer(document.id, title_of(document))

    @Slot()
    def _prove(self) -> None:
        """Tick the proof where a document is chosen as evidence."""
        field = self.form.field("proven")
        if self.form.field("document_id").editor.parsed().value is not None:
            field.editor.fill(True)

    def _what_counts(self) -> str:
        return self.tr(
            "A consent is for one channel, and counts only while its proof is kept: a form, a "
            "message, or where and how it was given so that it can be shown."
        )


def _documents_of(register: Register, draft: Permission) -> Choices:
    documents = register.documents.of(draft.customer_id)
    return Choices([(one.id, title_of(one)) for one in documents], is_open=False)


def _wordings(register: Register) -> Choices:
    found = register.permissions.wordings.all(order="language, purpose, version DESC")
    named = [(one.id, f"{one.language} {one.version}: {one.text}"[:_LONGEST]) for one in found]
    return Choices(named, is_open=False)
