"""Writing a large file in step with the disk."""

import os
import sys
from pathlib import Path

import pytest

from register_app.documents import write_behind
from register_app.documents.write_behind import WriteBehind
from register_app.errors import Cancelled

STEP = 1 << 16

linux = pytest.mark.skipif(sys.platform != "linux", reason="other systems keep their own pace")


@pytest.fixture(autouse=True)
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take steps that are quickly made."""
    monkeypatch.setattr(write_behind, "_STEP", STEP)


@pytest.fixture
def syncs(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return the list of what was synced on the way."""
    synced = list[int]()
    monkeypatch.setattr(os, "fdatasync", synced.append, raising=False)
    return synced


@pytest.mark.parametrize("forget", [False, True])
def test_what_is_written_comes_into_the_file_byte_for_byte(
    tmp_path: Path, *, forget: bool
) -> None:
    pieces = [os.urandom(size) for size in (1, STEP, 3 * STEP + 7, 0, STEP - 1, 5)]

    with (tmp_path / "file").open("wb") as file, WriteBehind(file, forget=forget) as behind:
        for piece in pieces:
            assert behind.write(piece) == len(piece)

    assert (tmp_path / "file").read_bytes() == b"".join(pieces)


@linux
def test_each_step_goes_to_the_disk_before_the_file_is_whole(
    tmp_path: Path, syncs: list[int]
) -> None:
    with (tmp_path / "file").open("wb") as file:
        with WriteBehind(file) as behind:
            for _ in range(7):
                behind.write(bytes(STEP // 2))
        assert syncs == [file.fileno()] * 3


@linux
def test_a_small_file_is_left_to_who_opened_it(tmp_path: Path, syncs: list[int]) -> None:
    with (tmp_path / "file").open("wb") as file, WriteBehind(file) as behind:
        behind.write(bytes(STEP - 1))

    assert syncs == []


def _refuse(_: int) -> None:
    raise OSError(28, "no room is left")


def _write(path: Path, steps: int, then: BaseException | None = None) -> None:
    with path.open("wb") as file, WriteBehind(file) as behind:
        for _ in range(steps):
            behind.write(bytes(STEP))
        if then is not None:
            raise then


@linux
@pytest.mark.parametrize("steps", [1, 2])
def test_a_disk_that_refuses_a_step_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    monkeypatch.setattr(os, "fdatasync", _refuse)

    with pytest.raises(OSError, match="no room"):
        _write(tmp_path / "file", steps)


@linux
def test_what_stopped_the_writing_is_raised_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fdatasync", _refuse)

    with pytest.raises(Cancelled):
        _write(tmp_path / "file", 1, then=Cancelled())
