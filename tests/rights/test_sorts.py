"""Every sort of record in which a person may stand has a name."""

from register_app.db.privacy import PRIVACY
from register_app.rights.hit import is_told
from register_app.rights.sorts import SORTS

DERIVED = {"document_text", "change_row", "block_trace"}
"""Read as something else: the words of documents, the history of records, traces of lists."""


def test_every_table_that_may_name_a_person_is_called_something() -> None:
    tables = {
        table for table, columns in PRIVACY.items() if any(is_told(table, c) for c in columns)
    }

    assert tables - DERIVED <= SORTS.keys()
