"""How printed documents look: measures, colours, letters."""

from functools import cache

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from register_app import paths

FONT = "Register"
FONT_BOLD = "RegisterBold"

INK = HexColor("#14181F")
ACCENT = HexColor("#2256C9")
MUTED = HexColor("#566070")
LINE = HexColor("#D9DEE6")
TINT = HexColor("#F1F5FD")

MARGIN = 24 * mm
TOP = 22 * mm
BOTTOM = 24 * mm
WIDTH = A4[0] - 2 * MARGIN
HEIGHT = A4[1] - TOP - BOTTOM
BODY = ParagraphStyle(
    "body", fontName=FONT, fontSize=9.6, leading=14.2, textColor=INK, spaceAfter=6,
    splitLongWords=1, allowWidows=0, allowOrphans=0, bulletFontName=FONT, bulletFontSize=9.6,
)  # fmt: skip
QUIET = ParagraphStyle("quiet", BODY, textColor=MUTED)
TITLE = ParagraphStyle(
    "title", BODY, fontName=FONT_BOLD, fontSize=21, leading=27, spaceAfter=8, spaceBefore=0
)
LARGE = ParagraphStyle("large", TITLE, spaceBefore=4)
SECTION = ParagraphStyle(
    "section", BODY, fontName=FONT_BOLD, fontSize=12.4, leading=16.5, spaceBefore=15, spaceAfter=5
)
PART = ParagraphStyle("part", BODY, fontName=FONT_BOLD, spaceBefore=8, spaceAfter=3)
BULLET = ParagraphStyle(
    "bullet", BODY, leftIndent=14, bulletIndent=2, spaceAfter=3, bulletColor=ACCENT
)
CELL = ParagraphStyle("cell", BODY, fontSize=8.8, leading=12.6, spaceAfter=0)
CELL_MORE = ParagraphStyle("cell_more", CELL, textColor=MUTED, spaceBefore=1.5)
HEADER = ParagraphStyle("header", CELL, fontName=FONT_BOLD, textColor=MUTED)
NUMBER = ParagraphStyle("number", CELL, alignment=TA_RIGHT)
NUMBER_HEADER = ParagraphStyle("number_header", HEADER, alignment=TA_RIGHT)
LABEL = ParagraphStyle("label", BODY, textColor=MUTED, spaceAfter=0)
VALUE = ParagraphStyle("value", BODY, spaceAfter=0)
BOX_TITLE = ParagraphStyle(
    "box_title", BODY, fontName=FONT_BOLD, fontSize=10.6, leading=15, textColor=ACCENT
)
SENDER = ParagraphStyle(
    "sender", BODY, fontName=FONT_BOLD, fontSize=12, leading=15.5, spaceAfter=1
)
POSTAL = ParagraphStyle("postal", BODY, spaceAfter=0)
SUM = ParagraphStyle("sum", CELL, fontSize=9.6, leading=13, alignment=TA_RIGHT)
TOTAL = ParagraphStyle("total", SUM, fontName=FONT_BOLD, fontSize=11.4, leading=15)
SMALL = ParagraphStyle("small", CELL, fontSize=7.6, leading=10.4, textColor=MUTED)
PAID = ParagraphStyle("paid", CELL, fontSize=10.4, leading=14)
PAID_MOST = ParagraphStyle("paid_most", PAID, fontName=FONT_BOLD, fontSize=12, leading=16)
BOX_TEXT = ParagraphStyle("box_text", BODY, spaceAfter=0)
HEADINGS = {1: (TITLE, "H1"), 2: (SECTION, "H2"), 3: (PART, "H3")}


@cache
def prepare() -> None:
    """Read the fonts, and let the library open nothing else."""
    rl_config.trustedHosts = None
    rl_config.trustedSchemes = []
    rl_config.useA85 = 0
    for name, file in ((FONT, "Inter-Regular.ttf"), (FONT_BOLD, "Inter-Bold.ttf")):
        pdfmetrics.registerFont(TTFont(name, str(paths.resources() / "fonts" / file)))


@cache
def letters() -> frozenset[int]:
    """Return the codes of all letters the font can show."""
    return frozenset(pdfmetrics.getFont(FONT).face.charToGlyph)
