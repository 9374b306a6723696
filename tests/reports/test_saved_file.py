"""Files written as a whole or not at all."""

import stat
import sys
from pathlib import Path

import pytest

from register_app import errors
from register_app.reports.saved_file import require_writable, save, save_new, written


def test_a_file_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    path.write_bytes(b"old")

    save(path, b"new")

    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


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
