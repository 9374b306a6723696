"""The ledger of erasures beside the backups: who was erased later is in older backups still."""

from pathlib import Path

from register_app import errors
from register_app.erasure.ledger import FILE, Ledger
from register_app.erasure.traces import Tracer
from register_app.vault.vault import Vault


def keep(vault: Vault, folder: Path) -> None:
    """Let the ledger beside the backups know all that the vault's own knows."""
    _append(vault, vault.folder, folder)


def gather(vault: Vault, *others: Path) -> None:
    """Let the ledger of a restored vault know all that others of the same vault know."""
    for folder in others:
        _append(vault, folder, vault.folder)


def write(content: bytes, folder: Path) -> None:
    """Write a ledger as it stood in a backup."""
    if content:
        with errors.disk_told():
            (folder / FILE).write_bytes(content)


def _append(vault: Vault, source: Path, target: Path) -> None:
    tracer = Tracer(vault.derived("ledger"))
    into = Ledger(target, tracer)
    known = {line.token for line in into.read()}
    into.append(line for line in Ledger(source, tracer).read() if line.token not in known)
