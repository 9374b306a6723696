"""Open messages in a process apart, and hand out what they say and bring."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from register_app.documents.document import Document
from register_app.filing import child
from register_app.filing.letter import Letter, Opened, Part
from register_app.filing.outcome import Outcome, Unreadable
from register_app.filing.reading import process
from register_app.register import Register
from register_app.sandbox.frames import Frame
from register_app.sandbox.process import Died
from register_app.watch import Watch

MAX_MAIL = 50_000_000
"""Bytes of a message that is opened; what it brings waits in memory."""


def letter_of(register: Register, document: Document, watch: Watch) -> Letter | None:
    """Return what a message says, or None when it cannot be read."""
    with suppress(Unreadable), opened(register, document, child.Task.LETTER, watch) as message:
        return message.letter
    return None


@contextmanager
def opened(
    register: Register, document: Document, task: child.Task, watch: Watch
) -> Iterator[Opened]:
    """Open a message, and its files one after the other; raise Unreadable when it is none."""
    if document.bytes > MAX_MAIL:
        raise Unreadable(Outcome.TOO_LARGE)
    with process(register, document, task, most=MAX_MAIL) as one:
        frames = one.frames(watch)
        letter = _letter(frames)
        yield Opened(letter, _parts(letter, frames))


def _letter(frames: Iterator[Frame]) -> Letter:
    try:
        kind, body = next(frames, Frame(child.OUTCOME, Outcome.DAMAGED.encode()))
    except Died:
        raise Unreadable(Outcome.TOO_HEAVY) from None
    if kind == child.OUTCOME:
        raise Unreadable(Outcome(body.decode()))
    return Letter.read(body)


def _parts(letter: Letter, frames: Iterator[Frame]) -> Iterator[Part]:
    """Return the files up to the first that cannot be had; the message holds them all."""
    with suppress(Died):
        for name, (kind, body) in zip(letter.names, frames, strict=False):
            if kind != child.PART:
                return
            yield Part(name, body)
