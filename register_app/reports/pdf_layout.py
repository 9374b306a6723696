"""Lay a document out on A4 pages; loaded by `pdf` alone, after it has shut the settings out."""

from collections.abc import Sequence
from functools import partial
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    PageTemplate,
    Spacer,
)

from register_app.reports.pdf_blocks import (
    Block,
    Box,
    Bullets,
    Cover,
    Heading,
    Letter,
    Pairs,
    Table,
    Text,
    Weight,
)
from register_app.reports.pdf_canvas import TaggedCanvas
from register_app.reports.pdf_flow import (
    LONGEST_PIECE,
    PADDING,
    Pattern,
    Title,
    Words,
    frag_of,
    grid,
    least_height,
    lots_of,
    pieces_of,
    words_of,
)
from register_app.reports.pdf_letter import letter_flow
from register_app.reports.pdf_styles import (
    ACCENT,
    BODY,
    BOTTOM,
    BOX_TEXT,
    BOX_TITLE,
    BULLET,
    CELL,
    CELL_MORE,
    FONT,
    HEADER,
    HEADINGS,
    HEIGHT,
    LABEL,
    LARGE,
    LINE,
    MARGIN,
    MUTED,
    NUMBER,
    NUMBER_HEADER,
    QUIET,
    TINT,
    VALUE,
    WIDTH,
    prepare,
)
from register_app.reports.pdf_tags import Element, Tags

_NO_PADDING = (0, 0, 0, 0)
_BOX_PADDING = 12
_PAIRS_LOOK = (
    ("LEFTPADDING", (0, 0), (0, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 1.5),
)
_TABLE_LOOK = (
    ("LINEBELOW", (0, 0), (-1, 0), 0.8, MUTED),
    ("LINEBELOW", (0, -1), (-1, -1), 0.4, LINE),
    ("LEFTPADDING", (0, 0), (0, -1), 0),
    ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
)
_BOX_LOOK = (
    ("BACKGROUND", (0, 0), (-1, -1), TINT),
    ("BOX", (0, 0), (-1, -1), 1, ACCENT),
    ("LEFTPADDING", (0, 0), (-1, -1), _BOX_PADDING),
    ("RIGHTPADDING", (0, 0), (-1, -1), _BOX_PADDING),
    ("TOPPADDING", (0, 0), (-1, 0), 9),
    ("BOTTOMPADDING", (0, -1), (-1, -1), 10),
)
_TEXTS = {Weight.NORMAL: BODY, Weight.QUIET: QUIET, Weight.LARGE: LARGE}


def render(cover: Cover, blocks: Sequence[Block]) -> bytes:
    """Return the PDF of a document."""
    prepare()
    tags = Tags()
    story = Story(tags).of(blocks)
    made = BytesIO()
    frame = Frame(MARGIN, BOTTOM, WIDTH, HEIGHT, *_NO_PADDING)
    template = BaseDocTemplate(
        made,
        pagesize=A4,
        initialFontName=FONT,
        lang=cover.language,
        invariant=1,
        pageCompression=1,
        pageTemplates=[PageTemplate(frames=[frame])],
    )
    template.build(
        story or [Spacer(0, 0)], canvasmaker=partial(TaggedCanvas, cover=cover, tags=tags)
    )
    return made.getvalue()


class Story:
    """Turns blocks into what flows over pages."""

    def __init__(self, tags: Tags) -> None:
        self._tags = tags
        self._bookmarks = 0
        self._level = -1

    def of(self, blocks: Sequence[Block]) -> list[Flowable]:
        """Return the flow of all blocks; a heading never stays behind at the foot of a page."""
        parts = [self._block(block) for block in blocks]
        story: list[Flowable] = []
        for place, (block, part) in enumerate(zip(blocks, parts, strict=True)):
            if isinstance(block, Heading) and block.level > 1:
                following = [flowable for later in parts[place + 1 :][:2] for flowable in later]
                story.append(CondPageBreak(least_height(part + following)))
            story += part
        return story

    def _block(self, block: Block) -> list[Flowable]:
        if isinstance(block, Letter):
            return letter_flow(block, self._tags)
        match block:
            case Heading():
                flow = self._heading(block)
            case Text():
                flow = self._texts(block.text, _TEXTS[block.weight], self._tag("P"))
            case Bullets():
                flow = self._bullets(block.items)
            case Pairs():
                flow = self._pairs(block.rows)
            case Table():
                flow = self._table(block)
            case Box():
                flow = self._box(block)
            case _:
                element = self._tags.element("Figure", self._tags.root, meaning=block.meaning)
                flow = [Pattern(block, element=element, tags=self._tags), Spacer(0, 8)]
        return flow

    def _tag(self, role: str, parent: Element | None = None) -> Element:
        return self._tags.element(role, parent or self._tags.root)

    def _words(
        self, text: str, style: ParagraphStyle, element: Element, *, bullet: str | None = None
    ) -> Words:
        return words_of(text, style, element, self._tags, bullet=bullet)

    def _texts(self, text: str, style: ParagraphStyle, element: Element) -> list[Flowable]:
        """Return one paragraph for each line; long lines in pieces."""
        return [self._words(piece, style, element) for piece in pieces_of(text)]

    def _heading(self, heading: Heading) -> list[Flowable]:
        style, role = HEADINGS[heading.level]
        text = " ".join(heading.text.split())[:LONGEST_PIECE]
        made = Title(None, style, frags=[frag_of(text, style)])
        made.element, made.tags = self._tag(role), self._tags
        if heading.level == 1:
            plain = self._words(text, style, made.element)
            return [plain]
        self._bookmarks += 1
        self._level = min(heading.level - 2, self._level + 1)
        made.key, made.label, made.level = f"part{self._bookmarks}", text, self._level
        return [made]

    def _bullets(self, items: Sequence[str]) -> list[Flowable]:
        whole = self._tag("L")
        words = [word for item in items for word in self._item(item, whole)]
        return [*words, Spacer(0, 3)]

    def _item(self, item: str, whole: Element) -> list[Flowable]:
        body = self._tag("LBody", self._tag("LI", whole))
        first, *more = pieces_of(item) or [""]
        return [
            self._words(first, BULLET, body, bullet="•"),
            *(self._words(piece, BULLET, body) for piece in more),
        ]

    def _pairs(self, rows: Sequence[tuple[str, str]]) -> list[Flowable]:
        if not rows:
            return []
        whole = self._tag("Table")
        label = 0.27 * WIDTH
        looks = (("TH", LABEL, LABEL), ("TD", VALUE, VALUE))
        widths = (label, WIDTH - label)
        groups = [self._cells(row, widths, self._tag("TR", whole), looks) for row in rows]
        made = grid(groups, widths, _PAIRS_LOOK, repeat=0)
        return [made, Spacer(0, 7)]

    def _table(self, table: Table) -> list[Flowable]:
        total = sum(table.widths)
        widths = [WIDTH * share / total for share in table.widths]
        whole = self._tag("Table")
        more = CELL_MORE if table.detailed else CELL
        head_looks = [("TH", HEADER, HEADER)] * len(widths)
        looks = [("TD", CELL, more)] * len(widths)
        for column in table.right:
            head_looks[column] = ("TH", NUMBER_HEADER, NUMBER_HEADER)
            looks[column] = ("TD", NUMBER, NUMBER)
        header = self._cells(table.header, widths, self._tag("TR", whole), head_looks)
        rows = [self._cells(row, widths, self._tag("TR", whole), looks) for row in table.rows]
        repeat = len(header) if len(header) == 1 else 0  # taller ones would fill every page
        made = grid([header, *rows], widths, _TABLE_LOOK, repeat=repeat, rule=LINE)
        return [made, Spacer(0, 9)]

    def _cells(
        self,
        texts: Sequence[str],
        widths: Sequence[float],
        row: Element,
        looks: Sequence[tuple[str, ParagraphStyle, ParagraphStyle]],
    ) -> list[list[list[Flowable]]]:
        """Return the row, and rows that continue it where a cell is too tall for one."""
        columns = []
        for text, width, (role, first, more) in zip(texts, widths, looks, strict=True):
            cell = self._tag(role, row)
            words = [
                word
                for number, line in enumerate(text.split("\n"))
                for word in self._texts(line, more if number else first, cell)
            ]
            columns.append(lots_of(words, width - 2 * PADDING))
        longest = max(len(lots) for lots in columns)
        return [
            [lots[number] if number < len(lots) else [] for lots in columns]
            for number in range(longest)
        ]

    def _box(self, box: Box) -> list[Flowable]:
        whole = self._tag("Sect")
        texts = [(box.title, BOX_TITLE), *((text, BOX_TEXT) for text in box.texts)]
        words = [self._texts(text, style, self._tag("P", whole)) for text, style in texts if text]
        groups = [[[lot] for lot in lots_of(each, WIDTH - 2 * _BOX_PADDING)] for each in words]
        if not groups:
            return []
        made = grid(groups, [WIDTH], _BOX_LOOK, repeat=0)
        height = made.wrap(WIDTH, HEIGHT)[1]
        together = height + 4 if height < HEIGHT * 0.6 else HEIGHT * 0.3
        return [CondPageBreak(together), Spacer(0, 4), made, Spacer(0, 10)]
