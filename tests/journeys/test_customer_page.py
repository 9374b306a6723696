"""A day on a customer's page: a document, a task, an offer that becomes an invoice, and undo."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from register_app.creation import create_register
from register_app.deals.deal import DealState
from register_app.register import Register
from register_app.settings import Settings
from register_app.vault.protection import Protection
from register_app.vault.vault import Vault
from tests.builders import TITLE, a_customer
from tests.journeys.accessible import Role
from tests.journeys.desktop import Desktop
from tests.journeys.person import Person
from tests.vault.doings import CHEAP, PASSPHRASE

LINE = {"Description": "Maalaus", "Quantity": "10", "Unit": "h", "Price without VAT, €": "48"}
MINUTES = "Sovittiin: työ alkaa toukokuussa, jos ei sada."

FIRM = Settings(
    firm_name="Koivurannan Maalaus Oy",
    firm_business_id="1234567-1",
    firm_street="Rantatie 4",
    firm_postcode="20100",
    firm_city="Turku",
    firm_iban="FI2112345600000785",
    firm_bic="NDEAFIHH",
)


def _now() -> datetime:
    return datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@pytest.fixture
def made(desk: Desktop) -> Desktop:
    """Make a register of one customer."""
    protection = Protection(passphrase=PASSPHRASE, cost=CHEAP)
    vault = create_register(desk.vault, firm=FIRM, protection=protection, now=_now)
    with vault, Register(vault, _now) as register, register.change(TITLE):
        customer = a_customer(
            name="Aalto Oy",
            business_id="2077474-0",
            street="Merikatu 7",
            postcode="20100",
            city="Turku",
            language="en",
        )
        register.customers.save(customer)
    return desk


@contextmanager
def _stored(desk: Desktop) -> Iterator[Register]:
    with (
        Vault.unlock_with_passphrase(desk.vault, PASSPHRASE) as vault,
        Register(vault, _now) as register,
    ):
        yield register


def _unlock(person: Person) -> None:
    person.focus_on(Role.PASSWORD, "Passphrase")
    person.type(PASSPHRASE)
    person.keys("Return")


def _wait_for_the_list(person: Person) -> None:
    person.focus_on(Role.TEXT, "Search customers")
    person.find(Role.BUTTON, "Edit")


def _close_viewer(person: Person) -> None:
    person.press("Close")
    person.gone(Role.BUTTON, "Next document")


def _attach_and_view(person: Person, path: Path) -> None:
    person.keys("Alt+4")
    person.press(re.compile("Attach files"))
    person.fill("File name:", str(path))
    person.press("Open")
    person.find(Role.DIALOG, "1 document attached")
    person.press("Save")
    person.focus_on(Role.TABLE, "Documents")
    person.keys("Return")
    person.find(Role.DIALOG, re.compile(path.stem))
    shown = person.find(Role.TEXT, path.name)
    assert shown.text == MINUTES
    _close_viewer(person)


def _note_a_task(person: Person) -> None:
    person.keys("Alt+7")
    person.press("New task")
    person.focus_on(Role.TEXT, "What to do")
    person.type("Soita tarjouksesta")
    person.press("Save")
    person.gone(Role.DIALOG, "New task")


def _write_a_deal(person: Person) -> None:
    person.keys("Alt+5")
    person.press("New deal")
    person.focus_on(Role.TEXT, "Title")
    person.type("Julkisivun maalaus")
    person.find(Role.TABLE, "Lines").focus()
    person.focus_on(Role.TABLE, "Lines")
    person.keys("Return")
    for heading, value in LINE.items():
        person.led_to(Role.TEXT, heading)
        person.type(value)
        person.keys("Return")
    person.press("Save")
    person.gone(Role.DIALOG, "New deal")


def _make_paper(person: Person, paper: str, *, place: int) -> None:
    person.find(Role.BUTTON, "Papers").focus()
    person.focus_on(Role.BUTTON, "Papers")
    person.keys("Space")
    for _ in range(place):
        person.keys("Down")
    person.led_to(Role.MENU_ITEM, f"Make {paper} PDF…")
    person.keys("Return")
    person.find(Role.DIALOG, f"Make {paper} PDF")


def _make_offer(person: Person) -> None:
    _make_paper(person, "offer", place=1)
    person.press("Make offer")
    person.hear("Offer made.")
    _close_viewer(person)


def _make_invoice(person: Person) -> None:
    _make_paper(person, "invoice", place=2)
    person.press("Make invoice")
    person.read("The invoice must tell this")
    person.focus_on(Role.TEXT, "Delivered on")
    person.type("20.11.2026")
    person.press("Make invoice")
    person.hear("Invoice made.")
    _close_viewer(person)


def test_a_document_a_task_and_an_offer_become_an_invoice_and_it_is_undone_another_day(
    made: Desktop,
) -> None:
    minutes = made.home / "pöytäkirja.txt"
    minutes.write_text(MINUTES, encoding="utf-8")
    with made.program("--language", "en") as person:
        _unlock(person)
        _wait_for_the_list(person)
        _attach_and_view(person, minutes)
        _note_a_task(person)
        _write_a_deal(person)
        _make_offer(person)
        _make_invoice(person)
    with _stored(made) as register:
        [deal] = register.deals.records.all()
        assert (deal.state, deal.net) == (DealState.INVOICED, 480_00)
        kinds = sorted(document.kind for document in register.documents.records.all())
        assert kinds == ["invoice", "minutes", "offer"]
        assert [task.title for task in register.tasks.records.all()] == ["Soita tarjouksesta"]

    with made.program("--language", "en") as person:
        _unlock(person)
        person.find(Role.DIALOG, "1 task is due")
        person.press("Close")
        _wait_for_the_list(person)
        person.keys("Ctrl+Z")
        person.hear("Undone: ")
    with _stored(made) as register:
        [deal] = register.deals.records.all()
        assert deal.state is DealState.OPEN
        kinds = sorted(document.kind for document in register.documents.records.all())
        assert kinds == ["minutes", "offer"]
