"""How a story goes when nothing strikes, what comes of a round when something does."""

import shutil
import time
from collections.abc import Callable, Collection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import NamedTuple

from register_app.errors import RegisterError
from tests.children import begun, in_child
from tests.faults.figures import Figure
from tests.faults.judge import Looked
from tests.faults.report import Report
from tests.faults.stories import STORIES
from tests.faults.story import STICK

ENDED = "ended"
_BUG = "!"
"""Begins the name of an error that was not made for people."""
Strike = Callable[[BaseProcess, Report], bool]
"""Strikes a process at work, waits for its end, and says whether it was struck."""


class Course(NamedTuple):
    """A story made ready: its vault, and every state that it passes through."""

    name: str
    template: Path
    states: tuple[str, ...]
    seconds: float
    """How long it takes when nothing strikes."""

    def round(self, folder: Path, strike: Strike, *, told: Collection[str] = ()) -> Figure:
        """Do the story once, struck; `told` is what may be told, where it is not killed."""
        vault, report = _begin(self.template, folder)
        struck = strike(begun(perform, self.name, vault, folder / "report"), report)
        figure = Figure(self.name, 1, int(struck))
        self._judge(figure, vault, report.done)
        is_through = report.told == ENDED and report.done == len(self.states) - 1
        if not is_through and report.told not in (told or ("",)):
            figure.untold += 1
            figure.notes.append(f"{self.name}: at step {report.done} told {report.told!r}")
        shutil.rmtree(folder)
        return figure

    def _judge(self, figure: Figure, vault: Path, done: int) -> None:
        """Look at the vault, then do the rest of the story in it."""
        place = self._place(figure, vault, done)
        if place is None:
            return
        rest = Report(vault.with_name("rest"))
        rest.let_go()
        begun(perform, self.name, vault, vault.with_name("rest"), place).join()
        if rest.told != ENDED:
            figure.half += 1
            figure.notes.append(f"{self.name}: not to be done afterwards: {rest.told}")
        else:
            self._place(figure, vault, len(self.states) - 1)

    def _place(self, figure: Figure, vault: Path, done: int) -> int | None:
        """Return at which state the vault is; None where it is at none that it may be at."""
        looked = in_child(STORIES[self.name].look, vault)
        if not isinstance(looked, Looked):
            figure.half += 1
            figure.notes.append(f"{self.name}: after step {done} it answers {looked}")
            return None
        if looked.problems:
            figure.half += 1
            figure.notes.append(f"{self.name}: after step {done} {'; '.join(looked.problems)}")
            return None
        places = [place for place, state in enumerate(self.states) if state == looked.state]
        allowed = [place for place in places if done <= place <= done + 1]
        if allowed:
            return allowed[0]
        if places and places[-1] < done:
            figure.lost += 1
        else:
            figure.half += 1
        figure.notes.append(f"{self.name}: after step {done} it is at {places}, {looked.state}")
        return None


def course_of(name: str, folder: Path, empty: Path) -> Course:
    """Make a story ready: go through it once step by step, and once at a stretch."""
    template = Path(shutil.copytree(empty, folder / "template"))
    begun(STORIES[name].prepare, template).join()
    vault, _ = _begin(template, folder / "steps")
    states = in_child(_states, name, vault)
    assert isinstance(states, tuple), f"{name}: {states}"
    vault, report = _begin(template, folder / "whole")
    report.let_go()
    start = time.monotonic()
    begun(perform, name, vault, vault.with_name("report")).join()
    seconds = time.monotonic() - start
    assert report.told == ENDED, f"{name}: told {report.told}"
    return Course(name, template, states, seconds)


def _states(name: str, vault: Path) -> tuple[str, ...]:
    """Do one step after the other; return the states between: in a process of its own."""
    story, states = STORIES[name], list[str]()
    for steps in ((), *((step,) for step in story.steps)):
        with story.opened(vault) as whole:
            for step in steps:
                step(whole)
        looked = story.look(vault)
        if looked.problems:
            raise ValueError(f"{name}: {looked.problems}")
        states.append(looked.state)
    return tuple(states)


def perform(name: str, vault: Path, report: Path, start: int = 0, end: int | None = None) -> None:
    """Do the steps of a story from one to another, and tell how it went: a process of its own."""
    story, told = STORIES[name], Report(report)
    while not told.may_go:
        time.sleep(0.001)
    told.done = start
    try:
        with story.opened(vault) as whole:
            for step in story.steps[start:end]:
                step(whole)
                told.done += 1
        told.told = ENDED
    except RegisterError as error:
        told.told = type(error).__name__
    except Exception as error:  # noqa: BLE001  whatever it is, it was not made for people
        told.told = f"{_BUG}{type(error).__name__}: {error}"


def _begin(template: Path, folder: Path) -> tuple[Path, Report]:
    """Make a folder for one time through a story: a vault, a stick, and what is told of it."""
    vault = Path(shutil.copytree(template, folder / "vault"))
    (folder / STICK).mkdir()
    return vault, Report(folder / "report")
