"""What a printed document is made of, before it is laid out on pages."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


@dataclass(frozen=True)
class Cover:
    """What a document says of itself; its day is the only date in the file."""

    title: str
    language: str
    author: str
    subject: str
    day: date


class Weight(Enum):
    """How loud a text is."""

    NORMAL = 1
    QUIET = 2
    LARGE = 3


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 is the title of the document, the others are bookmarks too."""

    text: str
    level: int


@dataclass(frozen=True)
class Text:
    """Running text."""

    text: str
    weight: Weight


@dataclass(frozen=True)
class Bullets:
    """A list of texts."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Pairs:
    """Labels with their values."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Table:
    """Rows under a header that is repeated on every page; widths are shares of the line."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    detailed: bool
    """The first line of a cell leads; the lines after it are quieter."""
    right: frozenset[int] = frozenset()
    """The columns of numbers, which stand at their right edge."""


@dataclass(frozen=True)
class Box:
    """What must stand out, in a frame of its own."""

    title: str
    texts: tuple[str, ...]


@dataclass(frozen=True)
class Squares:
    """A pattern of black and white squares, such as a QR code, and what it says."""

    rows: tuple[tuple[bool, ...], ...]
    millimetres: float
    meaning: str


@dataclass(frozen=True)
class Letterhead:
    """The head of a letter: sender, receiver where an envelope has its window, title, facts."""

    sender: tuple[str, ...]
    receiver: tuple[str, ...]
    title: str
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Sums:
    """Amounts under a table, at its right edge; the last one counts most."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Payment:
    """How to pay, in a frame: labelled values, the last one large, and a bar code of digits."""

    fields: tuple[tuple[str, str], ...]
    digits: str
    meaning: str


Letter = Letterhead | Sums | Payment
Block = Heading | Text | Bullets | Pairs | Table | Box | Squares | Letter
