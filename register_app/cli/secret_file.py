"""The first line of a file that holds a secret; secrets are never arguments."""

import sys
from pathlib import Path
from typing import NamedTuple

from register_app.errors import RegisterError
from register_app.i18n import QT_TRANSLATE_NOOP, Text

_LONGEST_LINE = 4096


class Told(NamedTuple):
    """What is said of a file that gives no secret, and what to do."""

    unread: Text
    not_text: Text
    empty: Text
    then: Text


CODE_UNREAD = Told(
    unread=QT_TRANSLATE_NOOP("cli", "The file with the recovery code cannot be read."),
    not_text=QT_TRANSLATE_NOOP("cli", "The file with the recovery code is not a text in UTF-8."),
    empty=QT_TRANSLATE_NOOP("cli", "The file with the recovery code is empty."),
    then=QT_TRANSLATE_NOOP("cli", "Write the code of your recovery sheet on its first line."),
)


class SecretUnread(RegisterError):
    """The file gives no secret."""


def secret_of(name: str, told: Told) -> str:
    """Return the first line of a file, or of standard input where it is called `-`."""
    try:
        line = _first_line(name)
    except OSError as error:
        raise SecretUnread(told.unread, told.then) from error
    try:
        text = line.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError:
        raise SecretUnread(told.not_text, told.then) from None
    if not text:
        raise SecretUnread(told.empty, told.then)
    return text


def _first_line(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.readline(_LONGEST_LINE)
    with Path(name).open("rb") as file:
        return file.readline(_LONGEST_LINE)
