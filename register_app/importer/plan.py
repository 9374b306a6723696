"""What an import would do: good, repaired, rejected and known rows; nothing is stored."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import chain, islice
from typing import NamedTuple

from register_app.customers.choices import HetuReason
from register_app.fields import mojibake
from register_app.importer.cells import read_cell, readers
from register_app.importer.mapping import Mapping
from register_app.importer.match import Match, Matcher, remember
from register_app.importer.names import settle
from register_app.importer.row import Grade, ListRow, Remark
from register_app.importer.table import Table
from register_app.register import Register

_DAMAGE_SAMPLE = 20_000
_TELL_EVERY = 2_000
MATCHED_BY = ("business_id", "hetu", "email", "phone", "name", "postcode")
"""The stored fields by which customers are recognised."""


class OnMatch(StrEnum):
    """What to do with a row about a customer who is known already."""

    SKIP = "skip"
    FILL = "fill"
    OVERWRITE = "overwrite"


class Options(NamedTuple):
    """What the person has chosen for an import."""

    source: str
    """Where the data comes from; required, for every customer must show it."""
    source_date: date
    on_match: OnMatch = OnMatch.FILL
    leave_out_wrong: bool = False
    """Keep a row without its wrong values, instead of holding the row back."""
    hetu_on: bool = False
    hetu_reason: HetuReason = HetuReason.OTHER


class Outcome(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    KNOWN = "known"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Step:
    """One row and what becomes of it."""

    index: int
    """The row's place in the table."""
    row: ListRow
    outcome: Outcome
    match: Match | None = None
    """Who it is; unsure for a new customer that looks like somebody known."""


@dataclass(frozen=True, slots=True)
class Noted:
    """A row with remarks."""

    index: int
    number: int
    outcome: Outcome
    remarks: tuple[Remark, ...]


class Plan(NamedTuple):
    """What an import would do."""

    read: int
    new: int
    known: int
    rejected: int
    repaired: int
    noted: list[Noted]
    unsure: list[tuple[int, Match]]
    """Row number and match of new customers that look like somebody known."""


Tell = Callable[[float], None]


def steps(table: Table, mapping: Mapping, options: Options, matcher: Matcher) -> Iterator[Step]:
    """Read the rows one by one and decide what becomes of each."""
    new = 0
    for index, row in _rows(table, mapping, options):
        if row.is_rejected:
            yield Step(index, row, Outcome.REJECTED)
            continue
        match = matcher.find(row.values)
        if match and match.sure:
            yield Step(index, row, Outcome.KNOWN, match)
        else:
            new += 1
            matcher.add(-new, row.values)
            yield Step(index, row, Outcome.NEW, match)


def make_plan(
    table: Table, mapping: Mapping, options: Options, matcher: Matcher, tell: Tell
) -> Plan:
    """Go through a list without storing anything; `tell` hears the part done, and may stop it."""
    counts = dict.fromkeys(Outcome, 0)
    repaired = 0
    noted, unsure = [], []
    for step in steps(table, mapping, options, matcher):
        counts[step.outcome] += 1
        if step.row.remarks:
            noted.append(note_of(step))
            repaired += step.outcome is not Outcome.REJECTED and step.row.is_repaired
        if step.outcome is Outcome.NEW and step.match:
            unsure.append((step.row.number, step.match))
        if not step.index % _TELL_EVERY:
            tell(step.index / len(table))
    return Plan(
        read=sum(counts.values()),
        new=counts[Outcome.NEW],
        known=counts[Outcome.KNOWN],
        rejected=counts[Outcome.REJECTED],
        repaired=repaired,
        noted=noted,
        unsure=unsure,
    )


def known_customers(register: Register) -> Matcher:
    """Return a matcher that knows the customers of the register."""
    matcher = Matcher()
    remember(register.customers.each(MATCHED_BY), MATCHED_BY, matcher)
    return matcher


def note_of(step: Step) -> Noted:
    """Return the remarks of a row, without the row."""
    return Noted(step.index, step.row.number, step.outcome, tuple(step.row.remarks))


def _rows(table: Table, mapping: Mapping, options: Options) -> Iterator[tuple[int, ListRow]]:
    """Yield every row of data that is not empty."""
    damage = mojibake.damage_of(_sample(table, mapping))
    columns = readers(
        [column.target for column in mapping.columns], damage, hetu_on=options.hetu_on
    )
    index = -1
    for block in table.blocks():
        for cells in zip(*(block[reader.place] for reader in columns), strict=True):
            index += 1
            if index < mapping.first_row or not any(cells):
                continue
            row = ListRow(table.row_number(index))
            for reader, cell in zip(columns, cells, strict=True):
                if cell:
                    read_cell(row, reader, cell)
            settle(row)
            _finish(row, options)
            yield index, row


def _finish(row: ListRow, options: Options) -> None:
    if "hetu" in row.values:
        row.values["hetu_reason"] = options.hetu_reason
    if options.leave_out_wrong and row.values.get("name"):
        row.remarks = [
            remark._replace(grade=Grade.REPAIRED) if remark.grade is Grade.WRONG else remark
            for remark in row.remarks
        ]


def _sample(table: Table, mapping: Mapping) -> Iterator[str]:
    rows = islice(table, mapping.first_row, mapping.first_row + _DAMAGE_SAMPLE)
    return chain.from_iterable(rows)
