"""Address labels on sheets of A4, as PDF."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from register_app.reports.address import Letter
from register_app.reports.pdf import DocumentFailed, printable, seal
from register_app.watch import UNWATCHED, Watch

_LARGEST, _SMALLEST, _STEP = 11.0, 5.0, 0.5
_LEADING = 1.2
_CUT = "…"


class Sheet(NamedTuple):
    """Labels on a sheet of A4; all measures in millimetres."""

    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    gap: float = 0
    """Between two columns."""
    padding: float = 5
    """Between the edge of a label and its text; printers leave the edge of the paper white."""


SHEETS: Mapping[str, Sheet] = MappingProxyType(
    {
        "3x8": Sheet(3, 8, 70, 37, 0, 0.5),
        "2x7": Sheet(2, 7, 99.1, 38.1, 4.65, 15.15, 2.5),
        "2x8": Sheet(2, 8, 105, 37, 0, 0.5, padding=6),
        "3x7": Sheet(3, 7, 63.5, 38.1, 7.2, 15.15, 2.5, 4),
        "3x10": Sheet(3, 10, 70, 29.7, 0, 0),
        "4x10": Sheet(4, 10, 48.5, 25.4, 8, 21.5, padding=3),
    }
)
"""The usual sheets by columns and rows; the first one is the preset."""


def save_labels(
    path: Path, letters: Iterable[Letter], sheet: Sheet, *, title: str, watch: Watch = UNWATCHED
) -> None:
    """Write labels sorted by postcode, from the top left, row by row."""
    ordered = sorted(letters, key=lambda letter: letter.order)
    seal()
    # loaded on first use: start-up is felt every day
    from reportlab.lib.pagesizes import A4  # noqa: PLC0415  loaded on first use
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415  loaded on first use

    from register_app.reports import pdf_styles  # noqa: PLC0415  loaded on first use

    pdf_styles.prepare()
    canvas = Canvas(str(path), pagesize=A4, invariant=1)
    canvas.setTitle(printable(title))
    for page in range(max(1, -(-len(ordered) // (sheet.columns * sheet.rows)))):
        first = page * sheet.columns * sheet.rows
        watch.at(first / max(1, len(ordered)))
        for place, letter in enumerate(ordered[first : first + sheet.columns * sheet.rows]):
            _draw(canvas, letter, sheet, place, A4[1])
        canvas.showPage()
    try:
        canvas.save()
    except OSError:
        raise
    except Exception:  # noqa: BLE001  whatever it says may quote a customer
        raise DocumentFailed from None


def _draw(canvas: Any, letter: Letter, sheet: Sheet, place: int, paper: float) -> None:  # noqa: ANN401  untyped library
    from reportlab.lib.units import mm  # noqa: PLC0415  loaded on first use

    from register_app.reports.pdf_styles import FONT  # noqa: PLC0415  loaded on first use

    row, column = divmod(place, sheet.columns)
    left = (sheet.left + column * (sheet.width + sheet.gap) + sheet.padding) * mm
    top = paper - (sheet.top + row * sheet.height) * mm
    width = (sheet.width - 2 * sheet.padding) * mm
    height = (sheet.height - sheet.padding) * mm
    lines = [printable(line) for line in letter.lines()]
    size = _size(canvas, lines, width, height)
    canvas.setFont(FONT, size)
    block = len(lines) * size * _LEADING
    base = top - (sheet.height * mm - block) / 2 - size
    for number, line in enumerate(lines):
        text = _fitted(canvas, line, size, width)
        canvas.drawString(left, base - number * size * _LEADING, text)


def _size(canvas: Any, lines: Sequence[str], width: float, height: float) -> float:  # noqa: ANN401  untyped library
    """Return the largest letters in which every line fits."""
    size = _LARGEST
    while size > _SMALLEST:
        widest = max((_width(canvas, line, size) for line in lines), default=0)
        if widest <= width and len(lines) * size * _LEADING <= height:
            break
        size -= _STEP
    return size


def _fitted(canvas: Any, line: str, size: float, width: float) -> str:  # noqa: ANN401  untyped library
    if _width(canvas, line, size) <= width:
        return line
    while line and _width(canvas, line + _CUT, size) > width:
        line = line[:-1]
    return line + _CUT


def _width(canvas: Any, line: str, size: float) -> float:  # noqa: ANN401  untyped library
    from register_app.reports.pdf_styles import FONT  # noqa: PLC0415  loaded on first use

    return float(canvas.stringWidth(line, FONT, size))
