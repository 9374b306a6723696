"""Personal identity codes (henkilötunnus), as DVV defines them since the decree 690/2022."""

import re
from datetime import date

from register_app.fields.kind import Parsed
from register_app.fields.text import read_code, read_words
from register_app.i18n import QT_TRANSLATE_NOOP

NOT_HETU = QT_TRANSLATE_NOOP(
    "fields", "A personal identity code has eleven characters, as 010190-900P: check it"
)
NO_SUCH_DAY = QT_TRANSLATE_NOOP(
    "fields", "The birth date in the code does not exist: compare with the customer's papers"
)
IN_FUTURE = QT_TRANSLATE_NOOP(
    "fields", "The birth date in the code is in the future: compare with the customer's papers"
)
WRONG_CHECK = QT_TRANSLATE_NOOP(
    "fields", "The check character does not match: compare with the customer's papers"
)
NEVER_ISSUED = QT_TRANSLATE_NOOP(
    "fields", "No such code has been given to anyone: compare with the customer's papers"
)
HYPHEN_MENDED = QT_TRANSLATE_NOOP("fields", "A long dash was written as a hyphen")

_FORM = re.compile(r"(\d{2})(\d{2})(\d{2})([-+A-FU-Y])(\d{3})([0-9A-FHJ-NPR-Y])", re.ASCII)
_CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_CENTURIES = {"+": 1800} | dict.fromkeys("-YXWVU", 1900) | dict.fromkeys("ABCDEF", 2000)
_DASHES = str.maketrans("\u2010\u2011\u2012\u2013\u2014\u2212", "------")
_LOWEST = 2


def parse(text: str, *, today: date) -> Parsed[str]:
    """Read a code; its separator is part of the identity and is never mended but for a dash."""
    read = read_words(text)
    if not read.value:
        return read
    code = read.value.upper()
    found = _FORM.fullmatch(code.translate(_DASHES))
    if not found:
        return Parsed(None, problem=read_code(text).problem or NOT_HETU)
    return _check(found, today)._replace(repair=None if found[0] == code else HYPHEN_MENDED)


def _check(found: re.Match[str], today: date) -> Parsed[str]:
    day, month, year, _, individual, check = found.groups()
    birth = born(found[0])
    if birth is None:
        return Parsed(None, problem=NO_SUCH_DAY)
    if _CHECKS[int(day + month + year + individual) % 31] != check:
        return Parsed(None, problem=WRONG_CHECK)
    if int(individual) < _LOWEST:
        return Parsed(None, problem=NEVER_ISSUED)
    return Parsed(None, problem=IN_FUTURE) if birth > today else Parsed(found[0])


def is_right(code: str) -> bool:
    """Say whether a text is a personal identity code that somebody may have."""
    return parse(code, today=date.max).value == code


def born(code: str) -> date | None:
    """Return the birth date that a code tells; None where it is no code."""
    found = _FORM.fullmatch(code)
    if not found:
        return None
    day, month, year, separator, *_ = found.groups()
    try:
        return date(_CENTURIES[separator] + int(year), int(month), int(day))
    except ValueError:
        return None


def mask(value: str | None) -> str:
    """Return the code without the part that identifies: 010190-****."""
    return value[:7] + "****" if value else ""
