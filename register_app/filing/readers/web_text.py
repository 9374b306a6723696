"""Make plain text of HTML; nothing in it is fetched or run."""

import re
from html.parser import HTMLParser

_HIDDEN = frozenset({"script", "style", "head", "title"})
_BLOCKS = frozenset(
    {"p", "div", "br", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "blockquote", "hr"}
)
_BLANKS = re.compile(r"[ \t\r\f\v\xa0]+")
_EDGES = re.compile(r" ?\n ?")
_GAPS = re.compile(r"\n{3,}")


class _Text(HTMLParser):
    """Gathers what a reader would see."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, _attributes: object) -> None:
        """Begin a line, or hide what follows."""
        if tag in _HIDDEN:
            self._hidden += 1
        elif tag in _BLOCKS:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """End a line, or what was hidden."""
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in _BLOCKS:
            self.pieces.append("\n")

    def handle_data(self, text: str) -> None:
        """Take what is seen; a line of the source is none of the text."""
        if not self._hidden:
            self.pieces.append(text.replace("\n", " "))


def plain(page: str) -> str:
    """Return the text of a page."""
    reader = _Text()
    reader.feed(page)
    reader.close()
    text = _EDGES.sub("\n", _BLANKS.sub(" ", "".join(reader.pieces)))
    return _GAPS.sub("\n\n", text).strip()
