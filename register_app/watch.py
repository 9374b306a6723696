"""Tell how far a long reading is, and stop it when asked."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from register_app.errors import Cancelled

T = TypeVar("T")


class Watch(NamedTuple):
    """Who is told, and who may stop."""

    progress: Callable[[float], None]
    cancelled: Callable[[], bool]

    def check(self) -> None:
        """Stop when the person asked for it."""
        if self.cancelled():
            raise Cancelled

    def at(self, done: float) -> None:
        """Tell the part done, from 0 to 1, and stop when the person asked for it."""
        self.check()
        self.progress(min(1.0, done))

    def runs(self, items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
        """Cut the work into runs, and tell before each how far it is."""
        for start in range(0, len(items), size):
            self.at(start / len(items))
            yield items[start : start + size]

    def part(self, start: float, end: float) -> "Watch":
        """Return a watch over one stretch of the way."""
        return Watch(lambda done: self.progress(start + done * (end - start)), self.cancelled)


UNWATCHED = Watch(lambda _: None, lambda: False)
"""Nobody is told, and nobody stops it."""
