"""What the reading process sends to the program: a letter, a length, and that many bytes."""

import json
from collections.abc import Iterator
from struct import Struct
from typing import IO, NamedTuple

from register_app.importer.block import Block
from register_app.importer.refused import Reason, Refused

HEADS, SHEET, BLOCK, LEFT_OUT, REFUSED, END = (b"H", b"S", b"B", b"L", b"R", b"E")
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


def of_block(block: Block) -> Frame:
    """Write a block; no value in it is ever run, as a pickle would be."""
    head = json.dumps([block.rows, block.kinds, block.separator]).encode()
    return Frame(BLOCK, b"%b\n%b" % (head, block.text))


def to_block(body: bytes) -> Block:
    """Read a block."""
    head, _, text = body.partition(b"\n")
    count, kinds, separator = json.loads(head)
    return Block(count, tuple(kinds), separator, text)


def of_refusal(refused: Refused) -> Frame:
    """Write why a file is refused."""
    return Frame(REFUSED, json.dumps([refused.reason, refused.values]).encode())


def to_refusal(body: bytes) -> Refused:
    """Read why a file is refused."""
    reason, values = json.loads(body)
    return Refused(Reason(reason), values)
