"""Put the names of a row together: who the customer is, of what kind, and who the contact."""

import re

from register_app.customers.choices import PERSONS, CustomerKind
from register_app.fields.kinds import NOTE, TEXT
from register_app.fields.text import TOO_LONG, fold
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.importer.row import Grade, ListRow, Remark

NO_NAME = QT_TRANSLATE_NOOP("importer", "The row has no name: write the customer's name")
NOT_A_PERSON = QT_TRANSLATE_NOOP(
    "importer", "Only a person has a personal identity code: check the kind of the customer"
)
TOTALS = QT_TRANSLATE_NOOP("importer", "This looks like a line of totals, not a customer")

_KINDS = (
    (
        CustomerKind.HOUSING_COMPANY,
        r"\b(as\.? ?oy|asunto ?-?oy|taloyhtio|bostads ?ab|bost\.? ?ab)\b",
    ),
    (CustomerKind.SOLE_TRADER, r"\b(tmi|toiminimi|t:mi|fa|firma|enskild firma)\b"),
    (
        CustomerKind.COMPANY,
        r"\b(oy|ab|oyj|abp|ky|kb|ay|osk|ltd|inc|gmbh|handelslag|osuuskunta|kommanditbolag)\b",
    ),
    (CustomerKind.ASSOCIATION, r"\b(ry|rf|r\.y|yhdistys|forening|seura|saatio|stiftelse|sr)\b"),
    (
        CustomerKind.PUBLIC_BODY,
        r"(kunta|kaupunki|kommun|stad|seurakunta|forsamling|hyvinvointialue|kuntayhtyma)$",
    ),
)
_KIND = tuple((kind, re.compile(pattern)) for kind, pattern in _KINDS)
_TOTAL = re.compile(
    r"(?:kaikki |loppu|grand )?(?:yhteensa|yht|summa|totalt?|totals|sammanlagt)\b"
    r"[\W\d]*(?:kpl|st|eur|euroa|asiakasta|rivia|kunder|customers|rows)?[\W\d]*"
)
_PERSON = re.compile(r"[^\W\d_]+(?:[-' ][^\W\d_]+){1,3}")


def settle(row: ListRow) -> None:
    """Decide the name, the kind and the contact person of a row."""
    values = row.values
    company = values.pop("company_name", "")
    second = values.pop("name2", "")
    person = f"{values.get('last_name', '')} {values.get('first_name', '')}".strip()
    name = values.get("name", "")
    if company:
        _meet(row, "" if name == company else name)
        name = company
    values["name"] = name = name or person
    if second:
        _lengthen(row, second)
    _require_name(row)
    if "kind" not in values:
        values["kind"] = _kind(row)
        row.has_kind = False
    if values["kind"] not in PERSONS:
        _meet(row, "" if person == name else person)
        values.pop("last_name", None)
        values.pop("first_name", None)
        _require_no_code(row)
    if row.contact == values["name"]:
        row.contact = ""
    if len(values.get("notes", "")) > NOTE.limit:
        del values["notes"]
        row.remarks.append(Remark(Grade.WRONG, -1, "notes", "", "", TOO_LONG))


def _meet(row: ListRow, person: str) -> None:
    """Take a person named in a firm's row for its contact; a second one goes to the notes."""
    if not person or set(person.split()) == set(row.contact.split()):
        return
    if row.contact:
        row.note(person)
    else:
        row.contact = person


def _lengthen(row: ListRow, second: str) -> None:
    """Join the second line of a name, or keep it in the notes where it is too long."""
    name = f"{row.values['name']} {second}".strip()
    if len(name) > TEXT.limit:
        row.note(second)
    else:
        row.values["name"] = name


def _require_name(row: ListRow) -> None:
    name = row.values["name"]
    if not name:
        number = row.values.get("customer_no", "")
        reason = TOTALS if _TOTAL.fullmatch(fold(number)) else NO_NAME
        row.remarks.append(Remark(Grade.WRONG, -1, "name", "", "", reason))
    elif _TOTAL.fullmatch(fold(name)) and "business_id" not in row.values:
        row.remarks.append(Remark(Grade.WRONG, -1, "name", name, "", TOTALS))


def _require_no_code(row: ListRow) -> None:
    if row.values.pop("hetu", ""):
        row.remarks.append(Remark(Grade.WRONG, -1, "hetu", "", "", NOT_A_PERSON))


def _kind(row: ListRow) -> CustomerKind:
    """Tell the kind from the name; what looks like nothing else is a person or a company."""
    values = row.values
    name = fold(values["name"])
    for kind, pattern in _KIND:
        if pattern.search(name):
            return kind
    if "business_id" in values or "vat_id" in values or "einvoice_address" in values:
        return CustomerKind.COMPANY
    if "hetu" in values or "last_name" in values or _PERSON.fullmatch(values["name"]):
        return CustomerKind.PRIVATE
    return CustomerKind.COMPANY
