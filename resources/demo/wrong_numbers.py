"""Damage to identifiers: the numbers that spreadsheets take for quantities.

One entry is one group of rows: the kind (its field before the colon), how many rows carry it,
what is wrong, how the cell is written and, where the true value cannot come back, what is to be
expected instead.
"""

from itertools import count

from resources.demo.cells import REJECTED, Row, Unsure
from resources.demo.invent import COMPANY, HOUSING, PRIVATE, check_digit
from resources.demo.mangling import Damage, alike, put, swap

_NBSP = "\u00a0"
# A Y-tunnus whose check digit was left out, and that passes when a zero is put in front instead.
_SEVEN = next(f"{n}" for n in count(9_200_000) if check_digit(f"0{n}"[:7]) == f"{n}"[-1])


def _bare(business_id: str) -> str:
    return business_id.replace("-", "")


def _as_number(business_id: str) -> int:
    return int(_bare(business_id))


def _blanks(business_id: str) -> str:
    return f"{_NBSP}{business_id[:7]} - {business_id[8:]} "


def _padded(_: str) -> Unsure:
    return Unsure((f"0{_SEVEN[:6]}-{_SEVEN[6]}", None))


def _next_digit(number: str) -> str:
    return number[:-1] + str((int(number[-1]) + 3) % 10)


def _next_letter(code: str) -> str:
    return code[:-1] + ("X" if code[-1] != "X" else "Y")


def _unit(address: str) -> str:
    return f"{address}TST01"


def _as_business_id(address: str) -> str:
    return f"{address[:4]} {address[4:11]}-{address[11:]}"


def _maybe_shorter(number: str) -> Unsure:
    return Unsure((number, str(int(number))))


def _is_private(row: Row) -> bool:
    return row.text("kind") == PRIVATE


def _is_firm(row: Row) -> bool:
    return row.text("kind") in {COMPANY, HOUSING}


def _has_early_id(row: Row) -> bool:
    return row.text("business_id").startswith("0")


def _ends_in_letter(row: Row) -> bool:
    return row.text("hetu").endswith(tuple("ABCDEFHJKLMNPRSTUVWXY"))


def _has_old_number(row: Row) -> bool:
    return row.text("customer_no").startswith("0")


NUMBERS: tuple[Damage, ...] = (
    swap("business_id: zero lost", 5, "01234567 > 1234567", _as_number, fits=_has_early_id),
    swap("business_id: 6+1 form", 3, "as in old prints", lambda v: v[1:], fits=_has_early_id),
    swap("business_id: number", 4, "no hyphen, and a number", _as_number),
    swap("business_id: no hyphen", 4, "text without hyphen", _bare),
    swap("business_id: float text", 2, "a number pasted as text", lambda v: f"{_bare(v)}.0"),
    swap("business_id: VAT form", 4, "FI in front", lambda v: f"FI{_bare(v)}"),
    swap("business_id: VAT form, spaced", 2, "FI, blank, hyphen", lambda v: f"FI {v}"),
    swap("business_id: en dash", 3, "– for -", lambda v: v.replace("-", "–")),
    swap("business_id: blanks", 3, "no-break and plain blanks", _blanks),
    swap("business_id: wrong check digit", 4, "a typing error", _next_digit, REJECTED),
    swap("business_id: a date", 1, "slipped from beside", lambda _: "12.3.2024", REJECTED),
    swap("business_id: zeros", 1, "sums up, nobody's", lambda _: "0000000-0", REJECTED),
    swap("business_id: short", 1, "check digit left out; pads well", lambda _: _SEVEN, _padded),
    put(
        "business_id: word for none",
        "a private person has none, but the column wants something",
        alike(None, "-", "ei ole", "?", "xxx"),
        fits=_is_private,
    ),
    put(
        "hetu: E number",
        "010501E9032 read as a power of ten: lost",
        alike(REJECTED, 1.797693134862315e308, "1,8E+308"),
        fits=_is_private,
    ),
    swap("hetu: lower case", 3, "typed small", str.lower, fits=_ends_in_letter),
    swap("hetu: no separator", 2, "century unknown", lambda v: v[:6] + v[7:], REJECTED),
    swap("hetu: wrong check character", 2, "a typing error", _next_letter, REJECTED),
    swap("hetu: future", 1, "born in 2099", lambda _: "010199A9023", REJECTED),
    swap("customer_no: zero lost", 5, "0907 > 907", int, _maybe_shorter, fits=_has_old_number),
    swap("customer_no: E number", 1, "1E5 > 100000", lambda _: 100_000.0, lambda _: "100000"),
    swap("einvoice_address: zeros lost", 5, "003790… > 3790…", int),
    swap("einvoice_address: hyphen", 3, "written like a Y-tunnus", _as_business_id),
    swap("einvoice_address: unit", 2, "five more characters, rightly", _unit, _unit),
    swap("einvoice_address: wrong check digit", 2, "a typing error", _next_digit, REJECTED),
    put(
        "einvoice_address: IBAN",
        "a bank account is an address too",
        alike("FI2112345600000785", "FI2112345600000785", "FI21 1234 5600 0007 85"),
        fits=_is_firm,
    ),
    put(
        "einvoice_address: operator's own",
        "nobody can check it: kept, with a warning",
        alike("TE003701011385TEST", "TE003701011385TEST"),
        fits=_is_firm,
    ),
    put("reference: digits lost", "20 digits in a number", alike(REJECTED, 1.23456789012346e19)),
    put("reference: wrong check digit", "a typing error", alike(REJECTED, "1233", "100009")),
    put("iban: wrong check digits", "a typing error", alike(REJECTED, "FI2112345600000784")),
)
