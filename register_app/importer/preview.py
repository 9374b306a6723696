"""The first rows of a list as they would be stored, to be seen while columns are mapped."""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, NamedTuple

from register_app.customers.choices import STAGES
from register_app.customers.customer import Customer
from register_app.fields.field import field_named
from register_app.fields.mojibake import Damage
from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.importer import mapping as columns
from register_app.importer.options import Options
from register_app.importer.row import Grade, ListRow, Remark
from register_app.importer.rows import RowReader
from register_app.importer.table import Table
from register_app.importer.targets import labels
from register_app.permissions.entry import CHANNEL, STAND, Channel, Stand

MARKETING = "marketing"
_LABEL_OF_MARKETING = QT_TRANSLATE_NOOP("importer", "Marketing")
_SHOWN_AS = {
    "mobile": "phone",
    "street2": "street",
    "po_box": "street",
    "postcode_city": "city",
    "name2": "name",
    "company_name": "name",
    "status": "state",
    "inactive": "state",
    "contact_title": "contact_person",
    "marketing_allowed": MARKETING,
    "marketing_banned": MARKETING,
    "allow_email": MARKETING,
    "allow_sms": MARKETING,
    "ban_email": MARKETING,
    "ban_sms": MARKETING,
    "ban_phone": MARKETING,
    "ban_post": MARKETING,
    "banned_on": MARKETING,
}
"""Target -> the field that it ends up in."""
_WEIGHT = (Grade.WARNED, Grade.REPAIRED, Grade.WRONG)


class Shown(NamedTuple):
    """One value as it would be stored: parts to translate where marked, joined by commas."""

    parts: tuple[str, ...]
    remark: Remark | None = None


class PreviewRow(NamedTuple):
    """One row: its number in the file, and field -> value."""

    number: int
    is_rejected: bool
    cells: Mapping[str, Shown]


class Preview(NamedTuple):
    """The first rows, and the fields that occur in them with their labels."""

    fields: Mapping[str, Text]
    rows: tuple[PreviewRow, ...]


class Question(NamedTuple):
    """What is to be previewed."""

    table: Table
    mapping: columns.Mapping
    options: Options
    damage: Damage | None


def preview(question: Question, *, count: int) -> Preview:
    """Read the first rows of data, and nothing more."""
    table, mapping, options, damage = question
    reader = RowReader(table, mapping, options, damage=damage)
    rows = tuple(_shown(row) for _, row in islice(reader, count))
    used = {field for row in rows for field in row.cells}
    fields = {name: label for name, label in _all_labels().items() if name in used}
    return Preview(fields, rows)


def _all_labels() -> Mapping[str, Text]:
    """Return the fields in the order of a list: who, then how to reach them, then the rest."""
    named = labels()
    first = ("name", "contact_person", "kind")
    ordered = {name: named[name] for name in first} | named
    return ordered | {MARKETING: _LABEL_OF_MARKETING}


def _shown(row: ListRow) -> PreviewRow:
    remarks = _heaviest(row)
    cells = {name: Shown(parts, remarks.get(name)) for name, parts in _parts(row) if parts}
    for name, remark in remarks.items():
        if name not in cells:
            is_secret = name == "hetu"
            cells[name] = Shown(() if is_secret or not remark.old else (remark.old,), remark)
    return PreviewRow(row.number, row.is_rejected, cells)


def _heaviest(row: ListRow) -> Mapping[str, Remark]:
    """Return the weightiest remark on each field."""
    found: dict[str, Remark] = {}
    for remark in sorted(row.remarks, key=lambda remark: _WEIGHT.index(remark.grade)):
        found[_SHOWN_AS.get(remark.target, remark.target)] = remark
    return found


def _parts(row: ListRow) -> Iterator[tuple[str, tuple[str, ...]]]:
    for name, value in row.values.items():
        if name != "hetu_reason":
            yield name, _value(name, value)
    yield "contact_person", tuple(filter(None, (row.contact, row.title)))
    yield MARKETING, tuple(_marketing(row))


def _value(name: str, value: Any) -> tuple[str, ...]:  # noqa: ANN401  the value of any field
    kind = field_named(Customer, name).kind
    if name == "stage":
        return (STAGES.get(value, value),)
    text = kind.mask(value) if kind.mask else kind.show(value)
    return (text,) if text else ()


def _marketing(row: ListRow) -> Iterator[str]:
    said = [(Stand.OBJECTION, channel) for channel, _ in row.bans]
    said += [(Stand.GIVEN, channel) for channel, _ in row.permits]
    for stand, channel in said:
        yield STAND.show(stand)
        yield CHANNEL.show(Channel(channel))
