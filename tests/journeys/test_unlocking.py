"""The locked door: what is told when it stays shut, and that the right key opens it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from register_app.creation import create_register
from register_app.settings import Settings
from register_app.vault.os_keyring import system_keyring
from register_app.vault.protection import Protection
from tests.journeys.accessible import Role
from tests.journeys.desktop import Desktop
from tests.vault.doings import CHEAP, PASSPHRASE
from tests.vault.session import PASSWORD


def _now() -> datetime:
    return datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def _make(folder: Path, protection: Protection) -> None:
    firm = Settings(firm_name="Koivurannan Maalaus Oy")
    create_register(folder, firm=firm, protection=protection, now=_now).lock()


def test_wrong_passphrase_is_told_and_the_right_one_opens(desk: Desktop) -> None:
    _make(desk.vault, Protection(passphrase=PASSPHRASE, cost=CHEAP))
    with desk.program("--language", "en") as person:
        person.focus_on(Role.PASSWORD, "Passphrase")
        person.type("punainen ovi")
        person.keys("Return")
        person.read("The passphrase is wrong.")
        person.hear("The passphrase is wrong. Try again")
        person.focus_on(Role.PASSWORD, "Passphrase")

        person.fill("Passphrase", PASSPHRASE)
        person.press("Open")

        person.focus_on(Role.TEXT, "Search customers")


def test_locked_keyring_is_told_and_opens_with_its_password(
    desk: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desk.session.address)
    _make(desk.vault, Protection(keyring=system_keyring()))
    desk.session.lock()
    with desk.program("--language", "en") as person:
        person.answer("Unlock Login Keyring", None)
        person.read("Access to the keyring was refused.")
        person.hear("Access to the keyring was refused. Try again")
        person.focus_on(Role.BUTTON, "Open")

        person.press("Open")
        person.answer("Unlock Login Keyring", PASSWORD)

        person.focus_on(Role.TEXT, "Search customers")
