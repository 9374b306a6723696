"""Documents that the backups of one folder share: each lies there once, under its random name.

A file of that name never changes, so it is copied once, and removed when no backup needs it.
"""

import os
import re
import zlib
from collections.abc import Collection, Mapping
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from register_app import errors
from register_app.backups import folders
from register_app.backups.manifest import Manifest, Part
from register_app.backups.written import BLOCK, Taken, Written
from register_app.documents.folder import FOLDER
from register_app.vault.key_file import sync_folder
from register_app.watch import UNWATCHED

_NAME = re.compile(r"[0-9a-f]{32}")
_NEW = ".new"


class SharedDocuments:
    """The folder `documents` beside the backups."""

    def __init__(self, beside: Path, known: Mapping[str, Part]) -> None:
        """Look beside the backups; `known` are the documents that those have, by name."""
        self._folder = beside / FOLDER
        self._known = known

    def add(self, name: str, source: BinaryIO, taken: Taken) -> tuple[int, int]:
        """Take a document in unless it is there; return its size and its code."""
        size = os.fstat(source.fileno()).st_size
        known = self._known.get(f"{FOLDER}/{name}")
        if known and known.bytes == size == _size(self._folder / name):
            taken(size)
            return size, known.crc
        folders.make(self._folder)
        part = self._folder / (name + _NEW)
        try:
            written = _copied(source, part, size, taken)
            part.replace(self._folder / name)
        except BaseException:
            with suppress(OSError):
                part.unlink()
            raise
        return written

    def finish(self) -> None:
        """Make the names last through a power cut."""
        if self._folder.is_dir():
            with errors.disk_told():
                sync_folder(self._folder)


def sweep(beside: Path, needed: Collection[str]) -> int:
    """Remove the documents that no backup needs; return how many went."""
    gone = 0
    for path in files(beside):
        if f"{FOLDER}/{path.name}" not in needed:
            with suppress(OSError):  # somebody reads it, or may only look: it goes another time
                path.unlink()
                gone += 1
    return gone


def are_whole(beside: Path, said: Manifest) -> bool:
    """Say whether all that a backup shares is there, by its size."""
    return all(part.bytes == _size(beside / part.name) for part in said.parts if not part.inside)


def drop_damaged(beside: Path, said: Manifest) -> None:
    """Remove what a backup shares and is not what it was: no other backup has it whole either."""
    for part in said.parts:
        if not part.inside and _code(beside / part.name) not in {part.crc, None}:
            with suppress(OSError):
                (beside / part.name).unlink()


def sweep_unfinished(beside: Path) -> None:
    """Remove what an interrupted copy has left."""
    for path in (beside / FOLDER).glob(f"*{_NEW}"):
        with suppress(OSError):
            path.unlink()


def files(beside: Path) -> list[Path]:
    """Return the documents that lie there; others may have put files there too."""
    with suppress(OSError):
        there = (beside / FOLDER).iterdir()
        return sorted(path for path in there if _NAME.fullmatch(path.name) and path.is_file())
    return []


def _copied(source: BinaryIO, part: Path, expected: int, taken: Taken) -> tuple[int, int]:
    with part.open("w+b", buffering=0) as file:
        part.chmod(0o600)
        with Written(file, expected) as written:
            poured = written.pour(source, taken)
        written.prove(UNWATCHED)
    return poured


def _code(path: Path) -> int | None:
    crc = 0
    try:
        with path.open("rb") as file:
            while block := file.read(BLOCK):
                crc = zlib.crc32(block, crc)
    except OSError:
        return None
    return crc


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1
