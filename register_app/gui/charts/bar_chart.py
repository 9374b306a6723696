"""A bar chart, painted by itself.

Qt's own module of charts is deprecated, and its successor needs an add-on package as large as
the whole program; bars are a hundred lines.
"""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from register_app.gui import theme
from register_app.gui.charts.figures import Figures, marks
from register_app.gui.euros import whole_euros
from register_app.gui.labels import name

_GAP = 6
_WIDEST = 64
"""Pixels; a lonely bar is no wall."""
_SHARE = 0.68
"""How much of its place a bar fills."""
_ROUND = 2.5
_SMALLEST = QSize(220, 130)
_USUAL = QSize(460, 220)
_PICTURE = QSize(900, 420)
_PICTURE_SCALE = 2
_EMPTY = Figures("", (), ())


class BarChart(QWidget):
    """Shows figures as upright bars with round marks behind them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._figures = _EMPTY
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_figures(self, figures: Figures) -> None:
        """Show other figures; assistive technology hears what they come to."""
        self._figures = figures
        name(self, figures.title)
        self.setAccessibleDescription(self.summary())
        self.update()

    def summary(self) -> str:
        """Return the figures in a sentence or two."""
        bars = self._figures.bars
        if self._figures.is_empty:
            return self.tr("Nothing to show yet.")
        largest = max(bars, key=lambda bar: bar.cents)
        return self.tr("{count} bars, together {sum}. The highest: {name}, {value}.").format(
            count=len(bars),
            sum=whole_euros(sum(bar.cents for bar in bars)),
            name=largest.called,
            value=whole_euros(largest.cents),
        )

    def picture(self) -> QImage:
        """Return the chart with its title, sharp enough for paper."""
        image = QImage(_PICTURE * _PICTURE_SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_PICTURE_SCALE)
        image.fill(QColor(theme.colours().window))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        whole = QRectF(0, 0, _PICTURE.width(), _PICTURE.height()).adjusted(24, 20, -24, -20)
        _Drawing(painter, self._figures, self._draw_title(painter, whole)).draw()
        painter.end()
        return image

    def _draw_title(self, painter: QPainter, whole: QRectF) -> QRectF:
        """Write the title of a picture; return the room below."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.colours().text))
        painter.drawText(whole, Qt.AlignmentFlag.AlignLeft, self._figures.title)
        painter.setFont(self.font())
        return whole.adjusted(0, 2 * QFontMetricsF(font).height(), 0, 0)

    def sizeHint(self) -> QSize:
        """Ask for the usual size."""
        return _USUAL

    def minimumSizeHint(self) -> QSize:
        """Need room for a few bars."""
        return _SMALLEST

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars, and a frame when the keyboard is here."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        _Drawing(painter, self._figures, room).draw()
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.colours().accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours and font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self.update()


class _Drawing:
    """One painting of figures within a room."""

    def __init__(self, painter: QPainter, figures: Figures, room: QRectF) -> None:
        self._painter = painter
        self._bars = figures.bars
        self._colours = theme.colours()
        self._metrics = QFontMetricsF(painter.font())
        values = [bar.cents for bar in figures.bars] or [0]
        self._marks = marks(min(values), max(values))
        line = self._metrics.height()
        self._left = max(map(self._width, map(whole_euros, self._marks))) + 2 * _GAP
        self._room = room.adjusted(self._left, line + _GAP, -_GAP, -(line + _GAP))

    def draw(self) -> None:
        """Paint the marks, the bars, and what they are called."""
        self._draw_marks()
        place = self._room.width() / max(len(self._bars), 1)
        for at, bar in enumerate(self._bars):
            self._draw_bar(self._room.left() + place * (at + 0.5), place, bar.cents)
        self._draw_labels(place)
        self._draw_values(place)

    def _width(self, text: str) -> float:
        return self._metrics.horizontalAdvance(text)

    def _y(self, cents: int) -> float:
        low, high = self._marks[0], max(self._marks[-1], self._marks[0] + 1)
        return self._room.bottom() - self._room.height() * (cents - low) / (high - low)

    def _draw_marks(self) -> None:
        for cents in self._marks:
            y = self._y(cents)
            colour = self._colours.rim if cents == 0 else self._colours.line
            self._painter.setPen(QPen(QColor(colour), 1))
            self._painter.drawLine(QPointF(self._room.left(), y), QPointF(self._room.right(), y))
            self._write(whole_euros(cents), self._room.left() - _GAP, y, is_left_of=True)

    def _draw_bar(self, middle: float, place: float, cents: int) -> None:
        width = min(place * _SHARE, _WIDEST)
        top, foot = self._y(max(cents, 0)), self._y(min(cents, 0))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._colours.accent if cents >= 0 else self._colours.bad))
        rect = QRectF(middle - width / 2, top, width, foot - top)
        self._painter.drawRoundedRect(rect, _ROUND, _ROUND)

    def _draw_labels(self, place: float) -> None:
        """Write under each bar, or under every other one where they are close."""
        widest = max((self._width(bar.label) for bar in self._bars), default=0) + _GAP
        every = max(int(-(-widest // place)), 1)
        below = self._room.bottom() + _GAP + self._metrics.height() / 2
        for at, bar in enumerate(self._bars):
            if (len(self._bars) - 1 - at) % every == 0:
                self._write(bar.label, self._room.left() + place * (at + 0.5), below)

    def _draw_values(self, place: float) -> None:
        """Write over each bar, if all of it fits."""
        texts = [whole_euros(bar.cents) if bar.cents else "" for bar in self._bars]
        if max(map(self._width, texts), default=0) + _GAP > place:
            return
        for at, (bar, text) in enumerate(zip(self._bars, texts, strict=True)):
            above = self._y(max(bar.cents, 0)) - self._metrics.height() / 2 - 1
            middle = self._room.left() + place * (at + 0.5)
            self._write(text, middle, above, colour=self._colours.text)

    def _write(
        self, text: str, x: float, y: float, *, colour: str = "", is_left_of: bool = False
    ) -> None:
        width = self._width(text)
        left = x - width if is_left_of else x - width / 2
        base = y + (self._metrics.ascent() - self._metrics.descent()) / 2
        self._painter.setPen(QColor(colour or self._colours.quiet))
        self._painter.drawText(QPointF(left, base), text)
