"""Reading the log beside a database by hand."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from register_app.db import log
from register_app.db.connection import Connection, connect
from register_app.db.pages import PAGE, PageReader, log_of

KEY = bytes(range(32))
FRAME = 24 + PAGE


@pytest.fixture
def opened(path: Path) -> Iterator[Connection]:
    """Open the database, so that it has a log; three commits stand in it."""
    connection = connect(path, KEY)
    for number in range(3):
        connection.execute("INSERT INTO note (text) VALUES (?)", (f"{number}",))
    yield connection
    connection.close()


def _flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


def test_all_commits_count(opened: Connection, path: Path) -> None:
    found = log.read(path)

    assert found.places
    assert found.pages == opened.value("PRAGMA page_count")
    assert not found.is_cut
    assert PageReader(path, KEY).wrote(found.places)
    assert not PageReader(path, bytes(32)).wrote(found.places)


def test_a_file_without_a_log_has_an_empty_one(path: Path) -> None:
    assert log.read(path) == log.EMPTY


def test_commits_behind_a_broken_place_are_told_as_lost(opened: Connection, path: Path) -> None:
    whole = log.read(path)
    frames = log_of(path).stat().st_size // FRAME
    assert frames > 1
    _flip(log_of(path), 32 + 24 + 100)

    found = log.read(path)

    assert whole.pages
    assert found.pages == 0
    assert found.is_cut


def test_a_broken_last_frame_is_no_commit(opened: Connection, path: Path) -> None:
    before = log.read(path)
    content = log_of(path).read_bytes()
    log_of(path).write_bytes(content[:-1])

    found = log.read(path)

    assert found.places != before.places
    assert not found.is_cut


@pytest.mark.parametrize("place", [0, 20, 31])
def test_a_log_with_a_broken_header_is_lost(opened: Connection, path: Path, place: int) -> None:
    _flip(log_of(path), place)

    assert log.read(path) == log.Log({}, 0, is_cut=True)


def test_an_uncommitted_rest_does_not_count(opened: Connection, path: Path) -> None:
    before = log.read(path)
    opened.execute("PRAGMA cache_size = 1")
    opened.execute("BEGIN")
    opened.execute("INSERT INTO note (text) VALUES (zeroblob(500000))")
    assert log_of(path).stat().st_size > FRAME * 50

    assert log.read(path) == before
    opened.execute("ROLLBACK")
