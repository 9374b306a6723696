"""A desktop with nobody at it: a screen, a keyring, the accessibility bus and the program."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
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

    def __init__(self, session: Session, bus: Bus) -> None:
        """Listen to what programs tell on the bus of accessibility."""
        self.session = session
        self._bus = bus
        for event in ("object:announcement", "object:state-changed:focused"):
            bus.hear(event)

    @property
    def home(self) -> Path:
        """Return the folder of the person."""
        return self.session.home

    @property
    def vault(self) -> Path:
        """Return the folder of the register."""
        return self.home / "register"

    @contextmanager
    def program(self, *arguments: str, called: tuple[str, ...] = PROGRAM) -> Iterator[Person]:
        """Start the program, give the person at it, and close its window in the end."""
        errors = self.home / "errors.txt"
        with errors.open("wb") as file:
            process = subprocess.Popen(
                [*called, "--vault", self.vault, *arguments],
                cwd=ROOT,
                env=self._variables(),
                stderr=file,
            )
        try:
            person = Person(self._bus, lambda: process.poll() is None, process.pid)
            yield person
            person.until(lambda: len(list(person.windows)) == 1, "window without a question")
            person.keys("Ctrl+Q")
            code = process.wait(_SECONDS_TO_CLOSE)
        except BaseException as error:
            said = errors.read_text(encoding="utf-8") or "nothing"
            error.add_note(f"The program said: {said}\nIts exit code: {process.poll()}")
            raise
        finally:
            process.kill()
            process.wait()
        said = errors.read_text(encoding="utf-8")
        assert (code, said) == (0, "")

    def also_start(self, *arguments: str) -> tuple[int, str]:
        """Start it once more; return its exit code and what it said when it has ended."""
        ended = subprocess.run(
            [*PROGRAM, "--vault", self.vault, *arguments],
            cwd=ROOT,
            env=self._variables(),
            check=False,
            capture_output=True,
            text=True,
            timeout=_SECONDS_TO_CLOSE,
        )
        return ended.returncode, ended.stdout + ended.stderr

    def _variables(self) -> dict[str, str]:
        return {
            **self.session.variables,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            # it warns of each control that went away while it was asked about
            "QT_LOGGING_RULES": "qt.accessibility.atspi=false",
        }


@contextmanager
def desktop(home: Path) -> Iterator[Desktop]:
    """Give a desktop of its own, with a screen."""
    with screen(SIZE) as display:
        session = Session(home, display=display)
        try:
            with closing(Bus(_accessibility_bus(session))) as bus:
                yield Desktop(session, bus)
        finally:
            session.end()


def _accessibility_bus(session: Session) -> str:
    """Ask for the address of the bus, as a screen reader does: it is started then."""
    with closing(Bus(session.address)) as bus:
        door = Place("org.a11y.Bus", "/org/a11y/bus")
        return str(bus.call(door, "org.a11y.Bus.GetAddress"))
