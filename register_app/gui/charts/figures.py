"""What a chart shows, and the marks of its axis."""

from typing import NamedTuple


class Bar(NamedTuple):
    """One bar: the short word under it, its whole name, and its value in cents."""

    label: str
    called: str
    cents: int
    more: tuple[str, ...] = ()
    """What the table tells besides."""


class Figures(NamedTuple):
    """The numbers of one chart."""

    title: str
    headings: tuple[str, ...]
    """The headings of the table: of the names, of the values, and of what it tells besides."""
    bars: tuple[Bar, ...]

    @property
    def is_empty(self) -> bool:
        """Say whether there is nothing to show."""
        return not any(bar.cents for bar in self.bars)


def marks(lowest: int, highest: int, *, most: int = 5) -> list[int]:
    """Return round values in cents that reach from the lowest to the highest, and nought."""
    low, high = min(lowest, 0), max(highest, 0)
    if low == high:
        return [0]
    step = 100
    while (_up(high, step) + _up(-low, step)) > most - 1:
        step = _next(step)
    return [step * at for at in range(-_up(-low, step), _up(high, step) + 1)]


def _up(value: int, step: int) -> int:
    return -(-value // step)


def _next(step: int) -> int:
    """Return the step after this one: 1, 2, 5, 10, 20, 50 ..."""
    return step * 5 // 2 if str(step).startswith("2") else step * 2
