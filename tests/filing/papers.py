"""Make documents of every kind that is read, as other programs make them, good and bad."""

import io
import zipfile
import zlib
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import docx
import odfdo
import openpyxl
import pypdf
from reportlab.pdfgen.canvas import Canvas

from tests.filing import outlook
from tests.importer import hostile
from tests.importer.lists import FILES

WORD = "kattoremontti"
_WORD_NAMES = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DECLARED = (
    '<!DOCTYPE x [<!ENTITY a0 "aaaaaaaaaa">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    + "]>"
)


def _saved(save: Callable[[io.BytesIO], Any]) -> bytes:
    file = io.BytesIO()
    save(file)
    return file.getvalue()


def pdf(*texts: str) -> bytes:
    """Make a PDF of a page for each text."""
    file = io.BytesIO()
    canvas = Canvas(file)
    for text in texts:
        canvas.drawString(100, 700, text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def locked_pdf() -> bytes:
    """Make a PDF that asks for a password."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf(WORD)))
    writer.encrypt("salasana")
    return _saved(writer.write)


def heavy_pdf(folds: int = 1, *, about: bytes = b"", size: int = 1 << 26) -> bytes:
    """Make a PDF of a page whose drawing unfolds to 64 MiB, folded once or several times."""
    stream = b" " * size
    for _ in range(folds):
        stream = zlib.compress(stream, 9)
    head = b"<<%b/Filter[%b]/Length %d>>" % (about, b"/FlateDecode " * folds, len(stream))
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>"
    parts = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        page,
        b"%b\nstream\n%b\nendstream" % (head, stream),
    )
    body = b"".join(b"%d 0 obj\n%b\nendobj\n" % one for one in enumerate(parts, 1))
    return b"%PDF-1.7\n" + body + b"trailer<</Root 1 0 R/Size 5>>\n%%EOF\n"


def long_pdf(pages: int) -> bytes:
    """Make a PDF whose pages are all the same one."""
    kids = b"4 0 R " * pages
    stream = b"BT /F 12 Tf 9 9 Td (%b) Tj ET" % WORD.encode()
    parts = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%b]>>" % (pages, kids),
        b"<</Length %d>>stream\n%b\nendstream" % (len(stream), stream),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 3 0 R/Resources<</Font<</F "
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
    )
    content, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(content))
        content += b"%d 0 obj%b endobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        content
        + b"xref\n0 5\n0000000000 65535 f \n%btrailer<</Size 5/Root 1 0 R>>\n" % (table)
        + b"startxref\n%d\n%%%%EOF\n" % len(content)
    )


def word_file(text: str = WORD) -> bytes:
    """Make a DOCX with its word in a table and in the margin too."""
    document = docx.Document()
    document.add_paragraph(text)
    document.add_table(1, 1).cell(0, 0).text = "taulukossa"
    document.sections[0].header.paragraphs[0].text = "ylätunniste"
    return _saved(document.save)


def odt_file() -> bytes:
    """Make an ODT with a heading and a table."""
    document = odfdo.Document("text")
    document.body.clear()
    document.body.append(odfdo.Header(1, "otsikko"))
    document.body.append(odfdo.Paragraph(WORD))
    return _saved(document.save)


def slides() -> bytes:
    """Make an ODP, which is not read."""
    return _saved(odfdo.Document("presentation").save)


def workbook() -> bytes:
    """Make an XLSX of two sheets."""
    book = openpyxl.Workbook()
    book.active.append([WORD, 12, None, True])
    book.create_sheet("toinen").append(["loppusiivous"])
    return _saved(book.save)


_HEADERS = {
    "From": "Matti Meikäläinen <matti@asiakas.example>",
    "To": "me@firma.example",
    "Subject": "Tarjous",
    "Date": "Mon, 05 Oct 2026 08:30:00 +0000",
}


def mail(**headers: str) -> bytes:
    """Make an EML with an HTML form of its text and a file."""
    message = EmailMessage()
    for name, value in (_HEADERS | headers).items():
        message[name] = value
    message.set_content(f"Hei, {WORD} ensi viikolla.\n")
    message.add_alternative(f"<p>Hei, <b>{WORD}</b> ensi viikolla.</p>", subtype="html")
    message.add_attachment(pdf("mitat"), "application", "pdf", filename="mitat.pdf")
    return message.as_bytes()


def deep_mail() -> bytes:
    """Make an EML of ten thousand messages one inside the other."""
    return b"From: a@b.example\nTo: c@d.example\n" + b"Content-Type: message/rfc822\n\n" * 10_000


def endless_message() -> bytes:
    """Make an MSG whose folder stands in itself."""
    held = bytearray(outlook.message())
    place = held.find("__recip_version1.0_#00000000".encode("utf-16-le"))
    number = (place - held.find("Root Entry".encode("utf-16-le"))) // 128
    held[place + 76 : place + 80] = number.to_bytes(4, "little")
    return bytes(held)


def changed(content: bytes, name: str, part: bytes) -> bytes:
    """Put another part into an archive."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(file, "w", 8) as new:
        for entry in old.infolist():
            new.writestr(entry, part if entry.filename == name else old.read(entry))
    return file.getvalue()


def deep_xml() -> bytes:
    """Make a DOCX of a hundred thousand elements one inside the other."""
    start = f'<w:document xmlns:w="{_WORD_NAMES}">'.encode()
    body = b"<w:p>" * 100_000 + b"</w:p>" * 100_000
    return changed(word_file(), "word/document.xml", start + body + b"</w:document>")


def laughs() -> bytes:
    """Make a DOCX whose text is declared to be billions of signs."""
    body = (
        f'<w:document xmlns:w="{_WORD_NAMES}"><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:document>'
    )
    return changed(word_file(), "word/document.xml", (_DECLARED + body).encode())


def hidden_laughs() -> bytes:
    """Write the same in an ODT, in an encoding in which no search finds the declaration."""
    text = f'<?xml version="1.0" encoding="UTF-16"?>{_DECLARED}<x>&a9;</x>'
    return changed(odt_file(), "content.xml", text.encode("utf-16"))


def bomb() -> bytes:
    """Make a DOCX that unfolds to a quarter of a gigabyte."""
    return changed(word_file(), "word/document.xml", bytes(1 << 28))


def far_cell(folder: Path) -> bytes:
    """Make a workbook of two cells in far corners."""
    return hostile.far_cell(folder / "far.xlsx").read_bytes()


def locked_workbook(folder: Path) -> bytes:
    """Make a workbook with a password, as Excel packs it."""
    return hostile.ole(folder / "locked.xlsx", "EncryptedPackage").read_bytes()


def old_workbook() -> bytes:
    """Return an XLS."""
    return (FILES / "list.xls").read_bytes()
