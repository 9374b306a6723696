"""The process that opens a stranger's file, so that a bad one harms nothing else.

It is started as `python -m register_app.importer.child TASK` with the file as its standard input,
and answers on its standard output. A frozen program has no `-m`: it starts itself with ARGUMENT
and the task, and must hand over to `main` before it does anything else.
"""

import gc
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import BinaryIO, Final

from register_app.importer import frames
from register_app.importer.block import Block
from register_app.importer.refused import MAX_TEXT, Reason, Refused
from register_app.sandbox import inside
from register_app.sandbox.frames import Frame

ARGUMENT = "--read-list"
"""The hidden first argument of the frozen program."""
_FREE_TEXT: Final = 40_000_000
_TEXT_IN_BYTE: Final = 10
"""Honest workbooks hold two to four bytes of text in each of theirs."""


@dataclass(frozen=True, slots=True)
class Task:
    """What to read: the sheets of a workbook, the rows of one, or the cards of a file."""

    cards: bool = False
    heads: bool = False
    measured: bool = False
    sheet: str | None = None

    def written(self) -> str:
        """Return the task as one argument of plain ASCII."""
        return json.dumps([self.cards, self.heads, self.measured, self.sheet])


def main(arguments: list[str]) -> None:
    """Do the one task."""
    gc.disable()  # nothing here lives in circles, and looking for them takes a tenth of the time
    task = Task(*json.loads(arguments[0]))
    inside.answer(_cards if task.cards else partial(_workbook, task), _refusal)


def _refusal(error: BaseException) -> Frame:
    if isinstance(error, Refused):
        return frames.of_refusal(error)
    heavy = isinstance(error, MemoryError)
    return frames.of_refusal(Refused(Reason.TOO_HEAVY if heavy else Reason.DAMAGED))


def _workbook(task: Task, file: BinaryIO) -> Iterator[Frame]:
    from register_app.importer import sheet_file  # noqa: PLC0415  cards do without

    if task.heads:
        heads = sheet_file.heads(file, measured=task.measured)
        yield Frame(frames.HEADS, json.dumps(heads).encode())
        return
    sheet = sheet_file.open_sheet(file, task.sheet)
    yield Frame(frames.SHEET, json.dumps(sheet.head).encode())
    yield from _bounded(sheet.blocks, file)


def _cards(file: BinaryIO) -> Iterator[Frame]:
    from register_app.importer import vcard_file  # noqa: PLC0415  workbooks do without

    reading = vcard_file.Reading()
    yield from _bounded(reading.blocks(file), file)
    yield Frame(frames.LEFT_OUT, json.dumps([reading.damaged, sorted(reading.left_out)]).encode())


def _bounded(blocks: Iterator[Block], file: BinaryIO) -> Iterator[Frame]:
    """Stop a file that unfolds to far more text than it has bytes."""
    room = min(MAX_TEXT, _FREE_TEXT + _TEXT_IN_BYTE * os.fstat(file.fileno()).st_size)
    for block in blocks:
        frame = frames.of_block(block)
        room -= len(frame.body)
        if room < 0:
            raise Refused(Reason.TOO_HEAVY)
        yield frame


if __name__ == "__main__":
    main(sys.argv[1:])
