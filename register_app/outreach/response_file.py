"""Read what a mailing tool says came back: whose addresses, and whether refused or bounced."""

import re
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from register_app.fields.kinds import EMAILS, PHONES
from register_app.importer import mapping, reader
from register_app.importer.heading import normal
from register_app.importer.table import Table
from register_app.permissions.entry import Channel
from register_app.watch import Watch

_SAMPLE = 200
_ENOUGH = 0.5
_SAYING = frozenset({"status", "event", "type", "tila", "tapahtuma"})
"""Headings of columns that say of each row what became of it: of most, nothing."""
_WORDS = {
    "opt_out": re.compile(
        r"unsub|opt(?:ed)?[ _-]?out|peru(?:nut|utu|ttu)|poistu|kielt|complain|spam|abuse|stop"
        r"|avregistr|avanmäl|avprenumer|förbjud"
    ),
    "bounced": re.compile(
        r"bounce|undeliver|not delivered|fail|hard|cleaned|invalid|palautu|ei toimit|virheelli"
        r"|studs|ej levererad|ogiltig"
    ),
}


class Meaning(StrEnum):
    """What came back."""

    OPT_OUT = "opt_out"
    BOUNCED = "bounced"


class Columns(NamedTuple):
    """Which column holds the address, and what says the meaning: a column, or one for all."""

    address: int
    meaning: int | None = None
    all_are: Meaning = Meaning.OPT_OUT


class ResponseFile(NamedTuple):
    """A file that was read, and what its columns were taken for."""

    name: str
    table: Table
    headings: tuple[str, ...]
    first_row: int
    columns: Columns


class Answer(NamedTuple):
    """One row: its number in the file, the address, and what came back."""

    row: int
    address: str
    meaning: Meaning


def read(path: Path, channel: Channel, watch: Watch) -> ResponseFile:
    """Read a file of any format that an import reads, and guess its columns."""
    table = reader.read(path, watch, sheet=None)
    found = mapping.guess(table)
    headings = tuple(column.heading for column in found.columns)
    is_mail = channel is Channel.EMAIL
    cells = [_sample(table, place, found.first_row) for place in range(table.width)]
    address = max(
        range(table.width), key=lambda place: _share(cells[place], is_mail=is_mail), default=0
    )
    told = meaning_of(" ".join((path.stem, *headings)))
    meaning = next(
        (
            place
            for place, heading in enumerate(headings)
            if normal(heading) in _SAYING and (told is None or _says(table, place))
        ),
        _meaning_column(cells, address),
    )
    columns = Columns(address, meaning, told or Meaning.OPT_OUT)
    return ResponseFile(path.name, table, headings, found.first_row, columns)


def meaning_of(text: str) -> Meaning | None:
    """Return what a word of a mailing tool means, if it is known."""
    plain = text.casefold()
    return next((Meaning(name) for name, word in _WORDS.items() if word.search(plain)), None)


def answers(file: ResponseFile, channel: Channel) -> Iterator[Answer]:
    """Yield each row that says something of an address; others say nothing of a person."""
    place, said, all_are = file.columns
    for index in range(file.first_row, len(file.table)):
        row = file.table[index]
        meaning = meaning_of(row[said]) if said is not None else all_are
        if meaning:
            for address in addresses(row[place], channel):
                yield Answer(file.table.row_number(index), address, meaning)


def addresses(cell: str, channel: Channel) -> tuple[str, ...]:
    """Return the addresses in a cell, written in one way."""
    kind = EMAILS if channel is Channel.EMAIL else PHONES
    found = kind.parse(cell).value or ()
    return tuple(one.casefold() for one in found)


def _sample(table: Table, place: int, first: int) -> list[str]:
    return [cell.strip() for cell in table.column(place)[first : first + _SAMPLE]]


def _share(cells: list[str], *, is_mail: bool) -> float:
    filled = list(filter(None, cells))
    kind = EMAILS if is_mail else PHONES
    return sum(bool(kind.parse(cell).value) for cell in filled) / max(1, len(filled))


def _says(table: Table, place: int) -> bool:
    """Say whether any word of a column is known: refusals may come after thousands of others."""
    return any(map(meaning_of, set(table.column(place))))


def _meaning_column(cells: list[list[str]], address: int) -> int | None:
    """Return the column whose words say what came back."""
    for place, column in enumerate(cells):
        filled = list(filter(None, column))
        known = sum(bool(meaning_of(cell)) for cell in filled)
        if place != address and known and known >= len(filled) * _ENOUGH:
            return place
    return None
