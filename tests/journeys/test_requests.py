"""Somebody asks what is held about them: registered, identified, answered by letter, closed."""

from datetime import UTC, datetime
from hashlib import sha256

import pypdf
import pytest

from register_app.creation import create_register
from register_app.register import Register
from register_app.requests.request import Decision, Identity, Received, Request
from register_app.settings import Settings
from register_app.vault.protection import Protection
from register_app.vault.vault import Vault
from tests.builders import TITLE, a_customer
from tests.journeys.accessible import Role
from tests.journeys.desktop import Desktop
from tests.journeys.person import Person
from tests.vault.doings import CHEAP, PASSPHRASE

_NAME = "Kaisa Koivu"


def _now() -> datetime:
    return datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@pytest.fixture
def made(desk: Desktop) -> Desktop:
    """Make a register of one person."""
    firm = Settings(firm_name="Koivurannan Maalaus Oy", firm_email=("info@koivuranta.example",))
    protection = Protection(passphrase=PASSPHRASE, cost=CHEAP)
    vault = create_register(desk.vault, firm=firm, protection=protection, now=_now)
    with vault, Register(vault, _now) as register, register.change(TITLE):
        register.customers.save(a_customer(name=_NAME, language="en", street="Kuusitie 3"))
    return desk


def _stored(desk: Desktop) -> Request:
    with (
        Vault.unlock_with_passphrase(desk.vault, PASSPHRASE) as vault,
        Register(vault, _now) as register,
    ):
        [request] = register.requests.all()
        return request


def _open(person: Person) -> None:
    person.focus_on(Role.PASSWORD, "Passphrase")
    person.type(PASSPHRASE)
    person.keys("Return")
    person.focus_on(Role.TEXT, "Search customers")
    person.find(Role.BUTTON, "Edit")


def _register(person: Person) -> None:
    """Register a request of the customer on the screen, with the keys alone."""
    person.keys("Ctrl+K")
    person.focus_on(Role.TEXT, "Go to")
    person.type("register a request")
    person.keys("Return")
    person.focus_on(Role.COMBO_BOX, "Copy of the own data (Art. 15)")
    person.keys("Ctrl+Return")
    person.hear("Saved.")


def _pick(person: Person, box: str, letters: str) -> None:
    """Choose from a box by its first letters, and save with the keys."""
    person.focus_on(Role.COMBO_BOX, box)
    person.type(letters)
    person.keys("Ctrl+Return")


def test_a_request_is_led_from_its_receipt_to_its_end(made: Desktop) -> None:
    letter = made.home / "answer.pdf"
    with made.program("--language", "en") as person:
        _open(person)
        _register(person)
        person.focus_on(Role.BUTTON, "Note the check…")
        person.keys("Return")
        _pick(person, "How the person was identified", "W")
        person.find(Role.LABEL, "✓")
        person.press("Decide…")
        _pick(person, "Decision", "D")
        person.press("Write the letter…")
        person.focus_on(Role.TEXT, "Text of the letter")
        person.press("Save as PDF…")
        person.fill("File name:", str(letter))
        person.press("Save")
        person.hear("Saved as answer.pdf")
        person.press("Close the request")
        person.find(Role.BUTTON, "Open again")

    request = _stored(made)
    assert (request.identity, request.decision) == (Identity.KNOWN, Decision.GRANTED)
    assert (request.name, request.answered_by) == (_NAME, Received.EMAIL)
    assert request.answered_on is not None
    assert request.closed_on is not None
    assert request.answer_sha256 == sha256(letter.read_bytes()).hexdigest()
    [page] = pypdf.PdfReader(letter).pages
    assert f"Dear {_NAME}" in page.extract_text()
