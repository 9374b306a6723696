"""What requests and their deadlines are called on screen and read out."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QLocale

from register_app.fields import day
from register_app.fields.field import field_named
from register_app.gui.forms.shown import shown
from register_app.gui.labels import Tone
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP, Message, Text
from register_app.requests.deadline import Urgency, due_on, urgency, working_day
from register_app.requests.request import Request, State

_SATURDAY = 5
NEEDED = QT_TRANSLATE_NOOP("requests", "Fill this in, please")
NOT_YET = QT_TRANSLATE_NOOP("requests", "This day is still to come.")
_STATES: Mapping[State, Text] = MappingProxyType(
    {
        State.OPEN: QT_TRANSLATE_NOOP("requests", "○ Open"),
        State.EXTENDED: QT_TRANSLATE_NOOP("requests", "○ More time taken"),
        State.ANSWERED: QT_TRANSLATE_NOOP("requests", "✓ Answered"),
        State.REFUSED: QT_TRANSLATE_NOOP("requests", "✗ Refused"),
        State.CLOSED: QT_TRANSLATE_NOOP("requests", "✓ Closed"),
    }
)
_OVERDUE = QT_TRANSLATE_NOOP("requests", "! Overdue by %n day(s)")
_TODAY = QT_TRANSLATE_NOOP("requests", "! Due today")
_LEFT = QT_TRANSLATE_NOOP("requests", "! %n day(s) left")
_NOTE = QT_TRANSLATE_NOOP(
    "requests",
    "The last day is a {what}. The law may give time until the next working day, {day}; do not "
    "count on it.",
)
_NUMBERED = QT_TRANSLATE_NOOP("requests", "Request {number}")
_HOLIDAY = QT_TRANSLATE_NOOP("requests", "holiday")
_IN_LIST = QT_TRANSLATE_NOOP("requests", "{day} ({what})")
_TONES: Mapping[Urgency, Tone] = MappingProxyType(
    {Urgency.OVERDUE: Tone.BAD, Urgency.SOON: Tone.WARY}
)


def person_called(request: Request) -> str:
    """Return who asks; where an erasure left no name, the number of the request."""
    if request.is_nameless:
        return translate(Message(_NUMBERED, {"number": request.id}))
    return request.name


def kind_called(request: Request) -> str:
    """Return what is asked."""
    return shown(field_named(Request, "kind"), request.kind)


def state_called(request: Request, today: date) -> str:
    """Return how far a request is, or how pressing: a sign and words."""
    left = (due_on(request) - today).days
    match urgency(request, today):
        case Urgency.OVERDUE:
            return translate(Message(_OVERDUE, n=-left))
        case Urgency.SOON if left:
            return translate(Message(_LEFT, n=left))
        case Urgency.SOON:
            return translate(_TODAY)
        case _:
            return translate(_STATES[request.state])


def tone_of(request: Request, today: date) -> Tone:
    """Return the tone in which the state is said."""
    return _TONES.get(urgency(request, today), Tone.PLAIN)


def due_shown(request: Request) -> str:
    """Return the last day, as the law counts it, and whether nobody works on it."""
    last = due_on(request)
    if working_day(last) == last:
        return day.show(last)
    return translate(Message(_IN_LIST, {"day": day.show(last), "what": _day_off(last)}))


def day_off_note(request: Request) -> str:
    """Return what is to be known of a last day on which nobody works; else nothing."""
    last = due_on(request)
    following = working_day(last)
    if following == last:
        return ""
    values = {"what": _day_off(last), "day": day.show(following)}
    return translate(Message(_NOTE, values))


def line_of(request: Request, today: date) -> str:
    """Return a request in one line: who, what, until when, how pressing."""
    parts = (
        *(person_called(request), kind_called(request), due_shown(request)),
        state_called(request, today),
    )
    return " · ".join(filter(None, parts))


def _day_off(last: date) -> str:
    if last.weekday() >= _SATURDAY:
        return QLocale().standaloneDayName(last.isoweekday())
    return translate(_HOLIDAY)
