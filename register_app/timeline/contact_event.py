"""A contact with a customer: a call, a message, a meeting; what came of it."""

from datetime import date
from enum import StrEnum

from register_app.customers.contact import CONTACT_ID, ContactId
from register_app.customers.customer import CUSTOMER_ID, CustomerId
from register_app.fields.category import Category
from register_app.fields.field import field, record
from register_app.fields.kinds import DAY, LONG_TEXT, NOTE, TIME, choice
from register_app.i18n import QT_TRANSLATE_NOOP


class ContactKind(StrEnum):
    """How the firm and the customer were in touch; each is a real contact."""

    CALL = "call"
    EMAIL = "email"
    MEETING = "meeting"
    SMS = "sms"
    VISIT = "visit"
    COMPLAINT = "complaint"


class Direction(StrEnum):
    """Who began."""

    IN = "in"
    OUT = "out"


CONTACT_KIND = choice(
    ContactKind,
    {
        ContactKind.CALL: QT_TRANSLATE_NOOP("timeline", "Call"),
        ContactKind.EMAIL: QT_TRANSLATE_NOOP("timeline", "Email"),
        ContactKind.MEETING: QT_TRANSLATE_NOOP("timeline", "Meeting"),
        ContactKind.SMS: QT_TRANSLATE_NOOP("timeline", "Text message"),
        ContactKind.VISIT: QT_TRANSLATE_NOOP("timeline", "Site visit"),
        ContactKind.COMPLAINT: QT_TRANSLATE_NOOP("timeline", "Complaint"),
    },
)
DIRECTION = choice(
    Direction,
    {
        Direction.IN: QT_TRANSLATE_NOOP("timeline", "From the customer"),
        Direction.OUT: QT_TRANSLATE_NOOP("timeline", "From us"),
    },
)


@record("contact_event")
class ContactEvent:
    """One contact; the latest of them is the customer's last contact."""

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
    kind: ContactKind = field(
        CONTACT_KIND,
        QT_TRANSLATE_NOOP("timeline", "Kind"),
        Category.EVENTS,
        default=ContactKind.CALL,
    )
    direction: Direction = field(
        DIRECTION,
        QT_TRANSLATE_NOOP("timeline", "Who began"),
        Category.EVENTS,
        default=Direction.OUT,
    )
    on_day: date = field(DAY, QT_TRANSLATE_NOOP("timeline", "Date"), Category.EVENTS)
    at_time: str = field(TIME, QT_TRANSLATE_NOOP("timeline", "Time"), Category.EVENTS, default="")
    subject: str = field(
        LONG_TEXT, QT_TRANSLATE_NOOP("timeline", "About"), Category.EVENTS, default=""
    )
    text: str = field(NOTE, QT_TRANSLATE_NOOP("timeline", "Text"), Category.EVENTS, default="")
    outcome: str = field(
        LONG_TEXT, QT_TRANSLATE_NOOP("timeline", "Outcome"), Category.EVENTS, default=""
    )
