"""Read a list in a process apart."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from register_app.importer import child, frames
from register_app.importer.refused import MAX_TEXT, Reason, Refused
from register_app.sandbox.frames import Frame
from register_app.sandbox.process import Died, Process, Program
from register_app.watch import Watch

PROGRAM: Final = Program(child.__name__, child.ARGUMENT)


class ReadingProcess(Process):
    """A child that reads one file; leaving the `with` block ends it in any case."""

    def __init__(self, path: Path, task: child.Task) -> None:
        """Start it; the file is handed over open: lists of processes show arguments."""
        with path.open("rb") as file:
            super().__init__(PROGRAM, task.written(), file, most=2 * MAX_TEXT)

    def frames(self, watch: Watch) -> Iterator[Frame]:
        """Return what it says up to its end; raise why it refuses, or that it died."""
        refused: Refused | None = None
        try:
            for frame in super().frames(watch):
                if frame.letter == frames.REFUSED:
                    refused = frames.to_refusal(frame.body)
                else:
                    yield frame
        except Died:
            raise Refused(Reason.TOO_HEAVY) from None
        if refused is not None:
            raise refused
