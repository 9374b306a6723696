"""Killed while many customers are changed or it is undone: all of it is there, or nothing."""

import random
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from register_app.customers.search import Query
from register_app.register import Register
from register_app.reports.condition import examine
from register_app.vault.vault import Vault
from tests.builders import a_customer, stored
from tests.children import killed_after
from tests.customers.kills import FIRST, bulk_on_and_on
from tests.db.every_record import Snapshot, snapshot
from tests.db.replay import before, newest
from tests.fixtures import PASSPHRASE, now

pytestmark = [
    pytest.mark.no_cover,
    pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does"),
]
LATEST = 0.7
"""Seconds: time to load the program, to unlock, and for some changes and undos."""
_MANY = 120


class Start(NamedTuple):
    """A locked register, and what stood in it."""

    folder: Path
    rows: Snapshot


@pytest.fixture
def start(vault_folder: Path) -> Start:
    """Make a locked register of many customers."""
    with (
        Vault.unlock_with_passphrase(vault_folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        stored(register, *(a_customer(name=f"Nro {number}") for number in range(_MANY)))
        assert newest(register) == FIRST
        return Start(vault_folder, snapshot(register))


def _look(start: Start) -> int:
    """Require a sound register, all of it of one piece; return its last change."""
    with (
        Vault.unlock_with_passphrase(start.folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        assert examine(register).problems == ()
        assert before(register, FIRST) == start.rows
        owners = {customer.owner for customer in register.customers.records.all()}
        assert len(owners) == 1
        assert len(register.search.ids(Query(owners.pop()))) == _MANY
        return newest(register)


def _kill_often(start: Start, times: int) -> None:
    moments = random.Random(1)  # noqa: S311  a failure must repeat itself
    acknowledged = start.folder.with_name("acknowledged.txt")
    acknowledged.touch()
    for seed in range(times):
        moment = moments.random() * LATEST
        assert killed_after(moment, bulk_on_and_on, start.folder, seed, acknowledged)
        done = [int(line) for line in acknowledged.read_text(encoding="ascii").split()]
        assert _look(start) >= max(done, default=FIRST)
    assert _look(start) > FIRST


def test_killed_at_any_moment_nothing_is_half_changed(start: Start) -> None:
    _kill_often(start, 20)


@pytest.mark.scale
@pytest.mark.timeout(1800)
def test_killed_two_hundred_times_nothing_is_half_changed(start: Start) -> None:
    _kill_often(start, 200)
