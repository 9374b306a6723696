"""One call of a command: what was asked for, and how to answer."""

import argparse
import getpass
import json
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from register_app import paths
from register_app.i18n import Message, Text, Translate
from register_app.vault.os_keyring import Keyring, system_keyring
from register_app.vault.passphrase import Cost

Clock = Callable[[], datetime]
Tour = Callable[[Path, str], int]
"""Takes the folder for the pictures and the language; returns the exit code."""


def clock() -> datetime:
    """Return the time of this computer, with its zone."""
    return datetime.now().astimezone()  # noqa: TID251  the one clock of the command line


@dataclass(frozen=True, kw_only=True)
class Desk:
    """What lies around a command: a clock, a keyring, a terminal."""

    now: Clock = clock
    find_keyring: Callable[[], Keyring] = system_keyring
    ask: Callable[[str], str] = getpass.getpass
    cost: Cost | None = None
    """What a try of a new passphrase costs; None: what suits this computer."""
    tour: Tour | None = None
    """Shows the window to itself; the command line knows no window."""


@dataclass(frozen=True, kw_only=True)
class Call:
    """A command as it was called."""

    given: argparse.Namespace
    desk: Desk
    language: str
    translate: Translate

    @property
    def folder(self) -> Path:
        """The folder of the register."""
        return Path(self.given.vault) if self.given.vault else paths.data_folder()

    @property
    def is_json(self) -> bool:
        """Say whether a program reads the answer."""
        return bool(self.given.json)

    def tell(self, *lines: str | Message) -> None:
        """Print for people; silent when a program reads."""
        for line in () if self.is_json else lines:
            print(plain(self.say(line)))

    def say(self, line: str | Message) -> str:
        """Return a line in the person's language; unmarked text is left as it is."""
        return self.translate(line) if isinstance(line, Text | Message) else line

    def answer(self, **keys: Any) -> None:  # noqa: ANN401  whatever JSON holds
        """Print the one JSON object that a program reads."""
        if self.is_json:
            print(json.dumps(keys, ensure_ascii=False, separators=(",", ":")))


_DIRECTION = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def plain(text: str) -> str:
    """Return text that cannot move about on a terminal: control signs are written out."""
    if text.isprintable():
        return text
    return "".join(map(_shown, text))


def _shown(sign: str) -> str:
    moves = sign in _DIRECTION or unicodedata.category(sign) in {"Cc", "Cs", "Zl", "Zp"}
    return f"\\u{ord(sign):04x}" if moves else sign


def columns(rows: Iterable[tuple[str, ...]]) -> Iterable[str]:
    """Return rows of cells set in columns, two blanks apart."""
    table = list(rows)
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for row in table:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()
