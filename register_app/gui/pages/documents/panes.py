"""The ways in which a document is shown: pages, a picture, text, or what it is."""

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QRect, QSize, Qt, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from register_app.gui.buttons import button
from register_app.gui.labels import PlainLabel, caption, name, row
from register_app.gui.pages.documents.letter_pane import LetterPane
from register_app.gui.pages.documents.look import Look
from register_app.gui.pages.documents.text_pane import TextPane
from register_app.gui.pages.documents.words import media_called, size_called, title_of
from register_app.gui.session import translate
from register_app.gui.theme import colours
from register_app.i18n import QT_TRANSLATE_NOOP, Text

_MARGIN = 32
_LOCKED = QT_TRANSLATE_NOOP(
    "documents",
    "This PDF is protected by a password, so it cannot be shown here. Open it in another program "
    "and give the password there.",
)
_NOT_SHOWN = QT_TRANSLATE_NOOP(
    "documents",
    "It cannot be shown here. It is kept as it came: you can open it in another program or save "
    "it.",
)
_HEAVY = QT_TRANSLATE_NOOP(
    "documents",
    "Drawing this PDF would take too much memory and time, so it is not shown here. It is kept as "
    "it came: you can open it in another program or save it.",
)
_MANY_PAGES = 300
"""Beyond this one page is shown at a time: measuring all would hold up the window."""


class PdfPane(QWidget):
    """Pages, as wide as the pane or in their own size."""

    def __init__(self, document: QPdfDocument, title: str) -> None:
        """Show the pages."""
        super().__init__()
        self._document = document
        self.view = QPdfView(self)
        document.setParent(self)  # after the view, which draws it on a thread and so goes first
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._is_single = document.pageCount() > _MANY_PAGES
        mode = QPdfView.PageMode
        self.view.setPageMode(mode.SinglePage if self._is_single else mode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._dress()
        self.view.setDocument(document)
        pages = self.tr("{title}, %n pages", "", document.pageCount())
        name(self.view, pages.format(title=title))
        self._place = caption("")
        self._size = button(self.tr("Actual size"), self._turn)
        back = button(self.tr("Page up"), self._back)
        forth = button(self.tr("Page down"), self._forth)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.view, 1)
        inside.addLayout(row(self._size, back, forth, self._place))
        self.view.pageNavigator().currentPageChanged.connect(self._tell_page)
        self._tell_page()
        self.setFocusProxy(self.view)

    @Slot()
    def _turn(self) -> None:
        zoom = QPdfView.ZoomMode
        is_wide = self.view.zoomMode() is zoom.FitToWidth
        self.view.setZoomMode(zoom.Custom if is_wide else zoom.FitToWidth)
        self._size.setText(self.tr("Fit to width") if is_wide else self.tr("Actual size"))

    @Slot()
    def _back(self) -> None:
        self._step(-1)

    @Slot()
    def _forth(self) -> None:
        self._step(1)

    def _step(self, step: int) -> None:
        navigator = self.view.pageNavigator()
        page = navigator.currentPage() + step
        if 0 <= page < self._document.pageCount():
            navigator.jump(page, navigator.currentLocation(), navigator.currentZoom())

    @Slot()
    def _tell_page(self) -> None:
        page = self.view.pageNavigator().currentPage() + 1
        text = self.tr("Page {page} of {pages}")
        self._place.setText(text.format(page=page, pages=self._document.pageCount()))

    def _dress(self) -> None:
        dressed = self.view.palette()
        dressed.setColor(QPalette.ColorRole.Dark, QColor(colours().panel))
        if dressed != self.view.palette():
            self.view.setPalette(dressed)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the light or dark of the window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()


class _Canvas(QWidget):
    """Paints a picture as large as the widget is, in its own proportions."""

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self._image = image

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture in the middle."""
        size = self._image.size()
        if size.width() > self.width() or size.height() > self.height():
            size = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(self.rect().center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)


class PicturePane(QWidget):
    """A picture, fitted to the pane or in its own size."""

    def __init__(self, image: QImage, title: str) -> None:
        """Fit the picture."""
        super().__init__()
        self._image = image
        self.canvas = _Canvas(image)
        self._area = QScrollArea()
        self._area.setWidget(self.canvas)
        self._area.setWidgetResizable(True)
        size = self.tr("{title}, picture of {width} × {height} pixels").format(
            title=title, width=image.width(), height=image.height()
        )
        name(self._area, size)
        name(self.canvas, size)
        self._turner = button(self.tr("100 %"), self._turn)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._area, 1)
        inside.addLayout(row(self._turner, caption(f"{image.width()} × {image.height()}")))
        self.setFocusProxy(self._area)

    @Slot()
    def _turn(self) -> None:
        is_fitted = self.canvas.minimumSize().isEmpty()
        self.canvas.setMinimumSize(self._image.size() if is_fitted else QSize(0, 0))
        self._turner.setText(self.tr("Fit") if is_fitted else self.tr("100 %"))


class WordPane(QWidget):
    """Says what a document is that cannot be shown here."""

    def __init__(self, *lines: str) -> None:
        """Show the lines."""
        super().__init__()
        text = PlainLabel("\n\n".join(lines), wrap=True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        name(text, " ".join(lines))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        inside.addWidget(text)
        inside.addStretch(1)
        self.setFocusProxy(text)


def pane_of(found: Look) -> QWidget:
    """Return the pane that shows it best."""
    title = title_of(found.document)
    if found.pdf:
        return _pdf_pane(found, title)
    if found.image is not None:
        return PicturePane(found.image, title)
    if found.letter is not None:
        return LetterPane(found.letter, found.came_with, title)
    if found.text is not None:
        return TextPane(found.text, title)
    return _word_pane(found, _HEAVY if found.is_heavy else _NOT_SHOWN)


def _pdf_pane(found: Look, title: str) -> QWidget:
    document = QPdfDocument()
    buffer = QBuffer(document)
    buffer.setData(QByteArray(found.pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    if document.status() is QPdfDocument.Status.Ready:
        return PdfPane(document, title)
    is_locked = document.error() is QPdfDocument.Error.IncorrectPassword
    return _word_pane(found, _LOCKED if is_locked else _NOT_SHOWN)


def _word_pane(found: Look, why: Text) -> WordPane:
    what = f"{media_called(found.media)}, {size_called(found.document.bytes)}"
    return WordPane(what, translate(why))
