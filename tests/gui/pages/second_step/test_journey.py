"""From setting a code up to the next morning, with an authenticator of somebody else."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from register_app.gui.application import Program
from register_app.gui.pages.unlock import UnlockPage
from register_app.gui.workspace import Workspace
from tests.fixtures import NOW, PASSPHRASE
from tests.gui.conftest import StartProgram
from tests.gui.hands import (
    button,
    dialog,
    keys,
    line,
    press,
    shown,
    shown_button,
    texts,
    turn_to,
    write,
)
from tests.phone import Oathtool


def _give_passphrase(qtbot: QtBot, program: Program) -> None:
    qtbot.waitUntil(lambda: bool(shown(QLineEdit, program.window)))
    write(PASSPHRASE, "Passphrase", program.window)
    QTest.keyClick(line("Passphrase", program.window), Qt.Key.Key_Return)


def _give_code(qtbot: QtBot, program: Program, code: str) -> None:
    qtbot.waitUntil(lambda: shown_button("Use a spare code", program.window))
    write(code, "One-time code", program.window)
    QTest.keyClick(line("One-time code", program.window), Qt.Key.Key_Return)


def _workspace(qtbot: QtBot, program: Program) -> Workspace:
    qtbot.waitUntil(lambda: isinstance(program.window.centralWidget(), Workspace))
    pages = cast("Workspace", program.window.centralWidget())
    qtbot.waitUntil(pages.isVisible)
    return pages


def _lock(qtbot: QtBot, program: Program) -> None:
    keys(qtbot, program.window, "Ctrl+L")
    qtbot.waitUntil(lambda: isinstance(program.window.centralWidget(), UnlockPage))


def _set_up(qtbot: QtBot, pages: Workspace) -> Oathtool:
    press("Settings", pages)
    turn_to("Protection", pages)
    found = button("Ask for a one-time code", pages)
    found.setFocus()
    QTest.keyClick(found, Qt.Key.Key_Return)
    asked = dialog()
    halves = [line(f"Setup key, {half} half", asked).text() for half in ("first", "second")]
    phone = Oathtool("".join(halves), ())
    write(phone.shows(NOW, -2), "First code", asked)
    write(phone.shows(NOW, -1), "The next code", asked)
    press("Continue", asked)
    qtbot.waitUntil(lambda: bool(shown(QPlainTextEdit, asked)))
    spare = shown(QPlainTextEdit, asked)[0].toPlainText().split()
    press("I have written the codes down", asked)
    press("Finish", asked)
    qtbot.waitUntil(lambda: "A code from your phone is asked" in texts(pages))
    return Oathtool(phone.secret, tuple(spare))


def test_code_is_asked_from_the_next_opening_on(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    program = start_program(vault_folder)
    _give_passphrase(qtbot, program)
    phone = _set_up(qtbot, _workspace(qtbot, program))
    _lock(qtbot, program)
    _give_passphrase(qtbot, program)
    qtbot.waitUntil(lambda: shown_button("Use a spare code", program.window))
    program.lock()  # the screen was locked before the second door
    qtbot.waitUntil(lambda: "Open the register" in texts(program.window))
    _give_passphrase(qtbot, program)
    _give_code(qtbot, program, phone.shows(NOW))
    _workspace(qtbot, program)
    _lock(qtbot, program)

    _give_passphrase(qtbot, program)
    _give_code(qtbot, program, phone.shows(NOW))
    qtbot.waitUntil(lambda: "has been used already" in texts(program.window))
    _give_code(qtbot, program, phone.shows(NOW, 1))

    pages = _workspace(qtbot, program)
    turn_to("Protection", pages)
    assert "A code from your phone is asked" in texts(pages)
