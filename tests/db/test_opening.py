"""Opening and closing the encrypted database, and every way that can fail."""

import os
import shutil
import tempfile
import zipfile
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from register_app import errors
from register_app.db.connection import Connection, connect, is_encrypted, require_encryption
from tests.children import in_child
from tests.db import looks

KEY = bytes(range(32))
OTHER_KEY = bytes(range(1, 33))


def _files(path: Path) -> list[str]:
    return sorted(file.name for file in path.parent.iterdir())


def test_missing_file_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(errors.VaultMissing):
        connect(tmp_path / "register.db", KEY)

    assert list(tmp_path.iterdir()) == []


def test_file_is_made_when_asked(tmp_path: Path) -> None:
    connect(tmp_path / "ä & ?.db", KEY, create=True).close(last=True)

    assert is_encrypted(tmp_path / "ä & ?.db")


@pytest.mark.parametrize("length", [0, 16, 31, 33, 64])
def test_key_of_another_length_is_refused(path: Path, length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        connect(path, bytes(length))


def test_key_can_be_a_bytearray_and_stays_whole(path: Path) -> None:
    key = bytearray(KEY)

    connect(path, key).close()

    assert key == KEY


def test_wrong_key_is_told_from_damage(path: Path) -> None:
    before = path.read_bytes()

    assert in_child(looks.rows, path, OTHER_KEY) is errors.WrongKey
    assert path.read_bytes() == before
    assert _files(path) == ["register.db"]


def _plain_database() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "plain.db")
        driver = dbapi2.connect(str(file))
        driver.execute("CREATE TABLE note (id, text)")
        driver.close()
        return file.read_bytes()


def _archive() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "archive.zip")
        with zipfile.ZipFile(file, "w") as archive:
            archive.writestr("register.db", "x" * 5001)
        return file.read_bytes()


@pytest.mark.parametrize(
    "content",
    [b"", b"x", b"hello " * 1000, _plain_database(), _archive()],
    ids=["empty", "one byte", "text", "plain database", "archive"],
)
def test_another_file_in_its_place_is_refused_and_kept(path: Path, content: bytes) -> None:
    path.write_bytes(content)

    assert in_child(looks.rows, path, KEY) is errors.VaultDamaged
    assert path.read_bytes() == content
    assert _files(path) == ["register.db"]


def test_damaged_first_page_is_not_taken_for_a_wrong_key(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100] ^= 1
    path.write_bytes(content)

    assert in_child(looks.rows, path, KEY) is errors.VaultDamaged


def test_folder_in_place_of_the_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(errors.FolderReadOnly):
        connect(tmp_path, KEY, create=True)
    with pytest.raises(errors.FolderReadOnly):
        connect(tmp_path, KEY)


def test_unreachable_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(errors.StorageLost):
        connect(tmp_path / "file" / "register.db", KEY)
    with pytest.raises(errors.StorageLost):
        connect(tmp_path / "missing" / "register.db", KEY, create=True)


def test_driver_without_encryption_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "register.db"

    assert in_child(looks.open_with_plain_driver, path) is errors.NoEncryption
    assert in_child(looks.open_with_lying_driver, path) is errors.NoEncryption
    assert list(tmp_path.iterdir()) == []


def test_driver_that_does_not_keep_a_setting_is_refused(tmp_path: Path) -> None:
    assert in_child(looks.open_with_lax_driver, tmp_path / "register.db") is errors.NoEncryption


def test_encryption_can_be_asked_for_at_the_start() -> None:
    require_encryption()


def test_full_file_is_a_full_disk(connection: Connection) -> None:
    connection.execute(f"PRAGMA max_page_count = {connection.value('PRAGMA page_count')}")

    def write() -> None:
        with connection.transaction():
            connection.execute("DELETE FROM note WHERE id = 1")
            connection.execute("INSERT INTO note (text) VALUES (?)", ("x" * 100_000,))

    with pytest.raises(errors.DiskFull):
        write()

    assert connection.value("SELECT count(*) FROM note") == 100


def test_failing_disk_is_told(path: Path) -> None:
    assert in_child(looks.write_beyond_limit, path, KEY) is errors.StorageLost


def test_failing_write_on_a_full_disk_is_a_full_disk(path: Path) -> None:
    assert in_child(looks.write_beyond_limit_when_full, path, KEY) is errors.DiskFull


def test_nothing_is_told_as_saved_in_a_vanished_file(connection: Connection, path: Path) -> None:
    def write() -> None:
        with connection.transaction():
            connection.execute("INSERT INTO note (text) VALUES ('late')")

    write()
    path.rename(path.with_name("elsewhere.db"))

    with pytest.raises(errors.StorageLost):
        write()

    assert connection.value("SELECT count(*) FROM note") == 101


@pytest.mark.skipif(os.name != "posix", reason="needs another user's rights")
def test_protected_folder_can_be_read_but_not_written(path: Path) -> None:
    folder = Path(tempfile.mkdtemp())
    protected = Path(shutil.copy(path, folder))
    protected.chmod(0o444)
    folder.chmod(0o555)
    try:
        assert in_child(looks.write_as_nobody, protected, KEY) is errors.FolderReadOnly
        assert in_child(looks.read_as_nobody, protected, KEY) == 100
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


def test_last_close_leaves_one_plain_file(path: Path, connection: Connection) -> None:
    connection.execute("DELETE FROM note WHERE id = 1")

    connection.close(last=True)

    assert _files(path) == ["register.db"]
    assert connect(path, KEY, query_only=True).value("PRAGMA journal_mode") == "delete"


def test_close_that_was_not_the_last_loses_nothing(path: Path, connection: Connection) -> None:
    second = connect(path, KEY)
    connection.execute("DELETE FROM note WHERE id = 1")

    connection.close(last=True)

    assert second.value("SELECT count(*) FROM note") == 99
    assert second.value("PRAGMA journal_mode") == "wal"


def test_reader_closes_without_touching_the_file(path: Path) -> None:
    before = path.read_bytes()

    connect(path, KEY, query_only=True).close(last=True)

    assert path.read_bytes() == before


def test_log_of_a_killed_program_is_taken_in(path: Path) -> None:
    in_child(looks.write_and_die, path, KEY)

    assert _files(path) == ["register.db", "register.db-shm", "register.db-wal"]
    assert in_child(looks.rows, path, KEY)[-1][1] == "in the log"


@pytest.mark.parametrize("lost", ["register.db-shm", "register.db-wal"])
def test_register_without_a_part_of_its_log_is_sound(path: Path, lost: str) -> None:
    in_child(looks.write_and_die, path, KEY)
    path.with_name(lost).unlink()

    assert in_child(looks.is_sound, path, KEY) is True


def test_log_of_another_register_is_never_mixed_in(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    stranger = connect(other / "register.db", OTHER_KEY, create=True)
    stranger.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)")
    stranger.close(last=True)
    in_child(looks.write_and_die, other / "register.db", OTHER_KEY)
    expected = in_child(looks.rows, path, KEY)
    shutil.copy(other / "register.db-wal", path.with_name("register.db-wal"))

    assert in_child(looks.rows, path, KEY) in (expected, errors.VaultDamaged, errors.WrongKey)
