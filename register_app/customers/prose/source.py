"""Which tables hold passages: named by who puts the register together, from upper floors."""

from typing import NamedTuple


class Part(NamedTuple):
    """Rows that belong to a passage: a table, its column that points there, and its texts."""

    table: str
    key: str
    columns: tuple[str, ...]


class Source(NamedTuple):
    """A table of which each row is a passage about the customer in its `customer_id`."""

    table: str
    columns: tuple[str, ...]
    """The texts that are looked into."""
    part: Part | None = None
    contact_day: str = ""
    """Where each row is a contact with the customer: the column of its day."""
