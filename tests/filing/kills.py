"""Attach until somebody ends it: the work of the tests that kill it."""

import os
import random
from datetime import date
from pathlib import Path

from register_app.customers.customer import CustomerId
from register_app.filing.arrival import attach
from register_app.filing.attach import draft_of
from register_app.filing.take_in import Incoming, take_in
from register_app.register import Register
from register_app.vault.vault import Vault
from register_app.watch import UNWATCHED
from tests.fixtures import PASSPHRASE, now

LARGEST = 4 << 20


def attach_once(folder: Path) -> None:
    """Attach one document of some blocks."""
    with (
        Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        draft = draft_of(CustomerId(1), "suuri", on_day=date(2026, 11, 20))
        attach(register, draft, bytes(3 << 20), UNWATCHED)


def attach_on_and_on(folder: Path, seed: int, acknowledged: Path) -> None:
    """Attach documents of every size, one or several at once; write down each that is done."""
    sizes = random.Random(seed)  # noqa: S311  a failure must repeat itself
    with (
        acknowledged.open("a", encoding="ascii") as done,
        Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        while True:
            files = [
                Incoming("suuri", os.urandom(int(LARGEST ** sizes.random())))
                for _ in range(sizes.randint(1, 3))
            ]
            for document in take_in(register, CustomerId(1), files, UNWATCHED).attached:
                done.write(f"{document.sha256}\n")
            done.flush()
