"""A vault whose second step is on opens nothing before a code has passed."""

import json
import shutil
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from register_app import errors
from register_app.vault import code_door, key_file, wrong_codes
from register_app.vault.folder import VaultState
from register_app.vault.protection import Protection
from register_app.vault.vault import Vault
from tests.children import in_child, killed_at
from tests.fakes import FakeKeyring
from tests.phone import WRONG, secured
from tests.vault import doings
from tests.vault.doings import CHEAP, NEW_PASSPHRASE, PASSPHRASE, TODAY, prepare
from tests.vault.looks import change_keys, contents, notes, put_back

NOW = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
LATER = NOW + timedelta(minutes=2)


class _Clock:
    passed = timedelta()

    @property
    def now(self) -> datetime:
        return LATER + self.passed

    def uptime(self) -> float:
        return self.passed.total_seconds()


def test_the_vault_stays_open_when_it_is_switched_on(vault: Vault) -> None:
    secured(vault, NOW)

    assert not vault.needs_code
    assert notes(vault) == ["canary"]


@pytest.mark.parametrize("way", ["keyring", "passphrase", "both"])
def test_every_daily_way_asks_for_the_code(tmp_path: Path, way: str) -> None:
    keyring = None if way == "passphrase" else FakeKeyring()
    passphrase = "" if way == "keyring" else PASSPHRASE
    protection = Protection(keyring=keyring, passphrase=passphrase, cost=CHEAP)
    folder = tmp_path / "vault"
    made = Vault.create(folder, protection=protection, prepare=prepare, on=TODAY)
    phone = secured(made, NOW)
    made.lock()

    def unlock() -> Vault:
        if passphrase:
            return Vault.unlock_with_passphrase(folder, passphrase, keyring=keyring)
        assert keyring is not None
        return Vault.unlock_with_keyring(folder, keyring)

    with unlock() as vault:
        assert vault.needs_code
        with pytest.raises(errors.CodeNeeded):
            vault.connect()
        vault.pass_code(phone.shows(LATER), LATER)
        assert notes(vault) == []


def test_nothing_is_done_before_the_code(vault: Vault, folder: Path, keyring: FakeKeyring) -> None:
    sheet = vault.new_recovery_code()
    secured(vault, NOW)
    vault.lock()
    waiting = Vault.unlock_with_keyring(folder, keyring)
    before = contents(folder)
    acts = (
        waiting.connect,
        waiting.reader,
        waiting.forget_all_copies,
        waiting.new_recovery_code,
        waiting.door.begin,
        lambda: waiting.connect(query_only=True),
        lambda: waiting.derived("ledger"),
        lambda: waiting.keep_copy(1),
        lambda: waiting.forget_copies(1),
        lambda: waiting.protect(Protection(passphrase=NEW_PASSPHRASE, cost=CHEAP)),
        lambda: waiting.test_recovery_code(sheet.text),
        lambda: waiting.confirm_recovery_code(on=TODAY),
    )

    for act in acts:
        with pytest.raises(errors.CodeNeeded):
            act()

    assert contents(folder) == before
    waiting.lock()
    with pytest.raises(RuntimeError):
        waiting.pass_code(WRONG, LATER)


def test_locking_before_the_code_lets_others_in(
    vault: Vault, folder: Path, keyring: FakeKeyring
) -> None:
    secured(vault, NOW)
    vault.lock()
    Vault.unlock_with_keyring(folder, keyring).lock()

    Vault.unlock_with_keyring(folder, keyring).lock()


def test_recovery_sheet_needs_no_code_and_may_switch_it_off(vault: Vault, folder: Path) -> None:
    sheet = vault.new_recovery_code()
    secured(vault, NOW)
    vault.lock()

    with Vault.unlock_with_recovery_code(folder, sheet.text) as opened:
        assert notes(opened) == ["canary"]
        opened.door.switch_off("", LATER)

    with Vault.unlock_with_recovery_code(folder, sheet.text) as opened:
        assert not opened.door.is_on
    assert json.loads((folder / "keys.json").read_text())["format"] == 1


def test_changing_the_protection_keeps_the_second_step(by_passphrase: Vault, folder: Path) -> None:
    phone = secured(by_passphrase, NOW)
    by_passphrase.protect(Protection(passphrase=NEW_PASSPHRASE, cost=CHEAP))
    by_passphrase.new_recovery_code()
    by_passphrase.confirm_recovery_code(on=TODAY)
    by_passphrase.lock()

    with Vault.unlock_with_passphrase(folder, NEW_PASSPHRASE) as vault:
        assert vault.needs_code
        vault.pass_code(phone.shows(LATER), LATER)


def test_both_copies_of_the_key_file_hold_it_sealed(vault: Vault, folder: Path) -> None:
    phone = secured(vault, NOW)
    first, second = ((folder / name).read_text() for name in (key_file.NAME, key_file.PREVIOUS))

    assert first == second
    assert json.loads(first)["format"] == 2
    assert not any(word in first for word in (phone.secret, "last_step", *phone.spare))


def test_key_file_of_an_older_program_is_refused_by_it(vault: Vault, folder: Path) -> None:
    """An older program knows formats up to 1; this one knows 2 and refuses 3 in the same way."""
    secured(vault, NOW)
    vault.lock()
    change_keys(folder, lambda values: values.update(format=3))

    assert Vault.state(folder) is VaultState.TOO_NEW


@pytest.mark.parametrize("sealed", ["", "00" * 40, None])
def test_damaged_second_step_opens_nothing(
    vault: Vault, folder: Path, keyring: FakeKeyring, sealed: str | None
) -> None:
    secured(vault, NOW)
    vault.lock()
    change_keys(folder, lambda values: values.update(second_step=sealed))

    for _ in range(2):  # the first failure lets go of the folder
        with pytest.raises(errors.VaultDamaged):
            Vault.unlock_with_keyring(folder, keyring)


def test_tenth_wrong_code_asks_for_the_first_step_again(
    by_passphrase: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    phone = secured(by_passphrase, NOW)
    by_passphrase.lock()
    vault = Vault.unlock_with_passphrase(folder, PASSPHRASE)
    clock = _Clock()
    monkeypatch.setattr(code_door, "uptime", clock.uptime)
    for _ in range(9):
        with pytest.raises(wrong_codes.WrongCode):
            vault.pass_code(WRONG, clock.now)
        clock.passed += timedelta(seconds=vault.door.wait())

    with pytest.raises(wrong_codes.TooManyWrongCodes):
        vault.pass_code(WRONG, clock.now)

    with pytest.raises(RuntimeError):
        vault.connect()
    with Vault.unlock_with_passphrase(folder, PASSPHRASE) as again:
        assert again.door.wait() == 3600
        with pytest.raises(wrong_codes.CodeTooSoon):
            again.pass_code(phone.shows(clock.now), clock.now)
        clock.passed += timedelta(hours=1)
        again.pass_code(phone.shows(clock.now), clock.now)


def test_wait_outlives_the_process(by_passphrase: Vault, folder: Path) -> None:
    phone = secured(by_passphrase, NOW)
    by_passphrase.lock()

    for _ in range(5):
        assert in_child(doings.try_code, folder, WRONG, LATER) == "WrongCode"

    right = phone.shows(LATER)
    assert in_child(doings.try_code, folder, right, LATER) == "CodeTooSoon"
    back, ahead = LATER - timedelta(minutes=5), LATER.replace(year=2099)
    assert in_child(doings.try_code, folder, phone.shows(back), back) == "CodeTooSoon"
    assert in_child(doings.try_code, folder, right, ahead) == "CodeTooSoon"
    assert in_child(doings.try_code, folder, right, LATER) == "CodeTooSoon"
    assert in_child(doings.try_code, folder, phone.spare[0], LATER) == "open, 0"
    assert in_child(doings.try_code, folder, phone.spare[0], LATER) == "CodeUsed"
    assert in_child(doings.try_code, folder, right, LATER) == "open, 0"
    assert in_child(doings.try_code, folder, right, LATER) == "CodeUsed"


@pytest.mark.no_cover
@pytest.mark.parametrize("is_right", [False, True])
def test_a_try_can_be_killed_at_any_step(
    by_passphrase: Vault, folder: Path, *, is_right: bool
) -> None:
    """Nobody gets in by a kill, no try is given back, and no code opens twice."""
    phone = secured(by_passphrase, NOW)
    by_passphrase.lock()
    typed = phone.shows(LATER) if is_right else WRONG
    before = contents(folder)
    step = 0
    outcomes = set()

    while killed_at(step := step + 1, folder, partial(doings.try_code, folder, typed, LATER)):
        outcomes.add((_failures(folder), doings.try_code(folder, typed, LATER)))
        put_back(folder, before)

    assert step > 4
    if is_right:
        assert outcomes == {(0, "open, 0"), (1, "open, 0"), (0, "CodeUsed")}
    else:
        assert outcomes == {(0, "WrongCode"), (1, "WrongCode")}


def _failures(folder: Path) -> int:
    with Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault:
        state = vault.door._state  # noqa: SLF001  nobody else may know the count
        assert state is not None
        return state.failures


def test_copy_of_an_open_vault_opens_without_a_code(
    by_passphrase: Vault, folder: Path, tmp_path: Path
) -> None:
    secured(by_passphrase, NOW)
    copy = Path(shutil.copytree(folder, tmp_path / "copy"))

    with by_passphrase.of_copy(copy) as opened:
        assert notes(opened) == []


def test_copy_put_back_revives_no_code(by_passphrase: Vault, folder: Path, tmp_path: Path) -> None:
    phone = secured(by_passphrase, NOW)
    by_passphrase.lock()
    copy = Path(shutil.copytree(folder, tmp_path / "copy"))
    for text in (phone.spare[1], phone.shows(LATER)):
        with Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault:
            vault.pass_code(text, LATER)

    with Vault.unlock_with_passphrase(copy, PASSPHRASE) as restored:
        restored.pass_code(phone.spare[2], LATER)
        restored.heed_codes_of(folder)

    for text in (*phone.spare[1:3], phone.shows(LATER)):
        with (
            Vault.unlock_with_passphrase(copy, PASSPHRASE) as vault,
            pytest.raises(wrong_codes.CodeUsed),
        ):
            vault.pass_code(text, LATER)


def test_codes_of_another_vault_mean_nothing(by_passphrase: Vault, tmp_path: Path) -> None:
    phone = secured(by_passphrase, NOW)
    doings.create(tmp_path / "other")
    with Vault.unlock_with_passphrase(tmp_path / "other", PASSPHRASE) as other:
        secured(other, LATER)

    by_passphrase.heed_codes_of(tmp_path / "other")

    by_passphrase.door.switch_off(phone.shows(LATER), LATER)
    by_passphrase.heed_codes_of(tmp_path / "other")
    assert not by_passphrase.door.is_on
