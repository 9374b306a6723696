"""The sorts of records in which a person may stand, and what people call them."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from register_app.fields.field import Record, table_of
from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.prospects.prospect import Prospect
from register_app.records import RECORDS

_TYPES: Mapping[str, type[Record]] = {**RECORDS, table_of(Prospect): Prospect}


class Sort(NamedTuple):
    """What the rows of a table are called, and how their fields are declared."""

    label: Text
    record_type: type[Record] | None = None
    """None for rows that are no records."""


_LABELS = {
    "customer": QT_TRANSLATE_NOOP("rights", "Customers"),
    "contact": QT_TRANSLATE_NOOP("rights", "Contact persons"),
    "role": QT_TRANSLATE_NOOP("rights", "Roles at firms"),
    "permission": QT_TRANSLATE_NOOP("rights", "Marketing permissions and bans"),
    "confirmation": QT_TRANSLATE_NOOP("rights", "Confirmed conditions"),
    "notice_given": QT_TRANSLATE_NOOP("rights", "Notices given"),
    "deal": QT_TRANSLATE_NOOP("rights", "Deals"),
    "deal_line": QT_TRANSLATE_NOOP("rights", "Lines of deals"),
    "contact_event": QT_TRANSLATE_NOOP("rights", "Contacts"),
    "note": QT_TRANSLATE_NOOP("rights", "Notes"),
    "task": QT_TRANSLATE_NOOP("rights", "Tasks"),
    "document": QT_TRANSLATE_NOOP("rights", "Documents"),
    "campaign": QT_TRANSLATE_NOOP("rights", "Campaigns"),
    "campaign_member": QT_TRANSLATE_NOOP("rights", "Campaign lists"),
    "draft": QT_TRANSLATE_NOOP("rights", "Texts not saved yet"),
    "restriction": QT_TRANSLATE_NOOP("rights", "Restrictions of processing"),
    "notification": QT_TRANSLATE_NOOP("rights", "Recipients told"),
    "request": QT_TRANSLATE_NOOP("rights", "Requests"),
    "segment": QT_TRANSLATE_NOOP("rights", "Saved lists"),
    "prospect": QT_TRANSLATE_NOOP("rights", "Bought and fair lists"),
    "block_list": QT_TRANSLATE_NOOP("rights", "Block lists"),
    "import_batch": QT_TRANSLATE_NOOP("rights", "Imports"),
    "hold": QT_TRANSLATE_NOOP("rights", "Disputes"),
    "breach": QT_TRANSLATE_NOOP("rights", "Data breaches"),
    "kept_record": QT_TRANSLATE_NOOP("rights", "Kept by law after an erasure"),
    "erasure": QT_TRANSLATE_NOOP("rights", "Erasures"),
    "change": QT_TRANSLATE_NOOP("rights", "Names of changes"),
}
SORTS: Mapping[str, Sort] = MappingProxyType(
    {table: Sort(label, _TYPES.get(table)) for table, label in _LABELS.items()}
)
"""In the order in which they are told."""
