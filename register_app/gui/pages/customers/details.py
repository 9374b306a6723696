"""The lines of a customer's card: what is filled, joined as people write it."""

from typing import NamedTuple

from register_app.customers.batch import ImportBatch
from register_app.customers.customer import Customer
from register_app.fields.field import Field, field_named, fields_of
from register_app.fields.kinds import BUSINESS_ID, HETU
from register_app.fields.postal import FINNISH
from register_app.gui.forms.shown import shown
from register_app.gui.pages.customers.reach import Reach, reaches_of
from register_app.gui.pages.customers.words import value_called
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP, Message

ROW = QT_TRANSLATE_NOOP("customers", "{file}, row {row}")
_IN_HEAD = frozenset({"kind", "name", "stage", "state", "disclosure_ban", "credit_hold"})
_STREETS = ("street", "visiting_street", "billing_street", "delivery_street")
_JOINED = frozenset(
    street.replace("street", part)
    for street in _STREETS
    for part in ("street", "postcode", "city", "country")
)
_TOLD_TOGETHER = frozenset(
    {"einvoice_operator", "passive_reason", "source_date", "batch", "batch_row", "hetu_reason"}
)
_FIRST = ("business_id", "phone", "email", "street", "visiting_street")
_DOT = " · "


class Line(NamedTuple):
    """One line: what it is called, and the value."""

    label: str
    value: str
    masked: str = ""
    """The field behind a masked value."""
    reach: Reach | None = None
    """The number or address that the value is."""


def lines_of(customer: Customer, batch: ImportBatch | None) -> list[Line]:
    """Return the lines of what is filled, the most asked for first."""
    fields = sorted(fields_of(Customer), key=_place)
    told = [field for field in fields if not _is_elsewhere(field.name)]
    lines = [line for field in told for line in _lines(field, customer, batch)]
    return [line for line in lines if line.value]


def as_text(customer: Customer, batch: ImportBatch | None) -> str:
    """Return the card as plain text for the clipboard, without secrets."""
    values: dict[str, list[str]] = {}
    for line in lines_of(customer, batch):
        if not line.masked:
            values.setdefault(line.label, []).append(line.value)
    lines = (f"{label}: {', '.join(said)}" for label, said in values.items())
    return "\n".join([customer.name, *lines])


def _place(field: Field) -> int:
    return _FIRST.index(field.name) if field.name in _FIRST else len(_FIRST)


def _is_elsewhere(name: str) -> bool:
    is_part = name in _JOINED and name not in _STREETS
    return is_part or name in _IN_HEAD or name in _TOLD_TOGETHER


def _lines(field: Field, customer: Customer, batch: ImportBatch | None) -> list[Line]:
    if field.name == "hetu":
        return [_secret(field, customer)]
    label = translate(field.label)
    if reaches := reaches_of(field, getattr(customer, field.name)):
        return [Line(label, reach.shown, reach=reach) for reach in reaches]
    return [Line(label, _value(field, customer, batch))]


def _value(field: Field, customer: Customer, batch: ImportBatch | None) -> str:
    match field.name:
        case name if name in _STREETS:
            return _address(customer, name)
        case "source":
            return _origin(customer, batch)
        case "einvoice_address":
            return _together(customer.einvoice_address, _operator(customer))
        case "passive_since":
            return _together(_of(customer, field.name), customer.passive_reason)
    text = _of(customer, field.name)
    return f"{text} ✓" if field.name == "business_id" and _was_checked(text) else text


def _of(customer: Customer, name: str) -> str:
    field = field_named(Customer, name)
    value = getattr(customer, name)
    if value is False:
        return ""  # what holds is told, not all that does not
    return shown(field, value) if field.kind.many_lines else value_called(field, value)


def _address(customer: Customer, street: str) -> str:
    names = [street.replace("street", part) for part in ("postcode", "city", "country")]
    postcode, city, country = (str(getattr(customer, name)) for name in names)
    abroad = "" if country in FINNISH else _of(customer, names[2])
    place = " ".join(filter(None, (postcode, city)))
    return ", ".join(filter(None, (getattr(customer, street), place, abroad)))


def _operator(customer: Customer) -> str:
    kind = field_named(Customer, "einvoice_operator").kind
    return str(dict(kind.choices).get(customer.einvoice_operator, customer.einvoice_operator))


def _was_checked(business_id: str) -> bool:
    return bool(business_id) and BUSINESS_ID.parse(business_id).warning is None


def _together(*parts: str) -> str:
    return _DOT.join(filter(None, parts))


def _origin(customer: Customer, batch: ImportBatch | None) -> str:
    day = shown(field_named(Customer, "source_date"), customer.source_date)
    where = ""
    if batch is not None:
        values = {"file": batch.file_name, "row": customer.batch_row}
        where = translate(Message(ROW, values)) if customer.batch_row else batch.file_name
    source = _together(customer.source, where)
    return f"{source} – {day}" if day else source


def _secret(field: Field, customer: Customer) -> Line:
    reason = shown(field_named(Customer, "hetu_reason"), customer.hetu_reason)
    mask = HETU.mask(customer.hetu) if HETU.mask else ""
    value = _together(mask, reason) if customer.hetu else ""
    return Line(translate(field.label), value, field.name)
