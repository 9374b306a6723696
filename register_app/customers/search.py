"""Find customers while typing: the search index, kept level with each change."""

import secrets
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from register_app import errors
from register_app.customers.contact import Contact
from register_app.customers.customer import Customer
from register_app.customers.marketing import search as marketing
from register_app.customers.places.search import Places
from register_app.customers.prose.search import Passages
from register_app.customers.prose.source import Source
from register_app.customers.typed import MARK, own_words, passage_words
from register_app.db import integrity
from register_app.db.change import Change
from register_app.db.connection import Connection
from register_app.fields.field import Field, Record, fields_of
from register_app.fields.kinds import BUSINESS_ID, DAY, NUMBER, PHONES, YES_NO

_VERSION = 4
_FEW = 200
"""Up to so many hits each is looked up by itself; more are compared with the whole answer."""


class Filter(StrEnum):
    """What a list can be narrowed by; the value begins its words in the index."""

    STATE = "a"
    KIND = "k"
    STAGE = "g"
    TAG = "t"
    SOURCE = "s"
    OWNER = "o"
    BATCH = "b"
    MARKETING = "m"


class Query(NamedTuple):
    """What is looked for: words, and filters (of one sort any, of all sorts each)."""

    text: str = ""
    filters: frozenset[tuple[Filter, str]] = frozenset()
    silent_since: date | None = None
    """Only who had no contact on that day or later, or never any."""


class _Asked(NamedTuple):
    """A query as the index is asked; None where nothing narrows."""

    own: str | None
    filters: str | None
    passages: str | None
    before: str


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
    f"'{MARK}{sort}' || hex({column})" for sort, column in _COLUMNS.items()
)
# A list is stored with line breaks between its values; JSON cuts it without a loop in Python.
_TAG_WORDS = (
    f"coalesce((SELECT group_concat('{MARK}{Filter.TAG}' || hex(value), ' ') FROM "
    "json_each('[' || replace(replace(json_quote(customer.tags), '\\\\', '\\u005c'), "
    "'\\n', '\",\"') || ']')), '')"
)
_CONTACT_WORDS = (
    f"coalesce((SELECT group_concat({_words(Contact)} || ' ' || "
    "role.title || ' ' || role.area, ' ') "
    "FROM main.role JOIN main.contact ON contact.id = role.contact_id "
    "WHERE role.customer_id = customer.id), '')"
)
_MARKETING_WORDS = marketing.words(f"{MARK}{Filter.MARKETING}")
_TEXT = " || ' ' || ".join(
    (_words(Customer), _FILTER_WORDS, _TAG_WORDS, _CONTACT_WORDS, _MARKETING_WORDS)
)


class CustomerSearch:
    """The index of one connection: a file of its own under a key kept in the register."""

    def __init__(
        self,
        connection: Connection,
        path: Path,
        again: Callable[[], Connection],
        sources: Sequence[Source],
    ) -> None:
        """Attach the index beside the register; `is_level` tells whether it can be used.

        `again` opens the register once more, without its index; `sources` hold what else is
        written about customers.
        """
        self._connection = connection
        self._path = path
        self._again = again
        self._passages = Passages(connection, sources)
        self._places = Places(connection, words=_TEXT, last_contact=self._passages.last_contact())
        self._key = self._stored_key()
        self._attach()

    def _stored_key(self) -> str:
        return str(self._connection.value("SELECT key FROM main.search_index"))

    def _attach(self) -> None:
        key = bytes.fromhex(self._key)
        try:
            self._connection.attach(self._path, key, "search", durable=False)
        except (errors.VaultDamaged, errors.WrongKey):
            # Nothing is lost with it: the index is made of the register, and made again.
            _remove(self._path)
            self._connection.attach(self._path, key, "search", durable=False)

    @staticmethod
    def prepare(connection: Connection) -> None:
        """Give a new register the key of its index."""
        connection.execute(
            "INSERT INTO search_index (id, key, counter) VALUES (1, ?, 0)",
            (secrets.token_hex(32),),
        )

    def forget(self) -> None:
        """Give up the index, within a transaction: nobody opens its file under a new key."""
        self._connection.execute(
            "UPDATE main.search_index SET key = ?, counter = counter + 1", (secrets.token_hex(32),)
        )

    def renew(self) -> None:
        """Remove the file of an index that was given up, and begin an empty one."""
        self._connection.detach("search")
        _remove(self._path)
        self._key = self._stored_key()
        self._attach()

    def _take_new_file(self) -> None:
        """Let an index go that another connection has given up, and take the one it began."""
        key = self._stored_key()
        if key != self._key and not self._connection.in_transaction:
            self._connection.detach("search")
            self._key = key
            self._attach()

    def _is_made(self) -> bool:
        made = self._connection.value("SELECT 1 FROM search.sqlite_schema WHERE name = 'state'")
        return bool(made) and self._key == self._stored_key()

    def is_level(self) -> bool:
        """Say whether the index shows the register as it is."""
        self._take_new_file()
        return self._is_made() and bool(
            self._connection.value(
                "SELECT 1 FROM search.state JOIN main.search_index USING (counter) "
                "WHERE state.version = ?",
                (_VERSION,),
            )
        )

    def rebuild(self) -> None:
        """Make the index anew from the register."""
        with self._connection.transaction():
            self._connection.execute("DROP TABLE IF EXISTS search.state")
            self._connection.execute(
                "CREATE TABLE search.state (version INTEGER, counter INTEGER)"
            )
            self._places.make_tables()
            self._places.fill()
            self._passages.make_tables()
            self._passages.fill()
            self._connection.execute(
                "INSERT INTO search.state SELECT ?, counter FROM main.search_index", (_VERSION,)
            )

    def follow(self, change: Change) -> None:
        """Bring the index up to date with the change under way, if there is one."""
        if not self._is_made():
            self._fall_behind()
            return
        added = (customer for run in change.added for customer in run)
        touched = {*change.owners, *added}
        for table in change.tables.intersection(marketing.FOLLOWED):
            rows = self._connection.rows(marketing.touched(table), (change.id,))
            touched |= {one for (one,) in rows}
        with self._counted():
            self._places.update(sorted(touched))
            self._passages.follow(change)
            self._places.touch(sorted(self._passages.contacted(change) - change.owners))

    def follow_words(self, table: str, ids: Iterable[int]) -> None:
        """Read passages again whose words came without a change, as those of documents do.

        Called within the transaction that stores the words.
        """
        if not self._is_made():
            self._fall_behind()
            return
        with self._counted():
            self._passages.read_again(table, ids)

    def _fall_behind(self) -> None:
        self._connection.execute("UPDATE main.search_index SET counter = counter + 1")

    @contextmanager
    def _counted(self) -> Iterator[None]:
        """Tell by a number in both files that the index has followed."""
        self._fall_behind()
        yield
        self._connection.execute(
            "UPDATE search.state SET counter = (SELECT counter FROM main.search_index)"
        )

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Tell a damaged index from a damaged register: raise SearchIndexDamaged, and give it up.

        A connection that met damage answers nothing more, so another one looks at the register.
        """
        try:
            self._take_new_file()
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

        Like `ids` it raises SearchIndexDamaged where the index has to be made again, and finds
        nobody while it is being made.
        """
        asked = _asked(query)
        with self.watched():
            if not self._is_made():
                return Found(0, [])
            elsewhere = self._elsewhere(asked)
            first = self._answers(asked, elsewhere, limit)
            count = len(first) if len(first) < limit else self._count(asked) + len(elsewhere)
            return Found(count, first)

    def ids(self, query: Query) -> list[int]:
        """Return every answer in name order."""
        asked = _asked(query)
        with self.watched():
            return self._answers(asked, self._elsewhere(asked), -1) if self._is_made() else []

    def among(self, query: Query, customers: Collection[int]) -> set[int]:
        """Return those of a few customers who answer."""
        asked = _asked(query)
        with self.watched():
            if not self._is_made():
                return set()
            ranks = self._places.ranks(customers)
            own = self._among(set(ranks), asked.own) if asked.own else set(ranks)
            elsewhere = {customer for _, customer in self._elsewhere(asked)}
        return {ranks[rank] for rank in own} | elsewhere.intersection(customers)

    def _answers(self, asked: _Asked, elsewhere: list[tuple[int, int]], limit: int) -> list[int]:
        own = self._own("place.rank, place.id", asked, limit)
        if not elsewhere:
            return [customer for _, customer in own]
        both = sorted([*own, *elsewhere])
        return [customer for _, customer in (both if limit < 0 else both[:limit])]

    def _own(self, columns: str, asked: _Asked, limit: int) -> list[tuple[int, ...]]:
        """Return the first whose own row answers, in name order."""
        silent, values = (
            ("AND place.last_contact < ?", [asked.before]) if asked.before else ("", [])
        )
        if asked.own is None:
            return self._connection.rows(
                f"SELECT {columns} FROM search.place WHERE 1 = 1 {silent} ORDER BY rank LIMIT ?",
                (*values, limit),
            )
        return self._connection.rows(
            f"SELECT {columns} FROM search.word "
            "CROSS JOIN search.place ON place.rank = word.rowid "
            f"WHERE word MATCH ? {silent} ORDER BY word.rowid LIMIT ?",
            (asked.own, *values, limit),
        )

    def _elsewhere(self, asked: _Asked) -> list[tuple[int, int]]:
        """Return (rank, customer) of those whom a passage answers for, not their own row."""
        if asked.passages is None:
            return []
        hits = self._passages.hits(asked.passages, asked.before)
        ranks = {rank for rank, _ in hits}
        if ranks and asked.filters:
            ranks = self._among(ranks, asked.filters)
        if ranks and asked.own:
            ranks -= self._among(ranks, asked.own)
        return [hit for hit in hits if hit[0] in ranks]

    def _among(self, ranks: set[int], match: str) -> set[int]:
        """Return those of the ranks whose row answers."""
        if len(ranks) > _FEW:
            rows = self._connection.rows(
                "SELECT rowid FROM search.word WHERE word MATCH ?", (match,)
            )
            return ranks.intersection(rank for (rank,) in rows)
        statement = "SELECT 1 FROM search.word WHERE word MATCH ? AND rowid = ?"
        return {rank for rank in ranks if self._connection.value(statement, (match, rank))}

    def _count(self, asked: _Asked) -> int:
        if asked.before:
            return self._own("count(*)", asked, -1)[0][0]
        if asked.own is None:
            return self._places.count()
        count = self._connection.value(
            "SELECT count(*) FROM search.word WHERE word MATCH ?", (asked.own,)
        )
        return int(count)


def _remove(path: Path) -> None:
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
        path.with_name(name).unlink(missing_ok=True)


def _asked(query: Query) -> _Asked:
    filters = []
    for sort in Filter:
        words = [
            f'"{MARK}{sort}{value.encode().hex()}"' for of, value in query.filters if of == sort
        ]
        if words:
            filters.append(f"({' OR '.join(sorted(words))})")
    return _Asked(
        own=" AND ".join((*filters, *own_words(query.text))) or None,
        filters=" AND ".join(filters) or None,
        passages=passage_words(query.text),
        before=query.silent_since.isoformat() if query.silent_since else "",
    )
