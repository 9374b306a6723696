"""What lies in the folder of a vault, and who may hold it."""

import os
import shutil
from pathlib import Path

import pytest

from register_app import errors
from register_app.vault.folder import VaultState
from register_app.vault.vault import Vault
from tests.children import in_child
from tests.fakes import FakeKeyring
from tests.vault import doings
from tests.vault.doings import NEW_PASSPHRASE, PASSPHRASE
from tests.vault.looks import change_keys, contents, notes


def test_folder_without_a_vault_is_missing_one(folder: Path, keyring: FakeKeyring) -> None:
    assert Vault.state(folder) is VaultState.NONE
    with pytest.raises(errors.VaultMissing):
        Vault.unlock_with_keyring(folder, keyring)
    with pytest.raises(errors.VaultMissing):
        Vault.way_in(folder)

    assert not folder.exists()


@pytest.mark.parametrize("length", [None, 0, 1, 4095])
def test_missing_or_short_register_is_damaged(
    vault: Vault, folder: Path, keyring: FakeKeyring, length: int | None
) -> None:
    vault.lock()
    if length is None:
        (folder / "register.db").unlink()
    else:
        os.truncate(folder / "register.db", length)
    before = contents(folder)

    assert Vault.state(folder) is VaultState.DAMAGED
    with pytest.raises(errors.VaultDamaged):
        Vault.unlock_with_keyring(folder, keyring)
    assert contents(folder) == before


def test_key_file_from_another_vault_does_not_pass_for_damage(
    by_passphrase: Vault, folder: Path, tmp_path: Path
) -> None:
    by_passphrase.lock()
    doings.create(tmp_path / "other")
    for name in ("keys.json", "keys.json.previous"):
        shutil.copy(tmp_path / "other" / name, folder / name)
    before = contents(folder)

    assert in_child(doings.unlock, folder, PASSPHRASE) == "WrongKey"
    assert contents(folder) == before


def test_register_that_another_program_made_under_our_key_is_refused(
    vault: Vault, folder: Path, keyring: FakeKeyring
) -> None:
    connection = vault.connect()
    connection.execute("PRAGMA application_id = 4711")
    connection.close()
    vault.lock()

    with pytest.raises(errors.VaultDamaged):
        Vault.unlock_with_keyring(folder, keyring)


@pytest.mark.parametrize("content", ["", "{", "[]", '{"format": 1}', "\0" * 100])
def test_damaged_key_file_has_a_second_copy(
    vault: Vault, folder: Path, keyring: FakeKeyring, content: str
) -> None:
    vault.lock()
    (folder / "keys.json").write_text(content)

    with Vault.unlock_with_keyring(folder, keyring) as opened:
        assert notes(opened) == ["canary"]
    assert (folder / "keys.json").read_text() == content


def test_two_damaged_key_files_are_damage(
    vault: Vault, folder: Path, keyring: FakeKeyring
) -> None:
    vault.lock()
    for name in ("keys.json", "keys.json.previous"):
        (folder / name).write_text("{}")

    assert Vault.state(folder) is VaultState.DAMAGED
    with pytest.raises(errors.VaultDamaged):
        Vault.unlock_with_keyring(folder, keyring)


def test_newer_vault_is_refused_unchanged(
    vault: Vault, folder: Path, keyring: FakeKeyring
) -> None:
    vault.lock()
    change_keys(folder, lambda values: values.update(format=3, slots="new"))
    before = contents(folder)

    assert Vault.state(folder) is VaultState.TOO_NEW
    with pytest.raises(errors.VaultTooNew):
        Vault.unlock_with_keyring(folder, keyring)
    assert contents(folder) == before


def test_vault_open_elsewhere_is_busy(by_passphrase: Vault, folder: Path) -> None:
    assert in_child(doings.unlock, folder, PASSPHRASE) == "VaultBusy"

    by_passphrase.lock()

    assert in_child(doings.unlock, folder, PASSPHRASE) == "open, 0"


def test_vault_is_busy_for_the_same_program_too(by_passphrase: Vault, folder: Path) -> None:
    with pytest.raises(errors.VaultBusy):
        Vault.unlock_with_passphrase(folder, PASSPHRASE)
    with pytest.raises(errors.VaultBusy):
        doings.create(folder)
    by_passphrase.lock()


def test_lock_of_a_dead_program_is_taken_over(by_passphrase: Vault, folder: Path) -> None:
    by_passphrase.lock()
    in_child(doings.hold, folder, PASSPHRASE)

    assert (folder / "register.lock").exists()
    assert in_child(doings.unlock, folder, PASSPHRASE) == "open, 1"


def test_failed_unlocking_lets_others_in(by_passphrase: Vault, folder: Path) -> None:
    by_passphrase.lock()

    with pytest.raises(errors.WrongPassphrase):
        Vault.unlock_with_passphrase(folder, NEW_PASSPHRASE)

    assert in_child(doings.unlock, folder, PASSPHRASE) == "open, 0"
