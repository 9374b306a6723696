"""How the pages of a damaged file hang together, as far as they can be read."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from register_app.db import tree, values
from register_app.db.pages import PageReader
from register_app.db.values import Values
from register_app.watch import Watch

SCHEMA = "sqlite_schema"
_LEAVES = {tree.TABLE_LEAF, tree.INDEX_LEAF}
_INNER = {tree.TABLE_INNER, tree.INDEX_INNER}
_SIZE, _FIRST_FREE, _VERSION = 28, 32, 60
"""Where the first page says how many pages there are, which is free, and the schema's version."""
_SORTS = {"table", "index", "trigger", "view"}
_SCHEMA_COLUMNS = 5
_PAGES_KEPT = 512
LEAST, MOST = -(1 << 63), (1 << 63) - 1


class Entry(NamedTuple):
    """A table or an index, as the schema names it."""

    sort: str
    name: str
    table: str
    root: int
    sql: str


class Gap(NamedTuple):
    """A page of a tree that is broken, and the rows that it may have held or led to."""

    page: int
    after: int
    last: int
    leads: bool
    """Whether other pages may hang below it."""


class Branch(NamedTuple):
    """A tree as it can be walked: its pages with rows in order, and its gaps."""

    pages: list[int]
    gaps: list[Gap]


class Structure:
    """The pages of a file, read once."""

    def __init__(self, reader: PageReader, count: int, watch: Watch) -> None:
        """Read every page; `count` is how many there should be."""
        self._reader = reader
        self.count = count
        self.kinds: dict[int, int] = {}
        self._below: dict[int, list[tuple[int, int | None]]] = {}
        self.page = lru_cache(_PAGES_KEPT)(self._page)
        for block in reader.file(range(1, count + 1)):
            for place, number in enumerate(block.numbers):
                self._note(block.page(place), number)
            watch.at(max(self.kinds, default=0) / max(1, count))
        self.broken = frozenset(range(1, count + 1)) - self.kinds.keys()

    def rows(self, number: int) -> Iterator[tuple[int, Values | None]]:
        """Yield the rows on a page; no values where they go on on a broken one."""
        page = self.page(number)
        yield from values.rows(page, number, self.page) if page is not None else ()

    def ends(self, number: int) -> Iterator[int]:
        """Yield the pages on which rows of a page go on; the last may be broken."""
        page = self.page(number)
        for cell in tree.long_cells(page, number) if page is not None else ():
            yield from self.chain(cell.more)

    def chain(self, first: int) -> Iterator[int]:
        """Yield pages on which a row goes on, from the first to the end or a broken one."""
        seen: set[int] = set()
        more = first
        while more and more not in seen:
            seen.add(more)
            yield more
            following = self.page(more)
            more = int.from_bytes(following[:4], "big") if following is not None else 0

    def branch(self, root: int) -> Branch:
        """Walk a tree from its root."""
        pages: list[int] = []
        gaps: list[Gap] = []
        seen: set[int] = set()
        waiting = [Gap(root, LEAST, MOST, leads=True)]
        while waiting:
            place = waiting.pop()
            seen.add(place.page)
            kind = self.kinds.get(place.page)
            if kind is None:
                gaps.append(place)
            elif kind in _INNER:
                parts = [part for part in self._parts(place) if part.page not in seen]
                waiting += reversed(parts)
            if kind in {*_LEAVES, tree.INDEX_INNER}:
                pages.append(place.page)
        return Branch(pages, gaps)

    def below(self, number: int) -> list[int]:
        """Return the pages below one."""
        return [page for page, _ in self._below.get(number, ())]

    def whole_tree(self, root: int) -> set[int]:
        """Return all pages of a tree, broken ones too."""
        return set(tree.owners({root: ""}, {page: self.below(page) for page in self._below}))

    def free(self) -> set[int]:
        """Return the pages that are free."""
        first = self.page(1)
        found: set[int] = set()
        waiting = [int.from_bytes(first[_FIRST_FREE : _FIRST_FREE + 4], "big")] if first else []
        while waiting:
            number = waiting.pop()
            page = self.page(number) if number not in found else None
            found.add(number)
            if page is not None:
                following, count = (int.from_bytes(page[at : at + 4], "big") for at in (0, 4))
                leaves = [
                    int.from_bytes(page[at : at + 4], "big") for at in range(8, 8 + 4 * count, 4)
                ]
                found.update(leaves)
                waiting.append(following)
        return found - {0}

    def schema(self) -> list[Entry]:
        """Return the tables and indexes that the schema names, as far as it can be read."""
        way = self.branch(1)
        pages = way.pages
        if way.gaps:
            trees = [kind for kind in self.kinds if self.kinds[kind] == tree.TABLE_LEAF]
            pages = [number for number in trees if self._is_schema(number)]
        found = (row for number in pages for _, row in self.rows(number) if row is not None)
        return [
            Entry(str(sort), str(name), str(table), root, str(sql or ""))
            for sort, name, table, root, sql in found
            if isinstance(root, int) and root
        ]

    def has_whole_schema(self) -> bool:
        """Say whether all of the schema can be read."""
        return not self.branch(1).gaps

    def _is_schema(self, number: int) -> bool:
        rows = [row for _, row in self.rows(number)]
        return bool(rows) and all(
            row is not None and len(row) == _SCHEMA_COLUMNS and row[0] in _SORTS for row in rows
        )

    def _parts(self, place: Gap) -> Iterator[Gap]:
        parts = self._below[place.page]
        kinds = {self.kinds[page] for page, _ in parts if page in self.kinds}
        leads = not kinds & _LEAVES
        after = place.after
        for page, last in parts:
            end = place.last if last is None else last
            yield Gap(page, after, end, leads=leads)
            after = end

    def _note(self, page: bytes, number: int) -> None:
        kind = self.kinds[number] = tree.kind_of(page, number)
        if kind == tree.TABLE_INNER:
            self._below[number] = tree.parts(page, number)
        elif kind == tree.INDEX_INNER:
            self._below[number] = [(below, None) for below in tree.inner(page, number)]

    def _page(self, number: int) -> bytes | None:
        if number not in self.kinds:
            return None
        return next(self._reader.file([number])).page(0)


def size_of(first: bytes) -> int:
    """Return how many pages there should be, by the first one."""
    return int.from_bytes(first[_SIZE : _SIZE + 4], "big")


def version_of(first: bytes) -> int:
    """Return the version of the schema, by the first page."""
    return int.from_bytes(first[_VERSION : _VERSION + 4], "big")
