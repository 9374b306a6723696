"""What the reading process says of a list, as frames."""

import json

from register_app.importer.block import Block
from register_app.importer.refused import Reason, Refused
from register_app.sandbox.frames import Frame

HEADS, SHEET, BLOCK, LEFT_OUT, REFUSED = (b"H", b"S", b"B", b"L", b"R")


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
