"""The way back: all of it, without whoever was erased since, or nothing."""

import shutil
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest

from register_app import errors
from register_app.backups import automatic, backup
from register_app.backups import restore as restoring
from register_app.backups.refusals import (
    BackupDamaged,
    DocumentsApart,
    FolderInside,
    FolderInUse,
    FolderMissing,
    NoRoom,
)
from register_app.backups.restore import Wanted
from register_app.db import migrate
from register_app.db.place import Place
from register_app.documents.folder import DocumentFolder
from register_app.register import Register
from register_app.vault.folder import VaultState
from register_app.vault.protection import Protection
from register_app.vault.vault import Vault
from tests.backups.kept import a_register, attached, impatient, restore, unlock
from tests.backups.older import older_backup
from tests.builders import a_customer, stored
from tests.children import killed_at
from tests.fixtures import CHEAP, now

VAULTS = Path(__file__).parents[1] / "vaults"


def _names(folder: Path) -> list[str]:
    with unlock(folder) as vault, Register(vault, now) as register:
        return sorted(one.name for one in register.customers.records.all())


def _erased(register: Register, *customers: int) -> None:
    register.erasure.erase(register.erasure.plan([Place("customer", one) for one in customers]))


def test_all_of_it_comes_back_byte_for_byte(register: Register, tmp_path: Path) -> None:
    _, (short, long) = a_register(register)
    made = backup.take(register, tmp_path / "out.zip", documents_inside=True)

    done = restore(made.path, tmp_path / "new", unlock, now=now)

    assert done == (1, 2, tmp_path / "new", 0)
    before, after = DocumentFolder(register.vault.folder), DocumentFolder(done.folder)
    assert before.placed() == after.placed()
    with unlock(done.folder) as vault, Register(vault, now) as again:
        for number in (short, long):
            assert again.documents.records.get(number) == register.documents.records.get(number)
        assert again.search.is_level()


def test_the_register_in_use_stays_as_it_is(register: Register, tmp_path: Path) -> None:
    a_register(register)
    made = backup.take(register, tmp_path / "out.zip", documents_inside=True)
    folder = register.vault.folder
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    restore(made.path, tmp_path / "new", unlock, now=now, present=folder)

    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("knows", ["present", "beside"])
def test_whoever_was_erased_since_stays_erased(
    register: Register, tmp_path: Path, knows: str
) -> None:
    gone, _ = stored(register, a_customer(name="Poistuva Oy"), a_customer(name="Pysyvä Oy"))
    attached(register, gone.id or 0, b"sopimus")
    made = automatic.take_due(register, tmp_path)
    assert made is not None
    _erased(register, gone.id or 0)
    if knows == "beside":
        assert automatic.take_due(register, tmp_path) is not None
    present = register.vault.folder if knows == "present" else None

    done = restore(made.path, tmp_path / "new", unlock, now=now, present=present)

    assert (done.customers, done.documents) == (1, 0)
    assert _names(done.folder) == ["Pysyvä Oy"]
    assert DocumentFolder(done.folder).placed() == []
    with unlock(done.folder) as vault, Register(vault, now) as again:
        (receipt,) = again.erasure.receipts()
    assert receipt.residue == 0


def test_who_comes_after_a_restore_is_not_taken_for_somebody_erased(
    register: Register, tmp_path: Path
) -> None:
    stored(register, a_customer(name="Ensin Oy"))
    made = backup.take(register, tmp_path / "out.zip", documents_inside=True)
    (lost,) = stored(register, a_customer(name="Kadonnut Oy"))
    _erased(register, lost.id or 0)
    done = restore(made.path, tmp_path / "new", unlock, now=now)
    with unlock(done.folder) as vault, Register(vault, now) as again:
        (new,) = stored(again, a_customer(name="Uusi Oy"))
        assert new.id == lost.id
    shutil.copy(register.vault.folder / "erased.ledger", done.folder)

    assert _names(done.folder) == ["Ensin Oy", "Uusi Oy"]


def test_the_passphrase_of_today_opens_an_older_backup(register: Register, tmp_path: Path) -> None:
    made = backup.take(register, tmp_path / "out.zip", documents_inside=True)
    new = "vanha vene lahoaa rannalla"
    register.vault.protect(Protection(passphrase=new, cost=CHEAP))

    with pytest.raises(errors.WrongPassphrase):
        restore(made.path, tmp_path / "a", unlock, now=now, present=register.vault.folder)

    done = restore(
        made.path,
        tmp_path / "b",
        lambda folder: Vault.unlock_with_passphrase(folder, new),
        now=now,
        present=register.vault.folder,
    )
    assert Vault.state(done.folder) is VaultState.READY


def test_keys_of_another_vault_are_left_alone(register: Register, tmp_path: Path) -> None:
    made = backup.take(register, tmp_path / "out.zip", documents_inside=True)
    other = tmp_path / "empty"
    other.mkdir()

    assert restore(made.path, tmp_path / "new", unlock, now=now, present=other).customers == 0


@pytest.mark.parametrize("there", ["file", "full", "vault"])
def test_only_a_new_or_empty_folder_is_taken(
    register: Register, tmp_path: Path, there: str
) -> None:
    made = backup.take(register, tmp_path / "out.zip", documents_inside=True)
    into = register.vault.folder if there == "vault" else tmp_path / "new"
    if there == "file":
        into.write_text("oma")
    elif there == "full":
        into.mkdir()
        (into / "oma.txt").write_text("oma")

    with pytest.raises(FolderInUse):
        restore(made.path, into, unlock, now=now)


def test_an_empty_folder_is_taken(register: Register, tmp_path: Path) -> None:
    made = backup.take(register, tmp_path / "out.zip", documents_inside=True)
    (tmp_path / "new").mkdir()

    assert restore(made.path, tmp_path / "new", unlock, now=now).folder == tmp_path / "new"


def test_a_folder_in_one_that_is_not_there_is_told(register: Register, tmp_path: Path) -> None:
    made = backup.take(register, tmp_path / "out.zip", documents_inside=True)

    with pytest.raises(FolderMissing):
        restore(made.path, tmp_path / "none" / "new", unlock, now=now)


def test_a_disk_without_room_is_told_before_anything_is_written(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = backup.take(register, tmp_path / "out.zip", documents_inside=True)
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=1000))

    with pytest.raises(NoRoom):
        restore(made.path, tmp_path / "new", unlock, now=now)


def test_it_can_be_stopped_and_leaves_nothing(register: Register, tmp_path: Path) -> None:
    a_register(register)
    made = backup.take(register, tmp_path / "out.zip", documents_inside=True)
    before = set(tmp_path.iterdir())

    for patience in (0, 2, 3):
        watch = impatient(patience)
        with pytest.raises(errors.Cancelled):
            restore(made.path, tmp_path / "new", unlock, now=now, watch=watch)

    assert set(tmp_path.iterdir()) == before


def test_documents_left_behind_are_told(register: Register, tmp_path: Path) -> None:
    a_register(register)
    made = automatic.take_due(register, tmp_path)
    assert made is not None
    moved = Path(shutil.copy(made.path, tmp_path / "moved.zip"))

    with pytest.raises(DocumentsApart):
        restore(moved, tmp_path / "new", unlock, now=now)


def test_one_damaged_document_does_not_lose_all_the_others(
    register: Register, tmp_path: Path
) -> None:
    a_register(register)
    made = automatic.take_due(register, tmp_path)
    assert made is not None
    shared = made.path.parent / "documents"
    first = min(shared.iterdir())
    first.write_bytes(bytes(first.stat().st_size))

    with pytest.raises(BackupDamaged):
        restore(made.path, tmp_path / "new", unlock, now=now)
    wanted = Wanted(made.path, unlock, now, without_damaged=True)
    done = restoring.restore(wanted, tmp_path / "new")

    assert (done.customers, done.documents, done.lost) == (1, 2, 1)
    assert len(DocumentFolder(done.folder).placed()) == 1


def test_documents_that_were_lost_before_keep_nobody_from_the_rest(
    register: Register, tmp_path: Path
) -> None:
    a_register(register)
    lost = DocumentFolder(register.vault.folder).placed()[0]
    DocumentFolder(register.vault.folder).remove(lost)
    made = backup.take(register, tmp_path / "out.zip", documents_inside=True)

    assert made.missing == 1
    assert restore(made.path, tmp_path / "new", unlock, now=now).lost == 1


@pytest.mark.parametrize("version", sorted(path.name for path in VAULTS.glob("schema-*")))
def test_backups_of_each_released_schema_come_back(version: str, tmp_path: Path) -> None:
    """What an older program backed up is the older register with the same kinds of parts."""
    made = older_backup(VAULTS / version, tmp_path)

    done = restore(made, tmp_path / "new", unlock, now=now)

    assert done.customers > 0
    with unlock(done.folder) as vault, Register(vault, now) as register:
        assert migrate.version_of(register.connection) == migrate.newest()


def _restored_from(file: Path, into: Path) -> None:
    restore(file, into, unlock, now=now)


@pytest.mark.parametrize("step", [1, 4, 7, 10, 15, 25, 40])
def test_killed_at_any_step_it_leaves_the_whole_or_nothing(
    register: Register, tmp_path: Path, step: int
) -> None:
    a_register(register)
    made = backup.take(register, tmp_path / "out.zip", documents_inside=True)
    place = tmp_path / "place"
    place.mkdir()
    new = place / "new"

    killed_at(step, place, partial(_restored_from, made.path, new))

    if new.exists():
        assert _names(new) == ["Kanarialintu Oy"]
        shutil.rmtree(new)
    restore(made.path, new, unlock, now=now)
    assert [one.name for one in place.iterdir()] == ["new"]


@pytest.mark.parametrize("place", ["new", "backups/new", "documents/new"])
def test_no_register_is_restored_inside_another(
    register: Register, tmp_path: Path, place: str
) -> None:
    a_register(register)
    made = backup.take(register, tmp_path / "out.zip", documents_inside=True)

    with pytest.raises(FolderInside):
        restore(made.path, register.vault.folder / place, unlock, now=now)

    assert not (register.vault.folder / place).exists()


def test_a_name_that_points_elsewhere_leads_there(register: Register, tmp_path: Path) -> None:
    made = backup.take(register, tmp_path / "out.zip", documents_inside=True)
    (tmp_path / "empty").mkdir()
    (tmp_path / "name").symlink_to(tmp_path / "empty")

    done = restore(made.path, tmp_path / "name", unlock, now=now)

    assert done.folder == tmp_path / "empty"
    assert _names(tmp_path / "name") == []
