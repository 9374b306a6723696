"""Killed while attaching: row and file are both there or neither, and nothing is left over."""

import itertools
import sys
from functools import partial
from pathlib import Path

import pytest

from register_app.customers.customer import CustomerId
from register_app.register import Register
from register_app.reports.condition import examine
from register_app.vault.vault import Vault
from tests.builders import a_customer, stored
from tests.children import killed_at
from tests.filing.kills import attach_once
from tests.fixtures import PASSPHRASE, now

pytestmark = [
    pytest.mark.no_cover,
    pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does"),
]


@pytest.fixture
def folder(vault_folder: Path) -> Path:
    """Make a locked register with one customer."""
    with (
        Vault.unlock_with_passphrase(vault_folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        stored(register, a_customer())
    return vault_folder


def _fingerprints(folder: Path) -> set[str]:
    """Require a sound register with nothing left over; return what its documents hold."""
    with (
        Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        documents = register.documents.of(CustomerId(1))
        assert examine(register).problems == ()
        place = folder / "documents"
        files = {path.name for path in place.rglob("*") if path.is_file()}
        assert files == {document.stored for document in documents}
        return {document.sha256 for document in documents}


def test_killed_at_every_step_it_is_attached_or_not(folder: Path) -> None:
    before = 0
    for step in itertools.count(1):
        was_killed = killed_at(step, folder / "documents", partial(attach_once, folder))
        with (
            Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault,
            Register(vault, now) as register,
        ):
            count = register.documents.count()
        _fingerprints(folder)
        assert count in {before, before + 1}
        before = count
        if not was_killed:
            break
    assert step > 1
    assert before
