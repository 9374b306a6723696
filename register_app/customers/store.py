"""Customers, their contact persons and the batches they came in, as stored."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from register_app.customers.batch import ImportBatch
from register_app.customers.contact import Contact, Role
from register_app.customers.customer import Customer, CustomerId
from register_app.db.change import Changes
from register_app.db.records import Records, Row, chunks
from register_app.fields.category import Category
from register_app.fields.field import Field, Record, field_named, fields_of, table_of

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
        found: dict[int | None, Customer] = {one.id: one for one in self.records.many(ids)}
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

    def each_person(self) -> Iterator[Row]:
        """Yield (contact, customer, name, emails, phones) of every contact person, as stored."""
        return self._connection.each(
            "SELECT contact.id, min(customer_id), name, email, phone FROM contact "
            "JOIN role ON contact_id = contact.id GROUP BY contact.id ORDER BY contact.id"
        )

    def distinct(self, column: str) -> list[Any]:
        """Return the values in use of one field, the most used first."""
        field = field_named(Customer, column)
        rows = self._connection.rows(
            f"SELECT {field.name} FROM customer WHERE coalesce({field.name}, '') <> '' "
            f"GROUP BY {field.name} ORDER BY count(*) DESC, {field.name} LIMIT 200"
        )
        return [field.kind.from_row(row[0]) for row in rows]

    def people_of(self, customer_id: CustomerId) -> list[tuple[Role, Contact]]:
        """Return the contact persons of a customer with their roles, present ones first."""
        roles = self.roles.where(
            "customer_id = ?", (customer_id,), order="ended IS NOT NULL, ended DESC, id"
        )
        return [(role, self.contacts.get(role.contact_id)) for role in roles]

    def contacts_of(self, ids: Sequence[int]) -> dict[int, Contact]:
        """Return some contact persons by their ids."""
        return {contact.id or 0: contact for contact in self.contacts.many(ids)}

    def add_people(self, contacts: Iterable[Row]) -> range:
        """Insert the contact persons of an import."""
        return self.contacts.add_rows(contacts)

    def fields_in_use(self) -> dict[Category, frozenset[str]]:
        """Return the categories that hold something, with the fields that are filled."""
        found: dict[Category, set[str]] = {}
        for record_type in (Customer, Contact, Role):
            for field in self._filled(record_type):
                if field.category is not None:
                    found.setdefault(field.category, set()).add(field.name)
        return {category: frozenset(names) for category, names in found.items()}

    def sources(self) -> list[str]:
        """Return the sources that customers and contact persons really came from."""
        rows = self._connection.rows(
            "SELECT source FROM customer UNION SELECT source FROM contact ORDER BY 1"
        )
        return [row[0] for row in rows]

    def kinds_in_use(self) -> list[str]:
        """Return the kinds of customer that occur."""
        return [row[0] for row in self._connection.rows("SELECT DISTINCT kind FROM customer")]

    def _filled(self, record_type: type[Record]) -> list[Field]:
        """Return the fields that are not empty everywhere, in one pass over the table."""
        fields = fields_of(record_type)
        empty, last = [field.name for field in fields], 0
        while empty:
            tests = " OR ".join(f"{name} NOT IN ('', 0)" for name in empty)
            row = self._connection.row(
                f"SELECT id, {', '.join(empty)} FROM {table_of(record_type)} "
                f"WHERE id > ? AND ({tests}) ORDER BY id LIMIT 1",
                (last,),
            )
            if row is None:
                break
            # what was found filled is asked no more, so the rest of the pass gets shorter
            last, *values = row
            empty = [name for name, value in zip(empty, values, strict=True) if not value]
        return [field for field in fields if field.name not in empty]
