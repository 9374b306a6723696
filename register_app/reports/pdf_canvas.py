"""The pages themselves: what the file says of itself, page numbers, structure."""

from datetime import date

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFStream
from reportlab.pdfgen.canvas import Canvas

from register_app.reports.pdf_blocks import Cover
from register_app.reports.pdf_styles import FONT, MARGIN, MUTED
from register_app.reports.pdf_tags import Tags, artifact, end

PROGRAM = "register_app"

_FOOT = 13 * mm
_SIZE = 8


class _Day:
    """A moment as the library asks for it: the day of the document, never the clock."""

    dhh = 0
    dmm = 0

    def __init__(self, day: date) -> None:
        self.YMDhms = (day.year, day.month, day.day, 0, 0, 0)


class TaggedCanvas(Canvas):  # type: ignore[misc]  # the library carries no types
    """A canvas that numbers its pages as 1 / 4 and writes the structure tree."""

    def __init__(self, *arguments: object, cover: Cover, tags: Tags, **named: object) -> None:
        """Begin the file with what it says of itself."""
        super().__init__(*arguments, **named)
        self._cover = cover
        self._tags = tags
        self.setViewerPreference("DisplayDocTitle", "true")
        self._doc._timeStamp = _Day(cover.day)  # noqa: SLF001  the library reads the clock

    def save(self) -> None:
        """Write the file, with its pages numbered now that their count is known."""
        cover = self._cover
        pages = self._doc.Pages.pages
        for number, page in enumerate(pages, start=1):
            self._code: list[str] = []
            self._foot(f"{number} / {len(pages)}")
            page.stream += "\n".join(self._code) + "\n"
        self._code = []
        self.setTitle(cover.title)
        self.setAuthor(cover.author)
        self.setSubject(cover.subject)
        self.setCreator(PROGRAM)
        self.setProducer(PROGRAM)
        self._tags.write(self._doc)
        self._doc.Catalog.Metadata = _metadata(cover)
        super().save()

    def _foot(self, place: str) -> None:
        cover = self._cover
        width = A4[0] - 2 * MARGIN
        artifact(self)
        self.saveState()
        self.setFont(FONT, _SIZE)
        self.setFillColor(MUTED)
        self.drawRightString(A4[0] - MARGIN, _FOOT, place)
        named = " · ".join(filter(None, (cover.author, cover.title)))
        self.drawString(MARGIN, _FOOT, _fitted(named, width - 20 * mm))
        self.restoreState()
        end(self)


def _fitted(text: str, width: float) -> str:
    """Return the text, cut where the line ends."""
    shown = " ".join(text[:300].split())
    if pdfmetrics.stringWidth(shown, FONT, _SIZE) <= width:
        return shown
    while shown and pdfmetrics.stringWidth(f"{shown}…", FONT, _SIZE) > width:
        shown = shown[:-1]
    return f"{shown}…"


def _metadata(cover: Cover) -> PDFStream:
    """Return title, author and language once more, as XMP, for archives."""
    title, author, subject = map(_escaped, (cover.title, cover.author, cover.subject))
    language = _escaped(cover.language)
    day = cover.day.isoformat()
    xmp = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
        f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>"
        f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt>'
        "</dc:description>"
        f"<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>"
        f"<xmp:CreateDate>{day}</xmp:CreateDate><xmp:CreatorTool>{PROGRAM}</xmp:CreatorTool>"
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n"
        '<?xpacket end="r"?>'
    )
    stream = PDFStream()
    stream.content = xmp.encode()
    stream.dictionary["Type"] = "/Metadata"
    stream.dictionary["Subtype"] = "/XML"
    return stream


def _escaped(text: str) -> str:
    return (
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    )
