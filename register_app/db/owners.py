"""Whose a row is: the customer it belongs to, and the contact person it speaks of."""

from register_app.db.connection import Connection

NOBODY = "NULL"
_CUSTOMER, _PERSON = "customer_id", "contact_id"
_CUSTOMERS = {
    "customer": "id",
    "contact": "(SELECT min(customer_id) FROM role WHERE role.contact_id = contact.id)",
    "restriction": "coalesce(customer_id, (SELECT min(role.customer_id) FROM role "
    "WHERE role.contact_id = restriction.contact_id))",
    "notification": "(SELECT request.customer_id FROM request "
    "WHERE request.id = notification.request_id)",
    "deal_line": "(SELECT customer_id FROM deal WHERE deal.id = deal_line.deal_id)",
}


class Owners:
    """Knows the columns of every table."""

    def __init__(self, connection: Connection) -> None:
        """Ask the database of one connection."""
        self._connection = connection
        self._known: dict[str, tuple[str, ...]] = {}

    def columns(self, table: str) -> tuple[str, ...]:
        """Return the columns of a table but its id."""
        if table not in self._known:
            info = self._connection.rows(f"SELECT name FROM pragma_table_info('{table}')")
            self._known[table] = tuple(name for (name,) in info if name != "id")
        return self._known[table]

    def customer_of(self, table: str) -> str:
        """Return the customer that a row of a table belongs to, as SQL; NOBODY for some."""
        known = _CUSTOMERS.get(table)
        return known or (_CUSTOMER if _CUSTOMER in self.columns(table) else NOBODY)

    def person_of(self, table: str) -> str:
        """Return the contact person that a row of a table speaks of, as SQL; NOBODY for some."""
        if table == "contact":
            return "id"
        return _PERSON if _PERSON in self.columns(table) else NOBODY
