"""Only a backup that was restored counts."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from register_app import errors
from register_app.backups import prove, status
from register_app.backups.automatic import take_due
from register_app.backups.refusals import NoRoom, NotABackup
from register_app.register import Register
from register_app.vault.safe_copy import FOLDER
from tests.backups.kept import a_register, impatient, listed
from tests.builders import a_customer, stored
from tests.fixtures import NOW


def _newest(register: Register, place: Path) -> Path:
    return listed(place, register.vault.vault_id)[0].path


def test_it_is_restored_aside_examined_and_removed(register: Register, tmp_path: Path) -> None:
    a_register(register)
    take_due(register, tmp_path)

    proof = prove.prove(register, tmp_path)

    assert proof == (_newest(register, tmp_path), NOW, 1, 2, None)
    assert not list((register.vault.folder / FOLDER).iterdir())
    assert status.of(register).proven_on == NOW


def test_one_file_is_proven_by_its_name(register: Register, tmp_path: Path) -> None:
    take_due(register, tmp_path)
    older = _newest(register, tmp_path)
    stored(register, a_customer())
    take_due(register, tmp_path)

    assert prove.prove(register, older).path == older


def test_where_there_is_none_that_is_told(register: Register, tmp_path: Path) -> None:
    with pytest.raises(NotABackup):
        prove.prove(register, tmp_path)


def test_one_that_cannot_be_restored_is_an_answer(register: Register, tmp_path: Path) -> None:
    a_register(register)
    take_due(register, tmp_path)
    path = _newest(register, tmp_path)
    content = bytearray(path.read_bytes())
    content[5 * 4096] ^= 1
    path.write_bytes(content)

    proof = prove.prove(register, tmp_path)

    assert proof.problem is not None
    stands = status.of(register)
    assert (stands.proven_on, stands.is_stale) == (None, True)
    assert stands.problem == str(proof.problem.text)


def test_a_proof_after_it_lets_the_problem_go(register: Register, tmp_path: Path) -> None:
    take_due(register, tmp_path)
    path = _newest(register, tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole[:5000] + b"!!!" + whole[5003:])
    assert prove.prove(register, tmp_path).problem is not None

    path.write_bytes(whole)

    assert prove.prove(register, tmp_path).problem is None
    assert status.of(register).problem == ""


def test_trouble_with_the_disk_says_nothing_of_the_backup(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_due(register, tmp_path)
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=1000))

    with pytest.raises(NoRoom):
        prove.prove(register, tmp_path)

    assert status.of(register).problem == ""


def test_it_can_be_stopped(register: Register, tmp_path: Path) -> None:
    a_register(register)
    take_due(register, tmp_path)

    with pytest.raises(errors.Cancelled):
        prove.prove(register, tmp_path, impatient(2))

    assert not list((register.vault.folder / FOLDER).iterdir())


@pytest.mark.parametrize(
    ("later", "is_stale"),
    [(timedelta(30), False), (timedelta(30, 1), True), (timedelta(-2), True)],
)
def test_a_proof_is_stale_after_thirty_days_and_by_a_clock_that_went_back(
    register: Register, tmp_path: Path, later: timedelta, *, is_stale: bool
) -> None:
    take_due(register, tmp_path)
    prove.prove(register, tmp_path)

    register.now = _at(NOW + later)

    assert status.of(register).is_stale is is_stale


def _at(moment: datetime) -> Callable[[], datetime]:
    return lambda: moment
