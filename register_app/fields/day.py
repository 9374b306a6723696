"""Days: read as Finns write them, shown as 1.2.2024, stored as ISO 8601."""

import re
from calendar import monthrange
from datetime import date, timedelta

from register_app.fields.kind import Parsed
from register_app.fields.text import read_words
from register_app.i18n import QT_TRANSLATE_NOOP, Text

NOT_A_DAY = QT_TRANSLATE_NOOP("fields", "Not a day: write it as 31.12.2024")
NO_SUCH_DAY = QT_TRANSLATE_NOOP("fields", "There is no such day in the calendar: check it")
AMBIGUOUS = QT_TRANSLATE_NOOP(
    "fields", "The order of day and month is not certain: write it as 31.12.2024"
)
TOO_FAR = QT_TRANSLATE_NOOP("fields", "The year is not between 1800 and 2200: check it")
DAY_FIRST = QT_TRANSLATE_NOOP("fields", "Read as day/month/year: confirm")
CENTURY_ADDED = QT_TRANSLATE_NOOP("fields", "The century was added to the year: confirm")
SERIAL_NUMBER = QT_TRANSLATE_NOOP("fields", "A spreadsheet's day number was turned into a day")

_TIME = (
    r"(?:[T ,]+(?:klo |kl\.? )?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?"
)
_FINNISH = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})" + _TIME, re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})" + _TIME, re.ASCII)
_SLASHES = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})" + _TIME, re.ASCII)
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d+)?", re.ASCII)
_SPREADSHEET_EPOCH = date(1899, 12, 30)
_SERIALS = range(10_000, 110_000)
"""The years 1927 to 2201; smaller numbers are more likely something else."""
_YEARS = range(1800, 2201)
_TWO_DIGIT_PIVOT = 70
_MONTHS = 12


def parse(text: str) -> Parsed[date]:
    """Read a day; what may be an American order is refused, not guessed."""
    read = read_words(text)
    if not read.value:
        return Parsed(None, repair=read.repair, problem=read.problem)
    return _read(read.value)


def _read(written: str) -> Parsed[date]:
    if found := _FINNISH.fullmatch(written):
        return _from_parts(found[3], found[2], found[1])
    if found := _ISO.fullmatch(written):
        return _from_parts(found[1], found[2], found[3])
    if found := _SLASHES.fullmatch(written):
        return _from_slashes(found)
    if (found := _SERIAL.fullmatch(written)) and int(found[1]) in _SERIALS:
        return Parsed(_SPREADSHEET_EPOCH + timedelta(int(found[1])), repair=SERIAL_NUMBER)
    return Parsed(None, problem=NOT_A_DAY)


def _from_slashes(found: re.Match[str]) -> Parsed[date]:
    day, month, year = found[1], found[2], found[3]
    if len(year) == 2 or int(month) > _MONTHS:  # noqa: PLR2004  two digits: the American short form
        return Parsed(None, problem=AMBIGUOUS)
    certain = int(day) > _MONTHS or int(day) == int(month)
    return _from_parts(year, month, day, repair=None if certain else DAY_FIRST)


def _from_parts(
    year_text: str, month: str, day: str, *, repair: Text | None = None
) -> Parsed[date]:
    year = int(year_text)
    if len(year_text) == 2:  # noqa: PLR2004  a year without its century
        year += 1900 if year >= _TWO_DIGIT_PIVOT else 2000
        repair = CENTURY_ADDED
    if year not in _YEARS:
        return Parsed(None, problem=TOO_FAR)
    try:
        return Parsed(date(year, int(month), int(day)), repair=repair)
    except ValueError:
        return Parsed(None, problem=NO_SUCH_DAY)


def show(value: date | None) -> str:
    """Return the day as Finns write it."""
    return f"{value.day}.{value.month}.{value.year}" if value else ""


def months_after(day: date, months: int) -> date:
    """Return the same day some months later or earlier, or the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
