"""Why the data of a person may only be kept, and how that ended (GDPR Art. 18)."""

import dataclasses
from datetime import date
from enum import StrEnum
from typing import Self

from register_app.customers.contact import CONTACT_ID, ContactId
from register_app.customers.customer import CUSTOMER_ID, CustomerId
from register_app.errors import Plain
from register_app.fields.field import field, record
from register_app.fields.kinds import DAY, LONG_TEXT, NOTE, NUMBER, TEXT, YES_NO, choice
from register_app.i18n import QT_TRANSLATE_NOOP


class Ground(StrEnum):
    """The grounds of GDPR Art. 18(1), points (a) to (d)."""

    ACCURACY = "accuracy"
    UNLAWFUL = "unlawful"
    CLAIM = "claim"
    OBJECTION = "objection"


GROUND = choice(
    Ground,
    {
        Ground.ACCURACY: QT_TRANSLATE_NOOP("restriction", "The person says the data is wrong"),
        Ground.UNLAWFUL: QT_TRANSLATE_NOOP(
            "restriction", "Unlawful, but the person wants it kept"
        ),
        Ground.CLAIM: QT_TRANSLATE_NOOP("restriction", "The person needs it for a legal claim"),
        Ground.OBJECTION: QT_TRANSLATE_NOOP("restriction", "The person’s objection is weighed"),
    },
)


class NotToldBefore(Plain):
    """Whoever obtained a restriction is told before it is lifted (GDPR Art. 18(3))."""

    what = QT_TRANSLATE_NOOP(
        "restriction", "The person has to be told before the restriction is lifted."
    )
    then = QT_TRANSLATE_NOOP(
        "restriction",
        "Nothing was changed. Tell the person, then write down when and how (GDPR Art. 18(3)).",
    )


@record("restriction")
class Restriction:
    """One restriction, of a customer or of a contact person; several may hold at a time."""

    id: int | None = None
    customer_id: CustomerId | None = field(
        CUSTOMER_ID, QT_TRANSLATE_NOOP("restriction", "Customer"), default=None, editable=False
    )
    """None for a contact person, who is restricted at every firm."""
    contact_id: ContactId | None = field(
        CONTACT_ID,
        QT_TRANSLATE_NOOP("restriction", "Contact person"),
        default=None,
        editable=False,
    )
    ground: Ground | None = field(GROUND, QT_TRANSLATE_NOOP("restriction", "Ground"), default=None)
    since: date = field(DAY, QT_TRANSLATE_NOOP("restriction", "Restricted since"))
    request_id: int | None = field(
        NUMBER, QT_TRANSLATE_NOOP("restriction", "Request"), default=None, editable=False
    )
    note: str = field(NOTE, QT_TRANSLATE_NOOP("restriction", "What it is about"), default="")
    told_on: date | None = field(
        DAY, QT_TRANSLATE_NOOP("restriction", "Person told on"), default=None
    )
    told_how: str = field(LONG_TEXT, QT_TRANSLATE_NOOP("restriction", "How"), default="")
    mistaken: bool = field(
        YES_NO,
        QT_TRANSLATE_NOOP("restriction", "Written down by mistake: nobody asked for it"),
        default=False,
    )
    lifted_on: date | None = field(
        DAY, QT_TRANSLATE_NOOP("restriction", "Lifted on"), default=None
    )
    lifted_why: str = field(NOTE, QT_TRANSLATE_NOOP("restriction", "Why it is lifted"), default="")
    by_whom: str = field(
        TEXT, QT_TRANSLATE_NOOP("restriction", "Recorded by"), default="", editable=False
    )

    @property
    def is_in_force(self) -> bool:
        """Say whether the data may only be kept."""
        return self.lifted_on is None

    def lifted(self, *, on: date) -> Self:
        """Return it lifted; raise NotToldBefore unless the person was told before.

        Who never asked for it need not be told, but it is said why it stood here.
        """
        is_told = self.told_on is not None and self.told_on <= on and bool(self.told_how.strip())
        is_explained = self.mistaken and bool(self.lifted_why.strip())
        if not is_told and not is_explained:
            raise NotToldBefore
        return dataclasses.replace(self, lifted_on=on)
