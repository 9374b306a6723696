"""Build XML from texts of any kind: cleaned, cut to what an element may hold, escaped."""

from collections.abc import Iterator
from datetime import date
from xml.etree import ElementTree as ET

from register_app.reports.pdf import printable

_SHORTEST = 2
_NOTHING = "--"


class Parts:
    """Adds parts to an element, in the order of the calls; empty values add nothing."""

    def __init__(self, element: ET.Element) -> None:
        """Add to this element."""
        self.element = element

    def part(self, name: str) -> "Parts":
        """Add an element that holds others."""
        return Parts(ET.SubElement(self.element, name))

    def text(self, name: str, value: str, most: int, **attributes: str) -> None:
        """Add a text, cut where it is too long."""
        for piece in list(pieces(value, most))[:1]:
            self._add(name, piece, attributes)

    def texts(self, name: str, value: str, most: int, *, times: int | None = None) -> None:
        """Add a text in as many elements as it needs, or as there may be."""
        for piece in list(pieces(value, most))[:times]:
            self._add(name, piece, {})

    def called(self, name: str, value: str, most: int, *, times: int | None = None) -> None:
        """Add a text of two letters at least, in pieces; what cannot be written becomes dashes."""
        for piece in list(pieces(value, most))[:times] or [_NOTHING]:
            self._add(name, piece.ljust(_SHORTEST), {})

    def day(self, name: str, day: date | None) -> None:
        """Add a day."""
        if day is not None:
            self._add(name, f"{day:%Y%m%d}", {"Format": "CCYYMMDD"})

    def amount(self, name: str, cents: int, **attributes: str) -> None:
        """Add an amount in euros."""
        euros, rest = divmod(abs(cents), 100)
        shown = f"{'-' if cents < 0 else ''}{euros},{rest:02}"
        self._add(name, shown, {"AmountCurrencyIdentifier": "EUR", **attributes})

    def _add(self, name: str, value: str, attributes: dict[str, str]) -> None:
        ET.SubElement(self.element, name, attributes).text = value


def pieces(text: str, most: int) -> Iterator[str]:
    """Return the text in pieces of at most so many letters, cut at blanks where there are any."""
    rest = " ".join(printable(text).split())
    while len(rest) > most:
        cut = rest.rfind(" ", 1, most + 1)
        cut = cut if cut > 0 else most
        yield rest[:cut]
        rest = rest[cut:].lstrip(" ")
    if rest:
        yield rest


def to_bytes(root: ET.Element) -> bytes:
    """Return the document in ISO 8859-15, as banks read it; other letters go by their numbers."""
    ET.indent(root)
    written: bytes = ET.tostring(root, encoding="ISO-8859-15", xml_declaration=True)
    return written + b"\n"
