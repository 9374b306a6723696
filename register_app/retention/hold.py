"""A hold: a dispute keeps a customer, a deal or a document beyond its time."""

from datetime import date
from typing import NewType

from register_app.db.place import Place
from register_app.fields.field import field, record
from register_app.fields.kinds import DAY, LONG_TEXT, NUMBER, TEXT
from register_app.i18n import QT_TRANSLATE_NOOP

HoldId = NewType("HoldId", int)


@record("hold")
class Hold:
    """Why something of a customer is kept, since when, and when that ended (GDPR Art. 17(3)(e)).

    Without a deal or document it is for everything of the customer.
    """

    id: HoldId | None = None
    customer_id: int = field(NUMBER, QT_TRANSLATE_NOOP("hold", "Customer"), editable=False)
    deal_id: int | None = field(
        NUMBER, QT_TRANSLATE_NOOP("hold", "Deal"), default=None, editable=False
    )
    document_id: int | None = field(
        NUMBER, QT_TRANSLATE_NOOP("hold", "Document"), default=None, editable=False
    )
    reason: str = field(LONG_TEXT, QT_TRANSLATE_NOOP("hold", "Reason"))
    on_day: date = field(DAY, QT_TRANSLATE_NOOP("hold", "Since"))
    lifted_on: date | None = field(DAY, QT_TRANSLATE_NOOP("hold", "Lifted on"), default=None)
    by_whom: str = field(
        TEXT, QT_TRANSLATE_NOOP("hold", "Recorded by"), default="", editable=False
    )

    @property
    def place(self) -> Place:
        """What is held."""
        if self.document_id is not None:
            return Place("document", self.document_id)
        if self.deal_id is not None:
            return Place("deal", self.deal_id)
        return Place("customer", self.customer_id)
