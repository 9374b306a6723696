"""Put the names of a row together: who the customer is, of what kind, and who the contact."""

import re

from register_app.customers.choices import PERSONS, CustomerKind
from register_app.fields.text import fold
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
_TOTAL = re.compile(r"(yhteensa|yht\.?|summa|total|totalt|sammanlagt)\b.*")
_PERSON = re.compile(r"[^\W\d_]+(?:[-' ][^\W\d_]+){1,3}")


def settle(row: ListRow) -> None:
    """Decide the name, the kind and the contact person of a row."""
    values = row.values
    company = values.pop("company_name", "")
    second = values.pop("name2", "")
    person = f"{values.get('last_name', '')} {values.get('first_name', '')}".strip()
    name = values.get("name", "")
    if company:
        row.contact = row.contact or (name if name != company else "") or person
        name = company
    name = name or person
    values["name"] = f"{name} {second}".strip()[:200]
    _require_name(row)
    values.setdefault("kind", _kind(row))
    if values["kind"] not in PERSONS:
        row.contact = row.contact or (person if person != name else "")
        values.pop("last_name", None)
        values.pop("first_name", None)
    if row.contact == values["name"]:
        row.contact = ""
    if "hetu" in values and values["kind"] not in PERSONS:
        row.remarks.append(Remark(Grade.WRONG, -1, "hetu", "", "", NOT_A_PERSON))


def _require_name(row: ListRow) -> None:
    name = row.values["name"]
    if not name:
        row.remarks.append(Remark(Grade.WRONG, -1, "name", "", "", NO_NAME))
    elif _TOTAL.fullmatch(fold(name)) and "business_id" not in row.values:
        row.remarks.append(Remark(Grade.WRONG, -1, "name", name, "", TOTALS))


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
