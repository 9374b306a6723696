"""The notice as it will print, or as plain text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget

from register_app.gui.labels import PlainLabel, name
from register_app.gui.pages.privacy.notice.drawing import Drawn
from register_app.gui.session import translate
from register_app.gui.theme import colours

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

_MARGIN = 40


class Preview(QStackedWidget):
    """Shows the newest pages, at the place where the person was reading."""

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        from PySide6.QtPdfWidgets import QPdfView  # noqa: PLC0415  loaded on first use

        self._pages = QPdfView(self)
        self._pages.setPageMode(QPdfView.PageMode.MultiPage)
        self._pages.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        # a bar that comes and goes would change the width, and blur the pages drawn before
        self._pages.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._document: QPdfDocument | None = None
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        name(self._text, self.tr("Privacy notice as text"))
        self._problem = PlainLabel(wrap=True)
        self._problem.setMargin(_MARGIN)
        self._wants_text = False
        self._dress()
        for page in (self._pages, self._text, self._problem):
            self.addWidget(page)

    def show_drawn(self, drawn: Drawn) -> None:
        """Show the notice as it stands now."""
        self._show_text(drawn.text)
        if drawn.problem is not None:
            what, then = translate(drawn.problem.message), translate(drawn.problem.next_step)
            self._problem.setText(f"{what}\n{then}")
        else:
            self._problem.setText("")
            self._show_pages(drawn.pdf)
        self._choose()

    def show_as_text(self, *, wanted: bool) -> None:
        """Show plain text, which is read out whole, or the pages."""
        self._wants_text = wanted
        self._choose()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the light or dark of the window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        dressed = self._pages.palette()
        dressed.setColor(QPalette.ColorRole.Dark, QColor(colours().panel))
        if dressed != self._pages.palette():
            self._pages.setPalette(dressed)

    def _choose(self) -> None:
        pages = self._problem if self._problem.text() else self._pages
        self.setCurrentWidget(self._text if self._wants_text else pages)

    def _show_text(self, text: str) -> None:
        if text != self._text.toPlainText():
            place = self._text.verticalScrollBar().value()
            self._text.setPlainText(text)
            self._text.verticalScrollBar().setValue(place)

    def _show_pages(self, pdf: bytes) -> None:
        from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415  loaded on first use

        document = QPdfDocument(self)
        buffer = QBuffer(document)
        buffer.setData(QByteArray(pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        place = self._pages.verticalScrollBar().value()
        self._pages.setDocument(document)
        self._pages.verticalScrollBar().setValue(place)
        if self._document is not None:
            self._document.deleteLater()
        self._document = document
        name(
            self._pages,
            self.tr("Privacy notice as it will print, %n pages", "", document.pageCount()),
            self.tr("“Show as text” shows it as text that can be read out."),
        )
