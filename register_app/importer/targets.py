"""Where the columns of a list can go: fields of the customer, and what needs more than that."""

from register_app.customers.customer import Customer
from register_app.fields.field import fields_of
from register_app.i18n import QT_TRANSLATE_NOOP, Text

SPECIAL = {
    "name2": QT_TRANSLATE_NOOP("importer", "Name, second line"),
    "company_name": QT_TRANSLATE_NOOP("importer", "Name of the company"),
    "contact_person": QT_TRANSLATE_NOOP("importer", "Contact person"),
    "contact_title": QT_TRANSLATE_NOOP("importer", "Title of the contact person"),
    "mobile": QT_TRANSLATE_NOOP("importer", "Mobile phone"),
    "street2": QT_TRANSLATE_NOOP("importer", "Address, second line"),
    "po_box": QT_TRANSLATE_NOOP("importer", "PO box"),
    "postcode_city": QT_TRANSLATE_NOOP("importer", "Postcode and town"),
    "status": QT_TRANSLATE_NOOP("importer", "Stage or state"),
    "inactive": QT_TRANSLATE_NOOP("importer", "Passive: yes or no"),
    "marketing_allowed": QT_TRANSLATE_NOOP("importer", "Marketing allowed"),
    "marketing_banned": QT_TRANSLATE_NOOP("importer", "Marketing banned"),
    "allow_email": QT_TRANSLATE_NOOP("importer", "Email marketing allowed"),
    "allow_sms": QT_TRANSLATE_NOOP("importer", "Text message marketing allowed"),
    "ban_email": QT_TRANSLATE_NOOP("importer", "Email marketing banned"),
    "ban_sms": QT_TRANSLATE_NOOP("importer", "Text message marketing banned"),
    "ban_phone": QT_TRANSLATE_NOOP("importer", "Phone marketing banned"),
    "ban_post": QT_TRANSLATE_NOOP("importer", "Postal marketing banned"),
    "banned_on": QT_TRANSLATE_NOOP("importer", "Date of the marketing ban"),
}
"""Targets that are not one field of the customer."""

_OTHER_NAMES = {
    "group": "tags",
    "billing_address": "billing_street",
    "delivery_address": "delivery_street",
    "created": "since",
}
_KEPT_BY_THE_REGISTER = frozenset(
    {"hetu_reason", "hetu_ended", "passive_since", "passive_reason", "source_date"}
)
SKIPPED = ""
"""The target of a column that is not imported."""
IGNORED = frozenset({"modified"})
"""Known headings that say nothing about the customer."""

MANY = frozenset({"phone", "mobile", "email", "notes", "tags", "street2", "billing_email"})
"""Targets that several columns may share."""


def labels() -> dict[str, Text]:
    """Return every target with its label, in the order of the form."""
    fields = {
        field.name: field.label
        for field in fields_of(Customer)
        if field.editable and field.name not in _KEPT_BY_THE_REGISTER
    }
    return fields | SPECIAL


def target_named(name: str) -> str:
    """Return the target that a name stands for; raise KeyError for an unknown one."""
    target = _OTHER_NAMES.get(name, name)
    if target in IGNORED:
        return SKIPPED
    if target not in labels():
        raise KeyError(name)
    return target
