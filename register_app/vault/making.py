"""Make the files of a new vault: the register under its first name, then its keys."""

import secrets
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

from register_app import errors
from register_app.db import connection as db
from register_app.db.connection import Connection
from register_app.vault import folder as folders
from register_app.vault import key_file
from register_app.vault.keys import Keys, Slot, check_value
from register_app.vault.protection import Protection, forget_slot, make_slot


def make(
    folder: Path,
    key: bytearray,
    *,
    protection: Protection,
    prepare: Callable[[Connection], None],
    on: date,
) -> Keys:
    """Make the register under its first name, then the keys; undo both when it fails."""
    vault_id = secrets.token_hex(16)
    slot: Slot | None = None
    try:
        _make_register(folders.new_register(folder), key, prepare)
        slot = make_slot(key, vault_id, protection)
        keys = Keys(
            vault_id=vault_id,
            created=on.isoformat(),
            keyring=protection.keyring.name if protection.keyring else "",
            check=check_value(key, vault_id),
            slots=(slot,),
        )
        key_file.write(folder, keys)
    except BaseException:
        key_file.remove(folder)
        folders.clear(folder)
        if slot is not None:
            with suppress(errors.RegisterError):
                forget_slot(slot, protection.keyring)
        raise
    return keys


def _make_register(path: Path, key: bytearray, prepare: Callable[[Connection], None]) -> None:
    connection = db.connect(path, key, create=True)
    try:
        with connection.transaction():
            connection.mark_as_ours()
            prepare(connection)
    finally:
        connection.close(last=True)
    if not db.is_encrypted(path):
        raise errors.NoEncryption
