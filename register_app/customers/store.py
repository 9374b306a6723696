"""Customers, their contact persons and the batches they came in, as stored."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from register_app.customers.batch import ImportBatch
from register_app.customers.contact import Contact, ContactId, Role
from register_app.customers.customer import Customer, CustomerId
from register_app.db.change import Changes
from register_app.db.records import Records, Row, chunks
from register_app.fields.category import Category
from register_app.fields.field import field_named, fields_of

_BOUND = 500
"""How many ids one statement binds."""


class CustomerStore:
    """The customers of a register with what belongs to them."""

    def __init__(self, changes: Changes) -> None:
        """Write through the changes."""
        self._connection = changes.connection
        self.records = Records(Customer, changes)
        self.contacts = Records(Contact, changes)
        self.roles = Records(Role, changes)
        self.batches = Records(ImportBatch, changes)

    def get(self, customer_id: CustomerId) -> Customer:
        """Return one customer; raise KeyError where there is none."""
        return self.records.get(customer_id)

    def find(self, customer_id: CustomerId) -> Customer | None:
        """Return one customer, or None."""
        return self.records.find(customer_id)

    def save(self, customer: Customer) -> Customer:
        """Insert or update a customer."""
        return self.records.save(customer)

    def count(self) -> int:
        """Return how many customers there are."""
        return int(self._connection.value("SELECT count(*) FROM customer"))

    def many(self, ids: Sequence[int]) -> list[Customer]:
        """Return customers in the order of `ids`, leaving out those that are gone."""
        found: dict[int | None, Customer] = {}
        for run in chunks(ids, _BOUND):
            marks = ", ".join("?" * len(run))
            for customer in self.records.where(f"id IN ({marks})", run):
                found[customer.id] = customer
        return [found[customer_id] for customer_id in ids if customer_id in found]

    def rows(self, ids: Sequence[int], columns: Sequence[str]) -> list[Row]:
        """Return (id, stored columns) of some customers, in any order; for tables."""
        names = ", ".join(field_named(Customer, column).name for column in columns)
        found: list[Row] = []
        for run in chunks(ids, _BOUND):
            marks = ", ".join("?" * len(run))
            found += self._connection.rows(
                f"SELECT id, {names} FROM customer WHERE id IN ({marks})", run
            )
        return found

    def each(self, columns: Sequence[str]) -> Iterator[Row]:
        """Yield (id, stored columns) of every customer."""
        names = ", ".join(field_named(Customer, column).name for column in columns)
        return self._connection.each(f"SELECT id, {names} FROM customer ORDER BY id")

    def ids_by(self, column: str, *, descending: bool) -> list[int]:
        """Return all ids ordered by one column, empty values last."""
        field = field_named(Customer, column)
        turn = "DESC" if descending else "ASC"
        rows = self._connection.rows(
            f"SELECT id FROM customer ORDER BY coalesce({field.name}, '') = '', "
            f"{field.columns[-1]} {turn}, name_key, id"
        )
        return [row[0] for row in rows]

    def distinct(self, column: str) -> list[Any]:
        """Return the values in use of one field, the most used first."""
        field = field_named(Customer, column)
        rows = self._connection.rows(
            f"SELECT {field.name} FROM customer WHERE coalesce({field.name}, '') <> '' "
            f"GROUP BY {field.name} ORDER BY count(*) DESC, {field.name} LIMIT 200"
        )
        return [field.kind.from_row(row[0]) for row in rows]

    def next_number(self) -> str:
        """Return the customer number after the highest one that is a plain number."""
        highest = self._connection.value(
            "SELECT max(CAST(customer_no AS INTEGER)) FROM customer "
            "WHERE customer_no GLOB '[0-9]*' AND customer_no NOT GLOB '*[^0-9]*' "
            "AND length(customer_no) < 16"
        )
        return str((highest or 0) + 1)

    def people_of(self, customer_id: CustomerId) -> list[tuple[Role, Contact]]:
        """Return the contact persons of a customer with their roles, present ones first."""
        roles = self.roles.where(
            "customer_id = ?", (customer_id,), order="ended IS NOT NULL, ended DESC, id"
        )
        return [(role, self.contacts.get(role.contact_id)) for role in roles]

    def roles_of(self, contact_id: ContactId) -> list[Role]:
        """Return every role of one person, the newest first."""
        return self.roles.where("contact_id = ?", (contact_id,), order="id DESC")

    def add_people(self, contacts: Iterable[Row]) -> range:
        """Insert the contact persons of an import."""
        return self.contacts.add_rows(contacts)

    def categories_in_use(self) -> set[Category]:
        """Return the categories in which at least one customer has something."""
        found = {category for category in Category if self._is_used(category)}
        if self._connection.value("SELECT EXISTS (SELECT 1 FROM contact)"):
            found.add(Category.CONTACT_PERSONS)
        return found

    def sources(self) -> list[str]:
        """Return the sources that customers and contact persons really came from."""
        rows = self._connection.rows(
            "SELECT source FROM customer GROUP BY source UNION SELECT source FROM contact "
            "GROUP BY source ORDER BY 1"
        )
        return [row[0] for row in rows]

    def kinds_in_use(self) -> list[str]:
        """Return the kinds of customer that occur."""
        return [row[0] for row in self._connection.rows("SELECT DISTINCT kind FROM customer")]

    def _is_used(self, category: Category) -> bool:
        columns = [f.name for f in fields_of(Customer) if f.category == category]
        filled = " OR ".join(f"coalesce({column}, '') NOT IN ('', 0)" for column in columns)
        return bool(columns) and bool(
            self._connection.value(f"SELECT EXISTS (SELECT 1 FROM customer WHERE {filled})")
        )
