"""Put the parts of a backup into a folder, where it opens as a vault; nothing is believed before.

The keys and the register come first. With their key the signature of the manifest is proven; only
then come the documents, each read to its code.
"""

import os
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from register_app import errors
from register_app.backups import ledgers, manifest
from register_app.backups.archive import Reader
from register_app.backups.manifest import Manifest, Part
from register_app.backups.refusals import BackupDamaged, BackupTooNew, DocumentsApart
from register_app.backups.written import BLOCK
from register_app.db import migrate
from register_app.documents.folder import FOLDER
from register_app.erasure.ledger import FILE as LEDGER
from register_app.vault import key_file
from register_app.vault.folder import REGISTER
from register_app.vault.vault import Vault
from register_app.watch import Watch

Unlock = Callable[[Path], Vault]
"""Opens the vault in a folder, in whichever way the person can."""


@contextmanager
def unlocked(
    reader: Reader, folder: Path, unlock: Unlock, *, present: Path | None
) -> Iterator[Vault]:
    """Open what a backup holds in an empty folder, with the newest keys of the same vault."""
    said = reader.manifest()
    if said.schema > migrate.newest():
        raise BackupTooNew
    _write(reader, REGISTER, folder / REGISTER)
    _write(reader, key_file.NAME, folder / key_file.NAME)
    try:
        if present:
            _take_newer_keys(present, folder)
        vault = unlock(folder)
    except (errors.VaultDamaged, errors.WrongKey) as error:
        raise BackupDamaged from error
    except errors.VaultTooNew as error:
        raise BackupTooNew from error
    with vault:
        is_its_own = said.vault_id == vault.vault_id and reader.holds(said)
        if not is_its_own or not said.is_signed_by(vault.derived(manifest.PURPOSE)):
            raise BackupDamaged
        if present:
            with suppress(errors.RegisterError):  # it may be what was damaged
                vault.heed_codes_of(present)
        ledgers.write(reader.read(LEDGER), folder)
        yield vault


def documents(
    reader: Reader, said: Manifest, beside: Path, folder: Path, watch: Watch
) -> list[Part]:
    """Put the documents in their place, from the archive or from beside it.

    Return those that are damaged, and were left out.
    """
    damaged = list[Part]()
    parts = [part for part in said.parts if part.name.startswith(FOLDER)]
    total, done = sum(part.bytes for part in parts), 0
    if parts:
        with errors.disk_told():
            (folder / FOLDER).mkdir(mode=0o700)
    for part in parts:
        try:
            for written in _put(blocks(reader, part, beside), folder / part.name):
                done += written
                watch.at(done / total if total else 1.0)
        except BackupDamaged:
            (folder / part.name).unlink()
            damaged.append(part)
    if parts:
        with errors.disk_told():
            key_file.sync_folder(folder / FOLDER)
    return damaged


def blocks(reader: Reader, part: Part, beside: Path) -> Iterator[bytes]:
    """Yield a part; raise BackupDamaged at its end when it is not what was written."""
    size = crc = 0
    for block in reader.blocks(part.name) if part.inside else _beside(beside / part.name):
        size, crc = size + len(block), zlib.crc32(block, crc)
        yield block
    if (size, crc) != (part.bytes, part.crc):
        raise BackupDamaged


def _beside(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            while block := file.read(BLOCK):
                yield block
    except FileNotFoundError as error:
        raise BackupDamaged if path.parent.is_dir() else DocumentsApart from error
    except OSError as error:
        raise errors.of_disk(error) from error


def _write(reader: Reader, name: str, path: Path) -> None:
    for _ in _put(reader.blocks(name), path):
        pass


def _put(content: Iterator[bytes], path: Path) -> Iterator[int]:
    with errors.disk_told(), path.open("xb") as file:
        path.chmod(0o600)
        for block in content:
            file.write(block)
            yield len(block)
        file.flush()
        os.fsync(file.fileno())


def _take_newer_keys(present: Path, folder: Path) -> None:
    """Let the passphrase of today open an older backup, and one that was given up not."""
    restored = key_file.read(folder)
    with suppress(errors.RegisterError):
        keys = key_file.read(present)
        is_same = (keys.vault_id, keys.check) == (restored.vault_id, restored.check)
        if is_same and keys.generation >= restored.generation:  # codes are used up in between
            key_file.write(folder, keys)
