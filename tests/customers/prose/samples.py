"""What is written about customers, to be found."""

from dataclasses import replace
from datetime import date
from typing import Any

from register_app.customers.customer import CustomerId
from register_app.documents.document import Document

DAY = date(2026, 11, 1)
WORDS = ("lautanen", "kattotiili", "2077474-0", "Åkerlundin", "sopimus", "12", "jäätelö")


def one(number: int) -> CustomerId:
    """Return the customer of that number."""
    return CustomerId(number)


def a_document(customer: CustomerId, name: str = "a.pdf", **fields: Any) -> Document:  # noqa: ANN401  fields of any kind
    """Build the row of a document, without its file."""
    return replace(
        Document(
            customer_id=customer,
            on_day=DAY,
            file_name=name,
            bytes=1,
            sha256="",
            stored=f"{customer}-{name}",
            key="",
        ),
        **fields,
    )
