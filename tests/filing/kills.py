"""Attach once: the work of the tests that kill it."""

from datetime import date
from pathlib import Path

from register_app.customers.customer import CustomerId
from register_app.filing.arrival import attach
from register_app.filing.attach import draft_of
from register_app.register import Register
from register_app.vault.vault import Vault
from register_app.watch import UNWATCHED
from tests.fixtures import PASSPHRASE, now


def attach_once(folder: Path) -> None:
    """Attach one document of some blocks."""
    with (
        Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        draft = draft_of(CustomerId(1), "suuri", on_day=date(2026, 11, 20))
        attach(register, draft, bytes(3 << 20), UNWATCHED)
