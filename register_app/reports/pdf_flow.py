"""What flows over the pages: words that are never parsed, patterns, tables."""

import re
from collections.abc import Iterator, Sequence

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph, TableStyle
from reportlab.platypus import Table as Grid
from reportlab.platypus.paraparser import ParaFrag

from register_app.reports.pdf_blocks import Squares
from register_app.reports.pdf_styles import FONT, HEIGHT, INK, SECTION, WIDTH, letters
from register_app.reports.pdf_tags import Element, Tags, artifact, end

PADDING = 5.0
TALLEST_CELL = HEIGHT / 8
"""A taller cell is continued in a row of its own, so that every row fits on a page."""
_FEW_LINES = 45.0
_ENOUGH_TEXTS = 2
LONGEST_PIECE = 3000
"""Breaking a text into lines and pages takes time by its square: long ones go in pieces."""
_TOGETHER = re.compile(r"(?<=\d) (?=[\d§]|[a-f]\)|artikla)|(?<=rticle|rtikel) (?=\d)")
"""Blanks where no line should end: in phone numbers, in the numbers of sections and articles."""


class Words(Paragraph):  # type: ignore[misc]  # the library carries no types
    """Plain text in one style; nothing in it is ever parsed."""

    element: Element
    tags: Tags

    def split(self, width: float, height: float) -> list["Words"]:
        """Split over pages; both parts stay one element."""
        parts: list[Words] = super().split(width, height)
        for part in parts:
            part.element, part.tags = self.element, self.tags
        return parts

    def draw(self) -> None:
        """Draw as part of the element."""
        self.tags.begin(self.canv, self.element)
        super().draw()
        end(self.canv)


class Title(Words):
    """A heading that is a bookmark too; where it goes over a page, its first part is."""

    key = ""
    label = ""
    level = 0

    def split(self, width: float, height: float) -> list[Words]:
        """Split over pages."""
        parts = super().split(width, height)
        if parts and isinstance(parts[0], Title):
            parts[0].key, parts[0].label, parts[0].level = self.key, self.label, self.level
        return parts

    def draw(self) -> None:
        """Draw, and enter the bookmark."""
        super().draw()
        if self.key:
            self.canv.bookmarkHorizontal(self.key, 0, self.height + SECTION.spaceBefore)
            self.canv.addOutlineEntry(self.label, self.key, self.level)


class Pattern(Flowable):  # type: ignore[misc]  # the library carries no types
    """Squares in a grid."""

    def __init__(self, squares: Squares, *, element: Element, tags: Tags) -> None:
        super().__init__()
        self._squares = squares
        self._element = element
        self._tags = tags
        self.width = self.height = squares.millimetres * mm

    def draw(self) -> None:
        """Draw the black squares."""
        rows = self._squares.rows
        side = self.width / max(len(rows), 1)
        self._tags.begin(self.canv, self._element)
        self.canv.setFillColor(INK)
        for down, row in enumerate(rows, start=1):
            for across, black in enumerate(row):
                if black:
                    self.canv.rect(
                        across * side, self.height - down * side, side, side, stroke=0, fill=1
                    )
        end(self.canv)


def _mark_decoration(grid: Grid, event: str, *_: object) -> None:
    if event in {"startBG", "startLines"}:
        artifact(grid.canv)
    elif event in {"endBG", "endLines"}:
        end(grid.canv)


Row = list[list[Flowable]]


def grid(
    groups: Sequence[list[Row]],
    widths: Sequence[float],
    look: Sequence[tuple[object, ...]],
    *,
    repeat: int,
    rule: Color | None = None,
) -> Grid:
    """Return a table; the rows of a group continue one another, with a rule above each group."""
    plain: list[tuple[object, ...]] = [
        ("FONT", (0, 0), (-1, -1), FONT, 9),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), PADDING),
        ("RIGHTPADDING", (0, 0), (-1, -1), PADDING),
        ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ]
    return Grid(
        [row for group in groups for row in group],
        colWidths=list(widths),
        repeatRows=repeat,
        style=TableStyle([*plain, *look, *_joints(groups, rule)]),
        renderCB=_mark_decoration,
    )


def _joints(groups: Sequence[list[Row]], rule: Color | None) -> Iterator[tuple[object, ...]]:
    number = 0
    for place, group in enumerate(groups):
        if rule and place > 1:
            yield ("LINEABOVE", (0, number), (-1, number), 0.4, rule)
        for row in range(number + 1, number + len(group)):
            yield ("BOTTOMPADDING", (0, row - 1), (-1, row - 1), 0)
            yield ("TOPPADDING", (0, row), (-1, row), 1.5)
        number += len(group)


def frag_of(text: str, style: ParagraphStyle) -> ParaFrag:
    """Return ready-made words: the library's own reader of markup never sees the text."""
    known = letters()
    shown = "".join(
        letter if ord(letter) in known or letter == "\xa0" else "\N{WHITE SQUARE}"
        for letter in _TOGETHER.sub("\xa0", text)
    )
    return ParaFrag(
        text=shown,
        fontName=style.fontName,
        fontSize=style.fontSize,
        textColor=style.textColor,
        bold=0,
        italic=0,
        rise=0,
        greek=0,
        link=[],
        us_lines=[],
    )


def words_of(
    text: str, style: ParagraphStyle, element: Element, tags: Tags, *, bullet: str | None = None
) -> Words:
    """Return plain text in a style, as part of an element."""
    made = Words(None, style, bulletText=bullet, frags=[frag_of(text, style)])
    made.element, made.tags = element, tags
    return made


def pieces_of(text: str) -> list[str]:
    """Return the lines of a text, the longest cut at a blank where there is one."""
    pieces = []
    for line in text.split("\n"):
        rest = line.strip(" ")
        while len(rest) > LONGEST_PIECE:
            cut = rest.rfind(" ", 1, LONGEST_PIECE)
            cut = cut if cut > 0 else LONGEST_PIECE
            pieces.append(rest[:cut])
            rest = rest[cut:].lstrip(" ")
        if rest:
            pieces.append(rest)
    return pieces


def lots_of(words: Sequence[Words], width: float) -> list[list[Flowable]]:
    """Share words out over lots, each low enough for one row."""
    lots: list[list[Flowable]] = [[]]
    room = TALLEST_CELL
    waiting = list(words)
    while waiting:
        word = waiting.pop(0)
        _, height = word.wrap(width, HEIGHT)
        fits = height <= room
        parts = [] if fits else word.split(width, room)
        if fits or not (parts[1:] or lots[-1]):
            lots[-1].append(word)
            room -= height
            continue
        if parts[1:]:
            lots[-1].append(parts[0])
            waiting.insert(0, parts[1])
        else:
            waiting.insert(0, word)
        lots.append([])
        room = TALLEST_CELL
    return lots if lots[-1] or len(lots) == 1 else lots[:-1]


def least_height(flowables: Sequence[Flowable]) -> float:
    """Return what a heading needs: itself, two texts after it or the first row of a table."""
    height = 0.0
    texts = 0
    for flowable in flowables:
        if isinstance(flowable, Grid):
            flowable.wrap(WIDTH, HEIGHT)
            first: float = sum(flowable._rowHeights[:2])  # noqa: SLF001  no public way
            return height + first
        own: float = flowable.wrap(WIDTH, HEIGHT)[1]
        gaps: float = flowable.getSpaceBefore() + flowable.getSpaceAfter()
        height += gaps + min(own, _FEW_LINES)
        texts += isinstance(flowable, Words) and not isinstance(flowable, Title)
        if texts == _ENOUGH_TEXTS or own > _FEW_LINES:
            return height
    return height
