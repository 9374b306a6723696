"""Send a PDF or a picture to a printer, without a file in between."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

_FINEST = 300
"""Dots per inch beyond which paper shows no difference."""
_POINTS_PER_INCH = 72


def choose_printer(parent: QWidget, then: Callable[[QPrinter], None]) -> None:
    """Ask for a printer, and hand it over when it is chosen."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(partial(_hand_over, printer, then))
    QDialog.open(dialog)  # the dialog's own `open` wants a slot by name


def print_pdf(pdf: bytes, printer: QPrinter) -> bool:
    """Print every page; say whether the printer took it."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    printer.setFullPage(True)
    painter = QPainter()
    if document.status() is not QPdfDocument.Status.Ready or not painter.begin(printer):
        return False
    for page in range(document.pageCount()):
        if page and not printer.newPage():
            return False
        _paint(document, page, painter, printer)
    return painter.end()


def print_picture(image: QImage, printer: QPrinter) -> bool:
    """Print a picture as large as the paper allows; say whether the printer took it."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    paper = printer.pageLayout().paintRectPixels(printer.resolution()).size()
    size = QSizeF(image.size()).scaled(QSizeF(paper), Qt.AspectRatioMode.KeepAspectRatio)
    painter.drawImage(QRectF(QPointF(0, 0), size), image)
    return painter.end()


def _hand_over(printer: QPrinter, then: Callable[[QPrinter], None], *_: object) -> None:
    """Pass the printer on; being named in a connection has kept it alive until now."""
    then(printer)


def _paint(document: QPdfDocument, page: int, painter: QPainter, printer: QPrinter) -> None:
    points = document.pagePointSize(page)
    dots = min(_FINEST, printer.resolution()) / _POINTS_PER_INCH
    image = document.render(
        page, QSize(round(points.width() * dots), round(points.height() * dots))
    )
    paper = printer.pageRect(QPrinter.Unit.DevicePixel)
    size = QSizeF(image.size()).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    painter.drawImage(QRectF(paper.topLeft(), size), image)
