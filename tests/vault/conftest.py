"""Vaults with one small table, protected in each way."""

from pathlib import Path

import pytest

from register_app.vault.protection import Protection
from register_app.vault.vault import Vault
from tests.fakes import FakeKeyring
from tests.vault.doings import CHEAP, PASSPHRASE, TODAY, prepare


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return where a vault is to be made."""
    return tmp_path / "vault"


@pytest.fixture
def keyring() -> FakeKeyring:
    """Return an empty keyring."""
    return FakeKeyring()


@pytest.fixture
def vault(folder: Path, keyring: FakeKeyring) -> Vault:
    """Make a vault protected by the keyring, with one row in it."""
    vault = Vault.create(folder, protection=Protection(keyring=keyring), prepare=prepare, on=TODAY)
    connection = vault.connect()
    connection.execute("INSERT INTO note (text) VALUES ('canary')")
    connection.close()
    return vault


@pytest.fixture
def by_passphrase(folder: Path) -> Vault:
    """Make a vault protected by a passphrase."""
    protection = Protection(passphrase=PASSPHRASE, cost=CHEAP)
    return Vault.create(folder, protection=protection, prepare=prepare, on=TODAY)
