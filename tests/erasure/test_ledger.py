"""The ledger beside the register, when it is damaged, hostile, or comes back late."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from register_app.customers.customer import Customer
from register_app.db.place import Place
from register_app.erasure.ledger import FILE
from register_app.register import Register
from register_app.vault.vault import Vault
from tests.builders import a_customer, stored
from tests.fixtures import PASSPHRASE, now


def erase(register: Register, customer: Customer) -> None:
    plan = register.erasure.plan([Place("customer", customer.id or 0)])
    assert register.erasure.erase(plan).residue == 0


def names(register: Register) -> list[str]:
    return [customer.name for customer in register.customers.records.all()]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"[" * 100_000, id="a deep list"),
        pytest.param(b'{"scope":' * 100_000 + b"\n", id="a deep object"),
        pytest.param(b"\xff\xfe\x00" * 100, id="no text"),
        pytest.param(
            b'{"scope":[],"token":"\\ud800","at":"","traces":[],"previous":"","mac":"\\ud800"}\n',
            id="halves of letters",
        ),
        pytest.param(b'{"token":' + b"9" * 5_000 + b"}\n", id="a long number"),
    ],
)
def test_a_spoilt_ledger_keeps_nobody_out_and_is_written_again(
    vault_folder: Path, content: bytes
) -> None:
    with Vault.unlock_with_passphrase(vault_folder, PASSPHRASE) as vault:
        with Register(vault, now) as register:
            gone, _ = stored(register, a_customer(name="Mikael Häyrynen"), a_customer())
            erase(register, gone)
        older = vault_folder / FILE
        line = older.read_bytes()
    older.write_bytes(content)

    with (
        Vault.unlock_with_passphrase(vault_folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        assert names(register) == [a_customer().name]
    assert line in older.read_bytes()


def test_who_got_the_number_while_the_ledger_was_away_is_not_erased(vault_folder: Path) -> None:
    later = now() + timedelta(days=3)
    register_file, ledger = vault_folder / "register.db", vault_folder / FILE

    def open_at(moment: datetime) -> Register:
        vault = Vault.unlock_with_passphrase(vault_folder, PASSPHRASE)
        return Register(vault, lambda: moment)

    register = open_at(now())
    stored(register, a_customer(name="Vanha Oy"))
    _close(register)
    before = register_file.read_bytes()
    register = open_at(now())
    (gone,) = stored(register, a_customer(name="Mikael Häyrynen"))
    erase(register, gone)
    _close(register)
    line = ledger.read_bytes()

    ledger.unlink()
    register_file.write_bytes(before)
    register = open_at(later)
    (new,) = stored(register, a_customer(name="Uusi Oy"))
    assert new.id == gone.id
    _close(register)
    ledger.write_bytes(line)

    register = open_at(later)
    assert names(register) == ["Vanha Oy", "Uusi Oy"]
    _close(register)


def _close(register: Register) -> None:
    register.close()
    register.vault.lock()
