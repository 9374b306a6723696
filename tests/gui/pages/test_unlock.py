"""The locked door: every way in, every failure in its words, and nothing waited for."""

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from register_app import errors
from register_app.gui.opening import Doors, FindKeyring
from register_app.gui.pages.unlock import UnlockPage
from register_app.gui.sure_lanes import SureLanes
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.register import Register, prepare
from register_app.settings import Settings
from register_app.vault.keys import Way
from register_app.vault.os_keyring import Keyring
from register_app.vault.protection import Protection
from register_app.vault.vault import Vault
from tests.fakes import FakeKeyring
from tests.fixtures import CHEAP, NOW, PASSPHRASE, now
from tests.gui.hands import button, line, press, shown, texts, write

Knock = Callable[..., UnlockPage]


@pytest.fixture
def opened() -> Iterator[list[Vault]]:
    """Hold the vaults that were unlocked."""
    vaults: list[Vault] = []
    yield vaults
    for vault in vaults:
        vault.lock()


@pytest.fixture
def knock(qtbot: QtBot, keyring: FakeKeyring, opened: list[Vault]) -> Iterator[Knock]:
    """Stand before the door of a vault."""
    lanes = SureLanes()

    def stand(
        folder: Path, *, at_once: bool = False, find_keyring: FindKeyring | None = None
    ) -> UnlockPage:
        doors = Doors(folder, now, find_keyring or (lambda _: keyring), CHEAP)
        page = UnlockPage(doors, lanes, at_once=at_once)
        page.unlocked.connect(opened.append)
        qtbot.addWidget(page)
        page.show()
        return page

    yield stand
    lanes.finish()


@pytest.fixture
def keyring_vault(tmp_path: Path, keyring: FakeKeyring) -> Path:
    """Make a vault that opens with the keyring."""
    return _made(tmp_path / "vault", Protection(keyring=keyring))


def _made(folder: Path, protection: Protection) -> Path:
    Vault.create(folder, protection=protection, prepare=prepare, on=NOW.date()).lock()
    return folder


def test_keyring_opens_at_once(
    qtbot: QtBot, knock: Knock, keyring_vault: Path, opened: list[Vault]
) -> None:
    page = knock(keyring_vault, at_once=True)
    qtbot.waitUntil(lambda: bool(opened))

    assert [vault.folder for vault in opened] == [keyring_vault]
    assert "Open the register" in texts(page)


def test_after_locking_the_keyring_waits_for_a_click(
    qtbot: QtBot, knock: Knock, keyring_vault: Path, opened: list[Vault]
) -> None:
    page = knock(keyring_vault)
    qtbot.waitUntil(lambda: button("Open", page).isEnabled())
    assert opened == []
    press("Open", page)

    qtbot.waitUntil(lambda: bool(opened))


@pytest.mark.parametrize(
    "failure",
    [
        errors.KeyringLocked,
        errors.KeyringRefused,
        errors.KeyringTimeout,
        errors.KeyringFailed,
        errors.KeyringUnsafe,
    ],
)
def test_every_failure_of_the_keyring_is_told_with_its_next_step(
    qtbot: QtBot,
    knock: Knock,
    keyring_vault: Path,
    keyring: FakeKeyring,
    failure: type[errors.Plain],
) -> None:
    keyring.failure = failure()
    page = knock(keyring_vault, at_once=True)
    qtbot.waitUntil(lambda: str(failure.what) in texts(page))

    assert str(failure.then) in texts(page)
    assert button("Open", page).isEnabled()
    assert button("Use the recovery code", page).isEnabled()


def test_lost_entry_asks_for_the_recovery_code_at_once(
    qtbot: QtBot, knock: Knock, keyring_vault: Path, keyring: FakeKeyring
) -> None:
    keyring.entries.clear()
    page = knock(keyring_vault, at_once=True)
    qtbot.waitUntil(lambda: "key of this register is not on this computer" in texts(page))

    assert line("Recovery code", page).isVisible()
    assert button("Back", page).isVisible()
    assert keyring.entries == {}


def test_computer_without_a_keyring_asks_for_the_recovery_code_at_once(
    qtbot: QtBot, knock: Knock, keyring_vault: Path, keyring: FakeKeyring
) -> None:
    keyring.failure = errors.KeyringMissing()
    page = knock(keyring_vault, at_once=True)
    qtbot.waitUntil(lambda: "has no keyring" in texts(page))
    assert line("Recovery code", page).isVisible()

    press("Back", page)
    keyring.failure = None
    with qtbot.waitSignal(page.done):
        press("Open", page)


def test_changed_keyring_takes_the_key_after_the_recovery_code(
    qtbot: QtBot, knock: Knock, keyring_vault: Path, keyring: FakeKeyring, opened: list[Vault]
) -> None:
    with Vault.unlock_with_keyring(keyring_vault, keyring) as vault:
        code = vault.new_recovery_code().text
    new = FakeKeyring("New keyring")
    page = knock(keyring_vault, at_once=True, find_keyring=lambda _: new)
    qtbot.waitUntil(lambda: "offers another keyring than before" in texts(page))
    write(code, "Recovery code", page)
    press("Open", page)
    qtbot.waitUntil(lambda: "The key is kept by the New keyring" in texts(page))
    with qtbot.waitSignal(page.done):
        press("Protect so", page)
    opened[0].lock()

    Vault.unlock_with_keyring(keyring_vault, new).lock()


def test_passphrase_after_the_recovery_code_is_judged_with_the_name_of_the_firm(
    qtbot: QtBot, knock: Knock, vault_folder: Path, opened: list[Vault]
) -> None:
    with (
        Vault.unlock_with_passphrase(vault_folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
        register.change(QT_TRANSLATE_NOOP("tests", "Firm")),
    ):
        register.settings.save(Settings(firm_name="Zxylo Wqarp"))
        code = vault.new_recovery_code().text
    page = knock(vault_folder)
    qtbot.waitUntil(button("Use the recovery code", page).isEnabled)
    press("Use the recovery code", page)
    write(code, "Recovery code", page)
    press("Open", page)
    qtbot.waitUntil(lambda: bool(opened))
    press("With a passphrase", page)
    write("zxylowqarp2026", "New passphrase", page)
    write("zxylowqarp2026", "The same again", page)
    press("Protect so", page)
    qtbot.waitUntil(lambda: "too easy to guess" in texts(page))

    assert "The firm’s name is among the first guesses" in texts(page)


def test_another_key_in_the_keyring_is_not_overwritten(
    qtbot: QtBot, knock: Knock, keyring_vault: Path, keyring: FakeKeyring
) -> None:
    keyring.entries = dict.fromkeys(keyring.entries, bytes(32))
    before = dict(keyring.entries)
    page = knock(keyring_vault, at_once=True)
    qtbot.waitUntil(lambda: "holds another key" in texts(page))

    assert keyring.entries == before


def test_keyring_that_never_answers_can_be_cancelled(
    qtbot: QtBot, knock: Knock, keyring_vault: Path
) -> None:
    def hang(cancelled: threading.Event) -> Keyring:
        cancelled.wait(60)
        raise errors.Cancelled

    page = knock(keyring_vault, at_once=True, find_keyring=hang)
    qtbot.waitUntil(lambda: "Opening" in texts(page))
    press("Cancel", page)
    qtbot.waitUntil(lambda: button("Open", page).isEnabled())

    assert "Opening" not in texts(page)
    assert "Cancelled" not in texts(page)


def test_passphrase_and_keyring_together_open_the_door(
    qtbot: QtBot, knock: Knock, tmp_path: Path, keyring: FakeKeyring, opened: list[Vault]
) -> None:
    protection = Protection(keyring=keyring, passphrase=PASSPHRASE, cost=CHEAP)
    page = knock(_made(tmp_path / "both", protection), at_once=True)
    qtbot.waitUntil(lambda: bool(shown(QLineEdit, page)))
    write(PASSPHRASE, "Passphrase", page)
    press("Open", page)

    qtbot.waitUntil(lambda: bool(opened))


def test_passphrase_leaves_no_trace_in_the_line(
    qtbot: QtBot, knock: Knock, vault_folder: Path, opened: list[Vault]
) -> None:
    page = knock(vault_folder)
    qtbot.waitUntil(lambda: bool(shown(QLineEdit, page)))
    edit = line("Passphrase", page)
    write(PASSPHRASE, "Passphrase", page)
    press("Open", page)
    qtbot.waitUntil(lambda: bool(opened))
    edit.undo()

    assert edit.text() == ""


def test_recovery_code_opens_and_offers_a_new_protection(
    qtbot: QtBot, knock: Knock, vault_folder: Path, keyring: FakeKeyring, opened: list[Vault]
) -> None:
    with Vault.unlock_with_passphrase(vault_folder, PASSPHRASE) as vault:
        code = vault.new_recovery_code()
        vault.confirm_recovery_code(on=NOW.date())
    page = knock(vault_folder)
    qtbot.waitUntil(button("Use the recovery code", page).isEnabled)
    press("Use the recovery code", page)
    write(code.text.lower().replace("-", " "), "Recovery code", page)
    press("Open", page)
    qtbot.waitUntil(lambda: "How do you want to open it from now on?" in texts(page))
    qtbot.waitUntil(lambda: "Fake keyring" in texts(page))
    with qtbot.waitSignal(page.done):
        press("Protect so", page)

    assert Vault.way_in(vault_folder) is Way.KEYRING
    assert len(keyring.entries) == 1


def test_typing_error_in_the_code_names_its_group(
    qtbot: QtBot, knock: Knock, vault_folder: Path
) -> None:
    with Vault.unlock_with_passphrase(vault_folder, PASSPHRASE) as vault:
        groups = list(vault.new_recovery_code().groups)
    wrong = "7" if groups[2][0] != "7" else "8"
    groups[2] = wrong + groups[2][1:]
    page = knock(vault_folder)
    qtbot.waitUntil(button("Use the recovery code", page).isEnabled)
    press("Use the recovery code", page)
    write("-".join(groups), "Recovery code", page)
    press("Open", page)
    qtbot.waitUntil(lambda: "typing error in group 3" in texts(page))

    press("Back", page)
    assert line("Passphrase", page).isVisible()


def test_register_in_use_is_told(qtbot: QtBot, knock: Knock, vault_folder: Path) -> None:
    with Vault.unlock_with_passphrase(vault_folder, PASSPHRASE):
        page = knock(vault_folder)
        qtbot.waitUntil(lambda: bool(shown(QLineEdit, page)))
        write(PASSPHRASE, "Passphrase", page)
        press("Open", page)

        qtbot.waitUntil(lambda: "in use in another window" in texts(page))


def test_damaged_register_is_told_and_left_alone(
    qtbot: QtBot, knock: Knock, vault_folder: Path
) -> None:
    (vault_folder / "register.db").write_bytes(b"")
    before = sorted(path.name for path in vault_folder.iterdir())
    page = knock(vault_folder)
    qtbot.waitUntil(lambda: "register is damaged" in texts(page))

    assert sorted(path.name for path in vault_folder.iterdir()) == before
    assert "restore the newest backup" in texts(page)


def test_missing_register_can_come_back(
    qtbot: QtBot, knock: Knock, vault_folder: Path, tmp_path: Path
) -> None:
    away = tmp_path / "away"
    shutil.move(vault_folder, away)
    page = knock(vault_folder)
    qtbot.waitUntil(lambda: "no register in this folder" in texts(page))
    shutil.move(away, vault_folder)
    press("Open", page)

    qtbot.waitUntil(lambda: bool(shown(QLineEdit, page)))
    QApplication.processEvents()


def test_register_of_a_newer_program_is_told_and_let_go(
    qtbot: QtBot, knock: Knock, vault_folder: Path, opened: list[Vault]
) -> None:
    with Vault.unlock_with_passphrase(vault_folder, PASSPHRASE) as vault:
        connection = vault.connect()
        connection.execute("PRAGMA user_version = 9999")
        connection.close()
    page = knock(vault_folder)
    qtbot.waitUntil(lambda: bool(shown(QLineEdit, page)))
    write(PASSPHRASE, "Passphrase", page)
    press("Open", page)
    qtbot.waitUntil(lambda: "newer version of the program" in texts(page))

    assert opened == []
    Vault.unlock_with_passphrase(vault_folder, PASSPHRASE).lock()
