"""Run a check in a process of its own: a failed connection leaves its traces in a process."""

import multiprocessing
import os
import signal
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest

if sys.platform == "win32":
    _CONTEXT = multiprocessing.get_context("spawn")
else:
    _CONTEXT = multiprocessing.get_context("forkserver")
    _CONTEXT.set_forkserver_preload(["tests.faults.stories", "tests.children"])


def in_child(work: Callable[..., object], *values: object) -> Any:  # noqa: ANN401  what the work returns
    """Return what the work returns, or the class of what it raises, or None if it dies.

    The work is found by its name, so it must stand in a module.
    """
    ours, theirs = _CONTEXT.Pipe(duplex=False)
    process = _CONTEXT.Process(target=_answer, args=(theirs, work, *values))
    _start(process)
    theirs.close()
    try:
        return ours.recv()
    except EOFError:
        return None
    finally:
        process.join()


def begun(work: Callable[..., object], *values: object) -> BaseProcess:
    """Begin the work in a process of its own, and return it while it is at it."""
    process = _CONTEXT.Process(target=work, args=values)
    _start(process)
    return process


def killed_at(step: int, folder: Path, work: Callable[[], object]) -> bool:
    """Do the work, and die at the given step of changing files in the folder; tell if it did."""
    process = _CONTEXT.Process(target=_die, args=(step, folder, work))
    _start(process)
    process.join()
    if process.exitcode not in {0, -signal.SIGKILL}:
        raise AssertionError(f"the work ended with {process.exitcode}")
    return bool(process.exitcode)


def killed_after(seconds: float, work: Callable[..., object], *values: object) -> bool:
    """Do the work, and kill it after a while wherever it is then; tell if it was still at it."""
    process = begun(work, *values)
    process.join(seconds)
    process.kill()
    process.join()
    if process.exitcode not in {0, -signal.SIGKILL}:
        raise AssertionError(f"the work ended with {process.exitcode}")
    return bool(process.exitcode)


def _start(process: BaseProcess) -> None:
    """Start it unmeasured: most are killed, and keep nothing."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("COVERAGE_PROCESS_CONFIG", raising=False)
        process.start()


def _answer(answers: Connection, work: Callable[..., object], *values: object) -> None:
    try:
        answers.send(work(*values))
    except Exception as error:  # noqa: BLE001  the test looks at it
        answers.send(type(error))


def _die(step: int, folder: Path, work: Callable[[], object]) -> None:
    steps = iter(range(1, step + 1))

    def watch(event: str, values: tuple[object, ...]) -> None:
        changes = event in {"os.rename", "os.remove", "os.mkdir"} or (
            event == "open" and values[1] not in {"r", "rb", None}
        )
        if changes and str(values[0]).startswith(str(folder)) and next(steps) == step:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)
    work()
