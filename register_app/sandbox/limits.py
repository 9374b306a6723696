"""Bounds of memory and time for a process that reads a stranger's file."""

import sys
from typing import Final

SECONDS: Final = 60
MEMORY: Final = 1 << 30
ENFORCED: Final = sys.platform != "darwin"
"""macOS takes the limit of memory and does not keep it: there the parent looks at the child."""


def limit_this_process() -> None:
    """Let the system end this process when it takes too much, and leave no core dump behind."""
    if sys.platform == "win32":  # pragma: no cover  Windows only
        _join_job()
    else:
        _limit(resource.RLIMIT_CPU, SECONDS)
        _limit(resource.RLIMIT_CORE, 0)
        if sys.platform != "darwin":  # pragma: no branch  macOS does without
            _limit(resource.RLIMIT_AS, MEMORY)


def memory_of(pid: int) -> int:
    """Return the bytes in use by another process, where `ps` tells; 0 when it has ended."""
    import subprocess  # noqa: PLC0415  macOS only

    told = subprocess.run(  # noqa: S603  a fixed command and a number
        ["/bin/ps", "-o", "rss=", "-p", str(pid)], capture_output=True, check=False
    ).stdout.strip()
    return int(told) * 1024 if told.isdigit() else 0


if sys.platform == "win32":  # pragma: no cover  Windows only
    import ctypes
    from ctypes import wintypes

    _PROCESS_TIME, _ONE_PROCESS, _PROCESS_MEMORY = 0x2, 0x8, 0x100
    _EXTENDED_LIMITS = 9
    _TICKS_IN_SECOND = 10_000_000

    class _Basic(ctypes.Structure):
        _fields_ = (
            ("process_time", ctypes.c_int64),
            ("job_time", ctypes.c_int64),
            ("flags", wintypes.DWORD),
            ("least_working_set", ctypes.c_size_t),
            ("most_working_set", ctypes.c_size_t),
            ("processes", wintypes.DWORD),
            ("affinity", ctypes.c_size_t),
            ("priority", wintypes.DWORD),
            ("scheduling", wintypes.DWORD),
        )

    class _Extended(ctypes.Structure):
        _fields_ = (
            ("basic", _Basic),
            ("transfers", ctypes.c_uint64 * 6),
            ("process_memory", ctypes.c_size_t),
            ("job_memory", ctypes.c_size_t),
            ("peak_process_memory", ctypes.c_size_t),
            ("peak_job_memory", ctypes.c_size_t),
        )

    def _join_job() -> None:
        """Put this process into a job object of its own; the handle lives as long as we do."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        job = wintypes.HANDLE(kernel.CreateJobObjectW(None, None))
        limits = _Extended(
            basic=_Basic(
                flags=_PROCESS_TIME | _ONE_PROCESS | _PROCESS_MEMORY,
                process_time=SECONDS * _TICKS_IN_SECOND,
                processes=1,
            ),
            process_memory=MEMORY,
        )
        kept = kernel.SetInformationJobObject(
            job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)
        )
        this = wintypes.HANDLE(kernel.GetCurrentProcess())
        if not (kept and kernel.AssignProcessToJobObject(job, this)):
            raise ctypes.WinError(ctypes.get_last_error())

else:
    import resource

    def _limit(what: int, most: int) -> None:
        _, hardest = resource.getrlimit(what)
        if hardest != resource.RLIM_INFINITY:
            most = min(most, hardest)  # somebody was stricter already
        resource.setrlimit(what, (most, most))
