"""The ledger beside the register, when it is damaged, hostile, or comes back late."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from register_app import errors
from register_app.customers.customer import Customer
from register_app.db.place import Place
from register_app.deals.deal import DealState
from register_app.erasure.finish import ErasureUnfinished
from register_app.erasure.ledger import FILE, Ledger
from register_app.register import Register
from register_app.vault.vault import Vault
from tests.builders import TITLE, a_customer, a_part, stored
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


def test_a_ledger_that_cannot_be_written_is_written_at_the_next_start(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise errors.DiskFull

    (gone,) = stored(register, a_customer())
    with monkeypatch.context() as patch:
        patch.setattr(Ledger, "append", full)
        with pytest.raises(ErasureUnfinished):
            erase(register, gone)

    register.erasure.resume()
    assert (register.vault.folder / FILE).read_bytes().count(b"\n") == 1
    assert [one.residue for one in register.erasure.receipts()] == [0]


def test_who_got_the_number_while_the_ledger_was_away_is_not_erased(vault_folder: Path) -> None:
    later = now() + timedelta(days=3)
    register_file, ledger = vault_folder / "register.db", vault_folder / FILE

    register = _open_at(vault_folder, now())
    stored(register, a_customer(name="Vanha Oy"))
    _close(register)
    before = register_file.read_bytes()
    register = _open_at(vault_folder, now())
    (gone,) = stored(register, a_customer(name="Mikael Häyrynen"))
    erase(register, gone)
    _close(register)
    line = ledger.read_bytes()

    ledger.unlink()
    register_file.write_bytes(before)
    register = _open_at(vault_folder, later)
    (new,) = stored(register, a_customer(name="Uusi Oy"))
    assert new.id == gone.id
    _close(register)
    ledger.write_bytes(line)

    register = _open_at(vault_folder, later)
    assert names(register) == ["Vanha Oy", "Uusi Oy"]
    _close(register)


def test_what_a_law_keeps_is_not_taken_for_what_was_kept_of_another(vault_folder: Path) -> None:
    def invoiced(register: Register, name: str, day: date) -> Customer:
        (customer,) = stored(register, a_customer(name=name))
        with register.change(TITLE):
            register.deals.save(
                a_part(
                    "deals",
                    customer,
                    number="",
                    state=DealState.INVOICED,
                    invoiced_on=day,
                    invoice_number=name,
                ),
                on=day,
            )
        return customer

    folder, later = vault_folder, now() + timedelta(days=60)
    register_file = folder / "register.db"
    register = _open_at(folder, now())
    old = invoiced(register, "Vanha", date(2026, 3, 1))
    _close(register)
    before = register_file.read_bytes()
    register = _open_at(folder, now())
    erase(register, invoiced(register, "Uusi", date(2020, 3, 1)))
    erase(register, old)
    assert [one.about for one in register.erasure.kept()] == ["Uusi", "Vanha"]
    _close(register)
    register = _open_at(folder, later)
    assert [one.about for one in register.erasure.kept()] == ["Vanha"]
    _close(register)

    register_file.write_bytes(before)
    register = _open_at(folder, later)
    assert names(register) == []
    assert [one.about for one in register.erasure.kept()] == ["Vanha"]
    _close(register)


def _open_at(folder: Path, moment: datetime) -> Register:
    return Register(Vault.unlock_with_passphrase(folder, PASSPHRASE), lambda: moment)


def _close(register: Register) -> None:
    register.close()
    register.vault.lock()
