"""The rows of a damaged register, and what is broken in it."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from register_app.db import migrate, tree
from register_app.db.values import Values
from register_app.errors import VaultTooNew
from register_app.salvage.sorting import Place, sort
from register_app.salvage.store import MADE_ANEW, SEQUENCE, Blueprint, Shape, blueprint
from register_app.salvage.structure import SCHEMA, Structure, size_of, version_of
from register_app.vault.wreck import Wreck
from register_app.watch import Watch


class PageClass(StrEnum):
    """What a page is for."""

    SCHEMA = "schema"
    ROWS = "rows"
    WAY = "way"
    """Leads to the pages with rows."""
    LONG = "long"
    """On it a long row goes on."""
    INDEX = "index"
    FREE = "free"
    UNKNOWN = "unknown"


class Broken(NamedTuple):
    """A page that cannot be read."""

    page: int
    sort: PageClass
    table: str
    """Whose it is; nothing where that is not known."""


class Table(NamedTuple):
    """What can be read of a table."""

    name: str
    saved: int
    lost: int
    """How many rows are known to be lost."""
    is_sure: bool
    """Whether no more than that can be lost."""


class Reading:
    """Reads a damaged register: its pages once, its rows table by table."""

    def __init__(self, wreck: Wreck, watch: Watch) -> None:
        """Read all pages; raise VaultTooNew where a newer program wrote them."""
        reader, count = wreck.pages()
        first = next(reader.file([1]))
        if first.numbers:
            count = max(count, size_of(first.page(0)))
        self.structure = Structure(reader, count, watch)
        version = version_of(first.page(0)) if first.numbers else migrate.newest()
        if version > migrate.newest():
            raise VaultTooNew
        self.blueprint: Blueprint = blueprint(version or migrate.newest())
        self._sorted = sort(self.structure, self.blueprint)
        self._cut: dict[int, str] = {}
        self._begins = {1} if wreck.begins_wrong else set[int]()

    @property
    def pages(self) -> int:
        """How many pages there should be."""
        return self.structure.count

    @property
    def unclear(self) -> int:
        """Rows that can be read, but of which nobody can tell the table."""
        return self._sorted.unclear

    def tables(self) -> list[Shape]:
        """Return the tables whose rows are read."""
        return [shape for name, shape in self.blueprint.shapes.items() if name not in MADE_ANEW]

    def rows(self, table: str) -> Iterator[tuple[int, Values | None]]:
        """Yield the rows of a table, each once; no values where they cannot be read."""
        seen: set[int] = set()
        has_ids = self.blueprint.shapes[table].has_ids
        for page in self.place(table).pages:
            for number, row in self.structure.rows(page):
                if has_ids and number in seen:
                    continue
                seen.add(number)
                if row is None:
                    self._note_cut(page, table)
                yield number, row

    def sequences(self) -> dict[str, int]:
        """Return the last number that was given in each table, as far as it can be read."""
        return {
            str(row[0]): row[1]
            for _, row in self.rows(SEQUENCE)
            if row is not None and isinstance(row[1], int)
        }

    def table(self, name: str, saved: int, unread: int, known: set[int]) -> Table:
        """Say what is lost of a table of which so many rows were saved; `known` are their ids."""
        place = self.place(name)
        if not place.gaps and place.is_placed:
            return Table(name, saved, unread, is_sure=True)
        named, is_whole = self._named(name)
        return Table(name, saved, max(unread, len(named - known)), is_sure=is_whole)

    def count(self, name: str) -> Table:
        """Say what could be saved of a table."""
        known: set[int] = set()
        saved = unread = 0
        for number, row in self.rows(name):
            saved, unread = saved + (row is not None), unread + (row is None)
            if row is not None:
                known.add(number)
        return self.table(name, saved, unread, known)

    def broken(self) -> list[Broken]:
        """Return the broken pages; what long rows go on on is known once the rows were read."""
        free = self.structure.free()
        return [self._called(page, free) for page in sorted(self.structure.broken | self._begins)]

    def place(self, table: str) -> Place:
        """Return where the rows of a table lie."""
        return self._sorted.places[table]

    def _named(self, table: str) -> tuple[set[int], bool]:
        """Return the ids of rows that the indexes of a table name, and whether these are all."""
        named: set[int] = set()
        is_whole = False
        for root in self._sorted.indexes.get(table, ()):
            branch = self.structure.branch(root)
            rows = [row for page in branch.pages for _, row in self.structure.rows(page)]
            named.update(row[-1] for row in rows if row and isinstance(row[-1], int))
            is_whole |= not branch.gaps and None not in rows
        return named, is_whole

    def _note_cut(self, page: int, table: str) -> None:
        self._cut |= dict.fromkeys(self.structure.ends(page), table)

    def _called(self, page: int, free: set[int]) -> Broken:
        owner = self._sorted.owners.get(page, "")
        if page in free:
            sort, owner = PageClass.FREE, ""
        elif page in self._cut:
            sort, owner = PageClass.LONG, self._cut[page]
        elif page == 1 or owner == SCHEMA:
            sort, owner = PageClass.SCHEMA, ""
        elif page in self._sorted.index_pages:
            sort = PageClass.INDEX
        else:
            sort = self._sort_of(page, owner) if owner else PageClass.UNKNOWN
        return Broken(page, sort, owner)

    def _sort_of(self, page: int, table: str) -> PageClass:
        if table == SEQUENCE:
            return PageClass.ROWS
        place = self.place(table)
        gap = next(gap for gap in place.gaps if gap.page == page)
        found = any(self.structure.kinds.get(own) == tree.TABLE_LEAF for own in place.pages)
        return PageClass.WAY if gap.leads and found else PageClass.ROWS
