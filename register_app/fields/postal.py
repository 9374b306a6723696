"""Finnish postal codes and post offices; foreign ones are kept as they are written."""

import re

from register_app.fields.kind import Parsed
from register_app.fields.text import read_code, read_words
from register_app.i18n import QT_TRANSLATE_NOOP

ZEROS_ADDED = QT_TRANSLATE_NOOP("fields", "The lost zeros of the postal code were put back")
PREFIX_REMOVED = QT_TRANSLATE_NOOP("fields", "The country's letters were left out of the code")
SPLIT = QT_TRANSLATE_NOOP(
    "fields", "Postal code and post office were in one cell: they were split"
)
NOT_POSTCODE = QT_TRANSLATE_NOOP(
    "fields",
    "A Finnish postal code has five digits; write a foreign one with its country, as NO-0150",
)
LETTERS_IN_CODE = QT_TRANSLATE_NOOP(
    "fields", "The postal code has letters where digits belong: write it with digits"
)
FOREIGN = QT_TRANSLATE_NOOP("fields", "A foreign postal code cannot be checked here")

FINNISH = frozenset({"", "FI", "AX"})
"""Countries with Finnish postal codes; a missing country counts as Finland."""

_USUAL = re.compile(r"(?!00000)\d{5}", re.ASCII)
_LOST_ZEROS = re.compile(r"[1-9]\d{1,3}", re.ASCII)
_PREFIXED = re.compile(r"(?:FIN?|AX)[ -]?(\d{5})", re.ASCII)
_LOOKALIKE = re.compile(r"(?=\d*[OIL])[\dOIL]{5}", re.ASCII)
_FOREIGN = re.compile(
    r"(?=.*\d)(?!FIN?-|AX-)(?:[A-Z]{1,3}-[A-Z\d -]{3,9}|\d{3} \d{2}|[A-Z][A-Z\d -]{3,8})", re.ASCII
)
_WITH_PLACE = re.compile(
    r"((?:(?:FIN?|AX)[ -]?)?\d{5})[ ,]+([^\W\d].*)", re.IGNORECASE | re.DOTALL
)


def parse(text: str, *, country: str = "") -> Parsed[str]:
    """Read a postal code of the country (an ISO 3166 code, empty for Finland)."""
    if _USUAL.fullmatch(text):
        return Parsed(text)
    read = read_code(text)
    if not read.value:
        return read
    code = read.value.upper()
    if _USUAL.fullmatch(code):
        return read
    is_finnish = country in FINNISH
    found = _finnish(code, read.value) if is_finnish else Parsed(code, warning=FOREIGN)
    return found.after(read)


def _finnish(code: str, written: str) -> Parsed[str]:
    if _LOST_ZEROS.fullmatch(code):
        return Parsed(code.zfill(5), repair=ZEROS_ADDED)
    if found := _PREFIXED.fullmatch(code):
        return Parsed(found[1], repair=PREFIX_REMOVED)
    place, rest = split_place(written)
    if place:
        return Parsed(place, repair=SPLIT, rest=rest)
    is_lookalike = _LOOKALIKE.fullmatch(code)
    if _FOREIGN.fullmatch(code) and not is_lookalike:
        return Parsed(code, warning=FOREIGN)
    return Parsed(None, problem=LETTERS_IN_CODE if is_lookalike else NOT_POSTCODE)


def split_place(text: str) -> tuple[str, str]:
    """Return postal code and post office of `00100 HELSINKI`; no code when there is none."""
    found = _WITH_PLACE.fullmatch(text.strip())
    return (found[1][-5:], found[2].strip()) if found else ("", text.strip())


def parse_city(text: str) -> Parsed[str]:
    """Read a post office; a postal code in front of it goes to the rest."""
    read = read_words(text, limit=100)
    if not read.value:
        return read
    code, city = split_place(read.value)
    return Parsed(city, repair=SPLIT, rest=code).after(read) if code else read
