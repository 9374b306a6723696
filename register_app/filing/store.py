"""The words read out of documents: made from their files again at will, so not in the journal."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from register_app.register import Register


class Reading(NamedTuple):
    """What came of reading a document: how it went, and its words."""

    outcome: str
    words: str = ""


def unread(register: Register, *, most: int) -> list[int]:
    """Return the documents that nobody has read yet, the oldest first."""
    rows = register.connection.rows(
        "SELECT id FROM document WHERE NOT EXISTS "
        "(SELECT 1 FROM document_text WHERE document_id = document.id) ORDER BY id LIMIT ?",
        (most,),
    )
    return [document for (document,) in rows]


def keep(register: Register, readings: Mapping[int, Reading]) -> None:
    """Store what was read, and let the search find it; a document may have gone meanwhile."""
    connection = register.connection
    with register.search.watched(), connection.transaction():
        connection.executemany(
            "INSERT OR REPLACE INTO document_text (document_id, outcome, text) "
            "SELECT id, ?, ? FROM document WHERE id = ?",
            [(outcome, words, document) for document, (outcome, words) in readings.items()],
        )
        register.search.follow_words("document", readings)


def forget(register: Register, documents: Sequence[int]) -> None:
    """Let documents be read again, as when their file was missing and came back."""
    connection = register.connection
    with register.search.watched(), connection.transaction():
        connection.executemany(
            "DELETE FROM document_text WHERE document_id = ?", [(one,) for one in documents]
        )
        register.search.follow_words("document", documents)


def outcome(register: Register, document_id: int) -> str | None:
    """Return how the reading of a document went, or None before it."""
    found = register.connection.value(
        "SELECT outcome FROM document_text WHERE document_id = ?", (document_id,)
    )
    return None if found is None else str(found)
