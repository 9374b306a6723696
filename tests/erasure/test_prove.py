"""A proof finds what is left: on free pages, in free space, in the log, over a border of pages."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from register_app.db.connection import Connection, connect
from register_app.db.pages import PAGE, PageReader
from register_app.erasure.prove import Seen, look
from register_app.erasure.wanted import Value, parts_of, written

KEY = bytes(range(32))
WORD = b"Kanarialintu"


class Base:
    """A small database to hide words in."""

    def __init__(self, path: Path) -> None:
        """Make a table."""
        self.path = path
        self.connection = connect(path, KEY, create=True)
        self.connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)")
        self.connection.execute("CREATE INDEX note_text ON note (text)")

    def add(self, *texts: str) -> None:
        """Add rows."""
        with self.connection.transaction():
            self.connection.executemany(
                "INSERT INTO note (text) VALUES (?)", [(text,) for text in texts]
            )

    def seen(self, *wanted: bytes) -> Seen:
        """Look for words."""
        rows = self.connection.rows(
            "SELECT rootpage, tbl_name FROM sqlite_schema WHERE rootpage > 0"
        )
        roots = {1: "sqlite_schema", **dict(rows)}
        return look(PageReader(self.path, KEY), roots, wanted or [WORD])


@pytest.fixture
def base(tmp_path: Path) -> Iterator[Base]:
    """Make a small database whose log is empty."""
    made = Base(tmp_path / "small.db")
    yield made
    made.connection.close()


def careless(connection: Connection) -> None:
    """Let what is deleted stay readable, as a careless program would."""
    connection.execute("PRAGMA secure_delete = OFF")


def test_what_was_never_there_is_not_found(base: Base) -> None:
    base.add("Varpunen")
    base.connection.fold_log()

    assert base.seen() == Seen(base.path.stat().st_size // PAGE, 0, 0, {})


def test_a_word_that_lives_is_named_with_its_row(base: Base) -> None:
    base.add("Varpunen", "Kanarialintu laulaa")
    base.connection.fold_log()

    seen = base.seen()
    assert seen.residue == 0
    assert seen.living == {WORD: [("note", 2)]}


def test_a_word_in_the_free_space_of_a_page_is_found(base: Base) -> None:
    careless(base.connection)
    base.add("Varpunen", "Kanarialintu laulaa")
    base.connection.execute("DELETE FROM note WHERE id = 2")
    base.connection.fold_log()

    assert base.seen().residue > 0


def test_a_word_on_a_free_page_is_found(base: Base) -> None:
    careless(base.connection)
    base.add(*(f"Kanarialintu {number} " * 20 for number in range(200)))
    base.connection.execute("DELETE FROM note")
    base.connection.fold_log()

    assert base.connection.value("PRAGMA freelist_count") > 0
    assert base.seen().residue > 100


def test_a_word_on_a_free_page_is_found_though_it_lives_elsewhere(base: Base) -> None:
    careless(base.connection)
    base.add(*(f"Kanarialintu {number} " * 20 for number in range(200)))
    base.connection.execute("DELETE FROM note WHERE id > 50")
    base.connection.fold_log()

    assert base.seen().residue > 100


def test_a_word_in_the_log_is_found(base: Base) -> None:
    base.add("Varpunen")
    base.connection.fold_log()
    base.add("Kanarialintu laulaa")

    assert base.seen().residue > 0


def test_a_word_that_lies_over_a_border_of_pages_is_found(base: Base) -> None:
    for before in range(3_800, 4_100, 7):
        base.add(f"{'.' * before}Kanarialintu{'.' * 9_000}Kanarialintu{'.' * 3_000}")
    base.connection.fold_log()

    seen = base.seen()
    assert seen.residue == 0
    assert seen.living == {}  # it lives in too many rows to be named
    base.connection.execute("DELETE FROM note WHERE id > 5")
    base.connection.vacuum()
    base.connection.fold_log()
    assert {row for _, row in base.seen().living[WORD]} == {1, 2, 3, 4, 5}


def test_a_border_between_leaf_and_next_page_is_looked_over(base: Base) -> None:
    base.connection.execute("DROP INDEX note_text")
    for cut in range(1, len(WORD)):
        here = 479 + (5_000 - 479) % 4_012  # what of 5,000 bytes of payload stays on the leaf
        before = here - 4 - cut
        base.add("." * before + WORD.decode() + "." * (5_000 - 4 - before - len(WORD)))
    base.connection.fold_log()

    rows = {row for _, row in base.seen().living[WORD]}
    assert rows == set(range(1, len(WORD)))


def test_a_page_that_nobody_can_read_is_counted(base: Base) -> None:
    base.add("Varpunen")
    base.connection.fold_log()
    content = bytearray(base.path.read_bytes())
    content[PAGE + 100] ^= 1
    base.path.write_bytes(content)

    assert base.seen().unread == 1


def test_after_a_vacuum_nothing_is_left(base: Base) -> None:
    careless(base.connection)
    base.add(*(f"Kanarialintu {number} " * 20 for number in range(200)))
    base.connection.execute("DELETE FROM note")
    base.connection.vacuum()
    base.connection.fold_log()

    assert base.seen().residue == 0


def test_where_nothing_is_wanted_no_page_is_read(base: Base) -> None:
    assert look(PageReader(base.path, KEY), {}, []) == Seen(0, 0, 0, {})


def test_values_are_looked_for_as_both_writers_of_json_write_them() -> None:
    text = 'Äiti "Kaisa"\n\n+358401234567\nEi'
    found = written([Value("customer", "name", text)])

    assert found.keys() == {
        *('Äiti "Kaisa"'.encode(), b'\\u00c4iti \\"Kaisa\\"', 'Äiti \\"Kaisa\\"'.encode()),
        b"+358401234567",
    }


def test_any_part_of_a_long_text_is_found_by_a_sample() -> None:
    text = "".join(f"{number:05} " for number in range(2_000))
    samples = list(parts_of(text))

    assert len(samples) < 520
    assert all(sample in text for sample in samples)
    for start in range(0, len(text) - 200, 97):
        assert any(sample in text[start : start + 200] for sample in samples)
