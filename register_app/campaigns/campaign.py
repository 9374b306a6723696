"""A list that went out through one channel, and each person who was in it."""

from datetime import date

from register_app.customers.contact import CONTACT_ID, ContactId
from register_app.customers.customer import CUSTOMER_ID, CustomerId
from register_app.fields.category import Category
from register_app.fields.field import field, record
from register_app.fields.kinds import DAY, LONG_TEXT, NUMBER, TEXT
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.permissions.entry import CHANNEL, MARKETING, Channel

ABOUT = Category.PERMISSIONS


@record("campaign")
class Campaign:
    """What went out, from whom, by which rules it was checked, and to how many."""

    id: int | None = None
    name: str = field(TEXT, QT_TRANSLATE_NOOP("campaign", "Campaign"), ABOUT)
    channel: Channel = field(CHANNEL, QT_TRANSLATE_NOOP("campaign", "Channel"), ABOUT)
    purpose: str = field(TEXT, QT_TRANSLATE_NOOP("campaign", "Purpose"), ABOUT, default=MARKETING)
    sender: str = field(TEXT, QT_TRANSLATE_NOOP("campaign", "Sender"), ABOUT, default="")
    opt_out: str = field(
        TEXT, QT_TRANSLATE_NOOP("campaign", "Address for refusing"), ABOUT, default=""
    )
    opt_out_text: str = field(
        LONG_TEXT, QT_TRANSLATE_NOOP("campaign", "Text about refusing"), ABOUT, default=""
    )
    recipient: str = field(
        TEXT, QT_TRANSLATE_NOOP("campaign", "Handed to"), default="", editable=False
    )
    """Who got the list, by the name of that day; empty where it stayed in the firm."""
    on_day: date = field(DAY, QT_TRANSLATE_NOOP("campaign", "Date"), ABOUT)
    written: int = field(
        NUMBER, QT_TRANSLATE_NOOP("campaign", "Included"), default=0, editable=False
    )
    left_out: int = field(
        NUMBER, QT_TRANSLATE_NOOP("campaign", "Left out"), default=0, editable=False
    )
    rules: str = field(
        TEXT, QT_TRANSLATE_NOOP("campaign", "Version of the rules"), default="", editable=False
    )
    by_whom: str = field(
        TEXT, QT_TRANSLATE_NOOP("campaign", "Written by"), default="", editable=False
    )


@record("campaign_member")
class CampaignMember:
    """One person who was in a campaign, and the address that was used."""

    id: int | None = None
    campaign_id: int = field(NUMBER, QT_TRANSLATE_NOOP("campaign", "Campaign"), editable=False)
    customer_id: CustomerId = field(
        CUSTOMER_ID, QT_TRANSLATE_NOOP("campaign", "Customer"), editable=False
    )
    contact_id: ContactId | None = field(
        CONTACT_ID, QT_TRANSLATE_NOOP("campaign", "Contact person"), default=None, editable=False
    )
    address: str = field(
        TEXT, QT_TRANSLATE_NOOP("campaign", "Address used"), default="", editable=False
    )
