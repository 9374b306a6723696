"""Where the backups of a register go, and what lies there."""

import errno
import os
from pathlib import Path

import pytest

from register_app import errors
from register_app.backups import automatic, backup, chosen
from register_app.backups.refusals import PlaceMissing
from register_app.db.place import Place
from register_app.register import Register
from tests.backups.kept import choose, impatient, restore, unlock
from tests.builders import a_customer, stored
from tests.fixtures import now


def test_backups_go_into_the_folder_of_the_register_until_another_is_chosen(
    register: Register, tmp_path: Path
) -> None:
    (made,) = chosen.make_due(register)
    assert made.path.is_relative_to(register.vault.folder / "backups")

    choose(register, backup_folder=str(tmp_path))

    (made,) = chosen.make_due(register)
    assert made.path.parent.parent == tmp_path


def test_each_place_that_is_there_gets_its_backup(register: Register, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    choose(register, backup_second=str(stick))
    assert len(chosen.make_due(register)) == 1

    stick.mkdir()

    (made,) = chosen.make_due(register)  # the first place has it already
    assert made.path.is_relative_to(stick)


def test_a_backup_is_made_before_a_large_import_only(register: Register) -> None:
    chosen.make_before_many(register, 1_000)
    assert chosen.discover([register.vault.folder / "backups"]) == []
    choose(register, backup_on=False)
    chosen.make_before_many(register, 1_001)
    assert chosen.discover([register.vault.folder / "backups"]) == []
    choose(register, backup_on=True)

    chosen.make_before_many(register, 1_001)

    assert len(chosen.discover([register.vault.folder / "backups"])) == 1


def test_backups_are_found_without_a_key_and_once_only(register: Register, tmp_path: Path) -> None:
    choose(register, backup_folder=str(tmp_path))
    (older,) = chosen.make_due(register)
    stored(register, a_customer())
    (newer,) = chosen.make_due(register)
    (newer.path.parent / "register-broken.zip").write_bytes(b"nothing")

    found = chosen.discover([tmp_path, tmp_path / "gone", tmp_path])

    assert {one.path for one in found} == {older.path, newer.path}
    assert {one.customers for one in found} == {0, 1}


@pytest.mark.parametrize("is_told", [True, False])
def test_an_erasure_reaches_the_backups_before_the_next_one_is_made(
    register: Register,
    tmp_path: Path,
    *,
    is_told: bool,
) -> None:
    gone, _ = stored(register, a_customer(name="Unohdettava Oy"), a_customer())
    choose(register, backup_folder=str(tmp_path))
    (made,) = chosen.make_due(register)
    register.erasure.erase(register.erasure.plan([Place("customer", int(gone.id or 0))]))
    if is_told:
        chosen.tell_erased(register)

    restored = restore(made.path, tmp_path / "new", unlock, now=now)  # this computer is lost

    assert restored.customers == (1 if is_told else 2)


def test_telling_of_an_erasure_needs_no_place_that_is_there(
    register: Register, tmp_path: Path
) -> None:
    choose(register, backup_folder=str(tmp_path / "gone"))

    chosen.tell_erased(register)

    assert list(tmp_path.glob("gone")) == []


def test_a_place_that_is_missing_keeps_the_other_from_nothing(
    register: Register, tmp_path: Path
) -> None:
    choose(register, backup_folder=str(tmp_path / "gone"), backup_second=str(tmp_path))

    with pytest.raises(PlaceMissing):
        chosen.make_due(register)

    assert len(chosen.discover([tmp_path])) == 1


def test_a_stop_is_for_every_place(register: Register, tmp_path: Path) -> None:
    (tmp_path / "second").mkdir()
    choose(register, backup_folder=str(tmp_path), backup_second=str(tmp_path / "second"))

    with pytest.raises(errors.Cancelled):
        chosen.make_due(register, impatient(2))

    assert not list((tmp_path / "second").iterdir())


def test_a_network_that_was_lost_counts_as_a_place_that_is_missing(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    share, reached = tmp_path / "share", Path.stat
    choose(register, backup_second=str(share))

    def stat(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if path.is_relative_to(share):
            raise OSError(errno.ENOTCONN, "Transport endpoint is not connected")
        return reached(path, follow_symlinks=follow_symlinks)

    monkeypatch.setattr(Path, "stat", stat)

    assert len(chosen.make_due(register)) == 1
    with pytest.raises(PlaceMissing):
        automatic.take_due(register, share)
    with pytest.raises(PlaceMissing):
        backup.take(register, share / "out.zip", documents_inside=True)
    chosen.tell_erased(register)
