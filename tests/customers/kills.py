"""Change many customers until somebody ends it: the work of the tests that kill it."""

import random
from pathlib import Path

from register_app.customers import bulk
from register_app.customers.customer import Customer
from register_app.customers.search import Query
from register_app.fields.field import field_named
from register_app.register import Register
from register_app.vault.vault import Vault
from register_app.watch import UNWATCHED
from tests.db.replay import newest
from tests.fixtures import PASSPHRASE, now

FIRST = 1
"""The change that brought the customers, which stays."""
_UNDO, _REDO = 0.4, 0.5


def bulk_on_and_on(folder: Path, seed: int, acknowledged: Path) -> None:
    """Give all customers one value, take it back, bring it again; write down what is done."""
    chance = random.Random(seed)  # noqa: S311  a failure must repeat itself
    with (
        acknowledged.open("a", encoding="ascii") as done,
        Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        while True:
            _do(register, chance)
            done.write(f"{newest(register)}\n")
            done.flush()


def _do(register: Register, chance: random.Random) -> None:
    done, again = register.history.next_undo(), register.history.next_redo()
    if done is not None and done.id > FIRST and chance.random() < _UNDO:
        register.undo(done)
    elif again is not None and chance.random() < _REDO:
        register.redo(again)
    else:
        edit = bulk.setting(
            field_named(Customer, "owner"), f"Omistaja{chance.randrange(10**9)}", called=""
        )
        ids = register.search.ids(Query())
        with register.change(edit.titled(0)):
            register.retitle(edit.titled(bulk.run(register.customers, edit, ids, UNWATCHED)))
