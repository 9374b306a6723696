"""The bank bar code of an invoice (Finance Finland's guide 5.3, symbol versions 4 and 5)."""

import re
from datetime import date

_FINNISH = re.compile(r"FI\d{16}", re.ASCII)
_DOMESTIC = re.compile(r"\d{4,20}", re.ASCII)
_RF = re.compile(r"RF(\d{2})(\d{1,21})", re.ASCII)
_MOST_CENTS = 999_999_99
_CENTURY = range(2000, 2100)


def bank_barcode(*, iban: str, cents: int, reference: str, due: date) -> str:
    """Return the 54 digits of Code 128 C, or nothing where the symbol cannot hold the payment.

    One digit of version, 16 of the account, 8 of the amount, 23 of the reference, 6 of the day.
    """
    fits = 0 < cents <= _MOST_CENTS and due.year in _CENTURY
    account = iban[2:] if _FINNISH.fullmatch(iban) else ""
    if not fits or not account:
        return ""
    day = f"{due:%y%m%d}"
    if _DOMESTIC.fullmatch(reference):
        return f"4{account}{cents:08}000{reference:0>20}{day}"
    if found := _RF.fullmatch(reference):
        return f"5{account}{cents:08}{found[1]}{found[2]:0>21}{day}"
    return ""
