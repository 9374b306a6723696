"""Conditions as SQL about one row of `customer`, their values bound."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from register_app.customers.customer import Customer
from register_app.customers.marketing.search import holds
from register_app.db.records import chunks
from register_app.deals.deal import DealState
from register_app.deals.search import DAY
from register_app.fields.day import months_after
from register_app.fields.field import field_named
from register_app.fields.kinds import PHONES
from register_app.segments import subject as about
from register_app.segments.condition import Condition, Conditions, ends_of
from register_app.segments.subject import Operator, Sort, Subject, subject_named

_CAPITALS = "ÅÄÖÆØÜÉŠŽ"
_WON = ", ".join(f"'{state}'" for state in (DealState.WON, DealState.INVOICED, DealState.PAID))
_LAST_CONTACT = (
    "coalesce((SELECT max(on_day) FROM contact_event "
    "WHERE customer_id = customer.id AND on_day <= ?), '')"
)
"""A contact that is agreed on for a day to come counts when the day is there."""
_DEAL_SUM = (
    "coalesce((SELECT sum(net) FROM deal WHERE customer_id = customer.id "
    f"AND deal.state IN ({_WON}) AND {DAY} BETWEEN ? AND ?), 0)"
)
_PERSON = (
    "EXISTS (SELECT 1 FROM role JOIN contact ON contact.id = role.contact_id "
    "WHERE role.customer_id = customer.id AND coalesce(role.started, '') <= ? "
    "AND coalesce(role.ended, '9999') > ? AND contact.restricted_on IS NULL AND {test})"
)
_USABLE = "customer.restricted_on IS NULL"
"""GDPR Art. 18(2)."""
_EDGES = {
    Operator.CONTAINS: ("", ""),
    Operator.BEGINS: ("\n", ""),
    Operator.IS: ("\n", "\n"),
    Operator.ALL: ("\n", "\n"),
}
"""What stands before and behind a value, where each line has a break before and behind it."""
_CHAIN = 50
_FIRST_DAY, _LAST_DAY = "0001-01-01", "9999-12-31"
_FINNISH = "coalesce({country}, '') IN ('', 'FI', 'AX')"

Values = list[Any]


class Clause(NamedTuple):
    """A test of one customer, and the values it binds."""

    sql: str
    values: Values


def clause_of(conditions: Conditions, today: date) -> Clause:
    """Return the test of all conditions but words; silences are counted back from `today`.

    Nobody is on a list whose data may only be kept.
    """
    parts, values = [_USABLE], Values()
    for group, truth in ((conditions.include, "IS TRUE"), (conditions.exclude, "IS NOT TRUE")):
        for condition in group:
            if condition.field == about.WORDS:
                continue  # the search index knows
            made = _clause(condition, today)
            parts.append(f"({made.sql}) {truth}")  # an empty column is neither true nor false
            values += made.values
    return Clause(_joined(parts, " AND "), values)


def _joined(tests: Sequence[str], glue: str) -> str:
    """Join tests as a tree: the database takes no chain of a thousand."""
    while len(tests) > _CHAIN:
        tests = [f"({glue.join(run)})" for run in chunks(tests, _CHAIN)]
    return glue.join(tests)


def words_in(conditions: Iterable[Condition]) -> list[str]:
    """Return the texts that the search index is to be asked for."""
    return [one.values[0] for one in conditions if one.field == about.WORDS]


def _clause(condition: Condition, today: date) -> Clause:
    subject = subject_named(condition.field)
    if subject is None:
        raise KeyError(condition.field)
    return _WRITERS[subject.sort](subject, condition, today)


def _of_text(subject: Subject, condition: Condition, today: date) -> Clause:
    column = {
        about.CONTACT_NAME: "contact.name",
        about.CONTACT_TITLE: "role.title",
    }.get(subject.name)
    if column is None:
        return _text(_column(subject), condition, _read_of(subject))
    if condition.operator is Operator.EMPTY:
        filled = _of_text(subject, condition._replace(operator=Operator.FILLED), today)
        return Clause(f"NOT {filled.sql}", filled.values)
    test = _text(column, condition, _folded)
    days = [today.isoformat()] * 2
    return Clause(_PERSON.format(test=f"({test.sql})"), [*days, *test.values])


def _text(column: str, condition: Condition, read: Callable[[str], str]) -> Clause:
    """Compare text whatever its capital letters; of several lines any will do."""
    if not condition.values:
        return _filled(column, condition.operator)
    before, behind = _EDGES[condition.operator]
    tests, values = [], Values()
    for value in map(read, condition.values):
        small = _lower(column, value)
        lines = f"char(10) || {small} || char(10)" if before else small
        tests.append(f"instr({lines}, ?)")
        values.append(f"{before}{value}{behind}")
    glue = " AND " if condition.operator is Operator.ALL else " OR "
    return Clause(_joined(tests, glue), values)


def _of_postcode(subject: Subject, condition: Condition, today: date) -> Clause:
    if condition.operator is not Operator.BETWEEN:
        return _of_text(subject, condition, today)
    column = _column(subject)
    ends = [end for value in condition.values for end in ends_of(value)]
    ranges = _joined([f"{column} BETWEEN ? AND ?"] * len(condition.values), " OR ")
    finnish = _FINNISH.format(country=column.replace("postcode", "country"))
    return Clause(f"length({column}) = 5 AND {finnish} AND ({ranges})", ends)


def _of_day(subject: Subject, condition: Condition, today: date) -> Clause:
    return _day(_column(subject), condition, today)


def _of_contact(_: Subject, condition: Condition, today: date) -> Clause:
    made = _day(_LAST_CONTACT, condition, today)
    return Clause(made.sql, [today.isoformat(), *made.values])


def _day(column: str, condition: Condition, today: date) -> Clause:
    operator, value = condition.operator, "".join(condition.values)
    if operator in {Operator.WITHIN, Operator.BETWEEN}:
        since = (today - timedelta(int(value))).isoformat() if value.isdecimal() else ""
        ends = [since, today.isoformat()] if since else list(ends_of(value))
        return Clause(f"{column} BETWEEN ? AND ?", ends)
    if operator is Operator.SILENT:
        return Clause(f"{column} < ?", [months_after(today, -int(value)).isoformat()])
    if operator in {Operator.BEFORE, Operator.SINCE}:
        return Clause(f"{column} {'<' if operator is Operator.BEFORE else '>='} ?", [value])
    return _filled(column, operator)


def _filled(column: str, operator: Operator) -> Clause:
    """Ask whether anything is there at all."""
    return Clause(f"coalesce({column}, '') {'=' if operator is Operator.EMPTY else '<>'} ''", [])


def _of_number(subject: Subject, condition: Condition, _: date) -> Clause:
    column = _column(subject)
    if not condition.values:
        return _filled(column, condition.operator)
    return Clause(f"{column} {_sign(condition.operator)} ?", [int(condition.values[0])])


def _of_choice(subject: Subject, condition: Condition, _: date) -> Clause:
    column = _column(subject)
    if not condition.values:
        return _filled(column, condition.operator)
    is_number = field_named(Customer, subject.name).kind.sql_type == "INTEGER"
    values = [int(value) if is_number else value for value in condition.values]
    return Clause(f"{column} IN ({_marks(values)})", values)


def _of_yes_no(subject: Subject, condition: Condition, _: date) -> Clause:
    return Clause(f"{_column(subject)} = ?", [int(condition.operator is Operator.YES)])


def _of_money(_: Subject, condition: Condition, today: date) -> Clause:
    amount, *period = condition.values
    first, last = _FIRST_DAY, _LAST_DAY
    for given in period:
        if given.isdecimal():
            first = months_after(today, -int(given)).isoformat()
        else:
            first, last = ends_of(given)
    return Clause(f"{_DEAL_SUM} {_sign(condition.operator)} ?", [first, last, int(amount)])


def _of_parts(subject: Subject, condition: Condition, _: date) -> Clause:
    table, column = {
        about.DEAL_STAGE: ("deal", "state"),
        about.DOCUMENT: ("document", "kind"),
    }[subject.name]
    is_there = condition.operator in {Operator.IS, Operator.FILLED}
    some = f"AND {column} IN ({_marks(condition.values)})" if condition.values else ""
    found = f"EXISTS (SELECT 1 FROM {table} WHERE customer_id = customer.id {some})"
    return Clause(found if is_there else f"NOT {found}", list(condition.values))


def _of_marks(_: Subject, condition: Condition, __: date) -> Clause:
    tests = holds()
    found = " OR ".join(tests[value] for value in condition.values)
    return Clause(found if condition.operator is Operator.IS else f"NOT ({found})", [])


_WRITERS: dict[Sort, Callable[[Subject, Condition, date], Clause]] = {
    Sort.TEXT: _of_text,
    Sort.TAGS: _of_text,
    Sort.CODE: _of_text,
    Sort.POSTCODE: _of_postcode,
    Sort.DAY: _of_day,
    Sort.NUMBER: _of_number,
    Sort.CHOICE: _of_choice,
    Sort.YES_NO: _of_yes_no,
    Sort.CONTACT: _of_contact,
    Sort.MONEY: _of_money,
    Sort.PARTS: _of_parts,
    Sort.MARKS: _of_marks,
}


def _column(subject: Subject) -> str:
    return f"customer.{field_named(Customer, subject.name).name}"


def _sign(operator: Operator) -> str:
    return ">=" if operator is Operator.AT_LEAST else "<="


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


def _lower(column: str, value: str) -> str:
    """Return SQL that makes letters small; by itself SQLite does so for ASCII only.

    Letters that the value does not have need not be small: they are not looked for.
    """
    made = f"lower({column})"
    for capital in _CAPITALS:
        if capital.lower() in value:
            made = f"replace({made}, '{capital}', '{capital.lower()}')"
    return made


_SMALL = str.maketrans(
    {chr(code): chr(code + 32) for code in range(ord("A"), ord("Z") + 1)}
    | {capital: capital.lower() for capital in _CAPITALS}
)


def _folded(value: str) -> str:
    """Make letters small as `_lower` does."""
    return value.strip().translate(_SMALL)


def _read_of(subject: Subject) -> Callable[[str], str]:
    is_phone = field_named(Customer, subject.name).kind is PHONES
    return _phone if is_phone else _folded


def _phone(value: str) -> str:
    """Write the beginning of a number as numbers are stored: without blanks, with +358."""
    digits = "".join(value.split()).replace("-", "")
    return f"+358{digits[1:]}" if digits.startswith("0") else digits
