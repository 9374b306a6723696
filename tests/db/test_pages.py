"""Telling by the pages alone whether a key made them."""

from pathlib import Path

from register_app.db import pages
from register_app.db.connection import connect

KEY = bytes(range(32))
OTHER_KEY = bytes(range(1, 33))


def test_key_that_made_the_pages_fits(path: Path) -> None:
    assert pages.fits(path, KEY)


def test_another_key_does_not_fit(path: Path) -> None:
    assert not pages.fits(path, OTHER_KEY)


def test_one_whole_page_is_enough(path: Path) -> None:
    content = bytearray(path.read_bytes())
    last = len(content) - pages.PAGE
    content[16:last] = bytes(last - 16)
    path.write_bytes(content)

    assert pages.fits(path, KEY)


def test_file_without_a_whole_page_fits_nothing(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:1000])

    assert not pages.fits(path, KEY)


def test_large_file_is_sampled_from_end_to_end(path: Path) -> None:
    connection = connect(path, KEY)
    connection.execute("INSERT INTO note (text) VALUES (zeroblob(1000000))")
    connection.close(last=True)
    content = bytearray(path.read_bytes())
    content[: len(content) // 2] = bytes([*content[:16], *bytes(len(content) // 2 - 16)])
    path.write_bytes(content)

    assert pages.fits(path, KEY)
