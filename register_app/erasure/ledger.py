"""The ledger beside the register: what was erased, so that an older register forgets it again.

One line of JSON for each erasure, signed under a key of the vault; the ids in it are random.
"""

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from register_app import errors
from register_app.erasure.record import Line
from register_app.erasure.traces import Tracer
from register_app.vault.key_file import sync_folder

FILE: Final = "erased.ledger"


class Ledger:
    """The file of one vault."""

    def __init__(self, folder: Path, tracer: Tracer) -> None:
        """Look into the folder of a vault; the file is made by the first erasure."""
        self._path = folder / FILE
        self._tracer = tracer

    def signed(self, line: Line) -> Line:
        """Return a line with its code."""
        return line._replace(mac=self._tracer.sign(_said(line)))

    def is_ours(self, line: Line) -> bool:
        """Say whether this vault wrote a line."""
        return line.mac == self._tracer.sign(_said(line))

    def read(self) -> list[Line]:
        """Return the lines that this vault wrote; others, and halves of lines, say nothing."""
        try:
            text = self._path.read_text("utf-8", errors="replace")
        except FileNotFoundError:
            return []
        except OSError as error:
            raise errors.of_disk(error) from error
        return [line for row in text.splitlines() if (line := _read(row)) and self.is_ours(line)]

    def append(self, lines: Iterable[Line]) -> None:
        """Add lines so that they last through a power cut."""
        text = "".join(f"{json.dumps(line._asdict(), separators=(',', ':'))}\n" for line in lines)
        if not text:
            return
        with errors.disk_told():
            is_new = not self._path.exists()
            with self._path.open("a+b") as file:
                if file.seek(0, os.SEEK_END):
                    file.seek(-1, os.SEEK_END)
                    text = text if file.read(1) == b"\n" else f"\n{text}"
                file.write(text.encode())
                file.flush()
                os.fsync(file.fileno())
            if is_new:
                self._path.chmod(0o600)
                sync_folder(self._path.parent)


def _said(line: Line) -> str:
    return json.dumps([line.token, line.at, line.scope, line.traces, line.previous])


def _read(row: str) -> Line | None:
    try:
        kept = json.loads(row)
        scope = tuple(tuple(map(str, place)) for place in kept["scope"])
        return Line(
            *(str(kept["token"]), str(kept["at"]), scope, tuple(map(str, kept["traces"]))),
            *(str(kept["previous"]), str(kept["mac"])),
        )
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
