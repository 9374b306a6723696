"""What is put aside while a backup is made goes again, whatever became of it."""

from pathlib import Path

from register_app.backups import backup
from register_app.register import Register
from register_app.vault import safe_copy
from register_app.vault.vault import Vault
from tests.fixtures import PASSPHRASE, now


def test_what_a_killed_backup_left_aside_goes_at_the_next_start(vault_folder: Path) -> None:
    left = vault_folder / safe_copy.FOLDER / f"{safe_copy.ASIDE}1"
    left.mkdir(parents=True)
    (left / "register.db").write_bytes(b"a copy that holds everybody")

    with Vault.unlock_with_passphrase(vault_folder, PASSPHRASE) as vault, Register(vault, now):
        assert not left.exists()


def test_nothing_is_left_aside(register: Register, tmp_path: Path) -> None:
    backup.take(register, tmp_path / "out.zip", documents_inside=True)

    assert not list((register.vault.folder / safe_copy.FOLDER).iterdir())
