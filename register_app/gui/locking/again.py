"""Begin anew after locking: the process replaces itself, and its memory is gone with it.

Closing everything leaves thousands of texts about customers in memory that Python and Qt have
given free but not overwritten; a process that begins anew has none of them. Linux can do that.
Elsewhere the program locks within its process: Windows has no way to replace one, and a program
of macOS would lose its place with the window server. There the texts stay until the memory is
used again; the key is wiped everywhere.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from register_app.gui.locking.return_to import ReturnTo

Begin = Callable[[list[str]], None]
"""Ends this process and begins the program with these arguments."""


def is_possible() -> bool:
    """Say whether a process of this system can replace itself."""
    return sys.platform.startswith("linux")


def arguments(folder: Path, language: str, place: ReturnTo) -> list[str]:
    """Return what leads back to a place in a register."""
    named = {"--vault": str(folder), "--language": language, "--return-to": place.written}
    return [word for pair in named.items() for word in pair]


def begin(given: list[str]) -> None:
    """Replace this process by the program with other arguments."""
    own = len(sys.orig_argv) - len(sys.argv[1:])
    os.execv(sys.executable, [*sys.orig_argv[:own], *given])  # noqa: S606  our own program
