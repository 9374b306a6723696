"""Files of every kind to attach, and what a person sees of them."""

import io
from pathlib import Path

import pypdf
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage, QImageWriter
from PySide6.QtWidgets import QApplication, QWidget

from register_app.customers.customer import Customer
from register_app.documents.document import Document
from register_app.filing.arrival import attach
from register_app.filing.attach import draft_of
from register_app.gui.pages.documents.document_list import DocumentList
from register_app.gui.pages.documents.documents_tab import DocumentsTab
from register_app.gui.tables.row_model import RowModel
from register_app.register import Register
from register_app.watch import UNWATCHED


def a_pdf(*, pages: int = 2, password: str = "") -> bytes:
    """Return a PDF of empty pages."""
    writer = pypdf.PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(595, 842)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def a_picture(width: int = 40, height: int = 30) -> QImage:
    """Return a red picture."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    return image


def a_png(width: int = 40, height: int = 30) -> bytes:
    """Return a red picture as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(a_picture(width, height))
    return bytes(buffer.data().data())


def attached(register: Register, customer: Customer, name: str, content: bytes) -> Document:
    """Attach content as a document."""
    assert customer.id is not None
    draft = draft_of(customer.id, name, on_day=register.today())
    return attach(register, draft, content, UNWATCHED)


def rows(tab: DocumentsTab) -> list[list[str]]:
    """Return the rows as they are shown and read out."""
    table = tab.findChild(DocumentList)
    assert isinstance(table, DocumentList)
    model = table.model()
    assert isinstance(model, RowModel)
    columns = range(model.columnCount())
    return [[model.text(row, column) for column in columns] for row in range(model.rowCount())]


def files_mime(*paths: Path) -> QMimeData:
    """Return files as a file manager hands them over."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drop(mime: QMimeData, on: QWidget) -> None:
    """Drag something over a widget and drop it there."""
    action, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering = QDragEnterEvent(QPointF(5, 5), action, mime, left, none)
    entering.ignore()
    QApplication.sendEvent(on, entering)
    if entering.isAccepted():
        QApplication.sendEvent(on, QDropEvent(QPointF(5, 5), action, mime, left, none))
