"""Stories struck while they go on: killed, halted, and failed by a full or a broken disk."""

import random
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from tests.children import begun
from tests.faults import strikes, traced
from tests.faults.course import perform
from tests.faults.figures import Figure
from tests.faults.ground import Ground
from tests.faults.report import Report
from tests.faults.traced import Injection

_REST = 0.05
"""Seconds a halted process rests."""
_FULL = ("write", "pwrite64", "mkdir")
_FAILING = ("write", "pwrite64", "fsync", "ftruncate", "rename", "pread64")
_KILLED = ("write", "pwrite64", "fsync", "ftruncate", "rename", "unlink", "mkdir")


class Trouble(NamedTuple):
    """A fault of the system at one call or more."""

    what: str
    calls: tuple[str, ...]
    lasts: bool = False
    told: frozenset[str] = frozenset()
    """In which words it may be told; none where the process is killed."""


_IS_FULL = frozenset({"DiskFull", "NoRoomToErase", "ErasureUnfinished", "StorageLost"})
"""What SQLite does not tell apart is told by the room that is left, and there is plenty here."""
_IS_LOST = frozenset({"StorageLost", "ErasureUnfinished", "SearchIndexDamaged", "VaultDamaged"})
"""A disk that fails while the first page is read looks like a damaged file."""
_IS_CLOSED = _IS_LOST | {"FolderReadOnly"}
TROUBLES = {
    "kill at a call": Trouble("signal=KILL", _KILLED),
    "disk full": Trouble("error=ENOSPC", _FULL, lasts=True, told=_IS_FULL),
    "disk full once": Trouble("error=ENOSPC", _FULL, told=_IS_FULL),
    "disk write-protected": Trouble("error=EROFS", _FULL, lasts=True, told=_IS_CLOSED),
    "disk failing": Trouble("error=EIO", _FAILING, lasts=True, told=_IS_LOST),
    "disk failing once": Trouble("error=EIO", (*_FAILING, "unlink"), told=_IS_LOST),
}


def killed(ground: Ground, name: str, rounds: int) -> Figure:
    """Kill a story at random moments."""
    return _at_moments(ground, name, rounds, "kill -9", strikes.kill)


def halted(ground: Ground, name: str, rounds: int) -> Figure:
    """Halt a story at random moments, as a computer that goes to sleep, and let it go on."""
    return _at_moments(ground, name, rounds, "sleep", partial(strikes.halt, rest=_REST))


def failed(ground: Ground, name: str, rounds: int, trouble: str) -> Figure:
    """Fail a story at calls from its first to its last."""
    course, kind = ground.course(name), TROUBLES[trouble]
    figure = Figure(f"{trouble}: {name}")
    counted = {call: count for call, count in _calls(ground, name).items() if call in kind.calls}
    for call, number in traced.spread(counted, rounds, ground.chance):
        place = ground.place()
        injection = Injection(call, kind.what, number, kind.lasts)
        strike = partial(traced.strike, injection=injection, log=place / "log")
        outcome = course.round(place, strike, told=kind.told)
        outcome.notes = [f"{call} {number}: {note}" for note in outcome.notes]
        figure.add(outcome)
    return figure


def some(ground: Ground, name: str) -> Iterator[Figure]:
    """Strike a story now and then: killed twice, halted once, failed in some of the ways."""
    yield killed(ground, name, 2)
    yield halted(ground, name, 1)
    if traced.is_possible():
        for trouble in random.Random(name).sample(list(TROUBLES), 3):  # noqa: S311  the same each time
            yield failed(ground, name, 1, trouble)


def _at_moments(
    ground: Ground, name: str, rounds: int, fault: str, strike: Callable[..., bool]
) -> Figure:
    course, figure = ground.course(name), Figure(f"{fault}: {name}")
    for _ in range(rounds):
        after = ground.chance.random() * course.seconds
        figure.add(course.round(ground.place(), partial(strike, after=after)))
    return figure


def _calls(ground: Ground, name: str) -> dict[str, int]:
    """Return how many calls of each sort a story makes."""
    if name not in ground.calls:
        place = ground.place()
        vault = ground.vault(ground.course(name).template)
        report = Report(place / "report")
        process = begun(perform, name, vault, place / "report")
        names = {call for kind in TROUBLES.values() for call in kind.calls}
        ground.calls[name] = traced.calls(process, report, names, place / "log")
    return ground.calls[name]
