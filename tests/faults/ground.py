"""Where rounds take place: an empty vault to copy, and the courses of the stories."""

import random
import shutil
from itertools import count
from pathlib import Path

from tests.faults.course import Course, course_of
from tests.faults.stories import STORIES


class Ground:
    """A folder for all rounds; what is made in it once is kept."""

    def __init__(self, folder: Path, empty: Path) -> None:
        """Use a folder, and a vault without anybody in it."""
        self.folder = folder
        self.empty = empty
        self.chance = random.Random(1)  # noqa: S311  a failure must repeat itself
        self.calls: dict[str, dict[str, int]] = {}
        """How many calls of the system each story makes."""
        self._numbers = count()
        self._courses: dict[str, Course] = {}

    def course(self, name: str) -> Course:
        """Return a story made ready."""
        if name not in self._courses:
            story = STORIES[name]
            self._courses[name] = course_of(name, self.place(), story.template or self.empty)
        return self._courses[name]

    def place(self) -> Path:
        """Make a folder that nobody else uses."""
        place = self.folder / f"{next(self._numbers)}"
        place.mkdir(parents=True)
        return place

    def vault(self, template: Path) -> Path:
        """Return a copy of a vault."""
        return Path(shutil.copytree(template, self.place() / "vault"))

    @staticmethod
    def clear(vault: Path) -> None:
        """Remove a copy that is looked at."""
        shutil.rmtree(vault.parent)
