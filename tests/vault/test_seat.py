"""One window for each vault: the second finds the first, whatever became of its files."""

import os
import signal
import time
from pathlib import Path

import pytest

from register_app.vault.seat import Seat
from tests.children import begun


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def _sit(folder: Path) -> None:
    seat = Seat(folder)
    assert seat.take()
    (folder / "sits").touch()
    while True:
        signal.pause()


def _wait_for(path: Path) -> None:
    end = time.monotonic() + 20
    while not path.exists():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_only_one_has_the_seat_until_it_is_left(folder: Path) -> None:
    first, second = Seat(folder), Seat(folder)
    assert first.take()
    assert first.take()
    assert not second.take()

    first.leave()

    assert second.take()


def test_seats_of_different_vaults_are_apart(tmp_path: Path) -> None:
    for name in ("one", "other"):
        (tmp_path / name).mkdir()

    assert Seat(tmp_path / "one").take()
    assert Seat(tmp_path / "other").take()


@pytest.mark.skipif(os.name == "nt", reason="no signals")
def test_seat_of_a_killed_program_is_free_though_its_file_is_left(folder: Path) -> None:
    process = begun(_sit, folder)
    _wait_for(folder / "sits")
    assert not Seat(folder).take()

    process.kill()
    process.join()

    assert (folder / "window.lock").exists()
    assert Seat(folder).take()


def test_number_of_a_living_process_in_a_left_file_means_nothing(folder: Path) -> None:
    (folder / "window.lock").write_text(str(os.getpid()), encoding="utf-8")

    assert Seat(folder).take()


def test_wish_is_granted_once_and_hands_the_token_over(folder: Path) -> None:
    first, second = Seat(folder), Seat(folder)
    first.take()
    second.ring("token-1")

    assert first.wish() == "token-1"
    assert first.wish() is None
    assert second.is_answered()


def test_silent_window_lets_the_second_go_on_and_hears_nothing_later(folder: Path) -> None:
    first, second = Seat(folder), Seat(folder)
    first.take()
    second.ring()

    assert not second.is_answered(patience=0.01)

    assert first.wish() is None


@pytest.mark.parametrize("text", ["", "then token", "1.5 token", "\0" * 600])
def test_stale_or_broken_wish_is_put_away(folder: Path, text: str) -> None:
    first = Seat(folder)
    first.take()
    (folder / "window.request").write_text(text, encoding="utf-8")

    assert first.wish() is None
    assert not (folder / "window.request").exists()


def test_wish_left_from_before_is_not_for_the_next_window(folder: Path) -> None:
    Seat(folder).ring("old")

    first = Seat(folder)
    first.take()

    assert first.wish() is None


def test_folder_that_is_not_there_yet_stays_away(tmp_path: Path) -> None:
    assert Seat(tmp_path / "new").take()
    assert not (tmp_path / "new").exists()


@pytest.mark.skipif(os.name == "nt", reason="folders have no such rights")
def test_folder_that_cannot_be_written_stops_nobody(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seat = Seat(folder)

    def refuse() -> None:
        raise PermissionError

    monkeypatch.setattr(seat._lock, "acquire", refuse)  # noqa: SLF001  root may write anywhere

    assert seat.take()
    assert not seat.is_ours


@pytest.mark.skipif(os.name == "nt", reason="no pipes in folders")
def test_pipe_of_a_stranger_keeps_nobody_waiting(folder: Path) -> None:
    first = Seat(folder)
    first.take()
    os.mkfifo(folder / "window.request")

    assert first.wish() is None
    assert not (folder / "window.request").exists()
