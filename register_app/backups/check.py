"""Verify a backup without restoring it: `verify` reads and proves all of it.

Only the register's own file is put aside, where its pages and rows are checked; documents are
decrypted from where they stand.
"""

import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

from register_app.backups import archive, unpack
from register_app.backups.archive import Reader
from register_app.backups.manifest import Manifest
from register_app.backups.refusals import BackupDamaged
from register_app.backups.unpack import Unlock
from register_app.db import integrity, pages
from register_app.documents import sealed
from register_app.documents.document import Document
from register_app.documents.folder import FOLDER
from register_app.documents.refusals import DocumentDamaged, DocumentMissing
from register_app.documents.sealed import Content
from register_app.register import Register
from register_app.reports.condition import Condition
from register_app.vault.vault import Vault
from register_app.watch import UNWATCHED, Watch


def verify(
    path: Path, open_key: Unlock, watch: Watch = UNWATCHED, *, now: Callable[[], datetime]
) -> Condition:
    """Say whether a backup is whole; raise what keeps it from being read at all.

    `open_key` opens the vault in the folder that it is given, as the person can.
    """
    with tempfile.TemporaryDirectory() as folder, archive.opened(path) as reader:
        said = reader.manifest()
        with unpack.unlocked(reader, Path(folder), open_key, present=None) as vault:
            count = vault.path.stat().st_size // pages.PAGE
            problems = _of_register(vault)
            if not reader.is_as_written():
                problems.append(str(BackupDamaged()))
            if problems:
                return Condition(count, None, said.documents, tuple(problems))
            with Register(vault, now) as register:
                customers, documents = register.customers.count(), register.documents.records.all()
            problems += _of_documents(reader, said, path.parent, documents, watch)
    return Condition(count, customers, len(documents), tuple(problems))


def _of_register(vault: Vault) -> list[str]:
    with closing(vault.connect()) as connection:
        return integrity.problems(connection)


def _of_documents(
    reader: Reader, said: Manifest, beside: Path, documents: Iterable[Document], watch: Watch
) -> Iterator[str]:
    """Read every file to its code, and decrypt those that a row has the key of."""
    rows = {f"{FOLDER}/{document.stored}": document for document in documents}
    parts = [part for part in said.parts if part.name.startswith(FOLDER)]
    total, done = sum(part.bytes for part in parts), 0
    for part in parts:
        document = rows.pop(part.name, None)
        try:
            _prove(_Stream(unpack.blocks(reader, part, beside), watch), document)
        except (BackupDamaged, DocumentDamaged) as trouble:
            yield f"document {document.id}: {trouble}" if document else f"{part.name}: {trouble}"
        done += part.bytes
        watch.at(done / total if total else 1.0)
    for document in rows.values():
        yield f"document {document.id}: {DocumentMissing()}"


def _prove(stream: "_Stream", document: Document | None) -> None:
    if document is not None:
        found = sealed.unseal(stream, _Nowhere(), document.key, lambda _: None)
        if found != Content(document.bytes, document.sha256):
            raise DocumentDamaged
    while stream.read(0):
        pass


class _Stream:
    """Gives the blocks of a part to who reads."""

    def __init__(self, blocks: Iterator[bytes], watch: Watch) -> None:
        self._blocks = blocks
        self._watch = watch

    def read(self, _size: int, /) -> bytes:
        """Return the next block, whatever its size; nothing at the end."""
        self._watch.check()
        return next(self._blocks, b"")


class _Nowhere:
    """Takes content that is only to be proven."""

    def write(self, _content: bytes) -> None:
        """Forget it."""
