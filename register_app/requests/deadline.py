"""By when a request must be answered, and when more time may be taken (GDPR Art. 12(3))."""

from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

from register_app.errors import Plain, RegisterError
from register_app.fields.day import months_after
from register_app.i18n import QT_TRANSLATE_NOOP, Message
from register_app.requests.request import Request

_MONTHS = 1
_MONTHS_EXTENDED = 3
WARN_DAYS = 7
"""How long before its last day a request is pressing."""
_SATURDAY = 5
_FIXED = frozenset({(1, 1), (1, 6), (5, 1), (12, 6), (12, 25), (12, 26)})
_FROM_EASTER = (-2, 1, 39)
"""Good Friday, Easter Monday, Ascension Day; the other movable holidays are weekend days."""


class Urgency(StrEnum):
    """How pressing an answer is."""

    OVERDUE = "overdue"
    SOON = "soon"
    LATER = "later"
    DONE = "done"


class TooLateToExtend(RegisterError):
    """More time may be taken within the first month only."""

    def __init__(self, last: date) -> None:
        """Name the last day."""
        super().__init__(
            Message(
                QT_TRANSLATE_NOOP("request", "More time could be taken until {day} only."),
                {"day": f"{last.day}.{last.month}.{last.year}"},
            ),
            QT_TRANSLATE_NOOP(
                "request", "Nothing was changed. Answer the request as soon as you can."
            ),
        )


class ReasonMissing(Plain):
    """Whoever takes more time, or refuses, says why."""

    what = QT_TRANSLATE_NOOP("request", "The reason is missing.")
    then = QT_TRANSLATE_NOOP(
        "request", "Nothing was changed. Write down why: the law asks you to tell the person."
    )


def last_day_to_extend(request: Request) -> date:
    """Return the last day on which the person may be told that it takes longer."""
    return months_after(request.received_on, _MONTHS)


def due_on(request: Request) -> date:
    """Return the last day to answer: one month after receipt, or three where extended.

    Where the month has no such day it is its last one. It is never moved behind a weekend, so
    that it is never later than the law allows; `working_day` tells the day the law may allow.
    """
    extended = request.extended_on is not None
    return months_after(request.received_on, _MONTHS_EXTENDED if extended else _MONTHS)


def working_day(day: date) -> date:
    """Return the day itself, or the next that is no weekend or holiday in Finland.

    A time that ends on such a day ends with the next working day (Reg. 1182/71, Art. 3(4)).
    """
    while day.weekday() >= _SATURDAY or _is_holiday(day):
        day += timedelta(1)
    return day


def urgency(request: Request, today: date) -> Urgency:
    """Return how pressing an answer is today."""
    if not request.is_waiting:
        return Urgency.DONE
    left = (due_on(request) - today).days
    if left < 0:
        return Urgency.OVERDUE
    return Urgency.SOON if left <= WARN_DAYS else Urgency.LATER


def may_extend(request: Request, today: date) -> bool:
    """Say whether the person may still be told that it takes longer."""
    in_time = request.received_on <= today <= last_day_to_extend(request)
    return request.is_waiting and request.extended_on is None and in_time


def extended(request: Request, reason: str, *, on: date) -> Request:
    """Return the request with two more months; raise where it is too late, or says no reason."""
    if not reason.strip():
        raise ReasonMissing
    if not may_extend(request, on):
        raise TooLateToExtend(last_day_to_extend(request))
    return replace(request, extended_on=on, extension_reason=reason)


def _is_holiday(day: date) -> bool:
    easter = _easter(day.year)
    return (day.month, day.day) in _FIXED or (day - easter).days in _FROM_EASTER


@cache
def _easter(year: int) -> date:
    """Return Easter Sunday, by the rule of Butcher."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leaps, rest = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leaps - moon + 15) % 30
    fours, ones = divmod(of_century, 4)
    to_sunday = (32 + 2 * rest + 2 * fours - epact - ones) % 7
    shift = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * shift + 114, 31)
    return date(year, month, day + 1)
