"""What tests of the vault do, also in a process that is killed while it does it."""

import sqlite3
from datetime import date, datetime
from pathlib import Path
from typing import Any, ClassVar
from unittest import mock

from sqlcipher3 import dbapi2

from register_app.db.connection import Connection
from register_app.vault.passphrase import Cost
from register_app.vault.protection import Protection
from register_app.vault.vault import Vault

PASSPHRASE = "sininen ovi aukeaa hitaasti"
NEW_PASSPHRASE = "punainen ovi aukeaa nopeasti"
CHEAP = Cost(memory=1, passes=1, lanes=1)
TODAY = date(2026, 11, 22)


def prepare(connection: Connection) -> None:
    """Make the only table."""
    connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)")


def create(folder: Path) -> None:
    """Make a vault protected by a passphrase."""
    protection = Protection(passphrase=PASSPHRASE, cost=CHEAP)
    Vault.create(folder, protection=protection, prepare=prepare, on=TODAY).lock()


class PlainDriver(sqlite3.Connection):
    """A driver that claims in every word to encrypt."""

    claims: ClassVar = {
        "PRAGMA cipher_version": "SELECT '4'",
        "PRAGMA cipher_status": "SELECT '1'",
        "PRAGMA cipher_log_level": "SELECT 'NONE'",
        "PRAGMA cipher_memory_security": "SELECT '0'",
    }

    def set_key(self, key: bytearray) -> None:
        """Take the key."""

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:  # noqa: ANN401  as the driver
        """Answer as the real one would."""
        return super().execute(self.claims.get(sql, sql), *values)


def create_without_encryption(folder: Path) -> None:
    """Make a vault with a driver that writes plain text."""

    def open_file(path: str, **settings: Any) -> PlainDriver:  # noqa: ANN401  as the driver
        settings.pop("flags", None)
        return PlainDriver(path, **settings)

    with (
        mock.patch.object(dbapi2, "Connection", PlainDriver),
        mock.patch.object(dbapi2, "connect", open_file),
    ):
        create(folder)


def change_passphrase(folder: Path) -> None:
    """Change the passphrase."""
    with Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault:
        vault.protect(Protection(passphrase=NEW_PASSPHRASE, cost=CHEAP))


class FileKeyring:
    """A keyring in files, which a process that is killed leaves as it stood."""

    name = "Files"

    def __init__(self, folder: Path) -> None:
        """Keep each entry in a file of the folder."""
        self._folder = folder

    def read(self, entry: str) -> bytes | None:
        """Return a secret."""
        path = self._folder / f"{entry}.secret"
        return path.read_bytes() if path.exists() else None

    def write(self, entry: str, secret: bytes) -> None:
        """Store a secret."""
        (self._folder / f"{entry}.secret").write_bytes(secret)

    def delete(self, entry: str) -> None:
        """Remove a secret."""
        (self._folder / f"{entry}.secret").unlink()


def take_keyring(folder: Path, secrets: Path) -> None:
    """Let the keyring open what a passphrase opened."""
    with Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault:
        vault.protect(Protection(keyring=FileKeyring(secrets)))


def change_recovery_code(folder: Path, note: Path) -> None:
    """Make a new recovery code, note it as a person would, and confirm it."""
    with Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault:
        code = vault.new_recovery_code().text
        note.write_text(code)
        vault.confirm_recovery_code(on=TODAY)


def unlock(folder: Path, passphrase: str) -> str:
    """Unlock, and say how it went."""
    try:
        with Vault.unlock_with_passphrase(folder, passphrase) as vault:
            rows = vault.connect(query_only=True).rows("SELECT id FROM note")
            return f"open, {len(rows)}"
    except Exception as error:  # noqa: BLE001  the test looks at its name
        return type(error).__name__


def try_code(folder: Path, text: str, now: datetime) -> str:
    """Unlock, try a code, and say how it went."""
    try:
        with Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault:
            vault.pass_code(text, now)
            rows = vault.connect(query_only=True).rows("SELECT id FROM note")
            return f"open, {len(rows)}"
    except Exception as error:  # noqa: BLE001  the test looks at its name
        return type(error).__name__


def unlock_with_files(folder: Path, secrets: Path) -> str:
    """Unlock with the keyring in files, and say how it went."""
    try:
        with Vault.unlock_with_keyring(folder, FileKeyring(secrets)) as vault:
            rows = vault.connect(query_only=True).rows("SELECT id FROM note")
            return f"open, {len(rows)}"
    except Exception as error:  # noqa: BLE001  the test looks at its name
        return type(error).__name__


def hold(folder: Path, passphrase: str) -> None:
    """Unlock, and die without locking."""
    vault = Vault.unlock_with_passphrase(folder, passphrase)
    vault.connect().execute("INSERT INTO note (text) VALUES ('in the log')")
