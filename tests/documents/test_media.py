"""What a file is, by its content."""

import io
import struct
import zipfile
import zlib
from email.message import EmailMessage
from pathlib import Path

import docx
import odfdo
import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from register_app.documents.media import LOOKED_AT, Media, media_of
from register_app.documents.safe_file import may_open

DEMO = Path(__file__).parents[2] / "resources" / "demo" / "documents"


def _docx() -> bytes:
    file = io.BytesIO()
    docx.Document().save(file)
    return file.getvalue()


def _xlsx() -> bytes:
    file = io.BytesIO()
    xlsxwriter.Workbook(file).close()
    return file.getvalue()


def _open_document(kind: str) -> bytes:
    file = io.BytesIO()
    odfdo.Document(kind).save(file)
    return file.getvalue()


def _zip(*names: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return file.getvalue()


def _png() -> bytes:
    header = b"IHDR" + struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + header + bytes(4) + zlib.compress(b"\0")


def _mail() -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "a@b.example", "c@d.example", "Tarjouspyyntö"
    mail.set_content("Hei")
    return mail.as_bytes()


@pytest.mark.parametrize(
    ("content", "name", "media"),
    [
        (b"%PDF-1.7\n", "a.pdf", Media.PDF),
        (b"\r\n\r\n%PDF-1.7\n", "a.pdf", Media.PDF),
        (_png(), "a.png", Media.PNG),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a.jpg", Media.JPEG),
        (b"GIF89a\1\0\1\0", "a.gif", Media.GIF),
        (b"RIFF\x1a\0\0\0WEBPVP8L", "a.webp", Media.WEBP),
        (b"II*\0\x08\0\0\0", "a.tif", Media.TIFF),
        (b"MM\0*\0\0\0\x08", "a.tif", Media.TIFF),
        (b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0", "a.bmp", Media.BMP),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "a.heic", Media.HEIC),
        ("Hei, rännit on maalattu.".encode(), "a.txt", Media.TEXT),
        ("Hei, rännit on maalattu.".encode("cp1252"), "a.txt", Media.TEXT),
        ("Hei, rännit on maalattu.".encode("utf-16"), "a.txt", Media.TEXT),
        ("\ufeffHei".encode(), "a.txt", Media.TEXT),
        (b"Aihe: raystaat\nTo: Matti\n\nHei", "a.txt", Media.TEXT),
        (b"", "a.txt", Media.TEXT),
        (b"Nimi;Puhelin\n", "a.csv", Media.CSV),
        (b"", "a.csv", Media.CSV),
        (_docx(), "a.docx", Media.DOCX),
        (_xlsx(), "a.xlsx", Media.XLSX),
        (_open_document("text"), "a.odt", Media.ODT),
        (_open_document("spreadsheet"), "a.ods", Media.ODS),
        (_open_document("drawing"), "a.odg", Media.OTHER),
        (_mail(), "viesti", Media.EML),
        (b"X-Own: a\n", "a.eml", Media.EML),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a.msg", Media.MSG),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a.doc", Media.OTHER),
        (_zip("kuvat/a.png"), "a.zip", Media.ZIP),
        (b"MZ\x90\0", "a.exe", Media.PROGRAM),
        (b"\x7fELF\x02", "a", Media.PROGRAM),
        (b"#!/bin/sh\n", "a.sh", Media.PROGRAM),
        (bytes(range(256)), "a.bin", Media.OTHER),
        (b"", "a.pdf", Media.OTHER),
        (b"", "a.eml", Media.OTHER),
    ],
)
def test_it_is_told_by_its_content(content: bytes, name: str, media: Media) -> None:
    assert media_of(content[:LOOKED_AT], name) is media
    if content:
        assert media_of(content, "kuva.exe") in {media, Media.TEXT, Media.ZIP, Media.OTHER}


@pytest.mark.parametrize("name", ["a.pdf", "a.jpg", "a.txt", "a.docx", "a.xlsx", "a.csv"])
@pytest.mark.parametrize(
    "content", [b"MZ\x90\0%PDF-1.7", b"#!/bin/sh\n%PDF-1.7", bytes(range(64))]
)
def test_a_program_under_another_name_is_not_opened(name: str, content: bytes) -> None:
    assert not may_open(name, media_of(content, name))


def test_a_name_makes_nothing_of_foreign_content() -> None:
    assert media_of(_png(), "lasku.pdf") is Media.PNG
    assert media_of(_xlsx(), "lasku.docx") is Media.XLSX
    assert media_of(_zip("word/document.xml"), "lasku.xlsx") is Media.DOCX
    assert media_of(_zip("[Content_Types].xml"), "lasku.zip") is Media.ZIP
    assert media_of(_zip("[Content_Types].xml"), "lasku.docx") is Media.DOCX
    assert media_of(_zip("kuvat/a.png"), "lasku.docx") is Media.ZIP


def test_a_letter_cut_in_two_is_still_text() -> None:
    text = "😀" * LOOKED_AT

    for encoding in ("utf-8", "utf-16"):
        for size in (LOOKED_AT, LOOKED_AT - 1, 101, 100, 99, 98):
            assert media_of(text.encode(encoding)[:size], "a.txt") is Media.TEXT
    assert media_of(b"\xff\xfe\x00\xdc\x41\x00\x42\x00", "a.txt") is Media.OTHER


@pytest.mark.parametrize(
    ("name", "media"),
    [
        ("aloituskokous.docx", Media.DOCX),
        ("julkisivu.png", Media.PNG),
        ("tarjouspyynto.eml", Media.EML),
    ],
)
def test_the_sample_documents_are_told(name: str, media: Media) -> None:
    assert media_of((DEMO / name).read_bytes()[:LOOKED_AT], name) is media


@given(st.binary(), st.text())
def test_no_content_is_too_strange(content: bytes, name: str) -> None:
    assert media_of(content, name) in Media
