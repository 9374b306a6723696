"""Block lists as stored: keyed traces, outside of the journal, so that no undo lifts a ban."""

import hashlib
import hmac
import secrets
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping
from datetime import date
from typing import TypeVar

from register_app.audit.store import Audit
from register_app.blocklists.block_list import BlockList, OwnBan
from register_app.blocklists.keys import OWN, Key, Sort
from register_app.db.connection import Connection, Row
from register_app.db.records import chunks
from register_app.permissions.entry import CHANNELS, Channel
from register_app.watch import UNWATCHED, Watch

_TRACE_BYTES = 16
_BOUND = 500
_AT_ONCE = 20_000
P = TypeVar("P", bound=Hashable)
"""What the one who asks calls a person."""


class BlockStore:
    """The traces of people who must not be contacted; nobody can read from them who it is."""

    def __init__(self, connection: Connection, audit: Audit) -> None:
        """Read and write through one connection."""
        self._connection = connection
        self._audit = audit
        self._key = b""

    def lists(self) -> list[BlockList]:
        """Return the lists of others, the newest first."""
        rows = self._connection.rows(
            "SELECT name, source, covers, on_day, expires_on, id, entries, sorts "
            "FROM block_list WHERE ours = 0 ORDER BY on_day DESC, id DESC"
        )
        return [_list(*row) for row in rows]

    def holding(self, today: date) -> list[BlockList]:
        """Return the lists of others that have not expired."""
        return [one for one in self.lists() if one.holds(today)]

    def add(
        self, block_list: BlockList, keys: Iterable[Key], watch: Watch = UNWATCHED
    ) -> BlockList:
        """Keep a list of others; raise Cancelled through the watch, and nothing is kept."""
        with self._connection.transaction():
            self._make_key()
        sorts, found = set[Sort](), set[bytes]()
        for key in keys:
            sorts.add(key.sort)
            found.add(self._trace(key))
        kept = block_list._replace(entries=len(found), sorts=frozenset(sorts))
        with self._connection.transaction():
            number = self._add_list(kept)
            self._add_traces(number, sorted(found), watch)
            self._audit.note("insert", "block_list", number, f"entries={kept.entries}")
        return kept._replace(id=number)

    def remove(self, number: int) -> None:
        """Forget a list of others."""
        with self._connection.transaction():
            self._connection.execute("DELETE FROM block_trace WHERE list_id = ?", (number,))
            self._connection.execute("DELETE FROM block_list WHERE id = ? AND ours = 0", (number,))
            self._audit.note("delete", "block_list", number)

    def hits(
        self, people: Mapping[P, Collection[Key]], lists: Collection[BlockList]
    ) -> dict[P, frozenset[Channel]]:
        """Return the people found on some lists, with the channels that is about."""
        sorts = frozenset[Sort]().union(*(one.sorts for one in lists))
        known = self._known(people, sorts)
        channels = {one.id: one.channels for one in lists}
        found: dict[P, frozenset[Channel]] = {}
        for trace, number, *_ in self._rows(known):
            for person in known[trace]:
                found[person] = found.get(person, frozenset()) | channels.get(number, frozenset())
        return found

    @property
    def has_own(self) -> bool:
        """Say whether there are bans of people who are gone."""
        query = "SELECT EXISTS (SELECT 1 FROM block_trace WHERE list_id = ?)"
        return bool(self._connection.value(query, (self.own_number,)))

    @property
    def own_number(self) -> int:
        """The number of the list of those bans; 0 before the first."""
        return int(self._connection.value("SELECT id FROM block_list WHERE ours = 1") or 0)

    def count_own(self) -> int:
        """Count the traces of people who are gone."""
        return int(
            self._connection.value(
                "SELECT count(*) FROM block_trace WHERE list_id = ?", (self.own_number,)
            )
        )

    def own(self, people: Mapping[P, Collection[Key]]) -> dict[P, list[OwnBan]]:
        """Return the people whose bans were kept when they left, with those bans."""
        known = self._known(people, OWN)
        number = self.own_number
        found: dict[P, list[OwnBan]] = {}
        for trace, of, channel, day in self._rows(known):
            if of == number:
                ban = OwnBan(Channel(channel), date.fromisoformat(day))
                for person in known[trace]:
                    found.setdefault(person, []).append(ban)
        return found

    def keep_own(self, keys: Iterable[Key], ban: OwnBan) -> bool:
        """Keep the ban of somebody who goes, within the change; say whether there is a trace."""
        number = self.own_number or self._add_own_list(ban.on_day)
        traces = [self._trace(key) for key in keys if key.sort in OWN]
        self._connection.executemany(
            "INSERT OR IGNORE INTO block_trace (trace, list_id, channel, on_day) "
            "VALUES (?, ?, ?, ?)",
            [(trace, number, ban.channel, ban.on_day.isoformat()) for trace in traces],
        )
        return bool(traces)

    def forget_own(self, keys: Iterable[Key], channel: Channel) -> None:
        """Forget a ban that was never said, within the change."""
        self._connection.executemany(
            "DELETE FROM block_trace WHERE trace = ? AND list_id = ? AND channel = ?",
            [(self._trace(key), self.own_number, channel) for key in keys],
        )

    def _known(
        self, people: Mapping[P, Collection[Key]], sorts: Collection[Sort]
    ) -> dict[bytes, list[P]]:
        known: dict[bytes, list[P]] = {}
        for person, keys in people.items():
            for key in keys:
                if key.sort in sorts:
                    known.setdefault(self._trace(key), []).append(person)
        return known

    def _rows(self, traces: Collection[bytes]) -> Iterator[Row]:
        for run in chunks(sorted(traces), _BOUND):
            marks = ", ".join("?" * len(run))
            yield from self._connection.rows(
                "SELECT trace, list_id, channel, on_day FROM block_trace "
                f"WHERE trace IN ({marks})",
                run,
            )

    def _trace(self, key: Key) -> bytes:
        """Return what is kept of a key: HMAC-SHA256, cut to half."""
        if not self._key:
            self._read_key()
        said = f"{key.sort}:{key.text}".encode()
        return hmac.digest(self._key, said, hashlib.sha256)[:_TRACE_BYTES]

    def _read_key(self) -> None:
        stored = self._connection.value("SELECT key FROM block_key")
        self._key = bytes.fromhex(stored or "") or b"nobody is known yet"

    def _make_key(self) -> None:
        """Make the key of this register before the first trace is kept."""
        self._connection.execute(
            "INSERT OR IGNORE INTO block_key (id, key) VALUES (1, ?)", (secrets.token_hex(32),)
        )
        self._read_key()

    def _add_list(self, one: BlockList, *, ours: bool = False) -> int:
        cursor = self._connection.execute(
            "INSERT INTO block_list "
            "(name, source, covers, on_day, expires_on, ours, entries, sorts) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                one.name,
                one.source,
                " ".join(sorted(one.covers)),
                one.on_day.isoformat(),
                one.expires_on.isoformat() if one.expires_on else None,
                int(ours),
                one.entries,
                " ".join(sorted(one.sorts)),
            ),
        )
        return int(cursor.lastrowid or 0)

    def _add_own_list(self, on_day: date) -> int:
        self._make_key()
        one = BlockList("", "", frozenset(CHANNELS), on_day, sorts=OWN)
        return self._add_list(one, ours=True)

    def _add_traces(self, number: int, traces: list[bytes], watch: Watch) -> None:
        for run in watch.runs(traces, _AT_ONCE):
            self._connection.executemany(
                "INSERT INTO block_trace (trace, list_id) VALUES (?, ?)",
                ((trace, number) for trace in run),
            )


def _list(  # noqa: PLR0913, PLR0917  the columns
    name: str,
    source: str,
    covers: str,
    on_day: str,
    expires_on: str | None,
    number: int,
    entries: int,
    sorts: str,
) -> BlockList:
    return BlockList(
        name=name,
        source=source,
        covers=frozenset(map(Channel, covers.split())),
        on_day=date.fromisoformat(on_day),
        expires_on=date.fromisoformat(expires_on) if expires_on else None,
        id=number,
        entries=entries,
        sorts=frozenset(map(Sort, sorts.split())),
    )
