"""Keep secrets in memory alone: out of the swap file, out of core dumps, out of others' sight."""

import sys
from functools import cache
from typing import Any

if sys.platform != "win32":  # pragma: no branch  as the tests run
    import resource

_PR_SET_DUMPABLE = 4  # linux/prctl.h
_PT_DENY_ATTACH = 31  # sys/ptrace.h of macOS
_NO_BOXES = 0x0001 | 0x0002 | 0x8000  # SetErrorMode: neither ask nor report when something falls


def secret(size: int) -> bytearray:
    """Return room for a secret, which the system is asked not to swap out.

    It stays so to the end: two secrets may share a page, and locks of a page are not counted.
    """
    close_to_others()
    room = bytearray(size)
    # loaded on first use: start-up is felt every day
    import ctypes  # noqa: PLC0415  as said

    held = (ctypes.c_char * size).from_buffer(room)
    place, length = ctypes.c_void_p(ctypes.addressof(held)), ctypes.c_size_t(size)
    # where no more may be locked, a secret is no worse off than everything else in memory
    if sys.platform == "win32":  # pragma: no cover  Windows only
        _library().VirtualLock(place, length)
    else:
        _library().mlock(place, length)
    return room


def copy(key: bytes | bytearray) -> bytearray:
    """Return a secret once more, to be wiped on its own."""
    room = secret(len(key))
    room[:] = key
    return room


def forbid_core_dumps() -> None:
    """Have no image of the memory written should the program fall; children take it over."""
    if sys.platform == "win32":  # pragma: no cover  Windows only
        _library().SetErrorMode(_NO_BOXES)
    else:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


@cache
def close_to_others() -> None:
    """Let no other program of the same person look into this one, where the system can do that.

    The window does it when it holds the first secret, not at its start: under Linux the desktop
    looks at a program before it tells it which colours are wanted.
    """
    forbid_core_dumps()
    if sys.platform == "linux":  # pragma: no branch  as the tests run
        _library().prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    elif sys.platform == "darwin":  # pragma: no cover  macOS only
        _library().ptrace(_PT_DENY_ATTACH, 0, 0, 0)


@cache
def _library() -> Any:  # noqa: ANN401  functions found by their names
    """Return what the system offers every program."""
    import ctypes  # noqa: PLC0415  as above

    if sys.platform == "win32":  # pragma: no cover  Windows only
        return ctypes.windll.kernel32
    return ctypes.CDLL(None)
