"""Nobody is at the desk: the register locks itself, forgets, and leads back to the same place."""

import re
import sys
from datetime import UTC, datetime

import pytest

from register_app.creation import create_register
from register_app.register import Register
from register_app.settings import Settings
from register_app.vault.protection import Protection
from tests.builders import CANARY, TITLE, a_customer
from tests.journeys.accessible import Role
from tests.journeys.desktop import Desktop
from tests.journeys.memory import found_in
from tests.vault.doings import CHEAP, PASSPHRASE

HURRIED = """
import sys
from register_app.gui.locking import guard
if "--return-to" not in sys.argv:
    guard._MINUTE, guard._STEP = 0.5, 1
from register_app.__main__ import main
raise SystemExit(main())
"""
"""The program, whose ten minutes are five seconds until it has locked itself."""
NAMES = [f"{CANARY}{number:03} Oy" for number in range(40)]
NOTE = "Soitti kaislikosta"


def _now() -> datetime:
    return datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@pytest.fixture
def key(desk: Desktop) -> bytes:
    """Make a register of customers with names that are found; return its key."""
    protection = Protection(passphrase=PASSPHRASE, cost=CHEAP)
    firm = Settings(firm_name="Koivurannan Maalaus Oy", tasks_at_unlock=False)
    vault = create_register(desk.vault, firm=firm, protection=protection, now=_now)
    with vault, Register(vault, _now) as register:
        with register.change(TITLE):
            for called in NAMES:
                register.customers.save(a_customer(name=called))
        return bytes(vault._key)  # noqa: SLF001  to look for it


def _left(process: int, key: bytes) -> set[bytes]:
    texts = (CANARY, NOTE, PASSPHRASE)
    kinds = [text.encode(coding) for text in texts for coding in ("utf-8", "utf-16-le")]
    return found_in(process, [key, key.hex().encode(), *kinds])


def test_an_idle_register_locks_itself_and_leads_back_to_the_same_place(
    desk: Desktop, key: bytes
) -> None:
    with desk.program("--language", "en", called=(sys.executable, "-c", HURRIED)) as person:
        person.focus_on(Role.PASSWORD, "Passphrase")
        person.type(PASSPHRASE)
        person.keys("Return")
        person.focus_on(Role.TEXT, "Search customers")
        person.type(NAMES[7])
        person.find(Role.BUTTON, "Edit")
        person.keys("F8")
        person.fill("Text", NOTE)
        assert CANARY.encode() in _left(person.process, key)

        person.find(Role.PASSWORD, "Passphrase")  # nobody does anything, and there is the door

        assert _left(person.process, key) == set()
        person.fill("Passphrase", PASSPHRASE)
        person.press("Open")
        person.read(NAMES[7])
        person.press("Show what was typed")
        person.press(re.compile("Copy: .* · Text"))
        person.press("Close")
        person.gone(Role.BUTTON, "Close")


def test_a_second_start_brings_the_first_window_forward_and_a_command_is_refused(
    desk: Desktop, key: bytes
) -> None:
    assert key
    with desk.program("--language", "en") as person:
        assert desk.also_start("--language", "en") == (0, "")  # the door is shut, and still one

        person.fill("Passphrase", PASSPHRASE)
        person.press("Open")
        person.focus_on(Role.TEXT, "Search customers")

        assert desk.also_start("--language", "en") == (0, "")
        secret = desk.home / "passphrase.txt"
        secret.write_text(PASSPHRASE, encoding="utf-8")
        words = ("--language", "en", "verify", "--passphrase-file", str(secret))
        code, said = desk.also_start(*words)
        assert (code, said.count("\n")) == (1, 1)
        assert "in use in another window" in said
