"""What a plan found, sorted for its lists; made in the background, for it may be long."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from register_app.gui.jobs import Progress
from register_app.gui.pages.importing.draft import Draft
from register_app.i18n import Text
from register_app.importer.match import Ground
from register_app.importer.options import Options
from register_app.importer.plan import Met, Noted, Outcome, Plan, known_customers, make_plan
from register_app.importer.row import Grade, Remark
from register_app.importer.table import Table
from register_app.register import Register


class Line(NamedTuple):
    """One remark and the number of its row."""

    number: int
    remark: Remark


class Group(NamedTuple):
    """All remarks with one reason."""

    reason: Text
    lines: Sequence[Line]


class Likeness(NamedTuple):
    """A row, and the customer that it is or looks like."""

    number: int
    name: str
    other: str
    """The name of a customer of the register; empty for a row of the same list."""
    other_row: int
    ground: Ground
    is_sure: bool


class Findings(NamedTuple):
    """What an import would do, and what a person should look at before."""

    plan: Plan
    rejected: Sequence[Line]
    repaired: Sequence[Group]
    to_check: Sequence[Group]
    rows_to_check: int
    met: Sequence[Likeness]
    """Those that only look alike come first."""


def find(draft: Draft, options: Options, register: Register, progress: Progress) -> Findings:
    """Plan the import; nothing is stored."""
    plan = make_plan(
        draft.table, draft.mapping, options, known_customers(register), progress.report
    )
    marks = sorted({one.match.mark for one in (*plan.met, *plan.unsure) if one.match.mark > 0})
    names: dict[int, str] = dict(register.customers.rows(marks, ("name",)))
    to_check = _groups(plan.noted, Grade.WARNED)
    return Findings(
        plan=plan,
        rejected=_rejected(plan.noted),
        repaired=_groups(plan.noted, Grade.REPAIRED),
        to_check=to_check,
        rows_to_check=len({line.number for group in to_check for line in group.lines}),
        met=[_likeness(one, draft.table, names) for one in (*plan.unsure, *plan.met)],
    )


def _rejected(noted: Iterable[Noted]) -> list[Line]:
    return [
        Line(row.number, remark)
        for row in noted
        for remark in row.remarks
        if remark.grade is Grade.WRONG
    ]


def _groups(noted: Iterable[Noted], grade: Grade) -> list[Group]:
    """Group the remarks on rows that are imported, the most frequent reason first."""
    found: dict[Text, list[Line]] = {}
    for row in noted:
        if row.outcome is Outcome.REJECTED:
            continue
        for remark in row.remarks:
            if remark.grade is grade:
                found.setdefault(remark.reason, []).append(Line(row.number, remark))
    groups = [Group(reason, lines) for reason, lines in found.items()]
    return sorted(groups, key=lambda group: -len(group.lines))


def _likeness(met: Met, table: Table, names: dict[int, str]) -> Likeness:
    mark, ground, is_sure = met.match
    return Likeness(
        number=met.number,
        name=met.name,
        other=names.get(mark, ""),
        other_row=table.row_number(-mark - 1) if mark < 0 else 0,
        ground=ground,
        is_sure=is_sure,
    )
