"""Read address cards (VCF 2.1, 3.0, 4.0) with vobject; called in the child process only."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import BinaryIO, Final

from vobject.base import ContentLine, textLineToContentLine

from register_app.importer import encoding
from register_app.importer.block import ROWS_IN_BLOCK, Block, CellKind, pack
from register_app.importer.refused import MAX_ROWS, Reason, Refused

COLUMNS: Final = (
    "name",
    "first_name",
    "last_name",
    "company_name",
    "contact_title",
    "phone",
    "mobile",
    "email",
    "street",
    "postcode",
    "city",
    "country",
    "group",
    "notes",
    "website",
)
"""The fields cards have, by the names the mapping knows."""

_READ: Final = frozenset("FN N ORG TITLE ROLE TEL EMAIL ADR NOTE URL CATEGORIES".split())
_SILENT: Final = frozenset("BEGIN END VERSION PRODID REV UID SOURCE SORT-STRING MAILER".split())
_LEFT_OUT: Final = {"PHOTO": "picture", "LOGO": "picture", "BDAY": "birthday"}
_VALUE: Final = r"""(?:"[^"]*+"|[^";:,]*+)"""
_HEAD: Final = re.compile(
    rf"(?:[\w-]+\.)?([\w-]+)(?:;[\w-]++(?:={_VALUE})?+(?:,{_VALUE})*+)*+:", re.ASCII
)
"""What stands in front of a value. Vobject's own pattern may search for ever in what it refuses,
so it is given only what this one has accepted; nothing here is ever tried twice."""
_ESCAPED: Final = re.compile(r"(\\.|;)", re.DOTALL)
_PERCENT: Final = re.compile(rb"%([0-9A-Fa-f]{2})")
_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_MOBILE: Final = frozenset({"CELL", "MOBILE", "IPHONE"})
_BETWEEN: Final = "; "
"""Between two values in one cell, as people write it in sheets."""
_BEGIN: Final = "BEGIN:VCARD"
_END: Final = "END:VCARD"
_CUT_SHORT: Final = ""
"""A line that cannot be read, in place of the missing end of a card."""


class Reading:
    """One file of cards; what was not read of it is known when all blocks are."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.damaged = 0
        self.left_out: set[str] = set()

    def blocks(self, file: BinaryIO) -> Iterator[Block]:
        """Return the names of the columns as row nought, then a row for each card."""
        written = encoding.detect(file, lambda: None)
        file.seek(0)
        rows = self._rows(written.decode(file.read()))
        first = [COLUMNS]
        count = 0
        while some := first + list(islice(rows, ROWS_IN_BLOCK)):
            first = []
            count += len(some)
            if count > MAX_ROWS:
                raise Refused(Reason.TOO_MANY_ROWS, {"limit": MAX_ROWS})
            yield pack(list(zip(*some, strict=True)), CellKind.TEXT * len(COLUMNS))
        if count == 1:
            raise Refused(Reason.NO_ROWS)

    def _rows(self, text: str) -> Iterator[tuple[str, ...]]:
        for card in _cards(text):
            whole = True
            details = _Details()
            for line in card:
                whole &= self._take(line, details)
            self.damaged += not whole
            yield details.row()

    def _take(self, line: str, details: "_Details") -> bool:
        """Read one line into the details; say whether it could be."""
        found = _HEAD.match(line)
        name = found[1].upper() if found else ""
        if name not in _READ:
            if name and name not in _SILENT and not name.startswith("X-AB"):
                self.left_out.add(_LEFT_OUT.get(name, "other"))
            return bool(name)
        try:
            details.take(textLineToContentLine(line))
        except Exception:  # noqa: BLE001  vobject raises what its helpers raise
            return False
        return True


def _cards(text: str) -> Iterator[list[str]]:
    """Return the lines of each card; one that is cut short is kept, and marked."""
    card: list[str] | None = None
    for line in _outer_lines(_logical_lines(text)):
        mark = line.strip().upper()
        if mark == _BEGIN:
            if card is not None:
                yield [*card, _CUT_SHORT]
            card = []
        elif card is not None and mark == _END:
            yield card
            card = None
        elif card is not None:
            card.append(line)
    if card is not None:
        yield [*card, _CUT_SHORT]


def _outer_lines(lines: Iterator[str]) -> Iterator[str]:
    """Pass over cards inside cards: 2.1 keeps a person's agent so."""
    inner = 0
    before = ""
    for line in lines:
        mark = line.strip().upper()
        inner += mark == _BEGIN and (inner > 0 or before.startswith("AGENT"))
        if not inner:
            yield line
        inner -= inner > 0 and mark == _END
        before = mark


def _logical_lines(text: str) -> Iterator[str]:
    """Join what was folded (RFC 6350, 3.2) and the soft breaks of quoted-printable (2.1)."""
    held: list[str] = []
    soft = False
    for line in _LINE_END.split(text):
        if soft:
            held.append(line)
        elif line[:1] in {" ", "\t"} and held:
            held.append(line[1:])
            continue
        else:
            if held:
                yield "".join(held)
            held = [line] if line.strip() else []
            soft = "QUOTED-PRINTABLE" in line.partition(":")[0].upper()
        soft = soft and line.endswith("=")
        if soft:
            held[-1] = line[:-1]
    if held:
        yield "".join(held)


def _parts(value: str) -> list[str]:
    """Split a value at its semicolons and undo the escapes."""
    parts: list[list[str]] = [[]]
    for piece in _ESCAPED.split(value):
        if piece == ";":
            parts.append([])
        else:
            parts[-1].append(_bare(piece))
    return ["".join(part).strip() for part in parts]


def _text(value: str) -> str:
    return "".join(map(_bare, _ESCAPED.split(value))).strip()


def _bare(piece: str) -> str:
    """Undo an escape: a backslash and its sign."""
    if len(piece) != 2 or piece[0] != "\\":  # noqa: PLR2004  any longer piece is plain text
        return piece
    return "\n" if piece[1] in "nN" else piece[1]


def _address(value: str, scheme: str) -> str:
    """Return what a link of that scheme leads to (RFC 3986: %C3%A4 is ä); other text as it is."""
    if not value.startswith(scheme):
        return value
    coded = value.removeprefix(scheme).encode("utf-8", "replace")
    return _PERCENT.sub(lambda found: bytes.fromhex(found[1].decode()), coded).decode(
        "utf-8", "replace"
    )


def _kinds(line: ContentLine) -> set[str]:
    """Return the types of a number: 2.1 names them bare, 4.0 in one quoted list."""
    named = [*line.singletonparams, *line.params.get("TYPE", ())]
    return {kind.strip().upper() for names in named for kind in names.split(",")}


class _Details:
    """The values of one card, gathered line by line."""

    def __init__(self) -> None:
        self._found: dict[str, list[str]] = {}

    def take(self, line: ContentLine) -> None:
        """Sort one line into the columns."""
        match line.name:
            case "N":
                self._take_name(_parts(line.value))
            case "ORG":
                company, *units = _parts(line.value)
                self._add("company_name", company)
                self._add("notes", ", ".join(filter(None, units)))
            case "ADR":
                self._take_address(_parts(line.value))
            case "TEL":
                self._take_number(_text(line.value), _kinds(line))
            case "EMAIL":
                self._add("email", _address(_text(line.value), "mailto:"))
            case _:
                self._add(_COLUMN_OF[line.name], _text(line.value))

    def row(self) -> tuple[str, ...]:
        """Return the cells in the order of COLUMNS."""
        found = self._found
        if "name" not in found:
            person = [*found.get("first_name", ()), *found.get("last_name", ())]
            found["name"] = [" ".join(person)] if person else found.get("company_name", [])[:1]
        joints = dict.fromkeys(COLUMNS, _BETWEEN) | {"notes": "\n"}
        return tuple(joints[column].join(found.get(column, ())) for column in COLUMNS)

    def _add(self, column: str, value: str) -> None:
        if value and value not in self._found.get(column, ()):
            self._found.setdefault(column, []).append(value)

    def _take_name(self, parts: list[str]) -> None:
        last, first, more, *_ = [*parts, "", "", ""]
        self._add("last_name", last)
        self._add("first_name", f"{first} {more}".strip())

    def _take_number(self, number: str, kinds: set[str]) -> None:
        number = _address(number, "tel:").replace(";ext=", " ext. ")
        if "FAX" in kinds:
            self._add("notes", f"Fax {number}")
        else:
            self._add("mobile" if kinds & _MOBILE else "phone", number)

    def _take_address(self, parts: list[str]) -> None:
        """Keep the first address in its columns, others whole among the notes."""
        box, extended, street, city, region, postcode, country = [*parts, *[""] * 7][:7]
        place = ", ".join(filter(None, (street, extended, box)))
        if self._found.keys() & {"street", "postcode", "city", "country"}:
            town = f"{postcode} {city}".strip()
            self._add("notes", ", ".join(filter(None, (place, town, region, country))))
            return
        values = {"street": place, "postcode": postcode, "city": city, "country": country}
        for column, value in (values | {"notes": region}).items():
            self._add(column, value)


_COLUMN_OF: Final = {
    "FN": "name",
    "TITLE": "contact_title",
    "ROLE": "contact_title",
    "NOTE": "notes",
    "URL": "website",
    "CATEGORIES": "group",
}
