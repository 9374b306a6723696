"""A dated entry about marketing to one person through one channel; never overwritten."""

from datetime import date
from enum import StrEnum

from register_app.customers.contact import CONTACT_ID, ContactId
from register_app.customers.customer import CUSTOMER_ID, CustomerId
from register_app.fields.category import Category
from register_app.fields.field import field, record
from register_app.fields.kinds import DAY, LONG_TEXT, NUMBER, TEXT, YES_NO, choice
from register_app.i18n import QT_TRANSLATE_NOOP

MARKETING = "marketing"
"""The purpose that stands for all direct marketing; others are a firm's own words."""


class Channel(StrEnum):
    """How marketing reaches a person (Act 917/2014, sections 200 to 203)."""

    EMAIL = "email"
    SMS = "sms"
    CALL = "call"
    AUTO = "auto"
    POST = "post"
    ALL = "all"


CHANNELS = (Channel.EMAIL, Channel.SMS, Channel.CALL, Channel.AUTO, Channel.POST)
"""The channels a message can take."""


class Stand(StrEnum):
    """What the person has said; a ban is lifted by nothing but the person's own word."""

    GIVEN = "given"
    WITHDRAWN = "withdrawn"
    OBJECTION = "objection"
    EXISTING = "existing"
    LIFTED = "lifted"


CHANNEL = choice(
    Channel,
    {
        Channel.EMAIL: QT_TRANSLATE_NOOP("permission", "Email"),
        Channel.SMS: QT_TRANSLATE_NOOP("permission", "Text message"),
        Channel.CALL: QT_TRANSLATE_NOOP("permission", "Phone call"),
        Channel.AUTO: QT_TRANSLATE_NOOP("permission", "Automated call"),
        Channel.POST: QT_TRANSLATE_NOOP("permission", "Post"),
        Channel.ALL: QT_TRANSLATE_NOOP("permission", "All marketing"),
    },
)
STAND = choice(
    Stand,
    {
        Stand.GIVEN: QT_TRANSLATE_NOOP("permission", "Consent"),
        Stand.WITHDRAWN: QT_TRANSLATE_NOOP("permission", "Consent withdrawn"),
        Stand.OBJECTION: QT_TRANSLATE_NOOP("permission", "Ban"),
        Stand.EXISTING: QT_TRANSLATE_NOOP("permission", "Existing customer"),
        Stand.LIFTED: QT_TRANSLATE_NOOP("permission", "Ban lifted by the person"),
    },
)

ABOUT = Category.PERMISSIONS
KEPT_FROM_BEFORE = QT_TRANSLATE_NOOP("permission", "A ban kept from before")
"""How a ban is known that came back with its person."""


@record("permission")
class Permission:
    """What was said about one channel, when, and how it is known."""

    id: int | None = None
    customer_id: CustomerId = field(
        CUSTOMER_ID, QT_TRANSLATE_NOOP("permission", "Customer"), editable=False
    )
    contact_id: ContactId | None = field(
        CONTACT_ID, QT_TRANSLATE_NOOP("permission", "Contact person"), default=None, editable=False
    )
    channel: Channel = field(CHANNEL, QT_TRANSLATE_NOOP("permission", "Channel"), ABOUT)
    state: Stand = field(STAND, QT_TRANSLATE_NOOP("permission", "What was said"), ABOUT)
    how: str = field(LONG_TEXT, QT_TRANSLATE_NOOP("permission", "How it is known"), ABOUT)
    on_day: date = field(DAY, QT_TRANSLATE_NOOP("permission", "Date"), ABOUT)
    proven: bool = field(
        YES_NO, QT_TRANSLATE_NOOP("permission", "Proof is kept"), ABOUT, default=False
    )
    batch: int | None = field(
        NUMBER, QT_TRANSLATE_NOOP("permission", "Import"), default=None, editable=False
    )
    purpose: str = field(
        TEXT, QT_TRANSLATE_NOOP("permission", "Purpose"), ABOUT, default=MARKETING
    )
    wording_id: int | None = field(
        NUMBER, QT_TRANSLATE_NOOP("permission", "Wording shown"), default=None, editable=False
    )
    document_id: int | None = field(
        NUMBER, QT_TRANSLATE_NOOP("permission", "Evidence"), default=None, editable=False
    )
    deal_id: int | None = field(
        NUMBER, QT_TRANSLATE_NOOP("permission", "Sale"), default=None, editable=False
    )
    refusal_offered: bool = field(
        YES_NO,
        QT_TRANSLATE_NOOP("permission", "Told of the right to refuse"),
        ABOUT,
        default=False,
    )
    by_guardian: bool = field(
        YES_NO, QT_TRANSLATE_NOOP("permission", "Given by a guardian"), ABOUT, default=False
    )
    recorded_at: str = field(
        TEXT, QT_TRANSLATE_NOOP("permission", "Recorded"), default="", editable=False
    )
    by_whom: str = field(
        TEXT, QT_TRANSLATE_NOOP("permission", "Recorded by"), default="", editable=False
    )

    @property
    def known_by(self) -> str:
        """How it is known: a marked `Text` where the program wrote it down by itself."""
        return KEPT_FROM_BEFORE if self.how == KEPT_FROM_BEFORE else self.how
