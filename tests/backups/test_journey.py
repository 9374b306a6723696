"""A backup from its making to the way back."""

from pathlib import Path

from register_app.backups import automatic, backup, prove, status
from register_app.backups.check import verify
from register_app.register import Register
from register_app.vault.vault import Vault
from tests.backups.kept import attached, listed, restore
from tests.builders import a_customer, stored
from tests.fixtures import PASSPHRASE, now


def _unlock(folder: Path) -> Vault:
    return Vault.unlock_with_passphrase(folder, PASSPHRASE)


def test_what_was_backed_up_is_restored(register: Register, tmp_path: Path) -> None:
    (customer,) = stored(register, a_customer(name="Ennen Oy"))
    document = attached(register, customer.id or 0, b"tarjous" * 1000)

    made = backup.take(register, tmp_path / "out.zip", documents_inside=True)

    assert verify(made.path, _unlock, now=now).is_sound
    done = restore(made.path, tmp_path / "new", _unlock, now=now)
    assert (done.customers, done.documents) == (1, 1)
    with _unlock(done.folder) as vault, Register(vault, now) as again:
        assert again.customers.records.get(customer.id or 0).name == "Ennen Oy"
        assert again.documents.records.get(document).sha256


def test_automatic(register: Register, tmp_path: Path) -> None:
    (customer,) = stored(register, a_customer(name="Ennen Oy"))
    attached(register, customer.id or 0, b"tarjous" * 1000)

    made = automatic.take_due(register, tmp_path)
    assert made is not None
    assert automatic.take_due(register, tmp_path) is None
    (one,) = listed(tmp_path, register.vault.vault_id)
    assert one.path == made.path
    proof = prove.prove(register, tmp_path)
    assert proof.problem is None
    assert automatic.take_due(register, tmp_path) is None
    assert not status.of(register).is_stale
