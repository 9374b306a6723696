"""A note about a customer, or what was agreed."""

from datetime import date
from enum import StrEnum

from register_app.customers.contact import CONTACT_ID, ContactId
from register_app.customers.customer import CUSTOMER_ID, CustomerId
from register_app.fields.category import Category
from register_app.fields.field import field, record
from register_app.fields.kinds import DAY, NOTE, TIME, YES_NO, choice
from register_app.i18n import QT_TRANSLATE_NOOP


class NoteKind(StrEnum):
    """What a note is: to be remembered, held to by both sides, or what the person says of it all.

    A statement stands beside data that the person calls wrong or lacking, and that the firm keeps
    as it is (GDPR Art. 16).
    """

    NOTE = "note"
    AGREEMENT = "agreement"
    STATEMENT = "statement"


NOTE_KIND = choice(
    NoteKind,
    {
        NoteKind.NOTE: QT_TRANSLATE_NOOP("timeline", "Note"),
        NoteKind.AGREEMENT: QT_TRANSLATE_NOOP("timeline", "Agreement"),
        NoteKind.STATEMENT: QT_TRANSLATE_NOOP("timeline", "Statement of the person"),
    },
)


@record("note")
class Note:
    """Plain text about a customer; a pinned one stays on top."""

    id: int | None = None
    customer_id: CustomerId = field(
        CUSTOMER_ID, QT_TRANSLATE_NOOP("timeline", "Customer"), editable=False
    )
    contact_id: ContactId | None = field(
        CONTACT_ID,
        QT_TRANSLATE_NOOP("timeline", "Contact person"),
        Category.EVENTS,
        default=None,
    )
    kind: NoteKind = field(
        NOTE_KIND, QT_TRANSLATE_NOOP("timeline", "Kind"), Category.EVENTS, default=NoteKind.NOTE
    )
    on_day: date = field(DAY, QT_TRANSLATE_NOOP("timeline", "Date"), Category.EVENTS)
    at_time: str = field(TIME, QT_TRANSLATE_NOOP("timeline", "Time"), Category.EVENTS, default="")
    text: str = field(NOTE, QT_TRANSLATE_NOOP("timeline", "Text"), Category.EVENTS)
    pinned: bool = field(
        YES_NO, QT_TRANSLATE_NOOP("timeline", "Keep on top"), Category.EVENTS, default=False
    )
