"""Find a person in every table, each row of which is looked into once."""

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from register_app.db.connection import Connection
from register_app.db.owners import Owners
from register_app.db.place import Place
from register_app.db.privacy import PRIVACY
from register_app.rights.hit import CUT, Hit, Row, is_told, merged
from register_app.rights.past.search import JOURNAL, Past
from register_app.rights.person import Person
from register_app.rights.reading import Reading
from register_app.rights.spots import Spotter
from register_app.watch import UNWATCHED, Watch

_UNREAD = frozenset({*JOURNAL, "block_trace"})
"""The journal is read by itself, and of traces nobody can read whose they are."""
JSON = frozenset({"conditions", "image", "title_values"})
"""Written as JSON, in which letters may be spelt by their codes."""
_PEOPLE = frozenset({"customer", "contact"})
"""Whose row tells of the person is the person; elsewhere in it somebody else is spoken of."""
_OF_MANY = frozenset({"import_batch", "breach"})
_BY = "by_whom"
"""Who wrote a row is not whom it is about."""
_FIRMS = "SELECT DISTINCT customer_id FROM role WHERE contact_id = ? ORDER BY customer_id"


class _Table(NamedTuple):
    """A table that is looked into."""

    name: str
    key: str
    columns: tuple[str, ...]
    of: str
    """The table of the record that a row belongs to."""

    @property
    def query(self) -> str:
        """The SQL of each row as one text."""
        texts = f" || '{CUT}' || ".join(map(_text_of, self.columns))
        return f"SELECT {self.key}, {texts} FROM {self.name}"


class PersonSearch:
    """Looks for people on one connection; a long reading, so for a thread of its own."""

    def __init__(self, connection: Connection) -> None:
        """Read through one connection."""
        self._connection = connection
        self._owners = Owners(connection)

    def find(self, person: Person, watch: Watch = UNWATCHED) -> list[Hit]:
        """Return every place in the order of the tables; raise Cancelled when asked to stop."""
        reading = Reading(Spotter(person), self._size(), watch)
        live = merged(hit for table in self._tables for hit in self._in_table(table, reading))
        past = Past(self._connection, reading)
        found = live | past.find(live)
        return [*found.values(), *past.in_titles(found)]

    @cached_property
    def _tables(self) -> list[_Table]:
        read = (self._table(name) for name in PRIVACY if name not in _UNREAD)
        return [table for table in read if table.columns]

    def _table(self, name: str) -> _Table:
        info = self._connection.rows(
            f"SELECT name FROM pragma_table_info('{name}') WHERE type = 'TEXT'"
        )
        columns = tuple(column for (column,) in info if is_told(name, column))
        if name == "document_text":  # its words are those of the document
            return _Table(name, "document_id", columns, "document")
        return _Table(name, "id", columns, name)

    def _size(self) -> int:
        names = (*JOURNAL, *(table.name for table in self._tables))
        return sum(self._connection.value(f"SELECT count(*) FROM {name}") for name in names)

    def _in_table(self, table: _Table, reading: Reading) -> Iterator[Hit]:
        for number, text, spots in reading.found(self._connection.each(table.query)):
            yield from self._hits(table.of, number, Row(table.columns, text, spots))

    def _hits(self, table: str, number: int, row: Row) -> Iterator[Hit]:
        """Return the row, or the columns that name the person in that of somebody else."""
        customers = self._customers(table, number)
        columns = list(row.by_column())
        if any(_is_about(table, one.columns[0]) for one in columns):
            yield row.hit(Place(table, number), customers)
        else:
            for one in columns:
                yield one.hit(Place(table, number, one.columns[0]), customers)

    def _customers(self, table: str, number: int) -> list[int]:
        """Return under whom a row stands: a contact person at several firms, the rest at one."""
        owner = self._owners.customer_of(table)
        query = _FIRMS if table == "contact" else f"SELECT {owner} FROM {table} WHERE id = ?"
        rows = self._connection.rows(query, (number,))
        return [customer for (customer,) in rows if customer is not None]


def _is_about(table: str, column: str) -> bool:
    """Say whether whoever stands in a column is whom the row is about."""
    if table in _OF_MANY:
        return False
    return PRIVACY[table][column].is_telling if table in _PEOPLE else column != _BY


def _text_of(column: str) -> str:
    if column in JSON:
        return f"coalesce((SELECT group_concat(atom, ' ') FROM json_tree({column})), '')"
    return f"coalesce({column}, '')"
