"""What can be done with a timeline: add to it, edit, remove, pin."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from register_app.customers.contact import ContactId
from register_app.customers.customer import CustomerId
from register_app.deals.deal import Deal
from register_app.documents.document import Document
from register_app.fields.field import field_named
from register_app.gui.forms.shown import shown
from register_app.gui.lines import announce
from register_app.gui.pages.deals.deal_dialog import DealDialog
from register_app.gui.pages.documents.show import show
from register_app.gui.pages.timeline.event_dialog import EventDialog, presets, titled
from register_app.gui.pages.timeline.note_dialog import NoteDialog
from register_app.gui.session import Session, translate
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.timeline.contact_event import ContactEvent, ContactKind
from register_app.timeline.note import Note, NoteKind

REMOVE = QT_TRANSLATE_NOOP("timeline", "Remove from the timeline: {what}")
PIN = QT_TRANSLATE_NOOP("timeline", "Pin the note on top")
UNPIN = QT_TRANSLATE_NOOP("timeline", "Unpin the note")
REMOVED = QT_TRANSLATE_NOOP("timeline", "Removed. Ctrl+Z brings it back.")


class TimelineActs:
    """Opens dialogs above a widget, or does an act at once."""

    def __init__(self, session: Session, above: QWidget) -> None:
        """Work in a session."""
        self._session = session
        self._above = above

    def add_contact(
        self,
        customer_id: CustomerId,
        kind: ContactKind,
        contact_id: ContactId | None = None,
    ) -> EventDialog:
        """Ask what a contact of this kind was about."""
        now = presets(self._session.register)
        draft = ContactEvent(customer_id=customer_id, contact_id=contact_id, kind=kind, **now)
        dialog = EventDialog(self._session, draft, self._above)
        dialog.open()
        return dialog

    def add_note(
        self,
        customer_id: CustomerId,
        kind: NoteKind = NoteKind.NOTE,
        contact_id: ContactId | None = None,
    ) -> None:
        """Ask for a note, an agreement, or a statement of the person."""
        now = presets(self._session.register)
        draft = Note(customer_id=customer_id, contact_id=contact_id, kind=kind, text="", **now)
        NoteDialog(self._session, draft, self._above).open()

    def edit(self, record: Note | ContactEvent) -> None:
        """Open a note or a contact."""
        if isinstance(record, Note):
            NoteDialog(self._session, record, self._above).open()
        else:
            EventDialog(self._session, record, self._above).open()

    def view(self, document: Document) -> None:
        """Show a document."""
        show(self._session, document, self._above)

    def edit_deal(self, deal: Deal) -> None:
        """Open a deal."""
        DealDialog(self._session, deal.customer_id, deal, self._above).open()

    def remove(self, record: Note | ContactEvent) -> None:
        """Take a note or a contact out; it can be undone."""
        timeline = self._session.register.timeline
        called = _called(record)
        with self._session.change(titled(REMOVE, called)):
            if isinstance(record, Note):
                timeline.notes.delete(record.id or 0)
            else:
                timeline.remove_contact(record.id or 0)
        announce(self._above, translate(REMOVED))

    def pin(self, note: Note) -> None:
        """Put a note on top, or back to its day."""
        with self._session.change(UNPIN if note.pinned else PIN):
            self._session.register.timeline.notes.save(replace(note, pinned=not note.pinned))


def _called(record: Note | ContactEvent) -> str:
    of = Note if isinstance(record, Note) else ContactEvent
    return shown(field_named(of, "kind"), record.kind)
