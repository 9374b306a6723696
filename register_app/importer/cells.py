"""Read the cells of a row into the customer's fields, noting every repair."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from register_app.customers.choices import State
from register_app.customers.customer import Customer
from register_app.fields import mojibake, postal
from register_app.fields.field import field_named
from register_app.fields.kind import Parsed
from register_app.fields.kinds import CITY, DAY, LONG_TEXT, NOTE, PHONES, TEXT, YES_NO
from register_app.fields.mojibake import Damage
from register_app.fields.text import DIGITS_LOST, fold, is_rounded
from register_app.i18n import QT_TRANSLATE_NOOP, Text
from register_app.importer.row import Grade, ListRow, Remark
from register_app.importer.spoiled import BECAME_A_DATE
from register_app.permissions.entry import Channel

KEPT_IN_NOTES = QT_TRANSLATE_NOOP(
    "importer", "This does not fit the field: it is kept in the notes"
)
UNCLEAR_WORD = QT_TRANSLATE_NOOP(
    "importer", "Neither yes nor no: write yes or no, so that nobody is contacted by mistake"
)
HETU_IS_OFF = QT_TRANSLATE_NOOP(
    "importer", "Personal identity codes are off in the settings: the code was left out"
)

_SOFT = frozenset({"day", "language", "country", "industry", "yes_no", "choice", "operator"})
"""Kinds whose unreadable text is kept in the notes; others hold back the row."""
_FEW = _SOFT | {"tags"}
_REMEMBERED = 1_000


_DATE = re.compile(r"\d{4}-\d\d-\d\d(?: [\d:]+)?|\d{1,2}\.\d{1,2}\.\d{4}", re.ASCII)


class Reader(NamedTuple):
    """How the cells of one column are read."""

    place: int
    target: str
    read: Callable[["ListRow", "Reader", str], None]
    parse: Callable[[str], Any]
    soft: bool = False
    damage: Damage | None = None

    def remark(self, row: ListRow, grade: Grade, old: str, new: str, reason: Text) -> None:
        """Note what happened to a cell of this column."""
        row.remarks.append(Remark(grade, self.place, self.target, old, new, reason))


def readers(targets: Sequence[str], damage: Damage | None, *, hetu_on: bool) -> list[Reader]:
    """Return how each mapped column is read, in an order in which later ones may look back."""
    made = [
        _reader(place, target, damage, hetu_on=hetu_on)
        for place, target in enumerate(targets)
        if target
    ]
    # A postal code is read by the rules of its country, so the country comes first.
    return sorted(made, key=lambda reader: not reader.target.endswith("country"))


def _reader(place: int, target: str, damage: Damage | None, *, hetu_on: bool) -> Reader:
    if target == "hetu" and not hetu_on:
        return Reader(place, target, _leave_out, TEXT.parse)
    if target in _SPECIAL_READERS:
        read, parse = _SPECIAL_READERS[target]
        return Reader(place, target, read, parse, damage=damage)
    kind = field_named(Customer, target).kind
    if target.endswith("postcode"):
        return Reader(place, target, _postcode, kind.parse)
    read = _many if kind.empty == () else _one
    # Such a column says the same few things in every row.
    parse = lru_cache(_REMEMBERED)(kind.parse) if kind.name in _FEW else kind.parse
    return Reader(place, target, read, parse, soft=kind.name in _SOFT, damage=damage)


def read_cell(row: ListRow, reader: Reader, cell: str) -> None:
    """Read one cell that says something."""
    if not cell.isascii():
        mended = mojibake.repair(cell, reader.damage)
        if mended is not None:
            reader.remark(row, Grade.REPAIRED, cell, mended, mojibake.LETTERS_MENDED)
            cell = mended
    reader.read(row, reader, cell)


def _parsed(row: ListRow, reader: Reader, cell: str) -> Any:  # noqa: ANN401  the value of any kind
    """Return the value of a cell, or None; remarks tell what was done."""
    parsed = reader.parse(cell)
    value, repair, problem, warning, rest = parsed
    if repair or problem or warning:
        _remark(row, reader, cell, parsed)
    if rest:
        row.note(rest)
    return value


def _remark(row: ListRow, reader: Reader, cell: str, parsed: Any) -> None:  # noqa: ANN401  of any kind
    value, repair, problem, warning, _ = parsed
    if problem and reader.soft:
        _keep_in_notes(row, reader, cell)
    elif problem:
        reader.remark(row, Grade.WRONG, cell, "", problem)
    if repair:
        reader.remark(row, Grade.REPAIRED, cell, _shown(value), repair)
    if warning:
        reader.remark(row, Grade.WARNED, cell, _shown(value), warning)


def _keep_in_notes(row: ListRow, reader: Reader, cell: str) -> None:
    value, _, problem, _, _ = NOTE.parse(cell)
    if problem:
        reader.remark(row, Grade.WRONG, cell, "", problem)
    elif value:
        row.note(value)
        reader.remark(row, Grade.REPAIRED, cell, "", KEPT_IN_NOTES)


def _shown(value: Any) -> str:  # noqa: ANN401  of any kind
    if value is None:
        return ""
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _one(row: ListRow, reader: Reader, cell: str) -> None:
    value = _parsed(row, reader, cell)
    if value is not None and value != "":
        row.values[reader.target] = value


def _many(row: ListRow, reader: Reader, cell: str) -> None:
    """Join the values of several columns."""
    target = "phone" if reader.target == "mobile" else reader.target
    value = _parsed(row, reader, cell)
    if value:
        present = row.values.get(target)
        row.values[target] = tuple(dict.fromkeys((*present, *value))) if present else value


def _notes(row: ListRow, reader: Reader, cell: str) -> None:
    value = _parsed(row, reader, cell)
    if value:
        row.note(value)


def _postcode(row: ListRow, reader: Reader, cell: str) -> None:
    country = row.values.get(reader.target.replace("postcode", "country"), "")
    value, repair, problem, warning, rest = parsed = postal.parse(cell, country=country)
    if repair or problem or warning:
        _remark(row, reader, cell, parsed)
    if value:
        row.values[reader.target] = value
    if rest:
        _city(row, reader.target.replace("postcode", "city"), rest)


def _city(row: ListRow, target: str, text: str) -> None:
    city = CITY.parse(text).value
    if city:
        row.values.setdefault(target, city)


def _address(text: str) -> Parsed[str]:
    """Read an address, unless a spreadsheet has made a date of it: 3/4 is a house number."""
    if _DATE.fullmatch(text.strip()):
        return Parsed(None, problem=BECAME_A_DATE)
    return LONG_TEXT.parse(text)


def _code(text: str) -> Parsed[str]:
    """Read an identifier that may be any text, unless a spreadsheet has rounded it."""
    if ("E" in text or "e" in text) and is_rounded(text.strip()):
        return Parsed(None, problem=DIGITS_LOST)
    return TEXT.parse(text)


def _status(row: ListRow, reader: Reader, cell: str) -> None:
    word = fold(cell.strip())
    if word in _STATUS:
        # Two columns may tell the state: passive in one of them is passive.
        if word in _ACTIVE:
            row.values.setdefault("state", State.ACTIVE)
        else:
            row.values |= _STATUS[word]
        if word in _PASSIVE:
            row.values["passive_reason"] = _word(cell)
    else:
        _keep_in_notes(row, reader, cell)


def _town(row: ListRow, reader: Reader, cell: str) -> None:
    """Read a town, with the postal code when it stands in the same cell."""
    value, repair, problem, warning, rest = parsed = reader.parse(cell)
    if repair or problem or warning:
        _remark(row, reader, cell, parsed)
    if rest:
        row.values.setdefault("postcode", rest)
    if value:
        row.values["city"] = value


def _after_street(row: ListRow, reader: Reader, cell: str) -> None:
    value = _parsed(row, reader, cell)
    if value:
        street = row.values.get("street", "")
        row.values["street"] = f"{street}, {value}" if street else value


def _po_box(row: ListRow, reader: Reader, cell: str) -> None:
    _after_street(row, reader, cell if not cell.strip().isdigit() else f"PL {cell.strip()}")


def _contact(row: ListRow, reader: Reader, cell: str) -> None:
    row.contact = _parsed(row, reader, cell) or ""


def _title(row: ListRow, reader: Reader, cell: str) -> None:
    row.title = _parsed(row, reader, cell) or ""


def _allowed(channel: Channel) -> Callable[[ListRow, Reader, str], None]:
    def read(row: ListRow, reader: Reader, cell: str) -> None:
        said = _said(row, reader, cell)
        if said is not None:
            # An explicit no is a refusal: the stricter reading.
            (row.permits if said else row.bans).append((channel, _word(cell)))

    return read


def _banned(channel: Channel) -> Callable[[ListRow, Reader, str], None]:
    def read(row: ListRow, reader: Reader, cell: str) -> None:
        day = DAY.parse(cell).value  # the day of a ban in place of a word says it too
        if day:
            row.banned_on = day
        said = bool(day) or _said(row, reader, cell)
        if said:
            row.bans.append((channel, _word(cell)))
        elif said is False:
            row.denies_ban = True

    return read


def _banned_on(row: ListRow, reader: Reader, cell: str) -> None:
    """Read the day of the bans; a word instead of it says whether there is one."""
    day = DAY.parse(cell).value
    if day:
        row.banned_on = day
    else:
        _banned(Channel.ALL)(row, reader, cell)


def _inactive(row: ListRow, reader: Reader, cell: str) -> None:
    if _said(row, reader, cell):
        row.values |= {"state": State.PASSIVE, "passive_reason": _word(cell)}


def _word(cell: str) -> str:
    """Return a word that was understood, as the list writes it."""
    return TEXT.parse(cell).value or ""


def _said(row: ListRow, reader: Reader, cell: str) -> bool | None:
    """Return yes or no, or None for an empty word; an unknown word holds back the row."""
    value, _, problem, _, _ = YES_NO.parse(cell)
    if problem:
        reader.remark(row, Grade.WRONG, cell, "", UNCLEAR_WORD)
    return value


def _leave_out(row: ListRow, reader: Reader, _: str) -> None:
    # The code itself is not repeated anywhere, not even in the remark.
    reader.remark(row, Grade.WARNED, "", "", HETU_IS_OFF)


_SpecialRead = tuple[Callable[[ListRow, Reader, str], None], Callable[[str], Any]]
_SPECIAL_READERS: dict[str, _SpecialRead] = {
    "name2": (_one, TEXT.parse),
    "company_name": (_one, TEXT.parse),
    "contact_person": (_contact, TEXT.parse),
    "contact_title": (_title, TEXT.parse),
    "mobile": (_many, PHONES.parse),
    "street": (_one, _address),
    "visiting_street": (_one, _address),
    "billing_street": (_one, _address),
    "delivery_street": (_one, _address),
    "street2": (_after_street, _address),
    "po_box": (_po_box, _code),
    "customer_no": (_one, _code),
    "fax": (_one, _code),
    "postcode_city": (_town, CITY.parse),
    "city": (_town, CITY.parse),
    "notes": (_notes, NOTE.parse),
    "status": (_status, TEXT.parse),
    "state": (_status, TEXT.parse),
    "inactive": (_inactive, YES_NO.parse),
    "marketing_allowed": (_allowed(Channel.ALL), YES_NO.parse),
    "marketing_banned": (_banned(Channel.ALL), YES_NO.parse),
    "allow_email": (_allowed(Channel.EMAIL), YES_NO.parse),
    "allow_sms": (_allowed(Channel.SMS), YES_NO.parse),
    "ban_email": (_banned(Channel.EMAIL), YES_NO.parse),
    "ban_sms": (_banned(Channel.SMS), YES_NO.parse),
    "ban_phone": (_banned(Channel.CALL), YES_NO.parse),
    "ban_post": (_banned(Channel.POST), YES_NO.parse),
    "banned_on": (_banned_on, DAY.parse),
}

_ACTIVE = frozenset("aktiivinen active aktiv kylla k x 1 on ja j yes tosi true voimassa".split())
_PASSIVE = frozenset(
    (
        "passiivinen passive passiv ei e 0 nej n no epatosi false poistunut lopettanut lakannut "
        "paattynyt inaktiv inactive upphort avslutad ceased"
    ).split()
)
_STAGES = {
    "request": "tarjouspyynto pyynto offertforfragan forfragan request",
    "offered": "tarjottu tarjous offererad offert offered offer",
    "ordered": "tilaus tilattu tilannut bestallning bestalld order ordered",
    "customer": "asiakas kauppa kund affar customer deal",
}
_STATUS: dict[str, dict[str, Any]] = (
    {word: {"state": State.ACTIVE} for word in _ACTIVE}
    | {word: {"state": State.PASSIVE} for word in _PASSIVE}
    | {word: {"stage": stage} for stage, words in _STAGES.items() for word in words.split()}
)
