"""The part of the settings about backups."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from register_app.backups import chosen
from register_app.gui.backups.care import BackupCare
from register_app.gui.pages.backups.found_table import FoundTable
from register_app.gui.pages.settings.backups import BackupsPart
from register_app.gui.session import Session
from register_app.settings import Settings
from tests.gui.conftest import OnScreen
from tests.gui.hands import button, choose_file, press, shown, texts


@pytest.fixture
def care(session: Session) -> BackupCare:
    """See to the backups of a register."""
    return BackupCare(session)


@pytest.fixture
def part(session: Session, care: BackupCare, on_screen: OnScreen, qtbot: QtBot) -> BackupsPart:
    """Show how the backups stand."""
    with qtbot.waitSignal(care.changed):
        made = BackupsPart(session, care)
        on_screen(made)
    return made


def _stored(session: Session) -> Settings:
    return session.register.settings.load()


def _choose(text: str, folder: Path, part: BackupsPart) -> None:
    press(text, part)
    choose_file(folder)


def test_a_backup_made_now_is_proven_and_listed(
    session: Session, part: BackupsPart, qtbot: QtBot
) -> None:
    assert "There is no backup yet." in texts(part)
    assert not button("Prove now", part).isEnabled()
    press("Back up now", part)
    qtbot.waitUntil(lambda: "Restorable, proven on 22" in texts(part), timeout=20_000)

    (table,) = shown(FoundTable, part)
    found = table.current()
    assert found is not None
    assert found.path.is_relative_to(session.register.vault.folder)
    qtbot.waitUntil(button("Prove now", part).isEnabled)


def test_the_newest_backup_is_proven_on_demand(
    session: Session, care: BackupCare, part: BackupsPart, qtbot: QtBot
) -> None:
    chosen.make_due(session.register)
    care.look()
    qtbot.waitUntil(lambda: "Not proven restorable yet." in texts(part))

    press("Prove now", part)

    qtbot.waitUntil(lambda: "Restorable, proven on 22" in texts(part), timeout=20_000)


def test_switches_are_stored_at_once(session: Session, part: BackupsPart, qtbot: QtBot) -> None:
    on, daily = shown(QCheckBox, part)
    daily.click()
    assert not _stored(session).backup_daily
    on.click()

    assert not _stored(session).backup_on
    assert not daily.isEnabled()
    qtbot.waitUntil(lambda: "and none is made" in texts(part))
    session.undo()
    assert on.isChecked()


def test_places_are_chosen_and_given_up(
    session: Session, care: BackupCare, part: BackupsPart, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    for folder in (first, second):
        folder.mkdir()
    _choose("Choose a folder", first, part)
    _choose("Choose a second place", second, part)
    qtbot.waitUntil(lambda: str(second) in texts(part))
    assert (_stored(session).backup_folder, _stored(session).backup_second) == (
        str(first),
        str(second),
    )
    assert texts(part).count("This is on the same disk as the register.") == 2
    second.rmdir()
    care.look()
    qtbot.waitUntil(lambda: "It cannot be reached now." in texts(part))

    press("No second place", part)
    press("Use the preset", part)

    assert (_stored(session).backup_folder, _stored(session).backup_second) == ("", "")
    qtbot.waitUntil(lambda: "None yet." in texts(part))


def test_the_same_place_twice_is_refused(
    session: Session, part: BackupsPart, tmp_path: Path
) -> None:
    folder = tmp_path / "first"
    folder.mkdir()
    _choose("Choose a folder", folder, part)

    _choose("Choose a second place", folder, part)

    assert "The backups go there already." in texts(part)
    assert _stored(session).backup_second == ""


def test_the_folder_of_a_register_is_refused(session: Session, part: BackupsPart) -> None:
    _choose("Choose a folder", session.register.vault.folder, part)

    assert "This is the folder of a register." in texts(part)
    assert _stored(session).backup_folder == ""
