"""E-invoice addresses (OVT, IBAN, others) and the operators that carry them."""

import re

from register_app.fields import bank
from register_app.fields.business_id import USUAL_FORM, WRONG_CHECK, has_right_check
from register_app.fields.kind import Parsed
from register_app.fields.text import MEANS_EMPTY, is_empty_word, read_code
from register_app.i18n import QT_TRANSLATE_NOOP

ZEROS_ADDED = QT_TRANSLATE_NOOP("fields", "The lost zeros of the e-invoice address were put back")
NOT_OVT = QT_TRANSLATE_NOOP(
    "fields", "An e-invoice address that begins 0037 has 12 to 17 characters: compare it"
)
NOT_ADDRESS = QT_TRANSLATE_NOOP(
    "fields", "An e-invoice address has only letters A to Z and digits, 35 at most: compare it"
)
UNCHECKED = QT_TRANSLATE_NOOP("fields", "This kind of e-invoice address cannot be checked")
NOT_OPERATOR = QT_TRANSLATE_NOOP(
    "fields", "An operator has an id of at most 35 letters and digits: choose from the list"
)
OPERATOR_NAME = QT_TRANSLATE_NOOP("fields", "The operator's name was turned into its id")
UNKNOWN_OPERATOR = QT_TRANSLATE_NOOP("fields", "This operator is not in the list: check its id")

OPERATORS = {
    "003723327487": "Apix Messaging",
    "BAWCFI22": "Basware",
    "003703575029": "CGI",
    "CREDIFLOW": "Crediflow",
    "INEXCHANGE": "InExchange",
    "EXPSYS": "Kofax/Lexmark",
    "003721291126": "Maventa",
    "003726044706": "Netbox Finland",
    "003708599126": "Open Text",
    "E204503": "OpusCapita",
    "003723609900": "Pagero",
    "PALETTE": "Palette",
    "003710948874": "Posti Messaging",
    "003714377140": "Ropo Capital",
    "003701011385": "TietoEVRY",
    "003722207029": "Åland Post",
    "HELSFIHH": "Aktia",
    "AABAFI22": "Ålandsbanken",
    "DABAFIHH": "Danske Bank",
    "DNBAFIHX": "DNB",
    "HANDFIHH": "Handelsbanken",
    "TAPIFI22": "LähiTapiola",
    "NDEAFIHH": "Nordea",
    "003722319362": "Oma Säästöpankki",
    "OKOYFIHH": "Osuuspankit (OP)",
    "POPFFI22": "POP Pankit",
    "SBANFIHH": "S-Pankki",
    "ITELFIHH": "Säästöpankit",
    "003701150617": "PostNord Strålfors",
    "003714756079": "Telia",
    "885060259470028": "Tradeshift",
    "885790000000418": "HighJump",
}
_IDS = {name.casefold(): code for code, name in OPERATORS.items()} | {
    "op": "OKOYFIHH",
    "osuuspankki": "OKOYFIHH",
    "apix": "003723327487",
    "posti": "003710948874",
    "ropo": "003714377140",
    "tieto": "003701011385",
    "open text": "003708599126",
    "opentext": "003708599126",
    "strålfors": "003701150617",
    "netbox": "003726044706",
}
_KNOWN = frozenset(OPERATORS) | {"PAGERO"}
_USUAL = re.compile(r"0037(\d{8})[A-Z0-9]{0,5}", re.ASCII)
_LOST_ZEROS = re.compile(r"0?37\d{8}(?:[A-Z][A-Z0-9]{0,4})?", re.ASCII)
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", re.ASCII)
_OTHER = re.compile(r"[A-Z0-9]{1,35}", re.ASCII)
_PEPPOL_SCHEME = re.compile(r"(?:0216|0037|0212|0213|0215):")


def parse(text: str) -> Parsed[str]:
    """Read an address: OVT and Finnish IBAN strictly, others with a warning."""
    found = _USUAL.fullmatch(text)
    if found and has_right_check(found[1]):
        return Parsed(text)
    read = read_code(text)
    if not read.value:
        return read
    plain = _PEPPOL_SCHEME.sub("", read.value.upper().replace(" ", ""), count=1)
    compact = plain.replace("-", "")
    if compact.startswith("0037"):
        changed = compact != text.strip().upper().replace(" ", "")
        return _ovt(compact, changed=changed)
    if _LOST_ZEROS.fullmatch(compact):
        padded = "0037" + compact.lstrip("0")[2:]
        if has_right_check(padded[4:12]):
            return Parsed(padded, repair=ZEROS_ADDED)
    return _other(compact).after(read)


def _ovt(compact: str, *, changed: bool) -> Parsed[str]:
    found = _USUAL.fullmatch(compact)
    if not found:
        return Parsed(None, problem=NOT_OVT)
    if not has_right_check(found[1]):
        return Parsed(None, problem=WRONG_CHECK)
    return Parsed(compact, repair=USUAL_FORM if changed else None)


def _other(compact: str) -> Parsed[str]:
    if _IBAN.fullmatch(compact):
        if bank.is_iban(compact):
            return Parsed(compact)
        if compact.startswith("FI"):
            return Parsed(None, problem=bank.WRONG_IBAN)
    if is_empty_word(compact):
        return Parsed("", repair=MEANS_EMPTY)
    if _OTHER.fullmatch(compact):
        return Parsed(compact, warning=UNCHECKED)
    return Parsed(None, problem=NOT_ADDRESS)


def parse_operator(text: str) -> Parsed[str]:
    """Read an operator's id, or its name; the list is never complete, so others are kept."""
    if text in _KNOWN:
        return Parsed(text)
    read = read_code(text)
    if not read.value:
        return read
    if by_name := _IDS.get(read.value.casefold()):
        return Parsed(by_name, repair=OPERATOR_NAME)
    compact = read.value.upper().replace(" ", "").replace("-", "")
    return _operator_id(compact).after(read)


def _operator_id(compact: str) -> Parsed[str]:
    if compact in _KNOWN:
        return Parsed(compact)
    padded = "0037" + compact.lstrip("0")[2:]
    if _LOST_ZEROS.fullmatch(compact) and padded in _KNOWN:
        return Parsed(padded, repair=ZEROS_ADDED)
    if is_empty_word(compact):
        return Parsed("", repair=MEANS_EMPTY)
    if _OTHER.fullmatch(compact):
        return Parsed(compact, warning=UNKNOWN_OPERATOR)
    return Parsed(None, problem=NOT_OPERATOR)
