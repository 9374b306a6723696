"""A personal data breach, as the law wants it documented (GDPR Art. 33(5))."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import NewType

from register_app.fields.field import field, record
from register_app.fields.kinds import (
    DAY,
    LONG_TEXT,
    NOTE,
    NUMBER,
    TAGS,
    TEXT,
    TIME,
    YES_NO,
    choice,
)
from register_app.i18n import QT_TRANSLATE_NOOP

BreachId = NewType("BreachId", int)


class Risk(StrEnum):
    """What the breach may mean for the people whose data it is (Art. 33(1) and 34(1))."""

    NONE = "none"
    RISK = "risk"
    HIGH = "high"


class Duty(StrEnum):
    """What the law still asks for."""

    ASSESS = "assess"
    NOTIFY = "notify"
    TELL = "tell"
    CLOSE = "close"


RISK = choice(
    Risk,
    {
        Risk.NONE: QT_TRANSLATE_NOOP("breach", "Unlikely"),
        Risk.RISK: QT_TRANSLATE_NOOP("breach", "Risk"),
        Risk.HIGH: QT_TRANSLATE_NOOP("breach", "High risk"),
    },
)


@record("breach")
class Breach:
    """What happened, what it means, what was done, and who was told."""

    id: BreachId | None = None
    noticed_on: date = field(DAY, QT_TRANSLATE_NOOP("breach", "Noticed on"))
    noticed_at: str = field(TIME, QT_TRANSLATE_NOOP("breach", "At"), default="")
    happened_from: date | None = field(
        DAY, QT_TRANSLATE_NOOP("breach", "Happened from"), default=None
    )
    happened_to: date | None = field(DAY, QT_TRANSLATE_NOOP("breach", "Until"), default=None)
    what: str = field(NOTE, QT_TRANSLATE_NOOP("breach", "What happened"))
    found_how: str = field(LONG_TEXT, QT_TRANSLATE_NOOP("breach", "How it was found"), default="")
    data: str = field(LONG_TEXT, QT_TRANSLATE_NOOP("breach", "What data it is about"), default="")
    subjects: str = field(LONG_TEXT, QT_TRANSLATE_NOOP("breach", "Whose data it is"), default="")
    persons: int | None = field(
        NUMBER, QT_TRANSLATE_NOOP("breach", "Number of people, about"), default=None
    )
    entries: int | None = field(
        NUMBER, QT_TRANSLATE_NOOP("breach", "Number of entries, about"), default=None
    )
    encrypted: bool = field(
        YES_NO, QT_TRANSLATE_NOOP("breach", "Encrypted, and the key is safe"), default=False
    )
    answers: tuple[str, ...] = field(
        TAGS, QT_TRANSLATE_NOOP("breach", "Answers"), default=(), editable=False
    )
    """The questions of `assessment` that are, or may be, so."""
    consequences: str = field(NOTE, QT_TRANSLATE_NOOP("breach", "Likely consequences"), default="")
    risk: Risk | None = field(RISK, QT_TRANSLATE_NOOP("breach", "Risk to people"), default=None)
    risk_reasons: str = field(NOTE, QT_TRANSLATE_NOOP("breach", "Why"), default="")
    measures: str = field(
        NOTE, QT_TRANSLATE_NOOP("breach", "What was done, and what will be"), default=""
    )
    notified_on: date | None = field(
        DAY, QT_TRANSLATE_NOOP("breach", "Ombudsman told on"), default=None
    )
    notified_at: str = field(TIME, QT_TRANSLATE_NOOP("breach", "At"), default="")
    notified_no: str = field(TEXT, QT_TRANSLATE_NOOP("breach", "Their case number"), default="")
    late_reasons: str = field(
        LONG_TEXT, QT_TRANSLATE_NOOP("breach", "Why it was told late"), default=""
    )
    not_notified_why: str = field(
        LONG_TEXT, QT_TRANSLATE_NOOP("breach", "Why the ombudsman was not told"), default=""
    )
    told_on: date | None = field(DAY, QT_TRANSLATE_NOOP("breach", "People told on"), default=None)
    told_how: str = field(LONG_TEXT, QT_TRANSLATE_NOOP("breach", "How"), default="")
    not_told_why: str = field(
        LONG_TEXT, QT_TRANSLATE_NOOP("breach", "Why people were not told"), default=""
    )
    closed_on: date | None = field(
        DAY, QT_TRANSLATE_NOOP("breach", "Closed on"), default=None, editable=False
    )
    by_whom: str = field(
        TEXT, QT_TRANSLATE_NOOP("breach", "Recorded by"), default="", editable=False
    )

    def noticed(self) -> datetime:
        """Return the moment from which the clock runs, in local time.

        A day without a time counts from its first minute, so that the law is kept in any case.
        """
        return _moment(self.noticed_on, self.noticed_at or "00:00")

    def due(self, hours: int) -> datetime:
        """Return the last moment to tell the ombudsman; hours are those of a real clock."""
        return (self.noticed().astimezone() + timedelta(hours=hours)).astimezone()

    def was_late(self, hours: int) -> bool:
        """Say whether the ombudsman was told after the time allowed; then reasons are owed."""
        if self.notified_on is None:
            return False
        told = _moment(self.notified_on, self.notified_at or "00:00")
        return told.astimezone() > self.due(hours)

    def duties(self) -> tuple[Duty, ...]:
        """Return what is still to be done, in its order; none once the matter is closed."""
        if self.closed_on is not None:
            return ()
        wanted = {
            Duty.ASSESS: self.risk is None,
            Duty.NOTIFY: self.must_notify and self.notified_on is None,
            Duty.TELL: self.must_tell and self.told_on is None and not self.not_told_why,
            Duty.CLOSE: True,
        }
        return tuple(duty for duty, is_wanted in wanted.items() if is_wanted)

    @property
    def must_notify(self) -> bool:
        """Say whether the ombudsman is to be told: unless a risk is unlikely (Art. 33(1))."""
        return self.risk is not Risk.NONE

    @property
    def must_tell(self) -> bool:
        """Say whether the people are to be told (Art. 34(1)), unless Art. 34(3) excuses it."""
        return self.risk is Risk.HIGH


def _moment(day: date, at: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(at))
