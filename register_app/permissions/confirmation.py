"""What a person at the desk has confirmed, so that a message may go out, and why."""

from datetime import date

from register_app.customers.contact import CONTACT_ID, ContactId
from register_app.customers.customer import CUSTOMER_ID, CustomerId
from register_app.fields.category import Category
from register_app.fields.field import field, record
from register_app.fields.kinds import DAY, LONG_TEXT, TEXT, choice
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.permissions.entry import CHANNEL, MARKETING, Channel
from register_app.permissions.rules import CONDITION_TEXTS, Condition

CONDITION = choice(Condition, CONDITION_TEXTS)
ABOUT = Category.PERMISSIONS


@record("confirmation")
class Confirmation:
    """One condition of the decision, confirmed for one person and channel."""

    id: int | None = None
    customer_id: CustomerId = field(
        CUSTOMER_ID, QT_TRANSLATE_NOOP("permission", "Customer"), editable=False
    )
    contact_id: ContactId | None = field(
        CONTACT_ID, QT_TRANSLATE_NOOP("permission", "Contact person"), default=None, editable=False
    )
    channel: Channel = field(CHANNEL, QT_TRANSLATE_NOOP("permission", "Channel"), ABOUT)
    purpose: str = field(
        TEXT, QT_TRANSLATE_NOOP("permission", "Purpose"), ABOUT, default=MARKETING
    )
    condition: Condition = field(CONDITION, QT_TRANSLATE_NOOP("permission", "Condition"), ABOUT)
    reason: str = field(LONG_TEXT, QT_TRANSLATE_NOOP("permission", "How it is known"), ABOUT)
    on_day: date = field(DAY, QT_TRANSLATE_NOOP("permission", "Date"), ABOUT)
    by_whom: str = field(
        TEXT, QT_TRANSLATE_NOOP("permission", "Recorded by"), default="", editable=False
    )
