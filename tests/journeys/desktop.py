"""A desktop with nobody at it: a screen, a keyring, the accessibility bus and the program."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.journeys.bus import Bus, Place
from tests.journeys.person import Person
from tests.vault.session import NEEDED, Session, screen

ROOT = Path(__file__).parents[2]
PROGRAM = (sys.executable, "-m", "register_app")
SIZE = "1440x900"
_LAUNCHERS = ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/lib/at-spi2")
_SECONDS_TO_CLOSE = 20


def lacking() -> list[str]:
    """Return what this machine lacks to be driven from outside."""
    if not sys.platform.startswith("linux"):
        return ["Linux"]
    launcher = shutil.which("at-spi-bus-launcher", path=os.pathsep.join(_LAUNCHERS))
    found = {name: shutil.which(name) for name in NEEDED} | {"at-spi-bus-launcher": launcher}
    return [name for name, path in found.items() if path is None]


class Desktop:
    """Somebody is signed in; the program can be started, looked at and closed."""

    def __init__(self, home: Path, display: str) -> None:
        """Sign in, and ask for the accessibility bus as a screen reader does."""
        self.home = home
        self.session = Session(home, display=display)
        bus = Bus(self.session.address)
        door = Place("org.a11y.Bus", "/org/a11y/bus")
        self.bus = Bus(bus.call(door, "org.a11y.Bus.GetAddress"))
        bus.close()
        for event in ("object:announcement", "object:state-changed:focused"):
            self.bus.hear(event)

    @property
    def vault(self) -> Path:
        """Return the folder of the register."""
        return self.home / "register"

    @contextmanager
    def program(self, *arguments: str) -> Iterator[Person]:
        """Start the program, give the person at it, and close its window in the end."""
        errors = self.home / "errors.txt"
        with errors.open("wb") as file:
            process = subprocess.Popen(
                [*PROGRAM, "--vault", self.vault, *arguments],
                cwd=ROOT,
                env=self._variables(),
                stderr=file,
            )
        try:
            person = Person(self.bus, lambda: process.poll() is None)
            yield person
            person.keys("Ctrl+Q")
            code = process.wait(_SECONDS_TO_CLOSE)
        except BaseException as error:
            error.add_note(f"The program said: {errors.read_text(encoding='utf-8') or 'nothing'}")
            raise
        finally:
            process.kill()
            process.wait()
        said = errors.read_text(encoding="utf-8")
        assert (code, said) == (0, "")

    def end(self) -> None:
        """Sign out."""
        self.bus.close()
        self.session.end()

    def _variables(self) -> dict[str, str]:
        covered = {name: text for name, text in os.environ.items() if name.startswith("COVERAGE_")}
        return {
            **self.session.variables,
            **covered,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            # it warns of each control that went away while it was asked about
            "QT_LOGGING_RULES": "qt.accessibility.atspi=false",
        }


@contextmanager
def desktop(home: Path) -> Iterator[Desktop]:
    """Give a desktop of its own, with a screen."""
    with screen(SIZE) as display:
        made = Desktop(home, display)
        try:
            yield made
        finally:
            made.end()
