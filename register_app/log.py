"""A log of what the program did on this machine: names of events and numbers, never a value.

It is for whoever helps when something went wrong. No text can be passed in: an event is a member
of an enumeration, an error is told by its type and by places in the program.
"""

import os
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import Enum, StrEnum
from pathlib import Path

from register_app import paths

_NAME = "register-app.log"
_BEFORE = "register-app.log.1"
_LARGEST = 1 << 18
_OWNER_ONLY = 0o600
_PACKAGE = Path(__file__).parent
_MOST_PLACES = 5
_APPEND = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)


class Event(StrEnum):
    """What is written down."""

    START = "start"
    END = "end"
    COMMAND = "command"
    UNLOCK = "unlock"
    CODE = "code"
    LOCK = "lock"
    LAST_END = "last-end"
    CHECK = "check"
    BACKUP = "backup"
    PROOF = "proof"
    RESTORE = "restore"
    IMPORT = "import"
    ERASURE = "erasure"
    SALVAGE = "salvage"
    CRASH = "crash"


class _Switch:
    """Whether this process writes a log at all."""

    is_on = False


def begin() -> None:
    """Write from now on; who only uses parts of the program leaves nothing behind."""
    _Switch.is_on = True


def rest() -> None:
    """Write nothing more."""
    _Switch.is_on = False


def path() -> Path:
    """Return where the log lies."""
    return paths.config_folder() / _NAME


def read() -> str:
    """Return what is in the log, the oldest first."""
    found = ""
    for file in (path().with_name(_BEFORE), path()):
        with suppress(OSError):
            found += file.read_text("utf-8", errors="replace")
    return found


def note(event: Event, what: Enum | None = None, /, **numbers: int) -> None:
    """Write an event down, with a member of some enumeration and numbers by their names."""
    _write(event, what, *(f"{name}={int(number)}" for name, number in numbers.items()))


@contextmanager
def followed(event: Event, what: Enum | None = None) -> Iterator[dict[str, int]]:
    """Write down how something ended: with the numbers given meanwhile, or by which error."""
    numbers: dict[str, int] = {}
    try:
        yield numbers
    except BaseException as error:
        _write(event, what, "failed", type(error).__name__)
        raise
    note(event, what, **numbers)


def failure(event: Event, error: BaseException) -> None:
    """Write down that something ended by an error that was told."""
    _write(event, None, "failed", type(error).__name__)


def crash(error: BaseException) -> None:
    """Write down a bug: its type, and where in the program it is."""
    _write(Event.CRASH, None, type(error).__name__, *places(error)[-_MOST_PLACES:])


def places(error: BaseException) -> list[str]:
    """Return where in the program an error passed, as `folder/file.py:line`."""
    return [
        f"{file.relative_to(_PACKAGE).as_posix()}:{line}"
        for frame, line in traceback.walk_tb(error.__traceback__)
        if (file := Path(frame.f_code.co_filename)).is_relative_to(_PACKAGE)
    ]


def _write(event: Event, what: Enum | None, *parts: str) -> None:
    """Add a line; a machine that forbids it goes without."""
    named = [] if what is None else [type(what)(what).name.lower()]
    if not _Switch.is_on:
        return
    at = time.strftime("%Y-%m-%dT%H:%M:%S%z")
    line = " ".join((at, Event(event).value, *named, *parts))
    with suppress(OSError):
        file = path()
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.exists() and file.stat().st_size > _LARGEST:
            file.replace(file.with_name(_BEFORE))
        handle = os.open(file, _APPEND, _OWNER_ONLY)
        try:
            os.write(handle, f"{line}\n".encode())
        finally:
            os.close(handle)
