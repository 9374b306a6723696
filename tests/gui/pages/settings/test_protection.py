"""Protection in the settings: how the register is opened, and the recovery sheet."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from register_app.errors import KeyringLocked, WrongRecoveryCode
from register_app.gui.pages.settings.settings_page import SettingsPage
from register_app.gui.session import Session
from register_app.vault.keys import Way
from register_app.vault.protection import Protection
from register_app.vault.vault import Vault
from tests.fakes import FakeKeyring
from tests.fixtures import now
from tests.gui.hands import (
    button,
    choose_file,
    code_on,
    dialog,
    line,
    press,
    read_back,
    texts,
    turn_to,
    write,
)


def test_protection_is_changed_to_the_keyring(
    qtbot: QtBot, session: Session, page: SettingsPage, keyring: FakeKeyring
) -> None:
    turn_to("Protection", page)
    assert "opens with a passphrase" in texts(page)
    press("Change how it is opened", page)
    qtbot.waitUntil(lambda: "Fake keyring" in texts(dialog()))
    press("Change", dialog())
    qtbot.waitUntil(lambda: "opens with your sign-in" in texts(page))

    assert Vault.way_in(session.register.vault.folder) is Way.KEYRING
    assert len(keyring.entries) == 1


def test_passphrase_is_changed(qtbot: QtBot, session: Session, page: SettingsPage) -> None:
    turn_to("Protection", page)
    press("Change how it is opened", page)
    press("With a passphrase", dialog())
    write("uusi ovi aukeaa nopeasti", "New passphrase", dialog())
    write("uusi ovi aukeaa nopeasti", "The same again", dialog())
    asked = dialog()
    press("Change", asked)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    folder = session.register.vault.folder
    session.close()
    session.register.vault.lock()

    Vault.unlock_with_passphrase(folder, "uusi ovi aukeaa nopeasti").lock()


def test_keyring_that_locks_in_mid_session_is_told_and_nothing_changes(
    qtbot: QtBot, session: Session, page: SettingsPage, keyring: FakeKeyring
) -> None:
    turn_to("Protection", page)
    press("Change how it is opened", page)
    asked = dialog()
    qtbot.waitUntil(lambda: "Fake keyring" in texts(asked))
    keyring.failure = KeyringLocked()
    press("Change", asked)
    qtbot.waitUntil(lambda: "keyring of this computer is locked" in texts(dialog()))

    QTest.keyClick(dialog(), Qt.Key.Key_Escape)
    assert Vault.way_in(session.register.vault.folder) is Way.PASSPHRASE
    assert session.register.customers.records.all() == []


@pytest.mark.parametrize(
    ("way", "opens"),
    [(Way.KEYRING, "code of your recovery sheet"), (Way.PASSPHRASE, "with your passphrase")],
)
def test_moving_names_the_folder_and_what_opens_it_there(
    session: Session, page: SettingsPage, keyring: FakeKeyring, way: Way, opens: str
) -> None:
    turn_to("Protection", page)
    vault = session.register.vault
    if way is Way.KEYRING:
        vault.protect(Protection(keyring=keyring))
    press("Move to a new computer", page)

    assert str(vault.folder) in texts(dialog())
    assert opens in texts(dialog())
    press("Close", dialog())


def test_new_sheet_replaces_the_old_code_when_it_is_read_back(
    qtbot: QtBot, session: Session, page: SettingsPage, tmp_path: Path
) -> None:
    turn_to("Protection", page)
    vault = session.register.vault
    old = vault.new_recovery_code()
    vault.confirm_recovery_code(on=now().date())
    press("New recovery sheet", page)
    asked = dialog()
    qtbot.waitUntil(button("Save as PDF", asked).isEnabled)
    press("Save as PDF", asked)
    choose_file(tmp_path / "sheet.pdf")
    qtbot.waitUntil(lambda: "Saved as" in texts(asked))
    vault.test_recovery_code(old.text)
    new = code_on(tmp_path / "sheet.pdf")
    read_back(asked, new)
    press("Finish", asked)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)

    vault.test_recovery_code(new.text)
    with pytest.raises(WrongRecoveryCode):
        vault.test_recovery_code(old.text)


def test_recovery_code_is_tried(qtbot: QtBot, session: Session, page: SettingsPage) -> None:
    turn_to("Protection", page)
    code = session.register.vault.new_recovery_code()
    press("Try the recovery code", page)
    asked = dialog()
    write("12345-67890", "Recovery code", asked)
    QTest.keyClick(line("Recovery code", asked), Qt.Key.Key_Return)  # which does not cancel
    assert "typing error" in texts(asked)
    write(code.text, "Recovery code", asked)
    press("Try", asked)
    qtbot.waitUntil(lambda: "opens this register" in texts(dialog()))

    QTest.keyClick(dialog(), Qt.Key.Key_Escape)
