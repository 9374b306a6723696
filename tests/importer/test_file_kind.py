"""Telling files by what stands in them."""

import os
from pathlib import Path

import pytest

from register_app.errors import UnreadableFile
from tests.importer import hostile
from tests.importer.lists import FILES, HEADER, ROWS, rows, sheets, text, why_refused, workbook


def test_format_is_told_by_content_not_by_name(tmp_path: Path) -> None:
    named_wrong = workbook(tmp_path / "list.csv", [HEADER, *ROWS])

    assert rows(named_wrong) == [list(HEADER), *map(list, ROWS)]
    assert rows(text(tmp_path / "list.xlsx", "a;b\n1;2\n")) == [["a", "b"], ["1", "2"]]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "This file is empty."),
        (b"\xef\xbb\xbf\r\n \t", "This file is empty."),
        (bytes(5000), "This file is empty."),
        (b"\x89PNG\r\n\x1a\n" + bytes(64), "This file is a picture, whatever its name says."),
        (
            b"\xff\xd8\xff\xe0\0\x10JFIF" + bytes(64),
            "This file is a picture, whatever its name says.",
        ),
        (b"%PDF-1.7\n1 0 obj", "This file is a PDF, not a list."),
        (b"{\\rtf1 a", "This file is a text document or a slide show, not a list."),
        (b"<html><table>", "This file is a web page or XML, whatever its name says."),
        (
            b"\xef\xbb\xbf<?xml version='1.0'?>",
            "This file is a web page or XML, whatever its name says.",
        ),
        (b"\x09\x04\x06\0\0\0\x10\0" + bytes(64), "This kind of spreadsheet file cannot be read."),
        (b"\x7fELF\x02\x01\x01" + bytes(64), "This file is not a list that can be read."),
        (b"PK\x05\x06" + bytes(18), "This file is not a list that can be read."),
        (b"PK\x03\x04" + bytes(200), "This file is damaged or incomplete."),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(800),
            "This file is not a list that can be read.",
        ),
    ],
)
def test_file_that_is_no_list_is_refused_with_its_reason(
    content: bytes, reason: str, tmp_path: Path
) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(content)

    assert why_refused(path) == reason
    with pytest.raises(UnreadableFile):
        sheets(path)


@pytest.mark.parametrize("name", ["locked.xls", "locked.ods", "locked.xlsx"])
def test_password_is_told(name: str) -> None:
    assert why_refused(FILES / name) == "This file is protected with a password."


def test_web_page_under_a_sheets_name_is_told() -> None:
    assert why_refused(FILES / "list.html").startswith("This file is a web page or XML")


@pytest.mark.parametrize(
    ("streams", "reason"),
    [
        (("EncryptionInfo", "EncryptedPackage"), "This file is protected with a password."),
        (("WordDocument",), "This file is a text document or a slide show, not a list."),
        (
            ("Workbook",),
            "This file is damaged, or it takes more memory or time than any list should.",
        ),
        (("xWorkbook",), "This file is damaged or incomplete."),
        (("Contents",), "This file is not a list that can be read."),
    ],
)
def test_old_office_file_is_told_by_its_streams(
    streams: tuple[str, ...], reason: str, tmp_path: Path
) -> None:
    assert why_refused(hostile.ole(tmp_path / "list.xls", *streams)) == reason


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("word/document.xml", b"x", "This file is a text document or a slide show, not a list."),
        ("xl/workbook.bin", b"x", "This kind of spreadsheet file cannot be read."),
        ("Index/Document.iwa", b"x", "This kind of spreadsheet file cannot be read."),
        ("holiday.jpg", b"x", "This file is not a list that can be read."),
        ("mimetype", b"application/epub+zip", "This file is not a list that can be read."),
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.text",
            "This file is a text document or a slide show, not a list.",
        ),
    ],
)
def test_other_zip_is_told_by_its_entries(
    name: str, content: bytes, reason: str, tmp_path: Path
) -> None:
    assert why_refused(hostile.zip_of(tmp_path / "list.xlsx", name, content)) == reason


def test_old_workbook_beyond_any_measure_is_refused_unread(tmp_path: Path) -> None:
    path = hostile.ole(tmp_path / "list.xls", "Workbook")
    os.truncate(path, 50_000_001)

    assert why_refused(path) == "This file is larger than 50 MB."


def test_zip_beyond_any_measure_is_refused_unread(tmp_path: Path) -> None:
    path = workbook(tmp_path / "list.xlsx", [HEADER])
    os.truncate(path, 50_000_001)

    assert why_refused(path) == "This file is larger than 50 MB."


def test_workbook_that_unpacks_to_too_much_is_told(tmp_path: Path) -> None:
    half_noise = os.urandom(1000) + bytes(99_000)

    path = hostile.workbook(
        tmp_path / "list.xlsx", [hostile.START, hostile.END], ("x.bin", half_noise * 2010)
    )

    assert why_refused(path) == "This file is larger than 200 MB when unpacked."
