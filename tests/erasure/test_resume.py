"""What was interrupted is finished at the next start, and an older register forgets again."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest

from register_app import errors
from register_app.db.connection import Connection
from register_app.db.place import Place
from register_app.deals.deal import Deal, DealState
from register_app.documents import sealed
from register_app.erasure import finish
from register_app.erasure.finish import ErasureUnfinished, NoRoomToErase
from register_app.erasure.ledger import FILE
from register_app.register import Register
from register_app.retention.rule import DataClass
from register_app.vault.vault import Vault
from register_app.watch import UNWATCHED
from tests.builders import TITLE, a_customer, a_part, stored, used_on
from tests.fixtures import PASSPHRASE, now

NAME = "Mikael Häyrynen"


def later() -> datetime:
    """Return a moment after all that a law keeps is past."""
    return datetime(2033, 1, 1, 9, 0, tzinfo=UTC)


@contextmanager
def opened(folder: Path, at: Callable[[], datetime] = now) -> Iterator[Register]:
    """Open a register as the program does at its start."""
    with (
        Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault,
        Register(vault, at) as register,
    ):
        yield register


def person(register: Register, name: str = NAME) -> Place:
    (customer,) = stored(register, a_customer(name=name, phone=("+358401234567",)))
    return Place("customer", customer.id or 0)


def erase(register: Register, *places: Place) -> None:
    assert register.erasure.erase(register.erasure.plan(places)).residue == 0


def names(register: Register) -> list[str]:
    return [customer.name for customer in register.customers.records.all()]


def stopped(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


def erase_until(register: Register, place: Place, where: object, name: str) -> None:
    """Erase, and be stopped where something is called."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(where, name, stopped)
        with pytest.raises(KeyboardInterrupt):
            erase(register, place)


def test_an_interrupted_erasure_is_finished_and_proven_at_the_next_start(
    vault_folder: Path,
) -> None:
    with opened(vault_folder) as register:
        place = person(register)
        erase_until(register, place, finish, "look")
        [waiting] = register.erasure.receipts()
        assert waiting.residue is None
        assert len(list(vault_folder.glob("*.erasing"))) == 1

    with opened(vault_folder) as register:
        [receipt] = register.erasure.receipts()
        assert receipt.residue == 0
        assert receipt.pages > 10
        assert not list(vault_folder.glob("*.erasing"))


def test_without_the_sealed_file_it_is_finished_and_no_proof_is_claimed(
    vault_folder: Path,
) -> None:
    with opened(vault_folder) as register:
        place = person(register)
        erase_until(register, place, finish, "look")
    for path in vault_folder.glob("*.erasing"):
        path.unlink()

    with opened(vault_folder) as register:
        [receipt] = register.erasure.receipts()
        assert receipt.residue is None
        assert names(register) == []


def test_what_fails_before_the_end_of_the_transaction_leaves_all_as_it_was(
    register: Register,
) -> None:
    place = person(register)
    erase_until(register, place, register.search, "forget")

    assert names(register) == [NAME]
    assert register.erasure.receipts() == []
    assert not list(register.vault.folder.glob("*.erasing"))
    erase(register, place)


def test_a_sealed_file_that_cannot_be_written_leaves_all_as_it_was(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "no space")

    place = person(register)
    monkeypatch.setattr(sealed, "seal", full)
    with pytest.raises(errors.DiskFull):
        erase(register, place)

    assert names(register) == [NAME]
    assert not list(register.vault.folder.glob("*.erasing"))


def test_without_room_it_is_not_begun(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    place = person(register)
    usage = shutil.disk_usage(register.vault.folder)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(NoRoomToErase):
        erase(register, place)

    assert names(register) == [NAME]


def test_a_register_that_others_write_is_left_as_it_was(register: Register, vault: Vault) -> None:
    place = person(register)
    register.connection.execute("PRAGMA busy_timeout = 1")
    with (
        Register(vault, now) as other,
        other.connection.transaction(),
        pytest.raises(errors.VaultBusy),
    ):
        erase(register, place)

    assert names(register) == [NAME]


def test_who_reads_all_the_time_keeps_it_from_being_finished(
    register: Register, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = person(register)
    register.connection.execute("PRAGMA busy_timeout = 1")
    monkeypatch.setattr(finish, "_PAUSE", 0)
    with Register(vault, now, query_only=True) as other:
        other.connection.execute("BEGIN")
        other.customers.count()
        with pytest.raises(ErasureUnfinished):
            erase(register, place)
        other.connection.execute("ROLLBACK")

    assert names(register) == []
    register.erasure.resume()
    assert register.erasure.receipts()[0].residue == 0


def test_a_window_that_only_waits_neither_hinders_nor_shows_a_ghost(
    register: Register, vault: Vault
) -> None:
    place = person(register)
    with Register(vault, now) as window:
        assert window.search.is_level()
        erase(register, place)

        assert not window.search.is_level()
        assert names(window) == []
        person(window, "Uusi Oy")
        window.search.rebuild()
        assert window.search.is_level()
        assert register.search.is_level()


def test_who_asked_to_stop_in_the_middle_is_not_heard(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = person(register)

    asked = iter([errors.Cancelled])

    def ask(_: float) -> None:
        for stop in asked:
            raise stop

    def vacuum(of: Connection) -> None:
        for stop in interrupted:
            raise stop
        really(of)

    interrupted, really = iter([errors.Cancelled]), type(register.connection).vacuum
    monkeypatch.setattr(type(register.connection), "vacuum", vacuum)
    receipt = register.erasure.erase(
        register.erasure.plan([place]), watch=UNWATCHED._replace(progress=ask)
    )

    assert receipt.residue == 0


def test_an_older_register_that_is_put_back_forgets_again(
    vault_folder: Path, tmp_path: Path
) -> None:
    with opened(vault_folder) as register:
        place = person(register)
    older = tmp_path / "older.db"
    shutil.copyfile(vault_folder / "register.db", older)
    with opened(vault_folder) as register:
        erase(register, place)
        [first] = register.erasure.receipts()
        new = person(register, "Uusi Oy")
        erase(register, new)
    shutil.copyfile(older, vault_folder / "register.db")

    with opened(vault_folder) as register:
        assert names(register) == []
        assert len(register.erasure.receipts()) == 2
        assert register.erasure.receipts()[1].token == first.token
        # the number of a customer who is lost is given to another, who must not be taken for it
        assert person(register, "Toinen Oy") == new

    with opened(vault_folder) as register:
        assert names(register) == ["Toinen Oy"]
        erase(register, new)
    assert len((vault_folder / FILE).read_text("ascii").splitlines()) == 3


def test_a_ledger_that_somebody_else_wrote_says_nothing(vault_folder: Path) -> None:
    with opened(vault_folder) as register:
        place, other = person(register), person(register, "Toinen Oy")
        erase(register, place)
    path = vault_folder / FILE
    line = path.read_text("ascii")
    with opened(vault_folder) as register:
        called = register.erasure._store.random_id(*other[:2])  # noqa: SLF001  what a forger knows
    forged = line.replace('[["customer","', f'[["customer","{called}"],["customer","')
    path.write_text(f"{line}{forged.replace(line[10:20], 'f' * 10)}{{}}\nhalf a l", "ascii")

    with opened(vault_folder) as register:
        assert names(register) == ["Toinen Oy"]
        erase(register, other)
    assert path.read_text("ascii").count("\n") == 5


def test_a_lost_ledger_is_written_anew(vault_folder: Path) -> None:
    with opened(vault_folder) as register:
        erase(register, person(register))
    path = vault_folder / FILE
    line = path.read_text("ascii")
    path.unlink()

    with opened(vault_folder):
        pass

    assert path.read_text("ascii") == line
    assert NAME not in line


def test_what_a_law_keeps_is_out_of_sight_and_goes_at_its_date(vault_folder: Path) -> None:
    with opened(vault_folder) as register:
        (customer,) = stored(register, a_customer(name=NAME))
        draft = a_part("documents", customer, kind="invoice", retention=DataClass.VOUCHERS)
        with register.change(TITLE):
            deal = register.deals.save(
                Deal(
                    customer_id=draft.customer_id,
                    title="Kattoremontti",
                    state=DealState.INVOICED,
                    invoiced_on=date(2026, 3, 1),
                    lost_reason="liian kallis",
                ),
                on=date(2026, 3, 1),
            )
            kept, other = (
                register.documents.records.save(register.documents.seal(one, text, UNWATCHED))
                for one, text in (
                    (draft, b"Lasku"),
                    (a_part("documents", customer), b"Muuta"),
                )
            )
        register.documents.settle()
        erase(register, Place("customer", customer.id or 0))

        of_deal, of_document = register.erasure.kept()
        assert (of_deal.until, of_deal.about) == ("2032-12-31", deal.invoice_number)
        assert of_deal.image["buyer"] == {"name": NAME}
        assert "lost_reason" not in of_deal.image
        assert of_document.image["stored"] == kept.stored
        assert not register.deals.records.any()
        assert not register.documents.records.any()
        content = BytesIO()
        register.erasure.pour(of_document, content, UNWATCHED)
        assert content.getvalue() == b"Lasku"
        assert not (vault_folder / "documents" / other.stored).exists()

    with opened(vault_folder) as register:
        assert register.documents.strays() == []
        assert len(register.erasure.kept()) == 2
    with opened(vault_folder, later) as register:  # a clock that is ahead by years takes nothing
        assert len(register.erasure.kept()) == 2
        used_on(register, later().date() - timedelta(days=1))
    with opened(vault_folder, later) as register:
        assert register.erasure.kept() == []
        assert not list((vault_folder / "documents").glob("[0-9a-f]*"))
        assert [receipt.ground for receipt in register.erasure.receipts()] == ["expired", ""]
        assert register.erasure.receipts()[0].residue == 0
