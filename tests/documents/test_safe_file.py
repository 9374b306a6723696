"""Names that are meant to do harm, and names that merely look so."""

import unicodedata
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from register_app.documents.media import Media
from register_app.documents.safe_file import (
    may_open,
    save_name,
    shown_name,
    storable_name,
    true_ending,
)

LONGEST = 120

ZOO = {
    "tarjous 2026.pdf": "tarjous 2026.pdf",
    "Äijälän räystäät – kuva (1).JPG": "Äijälän räystäät – kuva (1).JPG",
    "../../etc/passwd": "passwd",
    "..\\..\\Windows\\system.ini": "system.ini",
    "C:\\Users\\Matti\\lasku.pdf": "lasku.pdf",
    "C:lasku.pdf": "Clasku.pdf",
    "/": "document",
    "..": "document",
    "": "document",
    "   ": "document",
    "CON": "_CON",
    "con.txt": "_con.txt",
    "Aux .pdf": "_Aux .pdf",
    "COM1": "_COM1",
    "LPT¹.txt": "_LPT¹.txt",
    "lpt0.tar.gz": "_lpt0.tar.gz",
    "CONIN$": "_CONIN$",
    "NUL ": "_NUL",
    "console.txt": "console.txt",
    "COM10.txt": "COM10.txt",
    "x.pdf:ads": "x.pdfads",
    "x.pdf::$DATA": "x.pdf$DATA",
    ".bashrc": "bashrc",
    "...piilo": "piilo",
    "-rf": "rf",
    "--output=x": "output=x",
    "lasku\u202efdp.exe": "laskufdp.exe",
    "lasku\u200b.pdf\u200d": "lasku.pdf",
    "lasku.pdf. . .": "lasku.pdf",
    "lasku.pdf\n.exe": "lasku.pdf.exe",
    'a<b>c"d|e?f*g.txt': "abcdefg.txt",
    "rivi\u2028vaihto.txt": "rivivaihto.txt",
    "puoli\ud83d.txt": "puoli.txt",
    "nolla\0.txt": "nolla.txt",
    "a\u0308iti.txt": "äiti.txt",
    "tyhja\u3164.exe": "tyhja.exe",
    "\ufefflasku.pdf": "lasku.pdf",
    "👩‍🚒.png": "👩🚒.png",
}


@pytest.mark.parametrize("name", ZOO)
def test_the_zoo_of_names_is_made_harmless(name: str) -> None:
    assert save_name(name) == ZOO[name]


def test_a_long_name_keeps_its_ending() -> None:
    assert save_name("a" * 300 + ".pdf") == "a" * (LONGEST - 4) + ".pdf"


def test_a_long_name_is_not_cut_inside_a_letter() -> None:
    name = save_name("ä" * 300 + ".docx")

    assert name == "ä" * 57 + ".docx"
    assert len(name.encode()) <= LONGEST


def test_an_ending_that_is_none_is_cut_with_the_rest() -> None:
    assert save_name("a." + "b" * 300) == "a." + "b" * (LONGEST - 2)


def test_a_cut_leaves_no_blank_before_the_ending() -> None:
    assert save_name("a" * 115 + "    " + "b" * 50 + ".pdf") == "a" * 115 + ".pdf"


@given(st.text())
@pytest.mark.parametrize("around", ["{}", "../{}", "CON{}", ".{}", "{}.exe", "x" * 200 + "{}.pdf"])
def test_every_name_is_harmless(around: str, text: str) -> None:
    name = save_name(around.format(text))

    assert name
    assert name.isprintable() or all(
        unicodedata.category(sign)[0] != "C" or unicodedata.category(sign) in {"Co", "Cn"}
        for sign in name
    )
    assert not set(name) & set('<>:"/\\|?*')
    assert name[0] not in ".- "
    assert name[-1] not in ". "
    assert len(name.encode()) <= LONGEST + 1
    assert name == unicodedata.normalize("NFC", name)
    assert PurePosixPath(name).name == PureWindowsPath(name).name == name
    assert not PureWindowsPath(name).is_reserved()
    assert save_name(name) == name


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_file_of_every_name_can_be_made(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    folder = tmp_path_factory.mktemp("names")

    (folder / save_name(text)).touch(exist_ok=False)

    assert [path.name for path in folder.iterdir()] == [save_name(text)]
    assert Path(folder, save_name(text)).parent == folder


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("lasku\u202efdp.exe", "lasku[U+202E]fdp.exe"),
        ("lasku\u200b.pdf", "lasku[U+200B].pdf"),
        ("a\tb\n", "a[U+0009]b[U+000A]"),
        ("\u2067x\u2069", "[U+2067]x[U+2069]"),
        ("pehmeä\u00adviiva", "pehmeä[U+00AD]viiva"),
        ("tyhja\u3164", "tyhja[U+3164]"),
        ("\U000e0041", "[U+E0041]"),
        ("Äänekoski – “kuva”.jpg", "Äänekoski – “kuva”.jpg"),
    ],
)
def test_signs_that_hide_are_shown(name: str, shown: str) -> None:
    assert shown_name(name) == shown


@pytest.mark.parametrize(
    ("name", "ending"),
    [
        ("tarjous.PDF", "pdf"),
        ("lasku.pdf.exe", "exe"),
        ("lasku\u202efdp.exe", "exe"),
        ("lasku.exe\u200b", "exe"),
        ("lasku.exe. ", "exe"),
        ("kuva.pdf/..\\ohjelma.cmd", "cmd"),
        ("README", ""),
        (".bashrc", ""),
        ("", ""),
    ],
)
def test_the_true_ending_is_told(name: str, ending: str) -> None:
    assert true_ending(name) == ending


@pytest.mark.parametrize(
    ("name", "media"),
    [
        ("a.pdf", Media.PDF),
        ("a.JPG", Media.JPEG),
        ("a.jpeg", Media.JPEG),
        ("a.png", Media.PNG),
        ("a.txt", Media.TEXT),
        ("a.csv", Media.CSV),
        ("a.docx", Media.DOCX),
        ("a.xlsx", Media.XLSX),
        ("a.odt", Media.ODT),
        ("a.ods", Media.ODS),
    ],
)
def test_known_kinds_may_be_opened_when_the_content_agrees(name: str, media: Media) -> None:
    assert may_open(name, media)
    assert not may_open(name, Media.PROGRAM)
    assert not may_open(name, Media.OTHER)
    assert not may_open(f"{name}.exe", media)


@pytest.mark.parametrize(
    "ending",
    (
        "exe com scr bat cmd ps1 vbs js wsf hta lnk url scf msi jar desktop app command sh docm "
        "xlsm html svg eml msg zip"
    ).split(),
)
@pytest.mark.parametrize("media", list(Media))
def test_other_kinds_are_never_opened(ending: str, media: Media) -> None:
    assert not may_open(f"lasku.{ending}", media)


def test_a_name_that_no_row_can_hold_is_mended() -> None:
    assert storable_name("v\udce4ri\0.txt") == "v\ufffdri\ufffd.txt"
    assert storable_name("väri\u202e.txt") == "väri\u202e.txt"
