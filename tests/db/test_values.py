"""Reading rows by hand: every sort of value, and rows that go on on other pages."""

from pathlib import Path

from register_app.db import tree, values
from register_app.db.connection import connect
from register_app.db.pages import PageReader

KEY = bytes(range(32))
ROWS: dict[int, values.Value] = {
    1: None,
    2: 0,
    3: 1,
    4: -1,
    5: 127,
    6: -(1 << 15),
    7: 1 << 22,
    8: 1 << 31,
    9: 1 << 46,
    10: -(1 << 63),
    11: 0.25,
    12: "Häyrynen",
    13: b"\x00\xff",
    14: "pitkä " * 5000,
    15: "",
    1 << 62: "far",
}


def test_every_value_is_read_as_it_was_written(path: Path) -> None:
    connection = connect(path, KEY)
    connection.execute("CREATE TABLE thing (id INTEGER PRIMARY KEY, value)")
    connection.executemany("INSERT INTO thing VALUES (?, ?)", list(ROWS.items()))
    root = int(connection.value("SELECT rootpage FROM sqlite_schema WHERE name = 'thing'"))
    connection.close(last=True)
    reader = PageReader(path, KEY)

    def page(number: int) -> bytes | None:
        return next(reader.file([number])).page(0)

    content = page(root)
    assert content is not None
    found = {
        number: row
        for leaf in tree.inner(content, root) or [root]
        for number, row in values.rows(page(leaf) or b"", leaf, page)
    }
    assert found == {number: (None, value) for number, value in ROWS.items()}
    lost = {number for number, row in values.rows(content, root, lambda _: None) if row is None}
    assert lost <= {14}
    assert not list(values.rows(b"\x00" * 4096, 2, page))
