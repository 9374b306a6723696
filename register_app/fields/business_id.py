"""Business IDs (Y-tunnus) and VAT IDs (ALV-tunnus): checked, and mended where it is safe."""

import re

from register_app.fields.country import CODES
from register_app.fields.kind import Parsed
from register_app.fields.text import read_code
from register_app.i18n import QT_TRANSLATE_NOOP

USUAL_FORM = QT_TRANSLATE_NOOP("fields", "Written in the usual form")
ZERO_ADDED = QT_TRANSLATE_NOOP("fields", "A lost zero was put in front")
ZERO_ADDED_CONFIRM = QT_TRANSLATE_NOOP(
    "fields", "A lost zero was put in front: confirm, the check digit may be missing instead"
)
WRONG_CHECK = QT_TRANSLATE_NOOP(
    "fields", "The check digit does not match: compare with the customer's papers"
)
NOT_BUSINESS_ID = QT_TRANSLATE_NOOP(
    "fields", "A Business ID has seven digits, a hyphen and a check digit, as 1234567-1"
)
NOT_VAT_ID = QT_TRANSLATE_NOOP(
    "fields", "A VAT ID has a country's letters and its number, as FI12345671"
)
FOREIGN = QT_TRANSLATE_NOOP("fields", "A foreign number cannot be checked here")
FOREIGN_WRONG = QT_TRANSLATE_NOOP(
    "fields", "Not a right VAT ID of that country: compare with the customer's papers"
)

_USUAL = re.compile(r"\d{7}-\d", re.ASCII)
_LOOSE = re.compile(r"(?:FI)?(\d{6,7})(-?)(\d)", re.ASCII)
_VAT_USUAL = re.compile(r"FI\d{8}", re.ASCII)
_SWEDISH = re.compile(r"(?:16|19|20)?\d{6}-\d{4}", re.ASCII)
_PREFIXED = re.compile(r"[A-Z]{2}(?=[A-Z0-9. /-]*\d{4})[A-Z0-9. /-]{4,22}", re.ASCII)
_EU = frozenset(
    "AT BE BG CY CZ DE DK EE EL ES EU FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK "
    "XI".split()
)


def has_right_check(digits: str) -> bool:
    """Say whether eight digits are a Business ID: the weighted sum is divisible by eleven."""
    a, b, c, d, e, f, g, h = map(int, digits)
    total = 7 * a + 9 * b + 10 * c + 5 * d + 8 * e + 4 * f + 2 * g + h
    return total % 11 == 0 and total > 0


def parse(text: str) -> Parsed[str]:
    """Read a Business ID; a foreign registration number is kept with a warning."""
    if _USUAL.fullmatch(text) and has_right_check(text[:7] + text[8]):
        return Parsed(text)
    read = read_code(text)
    if not read.value:
        return read
    compact = read.value.upper().replace(" ", "")
    if found := _LOOSE.fullmatch(compact):
        return _from_loose(found, text.strip())
    return _foreign(read.value).after(read)


def _from_loose(found: re.Match[str], written: str) -> Parsed[str]:
    body, hyphen, check = found.groups()
    if not has_right_check(body.zfill(7) + check):
        return Parsed(None, problem=WRONG_CHECK)
    value = f"{body.zfill(7)}-{check}"
    if len(body) == 7:  # noqa: PLR2004  nothing was lost
        return Parsed(value, repair=None if written == value else USUAL_FORM)
    return Parsed(value, repair=ZERO_ADDED if hyphen else ZERO_ADDED_CONFIRM)


def _is_foreign(upper: str) -> bool:
    return upper[:2] in CODES - {"FI"} and bool(_PREFIXED.fullmatch(upper))


def _foreign(text: str) -> Parsed[str]:
    upper = text.upper()
    if _SWEDISH.fullmatch(upper) or _is_foreign(upper):
        return Parsed(upper, warning=FOREIGN)
    return Parsed(None, problem=NOT_BUSINESS_ID)


def parse_vat(text: str) -> Parsed[str]:
    """Read a VAT ID: Finnish and EU ones are checked, others kept with a warning."""
    if _VAT_USUAL.fullmatch(text) and has_right_check(text[2:]):
        return Parsed(text)
    read = read_code(text)
    if not read.value:
        return read
    compact = re.sub("[ .-]", "", read.value.upper())
    if compact[:2] in _EU:
        return _eu_vat(compact).after(read)
    if _is_foreign(compact):
        return Parsed(compact, warning=FOREIGN).after(read)
    return _finnish_vat(compact.removeprefix("FI"))


def _finnish_vat(digits: str) -> Parsed[str]:
    if not re.fullmatch(r"\d{8}", digits, re.ASCII):
        return Parsed(None, problem=NOT_VAT_ID)
    if not has_right_check(digits):
        return Parsed(None, problem=WRONG_CHECK)
    return Parsed(f"FI{digits}", repair=USUAL_FORM)


def _eu_vat(compact: str) -> Parsed[str]:
    from stdnum.eu import vat  # noqa: PLC0415  loaded on first use
    from stdnum.exceptions import ValidationError  # noqa: PLC0415  loaded on first use

    try:
        vat.validate(compact)
    except ValidationError:
        return Parsed(None, problem=FOREIGN_WRONG)
    return Parsed(compact)
