"""Look for values in every page of a register, live or free, and in its log.

The pages are read and decrypted here, not asked of the database: what the database does not see
any more is what a proof is about.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

from ahocorasick_rs import BytesAhoCorasick

from register_app.db import tree
from register_app.db.pages import USABLE, Block, PageReader
from register_app.watch import UNWATCHED, Watch

_ENOUGH = 25
"""A value that lives in so many rows is a common word; nobody needs to hear where else."""
_NEXT = 4
"""Bytes before the content of a page on which a row goes on."""


class Spot(NamedTuple):
    """Where something was found that lives: a page, and the row on it (0: of an index)."""

    page: int
    row: int


class Seen(NamedTuple):
    """What a proof saw."""

    pages: int
    unread: int
    """Pages that nobody could read; then nothing is proven."""
    residue: int
    """How often something was found where it lives nowhere."""
    living: Mapping[bytes, Sequence[tuple[str, int]]]
    """What was found in rows that are there: their tables and ids, of rare values all."""


class _Link(NamedTuple):
    """Where a row goes on: the end of one part, and the page of the next."""

    tail: bytes
    spot: Spot
    next: int


def look(
    reader: PageReader, roots: Mapping[int, str], wanted: Iterable[bytes], watch: Watch = UNWATCHED
) -> Seen:
    """Search every page once for all that is wanted; `roots` tell whose tree begins where.

    Nobody may write meanwhile.
    """
    patterns = list(wanted)
    if not patterns:
        return Seen(0, 0, 0, {})
    search = _Search(patterns)
    for block in _ahead(reader.file()):
        search.add(block)
        watch.at(block.numbers[-1] / reader.count() if block.numbers else 1.0)
    search.settle(roots)
    stray = [*reader.file(search.strays()), *reader.log()] if search.strays() else reader.log()
    residue = search.residue() + sum(len(search.matches(block.plain)) for block in stray)
    return Seen(search.pages, reader.unread, residue, search.living())


def _ahead(blocks: Iterator[Block]) -> Iterator[Block]:
    """Let a second thread read and decrypt while the block before is searched."""
    with ThreadPoolExecutor(1) as pool:
        coming = pool.submit(next, blocks, None)
        while (block := coming.result()) is not None:
            coming = pool.submit(next, blocks, None)
            yield block


class _Search:
    """Gathers what is found page by page, and tells afterwards what of it lives."""

    def __init__(self, patterns: Sequence[bytes]) -> None:
        self._patterns = patterns
        self._longest = max(map(len, patterns))
        self._finder = BytesAhoCorasick(patterns)
        self._spots: dict[int, set[Spot]] = defaultdict(set)
        self._dead: dict[int, list[int]] = defaultdict(list)
        self._later: list[tuple[int, int]] = []
        self._below: dict[int, list[int]] = {}
        self._links: list[_Link] = []
        self._heads: dict[int, bytes] = {}
        self._tails: dict[int, bytes] = {}
        self._next: dict[int, int] = {}
        self._numbers: list[int] = []
        self._owners: dict[int, str] = {}
        self._continues: dict[int, Spot] = {}

    @property
    def pages(self) -> int:
        """How many pages were read."""
        return len(self._numbers)

    def matches(self, plain: bytes) -> list[tuple[int, int, int]]:
        """Return what is found: which pattern, from where to where."""
        return self._finder.find_matches_as_indexes(plain, overlapping=True)

    def add(self, block: Block) -> None:
        """Search pages, and note how the trees hang together."""
        for place, number in enumerate(block.numbers):
            self._note(block.page(place), number)
        cells: dict[int, tree.Cells] = {}
        for pattern, start, _ in self.matches(block.plain):
            if len(self._spots[pattern]) >= _ENOUGH:
                continue
            place, at = block.place_of(start)
            number = block.numbers[place]
            if number in self._heads:
                self._later.append((pattern, number))
                continue
            if place not in cells:
                cells[place] = tree.Cells(block.page(place), number)
            self._tell(pattern, number, cells[place].at(at))

    def settle(self, roots: Mapping[int, str]) -> None:
        """Learn whose each page is, once all were read."""
        self._owners = tree.owners(roots, self._below)
        seams = list(self._follow())
        for pattern, number in self._later:
            spot = self._continues.get(number)
            if spot is not None:
                self._spots[pattern].add(spot)
        for tail, head, spot in seams:
            for pattern, *_ in self.matches(tail + head):
                self._spots[pattern].add(spot)

    def strays(self) -> list[int]:
        """Return the pages that belong to nobody: free ones."""
        return [
            number
            for number in self._numbers
            if number not in self._owners and number not in self._continues
        ]

    def residue(self) -> int:
        """Count what was found in the free space of pages, and lives nowhere."""
        return sum(
            number in self._owners  # what was found on free pages is counted apart
            for pattern, numbers in self._dead.items()
            if not self._alive(pattern)
            for number in numbers
        )

    def living(self) -> dict[bytes, list[tuple[str, int]]]:
        """Return the rows in which something rare was found."""
        return {
            self._patterns[pattern]: sorted(
                {(self._owners[spot.page], spot.row) for spot in self._alive(pattern) if spot.row}
            )
            for pattern, spots in self._spots.items()
            if 0 < len(spots) < _ENOUGH
        }

    def _alive(self, pattern: int) -> list[Spot]:
        return [spot for spot in self._spots.get(pattern, ()) if spot.page in self._owners]

    def _note(self, page: bytes, number: int) -> None:
        self._numbers.append(number)
        if not tree.kind_of(page, number):
            self._next[number] = int.from_bytes(page[:_NEXT], "big")
            self._heads[number] = page[_NEXT : _NEXT + self._longest]
            self._tails[number] = page[USABLE - self._longest :]
            return
        below = tree.inner(page, number)
        if below:
            self._below[number] = below
        for cell in tree.long_cells(page, number):
            tail = page[max(cell.start, cell.end - self._longest) : cell.end]
            self._links.append(_Link(tail, Spot(number, cell.row), cell.more))

    def _tell(self, pattern: int, number: int, cell: tree.Cell | None) -> None:
        if cell is not None:
            self._spots[pattern].add(Spot(number, cell.row))
        else:
            self._dead[pattern].append(number)

    def _follow(self) -> Iterator[tuple[bytes, bytes, Spot]]:
        """Follow rows over their pages; yield what stands on both sides of each border."""
        for link in self._links:
            if link.spot.page not in self._owners:
                continue
            tail, number = link.tail, link.next
            while number in self._heads and number not in self._continues:
                self._continues[number] = link.spot
                yield tail, self._heads[number], link.spot
                tail, number = self._tails[number], self._next[number]
