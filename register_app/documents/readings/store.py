"""The words read out of documents: made from their files again at will, so not in the journal."""

from collections.abc import Mapping
from typing import NamedTuple

from register_app.customers.search import CustomerSearch
from register_app.db.connection import Connection


class Reading(NamedTuple):
    """What came of reading a document: how it went, and its words."""

    outcome: str
    words: str = ""


class ReadingStore:
    """The readings of the documents of a register, which the search follows."""

    def __init__(self, connection: Connection, search: CustomerSearch) -> None:
        """Write on a connection, and let the search find what was written."""
        self._connection = connection
        self._search = search

    def unread(self, *, most: int) -> list[int]:
        """Return the documents that nobody has read yet, the oldest first."""
        rows = self._connection.rows(
            "SELECT id FROM document WHERE NOT EXISTS "
            "(SELECT 1 FROM document_text WHERE document_id = document.id) ORDER BY id LIMIT ?",
            (most,),
        )
        return [document for (document,) in rows]

    def keep(self, readings: Mapping[int, Reading]) -> None:
        """Store what was read; a document may have gone meanwhile."""
        with self._search.watched(), self._connection.transaction():
            self._connection.executemany(
                "INSERT OR REPLACE INTO document_text (document_id, outcome, text) "
                "SELECT id, ?, ? FROM document WHERE id = ?",
                [(outcome, words, document) for document, (outcome, words) in readings.items()],
            )
            self._search.follow_words("document", readings)

    def outcome(self, document_id: int) -> str | None:
        """Return how the reading of a document went, or None before it."""
        found = self._connection.value(
            "SELECT outcome FROM document_text WHERE document_id = ?", (document_id,)
        )
        return None if found is None else str(found)
