"""What the process apart sends to the program: a letter, a length, and that many bytes."""

from collections.abc import Iterator
from struct import Struct
from typing import IO, NamedTuple

END = b"E"
_HEADING = Struct(">cI")


class Frame(NamedTuple):
    """One thing said."""

    letter: bytes
    body: bytes = b""


def write(file: IO[bytes], frame: Frame) -> None:
    """Send a frame."""
    file.write(_HEADING.pack(frame.letter, len(frame.body)) + frame.body)


def read(file: IO[bytes]) -> Iterator[Frame]:
    """Return the frames up to the last whole one."""
    while len(heading := file.read(_HEADING.size)) == _HEADING.size:
        letter, length = _HEADING.unpack(heading)
        body = file.read(length)
        if len(body) < length:
            return
        yield Frame(letter, body)
