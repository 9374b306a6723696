"""Conditions as plain sentences."""

from collections.abc import Mapping, Sequence
from datetime import date

from register_app.fields.kinds import DAY
from register_app.gui.euros import euros, whole_euros
from register_app.gui.forms.shown import said
from register_app.gui.pages.customers.marketing import mark_called
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text
from register_app.segments import subject as about
from register_app.segments.condition import Condition, ends_of
from register_app.segments.subject import Operator, Sort, Subject, subject_named

_O = Operator
_PHRASES: Mapping[Operator, Text] = {
    _O.IS: QT_TRANSLATE_NOOP("segment", "{field} is {values}"),
    _O.CONTAINS: QT_TRANSLATE_NOOP("segment", "{field} contains {values}"),
    _O.BEGINS: QT_TRANSLATE_NOOP("segment", "{field} begins with {values}"),
    _O.BETWEEN: QT_TRANSLATE_NOOP("segment", "{field} between {values}"),
    _O.AT_LEAST: QT_TRANSLATE_NOOP("segment", "{field} at least {values}"),
    _O.AT_MOST: QT_TRANSLATE_NOOP("segment", "{field} at most {values}"),
    _O.BEFORE: QT_TRANSLATE_NOOP("segment", "{field} before {values}"),
    _O.SINCE: QT_TRANSLATE_NOOP("segment", "{field} on {values} or later"),
    _O.WITHIN: QT_TRANSLATE_NOOP("segment", "{field} in the last {values} days"),
    _O.ALL: QT_TRANSLATE_NOOP("segment", "{field}: all of {values}"),
    _O.YES: QT_TRANSLATE_NOOP("segment", "{field}: yes"),
    _O.NO: QT_TRANSLATE_NOOP("segment", "{field}: no"),
    _O.EMPTY: QT_TRANSLATE_NOOP("segment", "{field} is empty"),
    _O.FILLED: QT_TRANSLATE_NOOP("segment", "{field} is filled in"),
}
_OWN: Mapping[tuple[str, Operator], Text] = {
    (about.LAST_CONTACT, _O.SILENT): QT_TRANSLATE_NOOP(
        "segment", "No contact for {values} months"
    ),
    (about.LAST_CONTACT, _O.BEFORE): QT_TRANSLATE_NOOP("segment", "No contact since {values}"),
    (about.LAST_CONTACT, _O.SINCE): QT_TRANSLATE_NOOP("segment", "In touch on {values} or later"),
    (about.LAST_CONTACT, _O.WITHIN): QT_TRANSLATE_NOOP(
        "segment", "In touch in the last {values} days"
    ),
    (about.LAST_CONTACT, _O.EMPTY): QT_TRANSLATE_NOOP("segment", "Never in touch"),
    (about.LAST_CONTACT, _O.FILLED): QT_TRANSLATE_NOOP("segment", "In touch at some time"),
    (about.DEAL_STAGE, _O.IS): QT_TRANSLATE_NOOP("segment", "Has a deal at stage {values}"),
    (about.DEAL_STAGE, _O.NONE): QT_TRANSLATE_NOOP("segment", "Has no deal at stage {values}"),
    (about.DEAL_STAGE, _O.EMPTY): QT_TRANSLATE_NOOP("segment", "Has no deals"),
    (about.DEAL_STAGE, _O.FILLED): QT_TRANSLATE_NOOP("segment", "Has deals"),
    (about.WORDS, _O.CONTAINS): QT_TRANSLATE_NOOP("segment", "Search: {values}"),
    (about.MARKETING, _O.IS): QT_TRANSLATE_NOOP("segment", "Marketing: {values}"),
    (about.MARKETING, _O.NONE): QT_TRANSLATE_NOOP("segment", "Marketing: none of {values}"),
    (about.DOCUMENT, _O.IS): QT_TRANSLATE_NOOP("segment", "Has a document: {values}"),
    (about.DOCUMENT, _O.NONE): QT_TRANSLATE_NOOP("segment", "Has no document: {values}"),
    (about.DOCUMENT, _O.EMPTY): QT_TRANSLATE_NOOP("segment", "Has no documents"),
    (about.DOCUMENT, _O.FILLED): QT_TRANSLATE_NOOP("segment", "Has documents"),
    (about.CONTACT_NAME, _O.EMPTY): QT_TRANSLATE_NOOP("segment", "Has no contact person"),
    (about.CONTACT_NAME, _O.FILLED): QT_TRANSLATE_NOOP("segment", "Has a contact person"),
}
"""What would sound odd in the words that fit elsewhere."""
_OR = QT_TRANSLATE_NOOP("segment", "{first} or {last}")
_AND = QT_TRANSLATE_NOOP("segment", "{first} and {last}")
_IN_PERIOD = QT_TRANSLATE_NOOP("segment", "{sentence} ({period})")
MONTHS = QT_TRANSLATE_NOOP("segment", "last %n month(s)")
_BLANK = "…"
Batches = Mapping[str, str]
"""What imports are called, by their stored ids."""


def sentence(condition: Condition, batches: Batches) -> str:
    """Return what a condition asks for."""
    subject = subject_named(condition.field)
    if subject is None:
        raise KeyError(condition.field)
    if subject.sort is Sort.MONEY:
        amount, *period = condition.values
        said_so = _phrase(subject, condition.operator, _euros(int(amount)))
        return _in_period(said_so, period[0]) if period else said_so
    values = [value_called(subject, condition.operator, one, batches) for one in condition.values]
    glue = _AND if condition.operator is Operator.ALL else _OR
    return _phrase(subject, condition.operator, _joined(values, glue))


def operator_called(subject: Subject, operator: Operator) -> str:
    """Return how a condition compares, with a gap for the values."""
    return _phrase(subject, operator, _BLANK)


def value_called(subject: Subject, operator: Operator, value: str, batches: Batches) -> str:
    """Return a stored value for people."""
    if operator is Operator.BETWEEN:
        ends = ends_of(value)
        return "–".join(map(_day, ends) if subject.sort is Sort.DAY else dict.fromkeys(ends))
    if operator in {Operator.BEFORE, Operator.SINCE}:
        return _day(value)
    if subject.name == about.MARKETING:
        return mark_called(value)
    called = batches if subject.name == "batch" else dict(subject.choices)
    return said(called.get(value, value))


def period_called(period: str) -> str:
    """Return over which time a sum is counted; nothing where it is all time."""
    if period.isdecimal():
        return translate(Message(MONTHS, n=int(period)))
    first, last = ends_of(period)
    is_year = first.endswith("-01-01") and last == f"{first[:4]}-12-31"
    return first[:4] if is_year else f"{_day(first)}–{_day(last)}"


def _in_period(said_so: str, period: str) -> str:
    values = {"sentence": said_so, "period": period_called(period)}
    return translate(Message(_IN_PERIOD, values))


def _phrase(subject: Subject, operator: Operator, values: str) -> str:
    phrase = _OWN.get((subject.name, operator)) or _PHRASES[operator]
    return translate(Message(phrase, {"field": translate(subject.label), "values": values}))


def _joined(values: Sequence[str], glue: Text) -> str:
    if len(values) < 2:  # noqa: PLR2004  nothing to join
        return "".join(values)
    first = ", ".join(values[:-1])
    return translate(Message(glue, {"first": first, "last": values[-1]}))


def _day(stored: str) -> str:
    return DAY.show(date.fromisoformat(stored))


def _euros(cents: int) -> str:
    return euros(cents) if cents % 100 else whole_euros(cents)
