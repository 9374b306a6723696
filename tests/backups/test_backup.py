"""Making a backup: whole and verified, or nothing; and nobody waits for it."""

import errno
import os
import threading
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from register_app import errors
from register_app.backups import backup
from register_app.backups.automatic import take_due
from register_app.backups.check import verify
from register_app.backups.refusals import BackupUnproven, NoRoom, PlaceMissing
from register_app.documents.folder import DocumentFolder
from register_app.register import Register
from register_app.reports.saved_file import FileOfRegister
from register_app.watch import Watch
from tests.backups.kept import a_register, attached, impatient, listed, restore, unlock
from tests.builders import a_customer, stored
from tests.children import killed_at
from tests.fixtures import now

PAGE = 4096


def _take(register: Register, out: Path) -> backup.Made:
    return backup.take(register, out, documents_inside=True)


def _is_left(folder: Path) -> list[str]:
    """Return what a backup that was not made has left in its place."""
    return [path.name for path in folder.iterdir() if path.name != "vault"]


def test_what_is_written_meanwhile_is_saved_and_not_in_it(
    register: Register, tmp_path: Path
) -> None:
    stored(register, a_customer(name="Ennen Oy"))
    told = list[float]()

    def go_on(done: float) -> None:
        if not told:
            with register.another(query_only=False) as other:
                stored(other, a_customer(name="Kesken Oy"))
        told.append(done)

    made = backup.take(
        register, tmp_path / "out.zip", Watch(go_on, lambda: False), documents_inside=True
    )

    assert told == sorted(told)
    assert told[-1] <= 1
    assert made.customers == 1
    assert register.customers.count() == 2
    assert verify(made.path, unlock, now=now) == (_pages(made.path), 1, 0, ())


def _pages(path: Path) -> int:
    """Return how many pages the register in a backup has."""
    with zipfile.ZipFile(path) as opened:
        return opened.getinfo("register.db").file_size // PAGE


def test_many_writers_neither_stop_nor_spoil_it(register: Register, tmp_path: Path) -> None:
    a_register(register)
    is_over = threading.Event()

    def write() -> None:
        with register.another(query_only=False) as other:
            while not is_over.is_set():
                stored(other, a_customer(name="Kirjoittaja Oy"))

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made = [_take(register, tmp_path / f"{number}.zip") for number in range(3)]
    finally:
        is_over.set()
        writer.join()

    assert all(verify(one.path, unlock, now=now).is_sound for one in made)


@pytest.mark.parametrize("inside", [True, False])
def test_it_can_be_stopped_and_leaves_nothing(
    register: Register, tmp_path: Path, *, inside: bool
) -> None:
    a_register(register)

    for asked in (1, 4, 9):
        watch = impatient(asked)
        with pytest.raises(errors.Cancelled):
            backup.take(register, tmp_path / "out.zip", watch, documents_inside=inside)

        assert set(_is_left(tmp_path)) <= {"documents"}
        assert not list(tmp_path.rglob("*.new"))


def _full(*_: object) -> int:
    raise OSError(errno.ENOSPC, "no room")


@pytest.mark.parametrize("fails", ["os.sendfile", "os.fsync", "os.fdatasync"])
def test_a_full_disk_leaves_the_older_one_and_nothing_else(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    a_register(register)
    out = _take(register, tmp_path / "out.zip").path
    before = out.read_bytes()
    attached(register, 1, bytes(40 << 20) if fails == "os.fdatasync" else b"muistio")
    with monkeypatch.context() as patch:
        patch.setattr(fails, _full)

        with pytest.raises(NoRoom):
            _take(register, out)

    assert out.read_bytes() == before
    assert _is_left(tmp_path) == ["out.zip"]
    assert not list((register.vault.folder / "backups").iterdir())


def test_a_full_disk_leaves_no_half_of_a_shared_document(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_register(register)
    with monkeypatch.context() as patch:
        patch.setattr("os.sendfile", _full)
        with pytest.raises(NoRoom):
            take_due(register, tmp_path)

    assert listed(tmp_path, register.vault.vault_id) == []
    assert not [path for path in tmp_path.rglob("documents/*") if "vault" not in path.parts]
    assert take_due(register, tmp_path) is not None


def test_a_disk_that_keeps_something_else_is_found(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_register(register)
    genuine = os.sendfile

    def forgetful(target: int, source: int, place: int, count: int) -> int:
        done = genuine(target, source, place, count)
        if done > PAGE:
            os.pwrite(target, b"!", os.lseek(target, 0, os.SEEK_CUR) - 1)
        return done

    monkeypatch.setattr("os.sendfile", forgetful)

    with pytest.raises(BackupUnproven):
        _take(register, tmp_path / "out.zip")
    assert _is_left(tmp_path) == []


def test_a_disk_that_forgets_later_is_found(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_register(register)
    genuine = os.fsync

    def forgetful(file: int) -> None:
        genuine(file)
        if os.fstat(file).st_size > PAGE:
            os.pwrite(file, b"!!!", 2000)

    monkeypatch.setattr("os.fsync", forgetful)

    with pytest.raises(BackupUnproven):
        _take(register, tmp_path / "out.zip")
    assert _is_left(tmp_path) == []


def _ill(*_: object) -> int | None:
    raise OSError(errno.EINVAL, "not between these")


def _absent(*_: object) -> int | None:
    raise AttributeError("sendfile")


@pytest.mark.parametrize("cannot", [_ill, _absent])
def test_a_system_that_does_not_copy_by_itself_is_no_hindrance(
    register: Register,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    cannot: Callable[..., int | None],
) -> None:
    a_register(register)
    monkeypatch.setattr("os.sendfile", cannot)
    made = _take(register, tmp_path / "out.zip")

    assert verify(made.path, unlock, now=now).is_sound


def test_without_reading_at_a_place_the_same_is_written(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, where two threads cannot use one file."""
    a_register(register)
    monkeypatch.setattr("os.sendfile", _absent)
    monkeypatch.delattr("os.pread")
    made = _take(register, tmp_path / "out.zip")

    assert verify(made.path, unlock, now=now).is_sound


def test_a_damaged_register_is_told_and_the_older_backup_stays(
    vault_folder: Path, tmp_path: Path
) -> None:
    with unlock(vault_folder) as vault, Register(vault, now) as register:
        stored(register, a_customer())
        out = _take(register, tmp_path / "out.zip").path
    before, path = out.read_bytes(), vault_folder / "register.db"
    content = bytearray(path.read_bytes())
    content[-1000] ^= 1
    path.write_bytes(content)

    with (
        unlock(vault_folder) as vault,
        Register(vault, now) as register,
        pytest.raises(errors.VaultDamaged),
    ):
        _take(register, out)

    assert out.read_bytes() == before


@pytest.mark.parametrize("name", ["keys.json", "register.db", "documents/uusi.zip"])
def test_no_file_of_the_register_is_ever_written_over(register: Register, name: str) -> None:
    a_register(register)
    path = register.vault.folder / name
    if name.endswith(".zip"):
        path.write_bytes(b"there")

    with pytest.raises(FileOfRegister):
        _take(register, path)


def test_a_folder_that_is_not_there_is_told(register: Register, tmp_path: Path) -> None:
    with pytest.raises(PlaceMissing):
        _take(register, tmp_path / "stick" / "out.zip")


def test_only_its_owner_may_read_it(register: Register, tmp_path: Path) -> None:
    a_register(register)
    made = _take(register, tmp_path / "out.zip")
    automatic = take_due(register, tmp_path)
    assert automatic is not None

    files = [made.path, *(path for path in automatic.path.parent.rglob("*") if path.is_file())]
    assert {path.stat().st_mode & 0o077 for path in files if path.suffix != ".lock"} == {0}


def test_a_document_that_is_being_filed_is_in_it(register: Register, tmp_path: Path) -> None:
    _, (first, _) = a_register(register)
    document = register.documents.records.get(first)
    folder = register.vault.folder / "documents"
    (folder / document.stored).rename(folder / "incoming" / document.stored)

    made = _take(register, tmp_path / "out.zip")

    assert made.missing == 0
    assert restore(made.path, tmp_path / "new", unlock, now=now).lost == 0
    assert len(DocumentFolder(tmp_path / "new").placed()) == 2


def test_a_register_that_cannot_note_it_has_its_backup_all_the_same(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise errors.DiskFull

    monkeypatch.setattr("register_app.backups.store.BackupStore.add", full)

    assert _take(register, tmp_path / "out.zip").path.is_file()


def test_a_log_that_never_empties_is_told(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("register_app.db.connection.Connection.is_level", lambda _: False)
    monkeypatch.setattr("time.sleep", lambda _: None)

    with pytest.raises(errors.VaultBusy):
        _take(register, tmp_path / "out.zip")
    assert _is_left(tmp_path) == []


def _backed_up(vault: Path, place: Path) -> None:
    with unlock(vault) as opened, Register(opened, now) as register:
        take_due(register, place)


@pytest.mark.parametrize("step", [1, 3, 5, 7, 9])
def test_killed_at_any_step_only_whole_ones_are_listed(
    vault_folder: Path, tmp_path: Path, step: int
) -> None:
    place = tmp_path / "place"
    place.mkdir()
    with unlock(vault_folder) as vault, Register(vault, now) as register:
        a_register(register)
        take_due(register, place)
        stored(register, a_customer(name="Uusi Oy"))
        attached(register, 1, b"uusi")

    killed_at(step, place, partial(_backed_up, vault_folder, place))

    with unlock(vault_folder) as vault, Register(vault, now) as register:
        for one in listed(place, vault.vault_id):
            assert verify(one.path, unlock, now=now).is_sound
        take_due(register, place)
        assert listed(place, vault.vault_id)[0].customers == 2
    left = {path.suffix for path in place.rglob("*") if path.is_file()}
    assert left == {".zip", ".lock", ""}
