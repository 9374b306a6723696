"""A hard crash, at which Python cannot run any more: its places are told at the next start.

What is written then holds names of files, lines and functions of the program, never a value.
"""

import faulthandler
import os
import re
from contextlib import suppress
from pathlib import Path

from register_app import log, paths
from register_app.gui.crash import CrashDialog, about

_NAME = "register-app.fault"
_OWNER_ONLY = 0o600
_LARGEST = 1 << 16
_PACKAGE = Path(__file__).parents[1]
_TOLD = re.compile(r"^(Fatal Python error|Windows fatal exception): [\w ]+", re.MULTILINE)
_LINE = re.compile(
    r"^(?:(?P<thread>Current thread|Thread) .*|  File \"(?P<file>.+)\", line (?P<line>\d+)"
    r" in (?P<name>\S+))$"
)


class FaultWatch:
    """Has the system write down where the program was when it fell."""

    def __init__(self) -> None:
        """Read what was written the last time, and begin anew; do without where nothing can be."""
        self.last = ""
        self._shown: CrashDialog | None = None
        self._file: int | None = None
        path = paths.config_folder() / _NAME
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT, _OWNER_ONLY)
            self.last = _tidied(os.read(self._file, _LARGEST).decode(errors="replace"))
            os.ftruncate(self._file, 0)
            faulthandler.enable(self._file)

    def show(self) -> None:
        """Show what happened the last time, if anything did."""
        if self.last:
            log.note(log.Event.CRASH, hard=1)
            self._shown = CrashDialog(f"{about()}\n\n{self.last}", is_past=True)
            self._shown.open()

    def end(self) -> None:
        """Stop watching."""
        if self._file is not None:
            faulthandler.disable()
            os.close(self._file)
            self._file = None


def _tidied(text: str) -> str:
    """Keep what is known to hold no value, with places as they are called in the program."""
    found = [match.group() for match in _TOLD.finditer(text)]
    for line in text.splitlines():
        match = _LINE.match(line)
        if match and match["file"]:
            found.append(f"  {_called(Path(match['file']))}:{match['line']} {match['name']}")
        elif match:
            found.append(f"{match['thread']}:")
    return "\n".join(found)


def _called(path: Path) -> str:
    inside = path.is_relative_to(_PACKAGE)
    return path.relative_to(_PACKAGE.parent).as_posix() if inside else path.name
