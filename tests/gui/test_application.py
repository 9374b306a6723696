"""The program from its first start to the locked door, as a person goes through it."""

import shutil
import threading
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from register_app.db import integrity
from register_app.errors import KeyringMissing
from register_app.gui.application import Program
from register_app.gui.machine import Machine, remember
from register_app.gui.pages.privacy.requests.requests_tab import RequestsTab
from register_app.gui.pages.start import StartPage
from register_app.gui.pages.unlock import UnlockPage
from register_app.gui.tasks.due_dialog import DueDialog
from register_app.gui.workspace import Workspace
from register_app.register import Register
from register_app.requests.request import Request
from register_app.tasks.task import Task
from register_app.vault.os_keyring import Keyring
from register_app.vault.recovery_code import RecoveryCode
from register_app.vault.vault import Vault
from tests.builders import TITLE
from tests.fakes import FakeKeyring
from tests.fixtures import PASSPHRASE, now
from tests.gui.conftest import StartProgram
from tests.gui.hands import (
    button,
    choose_file,
    code_on,
    dialog,
    keys,
    line,
    press,
    read_back,
    shown,
    texts,
    write,
)

FIRM = "Testaajan Maalaus Oy"


def _none_here(_: threading.Event) -> Keyring:
    raise KeyringMissing


def _to_protection(qtbot: QtBot, program: Program) -> None:
    window = program.window
    press("English", window)
    write(FIRM, "Name of the firm", window)
    write("2077474-0", "Business ID", window)
    press("Next", window)


def _create(qtbot: QtBot, program: Program) -> None:
    press("Create the register", program.window)
    qtbot.waitUntil(lambda: "recovery sheet" in texts(program.window))
    qtbot.waitUntil(button("Save as PDF", program.window).isEnabled)


def _save_sheet(qtbot: QtBot, program: Program, path: Path) -> None:
    press("Save as PDF", program.window)
    choose_file(path)
    qtbot.waitUntil(lambda: "Saved as" in texts(program.window))


def _workspace(qtbot: QtBot, program: Program) -> Workspace:
    qtbot.waitUntil(lambda: isinstance(program.window.centralWidget(), Workspace))
    pages = cast("Workspace", program.window.centralWidget())
    qtbot.waitUntil(pages.isVisible)
    return pages


def _open(qtbot: QtBot, program: Program) -> Workspace:
    """Open the door with the passphrase."""
    qtbot.waitUntil(lambda: bool(shown(QLineEdit, program.window)))
    write(PASSPHRASE, "Passphrase", program.window)
    press("Open", program.window)
    return _workspace(qtbot, program)


def test_first_start_leads_to_a_register(
    qtbot: QtBot, start_program: StartProgram, tmp_path: Path
) -> None:
    program = start_program(tmp_path / "new")
    _to_protection(qtbot, program)
    _create(qtbot, program)
    _save_sheet(qtbot, program, tmp_path / "sheet.pdf")
    code = code_on(tmp_path / "sheet.pdf")
    read_back(program.window, code)
    press("Next", program.window)
    qtbot.waitUntil(lambda: "begin with" in texts(program.window))
    press("Start empty", program.window)

    assert FIRM in texts(_workspace(qtbot, program))
    program.end()
    with Vault.unlock_with_recovery_code(tmp_path / "new", code.text) as vault:
        assert vault.recovery_confirmed == now().date()
        with Register(vault, now) as register:
            assert register.settings.load().firm_business_id == "2077474-0"


def test_wrong_business_id_does_not_pass(
    qtbot: QtBot, start_program: StartProgram, tmp_path: Path
) -> None:
    window = start_program(tmp_path / "new").window
    press("English", window)
    write(FIRM, "Name of the firm", window)
    write("2077474-1", "Business ID", window)
    press("Next", window)

    assert "check digit does not match" in texts(window)
    assert line("Business ID", window).hasFocus()


def test_firm_without_a_name_does_not_pass(
    qtbot: QtBot, start_program: StartProgram, tmp_path: Path
) -> None:
    window = start_program(tmp_path / "new").window
    press("English", window)
    press("Next", window)

    assert "Write the name of the firm." in texts(window)


def test_going_back_keeps_what_was_typed(
    qtbot: QtBot, start_program: StartProgram, tmp_path: Path
) -> None:
    program = start_program(tmp_path / "new")
    _to_protection(qtbot, program)
    press("Back", program.window)

    assert line("Name of the firm", program.window).text() == FIRM


def test_without_a_keyring_a_passphrase_is_asked(
    qtbot: QtBot, start_program: StartProgram, tmp_path: Path, keyring: FakeKeyring
) -> None:
    program = start_program(tmp_path / "new", find_keyring=_none_here)
    _to_protection(qtbot, program)
    window = program.window
    qtbot.waitUntil(lambda: "no keyring" in texts(window))
    write("short", "New passphrase", window)
    press("Create the register", window)
    assert "too short" in texts(window)
    write(PASSPHRASE, "New passphrase", window)
    write(PASSPHRASE + "x", "The same again", window)
    press("Create the register", window)
    assert "not the same" in texts(window)
    write(PASSPHRASE, "The same again", window)
    _create(qtbot, program)

    program.end()
    Vault.unlock_with_passphrase(tmp_path / "new", PASSPHRASE).lock()
    assert keyring.entries == {}


def test_sheet_must_be_read_back(
    qtbot: QtBot, start_program: StartProgram, tmp_path: Path
) -> None:
    program = start_program(tmp_path / "new")
    _to_protection(qtbot, program)
    _create(qtbot, program)
    _save_sheet(qtbot, program, tmp_path / "sheet.pdf")
    read_back(program.window, RecoveryCode.new())
    press("Next", program.window)

    assert "not what the sheet says" in texts(program.window)


def test_sample_customers_come_with_a_year_of_work(
    qtbot: QtBot, start_program: StartProgram, tmp_path: Path
) -> None:
    program = start_program(tmp_path / "new")
    _to_protection(qtbot, program)
    _create(qtbot, program)
    _save_sheet(qtbot, program, tmp_path / "sheet.pdf")
    read_back(program.window, code_on(tmp_path / "sheet.pdf"))
    press("Next", program.window)
    qtbot.waitUntil(lambda: "begin with" in texts(program.window))
    press("Try with sample customers", program.window)
    workspace = _workspace(qtbot, program)

    qtbot.waitUntil(lambda: "Undo: Attach" in texts(workspace), timeout=30_000)


def test_passphrase_opens_the_door(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    program = start_program(vault_folder)
    _open(qtbot, program)

    assert Machine.load().vault == str(vault_folder)


def test_wrong_passphrase_is_told_with_the_next_step(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    window = start_program(vault_folder).window
    qtbot.waitUntil(lambda: bool(shown(QLineEdit, window)))
    write("something else", "Passphrase", window)
    press("Open", window)
    qtbot.waitUntil(lambda: "The passphrase is wrong." in texts(window))

    assert "recovery code on your recovery sheet" in texts(window)
    assert line("Passphrase", window).isEnabled()


def test_locking_leads_back_to_the_same_page(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    program = start_program(vault_folder)
    workspace = _open(qtbot, program)
    press("Settings", workspace)
    before = workspace.place
    keys(qtbot, program.window, "Ctrl+L")
    qtbot.waitUntil(lambda: isinstance(program.window.centralWidget(), UnlockPage))
    Vault.unlock_with_passphrase(vault_folder, PASSPHRASE).lock()  # nobody holds it any more

    assert _open(qtbot, program).place == before > 0


def test_language_changes_without_a_restart(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    program = start_program(vault_folder)
    workspace = _open(qtbot, program)
    press("Settings", workspace)
    place = workspace.place
    QApplication.processEvents()  # a long page takes its shape in several steps
    press("Suomi", workspace)
    qtbot.waitUntil(lambda: program.window.centralWidget() is not workspace)
    rebuilt = _workspace(qtbot, program)

    assert rebuilt.place == place
    assert QLocale().language() is QLocale.Language.Finnish
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Peru"
    assert Machine.load().language == "fi"
    assert button("Suomi", rebuilt).isChecked()


def test_unsaved_text_is_kept_by_the_lock_and_offered_after_it(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    program = start_program(vault_folder)
    workspace = _open(qtbot, program)
    press("Settings", workspace)
    write("Toinen nimi", "Name of the firm", workspace)
    press("Lock", workspace)
    qtbot.waitUntil(lambda: isinstance(program.window.centralWidget(), UnlockPage))
    assert QApplication.activeModalWidget() is None  # nobody was asked

    pages = _open(qtbot, program)
    press("Show what was typed", pages)
    assert "Settings · Name of the firm" in texts(dialog())
    press("Copy", dialog())
    assert QGuiApplication.clipboard().text() == "Toinen nimi"
    press("Done", dialog())

    assert QApplication.activeModalWidget() is None
    assert pages.session.register.drafts.all() == []


def test_register_that_vanished_is_not_a_first_start(
    qtbot: QtBot, start_program: StartProgram, tmp_path: Path
) -> None:
    gone = tmp_path / "stick"
    remember(vault=str(gone))
    window = start_program(gone).window
    qtbot.waitUntil(lambda: "no register in this folder" in texts(window))
    press("Make a new register here", window)

    assert isinstance(window.centralWidget(), StartPage)


def test_another_folder_can_be_opened(
    qtbot: QtBot, start_program: StartProgram, tmp_path: Path, vault_folder: Path
) -> None:
    program = start_program(tmp_path / "new")
    press("Open a register that exists", program.window)
    choose_file(vault_folder)
    qtbot.waitUntil(lambda: isinstance(program.window.centralWidget(), UnlockPage))

    _open(qtbot, program)


def _task_for_today(folder: Path, *, is_shown: bool = True) -> None:
    with (
        Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
        register.change(TITLE),
    ):
        register.tasks.records.save(Task(title="Soita", due=now().date()))
        settings = register.settings
        settings.save(replace(settings.load(), tasks_at_unlock=is_shown))


def test_due_tasks_are_shown_when_the_register_is_opened(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    _task_for_today(vault_folder)
    pages = _open(qtbot, start_program(vault_folder))
    shown_first = dialog()
    assert isinstance(shown_first, DueDialog)

    press("Show all tasks", shown_first)

    assert pages.place == 1


def test_requests_that_press_are_shown_when_the_register_is_opened(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    with (
        Vault.unlock_with_passphrase(vault_folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
        register.change(TITLE),
    ):
        register.requests.save(Request(name="Kaisa Koivu", received_on=date(2026, 10, 1)))
    pages = _open(qtbot, start_program(vault_folder))
    shown_first = dialog()
    assert "Kaisa Koivu" in texts(shown_first)

    press("Show the requests", shown_first)

    assert len(shown(RequestsTab, pages)) == 1


def test_nothing_is_shown_at_the_opening_unless_it_is_wished(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    _task_for_today(vault_folder, is_shown=False)
    _open(qtbot, start_program(vault_folder))

    assert QApplication.activeModalWidget() is None


def test_nothing_is_shown_at_the_opening_when_nothing_is_due(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    _open(qtbot, start_program(vault_folder))

    assert QApplication.activeModalWidget() is None


def _killed(folder: Path, copy: Path) -> Path:
    """Return the folder as a killed program leaves it."""
    with Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault, Register(vault, now) as opened:
        with opened.change(TITLE):
            opened.settings.save(replace(opened.settings.load(), firm_name=FIRM))
        shutil.copytree(folder, copy)
    return copy


def test_after_a_kill_the_register_says_that_all_is_there(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path, tmp_path: Path
) -> None:
    program = start_program(_killed(vault_folder, tmp_path / "killed"))
    pages = _open(qtbot, program)

    assert FIRM in texts(pages)
    qtbot.waitUntil(lambda: "Everything saved is there" in texts(pages))
    program.end()
    again = start_program(tmp_path / "killed")
    assert "unexpectedly" not in texts(_open(qtbot, again))


def test_after_a_kill_damage_is_told(
    qtbot: QtBot,
    start_program: StartProgram,
    vault_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(integrity, "problems", lambda *_, **__: ["page 3"])
    program = start_program(_killed(vault_folder, tmp_path / "killed"))
    _open(qtbot, program)

    qtbot.waitUntil(lambda: "is damaged" in texts(dialog()))
    press("Close it and see what can be saved", dialog())
    qtbot.waitUntil(lambda: isinstance(program.window.centralWidget(), UnlockPage))
    assert button("See what can be saved", program.window).isVisible()
