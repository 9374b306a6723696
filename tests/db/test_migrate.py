"""A register of any released schema is brought up to date, or stays as it was."""

import shutil
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from register_app import errors
from register_app.customers.search import Query
from register_app.db import connection as db
from register_app.db import integrity, migrate
from register_app.register import Register
from register_app.vault import safe_copy
from register_app.vault.vault import Vault
from tests.children import killed_after, killed_at
from tests.fixtures import PASSPHRASE, now

VAULTS = Path(__file__).parents[1] / "vaults"
RELEASED = sorted(int(path.name.removeprefix("schema-")) for path in VAULTS.iterdir())
Schema = list[tuple[object, ...]]


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Return a copy of the vault of the first schema."""
    return Path(shutil.copytree(VAULTS / "schema-1", tmp_path / "old"))


def schema_of(register: Register) -> Schema:
    return register.connection.rows(
        "SELECT type, name, tbl_name, sql FROM main.sqlite_schema ORDER BY type, name"
    )


def version_in(folder: Path, file: str = "register.db") -> int:
    """Read the version of a register without bringing it up to date."""
    with Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault:
        key = bytes(vault._key)  # noqa: SLF001  nobody else needs the key of a copy
        connection = db.connect(folder / file, key, query_only=True)
        try:
            assert not integrity.problems(connection)
            return migrate.version_of(connection)
        finally:
            connection.close()


def open_once(folder: Path) -> None:
    """Open a register as the program does."""
    with Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault, Register(vault, now):
        pass


def test_every_released_schema_has_its_vault() -> None:
    assert list(range(1, migrate.newest())) == RELEASED


@pytest.mark.parametrize("version", RELEASED)
def test_an_old_vault_opens_whole_and_with_the_schema_of_a_new_one(
    version: int, tmp_path: Path, register: Register
) -> None:
    folder = shutil.copytree(VAULTS / f"schema-{version}", tmp_path / "old")

    with Vault.unlock_with_passphrase(folder, PASSPHRASE) as vault, Register(vault, now) as opened:
        opened.search.rebuild()

        assert migrate.version_of(opened.connection) == migrate.newest()
        assert schema_of(opened) == schema_of(register)
        assert not integrity.problems(opened.connection)
        assert opened.customers.count() == 5
        assert opened.search.find(Query("oulu"), limit=9).count == 1
        assert opened.settings.load().firm_name == "Mallifirma Oy"


def test_what_was_done_before_can_be_taken_back_after(old: Path) -> None:
    with Vault.unlock_with_passphrase(old, PASSPHRASE) as vault, Register(vault, now) as opened:
        opened.search.rebuild()
        while done := opened.history.next_undo():
            opened.undo(done)

        assert opened.customers.count() == 0


def test_a_copy_of_the_register_as_it_was_is_kept(old: Path) -> None:
    open_once(old)

    copies = sorted(path.name for path in (old / safe_copy.FOLDER).iterdir())
    assert copies == [safe_copy.before_schema(migrate.newest())]
    assert version_in(old, f"{safe_copy.FOLDER}/{copies[0]}") == 1
    assert version_in(old) == migrate.newest()


def test_the_copy_of_an_older_step_goes_when_a_newer_one_went_well(old: Path) -> None:
    folder = old / safe_copy.FOLDER
    folder.mkdir()
    (folder / safe_copy.before_schema(1)).write_bytes(b"older")

    open_once(old)

    assert [path.name for path in folder.iterdir()] == [safe_copy.before_schema(migrate.newest())]


def test_a_register_of_today_is_not_copied(register: Register) -> None:
    assert not (register.vault.folder / safe_copy.FOLDER).exists()


def test_a_step_that_fails_leaves_the_register_as_it_was(old: Path) -> None:
    with Vault.unlock_with_passphrase(old, PASSPHRASE) as vault:
        connection = vault.connect()
        connection.execute("CREATE TABLE task (id INTEGER PRIMARY KEY)")
        connection.close()

    with pytest.raises(dbapi2.OperationalError, match="already exists"):
        open_once(old)

    assert version_in(old) == 1


def test_a_damaged_register_is_not_brought_up_to_date(old: Path) -> None:
    path = old / "register.db"
    content = bytearray(path.read_bytes())
    content[-2000] ^= 1
    path.write_bytes(content)

    with pytest.raises(errors.VaultDamaged):
        open_once(old)

    assert path.read_bytes()[4096:] == content[4096:]  # the first page notes how it is opened
    assert not list((old / safe_copy.FOLDER).iterdir())


def test_where_no_copy_can_be_made_nothing_is_changed(old: Path) -> None:
    (old / safe_copy.FOLDER).write_bytes(b"a file in its place")

    with pytest.raises(errors.StorageLost):
        open_once(old)

    assert version_in(old) == 1


class _Opening:
    """Opens a folder, in a process of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self) -> None:
        open_once(self.folder)


def test_a_stop_at_any_file_leaves_the_old_register_or_the_new(tmp_path: Path) -> None:
    step, was_killed = 0, True
    while was_killed:
        step += 1
        folder = shutil.copytree(VAULTS / "schema-1", tmp_path / str(step))
        was_killed = killed_at(step, folder, _Opening(folder))

        assert version_in(folder) in {1, migrate.newest()}
        open_once(folder)
        assert version_in(folder) == migrate.newest()
        assert not list((folder / safe_copy.FOLDER).glob("*.new*"))
    assert step > 3


@pytest.mark.parametrize("moment", range(1, 7))
def test_a_stop_at_any_moment_leaves_the_old_register_or_the_new(old: Path, moment: int) -> None:
    killed_after(moment * 0.04, open_once, old)

    assert version_in(old) in {1, migrate.newest()}
    open_once(old)
    assert version_in(old) == migrate.newest()
