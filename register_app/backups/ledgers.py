"""The ledger of erasures beside the backups: who was erased later is in older backups still."""

import os
from contextlib import suppress
from pathlib import Path

from register_app import errors
from register_app.erasure.ledger import FILE, Ledger
from register_app.erasure.traces import Tracer
from register_app.vault.vault import Vault


def keep(vault: Vault, folder: Path) -> None:
    """Let the ledger beside the backups know all that the vault's own knows."""
    _append(vault, vault.folder, folder)


def gather(vault: Vault, beside: Path, present: Path | None) -> None:
    """Let the ledger of a restored vault know all that the others of the same vault know."""
    _append(vault, beside, vault.folder)
    if present:
        with suppress(errors.RegisterError):  # it may be what was damaged
            _append(vault, present, vault.folder)


def write(content: bytes, folder: Path) -> None:
    """Write a ledger as it stood in a backup."""
    if content:
        with errors.disk_told(), (folder / FILE).open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())


def _append(vault: Vault, source: Path, target: Path) -> None:
    tracer = Tracer(vault.derived("ledger"))
    into = Ledger(target, tracer)
    known = {line.token for line in into.read()}
    into.append(line for line in Ledger(source, tracer).read() if line.token not in known)
