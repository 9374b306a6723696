"""The parts of a letter on paper: its head, the sums under a table, how to pay."""

from collections.abc import Sequence
from typing import NamedTuple

from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Spacer
from reportlab.platypus import Table as Grid

from register_app.reports.pdf_blocks import Letter, Letterhead, Payment, Sums
from register_app.reports.pdf_flow import Words, grid, pieces_of, words_of
from register_app.reports.pdf_styles import (
    ACCENT,
    HEIGHT,
    LABEL,
    LINE,
    MUTED,
    PAID,
    PAID_MOST,
    POSTAL,
    SENDER,
    SMALL,
    SUM,
    TINT,
    TITLE,
    TOTAL,
    VALUE,
    WIDTH,
)
from register_app.reports.pdf_tags import Element, Tags, end

_WINDOW = 24 * mm
"""From the top of the text to the receiver: there envelopes have their window."""
_GAP = 5 * mm
_RIGHT = 86 * mm
_LEFT_WIDTH = 78 * mm
_FACT_LABEL = 32 * mm
_BEHIND_HEAD = 8 * mm
_LONGEST_LINE = 160
"""An address line that is longer is cut: it would push the letter off the page."""
_SUM_WIDTHS = (72 * mm, 32 * mm)
_BAR = 0.32 * mm
_BAR_HEIGHT = 14 * mm
_QUIET_ZONE = 10 * _BAR
_SUMS_LOOK = (
    ("LINEABOVE", (0, -1), (-1, -1), 0.8, MUTED),
    ("TOPPADDING", (0, 0), (-1, -1), 1.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
    ("TOPPADDING", (0, -1), (-1, -1), 4),
    ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
)
_FACTS_LOOK = (
    ("LEFTPADDING", (0, 0), (0, -1), 0),
    ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 1),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
)
_PAYMENT_LOOK = (
    ("BOX", (0, 0), (-1, -1), 1, ACCENT),
    ("BACKGROUND", (0, 0), (-1, -1), TINT),
    ("LEFTPADDING", (0, 0), (-1, -1), 12),
    ("RIGHTPADDING", (0, 0), (-1, -1), 12),
    ("TOPPADDING", (0, 0), (-1, 0), 9),
    ("BOTTOMPADDING", (0, -1), (-1, -1), 10),
)
_BARS_LOOK = (
    ("SPAN", (0, -1), (-1, -1)),
    ("BACKGROUND", (0, -1), (-1, -1), "#FFFFFF"),
    ("LINEABOVE", (0, -1), (-1, -1), 0.4, LINE),
    ("TOPPADDING", (0, -1), (-1, -1), 10),
)


def letter_flow(block: Letter, tags: Tags) -> list[Flowable]:
    """Return what a part of a letter puts on the page."""
    match block:
        case Letterhead():
            return [_Head(block, tags), Spacer(0, _BEHIND_HEAD)]
        case Sums():
            return _kept_together(_sums(block, tags))
        case _:
            return _kept_together(_payment(block, tags))


class _Piece(NamedTuple):
    """Something drawn at a place of its own, counted from the top left."""

    drawn: Flowable
    left: float
    top: float
    width: float


class _Head(Flowable):  # type: ignore[misc]  # the library carries no types
    """Sender and receiver at the left, title and facts at the right."""

    def __init__(self, head: Letterhead, tags: Tags) -> None:
        super().__init__()
        self._tags = tags
        sender = [(head.sender[0], SENDER), *((line, POSTAL) for line in head.sender[1:])]
        left, below = self._stacked(sender, 0)
        title = self._lines(((head.title, TITLE),), "H1")
        facts = _facts(head.facts, tags)
        window = max(_WINDOW, below + _GAP)
        receiver, bottom = self._stacked([(line, POSTAL) for line in head.receiver], window)
        right = self._at_right([*title, facts])
        self._pieces = [*left, *right, *receiver]
        ends = [piece.top + _height(piece.drawn, piece.width) for piece in right]
        self.width = WIDTH
        self.height = max(bottom, *ends)

    def _stacked(
        self, lines: Sequence[tuple[str, ParagraphStyle]], top: float
    ) -> tuple[list[_Piece], float]:
        pieces = []
        for words in self._lines(lines, "P"):
            pieces.append(_Piece(words, 0, top, _LEFT_WIDTH))
            top += _height(words, _LEFT_WIDTH)
        return pieces, top

    def _lines(self, lines: Sequence[tuple[str, ParagraphStyle]], role: str) -> list[Words]:
        """Return the lines as one element."""
        element = self._tags.element(role, self._tags.root)
        return [words_of(_cut(line), style, element, self._tags) for line, style in lines if line]

    def _at_right(self, flowables: Sequence[Flowable]) -> list[_Piece]:
        pieces, top, width = [], 0.0, WIDTH - _RIGHT
        for flowable in flowables:
            pieces.append(_Piece(flowable, _RIGHT, top, width))
            top += _height(flowable, width) + flowable.getSpaceAfter()
        return pieces

    def draw(self) -> None:
        """Draw every piece at its place."""
        for piece in self._pieces:
            height = _height(piece.drawn, piece.width)
            piece.drawn.drawOn(self.canv, piece.left, self.height - piece.top - height)


class _Bars(Flowable):  # type: ignore[misc]  # the library carries no types
    """Digits as a bar code (Code 128 C), with the quiet zones that scanners need."""

    def __init__(self, digits: str, *, element: Element, tags: Tags) -> None:
        super().__init__()
        self._element = element
        self._tags = tags
        self._code = Code128(
            digits,
            barWidth=_BAR,
            barHeight=_BAR_HEIGHT,
            quiet=1,
            lquiet=_QUIET_ZONE,
            rquiet=_QUIET_ZONE,
            humanReadable=0,
        )
        self.width, self.height = self._code.width, _BAR_HEIGHT

    def draw(self) -> None:
        """Draw the bars as one figure."""
        self._tags.begin(self.canv, self._element)
        self._code.drawOn(self.canv, 0, 0)
        end(self.canv)


def _facts(facts: Sequence[tuple[str, str]], tags: Tags) -> Grid:
    whole = tags.element("Table", tags.root)
    widths = (_FACT_LABEL, WIDTH - _RIGHT - _FACT_LABEL)
    rows = [_row(pair, (LABEL, VALUE), whole, tags) for pair in facts]
    return grid([[row] for row in rows], widths, _FACTS_LOOK, repeat=0)


def _sums(sums: Sums, tags: Tags) -> Grid:
    whole = tags.element("Table", tags.root)
    last = len(sums.rows) - 1
    styles = [(SUM, SUM) if place < last else (TOTAL, TOTAL) for place in range(len(sums.rows))]
    rows = [_row(pair, own, whole, tags) for pair, own in zip(sums.rows, styles, strict=True)]
    made = grid([[row] for row in rows], _SUM_WIDTHS, _SUMS_LOOK, repeat=0)
    made.hAlign = "RIGHT"
    return made


def _row(
    pair: tuple[str, str],
    styles: tuple[ParagraphStyle, ParagraphStyle],
    whole: Element,
    tags: Tags,
) -> list[list[Flowable]]:
    row = tags.element("TR", whole)
    cells = zip(pair, styles, ("TH", "TD"), strict=True)
    return [
        [words_of(_cut(text), style, tags.element(role, row), tags)] for text, style, role in cells
    ]


def _payment(payment: Payment, tags: Tags) -> Grid:
    whole = tags.element("Sect", tags.root)
    last = len(payment.fields) - 1
    cells = [
        _field(pair, PAID_MOST if place == last else PAID, whole, tags)
        for place, pair in enumerate(payment.fields)
    ]
    rows = [cells[place : place + 2] for place in range(0, len(cells), 2)]
    look: tuple[tuple[object, ...], ...] = _PAYMENT_LOOK
    if len(rows[-1]) == 1:
        rows[-1].append([])
    if payment.digits:
        rows.append([_code(payment, whole, tags), []])
        look = (*_PAYMENT_LOOK, *_BARS_LOOK)
    return grid([[row] for row in rows], (WIDTH / 2, WIDTH / 2), look, repeat=0)


def _field(
    pair: tuple[str, str], style: ParagraphStyle, whole: Element, tags: Tags
) -> list[Flowable]:
    element = tags.element("P", whole)
    label, value = pair
    return [
        words_of(label, SMALL, element, tags),
        *(words_of(_cut(piece), style, element, tags) for piece in pieces_of(value)),
    ]


def _code(payment: Payment, whole: Element, tags: Tags) -> list[Flowable]:
    figure = tags.element("Figure", whole, meaning=payment.meaning)
    text = tags.element("P", whole)
    bars = _Bars(payment.digits, element=figure, tags=tags)
    bars.hAlign = "LEFT"
    return [bars, Spacer(0, 4), words_of(payment.meaning, SMALL, text, tags)]


def _kept_together(made: Grid) -> list[Flowable]:
    """Return a table that goes to the next page as a whole."""
    return [CondPageBreak(_height(made, WIDTH) + _GAP), Spacer(0, _GAP), made, Spacer(0, 9)]


def _height(flowable: Flowable, width: float) -> float:
    height: float = flowable.wrap(width, HEIGHT)[1]
    return height


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_LINE else f"{line[: _LONGEST_LINE - 1]}…"
