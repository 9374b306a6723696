"""Numbers with decimals, such as quantities and rates of tax."""

import re
from decimal import Decimal

from register_app.fields.kind import Parsed
from register_app.fields.text import read_code
from register_app.i18n import QT_TRANSLATE_NOOP

NOT_DECIMAL = QT_TRANSLATE_NOOP("fields", "Not a number: write it as 2,5")

_NUMBER = re.compile(r"-?\d{1,9}(?:[.,]\d{1,4})?", re.ASCII)
_SHIFT = 10**9


def parse(text: str) -> Parsed[Decimal]:
    """Read a number of at most nine digits and four decimals."""
    read = read_code(text)
    if not read.value:
        return Parsed(None, repair=read.repair, problem=read.problem)
    compact = read.value.replace(" ", "").removesuffix("%").replace("\N{MINUS SIGN}", "-")
    if not _NUMBER.fullmatch(compact):
        return Parsed(None, problem=NOT_DECIMAL)
    return Parsed(Decimal(compact.replace(",", ".")))


def show(value: Decimal | None) -> str:
    """Return the number with a comma, and no more decimals than it needs."""
    return "" if value is None else written(value).replace(".", ",")


def written(value: Decimal) -> str:
    """Return the number with a point, as it is stored."""
    plain = f"{value:f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def sort_key(value: Decimal | None) -> str:
    """Return a key that orders numbers as plain text."""
    return "" if value is None else f"{value + _SHIFT:015.4f}"
