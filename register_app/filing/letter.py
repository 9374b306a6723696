"""A message as it was read: who wrote it, to whom, when, and what came with it."""

import json
from collections.abc import Iterator
from typing import NamedTuple

MAX_PARTS = 200
"""More attachments are not taken out of one message."""


class Letter(NamedTuple):
    """What stands in a message; strangers wrote all of it."""

    subject: str = ""
    sender: str = ""
    recipients: str = ""
    sent: str = ""
    """The moment in ISO 8601, or nothing where none can be read."""
    text: str = ""
    names: tuple[str, ...] = ()
    """Of the files that came with it."""

    def written(self) -> bytes:
        """Return it as it is sent between processes."""
        return json.dumps(self).encode()

    @classmethod
    def read(cls, written: bytes) -> "Letter":
        """Read what was sent."""
        letter = cls(*json.loads(written))
        return letter._replace(names=tuple(letter.names))


class Part(NamedTuple):
    """A file that came with a message."""

    file_name: str
    content: bytes


class Opened(NamedTuple):
    """A message, and its files still to come."""

    letter: Letter
    parts: Iterator[Part]
