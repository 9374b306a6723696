"""Documents shown from memory, each kind in its own way."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from register_app.customers.customer import Customer
from register_app.documents.document import Document, DocumentId
from register_app.gui.pages.documents import look as looking
from register_app.gui.pages.documents.document_list import DocumentList
from register_app.gui.pages.documents.documents_tab import DocumentsTab
from register_app.gui.pages.documents.panes import PdfPane, PicturePane, WordPane
from register_app.gui.pages.documents.text_pane import TextPane
from register_app.gui.pages.documents.viewer import Viewer
from register_app.gui.session import Session
from register_app.gui.word_reading import WordReading
from register_app.register import Register
from tests.builders import TITLE
from tests.filing import papers as made
from tests.gui.hands import dialog, press, texts
from tests.gui.pages.documents import papers

Open = Callable[[Document], Viewer]
Show = Callable[[str, bytes], Viewer]


def _viewer() -> Viewer:
    found = QApplication.activeModalWidget()
    assert isinstance(found, Viewer)
    return found


def _is_read(viewer: Viewer) -> bool:
    return "Reading …" not in texts(viewer.pane)


@pytest.fixture
def open_(qtbot: QtBot, tab: DocumentsTab, customer: Customer) -> Open:
    """Open a document with Return."""

    def opened(document: Document) -> Viewer:
        tab.show_customer(customer)
        table = tab.findChild(DocumentList)
        assert isinstance(table, DocumentList)
        table.choose(document.id or 0)
        QTest.keyClick(table, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: _is_read(_viewer()))
        return _viewer()

    return opened


@pytest.fixture
def show(open_: Open, register: Register, customer: Customer) -> Show:
    """Attach content and open it."""
    return lambda name, content: open_(papers.attached(register, customer, name, content))


def test_pdf_is_shown_page_by_page(show: Show) -> None:
    viewer = show("a.pdf", papers.a_pdf(pages=3))

    assert isinstance(viewer.pane, PdfPane)
    assert "Page 1 of 3" in texts(viewer)
    press("Page down", viewer)
    assert "Page 2 of 3" in texts(viewer)
    press("Actual size", viewer)
    press("Fit to width", viewer)
    viewer.close()


def test_locked_pdf_says_so(show: Show) -> None:
    viewer = show("a.pdf", papers.a_pdf(password="salaisuus"))

    assert isinstance(viewer.pane, WordPane)
    assert "protected by a password" in texts(viewer)
    viewer.close()


def test_broken_pdf_is_no_end_of_the_window(show: Show) -> None:
    viewer = show("a.pdf", papers.a_pdf()[:200])

    assert isinstance(viewer.pane, PdfPane | WordPane)
    viewer.close()


def test_pdf_that_asks_for_too_much_is_not_drawn(show: Show) -> None:
    viewer = show("a.pdf", made.heavy_pdf())

    assert isinstance(viewer.pane, WordPane)
    assert "too much memory and time" in texts(viewer)
    viewer.close()


def test_picture_is_fitted_or_shown_in_its_own_size(show: Show) -> None:
    viewer = show("a.png", papers.a_png(3000, 10))
    pane = viewer.pane

    assert isinstance(pane, PicturePane)
    assert pane.canvas.width() < 3000
    press("100 %", viewer)
    assert pane.canvas.width() >= 3000
    press("Fit", viewer)
    assert pane.canvas.grab().toImage().pixelColor(pane.canvas.rect().center()).red() == 255
    viewer.close()


def test_picture_of_too_many_pixels_is_not_decoded(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "_MOST_PIXELS", 100)
    viewer = show("a.png", papers.a_png())

    assert isinstance(viewer.pane, WordPane)
    assert "Picture (PNG)" in texts(viewer)
    viewer.close()


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("Hei, <b>Åke</b>".encode(), "Hei, <b>Åke</b>"),
        ("Hei, Åke".encode("cp1252"), "Hei, Åke"),
        ("Hei, Åke".encode("utf-16"), "Hei, Åke"),
    ],
)
def test_text_is_shown_as_it_is(show: Show, content: bytes, text: str) -> None:
    viewer = show("a.txt", content)

    assert isinstance(viewer.pane, TextPane)
    assert viewer.pane.toPlainText() == text
    viewer.close()


def test_long_text_is_cut_and_says_so(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "_MOST_LETTERS", 10)
    viewer = show("a.txt", "ääkköset ja muuta".encode() * 10)

    assert isinstance(viewer.pane, TextPane)
    assert viewer.pane.toPlainText() == "ääkköset j"
    assert "Only the beginning" in texts(viewer)
    viewer.close()


@pytest.mark.parametrize(
    ("name", "content"), [("a.txt", b"eka\ntoka\nkolmas"), ("a.eml", made.mail())]
)
def test_text_of_many_lines_is_cut_and_says_so(
    show: Show, monkeypatch: pytest.MonkeyPatch, name: str, content: bytes
) -> None:
    monkeypatch.setattr(looking, "_MOST_LINES", 0)
    viewer = show(name, content)

    pane = viewer.pane.findChild(TextPane) or viewer.pane
    assert isinstance(pane, TextPane)
    assert pane.toPlainText() == ""
    assert "Only the beginning" in texts(viewer)
    viewer.close()


def test_other_kinds_say_what_they_are(show: Show) -> None:
    viewer = show("lasku\u202efdp.exe", b"MZ" + bytes(100))

    assert isinstance(viewer.pane, WordPane)
    assert "A program" in texts(viewer)
    assert viewer.accessibleName() == "lasku[U+202E]fdp.exe"
    viewer.close()


def test_too_large_document_says_what_to_do(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "LIMIT", 3)
    viewer = show("a.txt", b"text")

    assert "too large to be shown" in texts(viewer)
    viewer.close()


def test_damaged_document_says_so(
    qtbot: QtBot, tab: DocumentsTab, register: Register, customer: Customer, session: Session
) -> None:
    document = papers.attached(register, customer, "a.txt", b"text")
    path = next((register.vault.folder / "documents").rglob(document.stored))
    path.write_bytes(path.read_bytes()[:-3])
    viewer = Viewer(session, document, lambda: [document.id or 0], tab)
    viewer.open()
    qtbot.waitUntil(lambda: _is_read(viewer))

    assert "damaged" in texts(viewer)
    viewer.close()


def test_arrow_keys_lead_to_the_neighbours_and_escape_closes(
    qtbot: QtBot, show: Show, register: Register, customer: Customer
) -> None:
    papers.attached(register, customer, "older.txt", b"older")
    viewer = show("newer.txt", b"newer")
    with qtbot.waitActive(viewer):
        viewer.activateWindow()

    QTest.keyClick(viewer.focusWidget() or viewer, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: _is_read(viewer))
    assert viewer.accessibleName() == "older.txt"
    QTest.keyClick(viewer.focusWidget() or viewer, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: _is_read(viewer))
    assert viewer.accessibleName() == "newer.txt"
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


def test_viewer_closes_when_its_document_is_removed(show: Show) -> None:
    viewer = show("a.txt", b"text")
    press("Remove", viewer)
    press("Remove", dialog())

    assert QApplication.activeModalWidget() is None


def test_nothing_of_what_is_shown_is_written_anywhere(
    show: Show, tmp_path: Path, register: Register
) -> None:
    before = {path for path in tmp_path.rglob("*") if register.vault.folder not in path.parents}
    viewer = show("a.pdf", papers.a_pdf())
    after = {path for path in tmp_path.rglob("*") if register.vault.folder not in path.parents}

    assert after == before
    viewer.close()


def test_what_the_search_cannot_find_in_a_document_is_told(
    show: Show, session: Session, qtbot: QtBot
) -> None:
    viewer = show("a.pdf", papers.a_pdf())
    assert "no words" not in texts(viewer)
    viewer.close()

    with qtbot.waitSignal(WordReading(session, session).rested):
        pass
    again = show("b.pdf", papers.a_pdf(pages=3))
    press("Next →", again)

    qtbot.waitUntil(lambda: "There are no words in it to search" in texts(again))
    again.close()


def test_message_is_shown_with_what_came_with_it(show: Show, qtbot: QtBot) -> None:
    viewer = show("viesti.eml", made.mail())

    said = texts(viewer)
    for word in ("Matti Meikäläinen <matti@asiakas.example>", "me@firma.example", "Tarjous"):
        assert word in said
    body = viewer.pane.findChild(TextPane)
    assert isinstance(body, TextPane)
    assert body.toPlainText() == "Hei, kattoremontti ensi viikolla.\n"
    (came,) = [line for line in said.splitlines() if line.startswith("mitat.pdf")]
    press(came, viewer)
    qtbot.waitUntil(lambda: isinstance(viewer.pane, PdfPane))
    viewer.close()


def test_message_whose_contact_was_taken_out_names_its_files(
    open_: Open, register: Register, customer: Customer
) -> None:
    message = papers.attached(register, customer, "a.eml", made.mail())
    with register.change(TITLE):
        register.timeline.remove_contact(message.event_id or 0)

    viewer = open_(register.documents.records.get(DocumentId(message.id or 0)))

    assert "Holds the files mitat.pdf" in texts(viewer)
    viewer.close()


def test_message_that_is_none_is_shown_as_it_is(show: Show) -> None:
    viewer = show("a.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")

    assert isinstance(viewer.pane, WordPane)
    viewer.close()


def test_reading_ends_with_the_viewer(
    tab: DocumentsTab, register: Register, customer: Customer, qtbot: QtBot
) -> None:
    document = papers.attached(register, customer, "a.eml", made.mail())
    viewer = Viewer(tab.session, document, list, tab)
    viewer.open()

    with qtbot.waitSignal(viewer.destroyed):
        viewer.close()
