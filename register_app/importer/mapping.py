"""Guess which column of a list is which field: by its heading, then by what it holds."""

import re
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from itertools import islice
from typing import NamedTuple

from register_app.fields.kinds import BUSINESS_ID, EINVOICE, EMAILS, HETU, IBAN, PHONES, VAT_ID
from register_app.importer.heading import LOW_TRUST, field_of, normal
from register_app.importer.table import Table
from register_app.importer.targets import MANY, SKIPPED, target_named

_LOOK_FOR_HEADINGS = 30
_SAMPLE = 200
_ENOUGH = 0.8
_PHONE = re.compile(r"[+0(][\d ()/-]{5,19}|[1-9][\d ()/-]{7,19}")
"""Bare digits count only when there are many: others number the customers."""
_POSTCODE = re.compile(r"\d{3,5}")
_NUMBER = re.compile(r"\d{1,12}")
_POSTAL = re.compile(r"post|mailing")
_PASSIVE = re.compile(r"passi|inacti|ei aktii")
_NAMES = frozenset({"name", "name2", "company_name", "last_name", "first_name"})
_SPARE = {
    "street": "visiting_street",
    "name": "company_name",
    "visiting_street": "street",
    "status": "state",
}
_BESIDE_STREET = frozenset({"postcode", "city", "country"})
_VISIT = re.compile(r"käyn|besök|visit")


class Trust(StrEnum):
    """Why a column was taken for a field."""

    HEADING = "heading"
    CONTENT = "content"
    UNSURE = "unsure"
    """The heading means different things in different lists: the person should look."""
    NONE = "none"
    CHOSEN = "chosen"


class Column(NamedTuple):
    """One column of the list and where it goes."""

    heading: str
    target: str = SKIPPED
    trust: Trust = Trust.NONE


class Mapping(NamedTuple):
    """The columns of a list, and the row their headings stand in (None: there is no such row)."""

    header: int | None
    columns: tuple[Column, ...]

    @property
    def first_row(self) -> int:
        """Return the index of the first row of data."""
        return 0 if self.header is None else self.header + 1

    @property
    def has_names(self) -> bool:
        """Say whether some column tells who the customers are."""
        return any(column.target in _NAMES for column in self.columns)

    def choose(self, place: int, target: str) -> "Mapping":
        """Send one column elsewhere; a column that holds the target already lets it go."""
        columns = [
            column._replace(target=SKIPPED, trust=Trust.NONE)
            if target and target not in MANY and column.target == target
            else column
            for column in self.columns
        ]
        trust = Trust.CHOSEN if target else Trust.NONE
        columns[place] = columns[place]._replace(target=target, trust=trust)
        return self._replace(columns=tuple(columns))

    def place_of(self, heading: str) -> int:
        """Return the column with a heading; raise KeyError where there is none."""
        for place, column in enumerate(self.columns):
            if normal(column.heading) == normal(heading):
                return place
        raise KeyError(heading)


def guess(table: Table) -> Mapping:
    """Find the headings, and what each column holds."""
    return guess_below(table, _find_header(table))


def guess_below(table: Table, header: int | None) -> Mapping:
    """Find what each column holds, when it is known where the headings stand, if anywhere."""
    headings = table[header] if header is not None else [""] * table.width
    first = 0 if header is None else header + 1
    sample = list(islice(table, first, first + _SAMPLE))
    cells = [[row[place].strip() for row in sample] for place in range(table.width)]
    columns = [
        _column(heading or _letter(place), cells[place]) for place, heading in enumerate(headings)
    ]
    return Mapping(header, tuple(_settled(_with_postcode(columns, cells))))


def _find_header(table: Table) -> int | None:
    best, found = 0, None
    for index, row in enumerate(islice(table, _LOOK_FOR_HEADINGS)):
        known = sum(bool(field_of(cell)) for cell in row if len(cell) < 60)  # noqa: PLR2004  longer ones are prose
        if known > best:
            best, found = known, index
    if best > 1 or (best == 1 and table.width <= 2):  # noqa: PLR2004  a list of one or two columns
        return found
    return _first_full_row(table)


def _first_full_row(table: Table) -> int | None:
    """Take the first row as headings when it is all words, and no data."""
    for index, row in enumerate(islice(table, _LOOK_FOR_HEADINGS)):
        filled = [cell for cell in row if cell.strip()]
        if len(filled) * 2 > table.width:
            return None if any(map(_is_data, filled)) else index
    return None


def _is_data(cell: str) -> bool:
    return any(char.isdigit() for char in cell) or "@" in cell


def _column(heading: str, cells: Iterable[str]) -> Column:
    filled = [cell for cell in cells if cell]
    by_heading = field_of(heading)
    by_content = _by_content(filled)
    if not by_heading:
        trust = Trust.CONTENT if by_content else Trust.NONE
        return Column(heading, by_content, trust)
    if by_content == "email" and "email" not in by_heading:
        return Column(heading, "email", Trust.CONTENT)
    if by_heading == "name" and filled and _share(filled, _NUMBER) >= _ENOUGH:
        return Column(heading, "customer_no", Trust.UNSURE)
    target = _refined(by_heading, normal(heading))
    return Column(heading, target, _trust(normal(heading), by_heading, by_content))


def _refined(field: str, heading: str) -> str:
    if field == "status" and _PASSIVE.search(heading):
        return "inactive"
    if field == "street" and _VISIT.search(heading):
        return "visiting_street"
    return target_named(field)


def _trust(heading: str, by_heading: str, by_content: str) -> Trust:
    return Trust.UNSURE if heading in LOW_TRUST and by_content != by_heading else Trust.HEADING


def _holds(parse: Callable[[str], object]) -> Callable[[str], bool]:
    def test(cell: str) -> bool:
        read = parse(cell)
        return bool(getattr(read, "value", None)) and not getattr(read, "warning", None)

    return test


_EVIDENCE: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("email", lambda cell: "@" in cell and _holds(EMAILS.parse)(cell)),
    ("hetu", lambda cell: len(cell) == 11 and _holds(HETU.parse)(cell)),  # noqa: PLR2004  its length
    ("vat_id", lambda cell: cell[:2].isalpha() and _holds(VAT_ID.parse)(cell)),
    ("iban", lambda cell: cell[:2].isalpha() and _holds(IBAN.parse)(cell)),
    ("einvoice_address", lambda cell: "37" in cell[:4] and _holds(EINVOICE.parse)(cell)),
    ("business_id", lambda cell: len(cell) >= 7 and _holds(BUSINESS_ID.parse)(cell)),  # noqa: PLR2004  without its zero
    ("phone", lambda cell: bool(_PHONE.fullmatch(cell)) and _holds(PHONES.parse)(cell)),
)


def _by_content(filled: Sequence[str]) -> str:
    """Return the field that most cells look like, or an empty text."""
    for field, is_one in _EVIDENCE:
        if filled and sum(map(is_one, filled)) >= _ENOUGH * len(filled):
            return field
    return SKIPPED


def _share(filled: Sequence[str], pattern: re.Pattern[str]) -> float:
    return sum(bool(pattern.fullmatch(cell)) for cell in filled) / len(filled)


def _with_postcode(columns: list[Column], cells: list[list[str]]) -> list[Column]:
    """Take a column of three to five digits beside a town for postal codes."""
    targets = {column.target for column in columns}
    if "city" not in targets or "postcode" in targets:
        return columns
    for place, column in enumerate(columns):
        filled = [cell for cell in cells[place] if cell]
        if not column.target and filled and _share(filled, _POSTCODE) >= _ENOUGH:
            columns[place] = column._replace(target="postcode", trust=Trust.CONTENT)
            break
    return columns


def _settled(columns: list[Column]) -> list[Column]:
    """Give each target to one column: the surest, then the first."""
    taken: set[str] = set()
    settled = list(columns)
    for place in sorted(range(len(columns)), key=lambda at: _rank(columns[at])):
        target = _free(columns, place, taken)
        trust = columns[place].trust if target == columns[place].target else Trust.UNSURE
        settled[place] = columns[place]._replace(
            target=target, trust=trust if target else Trust.NONE
        )
        taken.add(target)
    return settled


def _rank(column: Column) -> tuple[int, bool]:
    """Put the surest first; of two addresses, the one that says it is postal."""
    order = {Trust.HEADING: 0, Trust.UNSURE: 1, Trust.CONTENT: 2}
    return order.get(column.trust, 3), not _POSTAL.search(normal(column.heading))


def _free(columns: Sequence[Column], place: int, taken: set[str]) -> str:
    target = columns[place].target
    if target in MANY or target not in taken:
        return target
    other = _SPARE.get(target, SKIPPED)
    if target in _BESIDE_STREET:
        other = _of_street(target, columns[:place])
    return SKIPPED if other in taken else other


def _of_street(target: str, before: Sequence[Column]) -> str:
    """Give a second postcode, town or country to the address that stands in front of it."""
    for column in reversed(before):
        if column.target.endswith("_street"):
            return column.target.replace("street", target)
    return SKIPPED


def _letter(place: int) -> str:
    """Name a column without a heading as spreadsheets do: A, B ... Z, AA."""
    name = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
