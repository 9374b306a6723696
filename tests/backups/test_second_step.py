"""A register that asks for a one-time code is backed up, proven and restored like any other."""

from datetime import timedelta
from pathlib import Path

import pytest

from register_app.backups import automatic, backup, prove
from register_app.errors import CodeNeeded
from register_app.register import Register
from register_app.vault.vault import Vault
from register_app.vault.wrong_codes import CodeUsed
from tests.backups.kept import restore
from tests.fixtures import NOW, PASSPHRASE, now
from tests.phone import Phone, secured

LATER = NOW + timedelta(minutes=2)


@pytest.fixture
def phone(register: Register) -> Phone:
    """Ask for a code of a phone."""
    return secured(register.vault, NOW)


def test_proof_needs_no_phone(register: Register, phone: Phone, tmp_path: Path) -> None:
    assert phone
    assert automatic.take_due(register, tmp_path)

    assert prove.prove(register, tmp_path).problem is None


def test_restoring_asks_for_the_code(register: Register, phone: Phone, tmp_path: Path) -> None:
    def unlock(folder: Path) -> Vault:
        return Vault.unlock_with_passphrase(folder, PASSPHRASE)

    assert phone
    made = backup.take(register, tmp_path / "out.zip", documents_inside=True)

    with pytest.raises(CodeNeeded):
        restore(made.path, tmp_path / "new", unlock, now=now)

    assert not (tmp_path / "new").exists()


def test_restoring_revives_no_code(register: Register, phone: Phone, tmp_path: Path) -> None:
    used = (phone.shows(LATER), phone.spare[4])

    def unlock(folder: Path) -> Vault:
        vault = Vault.unlock_with_passphrase(folder, PASSPHRASE)
        vault.pass_code(phone.spare[5], LATER)
        return vault

    made = backup.take(register, tmp_path / "out.zip", documents_inside=True)
    for text in used:
        register.vault.pass_code(text, LATER)
    present = register.vault.folder
    done = restore(made.path, tmp_path / "new", unlock, now=now, present=present)

    for text in (*used, phone.spare[5]):
        with (
            Vault.unlock_with_passphrase(done.folder, PASSPHRASE) as vault,
            pytest.raises(CodeUsed),
        ):
            vault.pass_code(text, LATER)
