"""Sums of money as the language of the window writes them."""

from PySide6.QtCore import QLocale


def euros(cents: int | None) -> str:
    """Return an amount to the cent, or nothing where there is none."""
    if cents is None:
        return ""
    return _with_sign(QLocale().toString(cents / 100, "f", 2))


def whole_euros(cents: int) -> str:
    """Return an amount rounded to the euro, for heads and axes."""
    return _with_sign(QLocale().toString(round(cents / 100)))


def _with_sign(number: str) -> str:
    return f"{number}\N{NO-BREAK SPACE}€"
