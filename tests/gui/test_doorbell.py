"""A second start brings the window of the first forward."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from register_app.gui import running
from register_app.gui.pages.unlock import UnlockPage
from register_app.vault.seat import Seat
from tests.gui.conftest import StartProgram
from tests.gui.hands import choose_file, press, texts


def test_second_start_raises_the_window_of_the_first(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    window = start_program(vault_folder).window
    window.showMinimized()

    Seat(vault_folder).ring("token-1")

    qtbot.waitUntil(lambda: not window.isMinimized())
    assert not (vault_folder / "window.request").exists()
    assert os.environ.pop("XDG_ACTIVATION_TOKEN") == "token-1"


def test_answered_start_ends_well_and_shows_nothing(
    vault_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Seat(vault_folder)
    first.take()
    monkeypatch.setattr(running, "ring", lambda _: None)  # answered before it looks

    assert running.run(vault_folder) == 0


def test_silent_first_window_is_explained(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    first = Seat(vault_folder)
    first.take()

    window = start_program(vault_folder).window

    qtbot.waitUntil(lambda: "in use in another window" in texts(window))
    first.leave()


def test_register_that_is_open_in_another_window_is_not_opened_twice(
    qtbot: QtBot, start_program: StartProgram, tmp_path: Path, vault_folder: Path
) -> None:
    first = Seat(vault_folder)
    first.take()
    program = start_program(tmp_path / "new")
    press("Open a register that exists", program.window)
    choose_file(vault_folder)

    qtbot.waitUntil(lambda: isinstance(program.window.centralWidget(), UnlockPage))

    qtbot.waitUntil(lambda: "in use in another window" in texts(program.window))
    assert first.wish() is not None  # it was asked to come forward
    first.leave()


def test_seat_is_free_when_the_program_has_ended(
    start_program: StartProgram, vault_folder: Path
) -> None:
    program = start_program(vault_folder)
    assert not Seat(vault_folder).take()

    program.end()

    assert Seat(vault_folder).take()
