"""The extract against a plain reading of all tables: all of the person, nothing of others."""

import json
from datetime import date
from typing import Any

from register_app.customers.choices import CustomerKind
from register_app.customers.contact import Contact, Role
from register_app.customers.customer import Customer
from register_app.db.place import Place
from register_app.db.privacy import PRIVACY
from register_app.db.records import Records
from register_app.deals.deal import Deal, DealLine
from register_app.fields.field import Field, fields_of, table_of
from register_app.i18n import Catalogue
from register_app.register import Register
from register_app.requests.request import Request
from register_app.retention.hold import Hold
from register_app.rights.extract import draft
from register_app.rights.hit import is_told
from register_app.rights.person import NOBODY
from register_app.rights.sorts import SORTS
from tests.builders import TITLE

ENGLISH = Catalogue("en", {})
_APART = {"campaign", "prospect", "segment", "import_batch", "breach"}
"""What belongs to nobody in particular."""
HANGING = [
    sort.record_type
    for table, sort in SORTS.items()
    if sort.record_type and table not in {*_APART, "customer", "contact"}
]


class Writer:
    """Fills every text of every record of a customer or a contact person with markers."""

    def __init__(self, register: Register, prefix: str) -> None:
        """Write markers that begin so."""
        self._changes = register.history._changes  # noqa: SLF001  the same way for every record
        self._register = register
        self._prefix = prefix
        self.markers: set[str] = set()

    def fill(self, kind: CustomerKind, *, whole: bool) -> tuple[int, int]:
        """Fill a customer and one of its contact persons; a `whole` one with what hangs on it."""
        with self._register.change(TITLE):
            campaign = self._add(SORTS["campaign"].record_type, {})
            customer = self._add(Customer, {"kind": kind}, told=whole)
            contact = self._add(Contact, {}, told=not whole)
            pointers: dict[str, Any] = {"customer_id": customer, "campaign_id": campaign}
            pointers["contact_id"] = None if whole else contact
            pointers["lifted_on"] = date(2026, 1, 1)  # what is in force lets nothing be written
            deal = self._add(Deal, pointers, told=True)
            pointers["request_id"] = self._add(Request, pointers, told=True)
            for record_type in HANGING:
                own = pointers | ({"contact_id": contact} if record_type is Role else {})
                of_deal = {"deal_id": deal} if record_type is DealLine else {}
                told = whole or record_type is not Hold
                self._add(record_type, own | of_deal, told=told)
        return customer, contact

    def _add(self, of: Any, pointers: dict[str, Any], *, told: bool = False) -> int:  # noqa: ANN401  a record type
        """Add a record and edit it: what it said before is told too."""
        records: Records[Any] = Records(of, self._changes)
        first = records.save(of(**self._values(of, pointers, "once", told=told)))
        records.save(of(id=first.id, **self._values(of, pointers, "now", told=told)))
        return int(first.id)

    def _values(
        self,
        of: Any,  # noqa: ANN401  a record type
        pointers: dict[str, Any],
        when: str,
        *,
        told: bool,
    ) -> dict[str, Any]:
        values = {}
        for field in fields_of(of):
            marker = f"{self._prefix} {table_of(of)} {field.name} {when}"
            if field.name in pointers:
                values[field.name] = pointers[field.name]
            elif _is_text(field):
                values[field.name] = field.kind.from_row(marker)
                if told and is_told(table_of(of), field.name):
                    self.markers.add(marker)
            elif field.required:
                values[field.name] = _least(field)
        return values


def _is_text(field: Field) -> bool:
    kind = field.kind
    is_closed = bool(kind.choices) and not kind.is_open
    return (
        kind.sql_type == "TEXT" and not is_closed and kind.name not in {"day", "decimal", "time"}
    )


def _least(field: Field) -> Any:  # noqa: ANN401  of the field's kind
    if field.kind.choices and not field.kind.is_open:
        return field.kind.choices[0][0]
    return date(2026, 1, 1) if field.kind.name == "day" else 1


def _told(register: Register, *places: Place) -> str:
    plain = draft(register, places, ENGLISH, NOBODY).finished(ENGLISH).plain
    return json.dumps(plain, ensure_ascii=False)


def test_nothing_of_a_customer_is_missing_and_nothing_of_others_is_there(
    register: Register,
) -> None:
    mine, other = Writer(register, "Mine"), Writer(register, "Theirs")
    customer, _ = mine.fill(CustomerKind.PRIVATE, whole=True)
    other.fill(CustomerKind.PRIVATE, whole=True)

    told = _told(register, Place("customer", customer))

    assert sorted(marker for marker in mine.markers if marker not in told) == []
    assert "Theirs" not in told


def test_nothing_of_a_contact_person_is_missing_and_nothing_of_others_is_there(
    register: Register,
) -> None:
    mine, other = Writer(register, "Mine"), Writer(register, "Theirs")
    _, contact = mine.fill(CustomerKind.COMPANY, whole=False)
    other.fill(CustomerKind.COMPANY, whole=False)

    told = _told(register, Place("contact", contact))

    assert sorted(marker for marker in mine.markers if marker not in told) == []
    assert "Theirs" not in told


def test_every_table_that_points_to_a_customer_is_filled() -> None:
    pointing = {table for table, columns in PRIVACY.items() if "customer_id" in columns}

    assert pointing <= {table_of(one) for one in HANGING}
