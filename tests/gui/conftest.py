"""The window for tests: a program with a keyring of its own, and a machine nobody owns."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from register_app.gui import constants
from register_app.gui.application import Program
from register_app.gui.locking.again import Begin
from register_app.gui.locking.return_to import ReturnTo
from register_app.gui.opening import Doors, FindKeyring
from register_app.gui.session import Session
from register_app.register import Register
from tests.fakes import FakeKeyring
from tests.fixtures import CHEAP, now
from tests.gui import sessions

OnScreen = Callable[[QWidget], None]


class StartProgram(Protocol):
    """Starts the program on a folder."""

    def __call__(
        self,
        folder: Path,
        *,
        find_keyring: FindKeyring | None = None,
        begin_again: Begin | None = None,
        place: ReturnTo | None = None,
    ) -> Program:
        """Return it with its window open."""


@pytest.fixture(autouse=True, scope="session")
def _lasting_constants(qapp: QCoreApplication) -> None:
    """Let the tests call Qt as often as they like; no widget is made without an application."""
    assert qapp
    constants.make_lasting()


@pytest.fixture(autouse=True, scope="session")
def _collector_off() -> Iterator[None]:
    """Let no worker thread sweep up a widget, as the program does."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def _swept() -> Iterator[None]:
    """Sweep up after each test, on the thread of the window."""
    yield
    gc.collect(1)


@pytest.fixture(autouse=True)
def machine_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the options of this machine in a folder of the test."""
    folder = tmp_path / "config"
    for variable in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(folder))
    return folder


@pytest.fixture
def session(register: Register, machine_folder: Path, qtbot: QtBot) -> Iterator[Session]:
    """Return the register as the window sees it, with windows closed before it."""
    assert machine_folder  # plain copies go there
    assert qtbot
    with sessions.opened(register) as session:
        yield session


@pytest.fixture
def on_screen(session: Session, qtbot: QtBot) -> Iterator[OnScreen]:
    """Show widgets to a person; they are gone before the register is closed."""
    shown: list[QWidget] = []

    def make(widget: QWidget) -> None:
        shown.append(widget)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()

    yield make
    for widget in shown:
        widget.hide()
        widget.deleteLater()
        QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)


@pytest.fixture
def keyring() -> FakeKeyring:
    """Return the keyring of the computer, still empty."""
    return FakeKeyring()


@pytest.fixture
def start_program(qtbot: QtBot, keyring: FakeKeyring) -> Iterator[StartProgram]:
    """Start the program on a folder; it ends with the test."""
    started: list[Program] = []

    def start(
        folder: Path,
        *,
        find_keyring: FindKeyring | None = None,
        begin_again: Begin | None = None,
        place: ReturnTo | None = None,
    ) -> Program:
        doors = Doors(folder, now, find_keyring or (lambda _: keyring), CHEAP)
        program = Program(doors, "en", begin_again)
        started.append(program)
        with qtbot.waitActive(program.window):
            program.start(place)
            program.window.activateWindow()
        return program

    yield start
    for program in started:
        program.end()
        program.window.deleteLater()
