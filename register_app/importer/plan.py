"""What an import would do: good, repaired, rejected and known rows; nothing is stored."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from register_app.fields.kinds import DAY
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.importer.mapping import Mapping
from register_app.importer.match import Match, Matcher, read_stored
from register_app.importer.options import Options
from register_app.importer.row import Grade, ListRow, Remark
from register_app.importer.rows import RowReader, damage_of
from register_app.importer.table import Table
from register_app.register import Register

_TELL_EVERY = 2_000
ERASED = QT_TRANSLATE_NOOP(
    "importer", "was erased from the register on the day in brackets: is there a new basis"
)
RESTRICTED = QT_TRANSLATE_NOOP(
    "importer", "The processing of this person’s data is restricted: nothing is changed"
)
MATCHED_BY = ("business_id", "hetu", "customer_no", "email", "phone", "name", "postcode")
"""The stored fields by which customers are recognised."""


class Outcome(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    KNOWN = "known"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Step:
    """One row and what becomes of it."""

    place: int
    """The row's place in the table."""
    row: ListRow
    outcome: Outcome
    match: Match | None = None
    """Who it is; unsure for a new customer that looks like somebody known."""


@dataclass(frozen=True, slots=True)
class Noted:
    """A row with remarks."""

    place: int
    number: int
    outcome: Outcome
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Met:
    """A row about somebody known, or about somebody new who looks like it."""

    place: int
    number: int
    name: str
    match: Match


class Plan(NamedTuple):
    """What an import would do."""

    read: int
    new: int
    known: int
    rejected: int
    repaired: int
    noted: list[Noted]
    met: list[Met]
    """Rows about somebody known already: from the register, or from a row above."""
    unsure: list[Met]
    """New customers that look like somebody known."""


Tell = Callable[[float], None]


def steps(table: Table, mapping: Mapping, options: Options, matcher: Matcher) -> Iterator[Step]:
    """Read the rows one by one and decide what becomes of each; a new one is marked by its row."""
    damage = damage_of(table, mapping.first_row)
    reader = RowReader(table, mapping, options, damage=damage)
    matcher.look_in_list(lambda place: reader.at(place).values)
    restricted = matcher.restricted
    for place, row in reader:
        if row.is_rejected:
            yield Step(place, row, Outcome.REJECTED)
            continue
        match = matcher.meet(place, row.values)
        is_known = match is not None and match.sure
        if match is not None and is_known and match.mark in restricted:
            row.remarks.append(Remark(Grade.WRONG, -1, "name", "", "", RESTRICTED))
            yield Step(place, row, Outcome.REJECTED, match)
            continue
        if not is_known and (day := matcher.erased_on(row.values)):
            row.remarks.append(_erased(row, day))
        yield Step(place, row, Outcome.KNOWN if is_known else Outcome.NEW, match)


def make_plan(
    table: Table, mapping: Mapping, options: Options, matcher: Matcher, tell: Tell
) -> Plan:
    """Go through a list without storing anything; `tell` hears the part done, and may stop it."""
    counts = dict.fromkeys(Outcome, 0)
    repaired = 0
    noted: list[Noted] = []
    met: list[Met] = []
    unsure: list[Met] = []
    for step in steps(table, mapping, options, matcher):
        counts[step.outcome] += 1
        if step.row.remarks:
            noted.append(note_of(step))
            repaired += step.outcome is not Outcome.REJECTED and step.row.is_repaired
        if step.match and step.outcome is not Outcome.REJECTED:
            found = Met(step.place, step.row.number, step.row.values["name"], step.match)
            (met if step.outcome is Outcome.KNOWN else unsure).append(found)
        if not step.place % _TELL_EVERY:
            tell(step.place / len(table))
    return Plan(
        read=sum(counts.values()),
        new=counts[Outcome.NEW],
        known=counts[Outcome.KNOWN],
        rejected=counts[Outcome.REJECTED],
        repaired=repaired,
        noted=noted,
        met=met,
        unsure=unsure,
    )


def known_customers(register: Register) -> Matcher:
    """Return a matcher that knows the customers of the register."""

    def look(customer_id: int) -> dict[str, Any]:
        ((_, *stored),) = register.customers.rows([customer_id], MATCHED_BY)
        return read_stored(MATCHED_BY, stored)

    matcher = Matcher(
        look,
        restricted=register.restrictions.customers(),
        erased_on=register.erasure.recogniser(),
    )
    for customer_id, *stored in register.customers.each(MATCHED_BY):
        matcher.add(customer_id, read_stored(MATCHED_BY, stored))
    return matcher


def _erased(row: ListRow, day: date) -> Remark:
    who = f"{row.values['name']} ({DAY.show(day)})"
    return Remark(Grade.WARNED, -1, "name", who, "", ERASED)


def note_of(step: Step) -> Noted:
    """Return the remarks of a row, without the row."""
    return Noted(step.place, step.row.number, step.outcome, tuple(step.row.remarks))
