"""How a breach and its steps are told."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from register_app.breaches.breach import RISK, Breach, Duty
from register_app.fields import day
from register_app.gui.forms.shown import said
from register_app.gui.pages.privacy.step_row import Told
from register_app.gui.requests.breach_words import first_line, left, moment
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP


class Step(NamedTuple):
    """One step of a breach: how it stands, and the word on its button; none where it cannot."""

    key: str
    told: Told
    act: str


FACTS = "facts"
KEYS = (FACTS, *Duty)
_LONGEST = 90

TODO = {
    Duty.ASSESS: QT_TRANSLATE_NOOP("breaches", "Assess the risk"),
    Duty.NOTIFY: QT_TRANSLATE_NOOP("breaches", "Tell the ombudsman"),
    Duty.TELL: QT_TRANSLATE_NOOP("breaches", "Tell the people"),
    Duty.CLOSE: QT_TRANSLATE_NOOP("breaches", "Close the matter"),
}
CLOSED = QT_TRANSLATE_NOOP("breaches", "Closed")
_WHAT = QT_TRANSLATE_NOOP("breaches", "What happened")


def line_of(breach: Breach, now: datetime, hours: int) -> tuple[str, ...]:
    """Return the columns of the list: what, noticed, risk, what is to be done."""
    duties = breach.duties()
    todo = translate(TODO[duties[0]]) if duties else translate(CLOSED)
    if Duty.NOTIFY in duties:
        todo = f"{todo}. {left(breach, now, hours)}"
    risk = said(RISK.show(breach.risk)) if breach.risk is not None else ""
    return first_line(breach), moment(breach.noticed()), risk, todo


def steps_of(breach: Breach, now: datetime, hours: int) -> list[Step]:
    """Return how far a breach is, step by step."""
    duties = breach.duties()
    edit = translate(QT_TRANSLATE_NOOP("breaches", "Edit …"))
    show = translate(QT_TRANSLATE_NOOP("breaches", "Open …"))
    facts = Told(translate(_WHAT), first_line(breach), is_done=True, is_next=False)
    said_of = {
        Duty.ASSESS: _assessed(breach),
        Duty.NOTIFY: _notified(breach, now, hours),
        Duty.TELL: _told(breach),
    }
    steps = [Step(duty, _step(duty, text, duties), show) for duty, text in said_of.items()]
    return [Step(FACTS, facts, edit), *steps, _closing(breach, duties)]


def _step(duty: Duty, text: str, duties: Sequence[Duty]) -> Told:
    return Told(
        translate(TODO[duty]),
        text,
        is_done=duty not in duties,
        is_next=duties[:1] == (duty,),
    )


def _assessed(breach: Breach) -> str:
    if breach.risk is None:
        return translate(QT_TRANSLATE_NOOP("breaches", "A few questions lead to the risk."))
    return ". ".join(filter(None, (said(RISK.show(breach.risk)), breach.risk_reasons)))[:_LONGEST]


def _notified(breach: Breach, now: datetime, hours: int) -> str:
    if breach.notified_on is not None:
        return " · ".join(filter(None, (day.show(breach.notified_on), breach.notified_no)))
    if not breach.must_notify:
        return _unneeded(breach.not_notified_why)
    return left(breach, now, hours)


def _told(breach: Breach) -> str:
    if breach.told_on is not None:
        return " · ".join(filter(None, (day.show(breach.told_on), breach.told_how)))[:_LONGEST]
    if breach.not_told_why or (breach.risk is not None and not breach.must_tell):
        return _unneeded(breach.not_told_why)
    only = QT_TRANSLATE_NOOP("breaches", "Needed at a high risk, without delay.")
    return translate(only)


def _unneeded(why: str) -> str:
    not_needed = translate(QT_TRANSLATE_NOOP("breaches", "Not needed"))
    return ": ".join(filter(None, (not_needed, why)))[:_LONGEST]


def _closing(breach: Breach, duties: Sequence[Duty]) -> Step:
    if breach.closed_on is not None:
        again = translate(QT_TRANSLATE_NOOP("breaches", "Open again"))
        return Step(Duty.CLOSE, _step(Duty.CLOSE, day.show(breach.closed_on), duties), again)
    if duties[:1] != (Duty.CLOSE,):
        first = translate(QT_TRANSLATE_NOOP("breaches", "When the steps above are done."))
        return Step(Duty.CLOSE, _step(Duty.CLOSE, first, duties), "")
    close = translate(QT_TRANSLATE_NOOP("breaches", "Close"))
    return Step(Duty.CLOSE, _step(Duty.CLOSE, "", duties), close)
