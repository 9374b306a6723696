"""The records of the register, each under the table that holds it."""

from collections.abc import Mapping
from types import MappingProxyType

from register_app.breaches.breach import Breach
from register_app.campaigns.campaign import Campaign, CampaignMember
from register_app.customers.batch import ImportBatch
from register_app.customers.contact import Contact, Role
from register_app.customers.customer import Customer
from register_app.deals.deal import Deal, DealLine
from register_app.documents.document import Document
from register_app.fields.field import Record, table_of
from register_app.permissions.confirmation import Confirmation
from register_app.permissions.entry import Permission
from register_app.permissions.wording import Wording
from register_app.processing.notice_given import NoticeGiven
from register_app.processing.purpose import Purpose
from register_app.processing.recipient import Recipient
from register_app.processing.transfer import Transfer
from register_app.processing.version import NoticeVersion
from register_app.requests.notification import Notification
from register_app.requests.place import RequestPlace
from register_app.requests.request import Request
from register_app.restrictions.restriction import Restriction
from register_app.retention.hold import Hold
from register_app.retention.rule import RetentionRule
from register_app.segments.segment import Segment
from register_app.settings import Setting
from register_app.tasks.task import Task
from register_app.timeline.contact_event import ContactEvent
from register_app.timeline.note import Note

_TYPES: tuple[type[Record], ...] = (
    *(Customer, Contact, Role, Permission, Deal, DealLine, Task, ContactEvent, Note, Document),
    *(Wording, Confirmation, NoticeGiven, Segment, Campaign, CampaignMember),
    *(Breach, Request, RequestPlace, Notification, Hold, Restriction),
    *(Purpose, Recipient, Transfer, RetentionRule, NoticeVersion, ImportBatch, Setting),
)
RECORDS: Mapping[str, type[Record]] = MappingProxyType({table_of(one): one for one in _TYPES})
"""All that is journaled."""
