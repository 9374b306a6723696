"""Days of every year: read and shown as 31.12., stored as 12-31."""

import re
from datetime import date, timedelta

from register_app.fields.kind import Parsed
from register_app.fields.text import read_code
from register_app.i18n import QT_TRANSLATE_NOOP

NOT_A_YEAR_DAY = QT_TRANSLATE_NOOP("fields", "Not a day of the year: write it as 31.12.")

CALENDAR_YEAR = "12-31"
"""The day on which a year ends where nothing else is said."""

_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.?", re.ASCII)
_LEAP_YEAR = 2024
_ENDS_OF_FEBRUARY = ((2, 28), (2, 29))


def parse(text: str) -> Parsed[str]:
    """Read a day and a month."""
    read = read_code(text)
    if not read.value:
        return read
    found = _DAY.fullmatch(read.value)
    if found is None:
        return Parsed(None, problem=NOT_A_YEAR_DAY)
    try:
        day = date(_LEAP_YEAR, int(found[2]), int(found[1]))
    except ValueError:
        return Parsed(None, problem=NOT_A_YEAR_DAY)
    return Parsed(f"{day:%m-%d}")


def show(value: str | None) -> str:
    """Return the day as Finns write it."""
    return f"{int(value[3:])}.{int(value[:2])}." if value else ""


def first_since(day: date, year_day: str) -> date:
    """Return the first such day that is not before a day; the end of February stays its end."""
    found = _in_year(day.year, year_day)
    return found if found >= day else _in_year(day.year + 1, year_day)


def _in_year(year: int, year_day: str) -> date:
    month, number = int(year_day[:2]), int(year_day[3:])
    if (month, number) in _ENDS_OF_FEBRUARY:
        return date(year, 3, 1) - timedelta(1)
    return date(year, month, number)
