"""That a person was told how the data is processed (GDPR Art. 13 and 14)."""

from datetime import date

from register_app.customers.contact import CONTACT_ID, ContactId
from register_app.customers.customer import CUSTOMER_ID, CustomerId
from register_app.fields.category import Category
from register_app.fields.field import field, record
from register_app.fields.kinds import DAY, LONG_TEXT, NUMBER, TEXT
from register_app.i18n import QT_TRANSLATE_NOOP

ABOUT = Category.ORIGIN


@record("notice_given")
class NoticeGiven:
    """Who was given the notice, which version, when and how."""

    id: int | None = None
    customer_id: CustomerId = field(
        CUSTOMER_ID, QT_TRANSLATE_NOOP("processing", "Customer"), editable=False
    )
    contact_id: ContactId | None = field(
        CONTACT_ID, QT_TRANSLATE_NOOP("processing", "Contact person"), default=None, editable=False
    )
    version_id: int | None = field(
        NUMBER, QT_TRANSLATE_NOOP("processing", "Version"), default=None, editable=False
    )
    on_day: date = field(DAY, QT_TRANSLATE_NOOP("processing", "Given on"), ABOUT)
    how: str = field(LONG_TEXT, QT_TRANSLATE_NOOP("processing", "How it was given"), ABOUT)
    by_whom: str = field(
        TEXT, QT_TRANSLATE_NOOP("processing", "Recorded by"), default="", editable=False
    )
