"""Read many rows for one person, and tell how far it is."""

from collections.abc import Iterable, Iterator
from itertools import islice

from register_app.rights.hit import CUT
from register_app.rights.spots import Spot, Spotter
from register_app.watch import Watch

_EACH = 500
"""So many rows are looked into at once before one by one; somebody may stop it in between."""


class Reading:
    """One long look for a person, through the rows of many tables."""

    def __init__(self, spotter: Spotter, rows: int, watch: Watch) -> None:
        """Look into so many rows in all."""
        self.spotter = spotter
        self._rows = rows
        self._done = 0
        self._watch = watch

    def found(self, rows: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str, list[Spot]]]:
        """Yield the rows in which the person stands, and where; raise Cancelled when stopped."""
        left = iter(rows)
        while run := list(islice(left, _EACH)):
            self._watch.at(self._done / max(self._rows, 1))
            self._done += len(run)
            if self.spotter.may_stand_in(CUT.join(text for _, text in run)):
                yield from self._in_run(run)

    def _in_run(self, run: list[tuple[int, str]]) -> Iterator[tuple[int, str, list[Spot]]]:
        for number, text in run:
            read, spots = self.spotter.find(text)
            if spots:
                yield number, read, spots
