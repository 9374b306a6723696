"""A place where a person was found, and why."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from register_app.db.place import Place
from register_app.db.privacy import PRIVACY, Privacy
from register_app.rights.spots import Spot

CUT = "\x1f"
"""Stands between the columns of a row that is looked into as one text."""
_AROUND = 40


class Hit(NamedTuple):
    """Where something stands that may be about a person, and why it was found."""

    place: Place
    customers: tuple[int, ...]
    """Under whom it stands; several for a person who acts for several firms."""
    columns: tuple[str, ...]
    said: tuple[str, ...]
    """What was found, as it is written there."""
    excerpt: str
    is_sure: bool
    """An address, a number or a code was found, which one person has."""
    is_past: bool = False
    """It stands in the history alone: an old value, or a record that was removed."""

    def joined(self, other: "Hit") -> "Hit":
        """Return both as one, where they are of one place."""
        return self._replace(
            columns=tuple(dict.fromkeys((*self.columns, *other.columns))),
            said=tuple(dict.fromkeys((*self.said, *other.said))),
            is_sure=self.is_sure or other.is_sure,
        )


def merged(hits: Iterable[Hit]) -> dict[Place, Hit]:
    """Return the hits by their places, each place once."""
    found: dict[Place, Hit] = {}
    for hit in hits:
        before = found.get(hit.place)
        found[hit.place] = before.joined(hit) if before else hit
    return found


def is_told(table: str, column: str) -> bool:
    """Say whether a column may name a person in words; sort keys only repeat others."""
    privacy = PRIVACY.get(table, {}).get(column, Privacy.TECHNICAL)
    return privacy.is_personal and not column.endswith("_key")


class Row(NamedTuple):
    """The texts of one row, joined, and where the person was found in them."""

    columns: Sequence[str]
    text: str
    spots: Sequence[Spot]

    def by_column(self) -> Iterator["Row"]:
        """Yield the columns in which the person was found, each as a row of its own."""
        parts = self.text.split(CUT)
        starts = [0, *accumulate(len(part) + 1 for part in parts)]
        places = [bisect_right(starts, spot.start) - 1 for spot in self.spots]
        for place in sorted(set(places)):
            start = starts[place]
            spots = [
                spot._replace(start=spot.start - start, end=spot.end - start)
                for spot, of in zip(self.spots, places, strict=True)
                if of == place
            ]
            yield Row((self.columns[place],), parts[place], spots)

    def around(self) -> str:
        """Return what stands around the first place where the person was found."""
        first = self.spots[0]
        return " ".join(self.text[max(0, first.start - _AROUND) : first.end + _AROUND].split())

    def hit(self, place: Place, customers: Iterable[int], *, is_past: bool = False) -> Hit:
        """Return what was found in this row."""
        named = list(self.by_column())
        return Hit(
            place=place,
            customers=tuple(customers),
            columns=tuple(name for row in named for name in row.columns),
            said=tuple(dict.fromkeys(self.text[one.start : one.end] for one in self.spots)),
            excerpt=" · ".join(dict.fromkeys(row.around() for row in named)),
            is_sure=any(spot.is_sure for spot in self.spots),
            is_past=is_past,
        )
