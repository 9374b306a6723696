"""A printed document: plain, whole, the same every time, and readable by machines."""

import hashlib
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from register_app.errors import RegisterError
from register_app.reports import pdf
from register_app.reports.pdf import Document, DocumentFailed, DocumentTooLong, printable
from register_app.reports.pdf_blocks import Cover
from tests.naughty import quarter
from tests.reports.pdfs import bookmarks, plain, read, roles, root_of, text_of

LETTERS = "Åke Öhman äiti, šeikki žurnalisti, Čáđđi ŧŋ Ǥǧǩʒ, Щербаков Ђукић, Żółć, Ελλάς"
MARKUP = '<b>&lt;lihava&gt;</b> <img src="/etc/passwd"/> {x} %n <para> & "'


def a_document(title: str = "Kokeilu", author: str = "Testaajan Maalaus Oy") -> Document:
    return Document(title=title, language="fi", author=author, day=date(2026, 11, 22))


def filled(text: str) -> Document:
    return (
        a_document(title=text, author=text)
        .heading(text, level=1)
        .heading(text)
        .heading(text, level=3)
        .paragraph(text)
        .paragraph(text, quiet=True)
        .large(text)
        .bullets([text, text])
        .pairs([(text, text)])
        .table([text, "x"], [[text, text]])
        .box(text, [text, text])
        .squares([[True, False], [False, True]], millimetres=20, meaning=text)
    )


def test_letters_of_every_neighbour_can_be_copied_from_the_page() -> None:
    made = a_document().heading(LETTERS).paragraph(LETTERS).to_bytes()

    assert text_of(made).count(LETTERS) == 2


def test_fonts_are_embedded() -> None:
    reader = read(filled(LETTERS).to_bytes())

    resources = reader.pages[0].raw_get("/Resources").get_object()
    fonts = [font.get_object() for font in plain(resources)["/Font"].values()]
    assert fonts
    assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts)


def test_markup_is_printed_as_it_is() -> None:
    made = filled(MARKUP).to_bytes()

    printed = " ".join(MARKUP.split())
    assert text_of(made).count(printed) >= 12
    assert b"root:" not in made


@pytest.mark.no_cover
@pytest.mark.parametrize("text", quarter(0), ids=repr)
def test_no_text_breaks_the_page(text: str) -> None:
    made = filled(text[:3000]).to_bytes()

    assert read(made).pages[0].extract_text()


@settings(max_examples=30)
@given(st.text(st.characters(codec="utf-8"), max_size=300))
def test_any_text_is_printed(text: str) -> None:
    assert filled(text).to_bytes().startswith(b"%PDF")


def test_the_file_says_what_it_is() -> None:
    made = Document(
        title="Häkki & <b>",
        language="sv",
        author="Åke Öhman Oy",
        subject="Щ",
        day=date(2026, 11, 22),
    ).to_bytes()

    reader = read(made)
    metadata = reader.metadata
    assert metadata is not None
    assert (metadata.title, metadata.author, metadata.subject) == (
        "Häkki & <b>",
        "Åke Öhman Oy",
        "Щ",
    )
    assert str(metadata["/CreationDate"]) == "D:20261122000000+00'00'"
    root = root_of(reader)
    assert root["/Lang"] == "sv"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    xmp = reader.xmp_metadata
    assert xmp is not None
    assert xmp.dc_title == {"x-default": "Häkki & <b>"}
    assert xmp.dc_language == ["sv"]


def test_pages_are_numbered_of_all_pages() -> None:
    made = a_document().paragraph("\n".join(f"rivi {number}" for number in range(120))).to_bytes()

    pages = [page.extract_text() for page in read(made).pages]
    assert len(pages) == 4
    for number, page in enumerate(pages, start=1):
        assert f"{number} / 4" in page
        assert "Testaajan Maalaus Oy · Kokeilu" in page


def test_long_title_is_cut_at_the_foot_of_the_page() -> None:
    made = a_document(title="sana " * 100).paragraph("x").to_bytes()

    assert "sana…" in text_of(made).replace(" …", "…")


def test_headings_are_bookmarks() -> None:
    made = (
        a_document()
        .heading("Otsikko", level=1)
        .heading("Eka")
        .heading("Alempi", level=3)
        .paragraph("\n".join("rivi" for _ in range(80)))
        .heading("Toka")
        .to_bytes()
    )

    assert bookmarks(made) == [("Eka", 1), ("Alempi", 1), ("Toka", 3)]


def test_a_lower_heading_without_an_upper_one_is_a_bookmark_too() -> None:
    made = a_document().heading("Alempi", level=3).heading("Ylempi").to_bytes()

    assert [title for title, _ in bookmarks(made)] == ["Alempi", "Ylempi"]


def test_a_heading_longer_than_a_page_is_one_bookmark() -> None:
    long = "otsikko " * 400

    made = a_document().paragraph("\n".join("rivi" for _ in range(30))).heading(long).to_bytes()

    assert len(bookmarks(made)) == 1


def test_structure_is_told_to_screen_readers() -> None:
    made = (
        a_document()
        .heading("Otsikko", level=1)
        .heading("Luku")
        .paragraph("Teksti")
        .bullets(["yksi"])
        .table(["a"], [["1"]])
        .squares([[True]], millimetres=10, meaning="Koodi")
        .to_bytes()
    )

    assert roles(made) == [
        "Document", "H1", "H2", "P", "L", "LI", "LBody",
        "Table", "TR", "TH", "TR", "TD", "Figure",
    ]  # fmt: skip


def test_every_marked_place_belongs_to_an_element() -> None:
    reader = read(filled("Teksti").paragraph("rivi\n" * 100).to_bytes())

    parents = root_of(reader)["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    for number, page in enumerate(reader.pages):
        content = page.get_contents()
        assert content is not None
        code = content.get_data()
        assert code.count(b"BDC") == len(parents[2 * number + 1])
        assert code.count(b"BDC") + code.count(b"BMC") == code.count(b"EMC")
        assert plain(page)["/StructParents"] == number


def test_pattern_has_a_meaning_and_its_squares() -> None:
    made = a_document().squares([[True, False], [True, True]], millimetres=10, meaning="Koodi")

    page = read(made.to_bytes()).pages[0].get_contents()
    assert page is not None
    assert page.get_data().count(b" re f") == 3


@pytest.mark.no_cover
def test_a_heading_stays_with_what_follows() -> None:
    for lines in range(30, 50):
        made = (
            a_document()
            .paragraph("\n".join("rivi" for _ in range(lines)))
            .heading("Luku")
            .paragraph("Johdanto")
            .table(["Sarake"], [["Ensimmäinen"], ["Toinen"]])
            .to_bytes()
        )

        [page] = [page for page in read(made).pages if "Luku" in page.extract_text()]
        assert "Ensimmäinen" in page.extract_text()


def test_a_box_stays_on_one_page() -> None:
    for lines in range(25, 45):
        made = (
            a_document()
            .paragraph("\n".join("rivi" for _ in range(lines)))
            .box("Laatikko", ["Sisältö " * 40, "Loppu"])
            .to_bytes()
        )

        [page] = [page for page in read(made).pages if "Laatikko" in page.extract_text()]
        assert "Loppu" in page.extract_text()


@pytest.mark.no_cover
def test_a_table_goes_over_pages_with_its_header() -> None:
    rows = [[f"Asiakas {number}", "Kuusitie 3", "040 123 4567"] for number in range(1000)]

    made = a_document().table(["Nimi", "Osoite", "Puhelin"], rows, widths=(2, 2, 1)).to_bytes()

    pages = [page.extract_text() for page in read(made).pages]
    assert all("Osoite" in page for page in pages)
    text = " ".join(" ".join(pages).split())
    assert all(f"Asiakas {number} " in text for number in range(1000))


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("place", "count"),
    [("paragraph", 20_000), ("table", 20_000), ("bullets", 2000), ("pairs", 2000), ("box", 2000)],
)
def test_a_long_note_loses_no_word(place: str, count: int) -> None:
    words = [f"sana{number}" for number in range(count)]
    note = " ".join(words)
    document = a_document()
    match place:
        case "paragraph":
            document.paragraph(note)
        case "bullets":
            document.bullets([note])
        case "pairs":
            document.pairs([("Muistiinpanot", note)])
        case "table":
            document.table(["Kenttä", "Arvo"], [["Muistiinpanot", note], ["Kieli", "suomi"]])
        case _:
            document.box("Muistiinpanot", [note])

    printed = set(text_of(document.to_bytes()).split())

    assert set(words) <= printed


def test_a_long_word_is_broken() -> None:
    made = a_document().paragraph("x" * 20_000).table(["a"], [["q" * 20_000]]).to_bytes()

    text = text_of(made)
    assert text.count("x") == 20_000
    assert text.count("q") == 20_000


def test_lines_of_a_note_stay_lines() -> None:
    made = a_document().table(["a"], [["eka\n\ntoka\r\nkolmas"]], detailed=True).to_bytes()

    assert "eka toka kolmas" in text_of(made)


def test_empty_blocks_print_as_nothing() -> None:
    made = (
        a_document()
        .heading("")
        .paragraph("")
        .bullets([])
        .bullets([""])
        .pairs([])
        .pairs([("", "")])
        .table(["", ""], [])
        .box("", [])
        .squares([], millimetres=10, meaning="")
        .to_bytes()
    )

    assert len(read(made).pages) == 1


def test_a_document_without_blocks_is_one_page() -> None:
    assert len(read(a_document().to_bytes()).pages) == 1


def test_phone_numbers_are_not_broken() -> None:
    for padding in range(60, 75):
        made = a_document().paragraph("y" * padding + " 040 123 4567").to_bytes()

        assert "040 123 4567" in read(made).pages[0].extract_text()


def test_blanks_of_large_letters_are_kept() -> None:
    made = a_document().large("ABCDE   FGHIJ").to_bytes()

    assert "ABCDE   FGHIJ" in read(made).pages[0].extract_text()


def test_rows_must_fit_the_header() -> None:
    with pytest.raises(ValueError, match="as many cells"):
        a_document().table(["a", "b"], [["1"]])


def test_too_long_a_document_is_refused() -> None:
    document = a_document()

    with pytest.raises(DocumentTooLong) as refused:
        document.paragraph("x" * (pdf.LONGEST + 1))

    assert isinstance(refused.value, RegisterError)
    assert "xxx" not in str(refused.value)


def test_what_the_library_says_is_kept_quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(cover: Cover, _: object) -> bytes:
        raise ValueError(cover.title)

    monkeypatch.setattr("register_app.reports.pdf_layout.render", fail)

    with pytest.raises(DocumentFailed) as failed:
        a_document(title="Salainen Asiakas").to_bytes()

    assert "Salainen" not in str(failed.value)
    assert failed.value.__suppress_context__


def test_same_document_gives_the_same_bytes() -> None:
    assert filled(LETTERS).to_bytes() == filled(LETTERS).to_bytes()


_IN_ANOTHER_PROCESS = """
import hashlib, sys
from tests.reports.test_pdf import LETTERS, filled
print(hashlib.sha256(filled(LETTERS).to_bytes()).hexdigest())
"""


@pytest.mark.no_cover
def test_settings_of_the_machine_change_nothing(tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    (tmp_path / ".reportlab_settings").write_text(f"open({str(trap)!r}, 'w')\n", encoding="utf-8")
    (tmp_path / "reportlab_settings.py").write_text(
        f"open({str(trap)!r}, 'w')\n", encoding="utf-8"
    )
    strange = {
        "HOME": str(tmp_path),
        "PYTHONHASHSEED": "7",
        "PYTHONPATH": f"{Path.cwd()}{os.pathsep}{tmp_path}",
        "RL_pageCompression": "0",
        "RL_trustedSchemes": "file",
        "SOURCE_DATE_EPOCH": "not a number",
    }

    done = subprocess.run(
        [sys.executable, "-c", _IN_ANOTHER_PROCESS],
        env=os.environ | strange,
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.strip() == hashlib.sha256(filled(LETTERS).to_bytes()).hexdigest()
    assert not trap.exists()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("a\x00b\x07c", "a b c"),
        ("tab\tulator", "tab    ulator"),
        ("dos\r\nmac\runix\n", "dos\nmac\nunix\n"),
        ("line\u2028paragraph\u2029", "line\nparagraph\n"),
        ("\u202eright\u202c\u200b\ufeff", "right"),
        ("a\u0308", "ä"),
        ("half \ud83d", "half □"),
        ("ideographic\u3000blank", "ideographic\u3000blank"),
    ],
)
def test_what_paper_cannot_show_is_left_out(text: str, shown: str) -> None:
    assert printable(text) == shown
