"""Which backups of a folder stay: fewer the older they are, and none beyond a year.

Days are counted by the backups that are there, not by the clock of today: a clock that is wrong
for a while adds days of its own, but takes none away. Nothing is too old because of one day's
clock either: three later backups, of three days, must agree on it.
"""

from collections.abc import Callable, Hashable, Sequence
from datetime import MAXYEAR, date
from typing import Final, NamedTuple

from register_app.fields.day import months_after

DAYS, WEEKS, MONTHS = 7, 5, 12
NEWEST: Final = 3
"""How many stay whatever their day: on a computer whose clock stands still all have the same."""
AGE: Final = 12
"""Months. Backups still hold who was erased, for so long at most (security.md 5.3)."""
_WITNESSES = 3

Made = tuple[str, date]
"""The token of a backup and its day, in the order in which they were made."""


class Kept(NamedTuple):
    """What stays, and what is removed."""

    kept: frozenset[str]
    gone: frozenset[str]


def thinned(backups: Sequence[Made], proven: str = "") -> Kept:
    """Say which of some backups stay, the oldest first; the one proven last is not thinned out."""
    kept = {token for token, _ in backups[-NEWEST:]} | {proven}
    for count, bucket in _BUCKETS:
        seen: dict[Hashable, str] = {}
        for token, day in reversed(backups):
            seen.setdefault(bucket(day), token)
        kept.update(list(seen.values())[:count])
    kept -= set(_too_old(backups))
    tokens = frozenset(token for token, _ in backups)
    return Kept(tokens & kept, tokens - kept)


def last_day(erased_on: date) -> date:
    """Return the day until which backups may still hold somebody who was erased."""
    if erased_on.year == MAXYEAR:  # a clock gone mad
        return date.max
    return months_after(erased_on, AGE)


def _too_old(backups: Sequence[Made]) -> list[str]:
    """Return those that later backups of enough days call too old."""
    found = []
    for place, (token, day) in enumerate(backups):
        end = last_day(day)
        if len({later for _, later in backups[place + 1 :] if later > end}) >= _WITNESSES:
            found.append(token)
    return found


def _week(day: date) -> Hashable:
    return day.isocalendar()[:2]


def _month(day: date) -> Hashable:
    return day.year, day.month


_BUCKETS: tuple[tuple[int, Callable[[date], Hashable]], ...] = (
    (DAYS, lambda day: day),
    (WEEKS, _week),
    (MONTHS, _month),
)
