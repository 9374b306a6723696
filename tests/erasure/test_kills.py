"""Killed while people are erased: each is wholly there, or without a letter left."""

import random
import sys
from pathlib import Path

import pytest

from register_app.db import integrity
from register_app.register import Register
from register_app.vault.vault import Vault
from tests.builders import TITLE, a_customer, a_part, stored
from tests.children import killed_after
from tests.erasure.kills import erase_on_and_on
from tests.erasure.page_reader import plain_pages
from tests.fixtures import PASSPHRASE, now

pytestmark = [
    pytest.mark.long,
    pytest.mark.no_cover,
    pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does"),
]
LATEST = 2.2
"""Seconds: time to load the program, to unlock, and to erase some people."""
_MANY = 400


def _word(number: int) -> str:
    """Return a word that no other person has, in letters of an unused script."""
    return "\U00013100" + "".join(chr(0x13000 + int(digit)) for digit in f"{number:06}")


@pytest.fixture
def folder(vault_folder: Path) -> Path:
    """Make a locked register of people with notes and documents of their own."""
    with (
        Vault.unlock_with_passphrase(vault_folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        people = stored(
            register, *(a_customer(name=_word(number), notes="x" * 500) for number in range(_MANY))
        )
        with register.change(TITLE):
            for number, person in enumerate(people):
                register.timeline.notes.save(
                    a_part("note_entries", person, text=f"{_word(number)} kuulumisia " * 20)
                )
    return vault_folder


def _look(folder: Path) -> set[int]:
    """Require a sound register without a trace of who is gone; return who that is."""
    with (
        Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        assert not integrity.problems(register.connection)
        left = {customer.id or 0 for customer in register.customers.records.all()}
        gone = set(range(1, _MANY + 1)) - left
        assert len(register.timeline.notes.all()) == len(left)
        assert all(receipt.residue == 0 for receipt in register.erasure.receipts())
        assert sum(one.erased.get("customer", 0) for one in register.erasure.receipts()) == len(
            gone
        )
        key = bytes(vault._key)  # noqa: SLF001  nobody else needs the key of a page reader
        content = b"".join(plain_pages(vault.path, key))
        assert not [one for one in gone if _word(one - 1).encode() in content]
    assert not list(folder.glob("*.erasing"))
    return gone


def _kill_often(folder: Path, seed: int) -> None:
    """Kill twenty times: as many leave somebody to be erased however fast the machine is."""
    moments = random.Random(seed)  # noqa: S311  a failure must repeat itself
    acknowledged = folder.with_name("acknowledged.txt")
    acknowledged.touch()
    for _ in range(20):
        assert killed_after(moments.random() * LATEST, erase_on_and_on, folder, acknowledged)
        done = {int(line) for line in acknowledged.read_text(encoding="ascii").split()}
        assert done <= _look(folder)
    assert _look(folder)


def test_killed_at_any_moment_nobody_is_half_erased(folder: Path) -> None:
    _kill_often(folder, 1)


@pytest.mark.scale
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("seed", range(10))
def test_killed_two_hundred_times_nobody_is_half_erased(folder: Path, seed: int) -> None:
    _kill_often(folder, seed)
