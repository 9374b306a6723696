"""Make files that have killed, hung or deceived readers of lists."""

import struct
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELS = (
    f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="r" '
    f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
)
_BOOK = (
    f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
    '<sheet name="Asiakkaat" sheetId="1" r:id="r1"/></sheets></workbook>'
)
_BOOK_RELS = (
    f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="r1" '
    f'Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
)
_PARTS = {
    "[Content_Types].xml": _TYPES,
    "_rels/.rels": _RELS,
    "xl/workbook.xml": _BOOK,
    "xl/_rels/workbook.xml.rels": _BOOK_RELS,
}
SHEET = "xl/worksheets/sheet1.xml"
START = f'<worksheet xmlns="{_MAIN}"><sheetData>'.encode()
END = b"</sheetData></worksheet>"
MEGABYTE = 1_000_000


def workbook(path: Path, sheet: Iterable[bytes], *more: tuple[str, bytes]) -> Path:
    """Write a workbook by hand: the pieces of its one sheet, and other entries."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in _PARTS.items():
            archive.writestr(name, content)
        with archive.open(SHEET, "w") as part:
            for piece in sheet:
                part.write(piece)
        for name, data in more:
            archive.writestr(name, data)
    return path


def _cell(place: str, value: bytes) -> bytes:
    return b'<c r="%b" t="inlineStr"><is><t>%b</t></is></c>' % (place.encode(), value)


def far_cell(path: Path, place: str = "XFD1048576") -> Path:
    """Hold two cells, one of them in the far corner: readers ask for all the cells between."""
    row = place.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ").encode()
    cells = b'<row r="1">%b</row><row r="%b">%b</row>'
    return workbook(path, [START, cells % (_cell("A1", b"a"), row, _cell(place, b"b")), END])


def far_column(path: Path) -> Path:
    """Hold one cell so far right that a million rows of it are five billion cells."""
    return far_cell(path, "GJH1048576")


def row_beyond(path: Path) -> Path:
    """Give a row a number beyond any sheet."""
    row = b'<row r="4000000000">%b</row>' % _cell("A4000000000", b"a")
    return workbook(path, [START, row, END])


def gigabyte_of_blanks(path: Path) -> Path:
    """Hold one cell with a gigabyte of blanks in it, in a megabyte of file."""
    body = [b" " * MEGABYTE] * 1000
    return workbook(path, [START, b'<row r="1"><c r="A1" t="inlineStr"><is><t>', *body, END])


def long_attribute(path: Path) -> Path:
    """Hold an attribute of 190 megabytes, just below the size that is refused at once."""
    return workbook(path, [START, b'<row r="1" a="', *[b"a" * MEGABYTE] * 190, b'"/>', END])


def three_million_rows(path: Path) -> Path:
    """Hold more rows than a sheet can have."""
    rows = b"<row><c><v>1</v></c></row>" * 10_000
    return workbook(path, [START, *[rows] * 300, END])


def shared_text(path: Path) -> Path:
    """Name one long text from very many cells."""
    shared = b'<sst xmlns="%b"><si><t>%b</t></si></sst>' % (_MAIN.encode(), b"a" * 32_000)
    rels = _BOOK_RELS.replace(
        "</Relationships>",
        f'<Relationship Id="r2" Type="{_OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
        "</Relationships>",
    )
    rows = b'<row><c t="s"><v>0</v></c></row>' * 10_000
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (_PARTS | {"xl/_rels/workbook.xml.rels": rels}).items():
            archive.writestr(name, content)
        archive.writestr("xl/sharedStrings.xml", shared)
        archive.writestr(SHEET, START + rows + END)
    return path


def repeated_cells(path: Path) -> Path:
    """Say of one cell of an ODS that it stands in every cell of a sheet."""
    content = (
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
        '<office:spreadsheet><table:table table:name="A">'
        '<table:table-row table:number-rows-repeated="1048576">'
        '<table:table-cell office:value-type="string" table:number-columns-repeated="16384">'
        "<text:p>a</text:p></table:table-cell></table:table-row></table:table>"
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    return path


def entities(path: Path) -> Path:
    """Declare entities that unfold to billions of signs."""
    lines = ['<!DOCTYPE x [<!ENTITY a0 "aaaaaaaaaa">']
    lines += [f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)]
    text = "".join(lines) + "]>"
    cell = b'<row r="1"><c r="A1" t="inlineStr"><is><t>&a9;</t></is></c></row>'
    return workbook(path, [text.encode(), START, cell, END])


def outside_entity(path: Path) -> Path:
    """Ask for a file of this computer."""
    text = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    cell = b'<row r="1"><c r="A1" t="inlineStr"><is><t>&a;</t></is></c></row>'
    return workbook(path, [text, START, cell, END])


def entry_named(name: str) -> Callable[[Path], Path]:
    """Return a maker of a workbook with an entry of that name beside its own."""

    def make(path: Path) -> Path:
        return workbook(path, [START, END], (name, b"x"))

    return make


def entry_twice(path: Path) -> Path:
    """Hold the sheet twice: one for the check, one for the reader."""
    data = workbook(path, [START, END], (SHEET[:-5] + "2.xml", b"x")).read_bytes()
    path.write_bytes(data.replace(b"sheet2.xml", b"sheet1.xml"))
    return path


def many_entries(path: Path) -> Path:
    """Hold thousands of entries."""
    return workbook(path, [START, END], *((f"x/{n}.xml", b"") for n in range(3000)))


def long_directory(path: Path) -> Path:
    """Hold a table of contents of megabytes."""
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(400):
            entry = zipfile.ZipInfo(f"x/{number}")
            entry.comment = b"x" * 60_000
            archive.writestr(entry, b"")
    return path


def lying_size(path: Path) -> Path:
    """Say of the sheet that it unfolds to a hundred bytes."""
    workbook(path, [START, b"<row/>" * 1_000_000, END])
    return _patched(path, struct.pack("<I", 100), at=24)


def overlapping(path: Path) -> Path:
    """Let all entries share one place in the file."""
    return _patched(workbook(path, [START, END]), bytes(4), at=42)


def with_password_flag(path: Path) -> Path:
    """Mark all entries as encrypted."""
    return _patched(workbook(path, [START, END]), b"\x01\x00", at=8)


def odd_compression(path: Path) -> Path:
    """Name a compression that takes gigabytes of memory by design."""
    return _patched(workbook(path, [START, END]), struct.pack("<H", 14), at=10)


def _patched(path: Path, new: bytes, *, at: int) -> Path:
    """Overwrite one field of each entry in the table of contents."""
    data = bytearray(path.read_bytes())
    place = data.find(b"PK\x01\x02")
    while place >= 0:
        data[place + at : place + at + len(new)] = new
        place = data.find(b"PK\x01\x02", place + 4)
    path.write_bytes(data)
    return path


def ole(path: Path, *streams: str) -> Path:
    """Write an OLE file that names streams and holds nothing in them."""
    header = bytearray(512)
    header[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<HHHHH", header, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<I", header, 48, 1)
    directory = b"".join(_ole_entry(name) for name in ("Root Entry", *streams))
    path.write_bytes(header + bytes(512) + directory.ljust(1024, b"\0"))
    return path


def _ole_entry(name: str) -> bytes:
    written = f"{name}\0".encode("utf-16-le")
    return written.ljust(64, b"\0") + struct.pack("<H", len(written)) + bytes(62)


def nested_cards(path: Path) -> Path:
    """Open twenty thousand cards one inside another."""
    path.write_bytes(b"BEGIN:VCARD\r\nAGENT:\r\n" * 20_000 + b"END:VCARD\r\n" * 20_000)
    return path


def folded_line(path: Path) -> Path:
    """Fold one line three hundred thousand times."""
    path.write_bytes(b"BEGIN:VCARD\r\nNOTE:a\r\n" + b" a\r\n" * 300_000 + b"END:VCARD\r\n")
    return path


def winding_parameters(path: Path) -> Path:
    """Give a line parameters that set a careless pattern searching for ever."""
    parameters = b";a,,,,,,,," * 200
    lines = [b"", b":1", b'=":1', b" :1", b";;:1", b";=:1", b'="a"b:1', b"=a,:1"]
    body = b"".join(b"TEL" + parameters + b";b" + line + b"\r\n" for line in lines)
    path.write_bytes(b"BEGIN:VCARD\r\n" + body + b"END:VCARD\r\n")
    return path


def zip_of(path: Path, name: str, content: bytes) -> Path:
    """Write a ZIP of one entry."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(name, content)
    return path
