"""The file of a backup: a plain ZIP without compression, from which a person could put back all.

What is read from a disk may be damaged, or made by somebody to do harm: names and sizes are
checked before anything is unpacked, and every part is read to its code at the end.
"""

import os
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from register_app import errors
from register_app.backups import manifest as manifests
from register_app.backups import zip_file
from register_app.backups.manifest import Manifest
from register_app.backups.refusals import BackupDamaged, BackupMissing, NotABackup
from register_app.backups.written import BLOCK, Taken, Written
from register_app.backups.zip_file import Entry
from register_app.erasure.ledger import FILE as LEDGER
from register_app.vault.folder import REGISTER
from register_app.vault.key_file import NAME as KEYS

_LARGEST = {manifests.FILE: 256 << 20, KEYS: 1 << 16, LEDGER: 256 << 20}
"""Bytes of what is read at once."""
_NEEDED = frozenset({manifests.FILE, KEYS, REGISTER})
_ENCRYPTED = 0x41
_BROKEN = (
    *(zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError),
    *(EOFError, ValueError, LookupError, OverflowError, struct.error, zlib.error),
)
"""What the library raises of a file that is not as it should be."""


class Writer:
    """Adds the parts of a backup one after the other."""

    def __init__(self, file: Written) -> None:
        """Write into a file that was just made."""
        self._file = file
        self._entries = list[Entry]()

    def add(self, name: str, source: BinaryIO, taken: Taken) -> tuple[int, int]:
        """Add all that a file holds; return how many bytes, and their code."""
        entry = zip_file.begin(self._file, name)
        size, crc = self._file.pour(source, taken)
        self._end(entry._replace(size=size, crc=crc))
        return size, crc

    def add_small(self, name: str, content: bytes) -> None:
        """Add what is in memory."""
        entry = zip_file.begin(self._file, name)
        self._file.write(content)
        self._end(entry._replace(size=len(content), crc=zlib.crc32(content)))

    def finish(self) -> None:
        """Write the list of the parts, which makes it an archive."""
        zip_file.finish(self._file, self._entries)

    def _end(self, entry: Entry) -> None:
        zip_file.end(self._file, entry)
        self._entries.append(entry)


class Reader:
    """The parts of a backup that is not trusted yet."""

    def __init__(self, archive: zipfile.ZipFile, file: BinaryIO) -> None:
        """Look at the list of parts; raise NotABackup when it is none of ours."""
        self._zip = archive
        self._file = file
        size = file.seek(0, os.SEEK_END)
        self.sizes = {info.filename: info.file_size for info in archive.infolist()}
        if len(self.sizes) != len(archive.infolist()) or not self.sizes.keys() >= _NEEDED:
            raise NotABackup
        if not all(_is_ours(info, size) for info in archive.infolist()):
            raise NotABackup
        if sum(self.sizes.values()) > size:
            raise NotABackup

    def manifest(self) -> Manifest:
        """Return what the backup says of itself."""
        return manifests.read(self.read(manifests.FILE))

    def holds(self, said: Manifest) -> bool:
        """Say whether just the parts stand in it that a manifest tells of."""
        told = {part.name: part.bytes for part in said.parts if part.inside}
        return {**self.sizes, manifests.FILE: 0} == {**told, manifests.FILE: 0}

    def read(self, name: str) -> bytes:
        """Return a small part; nothing where there is none of this name."""
        if name not in self.sizes:
            return b""
        if self.sizes[name] > _LARGEST[name]:
            raise BackupDamaged
        with _told():
            return self._zip.read(name)

    def is_as_written(self) -> bool:
        """Say whether what stands around the parts is, to the last byte, what is written there."""
        entries = (
            Entry(info.filename, info.header_offset, info.file_size, info.CRC)
            for info in self._zip.infolist()
        )
        end = 0
        for place, content in zip_file.frame(entries):
            self._file.seek(place)
            if self._file.read(len(content)) != content:
                return False
            end = place + len(content)
        return self._file.seek(0, os.SEEK_END) == end

    def begins(self, name: str) -> None:
        """Raise BackupDamaged unless a part begins where the list says so."""
        with _told():
            self._zip.open(name).close()

    def blocks(self, name: str) -> Iterator[bytes]:
        """Yield a part; raise BackupDamaged at its end when it is not what was written."""
        with _told(), self._zip.open(name) as source:
            while block := source.read(BLOCK):
                yield block


@contextmanager
def opened(path: Path) -> Iterator[Reader]:
    """Open the file of a backup; raise NotABackup when it is none."""
    if not path.is_file():
        raise NotABackup if path.exists() else BackupMissing
    with errors.disk_told(), path.open("rb") as file:
        try:
            archive = zipfile.ZipFile(file)
        except (*_BROKEN, OSError) as error:
            raise NotABackup from error
        with archive:
            yield Reader(archive, file)


def _is_ours(info: zipfile.ZipInfo, size: int) -> bool:
    """Say whether an entry can be of a backup: its name, its place, how it is kept."""
    is_named = info.filename in {*_NEEDED, LEDGER} or manifests.is_document(info.filename)
    is_plain = info.compress_type == zipfile.ZIP_STORED and not info.flag_bits & _ENCRYPTED
    is_inside = info.header_offset + info.file_size <= size
    return is_named and is_plain and is_inside and info.compress_size == info.file_size


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except _BROKEN as error:
        raise BackupDamaged from error
