"""Whole numbers, such as days of payment."""

import re

from register_app.fields.kind import Parsed
from register_app.fields.text import read_code
from register_app.i18n import QT_TRANSLATE_NOOP

NOT_NUMBER = QT_TRANSLATE_NOOP("fields", "A whole number of at most 15 digits is needed, as 14")

_NUMBER = re.compile(r"-?\d{1,15}", re.ASCII)


def parse(text: str) -> Parsed[int]:
    """Read a whole number."""
    read = read_code(text)
    if not read.value:
        return Parsed(None, repair=read.repair, problem=read.problem)
    compact = read.value.replace(" ", "")
    if not _NUMBER.fullmatch(compact):
        return Parsed(None, problem=NOT_NUMBER)
    return Parsed(int(compact))


def show(value: int | None) -> str:
    """Return the digits."""
    return "" if value is None else str(value)


def sort_key(value: int | None) -> str:
    """Return a key that orders numbers, negative ones too, as plain text."""
    return "" if value is None else f"{value + 10**15:017}"
