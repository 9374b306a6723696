"""Start the reading process, listen to it, and end it: when done, too slow, or not wanted."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import IO, Final, Self, cast

from register_app.importer import child, frames, limits
from register_app.importer.frames import Frame
from register_app.importer.refused import MAX_TEXT, Reason, Refused
from register_app.watch import Watch

_PULSE: Final = 0.05
"""Seconds between two looks at the cancel button."""
_MEMORY_PULSES: Final = 5


class ReadingProcess:
    """A child that reads one file; leaving the `with` block ends it in any case."""

    def __init__(self, path: Path, task: child.Task) -> None:
        """Start it; the file is handed over open: lists of processes show arguments."""
        with path.open("rb") as file:
            self._process = subprocess.Popen(  # noqa: S603  our own program, no shell
                [*program(), task.written()],
                stdin=file,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,  # a traceback may show values
                env=_environment(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        self._answer = cast("IO[bytes]", self._process.stdout)
        self._ends = monotonic() + limits.SECONDS
        self._is_done = False
        self._frames: SimpleQueue[Frame | None] = SimpleQueue()
        self._listener = Thread(target=self._listen, daemon=True)
        self._listener.start()

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *_error: object) -> None:
        """End the child and the thread that listens to it."""
        if not self._is_done:
            self._process.kill()
        self._process.wait()
        self._listener.join()
        self._answer.close()

    def frames(self, watch: Watch) -> Iterator[Frame]:
        """Return what it says up to its end; raise why it refuses, or that it died."""
        while (frame := self._next(watch)) is not None:
            self._is_done = frame.letter in {frames.REFUSED, frames.END}
            if frame.letter == frames.REFUSED:
                raise frames.to_refusal(frame.body)
            if frame.letter == frames.END:
                return
            yield frame
        raise Refused(Reason.TOO_HEAVY)

    def _next(self, watch: Watch) -> Frame | None:
        pulses = 0
        while True:
            watch.check()
            try:
                return self._frames.get(timeout=_PULSE)
            except Empty:
                pulses += 1
            if monotonic() > self._ends or (
                not limits.ENFORCED and pulses % _MEMORY_PULSES == 0 and self._is_too_large()
            ):
                return None

    def _is_too_large(self) -> bool:
        return limits.memory_of(self._process.pid) > limits.MEMORY

    def _listen(self) -> None:
        """Take what comes: a pipe cannot be waited for with a deadline on every system."""
        room = 2 * MAX_TEXT
        for frame in frames.read(self._answer):
            room -= len(frame.body)
            if room < 0:
                break
            self._frames.put(frame)
        self._frames.put(None)


def program() -> list[str]:
    """Return what starts the child: the hidden argument of a frozen program, or its module."""
    if getattr(sys, "frozen", False):
        return [sys.executable, child.ARGUMENT]
    return [sys.executable, "-P", "-m", child.__name__]


def _environment() -> dict[str, str]:
    """Let the child find this very package, wherever it was started from."""
    places = [str(Path(__file__).parents[2]), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(places)}
