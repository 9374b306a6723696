"""Each way into a vault, and each way it stays shut."""

from functools import partial
from pathlib import Path

import pytest

from register_app import errors
from register_app.vault.folder import VaultState
from register_app.vault.keys import Way
from register_app.vault.protection import Protection
from register_app.vault.recovery_code import RecoveryCode
from register_app.vault.vault import Vault
from tests.children import in_child, killed_at
from tests.fakes import FakeKeyring
from tests.vault import doings
from tests.vault.doings import CHEAP, NEW_PASSPHRASE, PASSPHRASE, TODAY, prepare
from tests.vault.looks import contents, notes, put_back, slots


def test_keyring_opens(vault: Vault, folder: Path, keyring: FakeKeyring) -> None:
    vault.lock()

    assert Vault.way_in(folder) is Way.KEYRING
    with Vault.unlock_with_keyring(folder, keyring) as opened:
        assert notes(opened) == ["canary"]
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
    before = contents(folder)
    keyring.entries.clear()

    with pytest.raises(errors.KeyringEntryLost):
        Vault.unlock_with_keyring(folder, keyring)

    assert contents(folder) == before
    assert Vault.state(folder) is VaultState.READY


@pytest.mark.parametrize("share", [b"", b"short", bytes(32)])
def test_another_value_in_the_keyring_is_told_and_kept(
    vault: Vault, folder: Path, keyring: FakeKeyring, share: bytes
) -> None:
    vault.lock()
    before = contents(folder)
    (entry,) = keyring.entries
    keyring.entries[entry] = share

    with pytest.raises(errors.KeyringHoldsAnotherKey):
        Vault.unlock_with_keyring(folder, keyring)

    assert keyring.entries == {entry: share}
    assert contents(folder) == before


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
    before = contents(folder)
    keyring.failure = failure()

    with pytest.raises(failure):
        Vault.unlock_with_keyring(folder, keyring)

    assert contents(folder) == before
    keyring.failure = None
    Vault.unlock_with_keyring(folder, keyring).lock()


def test_another_kind_of_keyring_is_told(vault: Vault, folder: Path, keyring: FakeKeyring) -> None:
    vault.lock()
    other = FakeKeyring("Another keyring")
    other.entries = keyring.entries

    with pytest.raises(errors.KeyringChanged):
        Vault.unlock_with_keyring(folder, other)


def test_passphrase_opens(by_passphrase: Vault, folder: Path) -> None:
    by_passphrase.lock()

    assert Vault.way_in(folder) is Way.PASSPHRASE
    with Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault:
        assert notes(vault) == []


def test_passphrase_typed_with_separate_marks_opens(folder: Path) -> None:
    protection = Protection(passphrase="h\u00e4m\u00e4r\u00e4 mets\u00e4polku johtaa", cost=CHEAP)
    Vault.create(folder, protection=protection, prepare=prepare, on=TODAY).lock()

    Vault.unlock_with_passphrase(folder, "ha\u0308ma\u0308ra\u0308 metsa\u0308polku johtaa").lock()


@pytest.mark.parametrize("wrong", ["", PASSPHRASE + " ", PASSPHRASE.upper(), "\ud800", "x" * 5000])
def test_wrong_passphrase_is_told_and_changes_nothing(
    by_passphrase: Vault, folder: Path, wrong: str
) -> None:
    by_passphrase.lock()
    before = contents(folder)

    with pytest.raises(errors.WrongPassphrase):
        Vault.unlock_with_passphrase(folder, wrong)

    assert contents(folder) == before


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


def test_recovery_code_opens(vault: Vault, folder: Path) -> None:
    code = vault.new_recovery_code()
    vault.lock()

    with Vault.unlock_with_recovery_code(folder, code.text.lower().replace("-", " ")) as opened:
        assert notes(opened) == ["canary"]


def test_recovery_leads_back_to_a_keyring(vault: Vault, folder: Path) -> None:
    code = vault.new_recovery_code()
    vault.lock()
    new_computer = FakeKeyring()

    with Vault.unlock_with_recovery_code(folder, code.text) as opened:
        opened.protect(Protection(keyring=new_computer))

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
    assert slots(folder) == ["keyring", "recovery"]


def test_codes_that_nobody_confirmed_work_for_a_while(vault: Vault, folder: Path) -> None:
    codes = [vault.new_recovery_code() for _ in range(5)]

    with pytest.raises(errors.WrongRecoveryCode):
        vault.test_recovery_code(codes[0].text)
    for code in codes[1:]:
        vault.test_recovery_code(code.text)
    vault.confirm_recovery_code(on=TODAY)
    assert slots(folder) == ["keyring", "recovery"]


def test_recovery_code_outlives_a_change_of_passphrase(by_passphrase: Vault, folder: Path) -> None:
    code = by_passphrase.new_recovery_code()
    by_passphrase.protect(Protection(passphrase=NEW_PASSPHRASE, cost=CHEAP))
    by_passphrase.lock()

    Vault.unlock_with_recovery_code(folder, code.text).lock()


@pytest.mark.no_cover
def test_change_of_the_code_can_stop_at_any_step(
    by_passphrase: Vault, folder: Path, tmp_path: Path
) -> None:
    old = by_passphrase.new_recovery_code().text
    by_passphrase.confirm_recovery_code(on=TODAY)
    by_passphrase.lock()
    before = contents(folder)
    note = tmp_path / "note"
    step = 0

    while killed_at(step := step + 1, folder, partial(doings.change_recovery_code, folder, note)):
        known = [old, *([note.read_text()] if note.exists() else [])]
        assert any(_opens(folder, code) for code in known)
        assert in_child(doings.unlock, folder, PASSPHRASE) == "open, 0"
        put_back(folder, before)
        note.unlink(missing_ok=True)

    assert step > 8


def _opens(folder: Path, code: str) -> bool:
    try:
        Vault.unlock_with_recovery_code(folder, code).lock()
    except errors.WrongRecoveryCode:
        return False
    return True
