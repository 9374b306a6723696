"""Backups without being asked: when something changed, thinned, and never in another's way."""

import shutil
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import filelock
import pytest

from register_app import errors
from register_app.backups import prove
from register_app.backups.automatic import take_due
from register_app.backups.listing import folder_of
from register_app.backups.refusals import PlaceBusy, PlaceMissing
from register_app.db.place import Place
from register_app.documents.folder import DocumentFolder
from register_app.register import Register, prepare
from register_app.vault.protection import Protection
from register_app.vault.vault import Vault
from tests.backups.kept import a_register, attached, listed, unlock
from tests.builders import a_customer, stored
from tests.fixtures import CHEAP, NOW, PASSPHRASE

At = Callable[[datetime], None]


@pytest.fixture
def at(register: Register) -> At:
    """Return what sets the clock of the register."""

    def set_clock(moment: datetime) -> None:
        register.now = lambda: moment

    return set_clock


def _changed(register: Register, name: str = "Uusi Oy") -> int:
    (customer,) = stored(register, a_customer(name=name))
    return int(customer.id or 0)


def _made(register: Register, place: Path) -> list[str]:
    return [one.path.name for one in listed(place, register.vault.vault_id)]


def test_one_is_made_when_something_changed_and_only_then(
    register: Register, tmp_path: Path
) -> None:
    assert take_due(register, tmp_path) is not None
    assert take_due(register, tmp_path) is None
    prove.prove(register, tmp_path)
    assert take_due(register, tmp_path) is None

    _changed(register)

    assert take_due(register, tmp_path) is not None


def test_a_new_way_in_makes_one_due(register: Register, tmp_path: Path) -> None:
    take_due(register, tmp_path)

    register.vault.protect(Protection(passphrase=PASSPHRASE, cost=CHEAP))

    assert take_due(register, tmp_path) is not None


@pytest.mark.parametrize(("days", "is_due"), [(29, False), (30, True), (-1, True)])
def test_a_month_later_one_is_made_anyway(
    register: Register, tmp_path: Path, at: At, days: int, *, is_due: bool
) -> None:
    take_due(register, tmp_path)

    at(NOW + timedelta(days))

    assert (take_due(register, tmp_path) is not None) is is_due


def test_a_place_that_is_not_there_is_told(register: Register, tmp_path: Path) -> None:
    with pytest.raises(PlaceMissing):
        take_due(register, tmp_path / "stick")


def test_two_of_one_moment_have_two_names(register: Register, tmp_path: Path) -> None:
    for _ in range(2):
        _changed(register)
        take_due(register, tmp_path)

    assert _made(register, tmp_path) == [
        "register-2026-11-22-090000-2.zip",
        "register-2026-11-22-090000.zip",
    ]


def test_documents_are_shared_and_go_with_the_last_backup_that_needs_them(
    register: Register, tmp_path: Path, at: At
) -> None:
    customer, _ = a_register(register)
    take_due(register, tmp_path)
    shared = folder_of(tmp_path, register.vault.vault_id) / "documents"
    first = {path: path.stat().st_ino for path in shared.iterdir()}
    assert len(first) == 2
    attached(register, customer, b"uusi")
    take_due(register, tmp_path)
    assert {path: path.stat().st_ino for path in first} == first
    assert len(list(shared.iterdir())) == 3

    plan = register.erasure.plan([Place("customer", customer)])
    register.erasure.erase(plan)
    for day in range(30, 500, 30):
        at(NOW + timedelta(day))
        _changed(register)
        take_due(register, tmp_path)

    assert list(shared.iterdir()) == []


def test_a_shared_document_that_went_is_brought_again(register: Register, tmp_path: Path) -> None:
    a_register(register)
    take_due(register, tmp_path)
    shared = folder_of(tmp_path, register.vault.vault_id) / "documents"
    next(shared.iterdir()).unlink()

    assert take_due(register, tmp_path) is not None

    assert len(list(shared.iterdir())) == 2


def test_one_that_is_damaged_is_found_by_the_proof_and_brought_again(
    register: Register, tmp_path: Path
) -> None:
    a_register(register)
    take_due(register, tmp_path)
    shared = folder_of(tmp_path, register.vault.vault_id) / "documents"
    damaged = next(shared.iterdir())
    damaged.write_bytes(bytes(damaged.stat().st_size))

    assert prove.prove(register, tmp_path).problem is not None
    assert take_due(register, tmp_path) is not None
    assert prove.prove(register, tmp_path).problem is None


def test_what_an_interrupted_one_left_goes(register: Register, tmp_path: Path) -> None:
    a_register(register)
    take_due(register, tmp_path)
    folder = folder_of(tmp_path, register.vault.vault_id)
    left = (folder / ".customer-register-00.part", folder / "documents" / f"{'0' * 32}.new")
    for path in left:
        path.write_bytes(b"half")

    assert take_due(register, tmp_path) is None
    assert not any(path.exists() for path in left)


def test_two_registers_use_one_folder(
    register: Register, vault_template: Path, tmp_path: Path
) -> None:
    a_register(register)
    take_due(register, tmp_path)
    protection = Protection(passphrase=PASSPHRASE, cost=CHEAP)
    with (
        Vault.create(
            tmp_path / "other", protection=protection, prepare=prepare, on=NOW.date()
        ) as vault,
        Register(vault, register.now) as other,
    ):
        take_due(other, tmp_path)
        assert len(_made(other, tmp_path)) == 1

    assert len(_made(register, tmp_path)) == 1


def test_files_of_others_are_left_alone(register: Register, tmp_path: Path, at: At) -> None:
    take_due(register, tmp_path)
    folder = folder_of(tmp_path, register.vault.vault_id)
    (folder / "documents").mkdir()
    others = [folder / "register-oma.zip", folder / "muu.txt", folder / "documents" / "oma.txt"]
    for path in others:
        path.write_bytes(b"oma")

    for day in range(10):
        at(NOW + timedelta(day))
        _changed(register)
        take_due(register, tmp_path)

    assert all(path.read_bytes() == b"oma" for path in others)


def test_while_one_cannot_be_read_no_document_goes(
    register: Register, tmp_path: Path, at: At
) -> None:
    customer, _ = a_register(register)
    take_due(register, tmp_path)
    (one,) = listed(tmp_path, register.vault.vault_id)
    one.path.write_bytes(one.path.read_bytes()[:-100])
    plan = register.erasure.plan([Place("customer", customer)])
    register.erasure.erase(plan)

    take_due(register, tmp_path)

    assert len(list((one.path.parent / "documents").iterdir())) == 2


def test_one_that_somebody_forged_keeps_no_real_one_away(
    register: Register, tmp_path: Path
) -> None:
    take_due(register, tmp_path)
    (one,) = listed(tmp_path, register.vault.vault_id)
    with zipfile.ZipFile(one.path) as whole:
        parts = {name: whole.read(name) for name in whole.namelist()}
    parts["manifest.json"] = parts["manifest.json"].replace(b'"number": 1', b'"number": 9')
    with zipfile.ZipFile(one.path, "w") as forged:
        for name, content in parts.items():
            forged.writestr(name, content)

    assert take_due(register, tmp_path) is not None


def test_another_program_at_work_there_is_told(register: Register, tmp_path: Path) -> None:
    take_due(register, tmp_path)
    folder = folder_of(tmp_path, register.vault.vault_id)

    with filelock.FileLock(folder / "backups.lock"), pytest.raises(PlaceBusy):
        take_due(register, tmp_path)


def test_a_place_that_cannot_be_locked_is_told(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_: object) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(filelock.FileLock, "acquire", refused)

    with pytest.raises(errors.FolderReadOnly):
        take_due(register, tmp_path)


def test_the_ledger_lies_beside_the_backups(register: Register, tmp_path: Path) -> None:
    customer = _changed(register, "Poistuva Oy")
    take_due(register, tmp_path)
    beside = folder_of(tmp_path, register.vault.vault_id) / "erased.ledger"
    assert not beside.exists()

    register.erasure.erase(register.erasure.plan([Place("customer", customer)]))
    take_due(register, tmp_path)

    assert beside.read_bytes() == (register.vault.folder / "erased.ledger").read_bytes()


def test_a_clock_years_ahead_for_a_day_costs_nothing(
    register: Register, tmp_path: Path, at: At
) -> None:
    for day in range(5):
        at(NOW + timedelta(day))
        _changed(register)
        take_due(register, tmp_path)
    before = set(_made(register, tmp_path))

    for moment in (NOW.replace(year=2041), NOW.replace(year=1999), NOW + timedelta(5)):
        at(moment)
        _changed(register)
        take_due(register, tmp_path)

    left = _made(register, tmp_path)
    assert set(left) >= before
    assert left[0] == "register-2026-11-27-090000.zip"


def test_the_day_is_that_of_the_place(register: Register, tmp_path: Path, at: At) -> None:
    """Over the hour that comes twice in autumn, each backup has its name and its place."""
    zone = ZoneInfo("Europe/Helsinki")
    for hour in (0, 1, 2):
        at(datetime(2026, 10, 25, hour, 30, tzinfo=UTC).astimezone(zone))
        _changed(register)
        take_due(register, tmp_path)

    assert _made(register, tmp_path) == [
        "register-2026-10-25-043000.zip",
        "register-2026-10-25-033000-2.zip",
        "register-2026-10-25-033000.zip",
    ]


def test_a_copy_of_the_register_backs_up_beside_it(
    register: Register, tmp_path: Path, at: At
) -> None:
    """Both have one name, and neither takes the other's backups for its own."""
    a_register(register)
    take_due(register, tmp_path)
    assert DocumentFolder(register.vault.folder).placed()
    copied = Path(shutil.copytree(register.vault.folder, tmp_path / "copy"))
    _changed(register)
    take_due(register, tmp_path)

    with unlock(copied) as vault, Register(vault, register.now) as other:
        _changed(other, "Toinen Oy")
        assert take_due(other, tmp_path) is not None

    assert len(_made(register, tmp_path)) == 3
