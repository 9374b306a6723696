"""The documents of a customer in the order of a column, as a person reads it."""

from array import array
from collections.abc import Callable
from typing import Any

from register_app.customers.customer import CustomerId
from register_app.documents.store import DocumentStore
from register_app.gui.pages.documents.words import called, kind_called

BY_DAY = ("on_day", True)
_Key = Callable[..., Any]
_KEYS: dict[str, tuple[tuple[str, ...], _Key]] = {
    "title": (("title", "file_name"), lambda title, file: called(title, file).casefold()),
    "on_day": (("on_day",), str),
    "kind": (("kind",), lambda kind: kind_called(kind).casefold()),
    "bytes": (("bytes",), int),
    "sender": (("sender",), str.casefold),
}
"""By what the columns are ordered, and how that is made of the stored values."""


def ordered(
    documents: DocumentStore, customer_id: CustomerId, column: str, *, descending: bool
) -> "array[int]":
    """Return the ids of the documents; those that are alike stand newest first."""
    if (column, descending) == BY_DAY:
        return array("q", documents.ids(customer_id))
    names, key = _KEYS[column]
    rows = documents.rows(customer_id, names)
    rows.sort(key=lambda row: key(*row[1:]), reverse=descending)
    return array("q", (row[0] for row in rows))
