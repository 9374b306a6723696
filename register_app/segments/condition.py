"""The conditions of a list: which customers are on it, and which of these are not."""

import json
import re
from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from register_app.errors import Plain
from register_app.i18n import QT_TRANSLATE_NOOP
from register_app.segments.subject import (
    OPERATORS,
    Operator,
    Sort,
    Subject,
    subject_named,
)

_RANGE = ".."
_LONGEST_COUNT = 4
_LARGEST = 10**15
_MOST = 1_000
"""So many conditions, with their values, the database is asked at once."""
_POSTCODE = re.compile(r"\d{5}", re.ASCII)
_COUNT = re.compile(rf"[1-9]\d{{0,{_LONGEST_COUNT - 1}}}", re.ASCII)
_NUMBER = re.compile(r"-?\d{1,15}", re.ASCII)
_DAYS_OF_SUM = 2


class Condition(NamedTuple):
    """One condition; of several values any will do, but for ALL and sums.

    Values are as they are stored. Ranges are written `00100..00990`. A sum of deals may have a
    second value: the last months it is counted over, or a range of days.
    """

    field: str
    operator: Operator
    values: tuple[str, ...] = ()


class Conditions(NamedTuple):
    """Each condition of `include` must hold, and none of `exclude`."""

    include: tuple[Condition, ...] = ()
    exclude: tuple[Condition, ...] = ()


PRESET = Conditions(include=(Condition("state", Operator.IS, ("active",)),))
"""What a new list begins with: passive customers are kept, but not in lists."""


class UnknownConditions(Plain):
    """A list was saved by another version of the program, or its text is broken."""

    what = QT_TRANSLATE_NOOP("errors", "The list has conditions that this program does not know.")
    then = QT_TRANSLATE_NOOP(
        "errors", "Nothing was chosen. Update the program, or make the list again."
    )


def range_of(first: str, last: str) -> str:
    """Write a range as one value."""
    return f"{first}{_RANGE}{last}"


def ends_of(value: str) -> tuple[str, str]:
    """Return the first and the last of a range."""
    first, _, last = value.partition(_RANGE)
    return first, last


def written(conditions: Conditions) -> str:
    """Write conditions as they are kept."""
    return json.dumps(
        {
            name: [{"field": one.field, "is": one.operator, "values": one.values} for one in group]
            for name, group in conditions._asdict().items()
        },
        ensure_ascii=False,
    )


def read(text: str) -> Conditions:
    """Read conditions; raise UnknownConditions rather than guess what is meant."""
    try:
        kept = json.loads(text)
        groups = {name: tuple(map(_condition, kept.pop(name))) for name in Conditions._fields}
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise UnknownConditions from error
    every = [one for group in groups.values() for one in group]
    if kept or not all(map(is_sound, every)) or sum(1 + len(one.values) for one in every) > _MOST:
        raise UnknownConditions
    return Conditions(**groups)


def is_sound(condition: Condition) -> bool:
    """Say whether a condition is about something known, and its values are of that sort."""
    subject = subject_named(condition.field)
    if subject is None or condition.operator not in OPERATORS[subject.sort]:
        return False
    return _are_sound(subject, condition.operator, condition.values)


def _condition(kept: Any) -> Condition:  # noqa: ANN401  whatever the text holds
    field, operator, values = (kept.pop(name) for name in ("field", "is", "values"))
    texts = isinstance(values, list) and all(isinstance(value, str) for value in values)
    if kept or not isinstance(field, str) or not texts:
        raise ValueError("not a condition")
    "".join(values).encode()  # halves of letters raise: the database takes none
    return Condition(field, Operator(operator), tuple(values))


def _are_sound(subject: Subject, operator: Operator, values: tuple[str, ...]) -> bool:
    if operator in _WITHOUT_VALUE:
        return not values
    if operator in {Operator.AT_LEAST, Operator.AT_MOST}:
        return _is_sum(subject, values)
    if operator in _OF_ONE:
        return _one(values, _OF_ONE[operator])
    if operator is Operator.BETWEEN:
        is_day = subject.sort is Sort.DAY
        return _one(values, _is_days) if is_day else _some(values, _are_postcodes)
    many = _one if subject.sort is Sort.WORDS else _some
    return many(values, lambda value: _is_text(subject, value))


def _is_sum(subject: Subject, values: tuple[str, ...]) -> bool:
    if subject.sort is not Sort.MONEY or len(values) != _DAYS_OF_SUM:
        return _one(values, _is_number)
    amount, period = values
    return _is_number(amount) and (_is_count(period) or _is_days(period))


def _is_text(subject: Subject, value: str) -> bool:
    if subject.name == "batch":
        return bool(_NUMBER.fullmatch(value))
    is_choice = subject.is_open or value in {stored for stored, _ in subject.choices}
    return bool(value.strip()) and "\n" not in value and is_choice


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _is_count(value: str) -> bool:
    return bool(_COUNT.fullmatch(value))


def _is_number(value: str) -> bool:
    return bool(_NUMBER.fullmatch(value)) and abs(int(value)) <= _LARGEST


def _is_days(value: str) -> bool:
    first, last = ends_of(value)
    return _is_day(first) and _is_day(last) and first <= last


def _are_postcodes(value: str) -> bool:
    first, last = ends_of(value)
    return bool(_POSTCODE.fullmatch(first) and _POSTCODE.fullmatch(last)) and first <= last


def _one(values: tuple[str, ...], is_right: Callable[[str], bool]) -> bool:
    return len(values) == 1 and is_right(values[0])


def _some(values: tuple[str, ...], is_right: Callable[[str], bool]) -> bool:
    return bool(values) and all(map(is_right, values))


_WITHOUT_VALUE = frozenset({Operator.EMPTY, Operator.FILLED, Operator.YES, Operator.NO})
_OF_ONE = {
    Operator.BEFORE: _is_day,
    Operator.SINCE: _is_day,
    Operator.WITHIN: _is_count,
    Operator.SILENT: _is_count,
}
