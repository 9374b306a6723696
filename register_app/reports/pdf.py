"""A document to print: plain texts in headings, tables and boxes, made into PDF bytes."""

import os
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date
from types import ModuleType
from typing import Self

from register_app.errors import RegisterError
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.reports.pdf_blocks import (
    Block,
    Box,
    Bullets,
    Cover,
    Heading,
    Letterhead,
    Pairs,
    Payment,
    Squares,
    Sums,
    Table,
    Text,
    Weight,
)

LONGEST = 4_000_000
"""Characters in one document: about a thousand pages and some seconds of work."""


class DocumentTooLong(RegisterError):
    """There is more text than one document should hold."""

    def __init__(self) -> None:
        """Say so, and what to do."""
        super().__init__(
            QT_TRANSLATE_NOOP("reports", "The document is too long to be made into one PDF."),
            QT_TRANSLATE_NOOP("reports", "Nothing was lost. Choose less to print, or export it."),
        )


class DocumentFailed(RegisterError):
    """The PDF could not be made; what the library said may hold a customer's text."""

    def __init__(self) -> None:
        """Say so, and what to do."""
        super().__init__(
            QT_TRANSLATE_NOOP("reports", "The PDF could not be made."),
            QT_TRANSLATE_NOOP(
                "reports", "Nothing was lost. Shorten unusually long texts and try again."
            ),
        )


class Document:
    """Collects blocks, then makes the PDF; every text is printed as it is, never as markup."""

    def __init__(
        self, *, title: str, language: str, author: str, day: date, subject: str = ""
    ) -> None:
        """Begin an empty document; the day is the only date the file holds."""
        self._cover = Cover(printable(title), language, printable(author), printable(subject), day)
        self._blocks: list[Block] = []
        self._length = 0

    def heading(self, text: str, *, level: int = 2) -> Self:
        """Add a heading of level 1 (the title), 2 or 3."""
        return self._add(Heading(self._text(text), level))

    def paragraph(self, text: str, *, quiet: bool = False) -> Self:
        """Add running text; each of its lines becomes a paragraph."""
        weight = Weight.QUIET if quiet else Weight.NORMAL
        return self._add(Text(self._text(text), weight))

    def large(self, text: str) -> Self:
        """Add a text in the largest letters, for what is typed from paper; blanks are kept."""
        return self._add(Text(self._text(text.replace("  ", "\xa0\xa0")), Weight.LARGE))

    def bullets(self, items: Iterable[str]) -> Self:
        """Add a list."""
        return self._add(Bullets(self._texts(items)))

    def pairs(self, rows: Iterable[tuple[str, str]]) -> Self:
        """Add labels with their values."""
        return self._add(Pairs(self._paired(rows)))

    def table(
        self,
        header: Sequence[str],
        rows: Iterable[Sequence[str]],
        *,
        widths: Sequence[float] = (),
        detailed: bool = False,
        right: Iterable[int] = (),
    ) -> Self:
        """Add a table; without widths its columns are equally wide; `right` are its numbers."""
        made = tuple(self._texts(row) for row in rows)
        if any(len(row) != len(header) for row in made):
            raise ValueError("every row needs as many cells as the header")
        shares = tuple(widths) or (1.0,) * len(header)
        numbers = frozenset(right)
        return self._add(Table(self._texts(header), made, shares, detailed, numbers))

    def box(self, title: str, texts: Iterable[str]) -> Self:
        """Add a framed box that stands out from the rest."""
        return self._add(Box(self._text(title), self._texts(texts)))

    def squares(self, rows: Iterable[Sequence[bool]], *, millimetres: float, meaning: str) -> Self:
        """Add a pattern of squares; its meaning is read aloud and never printed."""
        made = tuple(tuple(map(bool, row)) for row in rows)
        return self._add(Squares(made, millimetres, self._text(meaning)))

    def letterhead(
        self,
        *,
        sender: Iterable[str],
        receiver: Iterable[str],
        title: str,
        facts: Iterable[tuple[str, str]],
    ) -> Self:
        """Add the head of a letter; the receiver stands where an envelope has its window."""
        return self._add(
            Letterhead(
                self._texts(sender), self._texts(receiver), self._text(title), self._paired(facts)
            )
        )

    def sums(self, rows: Iterable[tuple[str, str]]) -> Self:
        """Add amounts at the right edge; the last one counts most."""
        return self._add(Sums(self._paired(rows)))

    def payment(
        self, fields: Iterable[tuple[str, str]], *, digits: str = "", meaning: str = ""
    ) -> Self:
        """Add how to pay; digits are printed as a bar code, their meaning is read aloud."""
        return self._add(Payment(self._paired(fields), digits, self._text(meaning)))

    def to_bytes(self) -> bytes:
        """Return the PDF; the same blocks give the same bytes."""
        seal()
        # loaded on first use: start-up is felt every day
        from register_app.reports import pdf_layout  # noqa: PLC0415  loaded on first use

        try:
            return pdf_layout.render(self._cover, self._blocks)
        except Exception:  # noqa: BLE001  whatever it says may quote a customer
            raise DocumentFailed from None

    def _add(self, block: Block) -> Self:
        self._blocks.append(block)
        return self

    def _texts(self, texts: Iterable[str]) -> tuple[str, ...]:
        return tuple(self._text(text) for text in texts)

    def _paired(self, rows: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
        return tuple((self._text(label), self._text(value)) for label, value in rows)

    def _text(self, text: str) -> str:
        self._length += len(text)
        if self._length > LONGEST:
            raise DocumentTooLong
        return printable(text)


def printable(text: str) -> str:
    """Return the text without what paper cannot show: controls, invisible marks, half letters."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")
    if text.isprintable():
        return unicodedata.normalize("NFC", text)
    shown = "".join(map(_printable_letter, text))
    return unicodedata.normalize("NFC", shown)


def _printable_letter(letter: str) -> str:
    if letter.isprintable() or letter == "\n":
        return letter
    match unicodedata.category(letter):
        case "Cf":
            shown = ""
        case "Zs":
            shown = letter
        case "Zl" | "Zp":
            shown = "\n"
        case "Cc":
            shown = " "
        case _:
            shown = "\N{WHITE SQUARE}"
    return shown


def seal() -> None:
    """Keep the PDF library from reading settings of this machine, some of which are programs."""
    for name in [name for name in os.environ if name.startswith("RL_")]:
        del os.environ[name]
    os.environ.pop("SOURCE_DATE_EPOCH", None)
    for name in ("reportlab.local_rl_settings", "reportlab_settings"):
        sys.modules.setdefault(name, ModuleType(name))
