"""Everything that is written of those who go, gathered while it is still there."""

from collections.abc import Iterable, Iterator

from ahocorasick_rs import AhoCorasick

from register_app.db.strip import Stripper
from register_app.erasure.wanted import SHORTEST, Value, values_of


def gathered(stripper: Stripper) -> set[Value]:
    """Return every value that will go, of rows that are there and of the journal."""
    found: set[Value] = set()
    for table, _, row in stripper.live():
        found.update(values_of(table, row))
    for table, image in (*stripper.blanked(), *stripper.journaled()):
        found.update(values_of(table, image))
    return found


class Names:
    """By what those who go are called, and reached."""

    def __init__(self, values: Iterable[Value]) -> None:
        """Take what names a person wherever it stands."""
        self._values = {
            _plain(line): value
            for value in values
            if value.is_telling
            for line in value.text.splitlines()
            if len(line.strip()) >= SHORTEST
        }
        self._finder = AhoCorasick(list(self._values)) if self._values else None

    def are_in(self, text: str) -> bool:
        """Say whether a text names one of them."""
        return next(self.found(text), None) is not None

    def found(self, text: str) -> Iterator[Value]:
        """Yield the values that a text holds."""
        if self._finder is not None:
            words = self._finder.find_matches_as_strings(_plain(text), overlapping=True)
            yield from (self._values[word] for word in dict.fromkeys(words))


def _plain(text: str) -> str:
    return text.strip().casefold()
