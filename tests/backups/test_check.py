"""Verifying reads all of a backup and changes nothing."""

from pathlib import Path

import pytest

from register_app import errors
from register_app.backups import backup
from register_app.backups.automatic import take_due
from register_app.backups.check import verify
from register_app.documents.document import DocumentId
from register_app.documents.folder import DocumentFolder
from register_app.register import Register
from register_app.vault.vault import Vault
from tests.backups.kept import a_register, impatient, unlock
from tests.backups.older import older_backup
from tests.builders import TITLE
from tests.fixtures import now

VAULTS = Path(__file__).parents[1] / "vaults"


def test_documents_that_lie_beside_are_read_too(register: Register, tmp_path: Path) -> None:
    a_register(register)
    made = take_due(register, tmp_path)
    assert made is not None
    assert verify(made.path, unlock, now=now).is_sound
    path = next((made.path.parent / "documents").iterdir())
    content = path.read_bytes()

    path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    (told,) = verify(made.path, unlock, now=now).problems
    assert told.endswith("This backup is damaged, or was changed.")

    path.unlink()
    (told,) = verify(made.path, unlock, now=now).problems
    assert told.startswith("document ")


def test_a_document_that_was_lost_before_is_told(register: Register, tmp_path: Path) -> None:
    a_register(register)
    folder = DocumentFolder(register.vault.folder)
    folder.remove(folder.placed()[0])
    made = backup.take(register, tmp_path / "out.zip", documents_inside=True)

    (told,) = verify(made.path, unlock, now=now).problems

    assert told.endswith("The file of this document is missing.")


def test_a_document_that_undo_may_bring_back_is_read_to_its_code(
    register: Register, tmp_path: Path
) -> None:
    _, (first, _) = a_register(register)
    with register.change(TITLE):
        register.documents.remove(DocumentId(first))
    made = take_due(register, tmp_path)
    assert made is not None

    assert verify(made.path, unlock, now=now)[1:] == (1, 1, ())


def test_pages_that_are_damaged_are_named(register: Register, tmp_path: Path) -> None:
    """A zip that says it is whole, of a register that is not."""
    copied = older_backup(VAULTS / "schema-3", tmp_path)
    vault = tmp_path / "older"
    content = bytearray((vault / "register.db").read_bytes())
    content[20 * 4096 + 100] ^= 1
    (vault / "register.db").write_bytes(content)
    copied.unlink()
    (tmp_path / "again").mkdir()

    condition = verify(older_backup(vault, tmp_path / "again"), unlock, now=now)

    assert condition.customers is None
    assert condition.problems


@pytest.mark.parametrize("version", sorted(path.name for path in VAULTS.glob("schema-*")))
def test_those_of_older_programs_are_read(version: str, tmp_path: Path) -> None:
    assert verify(older_backup(VAULTS / version, tmp_path), unlock, now=now).is_sound


def test_a_wrong_passphrase_is_told_as_such(register: Register, tmp_path: Path) -> None:
    made = backup.take(register, tmp_path / "out.zip", documents_inside=True)

    with pytest.raises(errors.WrongPassphrase):
        verify(made.path, lambda folder: Vault.unlock_with_passphrase(folder, "väärä"), now=now)


def test_it_can_be_stopped(register: Register, tmp_path: Path) -> None:
    a_register(register)
    made = backup.take(register, tmp_path / "out.zip", documents_inside=True)

    with pytest.raises(errors.Cancelled):
        verify(made.path, unlock, impatient(1), now=now)
