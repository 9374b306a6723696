"""An open vault, and locking it."""

from pathlib import Path

import pytest

from register_app.vault.vault import Vault
from tests.fakes import FakeKeyring
from tests.vault.looks import AT_REST, names, notes


def test_locked_vault_has_forgotten_its_key(vault: Vault) -> None:
    key = vault._key  # noqa: SLF001  what must be wiped

    vault.lock()

    assert key == bytes(32)
    for use in (vault.connect, vault.new_recovery_code):
        with pytest.raises(RuntimeError):
            use()


def test_locking_twice_does_no_harm(vault: Vault) -> None:
    vault.lock()
    vault.lock()


def test_locking_folds_the_log_in(vault: Vault, folder: Path, keyring: FakeKeyring) -> None:
    connection = vault.connect()
    connection.execute("INSERT INTO note (text) VALUES ('second')")
    connection.close()

    vault.lock()

    assert names(folder) == AT_REST
    with Vault.unlock_with_keyring(folder, keyring) as opened:
        assert notes(opened) == ["canary", "second"]


def test_locking_an_unwritten_vault_leaves_the_file_alone(
    vault: Vault, folder: Path, keyring: FakeKeyring
) -> None:
    vault.lock()
    before = (folder / "register.db").read_bytes()

    with Vault.unlock_with_keyring(folder, keyring) as opened:
        notes(opened)

    assert (folder / "register.db").read_bytes() == before


def test_vanished_folder_does_not_keep_the_key_in_memory(vault: Vault, folder: Path) -> None:
    key = vault._key  # noqa: SLF001  what must be wiped
    folder.rename(folder.with_name("elsewhere"))

    vault.lock()

    assert key == bytes(32)
