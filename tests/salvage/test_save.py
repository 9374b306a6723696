"""Saving a damaged register into a new one that is whole."""

import shutil
from pathlib import Path

import pytest

from register_app.db.pages import PAGE, log_of
from register_app.db.place import Place
from register_app.erasure.ledger import FILE
from register_app.errors import Cancelled, VaultDamaged, VaultExists
from register_app.register import Register
from register_app.reports.condition import Condition, examine
from register_app.salvage import save as saving
from register_app.salvage.save import Damage, look, save
from register_app.vault.vault import Vault
from register_app.watch import UNWATCHED, Watch
from tests.builders import a_customer, stored
from tests.fixtures import PASSPHRASE, now
from tests.salvage.conftest import Truth, wreck

NAME = "Mikael Häyrynen"


def _break(folder: Path, *pages: int) -> None:
    path = folder / "register.db"
    content = bytearray(path.read_bytes())
    for page in pages:
        content[page * PAGE - 200] ^= 1
    path.write_bytes(content)


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.name: path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "register.lock"
    }


def _save(folder: Path, into: Path) -> tuple[Damage, int, int]:
    with wreck(folder) as opened:
        found = look(opened, UNWATCHED)
        saved = save(opened, into, now, UNWATCHED)
    assert saved.damage.broken == found.broken
    return saved.damage, saved.documents, saved.missing


def _customers(truth: Truth) -> tuple[int, ...]:
    return truth.reading.place("customer").pages


def test_what_can_be_read_is_saved_whole_and_the_damaged_folder_is_left_alone(
    truth: Truth, damaged: Path, tmp_path: Path
) -> None:
    _break(damaged, _customers(truth)[3], truth.reading.place("role").pages[0])
    before = _files(damaged)

    damage, documents, missing = _save(damaged, tmp_path / "saved")

    assert _files(damaged) == before
    lost = {table.name: table.lost for table in damage.tables if table.lost}
    assert lost["customer"] == len(truth.on_page[_customers(truth)[3]])
    assert lost["role"]
    assert (documents, missing) == (len(truth.rows["document"]), 0)
    with (
        Vault.unlock_with_passphrase(tmp_path / "saved", PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        assert examine(register).is_sound
        customers = len(truth.rows["customer"]) - lost["customer"]
        assert register.customers.count() == customers
        assert register.history.next_undo() is None
        assert register.history.next_redo() is None
        (new,) = stored(register, a_customer(name=NAME))
        assert (new.id or 0) > max(
            number for number in truth.rows["customer"] if isinstance(number, int)
        )


def test_what_pointed_to_the_lost_is_cut_or_goes_with_it(
    truth: Truth, damaged: Path, tmp_path: Path
) -> None:
    """A consent of a lost person must not become one of the firm."""
    for table in ("contact", "import_batch"):
        _break(damaged, *truth.reading.place(table).pages)
    long = next(truth.reading.structure.ends(truth.reading.place("note").pages[-1]))
    _break(damaged, long)

    damage, *_ = _save(damaged, tmp_path / "saved")

    tables = {table.name: table for table in damage.tables}
    assert (tables["contact"].saved, tables["contact"].is_sure) == (0, False)
    assert tables["note"].lost == 1
    with (
        Vault.unlock_with_passphrase(tmp_path / "saved", PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        customers = register.customers.records.all()
        assert len(customers) == len(truth.rows["customer"])
        assert {one.batch for one in customers} == {None}
        saved = {number for (number,) in register.connection.rows("SELECT id FROM permission")}
    persons = {number for number, row in truth.rows["permission"].items() if row and row[2]}
    assert not saved & persons
    assert len(saved) == len(truth.rows["permission"]) - len(persons)


def test_nothing_is_lost_with_an_index(truth: Truth, damaged: Path, tmp_path: Path) -> None:
    leaf = next(page for page, kind in truth.reading.structure.kinds.items() if kind == 10)
    _break(damaged, leaf)

    damage, *_ = _save(damaged, tmp_path / "saved")

    assert damage.saved == sum(map(len, truth.rows.values()))
    assert not any(table.lost for table in damage.tables)
    with (
        Vault.unlock_with_passphrase(tmp_path / "saved", PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        assert register.history.next_undo() is not None


def test_what_stands_in_the_log_is_saved_too(vault: Vault, tmp_path: Path) -> None:
    with Register(vault, now) as register:
        stored(register, a_customer(name=NAME))
        killed = Path(shutil.copytree(vault.folder, tmp_path / "killed"))
    assert log_of(killed / "register.db").stat().st_size
    _break(killed, 30)

    _save(killed, tmp_path / "saved")

    with (
        Vault.unlock_with_passphrase(tmp_path / "saved", PASSPHRASE) as again,
        Register(again, now) as register,
    ):
        assert [customer.name for customer in register.customers.records.all()] == [NAME]


def test_the_log_of_another_register_is_left_out(
    truth: Truth, damaged: Path, vault: Vault, tmp_path: Path
) -> None:
    with Register(vault, now) as register:
        stored(register, a_customer(name=NAME))
        shutil.copy(log_of(vault.path), log_of(damaged / "register.db"))

    damage, *_ = _save(damaged, tmp_path / "saved")

    assert damage.saved == sum(map(len, truth.rows.values()))


def test_who_was_erased_does_not_come_back(vault_folder: Path, tmp_path: Path) -> None:
    """The ledger is newer than the pages, as where an older file was put back."""
    with (
        Vault.unlock_with_passphrase(vault_folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        (person,) = stored(register, a_customer(name=NAME))
        register.close(last=True)
        old = vault.path.read_bytes()
    with (
        Vault.unlock_with_passphrase(vault_folder, PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        register.erasure.erase(register.erasure.plan([Place("customer", person.id or 0)]))
    (vault_folder / "register.db").write_bytes(old)
    assert (vault_folder / FILE).exists()

    _save(vault_folder, tmp_path / "saved")

    with (
        Vault.unlock_with_passphrase(tmp_path / "saved", PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        assert register.customers.count() == 0
        assert len(register.erasure.receipts()) == 1


def test_documents_whose_files_are_gone_are_counted(
    truth: Truth, damaged: Path, tmp_path: Path
) -> None:
    next((damaged / "documents").glob("*[0-9a-f]")).unlink()
    _break(damaged, 40)

    _, documents, missing = _save(damaged, tmp_path / "saved")

    assert missing == 1
    assert documents + missing == len(truth.rows["document"])


@pytest.mark.parametrize("version", [1, 2, 3])
def test_a_register_of_an_older_version_is_saved(version: int, tmp_path: Path) -> None:
    source = Path(__file__).parents[1] / "vaults" / f"schema-{version}"
    old = Path(shutil.copytree(source, tmp_path / "old"))
    with wreck(old) as opened:
        count = look(opened, UNWATCHED).saved
        saved = save(opened, tmp_path / "saved", now, UNWATCHED)

    assert count == saved.damage.saved
    with (
        Vault.unlock_with_passphrase(tmp_path / "saved", PASSPHRASE) as vault,
        Register(vault, now) as register,
    ):
        assert register.customers.count() > 0


def test_a_folder_that_is_there_is_not_touched(damaged: Path, tmp_path: Path) -> None:
    with wreck(damaged) as opened, pytest.raises(VaultExists):
        save(opened, tmp_path, now, UNWATCHED)


def test_a_save_that_is_stopped_leaves_nothing(
    damaged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[float] = []
    for most in (0.3, 0.7):
        watch = Watch(told.append, lambda most=most: bool(told) and told[-1] > most)  # type: ignore[misc]
        with wreck(damaged) as opened, pytest.raises(Cancelled):
            save(opened, tmp_path / "saved", now, watch)
        assert not (tmp_path / "saved").exists()
        told.clear()

    monkeypatch.setattr(saving, "examine", lambda *_: examine_nothing())
    with wreck(damaged) as opened, pytest.raises(VaultDamaged):
        save(opened, tmp_path / "saved", now, UNWATCHED)
    assert not (tmp_path / "saved").exists()


def examine_nothing() -> Condition:
    """Find the new register damaged."""
    return Condition(1, None, 0, ("page 3",))
