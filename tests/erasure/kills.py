"""Erase one person after the other until somebody ends it: the work of the tests that kill it."""

from pathlib import Path

from register_app.db.place import Place
from register_app.register import Register
from register_app.vault.vault import Vault
from tests.fixtures import PASSPHRASE, now


def erase_on_and_on(folder: Path, acknowledged: Path) -> None:
    """Erase the customers in their order; write down whom the proof has declared gone."""
    with (
        acknowledged.open("a", encoding="ascii") as done,
        Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        for customer in register.customers.records.all():
            plan = register.erasure.plan([Place("customer", customer.id or 0)])
            assert register.erasure.erase(plan).residue == 0
            done.write(f"{customer.id}\n")
            done.flush()
