"""From a damaged register to one that is whole, as a person goes through it."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from register_app.errors import DiskFull
from register_app.gui.application import Program
from register_app.gui.pages.backups.restore_dialog import RestoreDialog
from register_app.gui.pages.salvage import words
from register_app.gui.pages.salvage.salvage_page import SalvagePage, folder_beside
from register_app.gui.pages.unlock import UnlockPage
from register_app.gui.workspace import Workspace
from register_app.register import Register
from register_app.salvage import save as saving
from register_app.salvage.reading import Broken, PageClass, Table
from register_app.salvage.save import Damage
from register_app.vault.vault import Vault
from tests.builders import a_customer, stored
from tests.fixtures import NOW, PASSPHRASE, now
from tests.gui.conftest import StartProgram
from tests.gui.hands import button, choose_file, dialog, press, shown, texts, write

NAME = "Mikael Häyrynen"


@pytest.fixture
def damaged(vault_folder: Path) -> Path:
    """Break the first page of a register with one customer, and of its two copies of keys none."""
    with (
        Vault.unlock_with_passphrase(vault_folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        stored(register, a_customer(name=NAME))
    _flip(vault_folder / "register.db", 1000)
    return vault_folder


def _flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


def _door(qtbot: QtBot, program: Program) -> None:
    qtbot.waitUntil(lambda: isinstance(program.window.centralWidget(), UnlockPage))
    qtbot.waitUntil(lambda: bool(shown(QLineEdit, program.window)))
    write(PASSPHRASE, "Passphrase", program.window)


def _damage_page(qtbot: QtBot, program: Program) -> SalvagePage:
    _door(qtbot, program)
    press("Open", program.window)
    qtbot.waitUntil(lambda: "is damaged" in texts(program.window))
    press("See what can be saved", program.window)
    qtbot.waitUntil(lambda: isinstance(program.window.centralWidget(), SalvagePage))
    qtbot.waitUntil(lambda: button("Save what can be read", program.window).isEnabled())
    return cast("SalvagePage", program.window.centralWidget())


def test_what_can_be_read_is_saved_and_opened(
    qtbot: QtBot, start_program: StartProgram, damaged: Path
) -> None:
    program = start_program(damaged)
    page = _damage_page(qtbot, program)
    assert "1 with the plan of the file" in texts(page)
    assert "Customers: all 1" in texts(page)
    saved = folder_beside(damaged, NOW.date())
    assert str(saved) in texts(page)

    press("Save what can be read", page)
    qtbot.waitUntil(lambda: "Saved into a new register" in texts(page))
    press("Open the saved register", page)
    _door(qtbot, program)
    press("Open", program.window)

    qtbot.waitUntil(lambda: isinstance(program.window.centralWidget(), Workspace))
    program.end()
    with Vault.unlock_with_passphrase(saved, PASSPHRASE) as vault, Register(vault, now) as opened:
        assert [customer.name for customer in opened.customers.records.all()] == [NAME]


def test_another_place_can_be_chosen(
    qtbot: QtBot, start_program: StartProgram, damaged: Path, tmp_path: Path
) -> None:
    program = start_program(damaged)
    page = _damage_page(qtbot, program)
    (tmp_path / "stick").mkdir()
    press("Choose another place", page)
    choose_file(tmp_path / "stick")
    qtbot.waitUntil(lambda: str(tmp_path / "stick") in texts(page))


def test_a_save_that_fails_can_be_tried_again(
    qtbot: QtBot,
    start_program: StartProgram,
    damaged: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    program = start_program(damaged)
    page = _damage_page(qtbot, program)
    monkeypatch.setattr(saving, "save", full)
    press("Save what can be read", page)
    qtbot.waitUntil(lambda: "disk is full" in texts(dialog()))
    dialog().close()

    assert button("Save what can be read", page).isEnabled()


def test_one_can_go_back_to_the_door(
    qtbot: QtBot, start_program: StartProgram, damaged: Path
) -> None:
    program = start_program(damaged)
    press("Back", _damage_page(qtbot, program))

    _door(qtbot, program)


def test_without_its_keys_there_is_nothing_to_be_read(
    qtbot: QtBot, start_program: StartProgram, damaged: Path
) -> None:
    for name in ("keys.json", "keys.json.previous"):
        (damaged / name).write_text("{}")
    program = start_program(damaged)
    qtbot.waitUntil(lambda: "is damaged" in texts(program.window))
    press("See what can be saved", program.window)
    qtbot.waitUntil(lambda: button("See what can be saved", program.window).isEnabled())

    assert isinstance(program.window.centralWidget(), UnlockPage)


def test_damage_is_told_in_plain_words() -> None:
    damage = Damage(
        190,
        (
            Broken(3, PageClass.ROWS, "customer"),
            Broken(4, PageClass.LONG, "note"),
            Broken(5, PageClass.WAY, "audit"),
            Broken(6, PageClass.INDEX, "note"),
        ),
        (
            Table("customer", 293, 7, is_sure=True),
            Table("note", 10, 1, is_sure=False),
            Table("contact", 0, 0, is_sure=True),
            Table("audit", 700, 0, is_sure=True),
        ),
        40,
    )

    assert words.broken(damage).splitlines() == [
        "4 of 190 pages of the file cannot be read:",
        "– 1 with entries (Customers): what stood there is lost.",
        "– 1 with parts of long texts (Notes): those entries are lost.",
        "– 1 that led to entries (Other (history, inner lists)): they are found without them.",
        "– 1 that only helped in looking things up: they are made anew.",
    ]
    assert words.counts(damage).splitlines() == [
        "Customers: 293, lost 7",
        "Notes: 10, lost at least 1",
        "Other (history, inner lists): all 700",
        "40 entries can be read, but nobody can tell what they belong to.",
    ]
    assert "Every page" in words.broken(damage._replace(broken=()))


def test_a_new_folder_gets_a_name_that_nothing_has(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    first = folder_beside(folder, NOW.date())
    first.mkdir()

    assert first.name == "vault-2026-11-22"
    assert folder_beside(folder, NOW.date()).name == "vault-2026-11-22-2"


def test_a_backup_is_offered_first(
    qtbot: QtBot, start_program: StartProgram, damaged: Path
) -> None:
    program = start_program(damaged)
    page = _damage_page(qtbot, program)
    press("Restore a backup", page)

    assert isinstance(dialog(), RestoreDialog)
    dialog().close()
