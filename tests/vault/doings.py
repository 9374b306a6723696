"""What tests of the vault do, also in a process that is killed while it does it."""

from datetime import date
from pathlib import Path

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


def change_passphrase(folder: Path) -> None:
    """Change the passphrase."""
    with Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault:
        vault.change_passphrase(NEW_PASSPHRASE, cost=CHEAP)


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


def hold(folder: Path, passphrase: str) -> None:
    """Unlock, and die without locking."""
    vault = Vault.unlock_with_passphrase(folder, passphrase)
    vault.connect().execute("INSERT INTO note (text) VALUES ('in the log')")
