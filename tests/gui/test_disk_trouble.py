"""The folder of the register goes away while it is open, and comes back."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from register_app.db.connection import Connection
from register_app.errors import FolderReadOnly, StorageLost
from register_app.gui.application import Program
from register_app.gui.crash import CrashHook
from register_app.gui.pages.unlock import UnlockPage
from register_app.gui.session import Session
from register_app.gui.workspace import Workspace
from register_app.register import Register
from register_app.vault.vault import Vault
from tests.fixtures import PASSPHRASE, now
from tests.gui.conftest import StartProgram
from tests.gui.hands import dialog, line, press, shown, texts, write

NAME = "Mikael Häyrynen"


@contextmanager
def _gone(folder: Path) -> Iterator[None]:
    """Pull the stick out, and put it in again."""
    aside = folder.with_name("elsewhere")
    folder.rename(aside)
    yield
    aside.rename(folder)


def _pages(qtbot: QtBot, program: Program) -> Workspace:
    qtbot.waitUntil(lambda: bool(shown(QLineEdit, program.window)))
    write(PASSPHRASE, "Passphrase", program.window)
    press("Open", program.window)
    qtbot.waitUntil(lambda: isinstance(program.window.centralWidget(), Workspace))
    pages = program.window.centralWidget()
    assert isinstance(pages, Workspace)
    return pages


def _read(_register: Register, _: object) -> None:
    raise AssertionError("it cannot be read")


def _new_customer(qtbot: QtBot, pages: Workspace) -> None:
    next(act for act in pages.acts if act.title == "New customer").do()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    line("Name", dialog()).insert(NAME)


def _try_to_save(qtbot: QtBot, words: str) -> None:
    """Save, be told why not, and find in its place what was typed."""
    form = dialog()
    press("Save", form)
    qtbot.waitUntil(lambda: dialog() is not form)
    assert words in texts(dialog())
    dialog().close()
    qtbot.waitUntil(lambda: dialog() is form)
    assert line("Name", form).text() == NAME


def test_what_is_typed_waits_until_the_folder_is_back(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    program = start_program(vault_folder)
    _new_customer(qtbot, _pages(qtbot, program))
    with _gone(vault_folder):
        _try_to_save(qtbot, str(StorageLost.what))

    form = dialog()
    press("Save", form)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    program.end()
    with (
        Vault.unlock_with_passphrase(vault_folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        assert [one.name for one in register.customers.records.all()] == [NAME]


def test_what_is_typed_waits_where_nothing_may_be_written(
    qtbot: QtBot,
    start_program: StartProgram,
    vault_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program = start_program(vault_folder)
    _new_customer(qtbot, _pages(qtbot, program))
    execute = Connection.execute

    def refuse(self: Connection, sql: str, values: object = ()) -> object:
        if sql.startswith("INSERT INTO customer"):
            raise FolderReadOnly
        return execute(self, sql, values)  # type: ignore[arg-type]

    monkeypatch.setattr(Connection, "execute", refuse)
    _try_to_save(qtbot, str(FolderReadOnly.what))
    monkeypatch.undo()

    press("Save", dialog())
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    program.end()


def test_a_folder_that_is_gone_is_never_called_empty(session: Session, qtbot: QtBot) -> None:
    failures: list[object] = []
    with _gone(session.register.vault.folder):
        session.read(_read, failures.append, failures.append)
        qtbot.waitUntil(lambda: bool(failures))

    assert isinstance(failures[0], StorageLost)


def test_locking_goes_on_without_the_folder(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path, qapp: QApplication
) -> None:
    program = start_program(vault_folder)
    hook = CrashHook(qapp)
    _pages(qtbot, program)
    with _gone(vault_folder):
        program.lock()
        qtbot.waitUntil(lambda: isinstance(program.window.centralWidget(), UnlockPage))
        qtbot.waitUntil(lambda: "no register in this folder" in texts(program.window))
    hook.remove()

    press("Open", program.window)
    _pages(qtbot, program)
