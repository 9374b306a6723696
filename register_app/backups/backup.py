"""Make a backup: `take` writes one file, proves it, and only then gives it its name.

The register may be used meanwhile: its file is held for as long as copying it takes, and what
others write goes into its log. What became of it is `Made`.
"""

import os
import secrets
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from register_app import errors, log
from register_app.backups import archive, folders, manifest, register_copy
from register_app.backups.manifest import Manifest, Part
from register_app.backups.refusals import (
    BackupDamaged,
    BackupUnproven,
    NoRoom,
    NotABackup,
    PlaceMissing,
)
from register_app.backups.register_copy import Check, Moment
from register_app.backups.shared import SharedDocuments
from register_app.backups.store import BackupStore, Row
from register_app.backups.written import Written
from register_app.documents.folder import FOLDER, DocumentFolder
from register_app.documents.refusals import DocumentMissing
from register_app.erasure.ledger import FILE as LEDGER
from register_app.register import Register
from register_app.reports import saved_file
from register_app.vault import key_file
from register_app.vault.folder import REGISTER
from register_app.watch import UNWATCHED, Watch

_COPIED, _WRITTEN = 0.1, 0.8
"""How much of the way the register's own file is, and until when all is written."""


class Made(NamedTuple):
    """A backup that was made and verified."""

    path: Path
    token: str
    made_at: datetime
    bytes: int
    """Of the file; what it shares with others lies beside it."""
    customers: int
    documents: int
    missing: int
    """Files of documents that the register itself has lost."""


def take(
    register: Register, out: Path, watch: Watch = UNWATCHED, *, documents_inside: bool
) -> Made:
    """Write a backup and verify it; an older file of the name stays until that is done.

    Documents stand inside, or in the folder `documents` beside the file, once for all backups.
    """
    beside = None if documents_inside else SharedDocuments(out.parent, {})
    return write(register, out, watch, beside=beside, number=0)


def write(
    register: Register, out: Path, watch: Watch, *, beside: SharedDocuments | None, number: int
) -> Made:
    """Write the backup of a number, with documents beside it or inside."""
    with log.followed(log.Event.BACKUP) as numbers:
        done = _write(register, out, watch, beside, number)
        numbers |= {
            "customers": done.customers,
            "documents": done.documents,
            "missing": done.missing,
            "bytes": done.bytes,
        }
    return done


def _write(
    register: Register, out: Path, watch: Watch, beside: SharedDocuments | None, number: int
) -> Made:
    if not folders.is_there(out.parent):
        raise PlaceMissing
    try:
        with folders.aside(register.vault.folder) as folder, saved_file.written(out) as part:
            made = _Making(register, watch, beside).into(part, folder / REGISTER, number)
    except errors.DiskFull as error:
        raise NoRoom from error
    with errors.disk_told():
        key_file.sync_folder(out.parent)
    done = Made(
        path=out,
        token=made.token,
        made_at=made.made,
        bytes=out.stat().st_size,
        customers=made.customers,
        documents=made.documents,
        missing=len(made.missing),
    )
    _remember(register, done)
    return done


class _Making:
    """One backup in the making."""

    def __init__(self, register: Register, watch: Watch, beside: SharedDocuments | None) -> None:
        self._register = register
        self._watch = watch
        self._beside = beside
        self._documents = DocumentFolder(register.vault.folder)
        self._parts: list[Part] = []
        self._missing: list[str] = []

    def into(self, path: Path, copied: Path, number: int) -> Manifest:
        """Write it whole and read it back; return what it says of itself."""
        vault = self._register.vault
        made_at = self._register.now()
        size = vault.path.stat().st_size
        taken = _Steps(self._watch.part(0, _COPIED), size)
        moment = register_copy.copy(self._register, copied, taken)
        expected = size + (0 if self._beside else self._size_of(moment.files))
        with path.open("x+b", buffering=0) as file, Check(vault, copied, moment) as check:
            path.chmod(0o600)
            with Written(file, expected) as written:
                writer = archive.Writer(written)
                self._add_documents(writer, moment)
                check.require(self._watch)
                self._add_files(writer, copied)
                said = self._manifest(moment, made_at, number)
                writer.add_small(manifest.FILE, said.to_json())
                writer.finish()
            written.prove(self._watch.part(_WRITTEN, 1))
        if self._beside:
            self._beside.finish()
        _open_again(path, said)
        return said

    def _add_documents(self, writer: archive.Writer, moment: Moment) -> None:
        taken = _Steps(self._watch.part(_COPIED, _WRITTEN), self._size_of(moment.files))
        for name in moment.files:
            self._watch.check()
            try:
                with closing(self._documents.open(name)) as source:
                    if self._beside:
                        size, crc = self._beside.add(name, source, taken)
                    else:
                        size, crc = writer.add(f"{FOLDER}/{name}", source, taken)
            except DocumentMissing:
                self._missing.append(name)
                continue
            inside = self._beside is None
            self._parts.append(Part(name=f"{FOLDER}/{name}", bytes=size, crc=crc, inside=inside))

    def _add_files(self, writer: archive.Writer, copied: Path) -> None:
        folder = self._register.vault.folder
        files = {
            REGISTER: copied,
            key_file.NAME: folder / key_file.NAME,
            LEDGER: folder / LEDGER,
        }
        for name, path in files.items():
            if path.exists():
                with path.open("rb") as source:
                    size, crc = writer.add(name, source, lambda _: None)
                self._parts.append(Part(name=name, bytes=size, crc=crc))

    def _manifest(self, moment: Moment, made_at: datetime, number: int) -> Manifest:
        said = Manifest(
            vault_id=self._register.vault.vault_id,
            token=secrets.token_hex(16),
            number=number,
            made_at=made_at.isoformat(timespec="seconds"),
            schema=moment.schema,
            mark=moment.mark,
            customers=moment.customers,
            documents=moment.documents,
            parts=tuple(self._parts),
            missing=tuple(self._missing),
        )
        return said.signed(self._register.vault.derived(manifest.PURPOSE))

    def _size_of(self, names: tuple[str, ...]) -> int:
        sizes = 0
        for name in names:
            with suppress(DocumentMissing), closing(self._documents.open(name)) as file:
                sizes += os.fstat(file.fileno()).st_size
        return sizes


class _Steps:
    """Tells how far the work is, by the bytes that passed."""

    def __init__(self, watch: Watch, total: int) -> None:
        self._watch = watch
        self._total = total
        self._done = 0

    def __call__(self, size: int) -> None:
        self._done += size
        self._watch.at(self._done / self._total if self._total else 1.0)


def _open_again(path: Path, said: Manifest) -> None:
    """Raise BackupUnproven unless it opens, and all is where it is looked for."""
    try:
        with archive.opened(path) as reader:
            is_same = reader.manifest() == said and reader.holds(said)
            for part in said.parts if is_same else ():
                if part.inside:
                    reader.begins(part.name)
    except (NotABackup, BackupDamaged) as error:
        raise BackupUnproven from error
    if not is_same:
        raise BackupUnproven


def _remember(register: Register, made: Made) -> None:
    at = made.made_at.isoformat(timespec="seconds")
    row = Row(made.token, str(made.path.absolute()), at, made.bytes, None, "")
    with suppress(errors.RegisterError):  # the backup is there all the same
        BackupStore(register.connection).add(row)
