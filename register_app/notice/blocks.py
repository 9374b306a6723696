"""What a notice is made of: plain texts in plain blocks, never markup."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Paragraph:
    """Running text; a line break in it is kept."""

    text: str


@dataclass(frozen=True)
class Bullets:
    """A list of short texts."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Pairs:
    """Labels with their values, such as contact details."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Table:
    """Rows under a header; a line break in a cell sets the main thing off from its details."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...] = ()
    """Shares of the line, where the columns are not of the usual widths."""


@dataclass(frozen=True)
class Box:
    """What must stand out from the rest, such as the right to object (GDPR Art. 21(4))."""

    title: str
    texts: tuple[str, ...]


Block = Paragraph | Bullets | Pairs | Table | Box


@dataclass(frozen=True)
class Section:
    """A numbered section; number 0 is the front, whose title is that of the notice."""

    number: int
    title: str
    blocks: tuple[Block, ...]

    def lines(self) -> list[str]:
        """Return its text, line by line."""
        return [line for block in self.blocks for line in _lines(block)]


@dataclass(frozen=True)
class Notice:
    """The whole notice in one language."""

    language: str
    author: str
    subject: str
    version: str
    day: date | None
    sections: tuple[Section, ...]

    @property
    def title(self) -> str:
        """Return the title of the notice."""
        return self.sections[0].title

    def plain_text(self) -> str:
        """Return the whole text, for reading aloud, searching and comparing versions."""
        lines = []
        for section in self.sections:
            heading = f"{section.number}. {section.title}" if section.number else section.title
            lines += [
                "",
                heading,
                "",
                *section.lines(),
            ]
        return "\n".join(lines).strip() + "\n"


def _lines(block: Block) -> tuple[str, ...]:
    match block:
        case Paragraph(text):
            return (text,)
        case Bullets(items):
            return tuple(f"• {item}" for item in items)
        case Pairs(rows):
            return tuple(f"{label}: {value}" for label, value in rows)
        case Table(header=header, rows=rows):
            return tuple(" | ".join(row) for row in (header, *rows))
        case _:
            return (block.title, *block.texts)
