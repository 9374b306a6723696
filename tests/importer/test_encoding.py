"""Telling encodings by the letters of names."""

import io

import pytest

from register_app.importer import encoding
from register_app.importer.encoding import Encoding

WINDOWS = Encoding("latin-1", windows=True)


def detected(data: bytes) -> Encoding:
    return encoding.detect(io.BytesIO(data), lambda: None)


@pytest.mark.parametrize(
    ("codec", "found", "names"),
    [
        ("utf-8", Encoding("utf-8"), "Mäkinen Öljy ÅKE Björkö Österåker PÄIVÄ"),
        ("cp1252", WINDOWS, "Mäkinen Öljy ÅKE Björkö Österåker PÄIVÄ"),
        ("cp850", Encoding("cp850"), "Mäkinen Öljy ÅKE Björkö Österåker TÖÖLÖ"),
        ("mac_roman", Encoding("mac_roman"), "Mäkinen Öljy ÅKE Hämäläinen Österåker TÖÖLÖ"),
    ],
)
def test_one_finnish_name_tells_the_encoding(codec: str, found: Encoding, names: str) -> None:
    for name in names.split():
        assert detected(f"Nimi;Kaupunki\n{name};Turku\n".encode(codec)) == found, name


@pytest.mark.parametrize(
    "line", ["Miloš Škoda", "Žižka", "hinta 5 € – 7 €", "Ala’s Café", "“Åbo” · Vasa", "José Núñez"]
)
def test_other_windows_text_stays_windows_text(line: str) -> None:
    data = line.encode("cp1252")

    assert detected(data) == WINDOWS
    assert WINDOWS.decode(data) == line


def test_bytes_that_windows_leaves_open_are_kept() -> None:
    assert WINDOWS.decode(b"\x81\x8d\x8f\x90\x9d") == "\x81\x8d\x8f\x90\x9d"


def test_plain_text_is_utf8() -> None:
    assert detected(b"Nimi;Kaupunki\n") == Encoding("utf-8")


def test_mark_counts_even_before_broken_text() -> None:
    data = b"\xef\xbb\xbfM\xe4kinen"

    assert detected(data).decode(data) == "M\ufffdkinen"


def test_text_is_looked_at_to_its_end() -> None:
    data = b"a" * 3_000_000 + "ä".encode("cp1252")

    assert detected(data) == WINDOWS
