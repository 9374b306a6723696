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
        """Take what names a person wherever it stands; what is short where it is all there is."""
        self._values = {
            _plain(line): value
            for value in values
            if value.is_telling
            for line in value.text.splitlines()
            if line.strip()
        }
        long = [text for text in self._values if len(text) >= SHORTEST]
        self._finder = AhoCorasick(long) if long else None

    def are_in(self, text: str) -> bool:
        """Say whether a text names one of them."""
        return next(self.found(text), None) is not None

    def found(self, text: str) -> Iterator[Value]:
        """Yield the values that a text holds as words of their own."""
        plain = _plain(text)
        if plain in self._values:
            yield self._values[plain]
        found = (
            self._finder.find_matches_as_indexes(plain, overlapping=True) if self._finder else ()
        )
        words = dict.fromkeys(plain[a:b] for _, a, b in found if _stands_alone(plain, a, b))
        yield from (self._values[word] for word in words if word != plain)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Say whether no word goes on over the ends: Virta is not in Virtanen.

    Several words may be inflected at their end, as names are in Finnish.
    """
    if start and text[start - 1].isalnum() and text[start].isalnum():
        return False
    follows = text[end : end + 1].isalnum() and text[end - 1].isalnum()
    return not follows or " " in text[start:end]


def _plain(text: str) -> str:
    return text.strip().casefold()
