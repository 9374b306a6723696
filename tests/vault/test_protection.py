"""Changing what opens a vault; slots that were tampered with."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from register_app import errors
from register_app.vault import key_file
from register_app.vault.keys import Way
from register_app.vault.protection import Protection
from register_app.vault.vault import Vault
from tests.children import in_child, killed_at
from tests.fakes import FakeKeyring
from tests.vault import doings
from tests.vault.doings import CHEAP, NEW_PASSPHRASE, PASSPHRASE, TODAY, prepare
from tests.vault.looks import change_keys, contents, notes, put_back


def test_new_passphrase_opens_and_the_old_does_not(by_passphrase: Vault, folder: Path) -> None:
    by_passphrase.protect(Protection(passphrase=NEW_PASSPHRASE, cost=CHEAP))
    by_passphrase.lock()

    Vault.unlock_with_passphrase(folder, NEW_PASSPHRASE).lock()
    with pytest.raises(errors.WrongPassphrase):
        Vault.unlock_with_passphrase(folder, PASSPHRASE)


def test_no_copy_of_the_key_file_opens_with_the_old_passphrase(
    by_passphrase: Vault, folder: Path
) -> None:
    by_passphrase.protect(Protection(passphrase=NEW_PASSPHRASE, cost=CHEAP))
    by_passphrase.lock()
    (folder / "keys.json").unlink()

    with pytest.raises(errors.WrongPassphrase):
        Vault.unlock_with_passphrase(folder, PASSPHRASE)


def test_weak_new_passphrase_changes_nothing(by_passphrase: Vault, folder: Path) -> None:
    with pytest.raises(errors.WeakPassphrase):
        by_passphrase.protect(Protection(passphrase="lyhyt", cost=CHEAP))
    by_passphrase.lock()

    Vault.unlock_with_passphrase(folder, PASSPHRASE).lock()


def test_a_guessed_passphrase_is_refused_unless_it_is_an_own_choice(
    by_passphrase: Vault, folder: Path
) -> None:
    weak = Protection(passphrase="salasana2026", cost=CHEAP)

    with pytest.raises(errors.GuessedPassphrase):
        by_passphrase.protect(weak)
    by_passphrase.protect(replace(weak, is_own_choice=True))
    by_passphrase.lock()

    Vault.unlock_with_passphrase(folder, "salasana2026").lock()


def test_keyring_takes_the_place_of_a_passphrase(
    by_passphrase: Vault, folder: Path, keyring: FakeKeyring
) -> None:
    by_passphrase.protect(Protection(keyring=keyring))
    by_passphrase.lock()

    assert Vault.way_in(folder) is Way.KEYRING
    Vault.unlock_with_keyring(folder, keyring).lock()


def test_passphrase_takes_the_place_of_a_keyring(
    vault: Vault, folder: Path, keyring: FakeKeyring
) -> None:
    vault.protect(Protection(passphrase=PASSPHRASE, cost=CHEAP))
    vault.lock()

    Vault.unlock_with_passphrase(folder, PASSPHRASE).lock()
    with pytest.raises(errors.NotProtectedSo):
        Vault.unlock_with_keyring(folder, keyring)


def test_passphrase_beside_a_keyring_is_changed_with_it(
    folder: Path, keyring: FakeKeyring
) -> None:
    protection = Protection(keyring=keyring, passphrase=PASSPHRASE, cost=CHEAP)
    vault = Vault.create(folder, protection=protection, prepare=prepare, on=TODAY)

    vault.protect(Protection(keyring=keyring, passphrase=NEW_PASSPHRASE, cost=CHEAP))
    vault.lock()

    Vault.unlock_with_passphrase(folder, NEW_PASSPHRASE, keyring=keyring).lock()


def test_new_keyring_entry_never_takes_the_place_of_the_old(
    vault: Vault, keyring: FakeKeyring
) -> None:
    before = dict(keyring.entries)

    vault.protect(Protection(keyring=keyring))

    assert before.items() < keyring.entries.items()


@pytest.mark.parametrize(
    "failure",
    [errors.KeyringLocked, errors.KeyringTimeout, errors.KeyringFailed, errors.KeyringMissing],
)
def test_keyring_lost_in_mid_session_leaves_the_open_vault_at_work(
    vault: Vault, folder: Path, keyring: FakeKeyring, failure: type[errors.Plain]
) -> None:
    keyring.failure = failure()

    assert notes(vault) == ["canary"]
    connection = vault.connect()
    connection.execute("INSERT INTO note (text) VALUES ('written meanwhile')")
    connection.close()
    with pytest.raises(failure):
        vault.protect(Protection(keyring=keyring))
    code = vault.new_recovery_code().text
    vault.lock()

    with pytest.raises(failure):
        Vault.unlock_with_keyring(folder, keyring)
    with Vault.unlock_with_recovery_code(folder, code) as again:
        assert notes(again) == ["canary", "written meanwhile"]
    keyring.failure = None
    Vault.unlock_with_keyring(folder, keyring).lock()


@pytest.mark.no_cover
def test_change_to_the_keyring_can_stop_at_any_step(
    by_passphrase: Vault, folder: Path, tmp_path: Path
) -> None:
    by_passphrase.lock()
    before = contents(folder)
    step = 0
    opened_by = set()

    while killed_at(step := step + 1, tmp_path, partial(doings.take_keyring, folder, tmp_path)):
        ways = [
            in_child(doings.unlock, folder, PASSPHRASE),
            in_child(doings.unlock_with_files, folder, tmp_path),
        ]
        assert ways.count("open, 0") == 1, ways
        opened_by.add(ways.index("open, 0"))
        put_back(folder, before)

    assert step > 4
    assert opened_by == {0, 1}


@pytest.mark.no_cover
def test_passphrase_change_can_stop_at_any_step(by_passphrase: Vault, folder: Path) -> None:
    by_passphrase.lock()
    before = contents(folder)
    step = 0
    opened_by = set()

    while killed_at(step := step + 1, folder, partial(doings.change_passphrase, folder)):
        ways = [in_child(doings.unlock, folder, each) for each in (PASSPHRASE, NEW_PASSPHRASE)]
        assert sorted(ways) == ["WrongPassphrase", "open, 0"]
        opened_by.add(ways.index("open, 0"))
        copies = [(folder / name).read_text() for name in ("keys.json", "keys.json.previous")]
        assert copies[0] == copies[1]
        put_back(folder, before)

    assert step > 4
    assert opened_by == {0, 1}


@pytest.mark.parametrize(
    "change",
    [
        lambda slot: slot["params"].update(memory=2),
        lambda slot: slot["params"].update(salt="00" * 16),
        lambda slot: slot.update(wrapped="00" * 48),
        lambda slot: slot.update(nonce="00" * 12),
    ],
)
def test_slot_that_was_tampered_with_does_not_open(
    by_passphrase: Vault, folder: Path, change: Callable[[dict[str, object]], None]
) -> None:
    by_passphrase.lock()
    change_keys(folder, lambda values: change(values["slots"][0]))

    with pytest.raises(errors.WrongPassphrase):
        Vault.unlock_with_passphrase(folder, PASSPHRASE)


@pytest.mark.parametrize(
    "change",
    [
        lambda slot: slot["params"].update(memory=1 << 20),
        lambda slot: slot["params"].update(passes=0),
        lambda slot: slot["params"].update(lanes="many"),
        lambda slot: slot["params"].pop("memory"),
        lambda slot: slot["params"].pop("salt"),
        lambda slot: slot["params"].update(salt="no"),
        lambda slot: slot["params"].update(salt="00"),
    ],
)
def test_slot_that_would_stall_the_computer_is_damage(
    by_passphrase: Vault, folder: Path, change: Callable[[dict[str, object]], None]
) -> None:
    by_passphrase.lock()
    change_keys(folder, lambda values: change(values["slots"][0]))

    with pytest.raises(errors.VaultDamaged):
        Vault.unlock_with_passphrase(folder, PASSPHRASE)


def test_second_copy_left_behind_is_brought_up_to_date(by_passphrase: Vault, folder: Path) -> None:
    old = (folder / "keys.json").read_text()
    by_passphrase.protect(Protection(passphrase=NEW_PASSPHRASE, cost=CHEAP))
    by_passphrase.lock()
    (folder / "keys.json.previous").write_text(old)

    Vault.unlock_with_passphrase(folder, NEW_PASSPHRASE).lock()

    assert key_file.read(folder).generation == 2
    assert (folder / "keys.json.previous").read_text() == (folder / "keys.json").read_text()
