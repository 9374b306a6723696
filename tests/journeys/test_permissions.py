"""Somebody on the phone wants no more marketing; and the answers are read cell by cell."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest

from register_app.creation import create_register
from register_app.customers.customer import CustomerId
from register_app.permissions.entry import Channel, Stand
from register_app.register import Register
from register_app.settings import Settings
from register_app.vault.protection import Protection
from register_app.vault.vault import Vault
from tests.builders import TITLE, a_customer, with_contact
from tests.journeys.accessible import Accessible, Role
from tests.journeys.desktop import Desktop
from tests.journeys.person import Person
from tests.vault.doings import CHEAP, PASSPHRASE

_MATRIX = "May we contact: persons and channels"


def _now() -> datetime:
    return datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@pytest.fixture
def made(desk: Desktop) -> Desktop:
    """Make a register of two firms; one has a contact person."""
    protection = Protection(passphrase=PASSPHRASE, cost=CHEAP)
    firm = Settings(firm_name="Koivurannan Maalaus Oy", firm_business_id="1234567-1")
    vault = create_register(desk.vault, firm=firm, protection=protection, now=_now)
    with vault, Register(vault, _now) as register:
        with register.change(TITLE):
            register.customers.save(a_customer(name="Aalto Oy", email=("info@aalto.example",)))
            berg = register.customers.save(a_customer(name="Berg Ab"))
        email = ("kaisa.karhu@berg.example",)
        with_contact(register, CustomerId(berg.id or 0), name="Kaisa Karhu", email=email)
    return desk


@contextmanager
def _stored(desk: Desktop) -> Iterator[Register]:
    with (
        Vault.unlock_with_passphrase(desk.vault, PASSPHRASE) as vault,
        Register(vault, _now) as register,
    ):
        yield register


def _begin(person: Person) -> None:
    person.focus_on(Role.PASSWORD, "Passphrase")
    person.type(PASSPHRASE)
    person.keys("Return")
    person.focus_on(Role.TEXT, "Search customers")
    person.find(Role.BUTTON, "Edit")


def _cell(matrix: Accessible, row: int, column: int) -> str:
    cell = matrix.cell(row, column)
    assert cell is not None
    return cell.name


def _heading(matrix: Accessible, column: int) -> str:
    heading = matrix.heading(column)
    assert heading is not None
    return heading.name


def test_three_keys_from_the_search_box_ban_a_person_and_each_answer_is_read_out(
    made: Desktop,
) -> None:
    with made.program("--language", "en") as person:
        _begin(person)
        person.type("berg")
        person.read("1 / 2 customers")
        person.keys("F9")
        person.focus_on(Role.COMBO_BOX, "Berg Ab")
        person.keys("Down")
        person.keys("Return")
        person.hear("Saved.")

        person.keys("Alt+3")
        matrix = person.find(Role.TABLE, _MATRIX)
        assert (matrix.rows(), matrix.columns()) == (2, 5)
        assert _heading(matrix, 3) == "Automated call"
        assert _cell(matrix, 0, 0) == "Berg Ab, Email: yes. Nobody has forbidden it."
        assert _cell(matrix, 1, 0) == (
            "Kaisa Karhu, Email: no. The person has forbidden direct marketing."
        )
        matrix.focus()
        person.focus_on(Role.TABLE, _MATRIX)
        person.keys("Down")
        person.keys("Right")
        person.read("Kaisa Karhu · Text message")

    with _stored(made) as register:
        [ban] = register.permissions.of(register.customers.roles.all()[0].customer_id)
        assert (ban.state, ban.channel, ban.how) == (
            *(Stand.OBJECTION, Channel.ALL, "Told on the phone"),
        )
        assert ban.contact_id is not None
