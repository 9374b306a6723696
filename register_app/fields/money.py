"""Amounts of money: read as Finns write them, kept as whole cents of a euro."""

import re

from register_app.fields.kind import Parsed
from register_app.fields.text import read_code
from register_app.i18n import QT_TRANSLATE_NOOP

NOT_MONEY = QT_TRANSLATE_NOOP("fields", "Not an amount: write it as 1 234,50")
TOO_MANY_DECIMALS = QT_TRANSLATE_NOOP("fields", "An amount has two decimals at most")

_AMOUNT = re.compile(r"(-?)(\d{1,3}(?: \d{3})+|\d{1,12})(?:[.,](\d+))?(?: ?€| ?EUR)?", re.ASCII)
_CENTS = 2


def parse(text: str) -> Parsed[int]:
    """Read an amount in euros as cents."""
    read = read_code(text)
    if not read.value:
        return Parsed(None, repair=read.repair, problem=read.problem)
    found = _AMOUNT.fullmatch(read.value.replace("\N{MINUS SIGN}", "-"))
    if found is None:
        return Parsed(None, problem=NOT_MONEY)
    sign, whole, decimals = found[1], found[2].replace(" ", ""), (found[3] or "").rstrip("0")
    if len(decimals) > _CENTS:
        return Parsed(None, problem=TOO_MANY_DECIMALS)
    cents = int(whole) * 100 + int(decimals.ljust(_CENTS, "0"))
    return Parsed(-cents if sign else cents)


def show(value: int | None) -> str:
    """Return the amount without its currency, as in 1 234,50 (the blanks do not break)."""
    if value is None:
        return ""
    euros, cents = divmod(abs(value), 100)
    sign = "\N{MINUS SIGN}" if value < 0 else ""
    return f"{sign}{euros:,}".replace(",", "\N{NO-BREAK SPACE}") + f",{cents:02}"
