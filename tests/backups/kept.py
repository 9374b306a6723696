"""Registers with documents to back up."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from itertools import count
from pathlib import Path
from typing import Any

from register_app.backups import restore as restoring
from register_app.backups.listing import Found, folder_of, look
from register_app.backups.restore import Restored, Wanted
from register_app.backups.unpack import Unlock
from register_app.customers.customer import CustomerId
from register_app.documents.document import Document
from register_app.register import Register
from register_app.vault.vault import Vault
from register_app.watch import UNWATCHED, Watch
from tests.builders import TITLE, a_customer, stored
from tests.fixtures import PASSPHRASE


def attached(register: Register, customer: int, content: bytes) -> int:
    """Attach a document to a customer; return its number."""
    draft = Document(
        customer_id=CustomerId(customer),
        on_day=date(2026, 11, 4),
        file_name="tarjous.pdf",
        bytes=0,
        sha256="",
        stored="",
        key="",
    )
    sealed = register.documents.seal(draft, content, UNWATCHED)
    with register.change(TITLE):
        saved = register.documents.records.save(sealed)
    register.documents.settle([sealed.stored])
    return int(saved.id or 0)


def a_register(register: Register) -> tuple[int, list[int]]:
    """Store a customer with two documents; return their numbers."""
    (customer,) = stored(register, a_customer())
    number = int(customer.id or 0)
    contents = (b"tarjous" * 100, bytes(300_000))
    return number, [attached(register, number, content) for content in contents]


def unlock(folder: Path) -> Vault:
    """Open a vault with the passphrase of every test."""
    return Vault.unlock_with_passphrase(folder, PASSPHRASE)


def listed(place: Path, vault_id: str) -> list[Found]:
    """Return the backups that say they are of a vault, the newest first; no key is needed."""
    return list(reversed(look(folder_of(place, vault_id), vault_id).found))


def restore(
    file: Path,
    into: Path,
    unlock: Unlock,
    *,
    now: Callable[[], datetime],
    present: Path | None = None,
    watch: Watch = UNWATCHED,
) -> Restored:
    """Restore a backup whole."""
    return restoring.restore(Wanted(file, unlock, now, present), into, watch)


def impatient(patience: int) -> Watch:
    """Return a watch that stops the work when it was asked so often."""
    asked = count()
    return Watch(lambda _: None, lambda: next(asked) >= patience)


def choose(register: Register, **options: Any) -> None:  # noqa: ANN401  any option
    """Set options of a register."""
    settings = register.settings
    with register.change(TITLE):
        settings.save(replace(settings.load(), **options))
