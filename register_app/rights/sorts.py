"""The sorts of records in which a person may stand, and what people call them."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from register_app.breaches.breach import Breach
from register_app.campaigns.campaign import Campaign, CampaignMember
from register_app.customers.batch import ImportBatch
from register_app.customers.contact import Contact, Role
from register_app.customers.customer import Customer
from register_app.deals.deal import Deal, DealLine
from register_app.documents.document import Document
from register_app.fields.field import Record
from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.permissions.confirmation import Confirmation
from register_app.permissions.entry import Permission
from register_app.processing.notice_given import NoticeGiven
from register_app.prospects.prospect import Prospect
from register_app.requests.notification import Notification
from register_app.requests.request import Request
from register_app.restrictions.restriction import Restriction
from register_app.retention.hold import Hold
from register_app.segments.segment import Segment
from register_app.tasks.task import Task
from register_app.timeline.contact_event import ContactEvent
from register_app.timeline.note import Note


class Sort(NamedTuple):
    """What the rows of a table are called, and how their fields are declared."""

    label: Text
    record_type: type[Record] | None = None
    """None for rows that are no records."""


SORTS: Mapping[str, Sort] = MappingProxyType(
    {
        "customer": Sort(QT_TRANSLATE_NOOP("rights", "Customers"), Customer),
        "contact": Sort(QT_TRANSLATE_NOOP("rights", "Contact persons"), Contact),
        "role": Sort(QT_TRANSLATE_NOOP("rights", "Roles at firms"), Role),
        "permission": Sort(
            QT_TRANSLATE_NOOP("rights", "Marketing permissions and bans"), Permission
        ),
        "confirmation": Sort(QT_TRANSLATE_NOOP("rights", "Confirmed conditions"), Confirmation),
        "notice_given": Sort(QT_TRANSLATE_NOOP("rights", "Notices given"), NoticeGiven),
        "deal": Sort(QT_TRANSLATE_NOOP("rights", "Deals"), Deal),
        "deal_line": Sort(QT_TRANSLATE_NOOP("rights", "Lines of deals"), DealLine),
        "contact_event": Sort(QT_TRANSLATE_NOOP("rights", "Contacts"), ContactEvent),
        "note": Sort(QT_TRANSLATE_NOOP("rights", "Notes"), Note),
        "task": Sort(QT_TRANSLATE_NOOP("rights", "Tasks"), Task),
        "document": Sort(QT_TRANSLATE_NOOP("rights", "Documents"), Document),
        "campaign": Sort(QT_TRANSLATE_NOOP("rights", "Campaigns"), Campaign),
        "campaign_member": Sort(QT_TRANSLATE_NOOP("rights", "Campaign lists"), CampaignMember),
        "restriction": Sort(
            QT_TRANSLATE_NOOP("rights", "Restrictions of processing"), Restriction
        ),
        "notification": Sort(QT_TRANSLATE_NOOP("rights", "Recipients told"), Notification),
        "request": Sort(QT_TRANSLATE_NOOP("rights", "Requests"), Request),
        "segment": Sort(QT_TRANSLATE_NOOP("rights", "Saved lists"), Segment),
        "prospect": Sort(QT_TRANSLATE_NOOP("rights", "Bought and fair lists"), Prospect),
        "block_list": Sort(QT_TRANSLATE_NOOP("rights", "Block lists")),
        "import_batch": Sort(QT_TRANSLATE_NOOP("rights", "Imports"), ImportBatch),
        "hold": Sort(QT_TRANSLATE_NOOP("rights", "Disputes"), Hold),
        "breach": Sort(QT_TRANSLATE_NOOP("rights", "Data breaches"), Breach),
        "kept_record": Sort(QT_TRANSLATE_NOOP("rights", "Kept by law after an erasure")),
        "erasure": Sort(QT_TRANSLATE_NOOP("rights", "Erasures")),
        "change": Sort(QT_TRANSLATE_NOOP("rights", "Names of changes")),
    }
)
"""In the order in which they are told."""
