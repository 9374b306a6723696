"""A change is taken back another day, from the page of all changes."""

import re
from datetime import UTC, datetime

import pytest

from register_app.creation import create_register
from register_app.customers.customer import Customer
from register_app.register import Register
from register_app.settings import Settings
from register_app.vault.protection import Protection
from register_app.vault.vault import Vault
from tests.builders import TITLE, a_customer
from tests.journeys.accessible import Role
from tests.journeys.desktop import Desktop
from tests.journeys.person import Person
from tests.vault.doings import CHEAP, PASSPHRASE


def _now() -> datetime:
    return datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@pytest.fixture
def made(desk: Desktop) -> Desktop:
    """Make a register of three customers."""
    vault = create_register(
        desk.vault,
        firm=Settings(firm_name="Koivurannan Maalaus Oy"),
        protection=Protection(passphrase=PASSPHRASE, cost=CHEAP),
        now=_now,
    )
    with vault, Register(vault, _now) as register, register.change(TITLE):
        for name in ("Aalto Oy", "Berg Ab", "Cajander Ky"):
            register.customers.save(a_customer(name=name, city="Turku"))
    return desk


def _customers(desk: Desktop) -> list[Customer]:
    with (
        Vault.unlock_with_passphrase(desk.vault, PASSPHRASE) as vault,
        Register(vault, _now) as register,
    ):
        return register.customers.records.all()


def _open(person: Person) -> None:
    person.focus_on(Role.PASSWORD, "Passphrase")
    person.type(PASSPHRASE)
    person.keys("Return")
    person.focus_on(Role.TEXT, "Search customers")


def test_a_change_of_many_is_taken_back_after_a_restart(made: Desktop) -> None:
    with made.program("--language", "en") as person:
        _open(person)
        person.keys("Down")
        person.focus_on(Role.TABLE, "Customers")
        person.keys("Ctrl+A")
        person.press(re.compile("^Change 3 "))
        person.find(Role.DIALOG, re.compile("^Change 3 "))
        person.focus_on(Role.COMBO_BOX, "Stage")
        person.type("R")
        person.focus_on(Role.COMBO_BOX, "Responsible person")
        person.keys("Tab")
        person.type("Tiina")
        person.hear("3 ")
        person.press("Change")
        person.hear(" changed. Ctrl+Z takes it back.")
    assert [one.owner for one in _customers(made)] == ["Tiina"] * 3

    with made.program("--language", "en") as person:
        _open(person)
        person.turn("History", Role.RADIO_BUTTON)
        person.focus_on(Role.TEXT, "Search the history")
        person.press("Take back…")
        person.hear("This will happen: Customers: 3 changed")
        person.find(Role.DIALOG, "Take the change back")
        person.press("Take back")
        person.hear("Undone: Responsible person of 3 customers")
    assert [one.owner for one in _customers(made)] == [""] * 3
