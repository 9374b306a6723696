"""What changed records, their fields and their values are called on screen."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QDateTime, QLocale

from register_app.customers.choices import STAGES
from register_app.db.history import Counted
from register_app.documents.document import KINDS
from register_app.documents.safe_file import shown_name
from register_app.fields.field import Field, field_named
from register_app.gui.forms.shown import said, shown
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text
from register_app.notice import presets
from register_app.permissions.entry import Permission
from register_app.retention.presets import RULES
from register_app.settings import Settings

_ONE: Mapping[str, Text] = MappingProxyType(
    {
        "customer": QT_TRANSLATE_NOOP("history", "Customer"),
        "contact": QT_TRANSLATE_NOOP("history", "Contact person"),
        "role": QT_TRANSLATE_NOOP("history", "Role of a contact person"),
        "permission": QT_TRANSLATE_NOOP("history", "Marketing permission"),
        "campaign": QT_TRANSLATE_NOOP("history", "Campaign"),
        "campaign_member": QT_TRANSLATE_NOOP("history", "Person in a campaign"),
        "deal": QT_TRANSLATE_NOOP("history", "Deal"),
        "deal_line": QT_TRANSLATE_NOOP("history", "Line of a deal"),
        "task": QT_TRANSLATE_NOOP("history", "Task"),
        "contact_event": QT_TRANSLATE_NOOP("history", "Contact"),
        "note": QT_TRANSLATE_NOOP("history", "Note"),
        "document": QT_TRANSLATE_NOOP("history", "Document"),
        "wording": QT_TRANSLATE_NOOP("history", "Wording of a consent"),
        "confirmation": QT_TRANSLATE_NOOP("history", "Confirmation"),
        "segment": QT_TRANSLATE_NOOP("history", "List"),
        "purpose": QT_TRANSLATE_NOOP("history", "Purpose"),
        "recipient": QT_TRANSLATE_NOOP("history", "Recipient"),
        "transfer": QT_TRANSLATE_NOOP("history", "Transfer abroad"),
        "retention_rule": QT_TRANSLATE_NOOP("history", "Time of keeping"),
        "hold": QT_TRANSLATE_NOOP("history", "Hold"),
        "notice_version": QT_TRANSLATE_NOOP("history", "Version of the privacy notice"),
        "notice_given": QT_TRANSLATE_NOOP("history", "Notice given"),
        "breach": QT_TRANSLATE_NOOP("history", "Data breach"),
        "request": QT_TRANSLATE_NOOP("history", "Request"),
        "request_place": QT_TRANSLATE_NOOP("history", "Place found for a request"),
        "restriction": QT_TRANSLATE_NOOP("history", "Restriction of processing"),
        "notification": QT_TRANSLATE_NOOP("history", "Recipient to be told"),
        "import_batch": QT_TRANSLATE_NOOP("history", "Import"),
        "setting": QT_TRANSLATE_NOOP("history", "Setting"),
    }
)
_MANY: Mapping[str, Text] = MappingProxyType(
    {
        "customer": QT_TRANSLATE_NOOP("history", "Customers"),
        "contact": QT_TRANSLATE_NOOP("history", "Contact persons"),
        "role": QT_TRANSLATE_NOOP("history", "Roles of contact persons"),
        "permission": QT_TRANSLATE_NOOP("history", "Marketing permissions"),
        "campaign": QT_TRANSLATE_NOOP("history", "Campaigns"),
        "campaign_member": QT_TRANSLATE_NOOP("history", "Persons in a campaign"),
        "deal": QT_TRANSLATE_NOOP("history", "Deals"),
        "deal_line": QT_TRANSLATE_NOOP("history", "Lines of deals"),
        "task": QT_TRANSLATE_NOOP("history", "Tasks"),
        "contact_event": QT_TRANSLATE_NOOP("history", "Contacts"),
        "note": QT_TRANSLATE_NOOP("history", "Notes"),
        "document": QT_TRANSLATE_NOOP("history", "Documents"),
        "wording": QT_TRANSLATE_NOOP("history", "Wordings of consents"),
        "confirmation": QT_TRANSLATE_NOOP("history", "Confirmations"),
        "segment": QT_TRANSLATE_NOOP("history", "Lists"),
        "purpose": QT_TRANSLATE_NOOP("history", "Purposes"),
        "recipient": QT_TRANSLATE_NOOP("history", "Recipients"),
        "transfer": QT_TRANSLATE_NOOP("history", "Transfers abroad"),
        "retention_rule": QT_TRANSLATE_NOOP("history", "Times of keeping"),
        "hold": QT_TRANSLATE_NOOP("history", "Holds"),
        "notice_version": QT_TRANSLATE_NOOP("history", "Versions of the privacy notice"),
        "notice_given": QT_TRANSLATE_NOOP("history", "Notices given"),
        "breach": QT_TRANSLATE_NOOP("history", "Data breaches"),
        "request": QT_TRANSLATE_NOOP("history", "Requests"),
        "request_place": QT_TRANSLATE_NOOP("history", "Places found for requests"),
        "restriction": QT_TRANSLATE_NOOP("history", "Restrictions of processing"),
        "notification": QT_TRANSLATE_NOOP("history", "Recipients to be told"),
        "import_batch": QT_TRANSLATE_NOOP("history", "Imports"),
        "setting": QT_TRANSLATE_NOOP("history", "Settings"),
    }
)
KEEP = "keep"
"""What happens to a record that was edited since."""
_ACTS: Mapping[str, Text] = MappingProxyType(
    {
        "insert": QT_TRANSLATE_NOOP("history", "added"),
        "update": QT_TRANSLATE_NOOP("history", "changed"),
        "delete": QT_TRANSLATE_NOOP("history", "removed"),
        KEEP: QT_TRANSLATE_NOOP("history", "stays as it is"),
    }
)
_COUNTS: Mapping[str, Text] = MappingProxyType(
    {
        "insert": QT_TRANSLATE_NOOP("history", "{n} added"),
        "update": QT_TRANSLATE_NOOP("history", "{n} changed"),
        "delete": QT_TRANSLATE_NOOP("history", "{n} removed"),
    }
)
_PRESETS: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "purpose": presets.PURPOSES,
        "recipient": presets.RECIPIENTS,
        "retention_rule": RULES,
    }
)
_OWN_WORDS: Mapping[tuple[str, str], Mapping[str, str]] = MappingProxyType(
    {
        ("customer", "stage"): STAGES,
        ("document", "kind"): KINDS,
        ("setting", "stages"): STAGES,
        ("setting", "document_kinds"): KINDS,
    }
)
"""Presets of lists that a firm may lengthen by its own words."""
_TELLING = ("name", "title", "subject", "text", "description", "version", "recipient")
"""The fields that tell a record from others, the most telling first."""
_FILES = ("file_name",)
_LONGEST = 80
_DOT = " · "


def act_called(act: str, table: str) -> str:
    """Return what was done to a record: `Customer · changed`."""
    return _DOT.join((translate(_ONE[table]), translate(_ACTS[act])))


def many(table: str) -> str:
    """Return what the records of a table are called; nothing for what people do not see."""
    return translate(_MANY[table]) if table in _MANY else ""


def counted(counts: Iterable[Counted]) -> str:
    """Return how many records of each sort were written, and how."""
    found: dict[str, list[str]] = {}
    for act, table, rows in counts:
        number = QLocale().toString(rows)
        found.setdefault(table, []).append(translate(Message(_COUNTS[act], {"n": number})))
    parts = (f"{translate(_MANY[table])}: {', '.join(acts)}" for table, acts in found.items())
    return _DOT.join(parts)


def called(table: str, image: Mapping[str, Any]) -> str:
    """Return what a record is called, as far as its columns say."""
    if table == "setting":
        option = _option(image)
        return translate(option.label) if option else ""
    if table == "permission":
        return value_of(table, field_named(Permission, "channel"), image)
    preset = _PRESETS.get(table, {}).get(str(image.get("preset")))
    for name in (*_TELLING, *_FILES):
        text = str(image.get(name) or "")
        if name == "name" and preset and not text:
            text = translate(preset.name)
        if text:
            line = " ".join((shown_name(text) if name in _FILES else text).split())
            return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
    return ""


def label_of(table: str, field: Field, image: Mapping[str, Any]) -> str:
    """Return what a field is called in its form."""
    option = _option(image) if table == "setting" else None
    return translate(option.label if option else field.label)


def value_of(table: str, field: Field, columns: Mapping[str, Any]) -> str:
    """Return a stored value for people; a secret one without its secret."""
    stored = columns.get(field.name)
    if stored is None:
        return ""
    if table == "setting":
        return _option_value(columns)
    value = field.kind.from_row(stored)
    if field.kind.mask:
        return field.kind.mask(value)
    words = _OWN_WORDS.get((table, field.name))
    return said(words.get(str(value), str(value))) if words else shown(field, value)


def moment(at: str) -> str:
    """Return a stored moment in the way of the language."""
    told = QDateTime.fromString(at[:16], "yyyy-MM-ddTHH:mm")
    return QLocale().toString(told, QLocale.FormatType.ShortFormat)


def _option(columns: Mapping[str, Any]) -> Field | None:
    try:
        return field_named(Settings, str(columns.get("name")))
    except KeyError:  # of another version of the program
        return None


def _option_value(columns: Mapping[str, Any]) -> str:
    option, stored = _option(columns), str(columns.get("value", ""))
    if option is None:
        return stored
    value = option.kind.from_row(int(stored) if option.kind.sql_type == "INTEGER" else stored)
    words = _OWN_WORDS.get(("setting", option.name))
    if words and value:
        return ", ".join(said(words.get(word, word)) for word in value)
    return shown(option, value)
