"""The process that reads an attached document, so that a bad one harms nothing else.

It is started as `python -m register_app.filing.child TASK` with the content as its standard input.
A frozen program starts itself with ARGUMENT and the task.
"""

import re
import sys
from collections.abc import Iterator
from enum import StrEnum
from functools import partial
from typing import BinaryIO, Final

from register_app.filing.letter import Letter
from register_app.filing.outcome import MAX_LETTERS, Outcome, Unreadable
from register_app.filing.readers import letters, pick
from register_app.sandbox import inside
from register_app.sandbox.frames import Frame

ARGUMENT = "--read-document"
"""The hidden first argument of the frozen program."""
WORDS, LETTER, PART, OUTCOME = (b"W", b"L", b"P", b"O")
_NOT_STORED: Final = re.compile("[\0\ud800-\udfff]")


_LONGEST_LINE: Final = 10_000


class Task(StrEnum):
    """What is wanted."""

    WORDS = "words"
    LETTER = "letter"
    PARTS = "parts"


def main(arguments: list[str]) -> None:
    """Do the one task."""
    task = Task(arguments[0])
    inside.answer(_words if task is Task.WORDS else partial(_letter, task), _refusal)


def _words(file: BinaryIO) -> Iterator[Frame]:
    pieces, room, outcome = [], MAX_LETTERS, Outcome.READ
    try:
        for piece in pick.words(file.read()):
            pieces.append(piece[:room])
            room -= len(pieces[-1])
            if not room:
                outcome = Outcome.CUT
                break
    except Exception as error:  # noqa: BLE001  what came before is kept, whatever happened
        outcome = _outcome(error)
    text = _NOT_STORED.sub(" ", "".join(pieces)).strip()
    if outcome is Outcome.READ and not text:
        outcome = Outcome.EMPTY
    yield Frame(OUTCOME, outcome.encode())
    yield Frame(WORDS, text.encode())


def _letter(task: Task, file: BinaryIO) -> Iterator[Frame]:
    content = file.read()
    letter, parts = letters.opened(content, pick.media(content))
    yield Frame(LETTER, _cleaned(letter).written())
    if task is Task.PARTS:
        for part in parts:
            yield Frame(PART, part.content)


def _cleaned(letter: Letter) -> Letter:
    return Letter(
        subject=_line(letter.subject),
        sender=_line(letter.sender),
        recipients=_line(letter.recipients),
        sent=letter.sent,
        text=_NOT_STORED.sub(" ", letter.text[:MAX_LETTERS]),
        names=tuple(map(_line, letter.names)),
    )


def _line(text: str) -> str:
    return _NOT_STORED.sub(" ", text[:_LONGEST_LINE])


def _refusal(error: BaseException) -> Frame:
    return Frame(OUTCOME, _outcome(error).encode())


def _outcome(error: BaseException) -> Outcome:
    if isinstance(error, Unreadable):
        return error.outcome
    heavy = isinstance(error, MemoryError | RecursionError)
    return Outcome.TOO_HEAVY if heavy else Outcome.DAMAGED


if __name__ == "__main__":
    main(sys.argv[1:])
