"""Telling at the next opening how the last use ended."""

import shutil
from pathlib import Path

import pytest

from register_app.db.pages import log_of
from register_app.errors import LogOfAnother
from register_app.vault import ending
from register_app.vault.ending import LastEnd
from register_app.vault.protection import Protection
from register_app.vault.vault import Vault
from tests.vault.doings import CHEAP, PASSPHRASE, TODAY, prepare


def _killed(vault: Vault, folder: Path, *, texts: int = 3) -> Path:
    """Return the folder as it is left when the program is killed."""
    connection = vault.connect()
    for number in range(texts):
        connection.execute("INSERT INTO note (text) VALUES (?)", (f"{number}",))
    copy = Path(shutil.copytree(vault.folder, folder))
    connection.close()
    vault.lock()
    return copy


def _unlock(folder: Path) -> Vault:
    return Vault.unlock_with_passphrase(folder, PASSPHRASE)


def _count(vault: Vault) -> int:
    connection = vault.connect(query_only=True)
    try:
        return int(connection.value("SELECT count(*) FROM note"))
    finally:
        connection.close()


def test_a_register_that_was_closed_ended_well(by_passphrase: Vault) -> None:
    connection = by_passphrase.connect()
    connection.execute("INSERT INTO note (text) VALUES ('one')")
    connection.close()
    by_passphrase.lock()

    with _unlock(by_passphrase.folder) as vault:
        assert vault.last_end is LastEnd.CLEAN


def test_a_killed_program_is_told_once_and_nothing_is_lost(
    by_passphrase: Vault, tmp_path: Path
) -> None:
    folder = _killed(by_passphrase, tmp_path / "killed")

    with _unlock(folder) as vault:
        assert vault.last_end is LastEnd.UNEXPECTED
        assert _count(vault) == 3
    with _unlock(folder) as vault:
        assert vault.last_end is LastEnd.CLEAN


def test_a_look_without_writing_settles_it_too(by_passphrase: Vault, tmp_path: Path) -> None:
    folder = _killed(by_passphrase, tmp_path / "killed")
    _unlock(folder).lock()

    with _unlock(folder) as vault:
        assert vault.last_end is LastEnd.CLEAN


def test_a_log_that_is_gone_is_told(by_passphrase: Vault, tmp_path: Path) -> None:
    folder = _killed(by_passphrase, tmp_path / "killed")
    log_of(folder / "register.db").unlink()

    with _unlock(folder) as vault:
        assert vault.last_end is LastEnd.LOG_MISSING
        assert vault.last_end.is_lossy


def test_a_lost_place_of_shared_memory_is_made_anew(by_passphrase: Vault, tmp_path: Path) -> None:
    folder = _killed(by_passphrase, tmp_path / "killed")
    (folder / "register.db-shm").unlink()

    with _unlock(folder) as vault:
        assert vault.last_end is LastEnd.UNEXPECTED
        assert _count(vault) == 3


def test_what_is_lost_by_a_broken_log_is_told(by_passphrase: Vault, tmp_path: Path) -> None:
    folder = _killed(by_passphrase, tmp_path / "killed")
    path = log_of(folder / "register.db")
    content = bytearray(path.read_bytes())
    content[32 + 24 + 100] ^= 1
    path.write_bytes(content)

    with _unlock(folder) as vault:
        assert vault.last_end is LastEnd.LOG_CUT
        assert _count(vault) == 0


@pytest.mark.parametrize("is_closed", [True, False])
def test_the_log_of_another_register_never_touches_this_one(
    by_passphrase: Vault, tmp_path: Path, *, is_closed: bool
) -> None:
    """Folded in, its pages would take the place of the register's own."""
    protection = Protection(passphrase=PASSPHRASE, cost=CHEAP)
    another = Vault.create(tmp_path / "another", protection=protection, prepare=prepare, on=TODAY)
    other = _killed(another, tmp_path / "other")
    folder = _killed(by_passphrase, tmp_path / "killed")
    if is_closed:
        _unlock(folder).lock()
    register = folder / "register.db"
    before = register.read_bytes()
    shutil.copy(log_of(other / "register.db"), log_of(register))

    with pytest.raises(LogOfAnother):
        _unlock(folder)

    assert register.read_bytes() == before
    log_of(register).unlink()
    with _unlock(folder) as again:
        assert _count(again) in {0, 3}


def test_an_older_log_of_the_same_register_never_comes_back(
    by_passphrase: Vault, tmp_path: Path
) -> None:
    folder = _killed(by_passphrase, tmp_path / "killed")
    old = log_of(folder / "register.db").read_bytes()
    with _unlock(folder) as vault:
        connection = vault.connect()
        connection.execute("DELETE FROM note")
        connection.close()
    log_of(folder / "register.db").write_bytes(old)

    with pytest.raises(LogOfAnother):
        _unlock(folder)


def test_damage_is_left_to_whoever_opens_it(by_passphrase: Vault, tmp_path: Path) -> None:
    by_passphrase.lock()
    path = by_passphrase.path
    content = path.read_bytes()
    path.write_bytes(content[:-1])
    assert ending.look(path, bytes(32)) is LastEnd.CLEAN
    path.write_bytes(content)
    assert ending.look(path, bytes(32)) is LastEnd.CLEAN
