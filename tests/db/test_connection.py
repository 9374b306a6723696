"""Opening, reading, writing and closing the encrypted database, and every way that can fail."""

import os
import shutil
import tempfile
import threading
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from register_app import errors
from register_app.db.connection import Connection, connect, is_encrypted, require_encryption
from tests.children import in_child
from tests.db import looks

KEY = bytes(range(32))
OTHER_KEY = bytes(range(1, 33))
ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


def _files(path: Path) -> list[str]:
    return sorted(file.name for file in path.parent.iterdir())


# ------------------------------------------------------------ settings


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("foreign_keys", 1),
        ("cell_size_check", 1),
        ("trusted_schema", 0),
        ("mmap_size", 0),
        ("cache_size", -16384),
        ("wal_autocheckpoint", 200),
        ("journal_size_limit", 0),
        ("busy_timeout", 5000),
        ("cipher_memory_security", "0"),
        ("cipher_log_level", "NONE"),
        ("cipher_page_size", "4096"),
        ("query_only", 0),
    ],
)
def test_connection_is_set_up(connection: Connection, name: str, value: object) -> None:
    assert connection.value(f"PRAGMA {name}") == value


def test_extension_cannot_be_loaded(connection: Connection) -> None:
    with pytest.raises(dbapi2.OperationalError, match="not authorized"):
        connection.execute("SELECT load_extension('libm.so.6')")


def test_file_and_log_show_no_plain_text(path: Path) -> None:
    connection = connect(path, KEY)
    connection.execute("INSERT INTO note (text) VALUES ('canary in the log')")

    content = b"".join(file.read_bytes() for file in path.parent.iterdir())

    assert path.with_name("register.db-wal").stat().st_size > 0
    assert b"canary" not in content
    assert b"SQLite format" not in content
    assert is_encrypted(path)
    connection.close()


def test_large_sort_leaves_no_temporary_file(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("SQLITE_TMPDIR", str(folder))
    connection = connect(path, KEY)

    sorted_rows = connection.each(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 50000) "
        "SELECT i, hex(randomblob(100)) AS x FROM n ORDER BY x"
    )
    next(sorted_rows)

    assert list(folder.iterdir()) == []


# ------------------------------------------------------------ opening


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


# ------------------------------------------------------------ reading and writing


def test_rows_are_read_in_four_ways(connection: Connection) -> None:
    connection.execute("DELETE FROM note WHERE id > 2")
    both = "SELECT id FROM note ORDER BY id"

    assert connection.rows(both) == [(1,), (2,)]
    assert list(connection.each(both)) == [(1,), (2,)]
    assert connection.row(both) == (1,)
    assert connection.value(both) == 1
    assert connection.row(both + " LIMIT 0") is None
    assert connection.value(both + " LIMIT 0") is None


def test_named_values_are_bound(connection: Connection) -> None:
    assert connection.value("SELECT :a || :b", {"a": "x", "b": "y"}) == "xy"


def test_statement_tells_what_it_did(connection: Connection) -> None:
    assert connection.execute("INSERT INTO note (text) VALUES ('new')").lastrowid == 101
    assert connection.execute("DELETE FROM note").rowcount == 101


@pytest.mark.parametrize(
    "call",
    [
        lambda connection, sql: connection.execute(sql),
        lambda connection, sql: connection.executemany(sql, [()]),
        lambda connection, sql: connection.rows(sql),
        lambda connection, sql: connection.row(sql),
        lambda connection, sql: list(connection.each(sql)),
    ],
)
def test_bug_stays_an_error_of_the_driver(
    connection: Connection, call: Callable[[Connection, str], object]
) -> None:
    with pytest.raises(dbapi2.OperationalError, match="no such table"):
        call(connection, "INSERT INTO missing VALUES (1)")


def test_transaction_keeps_all(path: Path, connection: Connection) -> None:
    with connection.transaction():
        connection.execute("DELETE FROM note WHERE id = 1")

    assert not connection.in_transaction
    assert connect(path, KEY).value("SELECT count(*) FROM note") == 99


def test_open_transaction_shows(connection: Connection) -> None:
    with connection.transaction():
        assert connection.in_transaction


def test_failed_transaction_keeps_nothing(connection: Connection) -> None:
    def write_and_fail() -> None:
        with connection.transaction():
            connection.execute("DELETE FROM note")
            raise KeyError("a bug")

    with pytest.raises(KeyError):
        write_and_fail()

    assert not connection.in_transaction
    assert connection.value("SELECT count(*) FROM note") == 100


def test_second_writer_is_told_to_wait(path: Path, connection: Connection) -> None:
    second = connect(path, KEY)
    second.execute("PRAGMA busy_timeout = 0")

    with (
        connection.transaction(),
        pytest.raises(errors.VaultBusy),
        second.transaction(),
    ):
        pass


def test_reader_sees_what_another_connection_wrote(path: Path, connection: Connection) -> None:
    reader = connect(path, KEY, query_only=True)

    connection.execute("DELETE FROM note WHERE id > 10")

    assert reader.value("SELECT count(*) FROM note") == 10


def test_reader_that_writes_is_a_bug(path: Path) -> None:
    reader = connect(path, KEY, query_only=True)

    with pytest.raises(dbapi2.OperationalError, match="readonly"):
        reader.execute("DELETE FROM note")


def test_other_thread_may_only_interrupt(connection: Connection) -> None:
    raised: list[Exception] = []

    def use() -> None:
        try:
            connection.row("SELECT 1")
        except Exception as error:  # noqa: BLE001  looked at below
            raised.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()

    assert isinstance(raised[0], dbapi2.ProgrammingError)


@pytest.fixture
def interrupter(connection: Connection) -> Iterator[threading.Event]:
    """Interrupt the connection until the test has ended."""
    ended = threading.Event()

    def interrupt() -> None:
        while not ended.wait(0.01):
            connection.interrupt()

    thread = threading.Thread(target=interrupt)
    thread.start()
    yield ended
    ended.set()
    thread.join()


@pytest.mark.usefixtures("interrupter")
def test_interrupt_cancels_the_running_statement(connection: Connection) -> None:
    with pytest.raises(errors.Cancelled):
        connection.rows(ENDLESS)
    with pytest.raises(errors.Cancelled):
        list(connection.each(ENDLESS))


def test_interrupted_transaction_keeps_nothing(
    connection: Connection, interrupter: threading.Event
) -> None:
    def write() -> None:
        with connection.transaction():
            connection.execute(f"INSERT INTO note (text) {ENDLESS}")

    with pytest.raises(errors.Cancelled):
        write()
    interrupter.set()

    assert connection.value("SELECT count(*) FROM note") == 100


def test_interrupt_after_closing_does_no_harm(connection: Connection) -> None:
    connection.close()

    connection.interrupt()


# ------------------------------------------------------------ trouble with the disk


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


# ------------------------------------------------------------ closing and the log


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


# ------------------------------------------------------------ other files


def test_attached_file_is_made_and_encrypted(connection: Connection, tmp_path: Path) -> None:
    index = tmp_path / "index.db"

    connection.attach(index, OTHER_KEY, "search", durable=False)
    connection.execute("CREATE TABLE search.word AS SELECT text FROM note")

    assert connection.value("PRAGMA search.synchronous") == 1
    assert connection.value("PRAGMA search.journal_mode") == "wal"
    assert connection.value("PRAGMA search.secure_delete") == 1
    connection.detach("search")
    connection.close(last=True)
    assert is_encrypted(index)
    assert connect(index, OTHER_KEY).value("SELECT count(*) FROM word") == 100


def test_attached_file_is_durable_unless_said_otherwise(
    connection: Connection, tmp_path: Path
) -> None:
    connection.attach(tmp_path / "index.db", OTHER_KEY, "search")

    assert connection.value("PRAGMA search.synchronous") == 2


def test_reader_attaches_too(path: Path, tmp_path: Path) -> None:
    connect(tmp_path / "index.db", OTHER_KEY, create=True).close(last=True)
    reader = connect(path, KEY, query_only=True)

    reader.attach(tmp_path / "index.db", OTHER_KEY, "search")

    assert reader.value("PRAGMA search.journal_mode") == "delete"


def test_file_under_another_key_is_not_attached(connection: Connection, tmp_path: Path) -> None:
    connect(tmp_path / "index.db", OTHER_KEY, create=True).close(last=True)

    with pytest.raises(errors.VaultDamaged):
        connection.attach(tmp_path / "index.db", KEY, "search")

    assert [row[1] for row in connection.rows("PRAGMA database_list")] == ["main"]


@pytest.mark.parametrize("name", ["", "a b", "x; DROP TABLE note", "ä"])
def test_name_of_an_attached_file_is_a_plain_word(
    connection: Connection, tmp_path: Path, name: str
) -> None:
    with pytest.raises(ValueError, match="plain word"):
        connection.attach(tmp_path / "index.db", OTHER_KEY, name)
    with pytest.raises(ValueError, match="plain word"):
        connection.detach(name)
