"""A task: what is to be done, by when, for whom."""

from datetime import date
from enum import StrEnum

from register_app.customers.contact import CONTACT_ID, ContactId
from register_app.customers.customer import CUSTOMER_ID, CustomerId
from register_app.fields.category import Category
from register_app.fields.field import field, record
from register_app.fields.kinds import DAY, LONG_TEXT, NOTE, NUMBER, TIME, choice
from register_app.i18n import QT_TRANSLATE_NOOP


class Repeat(StrEnum):
    """How a task comes again once it is done."""

    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    YEARLY = "yearly"


REPEAT = choice(
    Repeat,
    {
        Repeat.DAILY: QT_TRANSLATE_NOOP("task", "Every day"),
        Repeat.WEEKLY: QT_TRANSLATE_NOOP("task", "Every week"),
        Repeat.MONTHLY: QT_TRANSLATE_NOOP("task", "Every month"),
        Repeat.QUARTERLY: QT_TRANSLATE_NOOP("task", "Every three months"),
        Repeat.YEARLY: QT_TRANSLATE_NOOP("task", "Every year"),
    },
)


@record("task")
class Task:
    """Something to do; of the firm's own where it names no customer."""

    id: int | None = None
    customer_id: CustomerId | None = field(
        CUSTOMER_ID, QT_TRANSLATE_NOOP("task", "Customer"), default=None, editable=False
    )
    contact_id: ContactId | None = field(
        CONTACT_ID, QT_TRANSLATE_NOOP("task", "Contact person"), Category.EVENTS, default=None
    )
    deal_id: int | None = field(
        NUMBER, QT_TRANSLATE_NOOP("task", "Deal"), Category.EVENTS, default=None
    )
    title: str = field(LONG_TEXT, QT_TRANSLATE_NOOP("task", "What to do"), Category.EVENTS)
    due: date | None = field(
        DAY, QT_TRANSLATE_NOOP("task", "Due on"), Category.EVENTS, default=None
    )
    due_time: str = field(TIME, QT_TRANSLATE_NOOP("task", "At"), Category.EVENTS, default="")
    repeat: Repeat | None = field(
        REPEAT, QT_TRANSLATE_NOOP("task", "Comes again"), Category.EVENTS, default=None
    )
    repeat_from: date | None = field(
        DAY, QT_TRANSLATE_NOOP("task", "First day of the series"), default=None, editable=False
    )
    """From where the days of a repeat are counted; the day it is due on where there is none."""
    note: str = field(NOTE, QT_TRANSLATE_NOOP("task", "Note"), Category.EVENTS, default="")
    silent_months: int | None = field(
        NUMBER,
        QT_TRANSLATE_NOOP("task", "Months after the last contact"),
        Category.EVENTS,
        default=None,
        editable=False,
    )
    """The task falls due so long after the last real contact; each new contact moves it."""
    done_on: date | None = field(
        DAY, QT_TRANSLATE_NOOP("task", "Done on"), Category.EVENTS, default=None, editable=False
    )
