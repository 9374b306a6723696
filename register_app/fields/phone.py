"""Phone numbers: several in a cell, stored as E.164, shown as Finns write them."""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from register_app.fields.hetu import is_right
from register_app.fields.kind import Parsed
from register_app.fields.text import (
    DASHES,
    DIGITS_LOST,
    is_rounded,
    read_visible,
    undo_float,
)
from register_app.i18n import QT_TRANSLATE_NOOP

NOT_PHONE = QT_TRANSLATE_NOOP("fields", "A phone number has at least five digits: check it")
PREFIX_ADDED = QT_TRANSLATE_NOOP("fields", "A lost zero or plus sign was put in front: compare")
UNCHECKED = QT_TRANSLATE_NOOP(
    "fields", "The phone number could not be checked: it is kept as it is written"
)

_LIMIT = 1000
_SHORTEST = 5
_LONGEST = 15
"""The digits of a number; no country has longer ones (E.164)."""

_SPELT = re.compile(r"(?:\+358[ -]?|0)[1-9](?:[ -]?\d){4,9}", re.ASCII)
_FINNISH = re.compile(
    r"(?:\+358|0)((?:4[0-8]|50)\d{4,8}"  # mobile
    r"|1[3-8][1-8]\d{3,6}|19[1-8]\d{2,6}|[23568][1-8]\d{3,7}|9[1-8]\d{3,7}"  # by area
    r"|(?:10|29|20)\d{4,8}|800\d{4,6})",  # by firm, free of charge
    re.ASCII,
)
"""Numbers the library calls valid too; the tests compare the two."""
_MOBILE = re.compile(r"\+358(?:4[0-8]|50)\d{4,8}", re.ASCII)

_RUN = re.compile(r"[+(]*\d[\d ().\-/+]*", re.ASCII)
_AREA_SLASH = re.compile(r"\(?0\d{1,3}\)? ?/[^/]+", re.ASCII)
_NEXT_NUMBER = re.compile(r"[ \-]+(?=[(+]*0|\+)")
_SEPARATORS = re.compile(r"[\n\t;,|&]|\s(?:tai|ja|och|eller|or|and)\s", re.IGNORECASE)
_LABELS = re.compile(
    r"\b(?:puhelin|puh|p|gsm|matkapuhelin|matkapuh|mobiili|kännykkä|tel|tfn|telefon|mobil|phone"
    r"|mobile)\b[.:]*",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"[\s()\[\]]+")
_NEIGHBOURS = ("46", "47", "45", "372")
"""Countries whose numbers come without a plus from spreadsheets often enough to try."""
_BLANKS = re.compile(r"[ ()\-/.]")
_DIALLED = re.compile(rf"\+?\d{{{_SHORTEST},{_LONGEST}}}", re.ASCII)
_HETU = re.compile(r"\b\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]\b", re.ASCII)


class _Found(NamedTuple):
    number: str
    is_mended: bool = False
    is_checked: bool = True


def read_usual(text: str) -> str | None:
    """Read one Finnish number in a common spelling at once, or leave it to the library."""
    if not _SPELT.fullmatch(text):
        return None
    usual = _FINNISH.fullmatch(text.replace(" ", "").replace("-", ""))
    return "+358" + usual[1] if usual else None


def parse(text: str) -> Parsed[tuple[str, ...]]:
    """Read one or more numbers; words and extensions around them go to the rest."""
    usual = read_usual(text)
    if usual:
        return Parsed((usual,))
    read = read_visible(text, limit=_LIMIT, many_lines=True)
    if not read.value:
        return Parsed(None if read.problem else (), repair=read.repair, problem=read.problem)
    return _read(unicodedata.normalize("NFKC", read.value).translate(DASHES)).after(read)


def _read(written: str) -> Parsed[tuple[str, ...]]:
    written = undo_float(written)
    if is_rounded(written):
        return Parsed(None, problem=DIGITS_LOST)
    if any(map(is_right, _HETU.findall(written))):
        return Parsed(None, problem=NOT_PHONE)
    return _find(written)


def _find(written: str) -> Parsed[tuple[str, ...]]:
    found: list[_Found] = []
    words: list[str] = []
    for piece in _SEPARATORS.split(written):
        end = 0
        for run in _RUN.finditer(piece):
            numbers, left = _numbers_in(run[0])
            if numbers:
                words += [piece[end : run.start()], left]
                end = run.end()
                found += numbers
        words.append(piece[end:])
    if not found:
        return Parsed(None, problem=NOT_PHONE)
    bare = (_BRACKETS.sub(" ", _LABELS.sub("", word)).strip(" .:/-") for word in words)
    return Parsed(
        tuple(dict.fromkeys(number for number, _, _ in found)),
        repair=PREFIX_ADDED if any(one.is_mended for one in found) else None,
        warning=None if all(one.is_checked for one in found) else UNCHECKED,
        rest=" ".join(filter(None, bare)),
    )


def _numbers_in(run: str, *, splits: int = 3) -> tuple[list[_Found], str]:
    run = undo_float(run.rstrip(" (+.-/").strip())
    if "(" not in run or run.endswith(")"):
        run = run.strip("()")
    whole = _valid(run)
    if whole:
        return [whole], ""
    digits = sum(map(str.isdigit, run))
    for numbers, left in _splits(run, splits):
        are_all_right = len(numbers) > 1 and all(number.is_checked for number in numbers)
        if are_all_right or digits > _LONGEST:
            return numbers, left
    if "/" in run:
        parts = [_numbers_in(part) for part in run.split("/")]
        return [one for part, _ in parts for one in part], " ".join(left for _, left in parts)
    if _SHORTEST <= digits <= _LONGEST and not is_rounded(run):
        return [_Found(" ".join(run.split()), is_checked=False)], ""
    return [], run


def _splits(run: str, splits: int) -> Iterator[tuple[list[_Found], str]]:
    """Yield the ways to read a run as several numbers with nothing but blanks between."""
    for between in _NEXT_NUMBER.finditer(run) if splits else ():
        first = _valid(run[: between.start()])
        if first:
            others, left = _numbers_in(run[between.end() :], splits=splits - 1)
            yield [first, *others], left


def _valid(run: str) -> _Found | None:
    if "/" in run and not _AREA_SLASH.fullmatch(run):
        return None
    is_mended = run.lstrip("(")[:1] not in {"0", "+"}
    number = (_read_bare(run) if is_mended else read_usual(run)) or _e164(run)
    if not number and is_mended and run.startswith(_NEIGHBOURS):
        number = _e164("+" + run)
    return _Found(number, is_mended=is_mended) if number else None


def _read_bare(run: str) -> str | None:
    return read_usual("0" + run) or (read_usual("+" + run) if run.startswith("358") else None)


def _e164(run: str) -> str:
    import phonenumbers  # noqa: PLC0415  loaded on first use: start-up is felt every day

    try:
        number = phonenumbers.parse(run, "FI")
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_valid_number(number):
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


_FOUR_DIGIT_AREA = re.compile(r"(?:[1-8]00|457|440|450)")
_TWO_DIGIT_AREA = re.compile(r"[23568][1-8]|9")
_GROUPS = {5: (2, 5), 6: (3, 6), 7: (3, 7), 8: (4, 8)}


def show(value: tuple[str, ...] | None) -> str:
    """Return the numbers as Finns write them, foreign ones with their country."""
    return ", ".join(map(show_number, value or ()))


def show_number(number: str) -> str:
    """Return one stored number for people: `040 123 4567`, `+46 70 123 45 67`."""
    is_checked = _FINNISH.fullmatch(number) or (number[:1] == "+" and _e164(number) == number)
    if not is_checked:
        return number
    return _show_finnish(number[4:]) if number.startswith("+358") else _show_foreign(number)


def is_mobile(number: str) -> bool:
    """Say whether a stored number takes text messages: only mobile ones do."""
    if _MOBILE.fullmatch(number):
        return True
    if not number.startswith("+") or number.startswith("+358"):
        return False
    import phonenumbers  # noqa: PLC0415  loaded on first use: start-up is felt every day

    try:
        kind = phonenumbers.number_type(phonenumbers.parse(number))
    except phonenumbers.NumberParseException:
        return False
    kinds = phonenumbers.PhoneNumberType
    return kind in {kinds.MOBILE, kinds.FIXED_LINE_OR_MOBILE}


def link(number: str) -> str:
    """Return the `tel:` link of a stored number; "" where it is no number to dial."""
    digits = _BLANKS.sub("", number)
    return f"tel:{digits}" if _DIALLED.fullmatch(digits) else ""


def _show_finnish(national: str) -> str:
    area = 1 if _TWO_DIGIT_AREA.match(national) else 2
    if _FOUR_DIGIT_AREA.match(national):
        area = 3
    rest = national[area:]
    middle, end = _GROUPS.get(len(rest), (3, 6))
    groups = ("0" + national[:area], rest[:middle], rest[middle:end], rest[end:])
    return " ".join(filter(None, groups))


def _show_foreign(number: str) -> str:
    import phonenumbers  # noqa: PLC0415  loaded on first use: start-up is felt every day

    parsed = phonenumbers.parse(number)
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
