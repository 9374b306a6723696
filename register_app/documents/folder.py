"""The encrypted files of documents in the folder of the vault, under random names.

A new file is made whole in `incoming` before a row tells of it; once the row is stored, the file
is moved to its place. A stop at any moment leaves a file in `incoming`, and the rows say what
becomes of it.
"""

import os
import re
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, TypeVar

from register_app import errors
from register_app.documents.refusals import DocumentMissing
from register_app.documents.write_behind import WriteBehind
from register_app.vault.key_file import sync_folder

FOLDER = "documents"
_INCOMING = "incoming"
_NAME = re.compile(r"[0-9a-f]{32}")
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)

T = TypeVar("T")


class DocumentFolder:
    """The files in `documents` of a vault."""

    def __init__(self, vault: Path) -> None:
        """Look into the folder of a vault; the folders inside are made by the first document."""
        self._vault = vault
        self._place = vault / FOLDER
        self._incoming = self._place / _INCOMING

    @staticmethod
    def new_name() -> str:
        """Return a random name that tells nothing."""
        return secrets.token_hex(16)

    def receive(self, name: str, fill: Callable[[WriteBehind], T]) -> T:
        """Make a file whole in `incoming`, so that it lasts through a power cut, or not at all."""
        try:
            with errors.disk_told():
                self._make()
                with os.fdopen(os.open(self._incoming / name, _NEW, 0o600), "wb") as file:
                    with WriteBehind(file) as behind:
                        result = fill(behind)
                    file.flush()
                    os.fsync(file.fileno())
                sync_folder(self._incoming)
        except BaseException:
            self.discard(name)
            raise
        return result

    def incoming(self) -> list[str]:
        """Return the files that have not got their place; usually none."""
        return _names(self._incoming)

    def placed(self) -> list[str]:
        """Return the files in their place."""
        return _names(self._place)

    def finish(self, name: str) -> None:
        """Move a file to its place; one that cannot be moved is moved at the next opening."""
        with suppress(OSError):
            (self._incoming / name).rename(self._place / name)

    def discard(self, name: str) -> None:
        """Remove a file that never got its place."""
        with suppress(OSError):
            (self._incoming / name).unlink()

    def remove(self, name: str) -> None:
        """Remove a file for good."""
        with errors.disk_told():
            (self._place / name).unlink(missing_ok=True)

    def open(self, name: str) -> BinaryIO:
        """Open a file wherever it lies; raise DocumentMissing when it lies nowhere."""
        if not _NAME.fullmatch(name):
            raise DocumentMissing
        # looked for once more: it may be moved between the first look and the second
        for folder in (self._place, self._incoming, self._place):
            file = _opened(folder / name)
            if file is not None:
                return file
        raise DocumentMissing if self._vault.is_dir() else errors.StorageLost

    def remove_all(self) -> None:
        """Remove the files and folders of a vault that could not be made."""
        for folder in (self._incoming, self._place):
            with suppress(OSError):
                for name in _names(folder):
                    (folder / name).unlink()
                folder.rmdir()

    def _make(self) -> None:
        if self._incoming.is_dir():
            return
        for folder in (self._place, self._incoming):
            folder.mkdir(mode=0o700, exist_ok=True)
            sync_folder(folder.parent)


def _opened(path: Path) -> BinaryIO | None:
    try:
        return path.open("rb")
    except FileNotFoundError:
        return None
    except OSError as error:
        raise errors.of_disk(error) from error


def _names(folder: Path) -> list[str]:
    """Return the names that are ours: others may have put files there."""
    try:
        return sorted(path.name for path in folder.iterdir() if _NAME.fullmatch(path.name))
    except OSError:
        return []
