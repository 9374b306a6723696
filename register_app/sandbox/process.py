"""Start a process apart, listen to it, and end it: when done, too slow, or not wanted."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import IO, BinaryIO, Final, NamedTuple, Self, cast

from register_app.sandbox import frames, limits
from register_app.sandbox.frames import Frame
from register_app.watch import Watch

_PULSE: Final = 0.05
"""Seconds between two looks at the cancel button."""
_MEMORY_PULSES: Final = 5


class Program(NamedTuple):
    """What the process runs; a frozen program has no modules to name and starts itself."""

    module: str
    argument: str
    """The hidden first argument of the frozen program."""

    def command(self) -> list[str]:
        """Return what starts it."""
        if getattr(sys, "frozen", False):
            return [sys.executable, self.argument]
        return [sys.executable, "-P", "-m", self.module]


class Died(Exception):
    """The process took too much time or memory, said too much, or broke down."""


class _Gone(Exception):
    """Nobody is there any more to take what is written."""


class Inlet:
    """The end of a pipe to write to."""

    def __init__(self, pipe: IO[bytes]) -> None:
        self._pipe = pipe

    def write(self, block: bytes) -> int:
        """Pass all of a block on."""
        try:
            return self._pipe.write(block)
        except OSError:
            raise _Gone from None


Feed = Callable[[Inlet], object]
"""Writes the content to be read; called on a thread of its own."""


class Process:
    """A process apart that reads one content; leaving the `with` block ends it in any case."""

    def __init__(
        self, program: Program, task: str, content: BinaryIO | Feed, *, most: int
    ) -> None:
        """Start it and hand the content over: an open file, or what feeds it through a pipe.

        The task is plain ASCII and shows in lists of processes; `most` bytes are listened to.
        """
        feed = content if callable(content) else None
        self._process = subprocess.Popen(  # noqa: S603  our own program, no shell
            [*program.command(), task],
            stdin=subprocess.PIPE if callable(content) else content,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # a traceback may show values
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._answer = cast("IO[bytes]", self._process.stdout)
        self._most = most
        self._ends = monotonic() + limits.SECONDS
        self._is_done = False
        self._failure: BaseException | None = None
        self._frames: SimpleQueue[Frame | None] = SimpleQueue()
        self._threads = [Thread(target=self._listen, daemon=True)]
        if feed is not None:
            self._threads.append(Thread(target=self._feed, args=(feed,), daemon=True))
        for thread in self._threads:
            thread.start()

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *_error: object) -> None:
        """End the process and the threads that talk with it."""
        if not self._is_done:
            self._process.kill()
        self._process.wait()
        for thread in self._threads:
            thread.join()
        self._answer.close()

    def frames(self, watch: Watch) -> Iterator[Frame]:
        """Return what it says up to its end; raise Died, or why the content could not be fed."""
        while (frame := self._next(watch)) is not None:
            if frame.letter == frames.END:
                self._is_done = True
                self._require_fed()
                return
            yield frame
        self._process.kill()
        self._require_fed()
        raise Died

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

    def _require_fed(self) -> None:
        for thread in self._threads[1:]:
            thread.join()
        if self._failure is not None:
            raise self._failure

    def _listen(self) -> None:
        """Take what comes: a pipe cannot be waited for with a deadline on every system."""
        room = self._most
        for frame in frames.read(self._answer):
            room -= len(frame.body)
            if room < 0:
                break
            self._frames.put(frame)
        self._frames.put(None)

    def _feed(self, feed: Feed) -> None:
        pipe = cast("IO[bytes]", self._process.stdin)
        try:
            feed(Inlet(pipe))
        except _Gone:
            pass  # it has said why, or died
        except BaseException as error:  # noqa: BLE001  every failure travels to who listens
            self._failure = error
        finally:
            with suppress(OSError):
                pipe.close()


def _environment() -> dict[str, str]:
    """Let the process find this very package, wherever it was started from."""
    places = [str(Path(__file__).parents[2]), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(places)}
