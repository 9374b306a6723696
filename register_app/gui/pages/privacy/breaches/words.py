"""How a breach and its steps are told."""

from datetime import datetime

from register_app.breaches.breach import RISK, Breach, Duty
from register_app.fields import day
from register_app.gui.forms.shown import said
from register_app.gui.pages.privacy.steps import Step, StepState
from register_app.gui.requests.breach_words import first_line, left, moment
from register_app.gui.session import translate
from register_app.i18n import QT_TRANSLATE_NOOP

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
    edit = translate(QT_TRANSLATE_NOOP("breaches", "Edit …"))
    show = translate(QT_TRANSLATE_NOOP("breaches", "Open …"))
    duties = breach.duties()
    facts = Step(FACTS, translate(_WHAT), StepState.DONE, first_line(breach), edit)
    said_of = {
        Duty.ASSESS: _assessed(breach),
        Duty.NOTIFY: _notified(breach, now, hours),
        Duty.TELL: _told(breach),
    }
    steps = [
        Step(duty, translate(TODO[duty]), _state(breach, duty, now, hours), told, show)
        for duty, told in said_of.items()
    ]
    return [facts, *steps, _closing(breach, is_ready=duties == (Duty.CLOSE,))]


def _state(breach: Breach, duty: Duty, now: datetime, hours: int) -> StepState:
    if duty is Duty.NOTIFY and not breach.must_notify:
        return StepState.UNNEEDED
    if duty is Duty.TELL and not breach.must_tell:
        return StepState.UNNEEDED
    if duty not in breach.duties():
        return StepState.DONE
    is_late = duty is Duty.NOTIFY and breach.due(hours) < now.astimezone()
    return StepState.LATE if is_late else StepState.OPEN


def _assessed(breach: Breach) -> str:
    if breach.risk is None:
        return translate(QT_TRANSLATE_NOOP("breaches", "A few questions lead to the risk."))
    return ". ".join(filter(None, (said(RISK.show(breach.risk)), breach.risk_reasons)))[:_LONGEST]


def _notified(breach: Breach, now: datetime, hours: int) -> str:
    if breach.notified_on is not None:
        return " · ".join(filter(None, (day.show(breach.notified_on), breach.notified_no)))
    if not breach.must_notify:
        return breach.not_notified_why[:_LONGEST]
    return left(breach, now, hours)


def _told(breach: Breach) -> str:
    if breach.told_on is not None:
        return " · ".join(filter(None, (day.show(breach.told_on), breach.told_how)))[:_LONGEST]
    if breach.not_told_why:
        return breach.not_told_why[:_LONGEST]
    only = QT_TRANSLATE_NOOP("breaches", "Needed at a high risk, without delay.")
    return translate(only)


def _closing(breach: Breach, *, is_ready: bool) -> Step:
    title = translate(TODO[Duty.CLOSE])
    if breach.closed_on is not None:
        reopen = translate(QT_TRANSLATE_NOOP("breaches", "Open again"))
        return Step(Duty.CLOSE, title, StepState.DONE, day.show(breach.closed_on), reopen)
    if not is_ready:
        first = translate(QT_TRANSLATE_NOOP("breaches", "When the steps above are done."))
        return Step(Duty.CLOSE, title, StepState.OPEN, first, "")
    return Step(
        Duty.CLOSE, title, StepState.OPEN, "", translate(QT_TRANSLATE_NOOP("breaches", "Close"))
    )
