"""What is held about customers besides their own fields: deals, contacts, documents ..."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from register_app.db.records import Records
from register_app.documents.document import SECRETS
from register_app.fields.field import Record, fields_of
from register_app.fields.kind import Kind
from register_app.fields.kinds import DECIMAL
from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.register import Register

Plain = dict[str, Any]
"""What JSON can hold: texts, numbers, truths, lists and more of these."""


class Part(NamedTuple):
    """One sort of record that belongs to customers."""

    name: str
    label: Text
    records: Records[Any]


def parts(register: Register) -> tuple[Part, ...]:
    """Return what belongs to customers besides contact persons and permissions."""
    return (
        Part("deals", QT_TRANSLATE_NOOP("reports", "Deals"), register.deals.records),
        Part("contacts", QT_TRANSLATE_NOOP("reports", "Contacts"), register.timeline.events),
        Part("note_entries", QT_TRANSLATE_NOOP("reports", "Notes"), register.timeline.notes),
        Part("tasks", QT_TRANSLATE_NOOP("reports", "Tasks"), register.tasks.records),
        Part("documents", QT_TRANSLATE_NOOP("reports", "Documents"), register.documents.records),
        Part(
            "confirmations",
            QT_TRANSLATE_NOOP("reports", "Confirmed conditions"),
            register.permissions.confirmations,
        ),
        Part("notices", QT_TRANSLATE_NOOP("reports", "Notices given"), register.notices.records),
        Part(
            "restrictions",
            QT_TRANSLATE_NOOP("reports", "Restrictions"),
            register.restrictions.records,
        ),
        Part("requests", QT_TRANSLATE_NOOP("reports", "Requests"), register.requests.records),
    )


def held(
    register: Register, owners: Sequence[int], of: str = "customer_id"
) -> Mapping[int, Plain]:
    """Return the parts of some customers as plain data, or of contact persons by `contact_id`.

    Each has every part, empty or not.
    """
    found: dict[int, Plain] = {number: {} for number in owners}
    for part in parts(register):
        groups = part.records.grouped(of, owners) if part.records.any() else {}
        for number in owners:
            found[number][part.name] = [plain_part(record) for record in groups.get(number, ())]
    _add_lines(register, found)
    _add_campaigns(register, found, of)
    return found


def plain_part(record: Record) -> Plain:
    """Return a record by its fields, without what leads to the content of a document."""
    values: Plain = {"id": record.id}
    for field in fields_of(type(record)):
        if field.name not in SECRETS:
            values[field.name] = _stored(field.kind, getattr(record, field.name))
    return values


def _stored(kind: Kind[Any], value: object) -> object:
    if isinstance(value, Decimal):
        return DECIMAL.to_row(value)
    return value if isinstance(value, bool) else kind.to_row(value)


def _add_lines(register: Register, found: Mapping[int, Plain]) -> None:
    deals = {deal["id"]: deal for plain in found.values() for deal in plain["deals"]}
    lines = register.deals.lines.grouped("deal_id", list(deals)) if deals else {}
    for number, deal in deals.items():
        ordered = sorted(lines.get(number, ()), key=lambda line: (line.place, line.id))
        deal["lines"] = [plain_part(line) for line in ordered]


def _add_campaigns(register: Register, found: Mapping[int, Plain], of: str) -> None:
    """Tell of each campaign what it was, and who got the data with it (GDPR Art. 15(1)(c))."""
    groups = register.campaigns.members.grouped(of, list(found))
    ids = {member.campaign_id for group in groups.values() for member in group}
    campaigns = register.campaigns.by_id(sorted(ids))
    for number, plain in found.items():
        plain["campaigns"] = []
        for member in groups.get(number, ()):
            told = plain_part(campaigns[member.campaign_id])
            plain["campaigns"].append(told | plain_part(member))
