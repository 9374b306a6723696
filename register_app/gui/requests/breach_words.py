"""How a breach is called, and how much time is left to report it."""

from datetime import datetime

from register_app.breaches.breach import Breach
from register_app.fields import clock_time, day
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP, Message

_LONGEST = 90
_HOUR = 3600


def first_line(breach: Breach) -> str:
    """Return the beginning of what happened."""
    first, *_ = breach.what.splitlines() or [""]
    return first[:_LONGEST]


def moment(at: datetime) -> str:
    """Return a day and a time of it."""
    text = QT_TRANSLATE_NOOP("breaches", "{day} at {time}")
    shown = {"day": day.show(at.date()), "time": clock_time.show(f"{at:%H:%M}")}
    return translate(Message(text, shown))


def left(breach: Breach, now: datetime, hours: int) -> str:
    """Return how long there is still time to tell the ombudsman, or since when it is late."""
    due = breach.due(hours)
    seconds = (due - now.astimezone()).total_seconds()
    if seconds < 0:
        late = QT_TRANSLATE_NOOP("breaches", "Late since {moment}: tell at once, with reasons")
        return translate(Message(late, {"moment": moment(due)}))
    text = QT_TRANSLATE_NOOP("breaches", "By {moment}: %n hour(s) left")
    return translate(Message(text, {"moment": moment(due)}, n=int(seconds // _HOUR)))
