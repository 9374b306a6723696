"""What a backup says of itself: of which register, of when, and all that belongs to it.

It stands in the archive as `manifest.json`, signed under a key of the vault. Without the key it
can be read, as for a list of backups, but nothing is believed that matters.
"""

import hmac
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any, Final

from register_app.backups.refusals import BackupDamaged, BackupTooNew
from register_app.documents.folder import FOLDER as DOCUMENTS
from register_app.erasure.ledger import FILE as LEDGER
from register_app.vault.folder import REGISTER
from register_app.vault.key_file import NAME as KEYS

FILE: Final = "manifest.json"
PURPOSE: Final = "backup"
"""What the key of the signature is derived for."""
_FORMAT = 1
_DOCUMENT = re.compile(rf"{DOCUMENTS}/[0-9a-f]{{32}}")


@dataclass(frozen=True, kw_only=True)
class Part:
    """One file of the backup, as it stands on the disk: encrypted, or signed by itself."""

    name: str
    bytes: int
    crc: int
    """Tells damage; that nobody changed it is told by its own encryption."""
    inside: bool = True
    """Whether it stands in the archive, or beside it among the documents that backups share."""


@dataclass(frozen=True, kw_only=True)
class Manifest:
    """What a backup says of itself."""

    vault_id: str
    token: str
    number: int
    """Counts the backups of a folder, whatever the clock said; 0 for one by itself."""
    made_at: str
    schema: int
    mark: str
    """How far the register was: a later backup with the same mark would hold the same."""
    customers: int
    documents: int
    parts: tuple[Part, ...]
    missing: tuple[str, ...] = ()
    """Files of documents that were lost before."""
    mac: str = ""

    @property
    def made(self) -> datetime:
        """When it was made, by the clock of that moment."""
        return datetime.fromisoformat(self.made_at)

    def signed(self, key: bytes) -> "Manifest":
        """Return it with its code."""
        return replace(self, mac=_code(self, key))

    def is_signed_by(self, key: bytes) -> bool:
        """Say whether the vault of this key wrote it."""
        return hmac.compare_digest(self.mac.encode(), _code(self, key).encode())

    def to_json(self) -> bytes:
        """Return it as it stands in the archive."""
        return json.dumps({"format": _FORMAT, **asdict(self)}, indent=1).encode()


def read(content: bytes) -> Manifest:
    """Return what a manifest says; raise BackupDamaged when it is none."""
    try:
        values = dict(json.loads(content))
        if int(values.pop("format")) > _FORMAT:
            raise BackupTooNew
        parts = tuple(_part(one) for one in values.pop("parts"))
        missing = tuple(map(str, values.pop("missing")))
        manifest = Manifest(**values, parts=parts, missing=missing)
        _check(manifest)
    except (ValueError, TypeError, LookupError, ArithmeticError, RecursionError) as error:
        raise BackupDamaged from error
    return manifest


def is_document(name: str) -> bool:
    """Say whether a part is called as the files of documents are."""
    return bool(_DOCUMENT.fullmatch(name))


def _part(values: Mapping[str, Any]) -> Part:
    texts, truths = _are((values["name"],), str), _are((values["inside"],), bool)
    if not (texts and truths and _are((values["bytes"], values["crc"]), int)):
        raise TypeError("a part")
    part = Part(**values)
    is_small = part.inside and part.name in {REGISTER, KEYS, LEDGER}
    if not is_small and not is_document(part.name):  # it would lead out of the folder
        raise ValueError("the name of a part")
    return part


def _check(manifest: Manifest) -> None:
    texts = (manifest.vault_id, manifest.token, manifest.made_at, manifest.mark, manifest.mac)
    counts = (manifest.number, manifest.schema, manifest.customers, manifest.documents)
    if not (_are(texts, str) and _are(counts, int)):
        raise TypeError("a manifest")
    if manifest.made.tzinfo is None:
        raise ValueError("a moment without its zone")
    "".join(texts).encode()  # halves of characters cannot be stored


def _are(values: Iterable[object], kind: type) -> bool:
    return all(type(value) is kind for value in values)


def _code(manifest: Manifest, key: bytes) -> str:
    said = json.dumps(asdict(replace(manifest, mac="")), sort_keys=True)
    return hmac.digest(key, said.encode(), "sha256").hex()
