"""A PDF on its way to a printer."""

import io
from pathlib import Path

import pypdf
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from register_app.gui import printing
from tests.gui.hands import dialog


@pytest.fixture
def pdf() -> bytes:
    """Return a PDF of two pages."""
    writer = pypdf.PdfWriter()
    writer.add_blank_page(595, 842)
    writer.add_blank_page(595, 842)
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def _on_paper(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_every_page_is_printed(qtbot: QtBot, pdf: bytes, tmp_path: Path) -> None:
    assert printing.print_pdf(pdf, _on_paper(tmp_path / "paper.pdf"))

    assert len(pypdf.PdfReader(tmp_path / "paper.pdf").pages) == 2


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_printer_that_refuses_is_noticed(qtbot: QtBot, pdf: bytes, tmp_path: Path) -> None:
    assert not printing.print_pdf(pdf, _on_paper(tmp_path / "no such folder" / "paper.pdf"))


def test_what_is_no_pdf_is_not_printed(qtbot: QtBot, tmp_path: Path) -> None:
    assert not printing.print_pdf(b"plain text", _on_paper(tmp_path / "paper.pdf"))


def test_picture_is_printed_on_one_page(qtbot: QtBot, tmp_path: Path) -> None:
    image = QImage(3000, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))

    assert printing.print_picture(image, _on_paper(tmp_path / "paper.pdf"))
    assert len(pypdf.PdfReader(tmp_path / "paper.pdf").pages) == 1


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_printer_that_refuses_a_picture_is_noticed(qtbot: QtBot, tmp_path: Path) -> None:
    image = QImage(2, 2, QImage.Format.Format_RGB32)

    assert not printing.print_picture(image, _on_paper(tmp_path / "no such folder" / "a.pdf"))


def test_chosen_printer_is_handed_over(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen: list[QPrinter] = []
    printing.choose_printer(parent, chosen.append)
    asked = dialog()
    assert isinstance(asked, QPrintDialog)
    asked.printer().setOutputFileName(str(tmp_path / "paper.pdf"))
    asked.accept()

    qtbot.waitUntil(lambda: bool(chosen))
    assert isinstance(chosen[0], QPrinter)
