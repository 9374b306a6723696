"""Find customers while typing: the search index, kept level with each change."""

import re
import secrets
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from register_app import errors
from register_app.customers.contact import Contact
from register_app.customers.customer import Customer
from register_app.db import integrity
from register_app.db.connection import Connection
from register_app.fields.field import Field, Record, fields_of
from register_app.fields.kinds import BUSINESS_ID, DAY, NUMBER, PHONES, YES_NO

_VERSION = 1
_GAP = 1 << 14
"""The room left between two neighbours in name order, for customers that come later."""
_STEP = 1 << 7
_REBUILD_SHARE = 10
_MARK = "\ue000"
"""Begins the words that stand for a filter; no text a person types contains it."""
_WORD = re.compile(r"[^\W_]+")


class Filter(StrEnum):
    """What a list can be narrowed by; the value begins its words in the index."""

    STATE = "a"
    KIND = "k"
    STAGE = "g"
    TAG = "t"
    SOURCE = "s"
    OWNER = "o"
    BATCH = "b"


class Query(NamedTuple):
    """What is looked for: words, and filters (of one sort any, of all sorts each)."""

    text: str = ""
    filters: frozenset[tuple[Filter, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Found:
    """How many answer, and the first of them in name order."""

    count: int
    first: list[int]


_COLUMNS = {
    Filter.STATE: "state",
    Filter.KIND: "kind",
    Filter.STAGE: "stage",
    Filter.SOURCE: "source",
    Filter.OWNER: "owner",
    Filter.BATCH: "coalesce(batch, '')",
}


def _word_of(kind: object, column: str) -> str:
    """Return the SQL that writes one column for the index."""
    if kind is PHONES:
        return f"{column} || ' ' || replace({column}, '+358', '0')"
    if kind is BUSINESS_ID:
        return f"{column} || ' ' || replace({column}, '-', '')"
    return column


def _words(record_type: type[Record]) -> str:
    return " || ' ' || ".join(
        _word_of(field.kind, f"{record_type.__name__.lower()}.{field.name}")
        for field in fields_of(record_type)
        if _is_text(field)
    )


def _is_text(field: Field) -> bool:
    """Leave out what is stored in other words than people see."""
    stored_as_word = field.kind.choices and not field.kind.is_open
    return not stored_as_word and field.kind not in {DAY, NUMBER, YES_NO} and field.name != "stage"


_FILTER_WORDS = " || ' ' || ".join(
    f"'{_MARK}{sort}' || hex({column})" for sort, column in _COLUMNS.items()
)
# A list is stored with line breaks between its values; JSON cuts it without a loop in Python.
_TAG_WORDS = (
    f"coalesce((SELECT group_concat('{_MARK}{Filter.TAG}' || hex(value), ' ') FROM "
    "json_each('[' || replace(replace(json_quote(customer.tags), '\\\\', '\\u005c'), "
    "'\\n', '\",\"') || ']')), '')"
)
_CONTACT_WORDS = (
    f"coalesce((SELECT group_concat({_words(Contact)} || ' ' || "
    "role.title || ' ' || role.area, ' ') "
    "FROM main.role JOIN main.contact ON contact.id = role.contact_id "
    "WHERE role.customer_id = customer.id), '')"
)
_TEXT = " || ' ' || ".join((_words(Customer), _FILTER_WORDS, _TAG_WORDS, _CONTACT_WORDS))
_FILL = (
    f"INSERT INTO search.word (rowid, text) SELECT place.rank, {_TEXT} "
    "FROM search.place CROSS JOIN main.customer ON customer.id = place.id"
)


class CustomerSearch:
    """The index of one connection: a file of its own under a key kept in the register."""

    def __init__(
        self, connection: Connection, path: Path, again: Callable[[], Connection]
    ) -> None:
        """Attach the index beside the register; `is_level` tells whether it can be used.

        `again` opens the register once more, without its index.
        """
        self._connection = connection
        self._again = again
        key = bytes.fromhex(connection.value("SELECT key FROM search_index"))
        try:
            connection.attach(path, key, "search", durable=False)
        except (errors.VaultDamaged, errors.WrongKey):
            # Nothing is lost with it: the index is made of the register, and made again.
            _remove(path)
            connection.attach(path, key, "search", durable=False)

    @staticmethod
    def prepare(connection: Connection) -> None:
        """Give a new register the key of its index."""
        connection.execute(
            "INSERT INTO search_index (id, key, counter) VALUES (1, ?, 0)",
            (secrets.token_hex(32),),
        )

    def is_level(self) -> bool:
        """Say whether the index shows the register as it is."""
        made = self._connection.value("SELECT 1 FROM search.sqlite_schema WHERE name = 'state'")
        if not made:
            return False
        return bool(
            self._connection.value(
                "SELECT 1 FROM search.state JOIN main.search_index USING (counter) "
                "WHERE state.version = ?",
                (_VERSION,),
            )
        )

    def rebuild(self) -> None:
        """Make the index anew from the register."""
        with self._connection.transaction():
            self._make_tables()
            self._fill()

    def follow(self, owners: Iterable[int], added: Iterable[range]) -> None:
        """Bring the index up to date with customers touched by the change under way."""
        self._connection.execute("UPDATE main.search_index SET counter = counter + 1")
        self._update(sorted({*owners, *(customer for run in added for customer in run)}))

    def _update(self, ids: list[int]) -> None:
        if len(ids) * _REBUILD_SHARE > self._count():
            self._connection.execute("INSERT INTO search.word (word) VALUES ('delete-all')")
            self._connection.execute("DELETE FROM search.place")
            self._fill()
        else:
            for customer in self._in_name_order(ids):
                self._replace(customer)
        self._connection.execute(
            "UPDATE search.state SET counter = (SELECT counter FROM main.search_index)"
        )

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Tell a damaged index from a damaged register: raise SearchIndexDamaged, and give it up.

        A connection that met damage answers nothing more, so another one looks at the register.
        """
        try:
            yield
        except errors.VaultDamaged as damage:
            with closing(self._again()) as register:
                if integrity.problems(register, thorough=False):
                    raise
                # Under a new key nobody opens the old file again.
                register.execute("UPDATE search_index SET key = ?", (secrets.token_hex(32),))
            raise errors.SearchIndexDamaged from damage

    def find(self, query: Query, *, limit: int) -> Found:
        """Count the answers and return the first in name order; fast at any size.

        Like `ids` it raises SearchIndexDamaged where the index has to be made again.
        """
        match = _match(query)
        with self.watched():
            first = self._answers(match, limit)
            count = len(first) if len(first) < limit else self._count(match)
            return Found(count, first)

    def ids(self, query: Query) -> list[int]:
        """Return every answer in name order."""
        with self.watched():
            return self._answers(_match(query), -1)

    def _answers(self, match: str | None, limit: int) -> list[int]:
        if match is None:
            rows = self._connection.rows(
                "SELECT id FROM search.place ORDER BY rank LIMIT ?", (limit,)
            )
        else:
            rows = self._connection.rows(
                "SELECT place.id FROM search.word "
                "CROSS JOIN search.place ON place.rank = word.rowid "
                "WHERE word MATCH ? ORDER BY word.rowid LIMIT ?",
                (match, limit),
            )
        return [row[0] for row in rows]

    def _count(self, match: str | None = None) -> int:
        if match is None:
            return int(self._connection.value("SELECT count(*) FROM search.place"))
        count = self._connection.value(
            "SELECT count(*) FROM search.word WHERE word MATCH ?", (match,)
        )
        return int(count)

    def _make_tables(self) -> None:
        for table in ("word", "place", "state"):
            self._connection.execute(f"DROP TABLE IF EXISTS search.{table}")
        self._connection.execute(
            "CREATE VIRTUAL TABLE search.word USING fts5(text, content='', contentless_delete=1, "
            "prefix='1 2 3', tokenize='unicode61 remove_diacritics 2')"
        )
        self._connection.execute(
            "CREATE TABLE search.place (rank INTEGER PRIMARY KEY, id INTEGER NOT NULL UNIQUE)"
        )
        self._connection.execute("CREATE TABLE search.state (version INTEGER, counter INTEGER)")
        self._connection.execute(
            "INSERT INTO search.state SELECT ?, counter FROM main.search_index", (_VERSION,)
        )

    def _fill(self) -> None:
        self._connection.execute(
            "INSERT INTO search.place (rank, id) "
            f"SELECT row_number() OVER (ORDER BY name_key, id) * {_GAP}, id FROM main.customer"
        )
        self._connection.execute(_FILL)

    def _in_name_order(self, ids: list[int]) -> list[int]:
        """Order by name; customers that are gone come first."""
        keys = {
            customer: self._connection.value(
                "SELECT name_key FROM main.customer WHERE id = ?", (customer,)
            )
            for customer in ids
        }
        return sorted(ids, key=lambda customer: (keys[customer] or "", customer))

    def _replace(self, customer: int) -> None:
        rank = self._connection.value("SELECT rank FROM search.place WHERE id = ?", (customer,))
        if rank is not None:
            self._connection.execute("DELETE FROM search.word WHERE rowid = ?", (rank,))
            self._connection.execute("DELETE FROM search.place WHERE rank = ?", (rank,))
        key = self._connection.value(
            "SELECT name_key FROM main.customer WHERE id = ?", (customer,)
        )
        if key is not None:
            self._place(customer, key)

    def _place(self, customer: int, key: str) -> None:
        before = self._rank_before(customer, key)
        after = self._rank_after(before)
        if after - before < 2:  # noqa: PLR2004  no whole number lies between
            self._make_room(before)
            after = self._rank_after(before)
        rank = before + min(_STEP, (after - before) // 2)
        self._connection.execute("INSERT INTO search.place VALUES (?, ?)", (rank, customer))
        self._connection.execute(f"{_FILL} WHERE place.rank = ?", (rank,))

    def _rank_before(self, customer: int, key: str) -> int:
        """Return the place of the nearest neighbour before that has one."""
        rank = self._connection.value(
            "SELECT place.rank FROM main.customer "
            "CROSS JOIN search.place ON place.id = customer.id "
            "WHERE (name_key, customer.id) < (?, ?) "
            "ORDER BY name_key DESC, customer.id DESC LIMIT 1",
            (key, customer),
        )
        return int(rank or 0)

    def _rank_after(self, rank: int) -> int:
        after = self._connection.value(
            "SELECT min(rank) FROM search.place WHERE rank > ?", (rank,)
        )
        return int(after or rank + 2 * _GAP)

    def _make_room(self, rank: int) -> None:
        """Move the next customers apart, as few as will do."""
        count = 64
        while True:
            run = self._connection.rows(
                "SELECT rank, id FROM search.place WHERE rank > ? ORDER BY rank LIMIT ?",
                (rank, count),
            )
            end = self._rank_after(run[-1][0])
            if (end - rank) // (len(run) + 1) > _STEP or len(run) < count:
                break
            count *= 4
        spread = max((end - rank) // (len(run) + 1), _STEP)
        self._move(run, [rank + spread * (place + 1) for place in range(len(run))])

    def _move(self, run: list[tuple[int, ...]], ranks: list[int]) -> None:
        for old, _ in run:
            self._connection.execute("DELETE FROM search.word WHERE rowid = ?", (old,))
            self._connection.execute("DELETE FROM search.place WHERE rank = ?", (old,))
        for (_, customer), rank in zip(run, ranks, strict=True):
            self._connection.execute("INSERT INTO search.place VALUES (?, ?)", (rank, customer))
            self._connection.execute(f"{_FILL} WHERE place.rank = ?", (rank,))


def _remove(path: Path) -> None:
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
        path.with_name(name).unlink(missing_ok=True)


def _match(query: Query) -> str | None:
    """Write the query for the index; None stands for every customer."""
    parts = []
    for sort in Filter:
        words = [
            f'"{_MARK}{sort}{value.encode().hex()}"' for of, value in query.filters if of == sort
        ]
        if words:
            parts.append(f"({' OR '.join(sorted(words))})")
    parts += _text_parts(query.text)
    return " AND ".join(parts) or None


def _text_parts(text: str) -> list[str]:
    """Let each word be a beginning; digits may be grouped in any way."""
    words = _WORD.findall(_fold(text))
    parts, digits = [], list[str]()
    for word in [*words, ""]:
        if word.isdecimal():
            digits.append(word)
            continue
        if digits:
            parts.append(_digits(digits))
            digits = []
        if word:
            parts.append(_beginning(word))
    return parts


def _digits(groups: list[str]) -> str:
    apart = " AND ".join(_beginning(group) for group in groups)
    return apart if len(groups) == 1 else f"(({apart}) OR {_beginning(''.join(groups))})"


def _beginning(word: str) -> str:
    return f'"{word}" *'


def _fold(text: str) -> str:
    """Take accents off as the index does; what it cannot hold is left out."""
    plain = unicodedata.normalize("NFD", text.replace(_MARK, " ").replace("\0", " "))
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return kept.encode("utf-8", "ignore").decode().lower()
