"""Nothing is written about people whose data may only be kept (GDPR Art. 18(2)).

Every line of the journal comes by here, so no window, command or import has to remember it. Open
is what the law leaves open: what the person allows, forbids or asks, what the firm owes them, and
the restriction itself. A document may be added, as that is keeping, or a statement of the person,
but neither is edited or removed.
"""

import json
from collections.abc import Collection, Mapping
from typing import Any

from register_app.db.connection import Connection
from register_app.db.owners import NOBODY, Owners
from register_app.errors import ProcessingRestricted

RESTRICTION = "restriction"
_OPEN = frozenset(
    {RESTRICTION, "hold", "notice_given", "notification", "permission", "request", "request_place"}
)
_NEW = {"document": "1", "note": "kind = 'statement'"}
"""What may be added, as SQL: kept files, and what the person says of the data (GDPR Art. 16)."""
_LINKED = frozenset({"deal", "document", "task"})
"""What is the customer's, and only names a contact person: the name stays, the rest may change."""
_DAY = {"restricted_on"}
_CUSTOMER, _PERSON = "customer_id", "contact_id"
_SOME = "IN (SELECT value FROM json_each(?))"
_AT = f"SELECT contact_id FROM role WHERE customer_id {_SOME}"
"""The contact persons of some customers."""


class Gate:
    """Knows who is restricted while a change is under way."""

    def __init__(self, connection: Connection, owners: Owners) -> None:
        """Let everything pass until it has looked who is restricted."""
        self._connection = connection
        self._owners = owners
        self._customers: frozenset[int] = frozenset()
        self._persons: frozenset[int] = frozenset()

    def look(self) -> None:
        """See who is restricted now: when a change begins, or writes a restriction."""
        held = self._connection.rows(
            f"SELECT customer_id, contact_id FROM {RESTRICTION} WHERE lifted_on IS NULL"
        )
        self._customers = frozenset(customer for customer, _ in held) - {None}
        self._persons = frozenset(person for _, person in held) - {None}

    def shut(self, table: str, first: int, last: int) -> list[int]:
        """Return the rows of a run that may not be added, removed or put back."""
        if table in _OPEN:
            return []
        tests = [
            (f"{column} {_SOME}", json.dumps(sorted(restricted)))
            for column, restricted in (
                (self._owners.customer_of(table), self._customers),
                (self._owners.person_of(table), self._persons),
            )
            if restricted and column != NOBODY
        ]
        if table == "contact" and self._customers:
            tests.append((f"id IN ({_AT})", json.dumps(sorted(self._customers))))
        if not tests:
            return []
        rows = self._connection.rows(
            f"SELECT id FROM {table} WHERE id BETWEEN ? AND ? "
            f"AND ({' OR '.join(test for test, _ in tests)})",
            (first, last, *(restricted for _, restricted in tests)),
        )
        return [row for (row,) in rows]

    def bars(
        self, table: str, row: int, owner: int | None, changed: Mapping[str, tuple[Any, Any]]
    ) -> bool:
        """Say whether columns of a row may not be set: column -> (old, new)."""
        if table in _OPEN or not (self._customers or self._persons):
            return False
        if owner in self._customers or _meets(changed, _CUSTOMER, self._customers):
            return True
        if _meets(changed, _PERSON, self._persons):
            return True
        if table == "contact" and self._is_at_restricted(row):
            return True
        is_own = bool(self._persons) and table not in _LINKED
        return is_own and self._is_of_restricted(table, row)

    def bars_image(self, table: str, image: Mapping[str, Any]) -> bool:
        """Say whether a removed row may not be put back."""
        if table in _OPEN:
            return False
        at, person = (image.get(column) for column in (_CUSTOMER, _PERSON))
        return at in self._customers or person in self._persons

    def require_new(self, table: str, first: int, last: int) -> None:
        """Raise ProcessingRestricted where rows just added are of somebody restricted."""
        rows = self.shut(table, first, last)
        may_come = _NEW.get(table, "0")
        if any(not self._fulfils(table, row, may_come) for row in rows):
            raise ProcessingRestricted

    def require(self, table: str, first: int, last: int) -> None:
        """Raise ProcessingRestricted where rows may not be removed."""
        if self.shut(table, first, last):
            raise ProcessingRestricted

    def require_update(
        self, table: str, row: int, owner: int | None, changed: Mapping[str, tuple[Any, Any]]
    ) -> None:
        """Raise ProcessingRestricted where columns of a row may not be set.

        The day of a restriction is set just before it holds, and cleared just after.
        """
        own = self._customers if table == "customer" else self._persons
        if changed.keys() == _DAY and row not in own:
            return
        if self.bars(table, row, owner, changed):
            raise ProcessingRestricted

    def _fulfils(self, table: str, row: int, condition: str) -> bool:
        query = f"SELECT 1 FROM {table} WHERE id = ? AND {condition}"
        return bool(self._connection.value(query, (row,)))

    def _is_at_restricted(self, contact: int) -> bool:
        """Say whether any firm of a contact person is restricted, whichever others it is at."""
        customers = json.dumps(sorted(self._customers))
        query = f"SELECT 1 FROM ({_AT}) WHERE contact_id = ?"
        return bool(self._connection.value(query, (customers, contact)))

    def _is_of_restricted(self, table: str, row: int) -> bool:
        person = self._owners.person_of(table)
        if person == NOBODY:
            return False
        found = self._connection.value(f"SELECT {person} FROM {table} WHERE id = ?", (row,))
        return found in self._persons


def _meets(
    changed: Mapping[str, tuple[Any, Any]], column: str, restricted: Collection[int]
) -> bool:
    return any(value in restricted for value in changed.get(column, ()))
