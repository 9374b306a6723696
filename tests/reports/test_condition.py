"""Examining a register."""

from pathlib import Path

import pytest

from register_app.db.pages import PAGE
from register_app.errors import RegisterError
from register_app.register import Register
from register_app.reports.condition import Condition, examine
from register_app.vault.vault import Vault
from tests.builders import a_customer, stored
from tests.children import in_child
from tests.fixtures import PASSPHRASE, now


def test_a_sound_register_has_no_problems(register: Register) -> None:
    stored(register, a_customer(), a_customer())

    condition = examine(register)

    assert condition.is_sound
    assert (condition.customers, condition.documents) == (2, 0)
    assert condition.pages == register.vault.path.stat().st_size // PAGE


def _fill(folder: Path) -> None:
    with (
        Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        stored(register, *(a_customer(notes="x" * 3000) for _ in range(50)))


def _examine(folder: Path) -> Condition | str:
    try:
        with (
            Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault,
            Register(vault, now) as register,
        ):
            return examine(register)
    except RegisterError as error:
        return str(error)


@pytest.mark.no_cover
def test_damage_to_any_page_is_found(vault_folder: Path) -> None:
    in_child(_fill, vault_folder)
    path = vault_folder / "register.db"
    whole = path.read_bytes()
    found = []
    for page in range(0, len(whole) // PAGE, 17):
        content = bytearray(whole)
        content[page * PAGE + 50] ^= 1
        path.write_bytes(content)
        found.append(in_child(_examine, vault_folder))

    conditions = [one for one in found if isinstance(one, Condition)]
    assert not any(condition.is_sound for condition in conditions)
    assert any(condition.customers == 50 for condition in conditions)
    assert "x" * 20 not in str(found)


def test_an_index_that_is_not_level_is_made_anew(vault_folder: Path) -> None:
    for path in vault_folder.glob("index.db*"):
        path.unlink()

    condition = in_child(_examine, vault_folder)

    assert isinstance(condition, Condition)
    assert condition.is_sound
