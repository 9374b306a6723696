"""Bank accounts (IBAN) and payment references (viitenumero, RF)."""

import re

from register_app.fields.kind import Parsed
from register_app.fields.text import read_code
from register_app.i18n import QT_TRANSLATE_NOOP

WRONG_IBAN = QT_TRANSLATE_NOOP(
    "fields", "The account number's check digits do not match: compare with the customer's papers"
)
NOT_IBAN = QT_TRANSLATE_NOOP(
    "fields", "An account number is written as an IBAN, as FI21 1234 5600 0007 85"
)
OLD_ACCOUNT = QT_TRANSLATE_NOOP("fields", "An old account number was turned into an IBAN: confirm")
WRONG_REFERENCE = QT_TRANSLATE_NOOP(
    "fields", "The reference number's check digit does not match: compare with the invoice"
)
NOT_REFERENCE = QT_TRANSLATE_NOOP(
    "fields", "A reference number has 4 to 20 digits, or begins with RF: compare with the invoice"
)

_FINNISH_IBAN = re.compile(r"FI\d{16}", re.ASCII)
_ANY_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", re.ASCII)
_OLD_ACCOUNT = re.compile(r"(\d{6})-?(\d{2,8})", re.ASCII)
_DOMESTIC = re.compile(r"\d{4,20}", re.ASCII)
_RF = re.compile(r"RF\d{2}[A-Z0-9]{1,21}", re.ASCII)
_SHORTEST, _LONGEST = 4, 20
_COOPERATIVE_BANKS = ("4", "5")
"""Accounts of these banks keep one digit before the zeros that fill them up."""


def is_iban(compact: str) -> bool:
    """Say whether an IBAN without blanks is right."""
    if compact.startswith("FI"):
        return bool(_FINNISH_IBAN.fullmatch(compact)) and _remainder(compact) == 1
    from stdnum import iban  # noqa: PLC0415  loaded on first use

    return iban.is_valid(compact)


def _remainder(compact: str) -> int:
    moved = compact[4:] + compact[:4]
    return int("".join(str(int(sign, 36)) for sign in moved)) % 97


def parse(text: str) -> Parsed[str]:
    """Read an IBAN, or turn an old Finnish account number into one."""
    read = read_code(text)
    if not read.value:
        return read
    compact = read.value.upper().replace(" ", "").removeprefix("IBAN:").removeprefix("IBAN")
    return _read_account(compact).after(read)


def _read_account(compact: str) -> Parsed[str]:
    if _ANY_IBAN.fullmatch(compact):
        right = is_iban(compact)
        return Parsed(compact) if right else Parsed(None, problem=WRONG_IBAN)
    if found := _OLD_ACCOUNT.fullmatch(compact):
        return Parsed(_iban_of(found[1], found[2]), repair=OLD_ACCOUNT)
    return Parsed(None, problem=NOT_IBAN)


def _iban_of(bank: str, account: str) -> str:
    if bank.startswith(_COOPERATIVE_BANKS):
        filled = bank + account[0] + account[1:].zfill(7)
    else:
        filled = bank + account.zfill(8)
    check = 98 - _remainder(f"FI00{filled}")
    return f"FI{check:02}{filled}"


def show(value: str | None) -> str:
    """Return an IBAN in groups of four."""
    return " ".join(re.findall(".{1,4}", value or ""))


def parse_reference(text: str) -> Parsed[str]:
    """Read a domestic or an RF reference; leading zeros mean nothing."""
    read = read_code(text)
    if not read.value:
        return read
    return _read_reference(read.value.upper().replace(" ", "")).after(read)


def _read_reference(compact: str) -> Parsed[str]:
    if _DOMESTIC.fullmatch(compact):
        digits = compact.lstrip("0")
        return Parsed(digits) if _is_domestic(digits) else Parsed(None, problem=WRONG_REFERENCE)
    if not _RF.fullmatch(compact):
        return Parsed(None, problem=NOT_REFERENCE)
    right = _remainder(compact) == 1
    return Parsed(compact) if right else Parsed(None, problem=WRONG_REFERENCE)


def _is_domestic(digits: str) -> bool:
    return len(digits) >= _SHORTEST and _check_of(digits[:-1]) == digits[-1]


def _check_of(digits: str) -> str:
    total = sum(int(digit) * (7, 3, 1)[place % 3] for place, digit in enumerate(digits[::-1]))
    return str(-total % 10)


def show_reference(value: str | None) -> str:
    """Return a reference as invoices print it: fives from the right, RF in fours."""
    if not value or value.startswith("RF"):
        return show(value)
    head = len(value) % 5
    return " ".join(filter(None, (value[:head], *re.findall(".{5}", value[head:]))))


def reference_of(number: str) -> str:
    """Return the domestic reference made of a number's digits: weights 7, 3, 1 from the right.

    Empty where no digits are left, or more than a reference can hold.
    """
    digits = "".join(re.findall("[0-9]", number)).lstrip("0")
    if not digits or len(digits) >= _LONGEST:
        return ""
    if len(digits) < _SHORTEST - 1:
        digits = f"10{digits:0>3}"  # far from the numbers that come soon after
    return digits + _check_of(digits)
