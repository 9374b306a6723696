"""Find the cells that a spreadsheet has made something else of, for good."""

import re
from collections.abc import Mapping, Sequence

from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.importer.block import CellKind
from register_app.importer.table import Table

BECAME_A_DATE = QT_TRANSLATE_NOOP(
    "importer", "The spreadsheet made a date of this: take it from the original list"
)
_NEVER_DATES = frozenset(
    "name name2 company_name last_name first_name aux_name customer_no fax contact_person "
    "street street2 po_box city visiting_street visiting_city billing_street billing_city "
    "delivery_street delivery_city municipality".split()
)
"""Targets that take any text, but in which a date can only be a house number 3/4 that was."""


def became_dates(table: Table, targets: Sequence[str]) -> Mapping[int, set[int]]:
    """Return row -> columns where a date stands in place of a text."""
    found: dict[int, set[int]] = {}
    for place, target in enumerate(targets):
        if target in _NEVER_DATES:
            for day in re.finditer(CellKind.DAY, table.kinds(place)):
                found.setdefault(day.start(), set()).add(place)
    return found
