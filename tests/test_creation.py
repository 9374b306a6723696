"""Making a register for a firm."""

from pathlib import Path

import pytest

from register_app import errors
from register_app.creation import create_register, discarded_on_failure
from register_app.notice.facts import SubjectGroup
from register_app.register import Register
from register_app.settings import Settings
from register_app.vault.folder import VaultState
from register_app.vault.protection import Protection
from register_app.vault.vault import Vault
from tests.fakes import FakeKeyring
from tests.fixtures import now

FIRM = Settings(firm_name="Testimaalarit Oy")


@pytest.fixture
def keyring() -> FakeKeyring:
    """Return an empty keyring."""
    return FakeKeyring()


def _create(folder: Path, keyring: FakeKeyring, firm: Settings = FIRM) -> Vault:
    return create_register(folder, firm=firm, protection=Protection(keyring=keyring), now=now)


def test_a_new_register_knows_its_firm(tmp_path: Path, keyring: FakeKeyring) -> None:
    with _create(tmp_path / "new", keyring) as vault, Register(vault, now) as register:
        assert register.settings.load() == FIRM
        assert register.customers.count() == 0
        assert register.search.is_level()


def test_the_making_itself_cannot_be_taken_back(tmp_path: Path, keyring: FakeKeyring) -> None:
    with _create(tmp_path / "new", keyring) as vault, Register(vault, now) as register:
        assert register.history.next_undo() is None
        assert register.history.next_redo() is None


def test_presets_cover_whom_nearly_every_firm_keeps(tmp_path: Path, keyring: FakeKeyring) -> None:
    with _create(tmp_path / "new", keyring) as vault, Register(vault, now) as register:
        purposes = {purpose.preset for purpose in register.purposes.all()}
        rules = {rule.preset for rule in register.rules.all()}

    assert {"customer_care", "contact_persons", "bookkeeping", "marketing"} <= purposes
    assert {str(SubjectGroup.CONTACTS), str(SubjectGroup.PROSPECTS), "customers"} <= rules


def test_a_firm_without_marketing_gets_no_such_purpose(
    tmp_path: Path, keyring: FakeKeyring
) -> None:
    quiet = Settings(firm_name="Hiljainen Oy", notice_channels=())

    with _create(tmp_path / "new", keyring, quiet) as vault, Register(vault, now) as register:
        assert "marketing" not in {purpose.preset for purpose in register.purposes.all()}


def test_what_fails_afterwards_leaves_nothing(tmp_path: Path, keyring: FakeKeyring) -> None:
    folder = tmp_path / "new"
    protection = Protection(keyring=keyring)
    vault = _create(folder, keyring)

    with pytest.raises(errors.DiskFull), discarded_on_failure(vault, protection):
        raise errors.DiskFull

    assert Vault.state(folder) is VaultState.NONE
    assert {path.name for path in folder.iterdir()} <= {"register.lock"}
    assert keyring.entries == {}


def test_a_keyring_that_fails_meanwhile_does_not_hide_the_failure(
    tmp_path: Path, keyring: FakeKeyring
) -> None:
    folder = tmp_path / "new"
    vault = _create(folder, keyring)
    keyring.failure = errors.KeyringLocked()

    with (
        pytest.raises(errors.DiskFull),
        discarded_on_failure(vault, Protection(keyring=keyring)),
    ):
        raise errors.DiskFull

    assert Vault.state(folder) is VaultState.NONE
