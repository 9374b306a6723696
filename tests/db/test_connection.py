"""An open connection: its settings, reading, writing, attaching."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from register_app import errors
from register_app.db.connection import Connection, connect, is_encrypted

KEY = bytes(range(32))
OTHER_KEY = bytes(range(1, 33))
ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


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
