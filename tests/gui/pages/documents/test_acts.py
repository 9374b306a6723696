"""What leaves the register: asked for, safe, noted, and taken back."""

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from register_app import paths
from register_app.customers.customer import Customer
from register_app.documents.document import Document
from register_app.gui.pages.documents.acts import DocumentActs
from register_app.gui.pages.documents.documents_tab import DocumentsTab
from register_app.gui.session import Session
from register_app.register import Register
from tests.filing.papers import heavy_pdf
from tests.gui.hands import choose_file, dialog, press, texts
from tests.gui.pages.documents import papers


class _Program(QObject):
    """Stands for the program that the computer opens files with."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def program(qtbot: QtBot) -> Iterator[_Program]:
    """Open files with a program of the test."""
    made = _Program()
    QDesktopServices.setUrlHandler("file", made, "take")  # type: ignore[arg-type]  # a name, as Qt for Python wants it
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def acts(session: Session, tab: DocumentsTab) -> DocumentActs:
    """Return the acts over the tab."""
    return DocumentActs(session, tab)


def _noted(register: Register, document: Document) -> list[str]:
    assert document.id is not None
    return [entry.act for entry in register.audit.entries("document", document.id)]


def _asked(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)


def test_copy_for_another_program_is_asked_for_private_and_noted(
    qtbot: QtBot,
    acts: DocumentActs,
    program: _Program,
    register: Register,
    customer: Customer,
    session: Session,
) -> None:
    document = papers.attached(register, customer, "tarjous.pdf", papers.a_pdf())
    acts.open_outside(document)
    _asked(qtbot)
    assert "not encrypted leaves the register" in texts(dialog())
    assert not paths.copies_folder().exists()
    press("Open a copy", dialog())
    qtbot.waitUntil(lambda: bool(program.opened))

    (copy,) = program.opened
    assert copy.name == "tarjous.pdf"
    assert copy.read_bytes() == papers.a_pdf()
    assert stat.S_IMODE(copy.stat().st_mode) == 0o400
    assert _noted(register, document)[-1] == "open"
    session.copies.clear()
    assert not copy.exists()


@pytest.mark.parametrize(
    ("name", "ending"),
    [("lasku\u202efdp.exe", ".exe"), ("lasku.pdf", ".pdf"), ("ohje.docm", ".docm")],
)
def test_what_may_do_harm_is_only_saved(
    qtbot: QtBot,
    acts: DocumentActs,
    register: Register,
    customer: Customer,
    name: str,
    ending: str,
) -> None:
    document = papers.attached(register, customer, name, b"MZ" + bytes(6000))
    acts.open_outside(document)
    _asked(qtbot)

    assert f"“{ending}”" in texts(dialog())
    assert "Open a copy" not in texts(dialog())
    press("Save as", dialog())
    files = dialog()
    assert isinstance(files, QFileDialog)
    files.reject()


def test_document_is_saved_byte_for_byte_under_a_harmless_name(
    qtbot: QtBot, acts: DocumentActs, register: Register, customer: Customer, tmp_path: Path
) -> None:
    content = papers.a_pdf()
    document = papers.attached(register, customer, "../CON.pdf", content)
    told: list[str] = []
    acts.told.connect(told.append)
    acts.save(document)
    files = dialog()
    assert isinstance(files, QFileDialog)
    assert Path(files.selectedFiles()[0]).name == "_CON.pdf"
    assert not files.testOption(QFileDialog.Option.DontConfirmOverwrite)
    choose_file(tmp_path / "out.pdf")
    qtbot.waitUntil(lambda: bool(told))

    assert (tmp_path / "out.pdf").read_bytes() == content
    assert told == ["✓ Saved as out.pdf."]
    assert _noted(register, document)[-1] == "save"


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_printing_is_noted_and_a_printer_that_refuses_is_told(
    qtbot: QtBot, acts: DocumentActs, register: Register, customer: Customer, tmp_path: Path
) -> None:
    for name, content in (("a.pdf", papers.a_pdf()), ("a.png", papers.a_png())):
        document = papers.attached(register, customer, name, content)
        acts.print_out(document)
        qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QPrintDialog))
        asked = dialog()
        assert isinstance(asked, QPrintDialog)
        asked.printer().setOutputFileName(str(tmp_path / "no such folder" / "paper.pdf"))
        asked.accept()
        qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))

        assert "The printer did not take the document" in texts(dialog())
        press("OK", dialog())
        assert _noted(register, document)[-1] == "print"


@pytest.mark.parametrize("content", [b"text", heavy_pdf()], ids=["another kind", "too heavy"])
def test_what_cannot_be_drawn_is_not_printed(
    qtbot: QtBot, acts: DocumentActs, register: Register, customer: Customer, content: bytes
) -> None:
    acts.print_out(papers.attached(register, customer, "a", content))
    _asked(qtbot)

    assert "This document cannot be printed here" in texts(dialog())
    press("OK", dialog())
