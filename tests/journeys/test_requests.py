"""Somebody asks for a copy or to be erased: from the register of requests to the last file."""

import json
import re
import zipfile
from datetime import UTC, datetime
from hashlib import sha256

import pypdf
import pytest

from register_app.creation import create_register
from register_app.customers.choices import CustomerKind
from register_app.register import Register
from register_app.requests.request import Decision, Identity, Received, Right
from register_app.settings import Settings
from register_app.vault.protection import Protection
from register_app.vault.vault import Vault
from tests.builders import TITLE, a_customer
from tests.journeys.accessible import Role
from tests.journeys.desktop import Desktop
from tests.journeys.person import Person
from tests.vault.doings import CHEAP, PASSPHRASE

_NAME = "Kaisa Koivu"
_COPY = "Copy of the own data (Art. 15)"
"""What a request is about unless somebody says otherwise."""


def _now() -> datetime:
    return datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@pytest.fixture
def made(desk: Desktop) -> Desktop:
    """Make a register of one person."""
    firm = Settings(firm_name="Koivurannan Maalaus Oy", firm_email=("info@koivuranta.example",))
    protection = Protection(passphrase=PASSPHRASE, cost=CHEAP)
    vault = create_register(desk.vault, firm=firm, protection=protection, now=_now)
    person = a_customer(
        name=_NAME,
        kind=CustomerKind.PRIVATE,
        language="en",
        email=("kaisa.koivu@example.fi",),
        street="Kuusitie 3",
    )
    with vault, Register(vault, _now) as register, register.change(TITLE):
        register.customers.save(person)
    return desk


def _open(person: Person) -> None:
    person.focus_on(Role.PASSWORD, "Passphrase")
    person.type(PASSPHRASE)
    person.keys("Return")
    person.focus_on(Role.TEXT, "Search customers")
    person.find(Role.BUTTON, "Edit")


def _register(person: Person, kind: str) -> None:
    """Register a request of the customer on the screen, with the keys alone."""
    person.keys("Ctrl+K")
    person.focus_on(Role.TEXT, "Go to")
    person.type("register a request")
    person.keys("Return")
    person.focus_on(Role.COMBO_BOX, _COPY)
    if kind != _COPY:
        person.type(kind[0])
        person.focus_on(Role.COMBO_BOX, kind)
    person.keys("Ctrl+Return")
    person.hear("Saved.")


def _pick(person: Person, dialog: str, box: str, choice: str) -> None:
    """Choose from a box of a dialog by the first letter, and save with the keys."""
    person.focus_on(Role.COMBO_BOX, box)
    person.type(choice[0])
    person.focus_on(Role.COMBO_BOX, choice)
    person.keys("Ctrl+Return")
    person.gone(Role.DIALOG, dialog)


def _find(person: Person) -> None:
    """Find the person everywhere, and keep what is certain."""
    person.press("Find the person…")
    person.read("2 ticked")
    person.press("Keep what is ticked")
    person.gone(Role.DIALOG, "Find the person everywhere")


def _erase(person: Person) -> None:
    """Find the person everywhere, look at the plan, and erase."""
    _find(person)
    person.press("Erase for good…")
    person.hear("The plan is ready.")
    person.press(re.compile("^I have looked at the plan"), Role.CHECK_BOX)
    person.press("Erase for good")
    person.focus_on(Role.BUTTON, "Close")
    person.keys("Return")
    person.gone(Role.DIALOG, "Erased for good")


def test_a_request_to_be_erased_is_led_from_its_receipt_to_its_end(made: Desktop) -> None:
    letter = made.home / "answer.pdf"
    with made.program("--language", "en") as person:
        _open(person)
        _register(person, "Erasure (Art. 17)")
        person.focus_on(Role.BUTTON, "Note the check…")
        person.keys("Return")
        _pick(person, "Identity check", "How the person was identified", "We know the person")
        _erase(person)
        person.press("Decide…")
        _pick(person, "Decision", "Decision", "Done as asked")
        person.press("Write the letter…")
        person.focus_on(Role.TEXT, "Text of the letter")
        person.press("Save as PDF…")
        person.fill("File name:", str(letter))
        person.press("Save")
        person.hear("Saved as answer.pdf")
        person.press("Close the request")
        person.find(Role.BUTTON, "Open again")

    with (
        Vault.unlock_with_passphrase(made.vault, PASSPHRASE) as vault,
        Register(vault, _now) as register,
    ):
        [request] = register.requests.all()
        assert register.customers.count() == 0
    assert (request.kind, request.identity) == (Right.ERASURE, Identity.KNOWN)
    assert (request.decision, request.answered_by) == (Decision.GRANTED, Received.EMAIL)
    assert request.is_nameless
    assert request.erasure_id is not None
    assert request.answered_on is not None
    assert request.closed_on is not None
    assert request.answer_sha256 == sha256(letter.read_bytes()).hexdigest()
    [page] = pypdf.PdfReader(letter).pages
    assert f"Dear {_NAME}" in page.extract_text()


def test_a_copy_of_the_data_is_written_from_a_request(made: Desktop) -> None:
    copy = made.home / "copy.zip"
    with made.program("--language", "en") as person:
        _open(person)
        _register(person, _COPY)
        person.focus_on(Role.BUTTON, "Note the check…")
        person.keys("Return")
        _pick(person, "Identity check", "How the person was identified", "We know the person")
        _find(person)
        person.press("Write the copy…")
        person.find(Role.DIALOG, f"Extract: {_NAME}")
        person.press("Save…")
        person.fill("File name:", str(copy))
        person.press("Save")
        person.hear("Saved as copy.zip")

    with zipfile.ZipFile(copy) as archive:
        told = json.loads(archive.read("extract.json"))
    assert [one["name"] for one in told["customers"]] == [_NAME]
