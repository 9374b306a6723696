"""The second step at the door: every way through it, and every wait in plain words."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from register_app.gui.opening import Doors
from register_app.gui.pages.second_step import code_step
from register_app.gui.pages.unlock import UnlockPage
from register_app.gui.sure_lanes import SureLanes
from register_app.vault import code_door, key_file
from register_app.vault.vault import Vault
from tests.fakes import FakeKeyring
from tests.fixtures import CHEAP, NOW, PASSPHRASE, now
from tests.gui.hands import keys, line, press, shown, shown_button, texts, write
from tests.phone import WRONG, Phone, secured


class Clock:
    """Time that goes on when it is told to."""

    def __init__(self) -> None:
        self.passed = 0.0

    def uptime(self) -> float:
        return self.passed


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Hold the time of every door still."""
    clock = Clock()
    monkeypatch.setattr(code_door, "uptime", clock.uptime)
    monkeypatch.setattr(code_step, "_SECOND", 10)
    return clock


@pytest.fixture
def phone(vault_folder: Path) -> Phone:
    """Ask for a code of a phone behind the passphrase."""
    with Vault.unlock_with_passphrase(vault_folder, PASSPHRASE) as vault:
        return secured(vault, NOW)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Listen to what is read out."""
    heard: list[str] = []
    monkeypatch.setattr(code_step, "announce", lambda _, text: heard.append(text))
    return heard


@pytest.fixture
def page(
    qtbot: QtBot, vault_folder: Path, phone: Phone, keyring: FakeKeyring, clock: Clock
) -> Iterator[UnlockPage]:
    """Stand before the second door."""
    assert phone
    assert clock
    lanes = SureLanes()
    vaults: list[Vault] = []
    page = UnlockPage(Doors(vault_folder, now, lambda _: keyring, CHEAP), lanes, at_once=False)
    page.unlocked.connect(vaults.append)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    _give_passphrase(qtbot, page)
    yield page
    lanes.finish()
    for vault in vaults:
        vault.lock()


def _give_passphrase(qtbot: QtBot, page: UnlockPage) -> None:
    qtbot.waitUntil(lambda: bool(shown(QLineEdit, page)))
    write(PASSPHRASE, "Passphrase", page)
    QTest.keyClick(line("Passphrase", page), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown_button("Use a spare code", page))


def _try(qtbot: QtBot, page: UnlockPage, code: str, called: str = "One-time code") -> None:
    write(code, called, page)
    press("Open", page)
    qtbot.waitUntil(lambda: not shown(QLineEdit, page) or line("", page).isEnabled())


def _opens(qtbot: QtBot, page: UnlockPage, act: Callable[[], None]) -> None:
    with qtbot.waitSignal(page.done):
        act()


def test_code_of_the_phone_opens(qtbot: QtBot, page: UnlockPage, phone: Phone) -> None:
    assert "Passphrase" not in [each.accessibleName() for each in shown(QLineEdit, page)]
    write(phone.shows(NOW, 1), "One-time code", page)

    _opens(qtbot, page, lambda: press("Open", page))


def test_keyboard_alone_opens(qtbot: QtBot, page: UnlockPage, phone: Phone) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is line("One-time code", page))
    code = phone.shows(NOW, 1)
    QTest.keyClicks(line("One-time code", page), f"{code[:3]} {code[3:]}")

    _opens(qtbot, page, lambda: keys(qtbot, page, "Return"))


def test_wrong_code_is_told_under_the_line_and_can_be_typed_over(
    qtbot: QtBot, page: UnlockPage, phone: Phone
) -> None:
    _try(qtbot, page, WRONG)
    assert "The code is wrong." in texts(page)
    assert line("One-time code", page).selectedText() == WRONG
    assert line("One-time code", page).hasFocus()

    QTest.keyClicks(line("One-time code", page), phone.shows(NOW, 1))

    _opens(qtbot, page, lambda: keys(qtbot, page, "Return"))


@pytest.mark.parametrize(
    ("away", "told"), [(0, "has been used already"), (None, "not a one-time code")]
)
def test_other_codes_are_told_in_their_words(
    qtbot: QtBot, page: UnlockPage, phone: Phone, away: int | None, told: str
) -> None:
    _try(qtbot, page, "12345" if away is None else phone.shows(NOW, away))

    assert told in texts(page)


def test_wait_is_counted_down_and_read_out(
    qtbot: QtBot, page: UnlockPage, phone: Phone, clock: Clock, said: list[str]
) -> None:
    for _ in range(5):
        _try(qtbot, page, WRONG)
    clock.passed += 30
    qtbot.waitUntil(lambda: "You can try again now." in texts(page))
    _try(qtbot, page, WRONG)
    assert "tried in 1:00" in texts(page)
    _try(qtbot, page, phone.shows(NOW, 1))
    assert "Too many codes were wrong." in texts(page)
    clock.passed += 50
    qtbot.waitUntil(lambda: _left("0:10") in said)
    clock.passed += 10
    qtbot.waitUntil(lambda: "You can try again now." in texts(page))

    told = list(dict.fromkeys(said))
    assert told == [_left("0:30"), "You can try again now.", _left("1:00"), _left("0:10")]
    assert "Too many codes were wrong." not in texts(page)
    _opens(qtbot, page, lambda: press("Open", page))


def _left(time: str) -> str:
    also = "A spare code or the recovery sheet works at once."
    return f"The next one-time code can be tried in {time}. {also}"


def test_spare_code_opens_while_others_wait(
    qtbot: QtBot, page: UnlockPage, phone: Phone, clock: Clock
) -> None:
    for _ in range(5):
        _try(qtbot, page, WRONG)
    assert clock.passed == 0
    press("Use a spare code", page)
    assert "It works once." in texts(page)
    press("Use the app on the phone", page)
    press("Use a spare code", page)
    write(phone.spare[0].lower(), "Spare code", page)

    _opens(qtbot, page, lambda: press("Open", page))


def test_tenth_wrong_code_leads_back_to_the_passphrase(
    qtbot: QtBot, page: UnlockPage, phone: Phone, clock: Clock
) -> None:
    for _ in range(9):
        _try(qtbot, page, WRONG)
        clock.passed += 900
    _try(qtbot, page, WRONG)
    qtbot.waitUntil(lambda: "The register was locked." in texts(page))
    assert "try again in 60 min" in texts(page)

    _give_passphrase(qtbot, page)
    assert "tried in 60:00" in texts(page)
    _try(qtbot, page, phone.shows(NOW, 1))

    assert "Too many codes were wrong." in texts(page)


def test_back_locks_the_register(qtbot: QtBot, page: UnlockPage, vault_folder: Path) -> None:
    press("Back", page)
    assert line("Passphrase", page).isVisible()

    Vault.unlock_with_passphrase(vault_folder, PASSPHRASE).lock()
    _give_passphrase(qtbot, page)


@pytest.mark.parametrize("is_lost", [False, True])
def test_sheet_opens_without_the_phone_and_may_switch_the_code_off(
    qtbot: QtBot, page: UnlockPage, vault_folder: Path, *, is_lost: bool
) -> None:
    press("Back", page)
    with Vault.unlock_with_passphrase(vault_folder, PASSPHRASE) as vault:
        vault.door.stand(None, by_sheet=False)  # the owner is in
        sheet = vault.new_recovery_code()
    _give_passphrase(qtbot, page)
    press("Phone lost? Use the recovery sheet", page)
    write(sheet.text, "Recovery code", page)
    press("Open", page)
    qtbot.waitUntil(lambda: shown_button("Leave it as it is", page))
    if is_lost:
        press("The phone is lost", page)

    _opens(qtbot, page, lambda: press("Leave it as it is", page))

    assert _needs_code(vault_folder) is not is_lost


def _needs_code(folder: Path) -> bool:
    """Look at a vault that somebody has open."""
    return bool(key_file.read(folder).second_step)
