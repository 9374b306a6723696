"""Files written as a whole or not at all."""

import os
import stat
import sys
from pathlib import Path

import pytest

from register_app import errors
from register_app.reports.saved_file import (
    PART,
    FileOfRegister,
    NoFileThere,
    require_writable,
    save,
    save_new,
    written,
)
from register_app.vault.vault import Vault
from tests.fixtures import PASSPHRASE


def test_a_file_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    path.write_bytes(b"old")

    save(path, b"new")

    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_name_may_be_as_long_as_names_can_be(tmp_path: Path) -> None:
    path = tmp_path / f"{'x' * 251}.pdf"

    save(path, b"new")

    assert path.read_bytes() == b"new"


def test_a_failure_leaves_the_older_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    path.write_bytes(b"old")

    def stop_half_way() -> None:
        with written(path) as part:
            part.write_bytes(b"half")
            raise ValueError("half way")

    with pytest.raises(ValueError, match="half way"):
        stop_half_way()

    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_what_a_killed_process_left_of_a_list_goes_when_one_is_written_again(
    tmp_path: Path,
) -> None:
    with written(tmp_path / "a.csv") as part:
        left, fresh = (part.with_name(part.name.replace(".part", f"{n}.part")) for n in (1, 2))
        part.write_text("Aino Aalto")
    foreign = tmp_path / ".somebody-elses.part"
    for path in (left, fresh, foreign):
        path.write_text("Aino Aalto")
    folder = left.with_name(f"{PART}rows")
    folder.mkdir()
    (folder / "sheet1").write_text("Aino Aalto")
    for path in (left, folder, foreign):
        os.utime(path, (0, 0))

    with written(tmp_path / "b.csv") as part:
        part.write_text("Ville Virta")

    assert set(tmp_path.iterdir()) == {tmp_path / "a.csv", tmp_path / "b.csv", fresh, foreign}


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    path = tmp_path / "none" / "out.pdf"

    with pytest.raises(errors.StorageLost):
        save(path, b"")
    with pytest.raises(errors.StorageLost):
        save_new(path, b"")
    with pytest.raises(errors.StorageLost):
        require_writable(path)


def test_a_secret_is_never_written_over_a_file(tmp_path: Path) -> None:
    path = tmp_path / "code.txt"
    path.write_bytes(b"old")

    with pytest.raises(errors.RegisterError):
        save_new(path, b"new")

    assert path.read_bytes() == b"old"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_a_secret_is_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "code.txt"

    save_new(path, b"secret")

    assert path.read_bytes() == b"secret"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_place_that_can_be_written_is_left_as_it_was(tmp_path: Path) -> None:
    require_writable(tmp_path / "out.pdf")

    assert list(tmp_path.iterdir()) == []


def test_no_file_of_a_register_is_ever_written_over(vault_folder: Path) -> None:
    inner = vault_folder / "documents" / "incoming"
    inner.mkdir(parents=True)
    (inner / "a").write_bytes(b"sealed")
    for name in ("register.db", "keys.json", "index.db", "documents/incoming/a"):
        path = vault_folder / name
        with pytest.raises(FileOfRegister):
            save(path, b"of the person")
        with pytest.raises(FileOfRegister):
            require_writable(path)

    with Vault.unlock_with_passphrase(vault_folder, PASSPHRASE) as vault:
        assert vault.folder == vault_folder
    assert (inner / "a").read_bytes() == b"sealed"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks for a right to make links")
def test_a_link_leads_to_no_file_of_a_register(vault_folder: Path) -> None:
    link = vault_folder.parent / "link"
    link.symlink_to(vault_folder)

    with pytest.raises(FileOfRegister):
        save(link / "register.db", b"of the person")


def test_a_new_file_beside_a_register_is_written(vault_folder: Path) -> None:
    save(vault_folder / "notice.pdf", b"of the person")

    assert (vault_folder / "notice.pdf").read_bytes() == b"of the person"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among its files")
def test_what_is_no_file_stays_what_it_is(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    for path in (pipe, tmp_path, Path()):
        with pytest.raises(NoFileThere):
            save(path, b"of the person")
        with pytest.raises(NoFileThere):
            require_writable(path)

    assert pipe.is_fifo()
    assert list(tmp_path.iterdir()) == [pipe]
