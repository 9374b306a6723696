"""Texts that speak of others: what is hidden in each is seen, and changed by hand."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from register_app.gui.buttons import button
from register_app.gui.labels import name, row
from register_app.rights.extract import Passage
from register_app.rights.masks import Span, joined, without

_LINE = 60
"""So much of a text stands in the list."""
_LIST, _TEXT = 240, 420
_HIGH = 200


class PassageView(QWidget):
    """A list of texts, and the chosen one with its hidden parts in black."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._texts: list[str] = []
        self._spans: dict[str, tuple[Span, ...]] = {}
        self._list = QListWidget()
        self._list.setUniformItemSizes(True)
        name(self._list, self.tr("Texts to look at"))
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        name(self._text, self.tr("The text; what is hidden is black"))
        sides = QSplitter()
        sides.addWidget(self._list)
        sides.addWidget(self._text)
        sides.setSizes([_LIST, _TEXT])
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(sides, 1)
        hide = button(self.tr("&Hide the selected"), self._hide)
        show = button(self.tr("Sho&w the selected"), self._show)
        inside.addLayout(row(hide, show))
        self.setMinimumHeight(_HIGH)
        self._list.currentRowChanged.connect(self._turn)

    def show_passages(self, passages: Sequence[Passage]) -> None:
        """Show some texts, each with what is proposed to be hidden."""
        self._texts = [passage.text for passage in passages]
        self._spans = {passage.text: passage.proposed for passage in passages}
        self._list.clear()
        self._list.addItems([" ".join(text.split())[:_LINE] for text in self._texts])
        self._list.setCurrentRow(0)

    def chosen(self) -> dict[str, tuple[Span, ...]]:
        """Return what is to be hidden in each text."""
        return dict(self._spans)

    @Slot(int)
    def _turn(self, row: int) -> None:
        self._text.setPlainText(self._texts[row] if 0 <= row < len(self._texts) else "")
        self._paint()

    @Slot()
    def _hide(self) -> None:
        self._change(joined([*self._current(), self._selected()], self._text.toPlainText()))

    @Slot()
    def _show(self) -> None:
        selected = self._selected()
        self._change(tuple(part for span in self._current() for part in without(span, selected)))

    def _change(self, spans: tuple[Span, ...]) -> None:
        if self._texts and self._selected().end > self._selected().start:
            self._spans[self._texts[self._list.currentRow()]] = spans
            self._paint()

    def _current(self) -> tuple[Span, ...]:
        row = self._list.currentRow()
        return self._spans[self._texts[row]] if 0 <= row < len(self._texts) else ()

    def _selected(self) -> Span:
        """Return the selected part, counted as Python counts letters."""
        cursor, text = self._text.textCursor(), self._text.toPlainText()
        return Span(_letters(text, cursor.selectionStart()), _letters(text, cursor.selectionEnd()))

    def _paint(self) -> None:
        text = self._text.toPlainText()
        black = QTextCharFormat()
        black.setBackground(QColor("black"))
        black.setForeground(QColor("white"))
        painted = []
        for start, end in self._current():
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self._text.document())
            cursor.setPosition(_units(text[:start]))
            cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
            selection.cursor, selection.format = cursor, black
            painted.append(selection)
        self._text.setExtraSelections(painted)


def _units(text: str) -> int:
    """Return how many places a text takes in Qt, which counts in UTF-16."""
    return len(text.encode("utf-16-le")) // 2


def _letters(text: str, units: int) -> int:
    return len(text.encode("utf-16-le")[: units * 2].decode("utf-16-le", "ignore"))
