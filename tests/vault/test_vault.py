"""Creating, unlocking, changing and locking a vault, and each way that can fail."""

import json
import os
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from register_app import errors
from register_app.db.connection import Connection
from register_app.vault import key_file
from register_app.vault.folder import VaultState
from register_app.vault.keys import Way
from register_app.vault.protection import Protection
from register_app.vault.recovery_code import RecoveryCode
from register_app.vault.vault import Vault
from tests.children import in_child, killed_at
from tests.fakes import FakeKeyring
from tests.vault import doings
from tests.vault.doings import CHEAP, NEW_PASSPHRASE, PASSPHRASE, TODAY, prepare

AT_REST = ["keys.json", "keys.json.previous", "register.db", "register.lock"]


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def _notes(vault: Vault) -> list[str]:
    connection = vault.connect(query_only=True)
    texts = [text for (text,) in connection.rows("SELECT text FROM note")]
    connection.close()
    return texts


def _slots(folder: Path) -> list[str]:
    return [slot["way"] for slot in json.loads((folder / "keys.json").read_text())["slots"]]


# ------------------------------------------------------------ creating


def test_new_vault_is_open_and_can_be_written(vault: Vault) -> None:
    assert _notes(vault) == ["canary"]


def test_vault_at_rest_is_one_plain_file_and_its_keys(vault: Vault, folder: Path) -> None:
    vault.lock()

    assert _names(folder) == AT_REST
    assert Vault.state(folder) is VaultState.READY


@pytest.mark.skipif(os.name != "posix", reason="rights are kept otherwise")
def test_vault_is_readable_by_its_owner_alone(vault: Vault, folder: Path) -> None:
    vault.lock()

    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / "keys.json").stat().st_mode & 0o777 == 0o600


def test_no_file_shows_what_is_stored_or_the_key(vault: Vault, folder: Path) -> None:
    key = bytes(vault._key)  # noqa: SLF001  what is looked for
    content = b"".join(_contents(folder).values())
    vault.lock()
    content += b"".join(_contents(folder).values())

    for secret in (b"canary", b"SQLite format", b"CREATE TABLE", key, key.hex().encode()):
        assert secret not in content


def test_key_file_holds_nothing_about_a_person(by_passphrase: Vault, folder: Path) -> None:
    text = (folder / "keys.json").read_text()

    assert set(json.loads(text)) == {
        "format", "vault_id", "created", "keyring", "generation", "check", "slots",
    }  # fmt: skip
    assert PASSPHRASE not in text


@pytest.mark.parametrize("protected_by", ["keyring", "passphrase"])
def test_folder_that_holds_a_vault_is_refused(
    vault: Vault, folder: Path, keyring: FakeKeyring, protected_by: str
) -> None:
    vault.lock()
    before, entries = _contents(folder), dict(keyring.entries)
    protection = Protection(
        keyring=keyring if protected_by == "keyring" else None, passphrase=PASSPHRASE, cost=CHEAP
    )

    with pytest.raises(errors.VaultExists):
        Vault.create(folder, protection=protection, prepare=prepare, on=TODAY)

    assert _contents(folder) == before
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

    assert _names(folder) == ["register.lock"]
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
    assert _names(folder) == ["register.lock"]


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
        assert _names(folder) == AT_REST
        shutil.rmtree(folder)

    assert step > 5
    assert outcomes == {VaultState.NONE, VaultState.UNFINISHED, VaultState.READY}


# ------------------------------------------------------------ unlocking with the keyring


def test_keyring_opens(vault: Vault, folder: Path, keyring: FakeKeyring) -> None:
    vault.lock()

    assert Vault.way_in(folder) is Way.KEYRING
    with Vault.unlock_with_keyring(folder, keyring) as opened:
        assert _notes(opened) == ["canary"]
        assert opened.vault_id == vault.vault_id


def test_keyring_holds_neither_the_key_nor_the_name_of_the_vault_alone(
    vault: Vault, keyring: FakeKeyring
) -> None:
    ((entry, share),) = keyring.entries.items()

    assert entry.startswith(f"{vault.vault_id}.")
    assert len(share) == 32
    assert share != bytes(vault._key)  # noqa: SLF001  what it is compared with


def test_lost_entry_is_not_a_first_run(vault: Vault, folder: Path, keyring: FakeKeyring) -> None:
    vault.lock()
    before = _contents(folder)
    keyring.entries.clear()

    with pytest.raises(errors.KeyringEntryLost):
        Vault.unlock_with_keyring(folder, keyring)

    assert _contents(folder) == before
    assert Vault.state(folder) is VaultState.READY


@pytest.mark.parametrize("share", [b"", b"short", bytes(32)])
def test_another_value_in_the_keyring_is_told_and_kept(
    vault: Vault, folder: Path, keyring: FakeKeyring, share: bytes
) -> None:
    vault.lock()
    before = _contents(folder)
    (entry,) = keyring.entries
    keyring.entries[entry] = share

    with pytest.raises(errors.KeyringHoldsAnotherKey):
        Vault.unlock_with_keyring(folder, keyring)

    assert keyring.entries == {entry: share}
    assert _contents(folder) == before


def test_share_of_another_vault_does_not_open(
    vault: Vault, folder: Path, keyring: FakeKeyring, tmp_path: Path
) -> None:
    vault.lock()
    (entry,) = keyring.entries
    other = FakeKeyring()
    Vault.create(
        tmp_path / "other", protection=Protection(keyring=other), prepare=prepare, on=TODAY
    )
    keyring.entries[entry] = next(iter(other.entries.values()))

    with pytest.raises(errors.KeyringHoldsAnotherKey):
        Vault.unlock_with_keyring(folder, keyring)


@pytest.mark.parametrize(
    "failure",
    [
        errors.KeyringMissing,
        errors.KeyringLocked,
        errors.KeyringRefused,
        errors.KeyringTimeout,
        errors.KeyringFailed,
        errors.Cancelled,
    ],
)
def test_trouble_with_the_keyring_changes_nothing(
    vault: Vault, folder: Path, keyring: FakeKeyring, failure: type[errors.Plain]
) -> None:
    vault.lock()
    before = _contents(folder)
    keyring.failure = failure()

    with pytest.raises(failure):
        Vault.unlock_with_keyring(folder, keyring)

    assert _contents(folder) == before
    keyring.failure = None
    Vault.unlock_with_keyring(folder, keyring).lock()


def test_another_kind_of_keyring_is_told(vault: Vault, folder: Path, keyring: FakeKeyring) -> None:
    vault.lock()
    other = FakeKeyring("Another keyring")
    other.entries = keyring.entries

    with pytest.raises(errors.KeyringChanged):
        Vault.unlock_with_keyring(folder, other)


# ------------------------------------------------------------ unlocking with a passphrase


def test_passphrase_opens(by_passphrase: Vault, folder: Path) -> None:
    by_passphrase.lock()

    assert Vault.way_in(folder) is Way.PASSPHRASE
    with Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault:
        assert _notes(vault) == []


def test_passphrase_typed_with_separate_marks_opens(folder: Path) -> None:
    protection = Protection(passphrase="h\u00e4m\u00e4r\u00e4 y\u00f6", cost=CHEAP)
    Vault.create(folder, protection=protection, prepare=prepare, on=TODAY).lock()

    Vault.unlock_with_passphrase(folder, "ha\u0308ma\u0308ra\u0308 yo\u0308").lock()


@pytest.mark.parametrize("wrong", ["", PASSPHRASE + " ", PASSPHRASE.upper(), "\ud800", "x" * 5000])
def test_wrong_passphrase_is_told_and_changes_nothing(
    by_passphrase: Vault, folder: Path, wrong: str
) -> None:
    by_passphrase.lock()
    before = _contents(folder)

    with pytest.raises(errors.WrongPassphrase):
        Vault.unlock_with_passphrase(folder, wrong)

    assert _contents(folder) == before


def test_both_are_needed_where_both_protect(folder: Path, keyring: FakeKeyring) -> None:
    protection = Protection(keyring=keyring, passphrase=PASSPHRASE, cost=CHEAP)
    Vault.create(folder, protection=protection, prepare=prepare, on=TODAY).lock()

    assert Vault.way_in(folder) is Way.BOTH
    Vault.unlock_with_passphrase(folder, PASSPHRASE, keyring=keyring).lock()
    with pytest.raises(errors.NotProtectedSo):
        Vault.unlock_with_keyring(folder, keyring)
    with pytest.raises(errors.KeyringMissing):
        Vault.unlock_with_passphrase(folder, PASSPHRASE)
    with pytest.raises(errors.WrongPassphrase):
        Vault.unlock_with_passphrase(folder, NEW_PASSPHRASE, keyring=keyring)


def test_way_that_was_not_chosen_is_told(
    vault: Vault, folder: Path, keyring: FakeKeyring, tmp_path: Path
) -> None:
    vault.lock()
    doings.create(tmp_path / "other")

    with pytest.raises(errors.NotProtectedSo):
        Vault.unlock_with_passphrase(folder, PASSPHRASE)
    with pytest.raises(errors.NotProtectedSo):
        Vault.unlock_with_keyring(tmp_path / "other", keyring)


# ------------------------------------------------------------ what lies in the folder


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
    before = _contents(folder)

    assert Vault.state(folder) is VaultState.DAMAGED
    with pytest.raises(errors.VaultDamaged):
        Vault.unlock_with_keyring(folder, keyring)
    assert _contents(folder) == before


def test_key_file_from_another_vault_does_not_pass_for_damage(
    by_passphrase: Vault, folder: Path, tmp_path: Path
) -> None:
    by_passphrase.lock()
    doings.create(tmp_path / "other")
    for name in ("keys.json", "keys.json.previous"):
        shutil.copy(tmp_path / "other" / name, folder / name)
    before = _contents(folder)

    assert in_child(doings.unlock, folder, PASSPHRASE) == "WrongKey"
    assert _contents(folder) == before


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
        assert _notes(opened) == ["canary"]
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
    values = json.loads((folder / "keys.json").read_text())
    (folder / "keys.json").write_text(json.dumps({**values, "format": 2, "slots": "new"}))
    before = _contents(folder)

    assert Vault.state(folder) is VaultState.TOO_NEW
    with pytest.raises(errors.VaultTooNew):
        Vault.unlock_with_keyring(folder, keyring)
    assert _contents(folder) == before


# ------------------------------------------------------------ one program at a time


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


# ------------------------------------------------------------ locking


def test_locked_vault_has_forgotten_its_key(vault: Vault) -> None:
    key = vault._key  # noqa: SLF001  what must be wiped

    vault.lock()

    assert key == bytes(32)
    for use in (vault.connect, vault.new_recovery_code, partial(vault.subkey, "index")):
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

    assert _names(folder) == AT_REST
    with Vault.unlock_with_keyring(folder, keyring) as opened:
        assert _notes(opened) == ["canary", "second"]


def test_locking_an_unwritten_vault_leaves_the_file_alone(
    vault: Vault, folder: Path, keyring: FakeKeyring
) -> None:
    vault.lock()
    before = (folder / "register.db").read_bytes()

    with Vault.unlock_with_keyring(folder, keyring) as opened:
        _notes(opened)

    assert (folder / "register.db").read_bytes() == before


def test_vanished_folder_does_not_keep_the_key_in_memory(vault: Vault, folder: Path) -> None:
    key = vault._key  # noqa: SLF001  what must be wiped
    folder.rename(folder.with_name("elsewhere"))

    vault.lock()

    assert key == bytes(32)


def test_subkeys_differ_and_last(vault: Vault, folder: Path, keyring: FakeKeyring) -> None:
    index, ledger = vault.subkey("index"), vault.subkey("ledger")
    vault.lock()

    with Vault.unlock_with_keyring(folder, keyring) as opened:
        assert opened.subkey("index") == index
    assert len({index, ledger, bytes(32)}) == 3
    assert len(index) == 32


# ------------------------------------------------------------ changing the way in


def test_new_passphrase_opens_and_the_old_does_not(by_passphrase: Vault, folder: Path) -> None:
    by_passphrase.change_passphrase(NEW_PASSPHRASE, cost=CHEAP)
    by_passphrase.lock()

    Vault.unlock_with_passphrase(folder, NEW_PASSPHRASE).lock()
    with pytest.raises(errors.WrongPassphrase):
        Vault.unlock_with_passphrase(folder, PASSPHRASE)


def test_no_copy_of_the_key_file_opens_with_the_old_passphrase(
    by_passphrase: Vault, folder: Path
) -> None:
    by_passphrase.change_passphrase(NEW_PASSPHRASE, cost=CHEAP)
    by_passphrase.lock()
    (folder / "keys.json").unlink()

    with pytest.raises(errors.WrongPassphrase):
        Vault.unlock_with_passphrase(folder, PASSPHRASE)


def test_weak_new_passphrase_changes_nothing(by_passphrase: Vault, folder: Path) -> None:
    with pytest.raises(errors.WeakPassphrase):
        by_passphrase.change_passphrase("lyhyt", cost=CHEAP)
    by_passphrase.lock()

    Vault.unlock_with_passphrase(folder, PASSPHRASE).lock()


def test_keyring_takes_the_place_of_a_passphrase(
    by_passphrase: Vault, folder: Path, keyring: FakeKeyring
) -> None:
    by_passphrase.set_keyring(keyring)
    by_passphrase.lock()

    assert Vault.way_in(folder) is Way.KEYRING
    Vault.unlock_with_keyring(folder, keyring).lock()


def test_passphrase_takes_the_place_of_a_keyring(
    vault: Vault, folder: Path, keyring: FakeKeyring
) -> None:
    with pytest.raises(errors.NotProtectedSo):
        vault.change_passphrase(PASSPHRASE)
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

    with pytest.raises(errors.KeyringMissing):
        vault.change_passphrase(NEW_PASSPHRASE)
    vault.change_passphrase(NEW_PASSPHRASE, keyring=keyring, cost=CHEAP)
    vault.lock()

    Vault.unlock_with_passphrase(folder, NEW_PASSPHRASE, keyring=keyring).lock()


def test_new_keyring_entry_never_takes_the_place_of_the_old(
    vault: Vault, keyring: FakeKeyring
) -> None:
    before = dict(keyring.entries)

    vault.set_keyring(keyring)

    assert before.items() < keyring.entries.items()


def test_passphrase_change_can_stop_at_any_step(by_passphrase: Vault, folder: Path) -> None:
    by_passphrase.lock()
    before = _contents(folder)
    step = 0
    opened_by = set()

    while killed_at(step := step + 1, folder, partial(doings.change_passphrase, folder)):
        ways = [in_child(doings.unlock, folder, each) for each in (PASSPHRASE, NEW_PASSPHRASE)]
        assert sorted(ways) == ["WrongPassphrase", "open, 0"]
        opened_by.add(ways.index("open, 0"))
        copies = [(folder / name).read_text() for name in ("keys.json", "keys.json.previous")]
        assert copies[0] == copies[1]
        _put_back(folder, before)

    assert step > 4
    assert opened_by == {0, 1}


def _put_back(folder: Path, contents: dict[str, bytes]) -> None:
    for path in folder.iterdir():
        path.unlink()
    for name, content in contents.items():
        (folder / name).write_bytes(content)


# ------------------------------------------------------------ the recovery code


def test_recovery_code_opens(vault: Vault, folder: Path) -> None:
    code = vault.new_recovery_code()
    vault.lock()

    with Vault.unlock_with_recovery_code(folder, code.text.lower().replace("-", " ")) as opened:
        assert _notes(opened) == ["canary"]


def test_recovery_leads_back_to_a_keyring(vault: Vault, folder: Path) -> None:
    code = vault.new_recovery_code()
    vault.lock()
    new_computer = FakeKeyring()

    with Vault.unlock_with_recovery_code(folder, code.text) as opened:
        opened.set_keyring(new_computer)

    Vault.unlock_with_keyring(folder, new_computer).lock()
    Vault.unlock_with_recovery_code(folder, code.text).lock()


def test_vault_without_a_code_refuses_every_code(vault: Vault, folder: Path) -> None:
    vault.lock()

    with pytest.raises(errors.WrongRecoveryCode):
        Vault.unlock_with_recovery_code(folder, RecoveryCode.new().text)


def test_typing_error_is_never_called_a_wrong_code(vault: Vault, folder: Path) -> None:
    code = vault.new_recovery_code().text
    vault.lock()
    wrong = ("B" if code[0] != "B" else "C") + code[1:]

    with pytest.raises(errors.MistypedRecoveryCode) as caught:
        Vault.unlock_with_recovery_code(folder, wrong)

    assert caught.value.group == 1


def test_code_is_confirmed_and_then_the_only_one(vault: Vault, folder: Path) -> None:
    first = vault.new_recovery_code()
    assert vault.recovery_confirmed is None
    vault.confirm_recovery_code(on=TODAY)
    assert vault.recovery_confirmed == TODAY

    second = vault.new_recovery_code()

    assert vault.recovery_confirmed is None
    for code in (first, second):
        vault.test_recovery_code(code.text)
    vault.confirm_recovery_code(on=TODAY)
    vault.test_recovery_code(second.text)
    with pytest.raises(errors.WrongRecoveryCode):
        vault.test_recovery_code(first.text)
    assert _slots(folder) == ["keyring", "recovery"]


def test_code_that_nobody_confirmed_is_replaced(vault: Vault, folder: Path) -> None:
    first = vault.new_recovery_code()
    vault.new_recovery_code()

    with pytest.raises(errors.WrongRecoveryCode):
        vault.test_recovery_code(first.text)
    assert _slots(folder) == ["keyring", "recovery"]


def test_recovery_code_outlives_a_change_of_passphrase(by_passphrase: Vault, folder: Path) -> None:
    code = by_passphrase.new_recovery_code()
    by_passphrase.change_passphrase(NEW_PASSPHRASE, cost=CHEAP)
    by_passphrase.lock()

    Vault.unlock_with_recovery_code(folder, code.text).lock()


def test_change_of_the_code_can_stop_at_any_step(
    by_passphrase: Vault, folder: Path, tmp_path: Path
) -> None:
    old = by_passphrase.new_recovery_code().text
    by_passphrase.confirm_recovery_code(on=TODAY)
    by_passphrase.lock()
    before = _contents(folder)
    note = tmp_path / "note"
    step = 0

    while killed_at(step := step + 1, folder, partial(doings.change_recovery_code, folder, note)):
        known = [old, *([note.read_text()] if note.exists() else [])]
        assert any(_opens(folder, code) for code in known)
        assert in_child(doings.unlock, folder, PASSPHRASE) == "open, 0"
        _put_back(folder, before)
        note.unlink(missing_ok=True)

    assert step > 8


def _opens(folder: Path, code: str) -> bool:
    try:
        Vault.unlock_with_recovery_code(folder, code).lock()
    except errors.WrongRecoveryCode:
        return False
    return True


# ------------------------------------------------------------ the key file


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
    values = json.loads((folder / "keys.json").read_text())
    change(values["slots"][0])
    (folder / "keys.json").write_text(json.dumps(values))

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
    ],
)
def test_slot_that_would_stall_the_computer_is_damage(
    by_passphrase: Vault, folder: Path, change: Callable[[dict[str, object]], None]
) -> None:
    by_passphrase.lock()
    values = json.loads((folder / "keys.json").read_text())
    change(values["slots"][0])
    (folder / "keys.json").write_text(json.dumps(values))

    with pytest.raises(errors.VaultDamaged):
        Vault.unlock_with_passphrase(folder, PASSPHRASE)


def test_second_copy_left_behind_is_brought_up_to_date(by_passphrase: Vault, folder: Path) -> None:
    old = (folder / "keys.json").read_text()
    by_passphrase.change_passphrase(NEW_PASSPHRASE, cost=CHEAP)
    by_passphrase.lock()
    (folder / "keys.json.previous").write_text(old)

    Vault.unlock_with_passphrase(folder, NEW_PASSPHRASE).lock()

    assert key_file.read(folder).generation == 2
    assert (folder / "keys.json.previous").read_text() == (folder / "keys.json").read_text()
