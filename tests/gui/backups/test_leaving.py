"""The backup at the end of work."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from register_app.backups import chosen
from register_app.gui.application import Program
from register_app.gui.backups.leaving import LeavingBackup
from register_app.gui.machine import Machine
from register_app.gui.session import Session
from register_app.gui.workspace import Workspace
from register_app.register import Register
from register_app.vault.vault import Vault
from tests.backups.kept import choose
from tests.builders import a_customer, stored
from tests.fixtures import PASSPHRASE, now
from tests.gui.conftest import StartProgram
from tests.gui.hands import dialog, press, shown, texts, write

_LONG = 20_000


@pytest.fixture
def above(qtbot: QtBot) -> QWidget:
    """Show a window over which something may open."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def _in_register(folder: Path, do: Callable[[Register], object]) -> None:
    with (
        Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        do(register)


def _open(qtbot: QtBot, program: Program) -> None:
    qtbot.waitUntil(lambda: "Passphrase" in texts(program.window), timeout=_LONG)
    write(PASSPHRASE, "Passphrase", program.window)
    press("Open", program.window)
    qtbot.waitUntil(lambda: bool(shown(Workspace, program.window)), timeout=_LONG)


def _open_and_close(qtbot: QtBot, program: Program) -> None:
    _open(qtbot, program)
    program.window.close()
    qtbot.waitUntil(lambda: not program.window.isVisible(), timeout=_LONG)
    program.end()


def _backups(folder: Path) -> int:
    return len(chosen.discover([folder / "backups"]))


def test_closing_makes_a_backup_when_something_has_changed(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    _open_and_close(qtbot, start_program(vault_folder))
    _open_and_close(qtbot, start_program(vault_folder))
    assert _backups(vault_folder) == 1
    _in_register(vault_folder, lambda register: stored(register, a_customer()))

    _open_and_close(qtbot, start_program(vault_folder))

    assert _backups(vault_folder) == 2
    assert not (vault_folder / "register.db-wal").exists()
    assert Machine.load().geometry


def test_closing_makes_none_where_backups_are_off(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    _in_register(vault_folder, lambda register: choose(register, backup_on=False))

    _open_and_close(qtbot, start_program(vault_folder))

    assert _backups(vault_folder) == 0


def test_a_backup_that_fails_keeps_nobody_from_closing(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path, tmp_path: Path
) -> None:
    gone = str(tmp_path / "stick")
    _in_register(vault_folder, lambda register: choose(register, backup_folder=gone))
    program = start_program(vault_folder)
    _open(qtbot, program)
    program.window.close()
    qtbot.waitUntil(lambda: bool(shown(LeavingBackup, program.window)), timeout=_LONG)
    assert "The folder for the backups cannot be reached." in texts(dialog())
    press("Try again", dialog())
    qtbot.waitUntil(lambda: "was not made" in texts(dialog()), timeout=_LONG)

    press("Close without", dialog())

    qtbot.waitUntil(lambda: not program.window.isVisible(), timeout=_LONG)


def test_the_end_of_the_system_is_not_held_up(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    program = start_program(vault_folder)
    _open(qtbot, program)
    write("Toinen nimi", "Search", program.window)

    program.hurry()

    assert program.window.close()
    program.end()
    assert _backups(vault_folder) == 0


def test_the_end_of_the_system_stops_a_backup_under_way(
    session: Session, qtbot: QtBot, above: QWidget
) -> None:
    stored(session.register, a_customer())
    leaving = LeavingBackup(session, above)

    with qtbot.waitSignal(leaving.over):
        leaving.hurry()

    session.close()
    assert _backups(session.register.vault.folder) == 0


def test_what_takes_long_is_shown_and_can_be_left(
    session: Session, qtbot: QtBot, above: QWidget
) -> None:
    leaving = LeavingBackup(session, above)
    leaving.open()
    assert "Making the backup" in texts(leaving)

    with qtbot.waitSignal(leaving.over):
        press("Close without", leaving)
