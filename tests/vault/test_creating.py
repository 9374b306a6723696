"""Creating a vault, and stopping it at every step."""

import json
import os
import shutil
from functools import partial
from pathlib import Path

import pytest

from register_app import errors
from register_app.db.connection import Connection
from register_app.vault.folder import VaultState
from register_app.vault.protection import Protection
from register_app.vault.vault import Vault
from tests.children import in_child, killed_at
from tests.fakes import FakeKeyring
from tests.vault import doings
from tests.vault.doings import CHEAP, PASSPHRASE, TODAY, prepare
from tests.vault.looks import AT_REST, contents, names, notes


def test_new_vault_is_open_and_can_be_written(vault: Vault) -> None:
    assert notes(vault) == ["canary"]


def test_vault_at_rest_is_one_plain_file_and_its_keys(vault: Vault, folder: Path) -> None:
    vault.lock()

    assert names(folder) == AT_REST
    assert Vault.state(folder) is VaultState.READY


@pytest.mark.skipif(os.name != "posix", reason="rights are kept otherwise")
def test_vault_is_readable_by_its_owner_alone(vault: Vault, folder: Path) -> None:
    vault.lock()

    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / "keys.json").stat().st_mode & 0o777 == 0o600


def test_no_file_shows_what_is_stored_or_the_key(vault: Vault, folder: Path) -> None:
    key = bytes(vault._key)  # noqa: SLF001  what is looked for
    content = b"".join(contents(folder).values())
    vault.lock()
    content += b"".join(contents(folder).values())

    for secret in (b"canary", b"SQLite format", b"CREATE TABLE", key, key.hex().encode()):
        assert secret not in content


def test_key_file_holds_nothing_about_a_person(by_passphrase: Vault, folder: Path) -> None:
    text = (folder / "keys.json").read_text()

    assert set(json.loads(text)) == {
        "format", "vault_id", "created", "keyring", "generation", "check", "slots", "sum",
    }  # fmt: skip
    assert PASSPHRASE not in text


@pytest.mark.parametrize("protected_by", ["keyring", "passphrase"])
def test_folder_that_holds_a_vault_is_refused(
    vault: Vault, folder: Path, keyring: FakeKeyring, protected_by: str
) -> None:
    vault.lock()
    before, entries = contents(folder), dict(keyring.entries)
    protection = Protection(
        keyring=keyring if protected_by == "keyring" else None, passphrase=PASSPHRASE, cost=CHEAP
    )

    with pytest.raises(errors.VaultExists):
        Vault.create(folder, protection=protection, prepare=prepare, on=TODAY)

    assert contents(folder) == before
    assert keyring.entries == entries


@pytest.mark.parametrize("left", ["register.db", "keys.json", "keys.json.previous"])
def test_folder_with_a_part_of_a_vault_is_refused(folder: Path, left: str) -> None:
    folder.mkdir()
    (folder / left).write_bytes(b"part")

    with pytest.raises(errors.VaultExists):
        doings.create(folder)

    assert (folder / left).read_bytes() == b"part"
    assert Vault.state(folder) is VaultState.DAMAGED


def test_other_files_in_the_folder_stay(folder: Path) -> None:
    folder.mkdir()
    (folder / "notes.txt").write_text("mine")

    doings.create(folder)

    assert (folder / "notes.txt").read_text() == "mine"


def test_failed_preparation_leaves_nothing(folder: Path, keyring: FakeKeyring) -> None:
    def fail(_: Connection) -> None:
        raise KeyError("a bug")

    with pytest.raises(KeyError):
        Vault.create(folder, protection=Protection(keyring=keyring), prepare=fail, on=TODAY)

    assert names(folder) == ["register.lock"]
    assert Vault.state(folder) is VaultState.NONE
    assert keyring.entries == {}


@pytest.mark.parametrize("by_keyring", [True, False])
def test_failed_key_file_takes_everything_back(
    folder: Path, keyring: FakeKeyring, *, by_keyring: bool
) -> None:
    folder.mkdir()
    (folder / "keys.json.new").mkdir()
    protection = (
        Protection(keyring=keyring)
        if by_keyring
        else Protection(passphrase=PASSPHRASE, cost=CHEAP)
    )

    with pytest.raises(errors.StorageLost):
        Vault.create(folder, protection=protection, prepare=prepare, on=TODAY)

    assert Vault.state(folder) is VaultState.NONE
    assert keyring.entries == {}


def test_driver_that_wrote_plain_text_is_found_out(folder: Path) -> None:
    assert in_child(doings.create_without_encryption, folder) is errors.NoEncryption
    assert names(folder) == ["register.lock"]


def test_keyring_that_fails_leaves_nothing(folder: Path, keyring: FakeKeyring) -> None:
    keyring.failure = errors.KeyringLocked()

    with pytest.raises(errors.KeyringLocked):
        Vault.create(folder, protection=Protection(keyring=keyring), prepare=prepare, on=TODAY)

    assert Vault.state(folder) is VaultState.NONE


def test_keyring_that_forgets_is_unsafe(folder: Path) -> None:
    class Forgetful(FakeKeyring):
        def write(self, entry: str, secret: bytes) -> None:
            """Store nothing, as a null backend does."""

    with pytest.raises(errors.KeyringUnsafe):
        Vault.create(folder, protection=Protection(keyring=Forgetful()), prepare=prepare, on=TODAY)

    assert Vault.state(folder) is VaultState.NONE


@pytest.mark.parametrize("passphrase", ["", "lyhyt", "seitsem"])
def test_short_passphrase_is_refused(folder: Path, passphrase: str) -> None:
    protection = Protection(passphrase=passphrase, cost=CHEAP)

    with pytest.raises(errors.WeakPassphrase):
        Vault.create(folder, protection=protection, prepare=prepare, on=TODAY)

    assert Vault.state(folder) is VaultState.NONE


def test_file_in_place_of_the_folder_is_told(folder: Path) -> None:
    folder.write_text("a file")

    with pytest.raises(errors.StorageLost):
        doings.create(folder)


def test_folder_in_place_of_the_lock_is_told(folder: Path) -> None:
    (folder / "register.lock").mkdir(parents=True)

    with pytest.raises(errors.StorageLost):
        doings.create(folder)


def test_vault_is_created_when_stopped_at_any_step(folder: Path, tmp_path: Path) -> None:
    step = 0
    outcomes = set()

    while killed_at(step := step + 1, tmp_path, partial(doings.create, folder)):
        outcomes.add(Vault.state(folder) if folder.exists() else VaultState.NONE)
        if folder.exists() and Vault.state(folder) is VaultState.READY:
            assert in_child(doings.unlock, folder, PASSPHRASE) == "open, 0"
        else:
            doings.create(folder)
            assert in_child(doings.unlock, folder, PASSPHRASE) == "open, 0"
        assert names(folder) == AT_REST
        shutil.rmtree(folder)

    assert step > 5
    assert outcomes == {VaultState.NONE, VaultState.UNFINISHED, VaultState.READY}
