"""A backup is restored by somebody at the window: beside an open register, and at the door."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from register_app.backups import chosen
from register_app.db.place import Place
from register_app.gui.application import Program
from register_app.gui.machine import Machine, remember_backups
from register_app.gui.pages.backups.found_table import FoundTable
from register_app.gui.pages.backups.restore_dialog import RestoreDialog
from register_app.gui.pages.settings.settings_page import SettingsPage
from register_app.gui.pages.start import StartPage
from register_app.gui.pages.unlock import UnlockPage
from register_app.gui.workspace import Workspace
from register_app.register import Register
from register_app.vault.vault import Vault
from tests.backups.kept import attached
from tests.builders import a_customer, stored
from tests.fixtures import NOW, PASSPHRASE, now
from tests.gui.conftest import StartProgram
from tests.gui.hands import (
    button,
    choose_file,
    dialog,
    keys,
    press,
    shown,
    shown_button,
    texts,
    write,
)
from tests.phone import secured

_LONG = 20_000


def _in_register(folder: Path, do: Callable[[Register], Any]) -> None:
    with (
        Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        do(register)


def _customers(folder: Path) -> int:
    counts: list[int] = []
    _in_register(folder, lambda register: counts.append(register.customers.count()))
    return counts[0]


def _fill(register: Register) -> None:
    """Back a register of two customers up; then erase one, and add three."""
    gone, _ = stored(register, a_customer(name="Poistuva Oy"), a_customer(name="Jäävä Oy"))
    chosen.make_due(register)
    register.erasure.erase(register.erasure.plan([Place("customer", gone.id or 0)]))
    stored(register, *[a_customer(name=f"Uusi {number}") for number in range(3)])


def _open(qtbot: QtBot, program: Program) -> Workspace:
    qtbot.waitUntil(lambda: "Passphrase" in texts(program.window), timeout=_LONG)
    write(PASSPHRASE, "Passphrase", program.window)
    press("Open", program.window)
    qtbot.waitUntil(lambda: isinstance(program.window.centralWidget(), Workspace), timeout=_LONG)
    pages = cast("Workspace", program.window.centralWidget())
    qtbot.waitUntil(pages.isVisible, timeout=_LONG)
    return pages


def _guide(qtbot: QtBot) -> RestoreDialog:
    found = dialog()
    assert isinstance(found, RestoreDialog)
    qtbot.waitUntil(lambda: "Looking for backups" not in texts(found), timeout=_LONG)
    return found


def _restore_beside(qtbot: QtBot, program: Program) -> RestoreDialog:
    """Restore the newest backup from the settings of the open register."""
    pages = _open(qtbot, program)
    press("Settings", pages)
    (page,) = shown(SettingsPage, pages)
    page.restore()
    guide = _guide(qtbot)
    press("Restore", guide)
    qtbot.waitUntil(lambda: "Restored and checked" in texts(guide), timeout=_LONG)
    return guide


def test_a_restored_register_is_compared_looked_at_and_kept(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    _in_register(vault_folder, _fill)
    program = start_program(vault_folder)
    guide = _restore_beside(qtbot, program)
    said = texts(guide)
    assert "Customers: 1 in the restored register, 4 in the one of today." in said
    assert "1 erasure made since then was done again." in said

    press("Look at the restored register", guide)
    pages = _open(qtbot, program)
    assert "You are looking at the register restored from" in texts(pages)
    press("Keep this one", pages)
    press("Keep this one", dialog())

    qtbot.waitUntil(lambda: "The restored register is yours now." in _said(), timeout=_LONG)
    press("OK", dialog())
    pages = _open(qtbot, program)
    assert "You are looking at" not in texts(pages)
    program.end()
    assert _customers(vault_folder) == 1
    assert _customers(vault_folder.with_name("vault-before-restore-2026-11-22")) == 4


def _said() -> str:
    try:
        return texts(dialog())
    except AssertionError:
        return ""


def test_going_back_survives_a_restart_of_the_program(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    _in_register(vault_folder, _fill)
    program = start_program(vault_folder)
    press("Look at the restored register", _restore_beside(qtbot, program))
    qtbot.waitUntil(lambda: isinstance(program.window.centralWidget(), UnlockPage), timeout=_LONG)
    restored = vault_folder.with_name("vault-restored-2026-11-22-0900")
    program.end()
    program = start_program(restored)
    pages = _open(qtbot, program)

    press("Go back to the former", pages)
    press("Go back", dialog())

    qtbot.waitUntil(lambda: program.window.centralWidget() is not pages, timeout=_LONG)
    pages = _open(qtbot, program)
    assert "You are looking at" not in texts(pages)
    assert pages.session.register.vault.folder == vault_folder
    program.end()
    assert _customers(restored) == 1


def test_a_closed_guide_changes_nothing(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    _in_register(vault_folder, _fill)
    program = start_program(vault_folder)
    guide = _restore_beside(qtbot, program)

    press("Close", guide)

    pages = cast("Workspace", program.window.centralWidget())
    assert pages.session.register.customers.count() == 4


def test_a_damaged_register_is_restored_at_the_door(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    _in_register(vault_folder, chosen.make_due)
    shutil.copytree(vault_folder / "backups", stick, dirs_exist_ok=True)
    shutil.rmtree(vault_folder / "backups")
    (vault_folder / "register.db").write_bytes(b"")
    remember_backups(vault_folder, (str(stick),))
    program = start_program(vault_folder)
    qtbot.waitUntil(
        lambda: "A file of the register is damaged." in texts(program.window), timeout=_LONG
    )
    press("Restore a backup", program.window)
    guide = _guide(qtbot)
    press("Restore", guide)
    press("With the passphrase", guide)
    write("something else", "Passphrase", guide)
    press("Restore", guide)
    qtbot.waitUntil(lambda: "The passphrase is wrong." in texts(guide), timeout=_LONG)

    write(PASSPHRASE, "Passphrase", guide)
    press("Restore", guide)

    qtbot.waitUntil(lambda: "It holds 0 customers" in texts(guide), timeout=_LONG)
    press("Look at the restored register", guide)
    pages = _open(qtbot, program)
    assert "You are looking at" in texts(pages)
    assert (vault_folder / "register.db").read_bytes() == b""


def test_a_new_computer_begins_with_a_backup_file(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path, tmp_path: Path
) -> None:
    _in_register(vault_folder, _fill)
    (file,) = vault_folder.rglob("register-2*.zip")
    program = start_program(tmp_path / "new" / "register")
    (page,) = shown(StartPage, program.window)
    press("Restore a backup", page)
    guide = _guide(qtbot)
    assert "No backup was found." in texts(guide)
    press("Choose a file", guide)
    assert isinstance(dialog(), QFileDialog)
    choose_file(file)
    qtbot.waitUntil(lambda: "No backup was found." not in texts(guide), timeout=_LONG)
    press("Restore", guide)
    press("With the passphrase", guide)
    press("Restore", guide)
    assert "Type it first." in texts(guide)
    write(PASSPHRASE, "Passphrase", guide)
    press("Restore", guide)
    qtbot.waitUntil(lambda: "Restored and checked" in texts(guide), timeout=_LONG)

    press("Look at the restored register", guide)

    pages = _open(qtbot, program)
    assert "You are looking at" not in texts(pages)  # there is no other
    assert pages.session.register.vault.folder == tmp_path / "new" / "register"


def test_a_file_that_is_no_backup_is_told(
    qtbot: QtBot, start_program: StartProgram, tmp_path: Path
) -> None:
    (tmp_path / "other.zip").write_bytes(b"something else")
    program = start_program(tmp_path / "new")
    press("Restore a backup", program.window)
    guide = _guide(qtbot)
    press("Choose a file", guide)

    choose_file(tmp_path / "other.zip")

    qtbot.waitUntil(
        lambda: "This file is not a backup of a register." in texts(guide), timeout=_LONG
    )


def test_a_backup_with_a_damaged_document_is_restored_without_it(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    def fill(register: Register) -> None:
        (customer,) = stored(register, a_customer())
        attached(register, customer.id or 0, b"tarjous")
        chosen.make_due(register)

    _in_register(vault_folder, fill)
    (document,) = vault_folder.glob("backups/*/documents/*")
    document.write_bytes(b"something else")
    pages = _open(qtbot, start_program(vault_folder))
    press("Settings", pages)
    (page,) = shown(SettingsPage, pages)
    page.restore()
    guide = _guide(qtbot)
    press("Restore", guide)
    qtbot.waitUntil(lambda: "This backup is damaged" in texts(guide), timeout=_LONG)

    press("Restore it without the damaged documents", guide)
    guide.findChildren(QPushButton)[-1].click()

    qtbot.waitUntil(lambda: "Restored and checked" in texts(guide), timeout=_LONG)
    assert "1 document could not be restored with it." in texts(guide)


def test_what_is_restored_with_a_passphrase_asks_for_the_one_time_code(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path, tmp_path: Path
) -> None:
    with (
        Vault.unlock_with_passphrase(vault_folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        secured(vault, NOW)
        (made,) = chosen.make_due(register)
    program = start_program(tmp_path / "new")
    press("Restore a backup", program.window)
    guide = _guide(qtbot)
    press("Choose a file", guide)
    choose_file(made.path)
    qtbot.waitUntil(button("Restore", guide).isEnabled, timeout=_LONG)
    press("Restore", guide)
    press("With the passphrase", guide)
    write(PASSPHRASE, "Passphrase", guide)
    press("Restore", guide)
    qtbot.waitUntil(lambda: "Restored and checked" in texts(guide), timeout=_LONG)

    press("Look at the restored register", guide)

    qtbot.waitUntil(lambda: isinstance(program.window.centralWidget(), UnlockPage), timeout=_LONG)
    qtbot.waitUntil(lambda: "Passphrase" in texts(program.window), timeout=_LONG)
    write(PASSPHRASE, "Passphrase", program.window)
    press("Open", program.window)
    qtbot.waitUntil(lambda: shown_button("Use a spare code", program.window), timeout=_LONG)


def test_keys_alone_lead_through_the_restore(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    _in_register(vault_folder, _fill)
    program = start_program(vault_folder)
    pages = _open(qtbot, program)
    press("Settings", pages)
    (page,) = shown(SettingsPage, pages)
    page.restore()
    guide = _guide(qtbot)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), FoundTable), timeout=_LONG)

    for _ in range(3):  # past the choice of a file, and the way back
        keys(qtbot, guide, "Tab")
    keys(qtbot, guide, "Return")
    qtbot.waitUntil(lambda: "Restored and checked" in texts(guide), timeout=_LONG)
    keys(qtbot, guide, "Return")

    qtbot.waitUntil(lambda: isinstance(program.window.centralWidget(), UnlockPage), timeout=_LONG)


def test_there_is_no_way_back_to_a_register_that_was_deleted(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    _in_register(vault_folder, _fill)
    program = start_program(vault_folder)
    press("Look at the restored register", _restore_beside(qtbot, program))
    qtbot.waitUntil(lambda: isinstance(program.window.centralWidget(), UnlockPage), timeout=_LONG)
    pages = _open(qtbot, program)
    shutil.rmtree(vault_folder)

    press("Go back to the former", pages)

    assert "is not in its folder any more" in texts(dialog())
    press("OK", dialog())
    assert program.window.centralWidget() is pages


def test_a_second_restore_stands_in_for_the_same_former_register(
    qtbot: QtBot, start_program: StartProgram, vault_folder: Path
) -> None:
    _in_register(vault_folder, _fill)
    program = start_program(vault_folder)
    press("Look at the restored register", _restore_beside(qtbot, program))
    qtbot.waitUntil(lambda: isinstance(program.window.centralWidget(), UnlockPage), timeout=_LONG)

    press("Look at the restored register", _restore_beside(qtbot, program))
    qtbot.waitUntil(lambda: isinstance(program.window.centralWidget(), UnlockPage), timeout=_LONG)

    again = vault_folder.with_name("vault-restored-2026-11-22-0900-2")
    assert Machine.load().trial[:2] == (str(again), str(vault_folder))
