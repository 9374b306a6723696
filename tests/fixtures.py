"""A register to test with: a vault made once, copied for each test."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from register_app.register import Register, prepare
from register_app.vault.passphrase import Cost
from register_app.vault.protection import Protection
from register_app.vault.vault import Vault

PASSPHRASE = "sininen ovi aukeaa hitaasti"
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
CHEAP = Cost(memory=1, passes=1, lanes=1)


def now() -> datetime:
    """Return the moment at which every test happens."""
    return NOW


@pytest.fixture(scope="session")
def vault_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make an empty vault, locked, with its search index built."""
    return make_vault(tmp_path_factory.mktemp("template") / "vault")


def make_vault(folder: Path) -> Path:
    """Make an empty vault, locked, with its search index built."""
    protection = Protection(passphrase=PASSPHRASE, cost=CHEAP)
    with (
        Vault.create(folder, protection=protection, prepare=prepare, on=NOW.date()) as made,
        Register(made, now) as opened,
    ):
        opened.search.rebuild()
    return folder


@pytest.fixture
def vault_folder(vault_template: Path, tmp_path: Path) -> Path:
    """Return a copy of the empty vault."""
    return Path(shutil.copytree(vault_template, tmp_path / "vault"))


@pytest.fixture
def vault(vault_folder: Path) -> Iterator[Vault]:
    """Unlock a fresh vault."""
    with Vault.unlock_with_passphrase(vault_folder, PASSPHRASE) as unlocked:
        yield unlocked


@pytest.fixture
def register(vault: Vault) -> Iterator[Register]:
    """Open a fresh register."""
    with Register(vault, now) as opened:
        yield opened
